-- Members of the measured organization and what belongs to them: $members of them, four fifths active, an eighth pending,
-- the rest expired.
create temporary table member as
  select n, 'm' || lpad(n::text, 7, '0') || '@' || (array['contoso.example', 'north.contoso.example', 'south.contoso.example'])[1 + n % 3] as email,
         (array['Ada','Bernd','Clara','David','Elif','Felix','Greta','Henrik','Ida','Jakob'])[1 + n % 10] as first_name,
         (array['Albrecht','Conrad','Dietz','Engel','Frank','Hoffmann','Jung','Lorenz','Maier','Neumann','Fischer'])[1 + n % 11] as last_name,
         (array['en','fr'])[1 + n % 2] as language,
         (array['FR','DE','US','NO','JP','BE','CH'])[1 + n % 7] as country,
         n % 25 < 20 as is_active,
         case when n % 25 < 20 then now() - interval '300 days'
              when n % 25 < 23 then now() - interval '20 days' else now() - interval '90 days' end as invited_at,
         md5('membership ' || n)::uuid as id, md5('person ' || n)::uuid as person_id
    from generate_series(0, $members - 1) n;

insert into people (id, email, first_name, last_name, language, country, password_hash, created_at)
  select person_id, email, first_name, last_name, language, country, 'none', invited_at from member where is_active;
insert into memberships (organization_id, id, email, first_name, last_name, name_key, language, country, invited_at,
                         person_id, joined_at, last_sign_in_at)
  select o.id, m.id, email, first_name, last_name, lower(last_name || ' ' || first_name), language, country, invited_at,
         case when is_active then person_id end, case when is_active then invited_at + interval '1 day' end,
         case when is_active then now() - (m.n % 400) * interval '1 day' else '-infinity' end
    from member m, organizations o where o.number = 'O0' order by m.n;
insert into assignments (organization_id, membership_id, account_id, role, email, granted_at)
  select a.organization_id, m.id, a.id, r.role, m.email, m.invited_at
    from member m, accounts a, unnest(enum_range(null::role)) r (role)
   where a.number = '1000'
     and (r.role = 'account_viewer' or r.role = 'report_viewer' and m.n % 10 = 0
          or r.role = 'user_administrator' and m.n % 1000 = 0)
   order by m.n;
insert into invitation_links (token_hash, membership_id, generation, created_at)
  select sha256(convert_to('link ' || n, 'UTF8')), id, 1, invited_at from member where not is_active;
insert into mails (kind, subject_id, generation, organization_id, recipient, language, created_at, sent_at)
  select 'welcome', m.id, 1, o.id, email, language, invited_at, invited_at
    from member m, organizations o where o.number = 'O0' and not is_active;

-- Who looks: an administrator of account 1000, and partner P0's clerk.
insert into people (id, email, first_name, last_name, language, country, password_hash, created_at)
  values (md5('administrator')::uuid, 'admin@contoso.example', 'Anna', 'Lindqvist', 'en', 'SE', 'none', now()),
         (md5('clerk')::uuid, 'clerk@p0.example', 'Karl', 'Weber', 'en', 'DE', 'none', now());
insert into memberships (organization_id, id, email, first_name, last_name, name_key, language, country, invited_at,
                         person_id, joined_at, last_sign_in_at)
  select o.id, md5('administrator')::uuid, 'admin@contoso.example', 'Anna', 'Lindqvist', 'lindqvist anna', 'en', 'SE', now(),
         md5('administrator')::uuid, now(), now() from organizations o where o.number = 'O0';
insert into assignments (organization_id, membership_id, account_id, role, email, granted_at)
  select a.organization_id, md5('administrator')::uuid, a.id, r.role, 'admin@contoso.example', now()
    from accounts a, unnest(enum_range(null::role)) r (role) where a.number = '1000';
insert into authenticators (person_id, id, set_up_at, last_step)
  values (md5('administrator')::uuid, md5('authenticator')::uuid, now(), 0);
insert into partner_memberships (partner_id, id, email, first_name, last_name, language, country, invited_at, person_id, joined_at)
  select id, md5('clerk')::uuid, 'clerk@p0.example', 'Karl', 'Weber', 'en', 'DE', now(), md5('clerk')::uuid, now()
    from partners where number = 'P0';
-- P0 sees three others' orders on the account.
insert into grants (organization_id, account_id, viewer_id, orderer_id, granted_at, granted_by_name)
  select a.organization_id, a.id, v.id, o.id, now(), 'Anna Lindqvist'
    from accounts a, partners v, partners o
   where a.number = '1000' and v.number = 'P0' and o.number in ('P1', 'P2', 'P3');
drop table member;
