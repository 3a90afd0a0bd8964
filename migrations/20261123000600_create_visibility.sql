-- A grant: on this account, the viewer may see what the orderer ordered. Directional, never transitive,
-- one account at a time (R52). History is kept; live ones are unique.
create table grants (
  organization_id bigint not null,
  account_id bigint not null,
  viewer_id bigint not null,
  orderer_id bigint not null,
  granted_at timestamptz not null,
  granted_by uuid,
  granted_by_name text not null,
  revoked_at timestamptz,
  revoked_by uuid,
  revoked_by_name text,
  revoked_because text constraint grants_revoked_because_known check (revoked_because in ('revoked', 'change_of_partner')),
  constraint grants_viewer_is_not_orderer check (viewer_id <> orderer_id),
  constraint grants_revoked_whole check ((revoked_at is null) = (revoked_because is null)),
  constraint grants_viewer_fkey foreign key (organization_id, account_id, viewer_id)
    references account_partners (organization_id, account_id, partner_id),
  constraint grants_orderer_fkey foreign key (organization_id, account_id, orderer_id)
    references account_partners (organization_id, account_id, partner_id));
create unique index grants_live_key on grants (account_id, viewer_id, orderer_id) where revoked_at is null;
create index grants_of_viewer on grants (viewer_id, account_id) where revoked_at is null;
create index grants_of_account on grants (organization_id, account_id);

-- THE rule of sight: what a partner sees on an account, given the orderers it was allowed to see and since when.
-- Pages, counts, search, exports and previews all read it, so that they cannot disagree.
--   own      the partner of record is the viewer (R42, R55)
--   granted  the partner of record is an allowed orderer, and was it before it was allowed (R43, D8)
-- A former partner sees nothing of what changed hands (D8): having ordered it gives no sight.
create function visible_channels(account bigint, viewer bigint, orderers bigint[], allowed_since timestamptz[])
returns table (channel_id bigint, ordered_by bigint, partner_of_record bigint, granted_at timestamptz)
language sql stable parallel safe as $$
  select c.id, c.ordered_by, c.partner_of_record, null::timestamptz
    from channels c where c.account_id = account and c.partner_of_record = viewer
  union all
  select c.id, c.ordered_by, c.partner_of_record, g.since
    from channels c join unnest(orderers, allowed_since) as g (orderer, since) on c.partner_of_record = g.orderer
   where c.account_id = account and g.orderer <> viewer and c.of_record_since <= g.since $$;

-- The same under the grants that are live now.
create function partner_sight(account bigint, viewer bigint)
returns table (channel_id bigint, ordered_by bigint, partner_of_record bigint, granted_at timestamptz)
language sql stable parallel safe as $$
  select v.* from (select coalesce(array_agg(g.orderer_id), '{}') as orderers, coalesce(array_agg(g.granted_at), '{}') as since
                     from grants g where g.account_id = account and g.viewer_id = viewer and g.revoked_at is null) live,
         lateral visible_channels(account, viewer, live.orderers, live.since) v $$;
