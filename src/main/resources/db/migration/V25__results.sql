-- What was published of a criteria set in a plan's year, whole and for good: the publication (0) and its corrections (1, 2 …).
create table result_snapshot (
  plan_code text not null references plan,
  set_code text not null references criteria_set,
  number int not null check (number >= 0),
  decision_number text not null check (decision_number <> ''),
  decision_date date not null,
  reason text check (number = 0 or reason <> ''),
  changes jsonb not null default '[]',  -- what a correction changed, for people
  document bytea not null,              -- canonical JSON in UTF-8: the bytes that the hash is of
  sha256 text not null check (sha256 = encode(sha256(document), 'hex')),
  frozen_by text not null,
  frozen_at timestamptz not null,
  primary key (plan_code, set_code, number)
);

create function result_snapshot_stays() returns trigger language plpgsql as $$
begin
  raise exception 'published results: % refused, they are only corrected by a further one', tg_op using errcode = 'integrity_constraint_violation';
end
$$;
create trigger stays before update or delete on result_snapshot for each row execute function result_snapshot_stays();
create trigger stays_whole before truncate on result_snapshot execute function result_snapshot_stays();

-- "snapshot" keeps what was published before there were snapshots of their own; nothing writes it any more.
alter table index_result
  add column points numeric(12, 4),
  add column maximum numeric(12, 4),
  add column percentage numeric(14, 4),
  add column correction int not null default 0,
  add column sha256 text;
update index_result r set points = s.points, maximum = s.maximum, percentage = round(s.points * 100 / nullif(s.maximum, 0), 2)
from (
  select plan_code, set_code, sum(coalesce((l ->> 'counted')::numeric, 0)) as points, sum((l ->> 'maximum')::numeric) as maximum
  from index_result cross join jsonb_array_elements(snapshot) l group by plan_code, set_code
) s where s.plan_code = r.plan_code and s.set_code = r.set_code;

-- After the publication no score changes, by whatever door, but through a correction. The advisory lock, shared by all who
-- score and held alone by who publishes, makes them wait for each other.
create function score_of_published_stays() returns trigger language plpgsql as $$
declare
  line record;
  result text;
begin
  if tg_op = 'DELETE' then
    line := old;
  else
    line := new;
  end if;
  if tg_table_name = 'score_adjustment' then
    select c.plan_code || '/' || c.set_code into result from campaign c where c.id = line.campaign_id;
  elsif tg_table_name = 'score' then
    select t.plan_code || '/' || t.set_code into result from score_sheet t where t.id = line.sheet_id;
  else
    result := line.plan_code || '/' || line.set_code;
  end if;
  perform pg_advisory_xact_lock_shared(hashtextextended('namro.result/' || result, 0));
  if coalesce(current_setting('namro.correction', true), '') <> result
      and exists (select from result_snapshot r where r.plan_code || '/' || r.set_code = result) then
    raise exception 'the result of % is published', result using errcode = 'integrity_constraint_violation';
  end if;
  return line;
end
$$;
create trigger published_stays before insert or update or delete on score for each row execute function score_of_published_stays();
create trigger published_stays before insert or update or delete on score_adjustment for each row execute function score_of_published_stays();
create trigger published_stays before insert or update or delete on survey_score for each row execute function score_of_published_stays();

-- What the ministry (or whoever judges the province) gave, for a criterion or a whole field: the third score.
create table ministry_score (
  plan_code text not null references plan,
  set_code text not null,
  criterion_code text not null,
  points numeric(8, 4) not null check (points >= 0),
  decision_number text not null check (decision_number <> ''),
  decision_date date not null,
  entered_by text not null,
  entered_at timestamptz not null,
  primary key (plan_code, set_code, criterion_code),
  foreign key (set_code, criterion_code) references criterion
);
