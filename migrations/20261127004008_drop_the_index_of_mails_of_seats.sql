-- no-transaction
-- Of no release yet: mails_of_seats_by_reference stands for it.
drop index concurrently mails_of_seats
