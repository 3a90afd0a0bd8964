create type role as enum ('account_administrator', 'agreement_administrator', 'user_administrator',
                          'account_manager', 'report_viewer', 'account_viewer');

-- One person per e-mail address, made by accepting an invitation and by nothing else.
create table people (
  id uuid constraint people_pkey primary key,
  email text collate "C" not null constraint people_email_key unique
    constraint people_email_canonical check (email ~ '^[!-?A-~]+@[a-z0-9.-]+$' and email = lower(email)),
  first_name text not null,
  last_name text not null,
  language text collate "C" not null,
  country text collate "C" not null,
  password_hash text not null,
  -- Raised by a change of password: a session of an older epoch is dead.
  session_epoch int not null default 1,
  -- The account chooser remembers the last one (R44).
  last_account_id bigint constraint people_last_account_fkey references accounts (id) on delete set null,
  created_at timestamptz not null);
create index people_last_account on people (last_account_id);

-- An organisation's own entry for a person. The person stays empty until acceptance, so that an
-- address that was merely invited can sign in nowhere and an inviter learns nothing about it.
create table memberships (
  organization_id bigint not null constraint memberships_organization_fkey references organizations,
  id uuid not null constraint memberships_id_key unique,
  email text collate "C" not null
    constraint memberships_email_canonical check (email ~ '^[!-?A-~]+@[a-z0-9.-]+$' and email = lower(email)),
  first_name text not null,
  last_name text not null,
  -- "last first", without case or diacritics: what sorting by name compares.
  name_key text collate "C" not null,
  language text collate "C" not null,
  country text collate "C" not null,
  -- The invitation: its link changes with each generation; 60 days count from the latest sending (D5).
  generation int not null default 1,
  invited_at timestamptz not null,
  -- The membership that invited, null for the vendor's import or operator.
  invited_by uuid,
  person_id uuid constraint memberships_person_fkey references people,
  joined_at timestamptz,
  last_sign_in_at timestamptz not null default '-infinity',
  removed_at timestamptz,
  constraint memberships_pkey primary key (organization_id, id),
  constraint memberships_joined_by_a_person check ((joined_at is null) = (person_id is null)));
create unique index memberships_email_key on memberships (organization_id, email) where removed_at is null;
create unique index memberships_person_key on memberships (person_id, organization_id)
  where removed_at is null and person_id is not null;
create index memberships_active on memberships (organization_id, email, country, language)
  where joined_at is not null and removed_at is null;
create index memberships_open on memberships (organization_id, email, invited_at, country, language)
  where joined_at is null and removed_at is null;
create index memberships_open_by_date on memberships (organization_id, invited_at)
  where joined_at is null and removed_at is null;
create index memberships_by_domain on memberships (organization_id, split_part(email, '@', 2), email) where removed_at is null;
create index memberships_by_name on memberships (organization_id, name_key, email) where removed_at is null;
create index memberships_by_last_sign_in on memberships (organization_id, last_sign_in_at, email) where removed_at is null;
create index memberships_by_country on memberships (organization_id, country, email) where removed_at is null;
create index memberships_by_language on memberships (organization_id, language, email) where removed_at is null;
create index memberships_invited_by on memberships (organization_id, invited_by) where joined_at is null and removed_at is null;
create index memberships_of_person on memberships (person_id);

-- Roles per purchasing account, with their history: who gave and who took, and when.
create table assignments (
  organization_id bigint not null,
  membership_id uuid not null,
  account_id bigint not null,
  role role not null,
  email text collate "C" not null,
  granted_at timestamptz not null,
  granted_by uuid,
  revoked_at timestamptz,
  revoked_by uuid,
  constraint assignments_membership_fkey foreign key (organization_id, membership_id) references memberships,
  constraint assignments_account_fkey foreign key (organization_id, account_id) references accounts);
create unique index assignments_live_key on assignments (organization_id, membership_id, account_id, role) where revoked_at is null;
create index assignments_of_membership on assignments (organization_id, membership_id);
create index assignments_by_role on assignments (account_id, role, email) where revoked_at is null;
create index assignments_of_account on assignments (organization_id, account_id);

-- Two triggers keep accounts.administrators. Each locks the membership before the account, so that
-- two of them running against each other wait instead of deadlocking.
create function assignments_count_administrators() returns trigger language plpgsql as $$
declare was bool := tg_op <> 'INSERT' and old.revoked_at is null;
        live bool := new.revoked_at is null;
begin
  if was = live then return null; end if;
  -- for share: an acceptance or removal of the same member waits for us, or we for it
  perform from memberships m where m.organization_id = new.organization_id and m.id = new.membership_id
     and m.joined_at is not null and m.removed_at is null for share;
  if found then
    update accounts set administrators = coalesce(administrators, 0) + case when live then 1 else -1 end
     where organization_id = new.organization_id and id = new.account_id;
  end if;
  return null;
end $$;
create trigger assignments_count_administrators after insert or update of revoked_at on assignments
  for each row when (new.role = 'account_administrator') execute function assignments_count_administrators();

create function memberships_count_administrators() returns trigger language plpgsql as $$
declare was bool := old.joined_at is not null and old.removed_at is null;
        counts bool := new.joined_at is not null and new.removed_at is null;
begin
  if was <> counts then
    perform from accounts a where a.organization_id = new.organization_id and a.id in (
        select account_id from assignments where organization_id = new.organization_id and membership_id = new.id
           and role = 'account_administrator' and revoked_at is null)
      order by a.id for no key update;
    update accounts a set administrators = coalesce(administrators, 0) + case when counts then 1 else -1 end
     where a.organization_id = new.organization_id and a.id in (
        select account_id from assignments where organization_id = new.organization_id and membership_id = new.id
           and role = 'account_administrator' and revoked_at is null);
  end if;
  return null;
end $$;
create trigger memberships_count_administrators after update of joined_at, removed_at on memberships
  for each row execute function memberships_count_administrators();

-- Who may act where, now: roles count only while the membership is Active (D6). Authority is read from here alone.
create view standings as
  select m.person_id, m.organization_id, m.id as membership_id, s.account_id, s.role
    from memberships m
    join assignments s on s.organization_id = m.organization_id and s.membership_id = m.id
   where m.person_id is not null and m.removed_at is null and s.revoked_at is null;
