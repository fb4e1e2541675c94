-- SPDX-License-Identifier: GPL-3.0-or-later
-- From the name of a handler to the function. A statement put together at each call would be parsed and planned each time, by everybody
-- who presses; so a function is written once, as the catalogue of kinds says, that halves the names until one is left.
set local role desk_api;

-- What is done for the names of which one is meant, which are sorted.
create or replace function cmd.branch(p_names text[]) returns text
language plpgsql stable as $$
declare half int := cardinality(p_names) / 2;
begin
    if half > 0 then
        return format(e'if p_name < %L then\n%selse\n%send if;\n', p_names[half + 1], cmd.branch(p_names[:half]), cmd.branch(p_names[half + 1:]));
    end if;
    -- What charges a command answers nothing.
    return format(case when to_regprocedure(format('cmd.%I(auth.actor, jsonb)', p_names[1]))::oid in (select p.oid from pg_proc p
                where p.prorettype = 'void'::regtype)
            then e'if p_name = %L then\nperform cmd.%I(a, body);\nreturn body;\nend if;\n'
            else e'if p_name = %L then return cmd.%I(a, body); end if;\n' end, p_names[1], p_names[1]);
end $$;

-- Writes cmd.dispatch anew: last of all that makes the kinds of commands (data/kinds.sql).
create or replace function cmd.write_dispatch() returns void
language plpgsql as $$
begin
    execute format($f$
        create or replace function cmd.dispatch(p_name text, a auth.actor, body jsonb) returns jsonb
        language plpgsql as $d$
        begin
            %s
            raise exception 'no handler is named %%', p_name;
        end $d$ $f$, cmd.branch((select array_agg(x.name order by x.name) from (select k.handler as name from cmd.kind k
            union select k.charge from cmd.kind k where k.charge is not null) x)));
end $$;
reset role;
