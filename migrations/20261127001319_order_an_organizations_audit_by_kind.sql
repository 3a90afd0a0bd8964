-- no-transaction
-- The same of one kind.
create index concurrently audit_events_of_organization_by_kind on audit_events (organization_id, event, at, id)
  where account_id is null
     or event in ('membership.invitation.accepted', 'membership.invitation.corrected', 'membership.invitation.resent',
                  'membership.invitation.sent', 'membership.invitation.withdrawn', 'membership.member.removed');
