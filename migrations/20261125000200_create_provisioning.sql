-- Self-service provisioning (R62): seats that an account adds to a subscription itself, usable at once and ordered by its
-- partner afterwards.
alter table products
  add column self_service boolean not null default false,
  -- Seats of the product that one account may have open, that is, not ordered yet; null: no limit of the product's own.
  add column self_service_limit int constraint products_self_service_limit_positive check (self_service_limit > 0),
  add constraint products_self_service_subscribes check (kind = 'subscription' or not self_service);

-- Lets the rows below name a channel together with its account, so that none joins two accounts.
alter table channels add constraint channels_account_key unique (organization_id, account_id, id);

-- Who holds a directory domain: one organization, for as long as one of its accounts is tied to it.
create table directory_domains (
  domain text collate "C" constraint directory_domains_pkey primary key
    constraint directory_domains_canonical check (domain ~ '^[a-z0-9-]+(\.[a-z0-9-]+)+$'),
  organization_id bigint not null constraint directory_domains_organization_fkey references organizations,
  constraint directory_domains_organization_key unique (domain, organization_id));
create index directory_domains_of_organization on directory_domains (organization_id);

-- The tie between an account and a domain: asked for, then proved by a value published in the domain's DNS.
create table domain_ties (
  organization_id bigint not null,
  account_id bigint not null,
  id uuid constraint domain_ties_pkey primary key,
  domain text collate "C" not null,
  -- What the DNS must say. Random and of this tie alone: what one account published proves nothing for another.
  challenge text collate "C" not null,
  begun_at timestamptz not null,
  begun_by_name text not null,
  proved_at timestamptz,
  proved_by_name text,
  ended_at timestamptz,
  -- The domain while the tie holds.
  held_domain text collate "C",
  constraint domain_ties_proved_whole check ((proved_at is null) = (proved_by_name is null)),
  constraint domain_ties_held check ((held_domain is not null) = (proved_at is not null and ended_at is null)),
  constraint domain_ties_held_same check (held_domain is null or held_domain = domain),
  constraint domain_ties_account_fkey foreign key (organization_id, account_id) references accounts,
  constraint domain_ties_domain_fkey foreign key (held_domain, organization_id)
    references directory_domains (domain, organization_id));
create unique index domain_ties_asked_key on domain_ties (account_id) where proved_at is null and ended_at is null;
create unique index domain_ties_held_key on domain_ties (account_id) where proved_at is not null and ended_at is null;
create index domain_ties_of_account on domain_ties (account_id, organization_id);
create index domain_ties_of_domain on domain_ties (held_domain, organization_id);

-- Seats added. To be ordered until an order line names the reference or somebody undoes them, never both.
-- They belong to a channel, so that a change of partner takes them along.
create table provisionings (
  organization_id bigint not null,
  account_id bigint not null,
  id uuid constraint provisionings_pkey primary key,
  reference text collate "C" not null constraint provisionings_reference_key unique
    constraint provisionings_reference_plain check (reference ~ '^[A-Z0-9-]{1,32}$'),
  channel_id bigint not null,
  product_id text collate "C" not null constraint provisionings_product_fkey references products,
  -- As it was tied then.
  domain text collate "C" not null,
  quantity int not null constraint provisionings_quantity_positive check (quantity > 0),
  starts_on date not null,
  ends_on date not null,
  provisioned_at timestamptz not null,
  provisioned_by uuid,
  provisioned_by_name text not null,
  undone_at timestamptz,
  undone_by_name text,
  ordered_at timestamptz,
  -- The line that names the reference: it settles the seats, unless they were undone before.
  order_id bigint,
  line int,
  constraint provisionings_end_after_start check (ends_on >= starts_on),
  constraint provisionings_undone_or_ordered check (undone_at is null or ordered_at is null),
  constraint provisionings_undone_whole check ((undone_at is null) = (undone_by_name is null)),
  constraint provisionings_line_whole check ((order_id is null) = (line is null)),
  constraint provisionings_ordered_by_line check (ordered_at is null or order_id is not null),
  constraint provisionings_line_key unique (order_id, line),
  constraint provisionings_line_fkey foreign key (order_id, line) references order_lines,
  constraint provisionings_channel_fkey foreign key (organization_id, account_id, channel_id)
    references channels (organization_id, account_id, id));
create index provisionings_of_account on provisionings (account_id, provisioned_at, id);
create index provisionings_of_channel on provisionings (channel_id, account_id, organization_id);
create index provisionings_of_product on provisionings (product_id);
