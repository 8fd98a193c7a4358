-- Sheets and appraisals are entered at once and owed only when they open, and a sheet that others fill is never owed.
alter table score_sheet drop constraint score_sheet_id_fkey;
alter table appraisal drop constraint appraisal_id_fkey;

-- What was decided about a campaign beside its points: later dates, sheets opened again, lines that do not apply.
create table campaign_decision (
  id bigint generated always as identity primary key,
  campaign_id text not null references campaign,
  sheet_id text not null references score_sheet,
  kind text not null check (kind in ('EXTENSION', 'REOPENING', 'NOT_APPLICABLE')),
  criterion_code text check ((criterion_code is not null) = (kind = 'NOT_APPLICABLE')),
  reason text not null,             -- why somebody asks for it, or why it was decided
  proposed_by text not null,
  proposed_at timestamptz not null,
  status text not null check (status in ('PROPOSED', 'GRANTED', 'REFUSED')),
  number text,                      -- of the deciding paper
  decided_on date,
  authority text,                   -- the body that decided
  decision_reason text,             -- why it was refused, or what the paper says beside
  decided_by text,
  decided_at timestamptz,
  closes_from timestamptz,          -- end of self-scoring before and after an extension or reopening
  closes_to timestamptz,
  check ((status = 'PROPOSED') = (decided_at is null)),
  check (status <> 'GRANTED' or number is not null and decided_on is not null and authority is not null)
);
create index campaign_decision_of on campaign_decision (campaign_id, sheet_id);
create unique index campaign_decision_proposed on campaign_decision (sheet_id, criterion_code) where status = 'PROPOSED';

-- Points outside the maximum: added (bonus) or taken away (penalty), proposed first and then decided, each kind up to its cap.
create table score_adjustment (
  id bigint generated always as identity primary key,
  campaign_id text not null references campaign,
  agency_code text not null references agency,
  code text not null,               -- of the adjustment in the criteria set
  kind text not null check (kind in ('BONUS', 'PENALTY')),
  title text not null,
  cap numeric(8, 4) not null,
  proposed_points numeric(8, 4) not null check (proposed_points > 0),
  reason text not null,
  proposed_by text not null,
  proposed_at timestamptz not null,
  status text not null check (status in ('PROPOSED', 'GRANTED', 'REFUSED')),
  points numeric(8, 4) check (points > 0),   -- as decided, always positive
  decision_reason text,
  decided_by text,
  decided_at timestamptz,
  check ((status = 'GRANTED') = (points is not null)),
  check ((status = 'PROPOSED') = (decided_at is null))
);
create index score_adjustment_of on score_adjustment (campaign_id, agency_code);

-- The decided adjustments of an agency with their sign.
create view score_adjustment_line as
select campaign_id, agency_code, code, kind, title, cap, case kind when 'BONUS' then sum(points) else -sum(points) end as points
from score_adjustment where status = 'GRANTED'
group by campaign_id, agency_code, code, kind, title, cap;

-- Who appraises a field of a criteria set, where the field's lead agency is not enough to say it.
create table field_appraiser (
  set_code text not null references criteria_set,
  field_code text not null,
  account text not null references person,
  named_by text not null,
  named_at timestamptz not null,
  primary key (set_code, field_code, account),
  foreign key (set_code, field_code) references criterion on delete cascade
);
