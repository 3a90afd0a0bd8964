-- no-transaction
drop index concurrently partner_memberships_open_by_sending
