-- SPDX-License-Identifier: GPL-3.0-or-later
-- Copies of forms and what became of them.
set local role desk_owner;

-- One copy more of a case's form as it stands, counted before it is out. Of the applicant, or (p_run) in a run of a desk.
create or replace function core.count_copy(a auth.actor, app core.application, p_run bigint, p_place int) returns core.print_copy
language plpgsql as $$
declare c core.print_copy;
begin
    update core.application_revision x set copies = x.copies + 1 where x.application_id = app.id and x.revision = app.revision
        returning x.copies into c.copy;
    insert into core.print_copy(application_id, revision, copy, run_id, place, by_account_id, by_name)
        values (app.id, app.revision, c.copy, p_run, p_place, a.account_id, case when a.account_type = 'case' then app.name else a.name end)
        returning * into c;
    return c;
end $$;

-- How a copy stands, of what its reader sees: moved (another desk has the case now), back (its paper was received), ended (no
-- paper is waited for any more), void (corrected since, printed anew, or sent back for its seals), scanned (a scan of it lies with
-- the case, and has not been sent back), missing.
-- Copies of one revision say the same: whichever comes, the last one that was out by then is the one that is back.
create or replace function core.copy_standing(c core.print_copy) returns text
language sql stable as $$
    select coalesce((
        select case
            when exists (select from core.decision d where d.application_id = c.application_id and d.action = 'receive' and d.revision = c.revision
                         and d.at >= c.at and not exists (select from core.print_copy l where l.application_id = c.application_id
                             and l.revision = c.revision and l.copy > c.copy and l.at <= d.at)) then 'back'
            when not 'scan.attach' = any (core.may(a)) then 'ended'
            when a.paper_revision > c.revision or core.next_step(a) = 'correct_and_seal'
                or exists (select from core.print_copy l where l.application_id = c.application_id
                           and (l.revision > c.revision or l.revision = c.revision and l.copy > c.copy)) then 'void'
            when exists (select from core.scan s where s.application_id = c.application_id and s.revision = c.revision and not s.void
                         and s.at >= c.at and (core.next_step(a) <> 'reprint' or s.at > (select max(d.at) from core.decision d
                             where d.application_id = c.application_id and d.action = 'return'))) then 'scanned'
            when core.next_step(a) = 'reprint' then 'void'
            else 'missing' end
        from core.application a where a.id = c.application_id), 'moved')
$$;

-- What became of each print of a case's form, for its applicant: the last fifty. Who at a desk printed one is not said.
create or replace function core.prints_of(p_application bigint) returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select coalesce(jsonb_agg(jsonb_build_object('revision', c.revision, 'copy', c.copy, 'at', core.utc(c.at), 'by_desk', c.run_id is not null,
            'standing', core.copy_standing(c)) order by c.revision, c.copy), '[]')
    from (select * from core.print_copy x where x.application_id = p_application order by x.revision desc, x.copy desc limit 50) c
$$;

grant execute on function core.count_copy(auth.actor, core.application, bigint, int), core.copy_standing(core.print_copy), core.prints_of(bigint)
    to desk_api;
reset role;

set local role desk_api;

-- What a print of an earlier revision showed, and what the case says now; null where there was no such revision.
create or replace function api.paper_changes(token text, application_id bigint, revision bigint) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    me  auth.actor := auth.enter(token);
    app core.application;
begin
    select * into app from core.application x where x.id = paper_changes.application_id;
    if app.id is null or coalesce(app.reviewer_unit_id, app.unit_id) is distinct from me.unit_id
        or auth.right_to(me.account_type, 'application.return') is null then
        perform core.refuse('KD018', 'application.not_visible');
    end if;
    return (select jsonb_build_object('revision', r.revision, 'hash', r.content_hash, 'at', core.utc(r.at), 'then', r.content,
            'now', core.content_of(app))
        from core.application_revision r where r.application_id = app.id and r.revision = paper_changes.revision);
end $$;

grant execute on function api.paper_changes(text, bigint, bigint) to desk_user;
reset role;
