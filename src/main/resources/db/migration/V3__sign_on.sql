-- How somebody proves who they are, beside what table person holds.

-- What a program sends in place of a password; the token itself is nowhere.
create table application_token (
  id bigint generated always as identity primary key,
  account text not null references person,
  name text not null,
  token_hash text not null unique,           -- SHA-256 of 256 random bits, hexadecimal
  created_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  last_used_at timestamptz                   -- correct to a minute
);
create index application_token_account on application_token (account);

-- For the day when the authenticator is lost; each is good once.
create table recovery_code (
  account text not null references person,
  code_hash text not null,                   -- SHA-256 of account and 80 random bits, hexadecimal
  used_at timestamptz,
  primary key (account, code_hash)
);

-- Who gave a membership: people by hand (LOCAL), or the claim of an identity provider (OIDC), renewed with each sign-on.
alter table membership add column source text not null default 'LOCAL' check (source in ('LOCAL', 'OIDC'));
