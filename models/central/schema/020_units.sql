-- SPDX-License-Identifier: GPL-3.0-or-later
-- Public tables: places, kinds of unit, units and their tree, desks, which desk reviews whom.
set local role desk_owner;

create table core.setting (
    key   text primary key,
    value text not null
);
insert into core.setting(key, value) values
    ('centre_name', '全國教師在職進修資訊網'),
    ('session_hours', '12'),
    ('session_idle_minutes', '120'),
    ('one_time_password_days', '14'),
    ('command_retention_days', '90'),
    ('proof_bits', '20'),          -- what a stranger's mailed code costs when all is calm: a million hashes
    ('case_expiry_days', '42'),    -- a case without its paper, or sent back, ends after so long; 0: never
    ('opening_expiry_days', '182'),-- one that waits for the own 總負責人
    ('case_notice_days', '7'),     -- so long after a mail that says so
    ('case_secret_days', '180'),  -- a case secret ends so long after its case
    ('change_retention_days', '90');

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
    account_types   text[] not null,      -- what one may apply for here; none at a desk
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
    eligible    boolean not null default true        -- may apply for business accounts
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

create table core.consent (  -- the three texts one agrees to
    id       int generated always as identity primary key,
    key      text not null check (key in ('terms', 'rules', 'personal_data')),
    version  text not null,
    title    text not null,
    text     text not null,
    sha256   text not null,
    in_force boolean not null default true,
    unique (key, version)
);
create unique index consent_in_force on core.consent(key) where in_force;

create function core.hash_consent() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    new.sha256 := encode(sha256(convert_to(new.text, 'UTF8')), 'hex');
    return new;
end $$;
create trigger hash_consent before insert or update on core.consent for each row execute function core.hash_consent();

-- The tree -------------------------------------------------------------------------------------------------------

create function core.keep_closure() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if tg_op = 'INSERT' then
        insert into core.unit_closure(ancestor, descendant, depth) values (new.id, new.id, 0);
    else
        if exists (select from core.unit_closure where ancestor = new.id and descendant = new.parent_id) then
            perform core.refuse('KD005', 'field.invalid', '{"field": "parent_id", "reason": "unit.loop"}');
        end if;
        delete from core.unit_closure c using core.unit_closure below, core.unit_closure above
            where below.ancestor = new.id and above.descendant = old.parent_id
              and c.descendant = below.descendant and c.ancestor = above.ancestor;
    end if;
    if new.parent_id is not null then
        insert into core.unit_closure(ancestor, descendant, depth)
            select above.ancestor, below.descendant, above.depth + below.depth + 1
            from core.unit_closure above, core.unit_closure below
            where above.descendant = new.parent_id and below.ancestor = new.id;
    end if;
    return null;
end $$;
create trigger closure_insert after insert on core.unit for each row execute function core.keep_closure();
create trigger closure_move after update of parent_id on core.unit for each row
    when (old.parent_id is distinct from new.parent_id) execute function core.keep_closure();

-- Which desk by the rules alone. Returns the desk's unit; null for own 總負責人 or when the desk is not there yet.
create function core.reviewer_by_rule(p_kind text, p_code text, p_county int, p_scope text, out desk_id int, out own_chief boolean)
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare r core.reviewer_rule;
begin
    select * into r from core.reviewer_rule x
        where (x.account_scope is null or x.account_scope = p_scope)
          and (x.kinds is null or p_kind = any(x.kinds))
          and (x.code_third is null or (length(p_code) >= 6 and substr(p_code, 3, 1) = x.code_third))
          and (x.not_counties is null
               or not exists (select from core.county c where c.id = p_county and c.code = any(x.not_counties)))
        order by x.ord limit 1;
    own_chief := coalesce(r.target = 'own_chief', false);
    if r.target = 'county' then
        select u.id into desk_id from core.unit u join core.desk d on d.id = u.id
            where u.kind = 'regional_centre' and u.county_id = p_county order by u.id limit 1;
    elsif r.target in ('inservice_net', 'k12ea') then
        select u.id into desk_id from core.unit u join core.desk d on d.id = u.id
            where u.kind = r.target order by u.id limit 1;
    end if;
end $$;

-- Sets parent and both reviewers of units from rules and overrides. Null: all units. Returns how many changed.
create function core.set_reviewers(p_units int[] default null) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare n int;
begin
    with wanted as (
        select u.id,
            case when k.is_desk then
                case when u.kind = 'inservice_net' then null
                     else (select x.id from core.unit x where x.kind = 'inservice_net' order by x.id limit 1) end
                else ch.desk_id end as parent_id,
            case when k.is_desk then null when oc.unit_id is not null then oc.desk_id else ch.desk_id end as chief_id,
            case when k.is_desk then null when oo.unit_id is not null then oo.desk_id
                 when co.own_chief then null else co.desk_id end as colleague_id
        from core.unit u
        join core.unit_kind k on k.key = u.kind
        cross join lateral core.reviewer_by_rule(u.kind, u.code, u.county_id, 'chief') ch
        cross join lateral core.reviewer_by_rule(u.kind, u.code, u.county_id, 'colleague') co
        left join core.reviewer_override oc on oc.unit_id = u.id and oc.account_scope = 'chief'
        left join core.reviewer_override oo on oo.unit_id = u.id and oo.account_scope = 'colleague'
        where p_units is null or u.id = any(p_units))
    update core.unit u set parent_id = w.parent_id, chief_reviewer_id = w.chief_id, colleague_reviewer_id = w.colleague_id
        from wanted w where w.id = u.id
          and (u.parent_id, u.chief_reviewer_id, u.colleague_reviewer_id) is distinct from (w.parent_id, w.chief_id, w.colleague_id);
    get diagnostics n = row_count;
    return n;
end $$;

create function core.keep_override() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform core.set_reviewers(array[coalesce(new.unit_id, old.unit_id)]);
    return null;
end $$;
create trigger override_applied after insert or update or delete on core.reviewer_override
    for each row execute function core.keep_override();

create function core.setting_int(p_key text) returns int
language sql stable set search_path = pg_catalog, pg_temp as $$ select value::int from core.setting where key = p_key $$;

do $$
declare t text;
begin
    foreach t in array array['setting', 'county', 'district', 'job_title', 'return_reason', 'unit_kind', 'unit', 'unit_code',
            'unit_closure', 'desk', 'reviewer_rule', 'reviewer_override', 'consent'] loop
        execute format('alter table core.%I enable row level security', t);
        execute format('alter table core.%I force row level security', t);
        execute format('create policy owner_all on core.%I to desk_owner using (true) with check (true)', t);
        execute format('create policy public_read on core.%I for select to desk_api using (true)', t);
        execute format('grant select on core.%I to desk_api', t);
    end loop;
end $$;
grant execute on function core.setting_int(text) to desk_api;
reset role;
