-- What runs, ends soon and starts later, per channel and product, as it is on a day: a page adds these up instead of the
-- terms, of which a large account has a million. A worker keeps them; whatever touches the lines takes their day away, and
-- on any other day the terms tell.
alter table channel_products
  -- '-infinity' while they are not known.
  add column as_of date not null default '-infinity',
  add column active bigint not null default 0,
  -- Of the active: those that end within the portal's 90 days.
  add column expiring bigint not null default 0,
  add column upcoming bigint not null default 0,
  -- The first end of the day or later.
  add column next_end date,
  -- The last end of all.
  add column last_end date;

create or replace function order_lines_inserted() returns trigger language plpgsql as $$
begin
  insert into channel_products as t select channel_id, product_id, count(*), sum(quantity) from new_lines group by 1, 2 order by 1, 2
    on conflict (channel_id, product_id)
    do update set lines = t.lines + excluded.lines, quantity = t.quantity + excluded.quantity, as_of = '-infinity';
  insert into channel_terms as t (channel_id, product_id, ends_on, starts_on, lines, quantity)
    select channel_id, product_id, ends_on, starts_on, count(*), sum(quantity) from new_lines group by 1, 2, 3, 4 order by 1, 2, 3, 4
    on conflict (channel_id, product_id, ends_on, starts_on)
    do update set lines = t.lines + excluded.lines, quantity = t.quantity + excluded.quantity;
  update channels c set lines = c.lines + s.lines, quantity = c.quantity + s.quantity
    from (select channel_id, count(*) as lines, sum(quantity) as quantity from new_lines group by 1) s where c.id = s.channel_id;
  return null;
end $$;
create or replace function order_lines_updated() returns trigger language plpgsql as $$
begin
  with d as materialized (
    select channel_id, product_id, ends_on, starts_on, sum(n) as lines, sum(q) as quantity from (
      select channel_id, product_id, ends_on, starts_on, 1 as n, quantity as q from new_lines
      union all select channel_id, product_id, ends_on, starts_on, -1, -quantity from old_lines) x
    group by 1, 2, 3, 4 having sum(n) <> 0 or sum(q) <> 0),
  -- Another term alone changes no total, but what it is on a day.
  t as (insert into channel_products as t
    select channel_id, product_id, sum(lines), sum(quantity) from d group by 1, 2 order by 1, 2
    on conflict (channel_id, product_id)
    do update set lines = t.lines + excluded.lines, quantity = t.quantity + excluded.quantity, as_of = '-infinity'),
  e as (insert into channel_terms as t (channel_id, product_id, ends_on, starts_on, lines, quantity)
    select * from d order by 1, 2, 3, 4
    on conflict (channel_id, product_id, ends_on, starts_on)
    do update set lines = t.lines + excluded.lines, quantity = t.quantity + excluded.quantity)
  update channels c set lines = c.lines + s.lines, quantity = c.quantity + s.quantity
    from (select channel_id, sum(lines) as lines, sum(quantity) as quantity from d group by 1
          having sum(lines) <> 0 or sum(quantity) <> 0) s where c.id = s.channel_id;
  return null;
end $$;

-- A channel's lines of a product by their state on a day, `near` days before an end: kept, or added up from the terms.
create function states_on(kept channel_products, day date, near int)
returns table (active bigint, expiring bigint, upcoming bigint, next_end date)
language sql stable parallel safe as $$
  select kept.active, kept.expiring, kept.upcoming, kept.next_end where kept.as_of = day
  union all
  select coalesce(sum(l.quantity) filter (where l.starts_on <= day), 0)::bigint,
         coalesce(sum(l.quantity) filter (where l.starts_on <= day and l.ends_on <= day + near), 0)::bigint,
         coalesce(sum(l.quantity) filter (where l.starts_on > day), 0)::bigint, min(l.ends_on)
    from channel_terms l
   where kept.as_of <> day and l.channel_id = kept.channel_id and l.product_id = kept.product_id and l.lines > 0
     and l.ends_on >= day
  having kept.as_of <> day $$;
