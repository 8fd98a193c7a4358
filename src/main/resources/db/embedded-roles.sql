-- The roles of the embedded server; run by its superuser at every start. For a server of your own: config/database/roles.sql.
do $$
declare
  thing record;
begin
  if not exists (select from pg_roles where rolname = 'namro') then
    create role namro login nosuperuser nocreatedb nocreaterole;
  end if;
  if not exists (select from pg_roles where rolname = 'namro_owner') then
    create role namro_owner login nosuperuser nocreatedb nocreaterole;
  end if;
  -- migrations may also change what the engine made
  grant namro to namro_owner;
  execute format('alter database %I owner to namro_owner', current_database());
  execute format('revoke all on database %I from public', current_database());
  execute format('grant connect, temporary on database %I to namro', current_database());
  grant usage, create on schema public to namro;

  -- What versions before the roles left to the superuser: schema namro to its owner, the engine's tables to the application.
  -- Views in public are ours and stay with the owner.
  for thing in select nspname from pg_namespace where nspname = 'namro' and nspowner = 'postgres'::regrole loop
    execute 'alter schema namro owner to namro_owner';
  end loop;
  for thing in
    select n.nspname as schema, c.relname as name, case n.nspname when 'namro' then 'namro_owner' else 'namro' end as owner
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'namro' and c.relkind in ('r', 'p', 'v', 'm') and c.relowner = 'postgres'::regrole
      or n.nspname = 'public' and c.relkind in ('r', 'p') and c.relowner in ('postgres'::regrole, 'namro_owner'::regrole)
  loop
    execute format('alter table %I.%I owner to %I', thing.schema, thing.name, thing.owner);
  end loop;
end
$$;
