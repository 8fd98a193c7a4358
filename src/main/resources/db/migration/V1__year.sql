-- The data of a year. The engine's tables lie beside these in schema "public" and carry only ids and decisions.
-- Natural keys throughout: a second attempt to create the same thing fails instead of doubling it.

create table agency (
  code text primary key,
  name text not null,
  kind text not null,
  tenant_id text not null unique,
  reports boolean not null,
  position int not null
);

create table collective (
  code text primary key,
  wording text not null
);

create table collective_member (
  collective_code text not null references collective,
  agency_code text not null references agency,
  primary key (collective_code, agency_code)
);

create table plan (
  code text primary key,
  title text not null,
  year int not null,
  original_year int not null,
  issuer_agency text not null references agency,
  coordinator_agency text not null references agency,
  criteria_set text not null,
  number text,
  issued_on date,
  scoring_opens_at timestamptz not null,
  self_scoring_due_at timestamptz not null,
  self_scoring_closes_at timestamptz not null,
  appraisal_due_at timestamptz not null,
  explanation_days int not null,
  appraisal_closes_at timestamptz not null,
  status text not null check (status in ('DRAFT', 'ISSUED', 'CLOSED')),
  year_summary text,
  document jsonb not null
);

create table plan_item (
  plan_code text not null references plan,
  code text not null,
  position int not null,
  source text not null,
  indexes text[] not null,
  action text not null,
  deliverable text,
  target_text text,
  deadline_wording text,
  deadline_kind text not null,
  due_on date not null,
  original_due_on date not null,
  due_assumed boolean not null,
  leads text[] not null,
  coordinators text[] not null,
  coordinators_wording text,
  primary key (plan_code, code)
);

create table plan_decision (
  id bigint generated always as identity primary key,
  plan_code text not null references plan,
  decided_at timestamptz not null,
  decided_by text not null,
  decision text not null,
  remark text
);

create table obligation (
  id text primary key,
  kind text not null,
  agency_code text not null references agency,
  title text not null,
  officer text,
  due_at timestamptz not null,
  original_due_at timestamptz not null,
  met_at timestamptz,
  released_at timestamptz
);
create index obligation_open on obligation (due_at) where met_at is null and released_at is null;

create table obligation_event (
  id bigint generated always as identity primary key,
  obligation_id text not null references obligation,
  kind text not null check (kind in ('OPENED', 'MET', 'REOPENED', 'RELEASED')),
  at timestamptz not null
);
create index obligation_event_of on obligation_event (obligation_id, id);

create table escalation_record (
  obligation_id text not null references obligation,
  level int not null,
  recorded_at timestamptz not null,
  recipients text[] not null,
  primary key (obligation_id, level)
);

create table notice (
  id bigint generated always as identity primary key,
  unique_key text not null unique,
  recipient text not null,
  subject text not null,
  body text not null,
  created_at timestamptz not null,
  read_at timestamptz
);
create index notice_of_recipient on notice (recipient, created_at desc);

create table evidence_document (
  id bigint generated always as identity primary key,
  agency_code text not null references agency,
  number text not null,
  dated date not null,
  issuing_body text not null,
  abstract text not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  unique (agency_code, number, dated, issuing_body)
);

create table evidence_use (
  document_id bigint not null references evidence_document,
  subject_id text not null,
  used_at timestamptz not null,
  primary key (document_id, subject_id)
);
create index evidence_use_of_subject on evidence_use (subject_id);

create table assignment (
  id text primary key references obligation,
  plan_code text not null,
  item_code text not null,
  lead_agency text not null references agency,
  year int not null,
  status text not null check (status in ('ASSIGNED', 'IN_PROGRESS', 'SUBMITTED', 'RETURNED', 'ACCEPTED')),
  percent int not null default 0 check (percent between 0 and 100),
  result_summary text,
  submitted_at timestamptz,
  accepted_at timestamptz,
  returns int not null default 0,
  foreign key (plan_code, item_code) references plan_item,
  unique (plan_code, item_code, lead_agency)
);
create index assignment_of_agency on assignment (lead_agency, status);

create table assignment_event (
  id bigint generated always as identity primary key,
  assignment_id text not null references assignment,
  at timestamptz not null,
  actor text not null,
  kind text not null,
  percent int,
  narrative text,
  defect_kind text
);
create index assignment_event_of on assignment_event (assignment_id, id);

create table coordination (
  id text primary key references obligation,
  assignment_id text not null references assignment,
  agency_code text not null references agency,
  summary text,
  contributed_at timestamptz,
  confirmed_at timestamptz,
  returns int not null default 0
);
create index coordination_of_assignment on coordination (assignment_id);

create table reporting_period (
  id text primary key references obligation,
  plan_code text not null references plan,
  code text not null,
  name text not null,
  year int not null,
  window_from date not null,
  window_to date not null,
  opens_at timestamptz not null,
  agency_due_at timestamptz not null,
  province_due_at timestamptz not null,
  status text not null check (status in ('PLANNED', 'SKIPPED', 'OPEN', 'CLOSED')),
  narrative text,
  figures jsonb,
  submitted_at timestamptz,
  approved_at timestamptz,
  returns int not null default 0,
  unique (plan_code, code)
);

create table agency_report (
  id text primary key references obligation,
  period_id text not null references reporting_period,
  agency_code text not null references agency,
  status text not null check (status in ('PLANNED', 'OPEN', 'SUBMITTED', 'ACCEPTED')),
  narrative text,
  difficulties text,
  proposals text,
  figures jsonb,
  submitted_at timestamptz,
  accepted_at timestamptz,
  returns int not null default 0,
  unique (period_id, agency_code)
);

create table criteria_set (
  code text primary key,
  name text not null,
  maximum numeric(8, 4) not null
);

create table criterion (
  set_code text not null references criteria_set,
  code text not null,
  parent_code text,
  position int not null,
  title text not null,
  maximum numeric(8, 4) not null,
  method text check (method in ('self', 'survey', 'authority')),
  lead_agency text references agency,
  leaf boolean not null,
  verified boolean not null,
  check (method is not null or not leaf),
  primary key (set_code, code)
);

create table score_sheet (
  id text primary key references obligation,
  plan_code text not null references plan,
  set_code text not null,
  year int not null,
  agency_code text not null references agency,
  status text not null check (status in ('PLANNED', 'OPEN', 'APPROVED', 'LOCKED')),
  submitted_at timestamptz,
  approved_at timestamptz,
  returns int not null default 0,
  unique (plan_code, set_code, agency_code)
);

create table appraisal (
  id text primary key references obligation,
  sheet_id text not null references score_sheet,
  field_code text not null,
  status text not null check (status in ('PLANNED', 'OPEN', 'APPRAISED', 'LOCKED')),
  appraised_at timestamptz,
  unique (sheet_id, field_code)
);

create table score (
  sheet_id text not null references score_sheet,
  set_code text not null,
  criterion_code text not null,
  self_points numeric(8, 4),
  self_reason text,
  self_by text,
  appraised_points numeric(8, 4),
  appraised_reason text,
  appraised_by text,
  explanation text,
  primary key (sheet_id, criterion_code),
  foreign key (set_code, criterion_code) references criterion
);

create table index_result (
  plan_code text not null references plan,
  set_code text not null,
  year int not null,
  council_note text,
  decided_at timestamptz,
  decision_number text,
  decision_date date,
  published_at timestamptz,
  snapshot jsonb,
  primary key (plan_code, set_code)
);

create table survey_score (
  plan_code text not null references plan,
  set_code text not null,
  criterion_code text not null,
  points numeric(8, 4) not null,
  source text not null,
  entered_by text not null,
  entered_at timestamptz not null,
  primary key (plan_code, set_code, criterion_code),
  foreign key (set_code, criterion_code) references criterion
);
