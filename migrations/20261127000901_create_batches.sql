-- Lists of acts on members that the worker does one row after the other: inviting many, and the same to many. Drafts
-- until somebody has looked at them and confirmed.
create table batches (
  organization_id bigint not null,
  account_id bigint not null,
  id uuid constraint batches_pkey primary key,
  act text collate "C" not null constraint batches_act_known
    check (act in ('invite', 'resend', 'give_roles', 'take_roles', 'withdraw', 'remove')),
  -- What is given or taken.
  roles role[] not null default '{}',
  made_at timestamptz not null,
  -- The membership and the person in whose name it is done; what they may is asked again for each row.
  made_by uuid not null,
  person_id uuid not null constraint batches_person_fkey references people,
  -- Of the confirmation, for the events of its rows.
  request_id uuid,
  confirmed_at timestamptz,
  -- When the next row is to be done.
  due_at timestamptz,
  finished_at timestamptz,
  constraint batches_due_while_confirmed check ((due_at is not null) = (confirmed_at is not null and finished_at is null)),
  constraint batches_organization_key unique (organization_id, id),
  constraint batches_account_fkey foreign key (organization_id, account_id) references accounts,
  constraint batches_membership_fkey foreign key (organization_id, made_by) references memberships);
create index batches_due on batches (due_at) where due_at is not null;
create index batches_of_account on batches (account_id, organization_id);
create index batches_of_membership on batches (made_by, made_at);
create index batches_of_person on batches (person_id);
create index batches_by_age on batches (made_at);

create table batch_rows (
  organization_id bigint not null,
  batch_id uuid not null,
  number int not null,
  -- The member that it is about; none for an invitation.
  member_id uuid,
  -- Of an invitation as it was given, canonical if it is an address; of a member as it was shown.
  email text collate "C" not null,
  first_name text not null,
  last_name text not null,
  language text collate "C" not null,
  country text collate "C" not null,
  roles role[] not null default '{}',
  -- Whether the name was made of the address.
  is_guessed boolean not null default false,
  -- Whether the member had joined when it was shown.
  had_joined boolean not null default false,
  -- Null: to be done.
  outcome text collate "C",
  constraint batch_rows_pkey primary key (batch_id, number),
  constraint batch_rows_batch_fkey foreign key (organization_id, batch_id) references batches (organization_id, id)
    on delete cascade,
  constraint batch_rows_membership_fkey foreign key (organization_id, member_id) references memberships);
create index batch_rows_waiting on batch_rows (batch_id, number) where outcome is null;
create index batch_rows_of_membership on batch_rows (member_id) where member_id is not null;
