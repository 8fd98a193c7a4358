-- A sheet lies with the head between the specialist's hand-over and the head's word: nobody changes it then.
alter table score_sheet
  add column presented_at timestamptz,
  add column presented_by text;

-- Who prepares a line for the agency: a unit below it, or one of its people. Released, it is the agency's to collect.
create table score_preparer (
  sheet_id text not null,
  criterion_code text not null,
  unit_code text references agency,
  account text,
  due_on date,
  assigned_by text not null,
  assigned_at timestamptz not null,
  ready_at timestamptz,
  ready_by text,
  primary key (sheet_id, criterion_code),
  foreign key (sheet_id, criterion_code) references score,
  check ((unit_code is null) <> (account is null)),
  check ((ready_at is null) = (ready_by is null))
);
create index score_preparer_of_unit on score_preparer (unit_code);
