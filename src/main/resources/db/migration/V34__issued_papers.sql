-- What a paper that was issued, such as the decision on a result, was filled with: it reads the same ever after.
create table issued_paper (
  subject text not null,
  version int not null check (version >= 0),
  model text not null,  -- JSON, kept as text because its numbers are to stay as they were written
  issued_at timestamptz not null,
  primary key (subject, version)
);

create function issued_paper_stays() returns trigger language plpgsql as $$
begin
  raise exception 'issued papers: % refused, they stay as they were issued', tg_op using errcode = 'integrity_constraint_violation';
end
$$;
create trigger stays before update or delete on issued_paper for each row execute function issued_paper_stays();
create trigger stays_whole before truncate on issued_paper execute function issued_paper_stays();
