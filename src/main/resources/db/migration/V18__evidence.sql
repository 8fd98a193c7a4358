-- The evidence store: documents, their revisions, the bytes by their hash, and where what is cited. Bytes and the text in them
-- lie in tables of their own, which the audit leaves out (afterMigrate.sql): the hash in evidence_content stands for them.

-- A photograph has no number; what an office issued has all of these.
alter table evidence_document
  alter column number drop not null,
  alter column dated drop not null,
  alter column issuing_body drop not null,
  add column kind text,
  add column personal_data boolean not null default false,
  -- deletion by decision: bytes go, hash and reason stay
  add column deleted_at timestamptz,
  add column deleted_by text,
  add column deletion_number text,
  add column deletion_date date,
  add column deletion_reason text,
  add check ((deleted_at is null) = (deletion_reason is null));
create index evidence_document_dated on evidence_document (agency_code, dated);

-- Every file once, however many documents have it. Never changed but by removal and a later return of the same bytes.
create table evidence_content (
  sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
  size bigint not null check (size > 0),
  -- which store has the bytes: database or s3
  place text not null,
  stored_at timestamptz not null,
  -- set: the bytes are gone by decision
  removed_at timestamptz
);

create table evidence_chunk (
  sha256 text not null references evidence_content,
  start_at bigint not null check (start_at >= 0),
  bytes bytea not null,
  primary key (sha256, start_at)
);
-- documents are compressed already
alter table evidence_chunk alter column bytes set storage external;

create table evidence_text (
  sha256 text primary key references evidence_content,
  body text not null
);

create table evidence_revision (
  id bigint generated always as identity primary key,
  document_id bigint not null references evidence_document,
  number int not null check (number > 0),
  sha256 text not null references evidence_content,
  file_name text not null,
  media_type text not null,
  size bigint not null,
  pages int,
  -- state of the virus scan and its finding
  scan text not null,
  scan_detail text,
  signatures jsonb not null default '[]',
  -- how the file stands as to signatures, in words; null for kinds that cannot be signed
  signed text,
  stored_at timestamptz not null,
  stored_by text not null,
  unique (document_id, number),
  unique (id, document_id)
);
create index evidence_revision_of_content on evidence_revision (sha256);

create table evidence_citation (
  id bigint generated always as identity primary key,
  document_id bigint not null references evidence_document,
  -- the revision that was seen; null: cited by number alone, without a file
  revision_id bigint,
  subject_id text not null,
  section text,
  pages text,
  note text,
  cited_at timestamptz not null,
  cited_by text not null,
  withdrawn_at timestamptz,
  withdrawn_by text,
  foreign key (revision_id, document_id) references evidence_revision (id, document_id),
  check ((withdrawn_at is null) = (withdrawn_by is null))
);
create unique index evidence_citation_once on evidence_citation (subject_id, document_id, coalesce(section, ''), coalesce(pages, ''))
  where withdrawn_at is null;
create index evidence_citation_of_document on evidence_citation (document_id);

insert into evidence_citation (document_id, subject_id, cited_at, cited_by)
select u.document_id, u.subject_id, u.used_at, d.recorded_by
from evidence_use u join evidence_document d on d.id = u.document_id
order by u.used_at, u.document_id;
drop table evidence_use;

-- An upload that comes in parts, over whichever node. What has come is the sum of its parts.
create table evidence_upload (
  id text primary key,
  account text not null,
  agency_code text not null references agency,
  length bigint not null check (length > 0),
  metadata jsonb not null,
  created_at timestamptz not null,
  -- the outcome: a document's revision, or a refusal; the parts are gone then
  ended_at timestamptz,
  document_id bigint references evidence_document,
  revision_id bigint references evidence_revision,
  refusal_status int,
  refusal_code text,
  refusal text,
  check ((ended_at is null) = (revision_id is null and refusal is null))
);
create index evidence_upload_open on evidence_upload (created_at) where ended_at is null;

create table evidence_upload_chunk (
  upload_id text not null references evidence_upload on delete cascade,
  start_at bigint not null,
  size int not null check (size > 0),
  bytes bytea not null,
  received_at timestamptz not null,
  primary key (upload_id, start_at)
);
alter table evidence_upload_chunk alter column bytes set storage external;

-- Who looked at what.
create table evidence_access (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  account text not null,
  document_id bigint not null references evidence_document,
  revision_id bigint references evidence_revision,
  subject_id text,
  what text not null check (what in ('VIEW', 'DOWNLOAD'))
);
create index evidence_access_of on evidence_access (document_id, id);

-- The agency that owes what a subject id names; what follows '#' is a line of a score sheet.
create function evidence_subject_agency(subject text) returns text language sql stable
return coalesce(
  (select o.agency_code from namro.obligation o where o.id = split_part(subject, '#', 1)),
  (select o.agency_code from namro.extension_request x join namro.obligation o on o.id = x.obligation_id
    where x.id = regexp_replace(subject, ':decision$', '')),
  (select o.agency_code from namro.obstacle x join namro.obligation o on o.id = x.obligation_id where x.id = subject),
  (select o.agency_code from namro.explanation_request x join namro.obligation o on o.id = x.obligation_id where x.id = subject));

-- Who answers today for the documents of an agency: itself, or who took over from it.
create function evidence_owner(code text) returns text language sql stable
return (
  with recursive line as (
    select a.code, a.closed_on, a.successor_code, 0 as step from namro.agency a where a.code = evidence_owner.code
    union all
    select s.code, s.closed_on, s.successor_code, l.step + 1 from line l join namro.agency s on s.code = l.successor_code
    where l.closed_on is not null and l.step < 50
  )
  select line.code from line order by step desc limit 1);

-- A revision never changes but by what a later virus scan found; nor does what was cited, but by its withdrawal.
create function evidence_stands() returns trigger language plpgsql as $$
begin
  raise exception '% of % refused: what was stored or cited stays as it is', tg_op, tg_table_name;
end
$$;
create trigger evidence_stands before update on evidence_revision for each row
  when ((old.document_id, old.number, old.sha256, old.file_name, old.media_type, old.size) is distinct from
    (new.document_id, new.number, new.sha256, new.file_name, new.media_type, new.size)) execute function evidence_stands();
create trigger evidence_revision_stays before delete on evidence_revision for each row execute function evidence_stands();
create trigger evidence_stands before update on evidence_citation for each row
  when ((old.document_id, old.revision_id, old.subject_id, old.section, old.pages, old.note, old.cited_at, old.cited_by) is distinct from
    (new.document_id, new.revision_id, new.subject_id, new.section, new.pages, new.note, new.cited_at, new.cited_by)
    or old.withdrawn_at is not null) execute function evidence_stands();
create trigger evidence_citation_stays before delete on evidence_citation for each row execute function evidence_stands();

-- Letters without their marks, so that "bao cao" finds "Báo cáo".
create function plain_letters(value text) returns text language sql immutable strict parallel safe
return translate(lower(normalize(value, NFC)),
  'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ',
  'aaaaaaaaaaaaaaaaaeeeeeeeeeeeiiiiiooooooooooooooooouuuuuuuuuuuyyyyyd');
create index evidence_text_words on evidence_text using gin (to_tsvector('simple', namro.plain_letters(left(body, 300000))));
