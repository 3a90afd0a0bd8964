-- no-transaction
-- The same of one kind: also those that happen once a year are found at once.
create index concurrently audit_events_of_account_by_kind on audit_events (account_id, event, at, id);
