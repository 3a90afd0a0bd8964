-- no-transaction
-- The same among partners' staff.
create index concurrently partner_memberships_open_by_sending on partner_memberships (invited_at)
  where joined_at is null and removed_at is null
