-- What the customer may say about an agreement (R56). The import does not know these columns, so that what was edited
-- in the portal survives it. Empty: nothing was said.
alter table agreements
  add friendly_name text not null default '',
  add purchase_order text not null default '',
  add notice_name text not null default '',
  add notice_email text collate "C" not null default '',
  -- Who changed them last, for telling the next editor of a conflict; the name as it was then.
  add edited_by_name text,
  add edited_at timestamptz,
  add constraint agreements_notice_contact_is_whole check ((notice_name = '') = (notice_email = '')),
  add constraint agreements_edited_by_somebody check ((edited_by_name is null) = (edited_at is null));
create index audit_events_of_agreements on audit_events (organization_id, id) where event = 'agreement.details.changed';
