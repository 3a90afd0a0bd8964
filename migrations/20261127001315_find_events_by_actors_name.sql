-- no-transaction
create index concurrently audit_events_by_actor_name on audit_events (organization_id, lower(actor_name), at, id)
  where organization_id is not null;
