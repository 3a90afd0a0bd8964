-- As mails_wait_for_who_reads_them says, with the kind that is new.
drop trigger mails_wait_for_who_reads_them on mails;
create trigger mails_wait_for_who_reads_them before update of buried_because on mails
  for each row when (new.buried_because = 'unwritable' and new.last_error is distinct from 'unwritable'
                     and (new.kind in ('visibility_changed', 'second_factor_changed', 'seats_moved')
                          or not new.payload ? 'message'))
  execute function mails_wait_for_who_reads_them();
