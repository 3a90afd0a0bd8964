-- no-transaction
-- What was done to somebody: by the name that they had.
create index concurrently audit_events_by_subject_name on audit_events (organization_id, lower(details ->> 'name'), at, id)
  where organization_id is not null and details ->> 'name' is not null;
