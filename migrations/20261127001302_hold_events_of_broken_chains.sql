-- An event whose chain was tampered with cannot be sealed until somebody has looked: it is set aside, so that the worker
-- does not read it again each second. A worker that starts takes it up once more.
alter table audit_unsealed add column held boolean not null default false;
