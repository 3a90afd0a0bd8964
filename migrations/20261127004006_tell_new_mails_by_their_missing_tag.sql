-- A mail that the previous release cannot read has no tag in its payload, of whichever kind: mails_wait_for_who_reads_them
-- needs no list of kinds.
update mails set payload = payload - 'message'
 where due_at is not null and kind in ('visibility_changed', 'second_factor_changed', 'seats_moved');
drop trigger mails_wait_for_who_reads_them on mails;
create trigger mails_wait_for_who_reads_them before update of buried_because on mails
  for each row when (new.buried_because = 'unwritable' and new.last_error is distinct from 'unwritable'
                     and not new.payload ? 'message')
  execute function mails_wait_for_who_reads_them();
