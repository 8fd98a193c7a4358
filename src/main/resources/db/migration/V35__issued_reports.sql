-- Every report also says when it was issued, which is what the province's obligation ends by; null for whoever never issued a paper.
create or replace view report as
select r.*, coalesce(s.version, 0) as version, s.sha256, s.frozen_at, i.issued_at
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
left join lateral (select version, sha256, frozen_at from report_snapshot s where s.report_id = r.id order by version desc limit 1) s on true
-- the first paper counts; before papers were recorded, the obligation was met by the approval
left join lateral (
  select coalesce((select n.issued_at from report_issue n where n.report_id = r.id and n.sequence = 1),
    case when r.agency_code is null then (select o.met_at from obligation o where o.id = r.id) end) as issued_at
) i on true;
