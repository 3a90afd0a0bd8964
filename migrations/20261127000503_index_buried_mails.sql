-- How many mails were given up is asked for every few seconds, by whoever watches the portal.
create index mails_buried on mails (id) where buried_because <> 'superseded';
