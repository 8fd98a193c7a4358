-- Reports as they were handed in: frozen whole, one row a version, for good.
create table report_snapshot (
  report_id text not null references obligation,
  version int not null check (version > 0),
  agency_code text not null references agency,  -- who answers for it: the agency, of the province's report the coordinator
  content bytea not null,                       -- canonical JSON in UTF-8: the bytes that the hash is of
  sha256 text not null check (sha256 = encode(sha256(content), 'hex')),
  reason text check (version = 1 or reason <> ''),
  frozen_by text not null,
  frozen_at timestamptz not null,
  primary key (report_id, version)
);

create function report_snapshot_stays() returns trigger language plpgsql as $$
begin
  raise exception 'frozen reports: % refused, they are only followed by a further version', tg_op using errcode = 'integrity_constraint_violation';
end
$$;
create trigger stays before update or delete on report_snapshot for each row execute function report_snapshot_stays();
create trigger stays_whole before truncate on report_snapshot execute function report_snapshot_stays();

-- What somebody wants to be different in a frozen report; whoever decides is somebody else.
create table report_correction (
  id bigint generated always as identity primary key,
  report_id text not null references obligation,
  agency_code text not null references agency,
  based_on int not null,
  reason text not null check (reason <> ''),
  result text,                                  -- null: the text stays as it was frozen
  difficulties text,
  proposals text,
  recount boolean not null,                     -- the figures are taken from the ledger anew
  proposed_by text not null,
  proposed_at timestamptz not null,
  status text not null check (status in ('PROPOSED', 'GRANTED', 'REFUSED')),
  remark text check (status <> 'REFUSED' or remark <> ''),
  decided_by text check (decided_by <> proposed_by),
  decided_at timestamptz,
  version int,                                  -- the version that it became
  foreign key (report_id, based_on) references report_snapshot (report_id, version),
  foreign key (report_id, version) references report_snapshot (report_id, version),
  check ((status = 'PROPOSED') = (decided_at is null)),
  check ((status = 'GRANTED') = (version is not null))
);
create unique index report_correction_open on report_correction (report_id) where status = 'PROPOSED';

-- Periods of several regimes beside each other, and those that somebody opens out of turn. "figures", here and in agency_report,
-- keep what was counted before there were snapshots; nothing writes them any more.
alter table reporting_period
  add column regime text not null default 'cchc',
  add column title text not null default 'Kết quả công tác cải cách hành chính',
  add column counts boolean not null default true,  -- whether the plan's figures belong into it
  add column extraordinary boolean not null default false,
  add column opened_by text,                        -- who opened an extraordinary one
  add column difficulties text,
  add column proposals text;
create index agency_report_of_agency on agency_report (agency_code, period_id);

-- Every report, the province's (agency_code null) and the agencies', with who answers for it and its last frozen version.
create view report as
select r.*, coalesce(s.version, 0) as version, s.sha256, s.frozen_at
from (
  select p.id, p.id as period_id, p.plan_code, p.regime, p.code as period, p.title, p.counts, p.extraordinary,
    case when p.extraordinary then p.name when p.code = 'Y' or p.code like '%-Y' then 'Năm ' || p.year else p.name || ' năm ' || p.year end as period_name,
    p.year, p.window_from, p.window_to, p.opens_at, null::text as agency_code, null::text as agency_name, a.tenant_id, a.province,
    case when p.approved_at is not null then 'ACCEPTED' when p.status = 'OPEN' and p.submitted_at is not null then 'SUBMITTED' else p.status end as status,
    o.due_at, p.submitted_at, p.approved_at as accepted_at, p.returns, p.narrative, p.difficulties, p.proposals, -1 as position
  from reporting_period p join obligation o using (id) join agency a on a.code = o.agency_code
  union all
  select r.id, p.id, p.plan_code, p.regime, p.code, p.title, p.counts, p.extraordinary,
    case when p.extraordinary then p.name when p.code = 'Y' or p.code like '%-Y' then 'Năm ' || p.year else p.name || ' năm ' || p.year end,
    p.year, p.window_from, p.window_to, p.opens_at, r.agency_code, coalesce(r.agency_name, a.name), a.tenant_id, a.province,
    case when p.status = 'SKIPPED' then 'SKIPPED' else r.status end,
    o.due_at, r.submitted_at, r.accepted_at, r.returns, r.narrative, r.difficulties, r.proposals, a.position
  from agency_report r join reporting_period p on p.id = r.period_id join obligation o on o.id = r.id join agency a on a.code = r.agency_code
  where r.status <> 'MERGED'
) r
left join lateral (select version, sha256, frozen_at from report_snapshot s where s.report_id = r.id order by version desc limit 1) s on true;

-- Why the coordinator sent a report back last: what its next version says of itself.
alter table agency_report add column return_reason text;
