-- no-transaction
-- An import invites many at one moment: whom an open invitation is to be recalled to is read on from one of them. Stands for
-- memberships_open_by_sending.
create index concurrently memberships_open_by_sending_and_id on memberships (invited_at, id)
  where joined_at is null and removed_at is null
