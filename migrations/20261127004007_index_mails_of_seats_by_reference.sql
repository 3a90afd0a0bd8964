-- no-transaction
-- Who was told to order which seats, and not to: found by the provisioning references that a mail names, in the words that
-- `jobs::queue` asks with. Stands for mails_of_seats, which grows with an organization's history.
create index concurrently mails_of_seats_by_reference
  on mails using gin (jsonb_path_query_array(more || payload, '$[*].reference'))
  where kind in ('seats_added', 'seats_undone', 'seats_moved')
