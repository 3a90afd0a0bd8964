-- What members ask for: roles on an account that they know of, with a reason (R9). An administrator answers, once.
create table role_requests (
  organization_id bigint not null,
  id uuid constraint role_requests_pkey primary key,
  account_id bigint not null,
  membership_id uuid not null,
  roles role[] not null constraint role_requests_for_something check (cardinality(roles) > 0),
  reason text not null,
  asked_at timestamptz not null,
  answered_at timestamptz,
  -- The membership that answered; none for a request that its maker withdrew.
  answered_by uuid,
  outcome text collate "C" constraint role_requests_outcome_known check (outcome in ('granted', 'refused', 'withdrawn')),
  -- What was given of it.
  granted role[] not null default '{}',
  -- What the administrator said.
  word text not null default '',
  constraint role_requests_answered_once check ((answered_at is null) = (outcome is null)),
  constraint role_requests_granted_of_it check (granted <@ roles and (cardinality(granted) > 0) = (outcome is not distinct from 'granted')),
  constraint role_requests_account_fkey foreign key (organization_id, account_id) references accounts,
  constraint role_requests_membership_fkey foreign key (organization_id, membership_id) references memberships,
  constraint role_requests_answered_by_fkey foreign key (organization_id, answered_by) references memberships);
create unique index role_requests_open_key on role_requests (membership_id, account_id) where answered_at is null;
create index role_requests_of_account on role_requests (account_id, asked_at);
create index role_requests_of_membership on role_requests (membership_id, asked_at);
create index role_requests_answered_by on role_requests (answered_by) where answered_by is not null;
