-- A partner's customers in the order of their list, from an index: what the list is sorted by stands beside who supplies
-- whom, and follows the organization's name.
alter table account_partners
  add column organization_key text collate "C" not null default '',
  add column account_number text collate "C" not null default '';

create function account_partners_named() returns trigger language plpgsql as $$
begin
  select lower(o.name), a.number into new.organization_key, new.account_number
    from accounts a join organizations o on o.id = a.organization_id
   where a.organization_id = new.organization_id and a.id = new.account_id;
  -- What supplies no account is refused by the foreign key, in its own words.
  new.organization_key := coalesce(new.organization_key, '');
  new.account_number := coalesce(new.account_number, '');
  return new;
end $$;
create trigger account_partners_named before insert on account_partners
  for each row execute function account_partners_named();

create function organizations_renamed() returns trigger language plpgsql as $$
begin
  update account_partners set organization_key = lower(new.name) where organization_id = new.id;
  return null;
end $$;
create trigger organizations_renamed after update of name on organizations
  for each row when (old.name is distinct from new.name) execute function organizations_renamed();

update account_partners s set organization_key = lower(o.name), account_number = a.number
  from accounts a join organizations o on o.id = a.organization_id
 where a.organization_id = s.organization_id and a.id = s.account_id;
create index account_partners_by_organization on account_partners (partner_id, organization_key, account_number, account_id);
drop index account_partners_of_partner;
create index account_partners_by_number on account_partners (partner_id, account_number, account_id);
