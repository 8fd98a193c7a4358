-- An assignment in full: where its pace leads, and what its numeric targets have reached.

alter table assignment add column forecast_on date;

create table assignment_figure (
  id bigint generated always as identity primary key,
  assignment_id text not null references assignment,
  metric text not null check (metric <> ''),
  reached numeric not null,
  reported_at timestamptz not null,
  reported_by text not null
);
create index assignment_figure_of on assignment_figure (assignment_id, metric, id);
