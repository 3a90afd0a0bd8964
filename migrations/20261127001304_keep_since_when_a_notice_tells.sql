-- A notice that something has changed tells what is different from right before this moment. It is the outbox's, which moves
-- it back when a later notice goes out in an earlier one, and no fact of the message.
alter table mails add column since timestamptz;
update mails set since = (payload ->> 'since')::timestamptz where kind = 'visibility_changed' and due_at is not null;
