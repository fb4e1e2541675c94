-- SPDX-License-Identifier: GPL-3.0-or-later
-- The two doors for commands.
set local role desk_api;

create or replace function api.submit(token text, id uuid, kind text, body text) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    return cmd.execute(auth.enter(token), id, kind, body);
end $$;

-- A secret that stands for nothing opens nothing: that is said before anything is read or written.
create or replace function api.submit_anon(case_secret text, id uuid, kind text, body text) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare me auth.actor := auth.enter_case(case_secret);
begin
    if not auth.secret_known(me.case_hash) and not exists (select from cmd.command c where c.id = submit_anon.id and c.case_hash = me.case_hash) then
        if kind in ('application.apply', 'application.follow', 'listing.ask', 'account.recover', 'password.reset', 'teacher.apply') then
            perform core.refuse('KA006', 'code.invalid', '{"left": 5}');
        end if;
        if not exists (select from cmd.kind k where k.kind = submit_anon.kind) then
            perform core.refuse('KC002', 'command.unknown', jsonb_build_object('kind', left(kind, 60)));
        end if;
        if auth.right_to('case', kind) is null then perform core.refuse('KA004', 'right.missing', jsonb_build_object('kind', kind)); end if;
        perform core.refuse('KA005', 'case.unknown');
    end if;
    -- What is large is read for those alone who have entered the right code for it, or whose case there is.
    if octet_length(body) > 65536 and auth.my_listings() = '{}' and auth.my_cases() = '{}'
        and not exists (select from cmd.command c where c.id = submit_anon.id and c.case_hash = me.case_hash) then
        perform auth.need_guessed(me.case_hash, id, sha256(convert_to(body, 'UTF8')));
    end if;
    perform auth.spend('submit_anon', 'case', encode(me.case_hash, 'hex'));
    return cmd.execute(me, id, kind, body);
end $$;

grant execute on function api.submit(text, uuid, text, text) to desk_user;
grant execute on function api.submit_anon(text, uuid, text, text) to desk_anon;
reset role;
