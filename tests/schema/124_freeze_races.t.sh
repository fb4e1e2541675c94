# SPDX-License-Identifier: GPL-3.0-or-later
# A list is being confirmed, or put right, while a period is frozen: what was under way is in 凍結值, what comes after is not, and nothing is
# both or neither.
source "$(dirname "$0")/tap.sh"

psql -qXAt -U admin -v ON_ERROR_STOP=1 >/dev/null <<'SQL'
create schema w;
create table w.token as select t.token_for('netdesk') as net, t.token_for('khchief') as chief;
create function w.year() returns int language sql as $$ select core.semester_of(core.today())::int / 10 - 1 $$;
create function w.day() returns date language sql as $$ select make_date(w.year() + 1912, 7, 20) $$;
create table w.who (n int, person_id bigint, teacher_id bigint);
with p as (insert into core.person select from generate_series(1, 4) returning id),
t as (insert into core.teacher(person_id, unit_id, name, sex, national_id, birth_date, title_id, state, state_since, employment_id, subjects)
    select p.id, t.unit('123999'), '試教師', 'female', left(t.nid('female', 6800 + p.id::int % 90), 6) || '****', '1980-02-29', 7, 'active', core.today() - 900, 1,
        '{20001}' from p returning id, person_id)
    insert into w.who select row_number() over (order by id), person_id, id from t;
select core.keep_roster(t.unit('123999'), (w.year() * 10 + 2)::core.semester);
create table w.course as select t.course('khchief', '{"title": "資安研習", "tags": ["T35"], "state": "list_due", "days": -1}') as id from generate_series(1, 3);
update core.course set date_from = w.day(), date_to = w.day(), state = 'confirmed' where id in (select id from w.course);
insert into core.list_version(course_id, n, revision, state, review, hash, totals, checks, by_name, decided_at)
    select id, 1, 1, 'confirmed', 'centre', 'x', '{}', '[]', '試', now() from w.course;
create function w.award(p_who int, p_hours numeric) returns bigint language sql as $$
    insert into core.award(course_id, list_id, list_no, version, person_id, teacher_id, kind, hours, passed, unit_id, title_id, course_ends_on, revision)
        select c.id, l.id, p_who, 1, w.person_id, w.teacher_id, 'hours', p_hours, true, c.unit_id, 7, c.date_to, 1
        from w.who w, core.course c join core.list_version l on l.course_id = c.id where w.n = p_who and c.id = (select min(x.id) from w.course x
            where not exists (select from core.award a where a.course_id = x.id and a.person_id = w.person_id)) returning id $$;
create function w.freeze(p_kind text) returns text language sql as $$
    select t.do(net, 'figures.freeze', jsonb_build_object('period', p_kind, 'year', w.year(), 'reason', '年報定稿') || case p_kind when 'semester' then '{"semester": 2}' else '{}' end::jsonb) ->> 'status' from w.token $$;
create function w.told(p_kind text, p_frozen boolean) returns text language plpgsql as $$
declare a jsonb; s text;
begin
    a := api.study_figures((select chief from w.token), (jsonb_build_object('report', 's01', 'period', p_kind, 'year', w.year(), 'population', 'everybody') || case p_kind when 'semester' then '{"semester": 2}' else '{}' end::jsonb)::text);
    if p_frozen and a #> '{frozen,rows}' <> 'null' then a := a -> 'frozen'; end if;
    select string_agg(r -> 'numbers' ->> 1, ' ' order by w.n) into s from jsonb_array_elements(a -> 'rows') r join w.who w on w.teacher_id::text = r ->> 'key';
    return s;
end $$;
select w.award(n, 3) from w.who;
-- Hours of a year before, whose periods are left to the night.
create table w.old as select t.course('khchief', '{"title": "舊研習", "tags": [], "state": "list_due", "days": -1}') as id;
update core.course set date_from = make_date(w.year() + 1911, 3, 20), date_to = make_date(w.year() + 1911, 3, 20), state = 'confirmed' where id = (select id from w.old);
insert into core.list_version(course_id, n, revision, state, review, hash, totals, checks, by_name, decided_at)
    select id, 1, 1, 'confirmed', 'centre', 'x', '{}', '[]', '試', now() from w.old;
insert into core.award(course_id, list_id, list_no, version, person_id, teacher_id, kind, hours, passed, unit_id, title_id, course_ends_on, revision)
    select c.id, l.id, 4, 1, w.person_id, w.teacher_id, 'hours', 3, true, c.unit_id, 7, c.date_to, 1
    from w.who w, core.course c join core.list_version l on l.course_id = c.id where w.n = 4 and c.id = (select id from w.old);
SQL
told() { admin "select w.told('$1', $2)"; }
coproc other { session admin; }
say() { echo "$1; select 'said';" >&"${other[1]}"; local line; while read -r -u "${other[0]}" line && [ "$line" != said ]; do :; done; }
waits() { # until so many sessions wait for the other connection; it looks itself, for whoever freezes gives up after five seconds
    say "do \$\$ begin while (select count(distinct pid) from pg_locks where not granted) <> $1 loop perform pg_sleep(0.01); end loop; end \$\$"
}

# A list is under way: whoever freezes waits for it
# Whoever awards hours and says nothing more is let go: not here, where it takes as long as it takes.
say 'begin; select w.award(1, 2); set local idle_in_transaction_session_timeout = 0'
admin "select w.freeze('school_year')" >"${TMPDIR:-/tmp}/frozen.$$" &
froze=$!
waits 1
is "$(admin 'select count(*) from core.frozen_period')" 0 'whoever freezes waits for a list that is being confirmed'
# And whoever comes then waits for the freeze.
admin 'select w.award(2, 1)' >/dev/null &
late=$!
waits 2
say 'commit'
wait $froze $late
is "$(cat "${TMPDIR:-/tmp}/frozen.$$")" done 'then it is frozen'
is "$(told school_year true)" '5.0 3.0 3.0 3.0' 'with what was under way, without what came while it was frozen'
is "$(told school_year false)" '5.0 4.0 3.0 3.0' 'which counts now'
is "$(admin 'select count(*) from core.late_award')" 1 'and is written down'

# What is taken back again changes nothing
say 'begin; select w.award(3, 2); set local idle_in_transaction_session_timeout = 0'
is "$(told school_year false)" '5.0 4.0 3.0 3.0' 'a list that is being confirmed is not seen'
say 'rollback'
is "$(told school_year true)" '5.0 3.0 3.0 3.0' 'nor anything of one that was not'
is "$(admin 'select count(*) from core.late_award')" 1 'and nothing is written down of it'

# Put right while the semester is frozen
say "begin; update core.award a set superseded_by = a.id from w.who w where w.person_id = a.person_id and w.n = 4; set local idle_in_transaction_session_timeout = 0"
admin "select w.freeze('semester')" >/dev/null &
froze=$!
waits 1
say 'commit'
wait $froze
is "$(told semester true)" '5.0 4.0 3.0 0' 'put right before the semester was frozen'
is "$(told school_year true)" '5.0 3.0 3.0 3.0' 'and after the year was'

# Two freeze the same at once
admin "select w.freeze('year')" >"${TMPDIR:-/tmp}/one.$$" &
one=$!
admin "select w.freeze('year')" >"${TMPDIR:-/tmp}/two.$$" &
wait $one $!
is "$(sort "${TMPDIR:-/tmp}/one.$$" "${TMPDIR:-/tmp}/two.$$" | tr '\n' ' ')" 'done rejected ' 'of two at once one freezes it'
is "$(admin "select count(*) from core.frozen_period where kind = 'year'")" 1 'once'

# Whoever freezes and says nothing more holds nobody up
say "begin; select t.do(net, 'figures.freeze', jsonb_build_object('period', 'year', 'year', w.year() - 1, 'reason', '占住')) from w.token"
admin 'select w.award(4, 2)' >/dev/null
is "$(admin "select count(*) from core.frozen_period where reason = '占住'")" 0 'whoever freezes and says nothing more is let go, and nothing is frozen'
gone=$other_PID
echo '\q' >&"${other[1]}"
wait "$gone" 2>/dev/null || true
coproc other { session admin; }

# Nor does whoever awards hours and says nothing more hold up a freeze, and with it all who come behind
say 'begin; select w.award(2, 5)'
is "$(admin "select t.do(net, 'figures.freeze', jsonb_build_object('period', 'year', 'year', w.year() - 1, 'reason', '年報定稿')) ->> 'status' from w.token")" done 'whoever awards hours and says nothing more is let go'
is "$(admin 'select count(*) from core.award where hours = 5')" 0 'and nothing of it was'
gone=$other_PID
echo '\q' >&"${other[1]}"
wait "$gone" 2>/dev/null || true
coproc other { session admin; }

# The night does not wait, and is not waited for
say 'begin; select w.award(3, 1); set local idle_in_transaction_session_timeout = 0'
is "$(admin 'select core.freeze_due()')" '{"periods_frozen": 0}' 'the night comes again where somebody is awarded hours just then'
say 'commit'
like "$(admin 'select core.freeze_due()')" '"periods_frozen": [1-9]' 'the next one does it'
is "$(told school_year true)" '5.0 3.0 3.0 3.0' 'and leaves what was frozen'

rm -f "${TMPDIR:-/tmp}/frozen.$$" "${TMPDIR:-/tmp}/one.$$" "${TMPDIR:-/tmp}/two.$$"
echo '\q' >&"${other[1]}"
finish
