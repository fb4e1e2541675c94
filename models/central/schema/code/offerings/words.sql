-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was typed into a search for courses, taken apart; the desk does the same offline (models/offerings: keywords).
set local role desk_owner;

-- Folded text with the kinds of school as people call them; a longer name before the one it begins with. The same as
-- everydayWords() of the desk.
create or replace function core.everyday(p text) returns text
language sql immutable as $$
    select replace(replace(replace(replace(replace(replace(replace(replace(replace(p, '國民中小學', '國中小'), '國民中學', '國中'), '國民小學', '國小'),
        '高級中等學校', '高中'), '高級中學', '高中'), '高級職業學校', '高職'), '高級工業職業學校', '高工'), '高級商業職業學校', '高商'), '幼稚園', '幼兒園')
$$;

-- A text as words are looked for in it: as it is written, and where people say it otherwise, a line below, as they do.
create or replace function core.found_by(p text) returns text
language plpgsql stable as $$
declare folded text := core.fold(p);
begin
    return folded || case when core.everyday(folded) <> folded then e'\n' || core.everyday(folded) else '' end;
end $$;

-- The words of what was typed: all of `wanted` have to be in a text, none of `unwanted`. A blank ends a word, but not between
-- quotation marks; a hyphen before a word, or before a quotation mark, says «not»; alone it is nothing.
create or replace function core.words_of(p_typed text) returns core.sought_words
language plpgsql stable as $$
declare
    typed  text := translate(core.fold(p_typed), e'\u201C\u201D\u201E\u201F\u2212', '""""-');
    sought core.sought_words := ('{}', '{}')::core.sought_words;
    quoted boolean := false;
    barred boolean := false;
    word   text := '';
    c      text;
begin
    -- A quotation mark that is not closed yet: what follows is being typed.
    if (length(typed) - length(replace(typed, '"', ''))) % 2 = 1 then typed := typed || '"'; end if;
    foreach c in array string_to_array(typed || ' ', null) loop
        if c = '"' or (c = ' ' and not quoted) then
            word := btrim(core.everyday(word));
            if word <> '' and barred then sought.unwanted := sought.unwanted || word; end if;
            if word <> '' and not barred then sought.wanted := sought.wanted || word; end if;
            barred := barred and word = '' and c = '"' and not quoted;
            word := '';
            quoted := quoted <> (c = '"');
        elsif c = '-' and word = '' and not quoted and not barred then
            barred := true;
        else
            word := word || c;
        end if;
    end loop;
    return sought;
end $$;

-- A piece as it stands in the text of a query of an index.
create or replace function core.lexeme(p text) returns text
language sql immutable as $$ select '''' || replace(replace(p, '\', '\\'), '''', '''''') || '''' $$;

-- What of core.offering_tokens a word leads to; broader than the word, which has to be looked for in what it finds.
create or replace function core.tokens_of(p_word text, p_of text) returns text
language plpgsql immutable as $$
begin
    return (select string_agg(core.lexeme(g), ' & ') from unnest(core.offering_grams(p_word, p_of)) g
        where length(g) = length(p_of) + least(length(p_word), 2));
end $$;

grant execute on function core.everyday(text), core.found_by(text) to desk_api;
reset role;
