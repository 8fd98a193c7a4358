-- A due instant may move; what was recorded under the old one stays, and the ladder of the new one starts below its first step.

alter table obligation_event drop constraint obligation_event_kind_check;
alter table obligation_event add constraint obligation_event_kind_check check (kind in ('OPENED', 'MET', 'REOPENED', 'RELEASED', 'MOVED'));
alter table obligation_event add column due_from timestamptz;
alter table obligation_event add column due_to timestamptz;
alter table obligation_event add column reason text;
alter table obligation_event add constraint obligation_event_moved
  check ((kind = 'MOVED') = (due_from is not null and due_to is not null and reason is not null));

alter table escalation_record add column due_at timestamptz;
update escalation_record e set due_at = o.due_at from obligation o where o.id = e.obligation_id;
alter table escalation_record alter column due_at set not null;
alter table escalation_record drop constraint escalation_record_pkey;
alter table escalation_record add primary key (obligation_id, due_at, level);

-- Which coordinating agencies' missing parts held the lead up when the step was taken.
alter table escalation_record add column blocked_by text[] not null default '{}';

-- The deputy stands in where the officer is told; points at stake decide how fast a ladder climbs.
alter table obligation add column deputy text;
alter table obligation add column points_at_stake numeric not null default 0 check (points_at_stake >= 0);
