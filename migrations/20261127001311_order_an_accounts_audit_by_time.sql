-- no-transaction
-- An account's audit, newest first, from any day on.
create index concurrently audit_events_of_account_by_time on audit_events (account_id, at, id);
