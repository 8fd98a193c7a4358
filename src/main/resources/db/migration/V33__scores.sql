-- What the bodies that hold data owe a campaign, one request a holder; whose it is says the obligation of the same id.
create table figure_request (
  id text primary key,               -- <plan>:so-lieu:<set>:<agency at first>
  campaign_id text not null references campaign,
  status text not null check (status in ('OPEN', 'GIVEN', 'CLOSED')),  -- CLOSED: the time was over, or the result is published
  opened_at timestamptz not null,
  ended_at timestamptz,
  check ((status = 'OPEN') = (ended_at is null))
);
create index figure_request_of on figure_request (campaign_id);

-- Further decisions about a line: it applies again, or it stays without figures and everybody knows why.
do $$
declare
  name text;
begin
  for name in select conname from pg_constraint where conrelid = 'campaign_decision'::regclass and contype = 'c'
      and (pg_get_constraintdef(oid) like '%EXTENSION%' or pg_get_constraintdef(oid) like '%criterion_code%') loop
    execute format('alter table campaign_decision drop constraint %I', name);
  end loop;
end
$$;
alter table campaign_decision
  add constraint campaign_decision_kind check (kind in ('EXTENSION', 'REOPENING', 'NOT_APPLICABLE', 'APPLICABLE', 'WITHOUT_FIGURES')),
  add constraint campaign_decision_line check ((criterion_code is not null) = (kind in ('NOT_APPLICABLE', 'APPLICABLE', 'WITHOUT_FIGURES')));

alter table score_entry drop constraint score_entry_stage_check;
alter table score_entry add constraint score_entry_stage_check check (stage in ('SELF', 'ROUND1', 'QUESTION', 'ROUND1_UNDONE', 'EXPLANATION', 'ROUND2', 'ROUND2_UNDONE',
  'COUNCIL', 'AUTHORITY', 'SURVEY', 'NOT_APPLICABLE', 'APPLICABLE'));

-- For whom a substitute entered something.
alter table score_entry add column on_behalf_of text;

-- What agencies see of their own appraisal before the result is published: nothing, unless the organiser opens it.
create table campaign_opening (
  campaign_id text not null references campaign,
  stage text not null check (stage in ('ROUND1', 'ALL')),  -- the own scores of round 1 with their reasons | all of the own scores
  opens_at timestamptz not null,
  opened_by text not null,
  opened_at timestamptz not null,
  primary key (campaign_id, stage)
);

-- Where the ministry's points were read.
alter table ministry_score add column source text;

-- What somebody wants corrected of a published result, until the leader decides.
create table result_correction (
  id bigint generated always as identity primary key,
  plan_code text not null references plan,
  set_code text not null references criteria_set,
  content jsonb not null,
  reason text not null check (reason <> ''),
  proposed_by text not null,
  proposed_at timestamptz not null,
  status text not null check (status in ('PROPOSED', 'DECIDED', 'REFUSED')),
  decision_number text,
  decision_date date,
  decision_reason text,
  decided_by text,
  decided_at timestamptz,
  check ((status = 'PROPOSED') = (decided_at is null)),
  check (status <> 'DECIDED' or decision_number is not null and decision_date is not null)
);
create index result_correction_of on result_correction (plan_code, set_code);

-- What a correction says beside points: other thresholds of a ranking, another ranking for an agency, another reason of a line.
create table result_override (
  plan_code text not null references plan,
  set_code text not null references criteria_set,
  kind text not null check (kind in ('GRADES', 'LEAGUE', 'REASON')),
  subject text not null,   -- name of the ranking | code of the agency | agency#criterion
  value jsonb not null,
  entered_by text not null,
  entered_at timestamptz not null,
  primary key (plan_code, set_code, kind, subject)
);
create trigger published_stays before insert or update or delete on result_override for each row execute function score_of_published_stays();

-- The lines that still wait for figures of authorities, with the last decision that explains why one stays without.
create view missing_figure as
select t.campaign_id, t.plan_code, t.set_code, s.sheet_id, t.agency_code, s.criterion_code, d.number as decision_number
from score s
join score_sheet t on t.id = s.sheet_id
join criterion c on c.set_code = s.set_code and c.code = s.criterion_code and c.method = 'authority'
left join lateral (
  select e.number from campaign_decision e where e.sheet_id = s.sheet_id and e.criterion_code = s.criterion_code and e.kind = 'WITHOUT_FIGURES' and e.status = 'GRANTED'
  order by e.id desc limit 1
) d on true
where s.appraised_points is null and s.decided_points is null and s.not_applicable is null;

-- The obligation by which the date of whoever prepares a line is watched; null without a date.
alter table score_preparer add column obligation_id text references obligation;
