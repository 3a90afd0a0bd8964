-- no-transaction
-- Whom an open invitation is to be recalled to is looked for every minute, in all organizations.
create index concurrently memberships_open_by_sending on memberships (invited_at)
  where joined_at is null and removed_at is null
