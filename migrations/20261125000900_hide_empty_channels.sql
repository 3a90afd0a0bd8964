-- A channel without orders shows nothing, not even that the account exists (R42, VIS-10): its orders may have moved away,
-- or a change of partner came before its first order.
create or replace function partner_sight(account bigint, viewer bigint)
returns table (channel_id bigint, ordered_by bigint, partner_of_record bigint, granted_at timestamptz)
language sql stable parallel safe as $$
  select v.* from (select coalesce(array_agg(g.orderer_id), '{}') as orderers, coalesce(array_agg(g.granted_at), '{}') as since
                     from grants g where g.account_id = account and g.viewer_id = viewer and g.revoked_at is null) live,
         lateral visible_channels(account, viewer, live.orderers, live.since) v
   where exists (select from orders o where o.channel_id = v.channel_id) $$;
