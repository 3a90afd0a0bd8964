-- no-transaction
-- Who was told to order an organization's seats, and not to: asked when they are undone, or another partner's.
create index concurrently mails_of_seats on mails (organization_id) where kind in ('seats_added', 'seats_undone', 'seats_moved');
