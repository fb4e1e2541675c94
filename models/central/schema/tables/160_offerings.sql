-- SPDX-License-Identifier: GPL-3.0-or-later
-- A published course as everybody finds it: beside core.course, so that a search reads rows of some hundred bytes and nothing
-- that is not for everybody. Not partitioned: a number is unique over all years, and 1.2 million rows are searched in well under
-- a tenth of a second as they are (tests/bench).
set local role desk_owner;

-- What a text is found by, each piece with what it is of: its characters, and each two that stand beside each other, so that
-- 漢字 words of one and two characters, which have no trigram, lead to their rows. In an index, hence here and not in code/;
-- dear, so that no plan asks this of row after row where the index answers.
create function core.offering_grams(p_text text, p_of text) returns text[]
language sql immutable parallel safe cost 5000 as $$
    select coalesce(array_agg(distinct p_of || g), '{}')
    from generate_series(1, length(p_text)) i, generate_series(1, 2) n, lateral (select substr(p_text, i, n) as g) x
    where length(g) = n and g !~ '[ \n]'
$$;

-- All that an offering is found by: title (1), organiser (2), facets and lecturers as they are.
create function core.offering_tokens(p_title text, p_organiser text, p_facets text[], p_lecturers text[]) returns tsvector
language sql immutable parallel safe
return array_to_tsvector(core.offering_grams(p_title, '1') || core.offering_grams(p_organiser, '2') || p_facets || p_lecturers);

create table core.offering (  -- 公開的研習課程
    id             bigint primary key references core.course,  -- that of its course
    number         bigint not null unique,            -- 課程代碼
    unit_id        int not null references core.unit,
    title          text not null,
    county_id      int references core.county,     -- none: online
    district_id    int references core.district,
    venue          text not null,
    visible_from   timestamptz not null,           -- the hour at which it is found, also one to come
    starts_at      timestamptz not null,
    ends_at        timestamptz not null,
    reg_from       timestamptz not null,           -- -infinity, infinity: none is said
    reg_to         timestamptz not null,           -- the moment after
    hours          numeric(5, 1) not null,
    hour_unit      text not null,
    fee            int not null,
    quota          int not null,
    free           int not null,                   -- seats, as of the hour
    lecturers      text[] not null,
    cancelled      boolean not null,
    facets         text[] not null,                -- code/offerings/publish.sql says which
    title_folded   text not null,                  -- as it is compared (core.found_by)
    unit_folded    text not null,
    lecturers_found text[] not null,               -- i: and the name, folded
    announced      boolean,                        -- the feed has it; not any more once it has ended; null: not yet
    check (starts_at <= ends_at)
);
create index offering_tokens on core.offering using gin (core.offering_tokens(title_folded, unit_folded, facets, lecturers_found));
alter index core.offering_tokens alter column 1 set statistics 300;
-- The four orders.
create index offering_start on core.offering(starts_at, number);
create index offering_deadline on core.offering(reg_to, number);
create index offering_newest on core.offering(visible_from desc, number desc);
create index offering_seats on core.offering((-quota), number);
create index on core.offering(ends_at);
create index on core.offering(unit_id);
-- What core.publish_due looks at each hour.
create index on core.offering(visible_from) where announced is null;
create index on core.offering(ends_at) where announced;

create table core.offering_hour (  -- one row: when the free seats were counted last
    one boolean primary key default true check (one),
    at  timestamptz not null default '-infinity'
);
insert into core.offering_hour default values;
alter table core.offering_hour enable row level security;
alter table core.offering_hour force row level security;

create type core.offering_filter as (
    span   text,      -- of time, as SQL, values quoted
    base   text,      -- the other conditions
    digits text,      -- that a number begins with; null: any
    tokens text[],    -- what of them the index over core.offering_tokens is asked for
    facets jsonb      -- the same of each facet, apart: {facet: {base, tokens}}
);
create type core.sought_words as (wanted text[], unwanted text[]);
revoke usage on type core.sought_words, core.offering_filter from public;
grant usage on type core.sought_words, core.offering_filter to desk_core;

alter table core.offering enable row level security;
alter table core.offering force row level security;
reset role;
