-- no-transaction
-- The same among partners' staff.
create index concurrently partner_memberships_open_by_sending_and_id on partner_memberships (invited_at, id)
  where joined_at is null and removed_at is null
