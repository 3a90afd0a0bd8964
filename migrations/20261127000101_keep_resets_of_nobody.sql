-- A reset that was asked for an address without a sign-in is written too, so that its answer costs the same work as any
-- other (AUT-02). Nobody gets its link; it is swept after a day.
alter table password_resets alter column person_id drop not null;
create index password_resets_of_nobody on password_resets (requested_at) where person_id is null;
