-- How many members each organization has, by what they are: kept by the statement triggers below, so that a list of a
-- million members says it without counting. Who changes a member adds a row here and waits for nobody; the sweep adds rows
-- of one kind up. invited_on is '-infinity' for those who have joined, 'infinity' for all who have not, and for each of
-- these also the day (UTC) of their invitation: which of them are pending depends on the time it is.
create table member_counts (
  organization_id bigint not null,
  invited_on date not null,
  members bigint not null);
create index member_counts_of_organization on member_counts (organization_id, invited_on) include (members);

create function memberships_counted() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    insert into member_counts
      select m.organization_id, d.invited_on, count(*) from new_members m cross join lateral (
        select '-infinity'::date as invited_on where m.joined_at is not null
        union all select unnest(array['infinity', (m.invited_at at time zone 'UTC')::date]) where m.joined_at is null) d
       where m.removed_at is null group by 1, 2;
  else
    insert into member_counts
      select m.organization_id, d.invited_on, sum(m.one) from (
        select organization_id, joined_at, invited_at, removed_at, 1 as one from new_members
        union all select organization_id, joined_at, invited_at, removed_at, -1 from old_members) m
       cross join lateral (
        select '-infinity'::date as invited_on where m.joined_at is not null
        union all select unnest(array['infinity', (m.invited_at at time zone 'UTC')::date]) where m.joined_at is null) d
       where m.removed_at is null group by 1, 2 having sum(m.one) <> 0;
  end if;
  return null;
end $$;
create trigger memberships_counted_in after insert on memberships referencing new table as new_members
  for each statement execute function memberships_counted();
create trigger memberships_counted_again after update on memberships
  referencing new table as new_members old table as old_members
  for each statement execute function memberships_counted();

-- The members of an organization by status: who was invited later than `oldest` and has not joined is pending. Those of
-- that very day are looked up.
create function count_members(organization bigint, oldest timestamptz)
returns table (active bigint, pending bigint, expired bigint) language sql stable parallel safe as $$
  select k.active, k.later + d.pending, k.open - k.later - d.pending
    from (select coalesce(sum(c.members) filter (where c.invited_on = '-infinity'), 0)::bigint as active,
                 coalesce(sum(c.members) filter (where c.invited_on = 'infinity'), 0)::bigint as open,
                 coalesce(sum(c.members) filter (where c.invited_on > '-infinity' and c.invited_on < 'infinity'), 0)::bigint as later
            from member_counts c
           where c.organization_id = organization
             and (c.invited_on = '-infinity' or c.invited_on > (oldest at time zone 'UTC')::date)) k
   cross join lateral (
      select count(*) as pending from memberships m
       where m.organization_id = organization and m.joined_at is null and m.removed_at is null and m.invited_at > oldest
         and m.invited_at < ((oldest at time zone 'UTC')::date + 1)::timestamp at time zone 'UTC') d $$;

-- The members that are there; none changes meanwhile.
do $$ begin
  lock table memberships in share row exclusive mode;
  insert into member_counts
    select m.organization_id, d.invited_on, count(*) from memberships m cross join lateral (
      select '-infinity'::date as invited_on where m.joined_at is not null
      union all select unnest(array['infinity', (m.invited_at at time zone 'UTC')::date]) where m.joined_at is null) d
     where m.removed_at is null group by 1, 2;
end $$;
