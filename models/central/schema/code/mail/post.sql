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

create or replace function core.post(p_template text, p_address text, p_values jsonb, p_command uuid, p_application bigint) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    t core.mail_template;
    v record;
begin
    select * into strict t from core.mail_template where key = p_template;
    -- One pass over the template's own marks: a value that looks like a mark stays text.
    for v in select distinct m[1] as mark from regexp_matches(t.subject || t.body, '\{([a-z_]+)\}', 'g') m loop
        if not p_values ? v.mark then raise exception 'mail % lacks %', p_template, v.mark; end if;
    end loop;
    insert into core.mail(template, address, subject, body, command_id, application_id, notice_of)
        values (p_template, p_address, regexp_replace(core.fill(t.subject, p_values), '[\r\n]+', ' ', 'g'),
                core.fill(t.body, p_values), p_command, p_application,
                case t.attaches when 'notice' then (p_values ->> 'enrolment')::bigint end);
end $$;
reset role;
