-- The account's own lists (R57, R58): orders by date or number, and a product's quantities from the index alone.
create index orders_by_date on orders (channel_id, ordered_on, number);
create index orders_by_number on orders (channel_id, lower(number), number);
drop index order_lines_by_product;
create index order_lines_by_product on order_lines (channel_id, product_id, ends_on, order_id, line)
  include (starts_on, quantity);
