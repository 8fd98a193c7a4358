-- Who is who. The engine reads people, roles and agencies from views over these tables, so that a date, a transfer or a
-- disabled account counts at once; it writes none of them.

create table role (
  code text primary key,
  name text not null
);
insert into role (code, name) values
  ('specialist', 'Chuyên viên'),
  ('head', 'Thủ trưởng'),
  ('coordinator', 'Điều phối'),
  ('appraiser', 'Thẩm định'),
  ('council', 'Hội đồng thẩm định'),
  ('leader', 'Lãnh đạo tỉnh'),
  ('observer', 'Giám sát'),
  ('designer', 'Thiết kế quy trình'),
  ('administrator', 'Quản trị hệ thống');

create table person (
  account text primary key check (length(account) <= 64),
  name text not null check (length(name) <= 255),
  email text,
  -- null: no sign-on by password
  password_hash text,
  password_change_due boolean not null default false,
  failed_sign_ons int not null default 0,
  locked_until timestamptz,
  -- a disabled person is nobody at once
  disabled_at timestamptz,
  -- raised: every session of the person ends
  session_epoch int not null default 0,
  second_factor_secret text,
  second_factor_since timestamptz,
  second_factor_last_step bigint,
  issuer text,
  subject text,
  unique (issuer, subject)
);

create table membership (
  id bigint generated always as identity primary key,
  account text not null references person,
  role text not null references role,
  -- the agency that the person belongs to in this office
  agency_code text not null references agency,
  -- PROVINCE: the office covers every agency of that agency's province
  scope text not null check (scope in ('AGENCY', 'PROVINCE')),
  -- title, such as "Phó Giám đốc"
  office text,
  -- both days included, null: open
  valid_from date,
  valid_until date,
  check (valid_from is null or valid_until is null or valid_from <= valid_until)
);
create index membership_of on membership (account);
create index membership_in on membership (agency_code, role);

-- Two provinces in one installation: each has agencies and collectives of its own.
alter table agency add column province text not null generated always as (split_part(tenant_id, '.', 1)) stored;
create index agency_of_province on agency (province);

create table province (
  code text primary key,
  name text not null,
  coordinator_agency text not null references agency,
  issuer_agency text not null references agency
);
insert into province (code, name, coordinator_agency, issuer_agency)
select distinct on (a.province) a.province, a.province, p.coordinator_agency, p.issuer_agency
from plan p join agency a on a.code = p.issuer_agency
order by a.province, p.year desc;

alter table collective_member drop constraint collective_member_pkey, drop constraint collective_member_collective_code_fkey,
  add column province text;
alter table collective drop constraint collective_pkey, add column province text;
update collective_member m set province = (select province from agency a where a.code = m.agency_code);
update collective c set province = coalesce((select min(m.province) from collective_member m where m.collective_code = c.code),
  (select min(code) from province));
delete from collective where province is null;
alter table collective add primary key (province, code);
alter table collective_member add primary key (province, collective_code, agency_code),
  add foreign key (province, collective_code) references collective;

-- The offices that people hold today.
create view standing as
select m.id, m.account, m.role, m.agency_code, a.tenant_id, a.province, m.scope, m.office, null::text as on_behalf_of
from membership m
join person p on p.account = m.account
join agency a on a.code = m.agency_code
where p.disabled_at is null
  and coalesce(m.valid_from, '-infinity') <= (now() at time zone 'Asia/Ho_Chi_Minh')::date
  and coalesce(m.valid_until, 'infinity') >= (now() at time zone 'Asia/Ho_Chi_Minh')::date;

-- Each office with every agency that it covers, by the engine's tenant.
create view standing_tenant as
select s.account, s.role, s.tenant_id from standing s where s.scope = 'AGENCY'
union all
select s.account, s.role, a.tenant_id from standing s join agency a on a.province = s.province where s.scope = 'PROVINCE';

-- What an older version of the engine's identity service left behind gives way to the views that the engine reads.
drop table if exists public.act_id_membership, public.act_id_tenant_member, public.act_id_info, public.act_id_user, public.act_id_group,
  public.act_id_tenant cascade;

create view public.act_id_user as
select account as id_, 1 as rev_, name as first_, '' as last_, email as email_, null::text as pwd_, null::text as salt_,
  null::timestamp as lock_exp_time_, 0 as attempts_, null::text as picture_id_
from namro.person where disabled_at is null;

create view public.act_id_group as
select code as id_, 1 as rev_, name as name_, 'namro' as type_ from namro.role;

create view public.act_id_membership as
select distinct account as user_id_, role as group_id_ from namro.standing;

create view public.act_id_tenant as
select tenant_id as id_, 1 as rev_, name as name_ from namro.agency;

create view public.act_id_tenant_member as
select distinct account || '/' || tenant_id as id_, tenant_id as tenant_id_, account as user_id_, null::text as group_id_
from namro.standing_tenant;

create view public.act_id_info as
select null::text as id_, 1 as rev_, null::text as user_id_, null::text as type_, null::text as key_, null::text as value_,
  null::bytea as password_, null::text as parent_id_
where false;
