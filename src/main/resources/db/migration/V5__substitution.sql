-- Who stands in for whom. A substitute holds the offices of the absent person for as long as the period lasts; the
-- views that the application and the engine read say so by themselves, nothing has to be switched on or off.

create table substitution (
  id bigint generated always as identity primary key,
  absent text not null references person,
  substitute text not null references person,
  valid_from date not null,
  valid_until date not null,
  reason text not null,
  named_by text not null,
  named_at timestamptz not null,
  ended_by text,
  ended_at timestamptz,
  check (absent <> substitute),
  check (valid_from <= valid_until)
);
create index substitution_of_absent on substitution (absent) where ended_at is null;
create index substitution_of_substitute on substitution (substitute) where ended_at is null;

create view substitution_now as
select id, absent, substitute from substitution
where ended_at is null and (now() at time zone 'Asia/Ho_Chi_Minh')::date between valid_from and valid_until;

-- The offices that people hold today: their own, and those of whom they stand in for. Administration, models and the
-- watching of others are no work that waits for somebody, and stay with who was appointed.
create or replace view standing as
with own as (
  select m.id, m.account, m.role, m.agency_code, a.tenant_id, a.province, m.scope, m.office
  from membership m
  join person p on p.account = m.account
  join agency a on a.code = m.agency_code
  where p.disabled_at is null
    and coalesce(m.valid_from, '-infinity') <= (now() at time zone 'Asia/Ho_Chi_Minh')::date
    and coalesce(m.valid_until, 'infinity') >= (now() at time zone 'Asia/Ho_Chi_Minh')::date
)
select id, account, role, agency_code, tenant_id, province, scope, office, null::text as on_behalf_of from own
union all
select o.id, n.substitute, o.role, o.agency_code, o.tenant_id, o.province, o.scope, o.office, o.account
from own o
join substitution_now n on n.absent = o.account
join person p on p.account = n.substitute and p.disabled_at is null
where o.role not in ('administrator', 'designer', 'observer')
  -- whoever left the agency meanwhile stands in for nobody there
  and exists (select from own w where w.account = n.substitute and w.agency_code = o.agency_code);

-- Who answers for a self-score must not appraise it.
alter table score_sheet add submitted_by text;
