-- Requests about something owed: a later date, help with an obstacle, an explanation of a delay. Whoever has to answer owes the
-- answer itself, as an obligation of its own.

-- The role that owes something in its agency where no officer is named; null: its specialists.
alter table obligation add column owed_by text;

create table extension_request (
  -- also id of the obligation to answer, once it is known who decides
  id text primary key,
  obligation_id text not null references obligation,
  number int not null,
  asked_by text not null,
  asked_at timestamptz not null,
  -- as it was when the request was made
  due_at timestamptz not null,
  wanted_due_at timestamptz not null check (wanted_due_at > due_at),
  reason text not null check (reason <> ''),
  objective boolean not null,
  status text not null check (status in ('ASKED', 'NOT_FORWARDED', 'FORWARDED', 'GRANTED', 'REFUSED', 'WITHDRAWN', 'ENDED')),
  authority text check (authority in ('coordinator', 'leader')),
  -- the head who passed it on or not, then whoever decided
  closed_by text,
  closed_at timestamptz,
  granted_due_at timestamptz,
  objective_confirmed boolean not null default false,
  remark text,
  unique (obligation_id, number),
  check ((status = 'GRANTED') = (granted_due_at is not null)),
  check (status in ('ASKED', 'FORWARDED') or closed_at is not null),
  check (status = 'GRANTED' or not objective_confirmed)
);
create unique index extension_request_open on extension_request (obligation_id) where status in ('ASKED', 'FORWARDED');

create table obstacle (
  id text primary key,
  obligation_id text not null references obligation,
  number int not null,
  raised_by text not null,
  raised_at timestamptz not null,
  description text not null check (description <> ''),
  wanted text not null,
  status text not null check (status in ('OPEN', 'ANSWERED', 'WITHDRAWN', 'ENDED')),
  closed_at timestamptz,
  unique (obligation_id, number),
  check ((status = 'OPEN') = (closed_at is null))
);
create index obstacle_open on obstacle (obligation_id) where status = 'OPEN';

-- One row for each level that had it on its desk.
create table obstacle_level (
  obstacle_id text not null references obstacle,
  role text not null check (role in ('head', 'coordinator', 'leader')),
  -- the obligation to answer at this level
  obligation_id text not null references obligation,
  answered_by text,
  answered_at timestamptz,
  passed_on boolean not null default false,
  answer text,
  primary key (obstacle_id, role)
);

create table explanation_request (
  id text primary key,
  obligation_id text not null references obligation,
  number int not null,
  asked_by text not null,
  asked_as text not null check (asked_as in ('coordinator', 'leader')),
  status text not null check (status in ('OPEN', 'NOTED', 'WITHDRAWN')),
  closed_by text,
  closed_at timestamptz,
  unique (obligation_id, number),
  check ((status = 'OPEN') = (closed_at is null))
);
create unique index explanation_request_open on explanation_request (obligation_id) where status = 'OPEN';

create table explanation_round (
  request_id text not null references explanation_request,
  round int not null,
  -- the obligation to explain
  obligation_id text not null references obligation,
  asked_at timestamptz not null,
  question text not null check (question <> ''),
  answer text,
  answered_by text,
  answered_at timestamptz,
  primary key (request_id, round)
);

-- What was said stays said: an answered round is never edited or removed.
create function explanation_stands() returns trigger language plpgsql as $$
begin
  raise exception 'round % of explanation % is answered and stays as it is', old.round, old.request_id;
end
$$;
create trigger explanation_stands before update or delete on explanation_round
  for each row when (old.answered_at is not null) execute function explanation_stands();

-- A due instant as people write it: the Vietnamese day.
create function day_text(instant timestamptz) returns text language sql stable as $$
  select to_char(instant at time zone 'Asia/Ho_Chi_Minh', 'DD/MM/YYYY')
$$;
