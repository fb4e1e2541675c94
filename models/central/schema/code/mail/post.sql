-- SPDX-License-Identifier: GPL-3.0-or-later
-- Puts a mail into the queue, in the transaction of whatever it tells about.
set local role desk_owner;

create or replace function core.fill(p_text text, p_values jsonb) returns text
language plpgsql immutable as $$
declare
    r text := '';
    rest text := p_text;
    m text[];
begin
    loop
        m := regexp_match(rest, '^(.*?)\{([a-z_]+)\}(.*)$');
        exit when m is null;
        r := r || m[1] || coalesce(p_values ->> m[2], '');
        rest := m[3];
    end loop;
    return r || rest;
end $$;

-- The text of a template without the lines that would say nothing: a heading and «（無）», on the same line or on the next. Taken out of the
-- template, not of the mail: what people write themselves stays.
create or replace function core.lines_said(p_text text, p_values jsonb) returns text
language plpgsql immutable as $$
declare mark text;
begin
    for mark in select x.key from jsonb_each_text(p_values) x where x.value = '（無）' loop
        p_text := regexp_replace(p_text, '^((?:\{[a-z_]+\})*)[^\n：{}]+：\n?\{' || mark || '\}\n', '\1', 'gn');
    end loop;
    return p_text;
end $$;

-- Many of a kind in one statement: to each address what is said to it. Raises where the template has a mark of which nothing is said.
create or replace function core.post_each(p_template text, p_addresses text[], p_values jsonb[], p_command uuid,
    p_application bigint default null) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    t      core.mail_template;
    marks  text[];
    lacking text;
begin
    select * into strict t from core.mail_template where key = p_template;
    marks := array(select distinct m[1] from regexp_matches(t.subject || t.body, '\{([a-z_]+)\}', 'g') m);
    select k into lacking from unnest(p_values) v, unnest(marks) k where not v ?& marks and not v ? k limit 1;
    if lacking is not null then raise exception 'mail % lacks %', p_template, lacking; end if;
    -- One pass over the template's own marks: a value that looks like a mark stays text.
    insert into core.mail(template, address, subject, body, command_id, application_id, notice_of)
        select p_template, m.address, regexp_replace(core.fill(t.subject, m.said), '[\r\n]+', ' ', 'g'),
            core.fill(core.lines_said(t.body, m.said), m.said), p_command,
            p_application, case t.attaches when 'notice' then (m.said ->> 'enrolment')::bigint end
        from unnest(p_addresses, p_values) with ordinality m(address, said, n) order by m.n;
end $$;

create or replace function core.post(p_template text, p_address text, p_values jsonb, p_command uuid, p_application bigint) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform core.post_each(p_template, array[p_address], array[p_values], p_command, p_application);
end $$;
reset role;
