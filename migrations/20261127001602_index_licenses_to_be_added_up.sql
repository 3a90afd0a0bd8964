-- no-transaction
create index concurrently channel_products_by_day on channel_products (as_of);
