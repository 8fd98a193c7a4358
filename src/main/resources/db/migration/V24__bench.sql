-- What an appraiser did with a line in which round, and what the agency is asked about it.
alter table score
  add column appraised_round int,  -- the round that gave appraised_points; null while undecided, and for authority data and surveys
  add column question text,        -- what the agency is asked to explain although nothing is lowered yet
  add column question_by text;
update score set appraised_round = 1, round1_points = appraised_points, round1_reason = appraised_reason, round1_by = appraised_by
where appraised_points is not null and round1_points is null;

alter table score_entry drop constraint score_entry_stage_check;
alter table score_entry add check (stage in ('SELF', 'ROUND1', 'QUESTION', 'ROUND1_UNDONE', 'EXPLANATION', 'ROUND2', 'ROUND2_UNDONE', 'COUNCIL',
  'AUTHORITY', 'SURVEY', 'NOT_APPLICABLE'));
