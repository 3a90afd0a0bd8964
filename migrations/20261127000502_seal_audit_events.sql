-- Tamper evidence. Each organization's events form a chain (chain 0: those of no organization): the worker gives every
-- committed event a place in its chain and a seal over the event and the seal before, made with a key that the database
-- does not have. `business-center audit verify` names the first event that was altered, removed or put elsewhere.
--
-- Sealed by the worker, not by the writer: a writer would have to hold its chain's end locked from its event to its commit,
-- so that all changes of an organization, and all sign-ins of the portal, would wait for each other, and an import for as
-- long as it lasts. The price is the moment between the commit and the seal.
create table audit_seals (
  chain bigint not null,
  place bigint not null constraint audit_seals_place_positive check (place > 0),
  -- No foreign key: it would lock, and so rewrite, a row of audit_events for each seal. Verifying finds what is gone.
  event_id bigint not null,
  -- Over what the event says.
  content bytea not null,
  -- Over chain, place, event, content and the seal before.
  seal bytea not null,
  -- Which key made them.
  key bytea not null,
  constraint audit_seals_pkey primary key (chain, place),
  constraint audit_seals_event_key unique (event_id));
create trigger audit_seals_are_append_only before update or delete or truncate on audit_seals
  for each statement execute function audit_events_are_append_only();

-- The end of each chain. Its own seal cannot be made without the key, so that a chain cannot be cut short unnoticed.
create table audit_heads (
  chain bigint constraint audit_heads_pkey primary key,
  place bigint not null,
  seal bytea not null,
  head bytea not null,
  key bytea not null);

-- What waits for its seal.
create table audit_unsealed (event_id bigint constraint audit_unsealed_pkey primary key);

create function audit_events_wait_for_their_seal() returns trigger language plpgsql as $$
begin
  insert into audit_unsealed (event_id) values (new.id);
  return null;
end $$;
-- First the trigger, which waits for open transactions that write events: then all that it did not see are there.
create trigger audit_events_wait_for_their_seal after insert on audit_events
  for each row execute function audit_events_wait_for_their_seal();
insert into audit_unsealed (event_id) select id from audit_events;
