-- A grant that an undo restored is as old as the one that it stands for, but was not there in between: a past date, and a
-- notice of what has changed since one, is answered by this time.
alter table grants add column restored_at timestamptz;
