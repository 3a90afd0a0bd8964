-- The outbox's number of a day's reminder (1 to 59), in the place of a generation: each generation of an invitation has its own.
create function reminder_number(generation int, day int) returns int language sql immutable parallel safe as $$
  select (generation - 1) * 60 + day $$;
