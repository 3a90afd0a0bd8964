-- no-transaction
-- Of no release yet: audit_events_of_organization_by_time stands for it.
drop index concurrently audit_events_of_organization;
