-- What has to be proven, and why a proof is missing.

-- The documents that a plan item asks for, as its file declares them; empty: any one where the item names a deliverable.
alter table plan_item add column evidence jsonb not null default '[]';

-- Why proof is missing. The latest of a subject holds; nothing is ever edited, so that a reviewer sees who said what when.
create table evidence_explanation (
  id bigint generated always as identity primary key,
  subject_id text not null,
  agency_code text not null references agency,
  -- null: taken back
  explanation text check (explanation <> ''),
  explained_by text not null,
  explained_at timestamptz not null
);
create index evidence_explanation_of on evidence_explanation (subject_id, id desc);

-- For the watch over one number on two files.
create index evidence_document_number on evidence_document (lower(replace(number, ' ', ''))) where number is not null;
