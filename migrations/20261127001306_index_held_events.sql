-- no-transaction
create index concurrently audit_unsealed_held on audit_unsealed (event_id) where held;
