-- An organisation that changes within the year. Codes and tenants of agencies stay; names have dates, an agency that ends
-- points to who took over, and what moved says where it came from.

alter table agency
  -- the agency that this one is a unit of
  add column parent_code text references agency,
  add column closed_on date,
  -- who answers for whatever still comes for an agency that is closed
  add column successor_code text references agency,
  add check (parent_code <> code),
  add check (successor_code <> code),
  add check (successor_code is null or closed_on is not null);

create table agency_name (
  id bigint generated always as identity primary key,
  agency_code text not null references agency,
  name text not null check (name <> ''),
  -- the day from which it is called so, null: since ever
  valid_from date
);
create unique index agency_name_from on agency_name (agency_code, coalesce(valid_from, '-infinity'));
insert into agency_name (agency_code, name) select code, name from agency;

create function agency_name_at(agency text, day date) returns text language sql stable
return coalesce(
  (select n.name from namro.agency_name n where n.agency_code = agency and coalesce(n.valid_from, '-infinity') <= day
    order by coalesce(n.valid_from, '-infinity') desc limit 1),
  (select a.name from namro.agency a where a.code = agency));

create table organisation_change (
  id bigint generated always as identity primary key,
  kind text not null check (kind in ('MERGE', 'SPLIT', 'RENAME', 'CLOSE')),
  agency_code text not null references agency,
  -- of a split: who takes what was allotted to nobody
  successor_code text references agency,
  new_name text,
  effective_on date not null,
  decision_number text not null check (decision_number <> ''),
  decided_on date not null,
  entered_by text not null,
  entered_at timestamptz not null,
  status text not null check (status in ('DECIDED', 'RUNNING', 'DONE', 'WITHDRAWN')),
  moved int not null default 0,
  finished_at timestamptz,
  check ((kind in ('MERGE', 'SPLIT')) = (successor_code is not null)),
  check ((kind = 'RENAME') = (new_name is not null)),
  check (successor_code <> agency_code)
);
create unique index organisation_change_open on organisation_change (agency_code) where status in ('DECIDED', 'RUNNING');

-- Which successor takes which piece of open work after a split.
create table organisation_allotment (
  change_id bigint not null references organisation_change,
  obligation_id text not null references obligation,
  successor_code text not null references agency,
  primary key (change_id, obligation_id)
);

create table agency_succession (
  agency_code text not null references agency,
  successor_code text not null references agency,
  effective_on date not null,
  change_id bigint not null references organisation_change,
  primary key (agency_code, successor_code, effective_on)
);

-- After a merge the successor may lead the same item twice, or owe two reports of a period that were open already: both
-- stay. The natural key is the id, which names the agency that the work was first given to.
alter table assignment drop constraint assignment_plan_code_item_code_lead_agency_key, add column origin_agency text references agency;
alter table coordination add column origin_agency text references agency;
alter table score_sheet drop constraint score_sheet_plan_code_set_code_agency_code_key, add column origin_agency text references agency;
alter table agency_report drop constraint agency_report_period_id_agency_code_key, drop constraint agency_report_status_check,
  add check (status in ('PLANNED', 'OPEN', 'SUBMITTED', 'ACCEPTED', 'MERGED')),
  add column origin_agency text references agency,
  -- the successor's report that a report not yet begun became part of
  add column merged_into text references agency_report,
  -- as the agency was called when it handed the report in
  add column agency_name text,
  add check ((status = 'MERGED') = (merged_into is not null));
update agency_report r set agency_name = a.name from agency a where a.code = r.agency_code and r.submitted_at is not null;
create index agency_report_of on agency_report (period_id, agency_code);
create index score_sheet_of on score_sheet (plan_code, set_code, agency_code);
create index obligation_of_agency on obligation (agency_code) where met_at is null and released_at is null;
