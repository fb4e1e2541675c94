-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whoever has no account yet: what strangers with a made-up domain use up closes no place to others.
begin;
select plan(7);

-- So many new cases or requests at a place, each from a mailbox of its own; what the last one is told.
create function pg_temp.ask(p_times int, p_action text, p_place text, p_id int, p_domain text, p_far boolean) returns text language plpgsql as $$
begin
    for i in 1..p_times loop
        perform auth.spend_new(p_action, p_place, p_id, format('m%s.%s.%s@%s', i, p_id, p_times, p_domain), null, p_far);
    end loop;
    return 'taken';
exception when sqlstate 'KA007' then
    return sqlerrm;
end $$;
insert into auth.mail_domain(domain) values ('known.example');

select is(pg_temp.ask(10, 'apply', 'unit', 1, 'strange.example', false), 'taken', 'ten cases at one unit, from one domain that nobody knows');
select is(pg_temp.ask(1, 'apply', 'unit', 1, 'strange.example', false), 'quota.exceeded', 'not an eleventh');
select is(pg_temp.ask(1, 'apply', 'unit', 2, 'strange.example', false), 'taken', 'another unit is not closed by it');
select is(pg_temp.ask(1, 'apply', 'unit', 1, 'known.example', false), 'taken', 'nor is the unit to those of a domain that is known');
select is(array(select pg_temp.ask(1, 'listing', 'county', n, 'far.example', true) from generate_series(1, 5) n), array_fill('taken'::text, '{5}'),
    'five requests to be listed, in five counties');
select is(pg_temp.ask(1, 'listing', 'county', 6, 'far.example', true), 'quota.exceeded', 'a file of theirs is one of five wherever it is sent');
select is(pg_temp.ask(1, 'listing', 'county', 6, 'known.example', true), 'taken', 'which is no other''s');

select * from finish();
rollback;
