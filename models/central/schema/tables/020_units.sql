-- SPDX-License-Identifier: GPL-3.0-or-later
-- Places, kinds of unit, units and their tree, desks, which desk reviews whom.
set local role desk_owner;

create table core.setting (
    key   text primary key,
    value text not null
);

create table core.county (
    id   int primary key,
    code text not null unique,   -- first two places of a school code issued today
    name text not null unique    -- with 臺
);

create table core.district (   -- 鄉鎮市區
    id        int primary key,
    county_id int not null references core.county,
    name      text not null,
    zip       text not null check (zip ~ '^[0-9]{3}$'),
    unique (county_id, name)     -- a zip is no key: 300 and 600 are shared
);

create table core.job_title (  -- 職稱
    id   int primary key,
    name text not null unique
);

create table core.return_reason (  -- reasons for 退回補正
    id   int primary key,
    key  text not null unique,
    text text not null,
    about_paper boolean not null default false  -- the data may stand: only the sealed print is at fault
);

create table core.unit_kind (  -- 單位類別; keys are those of models/domain/unitkind.h
    id              int primary key,
    key             text not null unique,
    name            text not null,
    account_types   text[] not null,      -- what one may apply for here; none at 教師進修網
    needs_unit_seal boolean not null,     -- 關防 beside the 主管職章
    below_college   boolean not null,
    is_desk         boolean not null
);

create table core.unit (  -- 單位
    id          int generated always as identity primary key,
    code        text not null unique check (code ~ '^[0-9A-Z]{3,10}(-[0-9A-Z]{1,4})?$'),
    name        text not null check (length(name) between 1 and 120),
    kind        text not null references core.unit_kind(key),
    founder     text not null check (founder in ('public', 'private')),
    county_id   int not null references core.county,
    district_id int references core.district,
    address     text not null default '' check (length(address) <= 200),
    phone       text not null default '' check (length(phone) <= 60),
    parent_id   int references core.unit check (parent_id <> id),
    chief_reviewer_id     int references core.unit,  -- desk that reviews a 總負責人, or the only type offered
    colleague_reviewer_id int references core.unit,  -- desk for 連絡人／作業人員; null: own 總負責人
    has_chief   boolean not null default false,      -- a 總負責人 account is open here
    eligible    boolean not null default true,       -- may apply for business accounts
    row_version int not null default 1,              -- of what is decided about it (core.count_unit_version)
    folded      text not null default ''             -- its name as it is compared (core.fold); kept by core.fold_unit
);
create index on core.unit(parent_id);
create index on core.unit(chief_reviewer_id);
create index on core.unit(colleague_reviewer_id);
create index on core.unit(county_id);

-- A school's code changes with its jurisdiction: every code it ever had leads to it.
create table core.unit_code (
    code    text primary key,
    unit_id int not null references core.unit on delete cascade,
    since   timestamptz not null default now(),
    until   timestamptz
);
create index on core.unit_code(unit_id);

create table core.unit_closure (
    ancestor   int not null references core.unit on delete cascade,
    descendant int not null references core.unit on delete cascade,
    depth      int not null,
    primary key (ancestor, descendant)
);
create index on core.unit_closure(descendant);

create table core.desk (  -- where a paper is returned to
    id      int primary key references core.unit,
    name    text not null check (length(name) between 1 and 120),
    fax     text not null,
    address text not null,
    email   text not null,
    phone   text not null,
    approves_before_paper boolean not null default false
);

-- Who reviews: the first rule by ord that fits (design.md «Scope»). An override per unit wins over every rule.
create table core.reviewer_rule (
    ord          int primary key,
    account_scope text check (account_scope in ('chief', 'colleague')),  -- null: both
    kinds        text[],        -- null: every kind
    code_third   text,          -- third place of the school code; null: any
    not_counties text[],        -- county codes this rule leaves out
    target       text not null check (target in ('own_chief', 'inservice_net', 'k12ea', 'county')),
    note         text not null
);

create table core.reviewer_override (
    unit_id       int not null references core.unit on delete cascade,
    account_scope text not null check (account_scope in ('chief', 'colleague')),
    desk_id       int references core.desk,  -- null: own 總負責人 (colleague only)
    note          text not null default '',
    primary key (unit_id, account_scope),
    check (desk_id is not null or account_scope = 'colleague')
);

create table core.consent (  -- the texts one agrees to: three for a 業務帳號, one for a 教師個人帳號
    id         int generated always as identity primary key,
    key        text not null check (key in ('terms', 'rules', 'personal_data', 'teacher_account')),
    version    text not null,
    title      text not null,
    text       text not null,
    sha256     text not null,
    in_force   boolean not null default true,
    of_teacher boolean not null generated always as (key = 'teacher_account') stored,
    unique (key, version)
);
create unique index consent_in_force on core.consent(key) where in_force;

-- What was put right in a unit that a list has wrong, by an operator or by the unit itself; the next list does not undo it. As long as the list says what it said
-- then (or holds characters that were lost), the mended text stays.
create table core.unit_mend (
    unit_id int not null references core.unit on delete cascade,
    field   text not null check (field in ('name', 'address', 'phone')),
    listed  text not null,
    mended  text not null,
    primary key (unit_id, field)
);
alter table core.unit_mend enable row level security;
alter table core.unit_mend force row level security;

do $$
declare t text;
begin
    foreach t in array array['setting', 'county', 'district', 'job_title', 'return_reason', 'unit_kind', 'unit', 'unit_code',
            'unit_closure', 'desk', 'reviewer_rule', 'reviewer_override', 'consent'] loop
        execute format('alter table core.%I enable row level security', t);
        execute format('alter table core.%I force row level security', t);
    end loop;
end $$;
reset role;
