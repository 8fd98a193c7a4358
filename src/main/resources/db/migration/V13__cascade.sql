-- Below a province's plan: what an agency makes of its assignments, step by step, and the document by which it says how it
-- carries the plan out.

create table agency_plan (
  id bigint generated always as identity primary key,
  agency_code text not null references agency,
  -- the agency that made it, where a successor has taken it over
  origin_agency text references agency,
  title text not null check (title <> ''),
  year int not null,
  -- both empty as long as the office has not numbered the paper
  number text,
  dated date,
  -- a draft is seen in its own agency only
  status text not null check (status in ('DRAFT', 'RUNNING')),
  created_by text not null,
  created_at timestamptz not null,
  started_by text,
  started_at timestamptz,
  check ((status = 'RUNNING') = (started_at is not null))
);
create index agency_plan_of on agency_plan (agency_code, status);

-- The provincial plans above an agency's plan are those of its assignments. An assignment is broken down once.
create table agency_plan_assignment (
  assignment_id text primary key references assignment,
  agency_plan_id bigint not null references agency_plan
);
create index agency_plan_assignment_of on agency_plan_assignment (agency_plan_id);

create table step (
  id bigint generated always as identity primary key,
  agency_plan_id bigint not null references agency_plan,
  assignment_id text not null references agency_plan_assignment,
  position int not null,
  action text not null check (action <> ''),
  -- the agency of the plan, or a unit of it, and the person there; null: whoever of its specialists takes it
  agency_code text not null references agency,
  account text references person,
  rhythm text not null check (rhythm in ('ONCE', 'WEEKLY', 'MONTHLY')),
  starts_on date not null,
  due_on date not null,
  -- how often it comes up, the base of its percentage
  periods int not null check (periods > 0),
  -- periods that went by while an earlier one was still open
  missed int not null default 0,
  status text not null check (status in ('PLANNED', 'RUNNING', 'DONE', 'ENDED')),
  end_reason text,
  -- business key of the instance that waits or runs, null when none does
  running_id text,
  check (starts_on <= due_on),
  check ((status = 'ENDED') = (end_reason is not null))
);
create index step_of_plan on step (agency_plan_id);
create index step_of_assignment on step (assignment_id);
create index step_of_agency on step (agency_code) where status in ('PLANNED', 'RUNNING');

-- A period of a step since it was opened; of a step that is done once, the one.
create table step_period (
  obligation_id text primary key references obligation,
  step_id bigint not null references step,
  number int not null,
  percent int not null default 0 check (percent between 0 and 100),
  narrative text,
  reported_by text,
  reported_at timestamptz,
  done_at timestamptz,
  unique (step_id, number)
);

create table implementing_document (
  id text primary key references obligation,
  plan_code text not null references plan,
  agency_code text not null references agency,
  origin_agency text references agency,
  -- null as long as it is missing
  document_id bigint references evidence_document,
  recorded_by text,
  recorded_at timestamptz,
  check ((document_id is null) = (recorded_at is null))
);
create index implementing_document_of on implementing_document (plan_code, agency_code);
