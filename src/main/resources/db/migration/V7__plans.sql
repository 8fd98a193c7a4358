-- What an item of a plan says beside action and deadline.
alter table plan_item
  add column shortcoming text,
  add column cause text,
  add column answerable text,           -- the leader who answers for it
  add column deadline_event text,
  add column points_at_stake numeric(8, 4) check (points_at_stake >= 0);

-- A gap in the five clears that somebody accepts before the plan is issued.
create table plan_waiver (
  id bigint generated always as identity primary key,
  plan_code text not null references plan,
  rule text not null,
  item_code text,                       -- null: wherever the rule complains in this plan
  reason text not null check (reason <> ''),
  waived_by text not null check (waived_by <> ''),
  waived_at timestamptz not null
);
create unique index plan_waiver_once on plan_waiver (plan_code, rule, item_code) nulls not distinct;
