-- no-transaction
-- Of no release yet: memberships_open_by_sending_and_id stands for it.
drop index concurrently memberships_open_by_sending
