# SPDX-License-Identifier: GPL-3.0-or-later
# A list is confirmed, and hours are put right, while the night sums duties up: whichever ends first, sums and what stands beside them are
# what is counted.
source "$(dirname "$0")/tap.sh"

psql -qXAt -U admin -v ON_ERROR_STOP=1 >/dev/null <<'SQL'
create schema w;
create table w.who (n int, person_id bigint, teacher_id bigint);
with p as (insert into core.person select from generate_series(1, 3) returning id),
t as (insert into core.teacher(person_id, unit_id, name, sex, national_id, birth_date, title_id, state, state_since, employment_id, subjects, training_role_id)
    select p.id, t.unit('123999'), '試教師', 'female', left(t.nid('female', 6800 + p.id::int % 90), 6) || '****', '1980-02-29', 7, 'active', core.today() - 900, 1,
        '{20001}', 102 from p returning id, person_id)
    insert into w.who select row_number() over (order by id), person_id, id from t;
delete from core.duty;
insert into core.duty(name, tags, hours, counts, span, from_year) values ('試', '{35}', 9, 'hours', 'ever', 90);
create table w.course as select t.course('khchief', '{"title": "資安研習", "tags": ["T35"], "state": "list_due", "days": -1}') as id from generate_series(1, 6);
update core.course set date_from = core.today() - 400, date_to = core.today() - 400, state = 'confirmed' where id in (select id from w.course);
insert into core.list_version(course_id, n, revision, state, review, hash, totals, checks, by_name, decided_at)
    select id, 1, 1, 'confirmed', 'centre', 'x', '{}', '[]', '試', now() from w.course;
create function w.award(p_who int, p_hours numeric) returns bigint language sql as $$
    insert into core.award(course_id, list_id, list_no, version, person_id, teacher_id, kind, hours, passed, unit_id, title_id, course_ends_on, revision)
        select c.id, l.id, p_who, 1, w.person_id, w.teacher_id, 'hours', p_hours, true, c.unit_id, 7, c.date_to, 1
        from w.who w, core.course c join core.list_version l on l.course_id = c.id where w.n = p_who and c.id = (select min(x.id) from w.course x
            where not exists (select from core.award a where a.course_id = x.id and a.person_id = w.person_id)) returning id $$;
create function w.hours(p_counted boolean) returns text language plpgsql as $$
declare
    q core.study_question;
    d date := (select cutoff from core.duty_sum_run);
    r text;
begin
    q.units := array[t.unit('123999')];
    q.date_from := core.today() - 30;
    q.date_to := core.today();
    q.population := 'everybody';
    q.live := true;
    if p_counted then update core.duty_sum_run set cutoff = null; end if;
    r := (select string_agg(x.hours::numeric(5, 1)::text, ' ' order by w.n) from core.duty_progress(q) x join w.who w on w.person_id = x.person_id);
    if p_counted then update core.duty_sum_run set cutoff = d; end if;
    return r;
end $$;
select w.award(n, 3) from w.who;
SQL
hours() { admin 'select w.hours(false)'; }
# Another connection, a transaction of which is under way; say waits until it has done what it was told. Whoever awards hours and says
# nothing more is let go: not here, where it takes as long as it takes.
coproc other { session admin; }
say() { echo "$1; select 'said';" >&"${other[1]}"; local line; while read -r -u "${other[0]}" line && [ "$line" != said ]; do :; done; }

admin 'select core.sum_duties()' >/dev/null
is "$(hours)" '3.0 3.0 3.0' 'summed up'
say 'begin; select w.award(1, 2); set local idle_in_transaction_session_timeout = 0'
is "$(hours)" '3.0 3.0 3.0' 'a list that is being confirmed is not seen'
admin 'select core.sum_duties()' >/dev/null
say 'commit'
is "$(hours)" '5.0 3.0 3.0' 'confirmed after the night had come: counted beside the sums'
is "$(hours)" "$(admin 'select w.hours(true)')" 'as it is counted'
admin 'select core.sum_duties()' >/dev/null
is "$(hours)" '5.0 3.0 3.0' 'once, and no more the next night'
is "$(admin 'select count(*) from core.duty_late')" 0 'which has taken it in'

# The night is under way while a list is confirmed, and hours are put right
say 'begin; select core.sum_duties()'
admin 'select w.award(2, 4)' >/dev/null
admin 'update core.award a set superseded_by = a.id from w.who w where w.person_id = a.person_id and w.n = 3' >/dev/null
is "$(hours)" '5.0 7.0 0.0' 'nobody waits for the night'
say 'commit'
is "$(hours)" '5.0 7.0 0.0' 'and what came meanwhile holds after it'
is "$(hours)" "$(admin 'select w.hours(true)')" 'as it is counted'

# Two nights at once: the second waits, and has nothing to do
say 'begin; select core.sum_duties()'
admin 'select core.sum_duties()' >/dev/null &
say 'commit'
wait $!
is "$(hours)" '5.0 7.0 0.0' 'two nights at once sum up once'
is "$(admin 'select count(*) from (select from core.duty_sum group by measure, person_id having count(*) > 1) x')" 0 'nobody twice'

# A night of everybody, while a list is being confirmed
say 'begin; select w.award(1, 1); set local idle_in_transaction_session_timeout = 0'
admin 'update core.duty_sum_run set cutoff = null; select core.sum_duties()' >/dev/null
say 'commit'
is "$(hours)" '6.0 7.0 0.0' 'a night of everybody leaves what came meanwhile beside'
echo '\q' >&"${other[1]}"
finish
