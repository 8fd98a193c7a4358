-- What a plan in force became by numbered decisions. A plan is amended by one decision at a time: there is one draft of an
-- amendment at most, and whoever decides holds the plan's row.

create table plan_amendment (
  id bigint generated always as identity primary key,
  plan_code text not null references plan,
  status text not null check (status in ('DRAFT', 'DECIDED', 'DISCARDED')),
  reason text not null check (reason <> ''),
  drafted_by text not null,
  drafted_at timestamptz not null,
  number text,
  decided_on date,
  issuing_body text,
  closed_by text,
  closed_at timestamptz,
  -- what it did to assignments and coordination, as people saw it before they decided
  effects jsonb,
  check ((status = 'DRAFT') = (closed_at is null)),
  check ((status = 'DECIDED') = (number is not null and decided_on is not null and issuing_body is not null and effects is not null))
);
create unique index plan_amendment_draft on plan_amendment (plan_code) where status = 'DRAFT';
create unique index plan_amendment_number on plan_amendment (plan_code, number, decided_on) where status = 'DECIDED';

create table plan_amendment_item (
  amendment_id bigint not null references plan_amendment,
  item_code text not null,
  plan_code text not null references plan,
  -- as in files of plans; null before: added, null after: withdrawn
  before jsonb,
  after jsonb,
  check (before is not null or after is not null),
  primary key (amendment_id, item_code)
);

alter table plan_item add column withdrawn_by bigint references plan_amendment;

alter table assignment drop constraint assignment_status_check,
  add constraint assignment_status_check check (status in ('ASSIGNED', 'IN_PROGRESS', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'WITHDRAWN')),
  add column withdrawn_at timestamptz,
  -- the assignment of the former lead, whose work can be read there
  add column replaces text references assignment,
  -- decided while the result was handed in: holds if it is returned
  add column due_if_returned timestamptz,
  add column due_if_returned_reason text,
  add check ((status = 'WITHDRAWN') = (withdrawn_at is not null));
alter table coordination add column withdrawn_at timestamptz, add check (withdrawn_at is null or confirmed_at is null);

-- An item that is withdrawn from an agency may come back to it: ids count on, and of those that stand there is one.
create unique index assignment_standing on assignment (plan_code, item_code, coalesce(origin_agency, lead_agency)) where status <> 'WITHDRAWN';
create unique index coordination_standing on coordination (assignment_id, coalesce(origin_agency, agency_code)) where withdrawn_at is null;
