-- What was to be told in further notices of the same kind, from one organization to one address, before the first of them
-- was on its way: it goes out in that one mail.
alter table mails add column more jsonb not null default '[]'
  constraint mails_more_is_a_list check (jsonb_typeof(more) = 'array');
create index mails_unsent_to_recipient on mails (recipient, kind) where due_at is not null;
