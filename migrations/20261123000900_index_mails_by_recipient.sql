-- What one address was sent in the last day, counted before each sending: organizations together may send it ten.
create index mails_sent_to_recipient on mails (recipient, sent_at) where organization_id is not null;
