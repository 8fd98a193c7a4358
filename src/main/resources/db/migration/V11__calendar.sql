-- The working calendar as data that people edit: what differs from Monday to Friday, year by year, for the whole installation.

create sequence calendar_version;

create table calendar_year (
  year int primary key check (year between 2000 and 2100),
  source text not null check (source <> ''),
  verified boolean not null,
  note text,
  -- taken anew with every change of the year or its days: whoever keeps a copy sees that it is old
  version bigint not null default nextval('calendar_version')
);

create table calendar_day (
  day date primary key,
  year int not null generated always as (extract(year from day)::int) stored references calendar_year,
  kind text not null check (kind in ('HOLIDAY', 'COMPENSATORY', 'WORKINGSATURDAY')),
  name text not null check (name <> ''),
  verified boolean not null,
  source text,
  note text,
  check (kind <> 'WORKINGSATURDAY' or extract(isodow from day) = 6)
);
create index calendar_day_of on calendar_day (year, day);

create table calendar_change (
  id bigint generated always as identity primary key,
  year int not null references calendar_year,
  at timestamptz not null,
  account text not null,
  reason text not null
);

create table calendar_changed_day (
  change_id bigint not null references calendar_change,
  day date not null,
  -- in words; null where there was, or is, no entry
  before text,
  after text,
  -- whether offices work on another day than before, and deadlines may follow
  moved boolean not null,
  primary key (change_id, day)
);

-- What was computed from the calendar and was set anew by a change.
create table calendar_effect (
  id bigint generated always as identity primary key,
  change_id bigint not null references calendar_change,
  obligation_id text not null references obligation,
  kind text not null check (kind in ('DUE', 'REMINDER', 'STEP', 'EXPLANATION')),
  before_at timestamptz not null,
  after_at timestamptz not null,
  -- the days that made the difference
  days date[] not null
);
create index calendar_effect_of on calendar_effect (change_id, kind, after_at, id);

-- From which day a due instant is counted, and how many working days from it; 0: the day itself, which the plan names.
create table due_date_basis (
  obligation_id text primary key references obligation,
  counted_from date not null,
  working_days int not null
);
insert into due_date_basis (obligation_id, counted_from, working_days)
select id, (due_at at time zone 'Asia/Ho_Chi_Minh')::date, 0 from obligation where kind <> 'COORDINATION' and due_at = original_due_at;
