-- The history of an agreement is a page of its own index, however many agreements the organization has.
drop index audit_events_of_agreements;
create index audit_events_of_agreements on audit_events (organization_id, (details ->> 'agreement'), id)
  where event = 'agreement.details.changed';
