create table sessions (
  token_hash bytea constraint sessions_pkey primary key,
  -- What a person may name when ending one of their sign-ins; the token itself is never shown.
  id uuid not null constraint sessions_id_key unique,
  person_id uuid not null constraint sessions_person_fkey references people on delete cascade,
  epoch int not null,
  data jsonb not null default '{}',
  user_agent text not null default '',
  client text not null default '',
  created_at timestamptz not null,
  last_seen_at timestamptz not null);
create index sessions_person on sessions (person_id);
create index sessions_by_age on sessions (created_at);

create table password_resets (
  id uuid constraint password_resets_pkey primary key,
  person_id uuid not null constraint password_resets_person_fkey references people on delete cascade,
  token_hash bytea not null constraint password_resets_token_key unique,
  requested_at timestamptz not null,
  used_at timestamptz);
create index password_resets_person on password_resets (person_id);

-- Counters that hold across processes. The key is a MAC: what was typed cannot be read back.
create table limit_counters (
  name text collate "C" not null,
  key bytea not null,
  window_started_at timestamptz not null,
  count int not null,
  blocked_until timestamptz,
  constraint limit_counters_pkey primary key (name, key));
create index limit_counters_by_age on limit_counters (window_started_at);
