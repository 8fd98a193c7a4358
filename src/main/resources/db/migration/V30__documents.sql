-- The templates that frozen papers were made from, by the hash of their bytes.
create table document_template (
  sha256 text primary key check (sha256 = encode(sha256(content), 'hex')),
  content bytea not null
);

-- Which papers were made of which version of what, from which template; the hash proves that a paper came from here.
create table document_made (
  subject text not null,
  version int not null check (version >= 0),
  kind text not null,
  format text not null,
  template_format text not null,        -- a PDF and a DOCX share the template
  template_sha256 text not null references document_template,
  sha256 text not null,
  frozen_at timestamptz not null,
  primary key (subject, version, kind, format)
);

create function document_stays() returns trigger language plpgsql as $$
begin
  raise exception 'frozen papers: % refused, a change makes a further version', tg_op using errcode = 'integrity_constraint_violation';
end
$$;
create trigger stays before update or delete on document_template for each row execute function document_stays();
create trigger stays_whole before truncate on document_template execute function document_stays();
create trigger stays before update or delete on document_made for each row execute function document_stays();
create trigger stays_whole before truncate on document_made execute function document_stays();
