-- SPDX-License-Identifier: GPL-3.0-or-later
-- 同事: to whom of one's own unit a course can be handed. Who does not keep the accounts there (連絡人, 作業人員) holds of the others
-- name, title and role, and nothing by which one is reached or signs in.
set local role desk_owner;

create or replace function core.colleagues() returns table(id bigint, name text, account_type text, job_title text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
begin
    if auth.my_scope('colleague') is distinct from 'unit' then return; end if;
    return query select ac.id, ac.name, ac.account_type, ac.job_title from core.account ac
        where ac.unit_id = auth.my_unit() and ac.state = 'open' and ac.account_type <> 'teacher';
end $$;

create or replace view feed.colleague with (security_invoker = true) as
    select t.id, t.name, t.account_type, t.job_title from core.colleagues() t;

-- Told of to the unit when what it shows has changed, not at each sign-in.
create or replace function sync.log_colleague() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if new.account_type = 'teacher' then return null; end if;
    perform sync.log_change(x.unit, null, 'colleague', 'U', new.id) from (
        select new.unit_id union select old.unit_id where tg_op = 'UPDATE') x(unit);
    return null;
end $$;

create trigger log_colleague after insert on core.account for each row execute function sync.log_colleague();
create trigger log_colleague_changed after update of name, account_type, job_title, state, unit_id on core.account for each row
    when ((old.name, old.account_type, old.job_title, old.state, old.unit_id)
          is distinct from (new.name, new.account_type, new.job_title, new.state, new.unit_id)) execute function sync.log_colleague();

grant execute on function core.colleagues() to desk_api;
grant select on feed.colleague to desk_api;
reset role;
