-- An account's audit shows, beside its own events, what concerns its organization as a whole: events without an account,
-- and what happened to a membership, from whichever account it was done. The page asks with the same words.
create index audit_events_of_organization on audit_events (organization_id, id)
  where account_id is null
     or event in ('membership.invitation.accepted', 'membership.invitation.corrected', 'membership.invitation.resent',
                  'membership.invitation.sent', 'membership.invitation.withdrawn', 'membership.member.removed');
