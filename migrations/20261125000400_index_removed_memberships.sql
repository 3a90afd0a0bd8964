-- Who was removed, newest first, for those who manage users.
create index memberships_removed on memberships (organization_id, removed_at, id) where removed_at is not null;
