-- The paper that a report became: number, date and signed file. A replacement is a further row; what was issued stays.
create table report_issue (
  report_id text not null references obligation,
  sequence int not null check (sequence > 0),  -- 1: the first paper; higher: what replaced it
  agency_code text not null references agency,  -- whose number it bears
  version int not null,             -- of the frozen content that the paper says; 0 when nothing was frozen
  number text not null check (number <> ''),
  dated date not null,
  document_id bigint not null references evidence_document,
  revision_id bigint not null references evidence_revision,
  sha256 text not null,
  signed text not null,             -- how the file stands as to signatures, for people
  signatures jsonb not null,        -- the findings, oldest first; empty for a scan
  note text,
  reason text check (sequence = 1 or reason <> ''),
  issued_at timestamptz not null,
  issued_by text not null,
  primary key (report_id, sequence)
);

create function report_issue_stays() returns trigger language plpgsql as $$
begin
  raise exception '% of % refused: an issued paper is only replaced by a further one', tg_op, tg_table_name using errcode = 'integrity_constraint_violation';
end
$$;
create trigger stays before update or delete on report_issue for each row execute function report_issue_stays();
create trigger stays_whole before truncate on report_issue execute function report_issue_stays();

-- An office counts its papers anew each year and gives each number once.
create table issued_number (
  agency_code text not null references agency,
  year int not null,
  number text not null,             -- without blanks and in capitals: how two numbers are compared
  report_id text not null references obligation,
  primary key (agency_code, year, number)
);

-- What goes out of the house when a report is issued: one row for each way that the operator has set up.
create table report_delivery (
  id bigint generated always as identity primary key,
  report_id text not null,
  sequence int not null,
  agency_code text not null references agency,
  way text not null check (way in ('WEBHOOK', 'FOLDER')),
  event_id text not null unique,    -- the same at every attempt, so that a receiver can tell a repetition
  state text not null default 'WAITING' check (state in ('WAITING', 'SENDING', 'SENT', 'FAILED')),
  attempts int not null default 0,
  next_attempt_at timestamptz not null,
  claimed_until timestamptz,        -- until when the node that works on it may take; afterwards another one does
  last_error text,
  created_at timestamptz not null,
  sent_at timestamptz,
  foreign key (report_id, sequence) references report_issue,
  unique (report_id, sequence, way)
);
create index report_delivery_due on report_delivery (next_attempt_at) where state in ('WAITING', 'SENDING');
