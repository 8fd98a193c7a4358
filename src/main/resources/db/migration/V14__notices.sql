-- Notices become an outbox: what waits goes alone or in the digest of a day, by every channel that the person takes.

alter table notice
  add column kind text not null default 'INFORMATION' check (kind in ('LAPSE', 'RETURN', 'REMINDER', 'INFORMATION')),
  -- business key of what it is about; the link leads to its open task
  add column subject_id text,
  -- path within the application for when there is no such task
  add column link text,
  -- since when it is so: long before it was written when the application stood still
  add column occurred_at timestamptz,
  -- false: the person wants none of this kind in the bell
  add column bell boolean not null default true,
  -- when it was decided how it goes out, null: it waits
  add column planned_at timestamptz,
  add column digest_id bigint;
-- What was written before there was an outbox is old news.
update notice set occurred_at = created_at, planned_at = created_at;
alter table notice alter column kind drop default, alter column occurred_at set not null;

create table notice_digest (
  id bigint generated always as identity primary key,
  recipient text not null,
  day date not null,
  created_at timestamptz not null,
  unique (recipient, day)
);
alter table notice add foreign key (digest_id) references notice_digest;
create index notice_waiting on notice (recipient) where planned_at is null;
create index notice_unread on notice (recipient) where read_at is null and bell;
create index notice_of_digest on notice (digest_id) where digest_id is not null;

-- A notice or a digest on its way to one person by one channel.
create table notice_delivery (
  id bigint generated always as identity primary key,
  recipient text not null,
  channel text not null,
  notice_id bigint references notice,
  digest_id bigint references notice_digest,
  -- kinds that the person took by this channel when it was planned, so that a repeated sending says the same
  kinds text[] not null,
  -- the same at every attempt, so that a receiver can tell a repetition
  message_id text not null unique,
  state text not null default 'WAITING' check (state in ('WAITING', 'SENDING', 'SENT', 'FAILED')),
  attempts int not null default 0,
  next_attempt_at timestamptz not null,
  -- until when the node that sends it may take; afterwards another one does
  claimed_until timestamptz,
  last_error text,
  created_at timestamptz not null,
  sent_at timestamptz,
  check (num_nonnulls(notice_id, digest_id) = 1),
  unique (notice_id, channel),
  unique (digest_id, channel)
);
create index notice_delivery_due on notice_delivery (next_attempt_at) where state in ('WAITING', 'SENDING');
create index notice_delivery_open on notice_delivery (state, id) where state <> 'SENT';

-- What people set for themselves; who set nothing has no row.
create table notice_preference (
  account text primary key references person,
  digest_at time,
  phone text
);
create table notice_choice (
  account text not null references person,
  kind text not null,
  channel text not null,
  wanted boolean not null,
  primary key (account, kind, channel)
);
