-- Seats that an order line names belong to whoever ordered them: to the channel of that order, wherever it goes (R42, R55).
-- Seats of an order that was moved to another account before this rule are nobody's order any more.
update provisionings v set order_id = null, line = null, ordered_at = null from orders o join channels c on c.id = o.channel_id
 where o.id = v.order_id and c.account_id <> v.account_id;
update provisionings v set channel_id = o.channel_id from orders o where o.id = v.order_id and o.channel_id <> v.channel_id;
alter table provisionings add constraint provisionings_order_fkey
  foreign key (channel_id, order_id) references orders (channel_id, id) on update cascade;

create function provisionings_named() returns trigger language plpgsql as $$
begin
  new.channel_id := (select channel_id from orders where id = new.order_id);
  return new;
end $$;
create trigger provisionings_named before insert or update of order_id on provisionings
  for each row when (new.order_id is not null) execute function provisionings_named();
