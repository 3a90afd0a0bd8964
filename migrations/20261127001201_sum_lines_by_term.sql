-- Lines and quantity per channel, product and term, kept by the statement triggers: what runs, what ends and what has
-- ended is added up from these, however many lines an account has.
create table channel_terms (
  channel_id bigint not null,
  product_id text collate "C" not null,
  ends_on date not null,
  starts_on date not null,
  lines bigint not null,
  quantity bigint not null,
  constraint channel_terms_pkey primary key (channel_id, product_id, ends_on, starts_on),
  constraint channel_terms_product_fkey foreign key (channel_id, product_id) references channel_products);

create or replace function order_lines_inserted() returns trigger language plpgsql as $$
begin
  insert into channel_products as t select channel_id, product_id, count(*), sum(quantity) from new_lines group by 1, 2 order by 1, 2
    on conflict (channel_id, product_id) do update set lines = t.lines + excluded.lines, quantity = t.quantity + excluded.quantity;
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
  t as (insert into channel_products as t
    select channel_id, product_id, sum(lines), sum(quantity) from d group by 1, 2
    having sum(lines) <> 0 or sum(quantity) <> 0 order by 1, 2
    on conflict (channel_id, product_id) do update set lines = t.lines + excluded.lines, quantity = t.quantity + excluded.quantity),
  e as (insert into channel_terms as t (channel_id, product_id, ends_on, starts_on, lines, quantity)
    select * from d order by 1, 2, 3, 4
    on conflict (channel_id, product_id, ends_on, starts_on)
    do update set lines = t.lines + excluded.lines, quantity = t.quantity + excluded.quantity)
  update channels c set lines = c.lines + s.lines, quantity = c.quantity + s.quantity
    from (select channel_id, sum(lines) as lines, sum(quantity) as quantity from d group by 1
          having sum(lines) <> 0 or sum(quantity) <> 0) s where c.id = s.channel_id;
  return null;
end $$;

-- The lines that are there; none is added meanwhile.
do $$ begin
  lock table order_lines in share row exclusive mode;
  insert into channel_terms (channel_id, product_id, ends_on, starts_on, lines, quantity)
    select channel_id, product_id, ends_on, starts_on, count(*), sum(quantity) from order_lines group by 1, 2, 3, 4;
end $$;
