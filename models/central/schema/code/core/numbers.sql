-- SPDX-License-Identifier: GPL-3.0-or-later
-- Numbers, addresses and account names: each check gives the reason key of models/domain, or null.
set local role desk_owner;

create or replace function core.check_national_id(p text) returns text
language plpgsql immutable as $$
declare
    letters constant text := 'ABCDEFGHJKLMNPQRSTUVXYWZIO';  -- place + 10 is the letter's two-digit code
    code int;
    total int;
begin
    if length(p) <> 10 then return 'national_id.length'; end if;
    if p !~ '^[A-Z][A-D1289][0-9]{8}$' then return 'national_id.format'; end if;
    code := strpos(letters, left(p, 1)) + 9;
    total := code / 10 + (code % 10) * 9;
    -- The second letter of a 舊式統一證號 counts as the units digit of its code.
    total := total + 8 * case when substr(p, 2, 1) ~ '[A-D]' then (strpos(letters, substr(p, 2, 1)) + 9) % 10
                              else substr(p, 2, 1)::int end;
    for i in 3..9 loop
        total := total + substr(p, i, 1)::int * (10 - i);
    end loop;
    total := total + substr(p, 10, 1)::int;
    return case when total % 10 = 0 then null else 'national_id.checksum' end;
end $$;

-- male, female; null for what is no number.
create or replace function core.sex_of_national_id(p text) returns text
language sql immutable as $$
    select case when substr(p, 2, 1) in ('1', '8', 'A', 'C') then 'male'
                when substr(p, 2, 1) in ('2', '9', 'B', 'D') then 'female' end
$$;

-- 舊式統一證號 (two letters) may be used to the end of 2030 (NationalId::refusedOn).
create or replace function core.national_id_ended(p text, p_day date) returns boolean
language sql immutable as $$
    select p ~ '^[A-Z][A-D]' and p_day >= date '2031-01-01'
$$;

-- A12345****
create or replace function core.mask_national_id(p text) returns text
language sql immutable as $$ select left(p, 6) || '****' $$;

create or replace function core.check_person_number(number text, sex text) returns void
language plpgsql as $$
declare reason text := core.check_national_id(number);
begin
    if reason is null and core.sex_of_national_id(number) <> sex then reason := 'national_id.sex'; end if;
    if reason is null and core.national_id_ended(number, core.today()) then reason := 'national_id.ended'; end if;
    if reason is not null then perform core.refuse_field('national_id', reason); end if;
end $$;

create or replace function core.check_account_name(p text) returns text
language sql immutable as $$
    select case when length(p) not between 3 and 15 then 'account_name.length'
                when p !~ '^[A-Za-z0-9]+$' then 'account_name.characters'
                when p !~ '^[A-Za-z]{2}' then 'account_name.letters' end
$$;

-- Stored form 07-6000000#123, mobile 0912-345-678; a fax has no extension.
create or replace function core.check_phone(p text, p_fax boolean) returns text
language plpgsql stable as $$
declare
    m text[];
begin
    if p = '' then return 'phone.empty'; end if;
    if p ~ '^09[0-9]{2}-[0-9]{3}-[0-9]{3}$' then return null; end if;  -- most of all, and told without taking it apart
    m := regexp_match(p, '^(09[0-9]{2}-[0-9]{3}-[0-9]{3})()(#(.*))?$');
    if m is null then
        m := regexp_match(p, '^([0-9]+)-([0-9]+)(#(.*))?$');
        if m is null then return 'phone.format'; end if;
        -- The longest area code wins: 03-7… is 037.
        if m[1] is distinct from (select a.area from core.phone_area a where starts_with(m[1] || m[2], a.area)
                                  order by length(a.area) desc limit 1) then
            return 'phone.area';
        end if;
        if not exists (select from core.phone_area a where a.area = m[1] and length(m[2]) = a.digits
                       and (a.first_digits = '' or strpos(a.first_digits, left(m[2], 1)) > 0)) then
            return 'phone.digits';
        end if;
    end if;
    if m[3] is not null and (p_fax or m[4] !~ '^[0-9]{1,7}$') then return 'phone.extension'; end if;
    return null;
end $$;

create or replace function core.check_email(p text) returns text
language plpgsql immutable as $$
begin
    if length(p) not between 1 and 254 then return 'email.length'; end if;
    if p !~ '^[A-Za-z0-9!#$%&''*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&''*+/=?^_`{|}~-]+)*@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$'
        or strpos(p, '@') > 65 then return 'email.format'; end if;
    return null;
end $$;

grant execute on function core.check_national_id(text), core.sex_of_national_id(text),
    core.national_id_ended(text, date), core.mask_national_id(text), core.check_person_number(text, text),
    core.check_account_name(text), core.check_phone(text, boolean), core.check_email(text) to desk_api;
reset role;
