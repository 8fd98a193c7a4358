-- What a file of the organisation says beside names and kinds, so that handing it out and in again loses nothing.
alter table agency add column source text, add column note text;
alter table collective add column note text;
alter table province add column note text, add column file_note text;

-- Which leader of the province answers for an agency, or for a field of its work.
create table agency_responsibility (
  id bigint generated always as identity primary key,
  account text not null references person,
  agency_code text not null references agency,
  -- null: the whole agency
  field text,
  valid_from date not null,
  valid_until date,
  check (valid_until is null or valid_until >= valid_from)
);
create index agency_responsibility_of on agency_responsibility (agency_code);
