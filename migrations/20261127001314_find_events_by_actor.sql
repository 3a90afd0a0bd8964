-- no-transaction
-- What a person did: by who they are, and by the name that they had.
create index concurrently audit_events_by_actor on audit_events (organization_id, actor_id, at, id)
  where organization_id is not null and actor_id is not null;
