-- The scoring campaign: a criteria set that is scored, appraised and published in a plan's year. A plan may carry several.
create table campaign (
  id text primary key,
  plan_code text not null references plan,
  set_code text not null references criteria_set,
  year int not null,
  mode text not null check (mode in ('BY_LEAD', 'BY_AGENCY')),  -- who fills: each lead agency its criteria | every agency all of its own
  opens_at timestamptz not null,
  self_scoring_due_at timestamptz not null,
  self_scoring_closes_at timestamptz not null,
  appraisal_due_at timestamptz not null,
  explanation_days int not null,
  appraisal_closes_at timestamptz not null,
  status text not null check (status in ('PLANNED', 'SELF_SCORING', 'APPRAISAL', 'COUNCIL', 'PUBLISHED')),
  unique (plan_code, set_code)
);

insert into campaign
select p.code || ':cham-diem:' || p.criteria_set, p.code, p.criteria_set, p.year, 'BY_LEAD', p.scoring_opens_at, p.self_scoring_due_at,
  p.self_scoring_closes_at, p.appraisal_due_at, p.explanation_days, p.appraisal_closes_at,
  case when exists (select 1 from index_result r where r.plan_code = p.code and r.published_at is not null) then 'PUBLISHED'
    when exists (select 1 from index_result r where r.plan_code = p.code) then 'COUNCIL'
    when exists (select 1 from appraisal a join score_sheet t on t.id = a.sheet_id where t.plan_code = p.code) then 'APPRAISAL'
    when exists (select 1 from score_sheet t where t.plan_code = p.code) then 'SELF_SCORING'
    else 'PLANNED' end
from plan p where exists (select 1 from criteria_set s where s.code = p.criteria_set);

alter table score_sheet
  add column campaign_id text references campaign,
  add column closes_at timestamptz,   -- this agency's own end of self-scoring, where an extension moved it
  add column locked_at timestamptz;
update score_sheet t set campaign_id = c.id from campaign c where c.plan_code = t.plan_code and c.set_code = t.set_code;
alter table score_sheet alter column campaign_id set not null;
create index score_sheet_of_campaign on score_sheet (campaign_id, agency_code);

-- What stands now of each line. Every change goes through one door (Scores.enter), counts the version up and leaves an entry.
alter table score
  add column version int not null default 0,
  add column declared jsonb,            -- the figures that the agency states, by name of the rule's input
  add column self_trace text,           -- how the points came about
  add column self_at timestamptz,
  add column round1_points numeric(8, 4),
  add column round1_reason text,
  add column round1_by text,
  add column round1_at timestamptz,
  add column appraised_at timestamptz,  -- appraised_*: what the last round gave; for authority data and surveys, what they gave
  add column appraised_trace text,
  add column decided_points numeric(8, 4),  -- decided_*: only where the council decided otherwise
  add column decided_reason text,
  add column decided_by text,
  add column decided_at timestamptz,
  add column explained_by text,
  add column explained_at timestamptz,
  add column not_applicable text;       -- the approving decision that takes the line out of the base

create table score_entry (
  id bigint generated always as identity primary key,
  sheet_id text not null,
  criterion_code text not null,
  version int not null,
  stage text not null check (stage in ('SELF', 'ROUND1', 'EXPLANATION', 'ROUND2', 'COUNCIL', 'AUTHORITY', 'SURVEY', 'NOT_APPLICABLE')),
  points numeric(8, 4),
  reason text,
  declared jsonb,
  trace text,
  author text not null,
  at timestamptz not null,
  unique (sheet_id, criterion_code, version),
  foreign key (sheet_id, criterion_code) references score
);

alter table survey_score add column agency_code text not null default '';  -- '' where the survey is about the province
alter table survey_score drop constraint survey_score_pkey;
alter table survey_score add primary key (plan_code, set_code, criterion_code, agency_code);

-- Every scored line of a campaign with the points that count. A province's own survey has no sheet and no agency.
create view score_line as
select t.campaign_id, t.agency_code, s.sheet_id, s.set_code, s.criterion_code, split_part(s.criterion_code, '.', 1) as field_code, c.position,
  c.title, c.maximum, c.method, c.lead_agency, s.self_points, s.round1_points, s.appraised_points, s.decided_points,
  coalesce(s.decided_points, s.appraised_points) as counted_points, s.not_applicable is not null as not_applicable
from score s
join score_sheet t on t.id = s.sheet_id
join criterion c on c.set_code = s.set_code and c.code = s.criterion_code
union all
select g.id, null, null, v.set_code, v.criterion_code, split_part(v.criterion_code, '.', 1), c.position, c.title, c.maximum, c.method,
  c.lead_agency, null, null, v.points, null, v.points, false
from survey_score v
join campaign g on g.plan_code = v.plan_code and g.set_code = v.set_code
join criterion c on c.set_code = v.set_code and c.code = v.criterion_code
where v.agency_code = '';
