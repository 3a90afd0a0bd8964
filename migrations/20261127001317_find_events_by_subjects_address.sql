-- no-transaction
-- By the address that they had.
create index concurrently audit_events_by_subject_email on audit_events (organization_id, (details ->> 'email'), at, id)
  where organization_id is not null and details ->> 'email' is not null;
