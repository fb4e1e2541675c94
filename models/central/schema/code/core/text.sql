-- SPDX-License-Identifier: GPL-3.0-or-later
-- Text, character by character (models/domain: characters, normalise, fold, personname). plpgsql throughout: it keeps its plans,
-- with the tables of characters.sql as constants in them.
set local role desk_owner;

-- Whether something is in a text that shows nothing; a selector belongs to the 漢字 before it.
create or replace function core.has_unseen(p text) returns boolean
language sql immutable as $$
    select p ~ ('[' || core.ignorable() || core.selectors() || ']')
        and p ~ ('[' || core.ignorable() || ']|(^|[^' || core.han() || '])[' || core.selectors() || ']')
$$;

-- Every blank and line end, inside the brackets of a pattern.
create or replace function core.blanks() returns text
language sql immutable as $$
    select '\u0009-\u000D\u0020\u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000'
$$;

-- What is compared where people write differently: width, case, variants of 漢字 (台 臺), radicals, the dots of names, and
-- nothing that is not seen. The same as fold() of the desk.
create or replace function core.fold(p text) returns text
language plpgsql stable as $$
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
create or replace function core.check_text(p text, p_min int, p_max int, p_multiline boolean default false) returns text
language plpgsql immutable as $$
begin
    if length(p) = 0 and p_min > 0 then return 'text.empty'; end if;
    if length(p) < p_min or length(p) > p_max then return 'text.length'; end if;
    -- Most of what is typed: words of ASCII and of 漢字 in use, a blank between them. Nothing of that is what follows asks for.
    if p ~ '^[!-~\u4E00-\u9FFF]+( [!-~\u4E00-\u9FFF]+)*$' then return null; end if;
    if p ~ ('[' || core.forbidden() || ']|[' || core.marks() || ']{5}') or (not p_multiline and strpos(p, e'\n') > 0) then
        return 'text.control';
    end if;
    -- Prose keeps its full-width punctuation (NFC); what is compared and printed in a field does not (NFKC).
    if p is not nfc normalized or (not p_multiline and (p is not nfkc normalized or strpos(p, '  ') > 0 or p <> core.unified(p)))
        or p ~ ('^[' || core.blanks() || ']|[' || core.blanks() || ']$') or core.has_unseen(p) then return 'text.not_normalised'; end if;
    return null;
end $$;

-- Some letter of a living script: a 職稱 is not 「1」.
create or replace function core.has_letter(p text) returns boolean
language plpgsql immutable as $$
begin
    return p ~ ('[' || core.name_letters() || ']');
end $$;

-- 姓名: 漢字 of every plane, 原住民 names with ‧, names of every living script, the signs of 原住民族語 (domain: PersonName).
create or replace function core.check_name(p text) returns text
language plpgsql immutable as $$
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

-- 謝○威, 王○; the parts of a name with ‧ or blanks one ○ each (domain: PersonName::mask).
create or replace function core.mask_name(p text) returns text
language plpgsql immutable as $$
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

-- A minute of the clock in Taiwan, as mails write it.
create or replace function core.local_minute(p timestamptz) returns text
language sql immutable as $$ select to_char(p at time zone 'Asia/Taipei', 'YYYY/MM/DD HH24:MI') $$;

-- A limit: the end of a day is its 24:00, as offices and the seed write it.
create or replace function core.local_deadline(p timestamptz) returns text
language sql immutable as $$
    select case when to_char(p at time zone 'Asia/Taipei', 'HH24:MI') = '00:00'
        then to_char(p at time zone 'Asia/Taipei' - interval '1 minute', 'YYYY/MM/DD') || ' 24:00' else core.local_minute(p) end
$$;

grant execute on function core.has_unseen(text), core.blanks(), core.fold(text),
    core.check_text(text, int, int, boolean), core.has_letter(text), core.check_name(text),
    core.mask_name(text), core.local_minute(timestamptz), core.local_deadline(timestamptz) to desk_api;
reset role;
