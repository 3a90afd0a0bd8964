-- While processes of two releases run, the worker of the previous one (8101134) claims mails that it cannot read, and gives
-- them up as unwritable at the first try: kinds that it does not know, and notices that wait together in one mail, whose
-- payload has no tag for that reason. They stay, and are due when its lease ends. A release from this one on leaves the
-- reason in last_error as well, and so gives up what it cannot write. Goes with the last process of the previous release.
create function mails_wait_for_who_reads_them() returns trigger language plpgsql as $$
begin
  new.due_at := old.due_at;
  new.buried_because := null;
  new.attempts := old.attempts - 1;
  return new;
end $$;
create trigger mails_wait_for_who_reads_them before update of buried_because on mails
  for each row when (new.buried_because = 'unwritable' and new.last_error is distinct from 'unwritable'
                     and (new.kind in ('visibility_changed', 'second_factor_changed') or not new.payload ? 'message'))
  execute function mails_wait_for_who_reads_them();
