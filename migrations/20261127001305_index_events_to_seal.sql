-- no-transaction
create index concurrently audit_unsealed_next on audit_unsealed (event_id) where not held;
