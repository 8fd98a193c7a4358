-- Criteria sets are kept whole; the columns of "criterion" are what scoring asks for.
alter table criteria_set
  add column index_code text,
  add column version text,
  add column years int[] not null default '{}',
  add column supersedes text,
  add column province text references province,   -- whose own it is; null for a set that all provinces share
  add column document jsonb,            -- the set as it was loaded; null only for sets loaded before this column was there
  add column frozen_at timestamptz,     -- since a plan was issued against it: nothing changes any more
  alter column maximum drop not null;

alter table criterion alter column maximum drop not null;   -- unknown in sets that nobody here scores

-- How criteria of a superseded set became criteria of a later one; one row for each pair, one side empty for new and dropped ones.
create table criterion_crosswalk (
  id bigint generated always as identity primary key,
  from_set text not null,
  from_code text,
  to_set text not null references criteria_set,
  to_code text,
  kind text not null check (kind in ('SAME', 'SPLIT', 'MERGED', 'NEW', 'DROPPED', 'REWEIGHTED')),
  note text,
  check (from_code is not null or to_code is not null)
);
create index criterion_crosswalk_of on criterion_crosswalk (to_set, id);
