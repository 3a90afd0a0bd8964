-- no-transaction
-- What concerns an organization as a whole, in the words that the page asks with. Stands for audit_events_of_organization.
create index concurrently audit_events_of_organization_by_time on audit_events (organization_id, at, id)
  where account_id is null
     or event in ('membership.invitation.accepted', 'membership.invitation.corrected', 'membership.invitation.resent',
                  'membership.invitation.sent', 'membership.invitation.withdrawn', 'membership.member.removed');
