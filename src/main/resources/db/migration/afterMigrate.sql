-- Runs at every start, after the migrations: no table is forgotten, no trigger stays switched off, the application's role has
-- what it needs and no more.

-- The ledger of a dump restored on another server goes on above its own transaction numbers.
update namro.audit_offset set value = greatest(value,
  (select coalesce(max(tx), 0) from namro.audit_entry) + value - namro.audit_tx() + 1)
where (select coalesce(max(tx), 0) from namro.audit_entry) >= namro.audit_tx();

-- Every table of ours is audited. Left out: the ledger itself, and Flyway's own history, which is written before it exists.
do $$
declare
  t record;
  keys text;
  masked text;
  rule record;
  wanted text;
  present record;
begin
  for t in
    select c.oid, c.relname from pg_class c
    where c.relnamespace = 'namro'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
      and c.relname not in ('audit_entry', 'audit_link', 'audit_offset', 'flyway_schema_history',
        -- bytes and what was read out of them; evidence_content tells their hash, and `evidence verify` proves it
        'evidence_chunk', 'evidence_text', 'evidence_upload_chunk')
    order by c.relname
  loop
    -- secrets by their names, and bytes, which are too large and are known by their hash elsewhere
    select coalesce(string_agg(a.attname, ',' order by a.attnum), '') into masked
    from pg_attribute a
    where a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
      and (a.atttypid = 'bytea'::regtype
        or a.atttypid in ('text'::regtype, 'varchar'::regtype) and a.attname ~ '(password|secret|credential|token|code_hash)');
    select coalesce(string_agg(a.attname, ',' order by array_position(i.indkey::int2[], a.attnum)), '') into keys
    from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
    where i.indrelid = t.oid and i.indisprimary and a.attname <> all (string_to_array(masked, ','));
    select r.rule, r.col into rule
    from (values (1, 'tenant', 'tenant_id'), (2, 'agency', 'agency_code'), (3, 'agency', 'lead_agency'), (4, 'obligation', 'obligation_id'),
        (5, 'obligation', 'assignment_id'), (6, 'obligation', 'sheet_id'), (7, 'obligation', 'period_id'), (8, 'plan', 'plan_code'),
        (9, 'agency', 'issuer_agency'), (10, 'account', 'account'), (11, 'account', 'recipient'),
        (12, 'tenant', 'province')) as r (place, rule, col)
    where exists (select from pg_attribute a where a.attrelid = t.oid and a.attname = r.col and not a.attisdropped)
    order by r.place limit 1;
    wanted := format('create or replace trigger audit_change after insert or update or delete on namro.%I for each row execute function namro.audit_change(%L, %L, %L, %L)',
      t.relname, keys, masked, coalesce(rule.rule, ''), coalesce(rule.col, ''));
    select g.tgenabled, obj_description(g.oid) as definition into present from pg_trigger g where g.tgrelid = t.oid and g.tgname = 'audit_change';
    if not found or present.definition is distinct from md5(wanted) then
      execute wanted;
      execute format('comment on trigger audit_change on namro.%I is %L', t.relname, md5(wanted));
    end if;
    if present.tgenabled = 'D' then
      execute format('alter table namro.%I enable trigger audit_change', t.relname);
      perform namro.audit_record(null, null, null, 'TRIGGER_RESTORED', 'audit', t.relname, null, null, null, null, null, 'start');
    end if;
  end loop;
end
$$;

do $$
declare
  application text := '${applicationRole}';
  f record;
begin
  -- With one role for everything there is nothing to divide; the application says so in its log.
  if application = current_user or not exists (select from pg_roles where rolname = application) then
    return;
  end if;
  execute format('grant usage on schema namro to %I', application);
  execute format('grant select, insert, update, delete on all tables in schema namro to %I', application);
  execute format('grant usage on all sequences in schema namro to %I', application);
  execute format('revoke all on namro.audit_entry, namro.audit_link, namro.audit_offset, namro.flyway_schema_history from %I', application);
  execute format('grant select on namro.audit_entry, namro.audit_link, namro.flyway_schema_history to %I', application);
  for f in select p.oid::regprocedure as signature from pg_proc p where p.pronamespace = 'namro'::regnamespace loop
    execute format('revoke all on function %s from public', f.signature);
    execute format('grant execute on function %s to %I', f.signature, application);
  end loop;
  -- views that migrations put beside the engine's tables
  for f in
    select c.relname from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'v' and c.relowner = (select oid from pg_roles where rolname = current_user)
  loop
    execute format('grant select on public.%I to %I', f.relname, application);
  end loop;
end
$$;
