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
