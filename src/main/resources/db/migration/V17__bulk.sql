-- Who asked on which day that people be reminded of a matter: once a day for each, whoever asks.
create table asked_reminder (
  -- business key of the matter, most often the id of an obligation
  subject_id text not null,
  day date not null,
  asked_by text not null references person,
  asked_at timestamptz not null,
  primary key (subject_id, day)
);
