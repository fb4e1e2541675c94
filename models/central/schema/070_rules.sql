-- SPDX-License-Identifier: GPL-3.0-or-later
-- The rules of the field once more, where they count: each check gives the reason key of models/domain, or null.
set local role desk_owner;

create table core.phone_area (  -- domain.md 1.2
    area         text not null,
    first_digits text not null,  -- '' is any
    digits       int not null,
    primary key (area, first_digits)
);
insert into core.phone_area(area, first_digits, digits) values
    ('0800', '', 6), ('0809', '', 6), ('0826', '', 5), ('0836', '', 5), ('037', '', 6), ('049', '', 7), ('070', '', 8), ('082', '', 6), ('089', '', 6),
    ('02', '', 8), ('03', '234', 7), ('03', '56', 7), ('03', '8', 7), ('03', '9', 7), ('04', '23', 8), ('04', '78', 7),
    ('05', '23', 7), ('05', '567', 7), ('06', '', 7), ('07', '', 7), ('08', '', 7);  -- mobile numbers are of no area: core.check_phone
alter table core.phone_area enable row level security;
alter table core.phone_area force row level security;
create policy owner_all on core.phone_area to desk_owner using (true) with check (true);
create policy public_read on core.phone_area for select to desk_api using (true);
grant select on core.phone_area to desk_api;

-- Text, character by character (models/domain: characters, normalise, fold) -----------------------------------------------

-- plpgsql throughout: it keeps its plans, with the tables of 065 as constants in them.

-- Whether something is in a text that shows nothing; a selector belongs to the 漢字 before it.
create function core.has_unseen(p text) returns boolean
language plpgsql immutable set search_path = pg_catalog, pg_temp as $$
begin
    return p ~ ('[' || core.ignorable() || core.selectors() || ']')
        and p ~ ('[' || core.ignorable() || ']|(^|[^' || core.han() || '])[' || core.selectors() || ']');
end $$;

-- Every blank and line end, inside the brackets of a pattern.
create function core.blanks() returns text
language sql immutable set search_path = pg_catalog, pg_temp as $$
    select '\u0009-\u000D\u0020\u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000'
$$;

-- What is compared where people write differently: width, case, variants of 漢字 (台 臺), radicals, the dots of names, and
-- nothing that is not seen. The same as fold() of the desk.
create function core.fold(p text) returns text
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
    folded text := p;
    before text;
begin
    for i in 1..4 loop
        before := folded;
        folded := core.unified(core.sign_of_name(regexp_replace(folded, '[' || core.ignorable() || core.selectors() || ']', '', 'g')));
        select coalesce(string_agg(coalesce((select f.target from core.folding f where f.source = x.c), x.c), '' order by x.n), '') into folded
            from string_to_table(folded, null) with ordinality x(c, n);
        folded := normalize(folded, NFKC);
        exit when folded = before;
    end loop;
    return btrim(regexp_replace(folded, '[' || core.blanks() || ']+', ' ', 'g'));
end $$;

-- Control characters, lines, private use, lost characters, no characters, heaps of marks. Line feed only where a text may
-- have several lines.
create function core.check_text(p text, p_min int, p_max int, p_multiline boolean default false) returns text
language plpgsql immutable set search_path = pg_catalog, pg_temp as $$
begin
    if length(p) = 0 and p_min > 0 then return 'text.empty'; end if;
    if length(p) < p_min or length(p) > p_max then return 'text.length'; end if;
    if p ~ ('[' || core.forbidden() || ']|[' || core.marks() || ']{5}') or (not p_multiline and strpos(p, e'\n') > 0) then
        return 'text.control';
    end if;
    -- Prose keeps its full-width punctuation (NFC); what is compared and printed in a field does not (NFKC).
    if p is not nfc normalized or (not p_multiline and (p is not nfkc normalized or strpos(p, '  ') > 0 or p <> core.unified(p)))
        or p ~ ('^[' || core.blanks() || ']|[' || core.blanks() || ']$') or core.has_unseen(p) then return 'text.not_normalised'; end if;
    return null;
end $$;

-- Some letter of a living script: a 職稱 is not 「1」.
create function core.has_letter(p text) returns boolean
language plpgsql immutable set search_path = pg_catalog, pg_temp as $$
begin
    return p ~ ('[' || core.name_letters() || ']');
end $$;

create function core.check_national_id(p text) returns text
language plpgsql immutable set search_path = pg_catalog, pg_temp as $$
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
create function core.sex_of_national_id(p text) returns text
language sql immutable set search_path = pg_catalog, pg_temp as $$
    select case when substr(p, 2, 1) in ('1', '8', 'A', 'C') then 'male'
                when substr(p, 2, 1) in ('2', '9', 'B', 'D') then 'female' end
$$;

create function core.check_account_name(p text) returns text
language sql immutable set search_path = pg_catalog, pg_temp as $$
    select case when length(p) not between 3 and 15 then 'account_name.length'
                when p !~ '^[A-Za-z0-9]+$' then 'account_name.characters'
                when p !~ '^[A-Za-z]{2}' then 'account_name.letters' end
$$;

-- 姓名: 漢字 of every plane, 原住民 names with ‧, names of every living script, the signs of 原住民族語 (domain: PersonName).
create function core.check_name(p text) returns text
language plpgsql immutable set search_path = pg_catalog, pg_temp as $$
declare
    letter   constant text := '[' || core.name_letters() || ']';
    mark     constant text := '[' || core.name_marks() || ']';
    selector constant text := '[' || core.selectors() || ']';
    han      constant text := '[' || core.han() || ']';
    c        text;
    before   text := '';  -- letter, han, shaped (a 漢字 with its selector), sign
    sign     text := '';  -- the sign before
    marks    int := 0;    -- on the letter before
    letters  int := 0;
    last     boolean;
    fits     boolean;
begin
    if p = '' then return 'name.empty'; end if;
    if length(p) > 50 then return 'name.length'; end if;
    if p is not nfkc normalized or p ~ '^ | $|  ' or core.has_unseen(p) or p <> core.unified(core.sign_of_name(p)) then
        return 'text.not_normalised';
    end if;
    for i in 1..length(p) loop
        c := substr(p, i, 1);
        last := i = length(p);
        if c in ('‧', '-', ' ') then
            fits := not last and (before in ('letter', 'han', 'shaped') or sign in ('.', '''', '^', ':'));
        elsif c in ('''', '^') then  -- O'Neil; 'Atul and Ka^ti write a glottal stop; between two 漢字 stands the dot only
            fits := sign not in ('''', '^') and not (i = 1 and last) and not (before in ('han', 'shaped') and substr(p, i + 1, 1) ~ han);
        elsif c = '.' then
            fits := before = 'letter';
        elsif c in (':', '_') then
            fits := before = 'letter' and (c = ':' or not last);
        elsif c ~ selector then
            fits := before = 'han';
        elsif c ~ mark then
            fits := before = 'letter' and marks < 4;
        else
            fits := c ~ letter;
        end if;
        if not fits then return 'name.characters'; end if;
        if c ~ selector then
            before := 'shaped';
            sign := '';
        elsif c ~ mark then
            marks := marks + 1;
            sign := '';
        elsif c ~ letter then
            before := case when c ~ han then 'han' else 'letter' end;
            sign := '';
            marks := 0;
            letters := letters + 1;
        else
            before := 'sign';
            sign := c;
        end if;
    end loop;
    return case when letters = 0 then 'name.characters' end;
end $$;

-- Stored form 07-6000000#123, mobile 0912-345-678; a fax has no extension.
create function core.check_phone(p text, p_fax boolean) returns text
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
    m text[];
begin
    if p = '' then return 'phone.empty'; end if;
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

create function core.check_email(p text) returns text
language plpgsql immutable set search_path = pg_catalog, pg_temp as $$
begin
    if length(p) not between 1 and 254 then return 'email.length'; end if;
    if p !~ '^[A-Za-z0-9!#$%&''*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&''*+/=?^_`{|}~-]+)*@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$'
        or strpos(p, '@') > 65 then return 'email.format'; end if;
    return null;
end $$;

-- A12345****
create function core.mask_national_id(p text) returns text
language sql immutable set search_path = pg_catalog, pg_temp as $$ select left(p, 6) || '****' $$;

-- 謝○威, 王○; the parts of a name with ‧ or blanks one ○ each (domain: PersonName::mask).
create function core.mask_name(p text) returns text
language plpgsql immutable set search_path = pg_catalog, pg_temp as $$
declare
    parts text[];
    seps  text[];
    n     int;
    r     text;
begin
    if p ~ '[\u2027 ]' then
        parts := regexp_split_to_array(p, '[\u2027 ]');
        select array_agg(x[1] order by o) into seps from regexp_matches(p, '[\u2027 ]', 'g') with ordinality t(x, o);
    else
        -- a character is a base with its marks
        select array_agg(x[1] order by o) into parts
            from regexp_matches(p, '.[' || core.marks() || core.selectors() || ']*', 'g') with ordinality t(x, o);
    end if;
    n := coalesce(array_length(parts, 1), 0);
    r := '';
    for i in 1..n loop
        r := r || case when n = 1 or (i > 1 and (i < n or n = 2)) then '○' else parts[i] end
               || coalesce(seps[i], '');
    end loop;
    return r;
end $$;

-- Reading a command's body: the wrong shape is KC003, the wrong value KD005 -------------------------------------------

create function core.body_text(body jsonb, field text) returns text
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if coalesce(jsonb_typeof(body -> field), 'missing') <> 'string' then
        perform core.refuse('KC003', 'command.body', jsonb_build_object('field', field, 'reason', 'text'));
    end if;
    return body ->> field;
end $$;

create function core.body_int(body jsonb, field text) returns bigint
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if coalesce(jsonb_typeof(body -> field), 'missing') <> 'number' or (body ->> field) !~ '^[0-9]{1,15}$' then
        perform core.refuse('KC003', 'command.body', jsonb_build_object('field', field, 'reason', 'integer'));
    end if;
    return (body ->> field)::bigint;
end $$;

create function core.body_bool(body jsonb, field text, otherwise boolean default null) returns boolean
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if otherwise is not null and not body ? field then return otherwise; end if;
    if coalesce(jsonb_typeof(body -> field), 'missing') <> 'boolean' then
        perform core.refuse('KC003', 'command.body', jsonb_build_object('field', field, 'reason', 'boolean'));
    end if;
    return (body ->> field)::boolean;
end $$;

-- A text field that may be left out, or must stand; refused with KD005.
create function core.body_plain(body jsonb, field text, p_min int, p_max int, p_multiline boolean default true) returns text
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    value  text;
    reason text;
begin
    if p_min = 0 and coalesce(jsonb_typeof(body -> field), 'null') = 'null' then return ''; end if;
    value := core.body_text(body, field);
    reason := core.check_text(value, p_min, p_max, p_multiline);
    if reason is not null then
        perform core.refuse_field(field, reason, jsonb_build_object('minimum', p_min, 'maximum', p_max, 'actual', length(value)));
    end if;
    return value;
end $$;

-- As before, of one line, and with some letter in it.
create function core.body_words(body jsonb, field text, p_min int, p_max int) returns text
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare value text := core.body_plain(body, field, p_min, p_max, false);
begin
    if value <> '' and not core.has_letter(value) then perform core.refuse_field(field, 'text.letters'); end if;
    return value;
end $$;

create function core.body_hex(body jsonb, field text, bytes int) returns bytea
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare value text := core.body_text(body, field);
begin
    if value !~ ('^([0-9a-f]{2}){' || bytes || '}$') then
        perform core.refuse('KC003', 'command.body', jsonb_build_object('field', field, 'reason', 'hex'));
    end if;
    return decode(value, 'hex');
end $$;

-- The one set of parameters there is: a false salt can then not be told from a true one by them.
create function core.check_verifier(v jsonb) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if coalesce(jsonb_typeof(v), 'missing') <> 'object' or v ->> 'kdf' is distinct from 'argon2id13'
        or v -> 'opslimit' is distinct from '3'::jsonb or v -> 'memlimit' is distinct from '67108864'::jsonb then
        perform core.refuse('KC003', 'command.body', '{"field": "verifier", "reason": "kdf"}');
    end if;
    perform core.body_hex(v, 'salt', 16), core.body_hex(v, 'stored_key', 32), core.body_hex(v, 'server_key', 32);
end $$;

-- Every value a person fills into 表2-1, as far as it can be judged by itself.
create function core.check_fields(f jsonb) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare reason text;
begin
    if core.body_text(f, 'account_type') not in ('chief_manager', 'contact', 'operator') then
        perform core.refuse('KC003', 'command.body', '{"field": "account_type", "reason": "word"}');
    end if;
    reason := core.check_account_name(core.body_text(f, 'account_name'));
    if reason is not null then perform core.refuse_field('account_name', reason); end if;
    reason := core.check_name(core.body_text(f, 'name'));
    if reason is not null then perform core.refuse_field('name', reason); end if;
    if core.body_text(f, 'sex') not in ('male', 'female') then
        perform core.refuse('KC003', 'command.body', '{"field": "sex", "reason": "word"}');
    end if;
    perform core.body_words(f, 'job_title', 1, 50), core.body_words(f, 'subunit', 0, 100);
    reason := core.check_phone(core.body_text(f, 'phone'), false);
    if reason is not null then perform core.refuse_field('phone', reason, '{"use": "phone"}'); end if;
    reason := core.check_phone(core.body_text(f, 'fax'), true);
    if reason is not null then perform core.refuse_field('fax', reason, '{"use": "fax"}'); end if;
    reason := core.check_email(core.body_text(f, 'email'));
    if reason is not null then perform core.refuse_field('email', reason); end if;
    perform core.body_int(f, 'unit_id'), core.body_bool(f, 'name_seal_only');
end $$;

create function core.check_person_number(number text, sex text) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare reason text := core.check_national_id(number);
begin
    if reason is null and core.sex_of_national_id(number) <> sex then reason := 'national_id.sex'; end if;
    if reason is not null then perform core.refuse_field('national_id', reason); end if;
end $$;

grant execute on all functions in schema core to desk_api;
revoke execute on function core.keep_closure(), core.keep_override(), core.set_reviewers(int[]) from desk_api;
reset role;
