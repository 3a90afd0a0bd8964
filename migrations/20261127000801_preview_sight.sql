-- What no order line hangs on shows nothing, whoever asks: said by the rule itself, so that counts and previews say it, too.
create or replace function visible_channels(account bigint, viewer bigint, orderers bigint[], allowed_since timestamptz[])
returns table (channel_id bigint, ordered_by bigint, partner_of_record bigint, granted_at timestamptz)
language sql stable parallel safe as $$
  select v.* from (
    select c.id as channel_id, c.ordered_by, c.partner_of_record, null::timestamptz
      from channels c where c.account_id = account and c.partner_of_record = viewer
    union all
    select c.id, c.ordered_by, c.partner_of_record, g.since
      from channels c join unnest(orderers, allowed_since) as g (orderer, since) on c.partner_of_record = g.orderer
     where c.account_id = account and g.orderer <> viewer and c.of_record_since <= g.since) v
   where exists (select from orders o where o.channel_id = v.channel_id) $$;

-- The same under the grants that are live now; or, with `proposed` orderers, as if a save at `proposed_at` had made them
-- the viewer's grants: those that are live stay as old as they are, the others are new, all else is gone.
drop function partner_sight(bigint, bigint);
create function partner_sight(account bigint, viewer bigint, proposed bigint[] default null,
                              proposed_at timestamptz default null)
returns table (channel_id bigint, ordered_by bigint, partner_of_record bigint, granted_at timestamptz)
language sql stable parallel safe as $$
  select v.* from (
    select coalesce(array_agg(g.orderer_id), '{}') as orderers, coalesce(array_agg(g.granted_at), '{}') as since from (
      select l.orderer_id, l.granted_at from grants l
       where l.account_id = account and l.viewer_id = viewer and l.revoked_at is null
         and (proposed is null or l.orderer_id = any (proposed))
      union all
      select p.orderer_id, proposed_at from unnest(proposed) p (orderer_id)
       where not exists (select from grants l where l.account_id = account and l.viewer_id = viewer
                            and l.orderer_id = p.orderer_id and l.revoked_at is null)) g) allowed,
    lateral visible_channels(account, viewer, allowed.orderers, allowed.since) v $$;
