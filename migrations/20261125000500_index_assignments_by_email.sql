-- Who has access to an account (R61), in the order of their addresses.
create index assignments_by_email on assignments (account_id, email, membership_id) where revoked_at is null;
