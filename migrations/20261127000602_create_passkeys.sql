-- Passkeys: a quicker second step beside the authenticator app.
create table passkeys (
  id uuid constraint passkeys_pkey primary key,
  person_id uuid not null constraint passkeys_person_fkey references people on delete cascade,
  credential_id bytea not null constraint passkeys_credential_key unique,
  -- As its owner calls it.
  name text not null,
  -- The public key and what else checks a signature.
  credential jsonb not null,
  -- Of the last signature; one that is not higher comes from a copy. Stays 0 where devices share a passkey.
  counter bigint not null,
  added_at timestamptz not null,
  last_used_at timestamptz);
create index passkeys_person on passkeys (person_id);

-- What the browser's passkey has been asked to sign.
alter table pending_sign_ins add column challenge jsonb;
