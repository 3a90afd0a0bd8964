-- A person's authenticator app. Its secret is derived from the installation's key and this id and stands nowhere, so
-- that a copy of the database gives nobody a code.
create table authenticators (
  person_id uuid constraint authenticators_pkey primary key
    constraint authenticators_person_fkey references people on delete cascade,
  id uuid not null,
  set_up_at timestamptz not null,
  -- The half minute of the code taken last: none is taken twice.
  last_step bigint not null);

-- For the day on which the app is lost. Each works once.
create table recovery_codes (
  person_id uuid not null constraint recovery_codes_person_fkey references people on delete cascade,
  code_hash bytea not null,
  used_at timestamptz,
  constraint recovery_codes_pkey primary key (person_id, code_hash));

-- Sign-ins whose password was right and whose second step is still to come.
create table pending_sign_ins (
  token_hash bytea constraint pending_sign_ins_pkey primary key,
  person_id uuid not null constraint pending_sign_ins_person_fkey references people on delete cascade,
  epoch int not null,
  data jsonb not null default '{}',
  created_at timestamptz not null);
create index pending_sign_ins_person on pending_sign_ins (person_id);
create index pending_sign_ins_by_age on pending_sign_ins (created_at);
