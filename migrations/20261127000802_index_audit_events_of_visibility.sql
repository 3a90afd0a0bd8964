-- A save of partner visibility can be undone for some minutes: what happened last is read from the trail on every page.
create index audit_events_of_visibility on audit_events (account_id, id) where event >= 'visibility.' and event < 'visibility/';
