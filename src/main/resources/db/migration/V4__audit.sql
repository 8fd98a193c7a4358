-- The audit ledger. Entries are written by triggers (afterMigrate.sql hangs them on every table) and by audit_record, in
-- the transaction of the change; audit_seal links finished entries into a chain of hashes, in batches, so that writers
-- never wait for each other. The application's role may read and call these functions and nothing else.

-- Transaction numbers start low again when a dump is restored on another server; this keeps the order rising.
create table audit_offset (
  one_row boolean primary key default true check (one_row),
  value bigint not null
);
insert into audit_offset (value) values (0);

create table audit_entry (
  id bigint generated always as identity primary key,
  tx bigint not null,                -- number of the transaction, with the offset
  at timestamptz not null,
  login text not null,               -- database role of the connection: shows what was done around the application
  actor text,                        -- account; null: the system itself
  office text,                       -- in which office the person acted
  on_behalf_of text,                 -- as substitute for whom
  action text not null,
  kind text not null,                -- table, or kind of thing
  subject text,                      -- primary key, or id of the thing
  tenant text,                       -- the agency concerned; null: the installation
  before jsonb,
  after jsonb,
  reason text,
  origin text,                       -- network address
  cause text                         -- what made the system act: a job, a command
);
create index audit_entry_in_order on audit_entry (tx, id);
create index audit_entry_at on audit_entry using brin (at);
create index audit_entry_of_actor on audit_entry (actor, id);
create index audit_entry_of_subject on audit_entry (subject, id);

create table audit_link (
  position bigint primary key,
  entry_id bigint not null unique,
  tx bigint not null,
  entry_hash bytea not null,
  hash bytea not null,               -- SHA-256 of the previous hash, the position (8 bytes) and entry_hash
  sealed_at timestamptz not null default clock_timestamp()
);

create function audit_setting(name text) returns text language sql stable
return nullif(current_setting('namro.' || name, true), '');

create function audit_tx() returns bigint language sql volatile
return pg_current_xact_id()::text::bigint + (select value from namro.audit_offset);

-- The agency that a row concerns, found by the column that afterMigrate.sql chose.
create function audit_tenant(rule text, value text) returns text language plpgsql stable set search_path = namro, pg_temp as $$
begin
  return case rule
    when 'tenant' then value
    when 'agency' then (select a.tenant_id from agency a where a.code = value)
    when 'plan' then (select a.tenant_id from plan p join agency a on a.code = p.issuer_agency where p.code = value)
    when 'obligation' then (select a.tenant_id from obligation o join agency a on a.code = o.agency_code where o.id = value)
  end;
end
$$;

-- The agency of a person, as far as the person belongs to any. Apart, because it needs tables of another migration.
create function audit_tenant_of_person(account_id text) returns text language plpgsql stable set search_path = namro, pg_temp as $$
begin
  if to_regclass('namro.membership') is null then
    return null;
  end if;
  return (select a.tenant_id from membership m join agency a on a.code = m.agency_code where m.account = account_id order by m.id limit 1);
end
$$;

create function audit_masked(row_values jsonb, masked text[]) returns jsonb language sql immutable
return row_values || (select coalesce(jsonb_object_agg(key, '***'), '{}')
  from jsonb_each(row_values) where key = any (masked) and value <> 'null');

-- Arguments: primary key columns, masked columns (both separated by commas), rule and column for audit_tenant.
create function audit_change() returns trigger language plpgsql security definer set search_path = namro, pg_temp as $$
declare
  old_row jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
  new_row jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
  one jsonb := coalesce(new_row, old_row);
  subject text;
  tenant text;
begin
  if tg_op = 'UPDATE' then
    if old_row = new_row then
      return null;
    end if;
    select jsonb_object_agg(o.key, o.value), jsonb_object_agg(o.key, new_row -> o.key) into old_row, new_row
    from jsonb_each(old_row) o where o.value is distinct from new_row -> o.key;
  end if;
  if tg_argv[1] <> '' then
    old_row := audit_masked(old_row, string_to_array(tg_argv[1], ','));
    new_row := audit_masked(new_row, string_to_array(tg_argv[1], ','));
  end if;
  if strpos(tg_argv[0], ',') = 0 then
    subject := one ->> tg_argv[0];
  else
    select string_agg(one ->> k, '/' order by n) into subject from unnest(string_to_array(tg_argv[0], ',')) with ordinality as keys(k, n);
  end if;
  if tg_argv[2] = 'account' then
    tenant := audit_tenant_of_person(one ->> tg_argv[3]);
  elsif tg_argv[2] <> '' then
    tenant := audit_tenant(tg_argv[2], one ->> tg_argv[3]);
  end if;
  insert into audit_entry (tx, at, login, actor, office, on_behalf_of, action, kind, subject, tenant, before, after, reason, origin, cause)
  values (audit_tx(), clock_timestamp(), session_user, audit_setting('actor'), audit_setting('office'), audit_setting('on_behalf_of'),
    tg_op, tg_table_name, subject, tenant, old_row, new_row, audit_setting('reason'), audit_setting('origin'), audit_setting('cause'));
  return null;
end
$$;

-- What happens outside our tables: operations on the engine, sign-ons, refusals. What is null comes from the settings.
create function audit_record(actor text, office text, on_behalf_of text, action text, kind text, subject text, tenant text, before jsonb,
  after jsonb, reason text, origin text, cause text) returns void language plpgsql security definer set search_path = namro, pg_temp as $$
declare
  who text := coalesce(audit_record.actor, audit_setting('actor'));
begin
  insert into audit_entry (tx, at, login, actor, office, on_behalf_of, action, kind, subject, tenant, before, after, reason, origin, cause)
  values (audit_tx(), clock_timestamp(), session_user, who, coalesce(audit_record.office, audit_setting('office')),
    coalesce(audit_record.on_behalf_of, audit_setting('on_behalf_of')), audit_record.action, audit_record.kind, audit_record.subject,
    coalesce(audit_record.tenant, audit_tenant_of_person(coalesce(who, case when audit_record.kind = 'session' then audit_record.subject end))), audit_record.before, audit_record.after,
    coalesce(audit_record.reason, audit_setting('reason')), coalesce(audit_record.origin, audit_setting('origin')),
    coalesce(audit_record.cause, audit_setting('cause')));
end
$$;

-- The canonical form: '-' for null, else length in bytes, colon, value. EntryHash.java does the same.
create function audit_canonical(value text) returns text language sql immutable
return case when value is null then '-' else octet_length(value) || ':' || value end;

create function audit_hash(e audit_entry) returns bytea language sql stable set search_path = namro, pg_temp
return sha256(convert_to(
  audit_canonical(e.id::text) || audit_canonical(e.tx::text) || audit_canonical((extract(epoch from e.at) * 1000000)::bigint::text)
  || audit_canonical(e.login) || audit_canonical(e.actor) || audit_canonical(e.office) || audit_canonical(e.on_behalf_of)
  || audit_canonical(e.action) || audit_canonical(e.kind) || audit_canonical(e.subject) || audit_canonical(e.tenant)
  || audit_canonical(e.before::text) || audit_canonical(e.after::text) || audit_canonical(e.reason) || audit_canonical(e.origin)
  || audit_canonical(e.cause), 'UTF8'));

-- Links the next finished entries, in order of (tx, id). A transaction below the oldest running one is over, so none of
-- its entries can still appear. Answers nothing when another session is sealing.
create function audit_seal(most int) returns table (linked int, more boolean, head bigint, head_hash bytea)
language plpgsql security definer set search_path = namro, pg_temp as $$
declare
  horizon bigint;
  last_tx bigint := 0;
  last_id bigint := 0;
  entry audit_entry;
  own bytea;
begin
  if not pg_try_advisory_xact_lock(hashtext('namro.audit_seal')) then
    return;
  end if;
  horizon := pg_snapshot_xmin(pg_current_snapshot())::text::bigint + (select value from audit_offset);
  linked := 0;
  head := 0;
  head_hash := ''::bytea;
  select l.position, l.hash, l.tx, l.entry_id into head, head_hash, last_tx, last_id from audit_link l order by l.position desc limit 1;
  if not found then
    head := 0; head_hash := ''::bytea; last_tx := 0; last_id := 0;
  end if;
  for entry in
    select * from audit_entry e where (e.tx, e.id) > (last_tx, last_id) and e.tx < horizon order by e.tx, e.id limit most
  loop
    own := audit_hash(entry);
    head := head + 1;
    head_hash := sha256(head_hash || int8send(head) || own);
    insert into audit_link (position, entry_id, tx, entry_hash, hash) values (head, entry.id, entry.tx, own, head_hash);
    linked := linked + 1;
    last_tx := entry.tx;
    last_id := entry.id;
  end loop;
  more := exists (select from audit_entry e where (e.tx, e.id) > (last_tx, last_id));
  return next;
end
$$;

create function audit_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'audit ledger: % on % refused, it is append-only', tg_op, tg_table_name using errcode = 'insufficient_privilege';
end
$$;

create trigger append_only before update or delete on audit_entry for each row execute function audit_is_append_only();
create trigger append_only_all before truncate on audit_entry execute function audit_is_append_only();
create trigger append_only before update or delete on audit_link for each row execute function audit_is_append_only();
create trigger append_only_all before truncate on audit_link execute function audit_is_append_only();
