-- What a link to a download names: never the file's path (R60).
alter table downloads add id uuid not null default gen_random_uuid() constraint downloads_id_key unique;
