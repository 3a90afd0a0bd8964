-- Seats that an account added and nobody has ordered yet, for the lists of what it has.
create index provisionings_open on provisionings (account_id, product_id, channel_id)
  where undone_at is null and ordered_at is null;
