# SPDX-License-Identifier: GPL-3.0-or-later
# What somebody with a connection of their own gets out of corrections of closed courses: another's request, who has a number, hours
# without paper, a decision that is repeated or rolled back, two decisions at once.
source "$(dirname "$0")/tap.sh"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

psql -qXAt -U admin -v ON_ERROR_STOP=1 >/dev/null <<'SQL'
create schema w;
select t.account('CEN12', 'khdesk2', 'reviewer', 9649);
select t.teacher(case when i <= 4 then '123999' else '314698' end, 'co' || i, 9600 + i) from generate_series(1, 6) i;
create table w.v as select n as name, t.token_for(n) as t from unnest('{khchief,khcontact,khdesk,khdesk2,tpchief,tpdesk,khoperator,netdesk,co1,co2}'::text[]) n;
create sequence w.day;
create function w.closed() returns bigint language plpgsql as $$
declare
    c bigint := t.course('khchief', jsonb_build_object('state', 'list_due', 'days', -(3 + nextval('w.day')::int)));
    a jsonb;
begin
    insert into core.enrolment(id, course_id, organiser_id, person_id, teacher_id, name, sex, unit_id, title_id, state)
        select core.new_enrolment_id(), c, x.unit_id, t.person_id, t.id, t.name, t.sex, t.unit_id, t.title_id, 'accepted'
        from core.course x, core.teacher t where x.id = c and t.account_name in ('co1', 'co2');
    delete from core.presence m using core.enrolment e where m.enrolment_id = e.id and e.course_id = c;
    insert into core.presence(enrolment_id, session_no, starts_at, code, source, by_name)
        select e.id, s.no, s.starts_at, 'P', 'scan', 'x' from core.enrolment e join core.course_session s using (course_id) where e.course_id = c;
    a := t.do((select t from w.v where name = 'khchief'), 'list.submit', jsonb_build_object('course_id', c, 'sentence', '', 'checks_seen', '[]'::jsonb));
    a := t.do((select t from w.v where name = 'khdesk'), 'list.confirm', jsonb_build_object('list_id', a #> '{result,list_id}', 'version', 1));
    if a ->> 'status' <> 'done' then raise exception '%', a; end if;
    return c;
end $$;
SQL
v() { admin "select t from w.v where name = '$1'"; }
uuid() { admin 'select t.uuid7()'; }
submit() { as desk_user "select api.submit('$1', '${4:-$(uuid)}', '$2', '$3')"; } # TOKEN KIND BODY [ID]
chief=$(v khchief) contact=$(v khcontact) desk=$(v khdesk) desk2=$(v khdesk2) tp=$(v tpchief) tpdesk=$(v tpdesk) op=$(v khoperator) net=$(v netdesk) one=$(v co1)
list() { admin "select max(id) from core.list_version where course_id = $1 and state = 'confirmed'"; }
asked() { echo "{\"course_id\": $1, \"list_id\": $(list "$1"), \"phone\": \"07-6000000#12\", \"reason\": \"名單有誤，請更正\", \"fields\": [], \"files\": ${3:-[]}, \"people\": [$2]}"; }
less='{"change": "set", "no": 1, "hours": 1, "cause": "hours", "note": ""}'
of() { admin "select jsonb_build_object('correction_id', id, 'row_version', row_version, 'revision', revision, 'head_seal', true, 'unit_seal', true, 'override', '', 'reason', '不符', 'how', 'post') from core.correction where course_id = $1 order by n desc limit 1"; }
state() { admin "select state from core.correction where course_id = $1 order by n desc limit 1"; }
hours() { admin "select string_agg(trim_scale(hours)::text, ' ' order by id) from core.award where course_id = $1 and superseded_by is null"; }

# Another's, and one that there is not
c=$(admin 'select w.closed()')
for who in "$tp" "$tpdesk" "$op" "$net"; do
    is "$(submit "$who" correction.submit "$(asked "$c" "$less")" | sed 's/"replay.*//')" "$(submit "$who" correction.submit "$(asked "$c" "$less" | sed "s/\"course_id\": $c/\"course_id\": 999999/")" | sed 's/"replay.*//')" "a course of others is as one that there is not"
done
like "$(submit "$one" correction.submit "$(asked "$c" "$less")")" 'right.missing' 'a teacher puts nothing right'
like "$(submit "$chief" correction.submit "$(asked "$c" "$less")")" 'awaiting_paper' 'who runs it asks'
for who in "$tp" "$tpdesk" "$net" "$op"; do
    for kind in correction.withdraw correction.receive correction.approve correction.return; do
        is "$(submit "$who" $kind "$(of "$c")" | sed 's/"replay.*//')" "$(submit "$who" $kind "$(of "$c" | sed -E 's/"correction_id": [0-9]+/"correction_id": 999999/')" | sed 's/"replay.*//')" "$kind of another's is as of none"
    done
done
like "$(submit "$chief" correction.approve "$(of "$c")")" 'right.missing' 'who asked does not decide'
like "$(submit "$desk" correction.approve "$(of "$c")")" 'correction.state' 'nothing holds without its paper'
feed() { printf "begin;\nselect api.open('%s');\ncopy (select * from api.snapshot('correction')) to stdout;\ncommit;\n" "$1" | session desk_user | grep -c '"fields"'; }
is "$(feed "$chief") $(feed "$contact") $(feed "$desk") $(feed "$op") $(feed "$tp") $(feed "$tpdesk")" '1 1 1 0 0 0' 'who has the forms of the course sees it, and nobody else'

# Approved: rolled back, twice, at once
submit "$desk" correction.receive "$(of "$c")" >/dev/null
printf "begin;\nselect api.submit('%s', '%s', 'correction.approve', '%s');\nrollback;\n" "$desk" "$(uuid)" "$(of "$c")" | session desk_user >"$work/undone"
like "$(<"$work/undone")" 'approved' 'approved, and rolled back'
is "$(state "$c") $(hours "$c") $(admin "select count(*) from core.mail where template = 'award.correct'")" 'awaiting_review 3 3 0' 'nothing of it is there'
id=$(uuid) body=$(of "$c")
first=$(submit "$desk" correction.approve "$body" "$id")
like "$first" '"state": "approved"' 'approved'
is "$(submit "$desk" correction.approve "$body" "$id" | sed 's/"replay": true/"replay": false/')" "$first" 'a repeat is answered the same'
is "$(admin "select count(*) from core.list_version where course_id = $c")/$(admin "select count(*) from core.award where course_id = $c")/$(hours "$c")" '2/3/3 1' 'and puts right nothing more'
d=$(admin 'select w.closed()')
submit "$contact" correction.submit "$(asked "$d" "$less")" >/dev/null
submit "$desk" correction.receive "$(of "$d")" >/dev/null
as desk_user "select api.submit('$desk', '$(uuid)', 'correction.approve', '$(of "$d")')" >"$work/x" &
as desk_user "select api.submit('$desk2', '$(uuid)', 'correction.approve', '$(of "$d")')" >"$work/y" &
as desk_user "select api.submit('$chief', '$(uuid)', 'correction.withdraw', '$(of "$d")')" >"$work/z" &
wait
is "$(cat "$work/x" "$work/y" "$work/z" | grep -c '"status": "done"')" 1 'approved twice and withdrawn at once: one of them'
is "$(admin "select count(*) from core.award where course_id = $d and superseded_by is null")" 2 'and two people have one award each'
e=$(admin 'select w.closed()')
as desk_user "select api.submit('$chief', '$(uuid)', 'correction.submit', '$(asked "$e" "$less")')" >"$work/x" &
as desk_user "select api.submit('$contact', '$(uuid)', 'correction.submit', '$(asked "$e" "$less")')" >"$work/y" &
wait
is "$(cat "$work/x" "$work/y" | grep -c '"status": "done"') $(cat "$work/x" "$work/y" | grep -c 'correction.open')" '1 1' 'one request of a course at a time'

# Whose number it is: known or not, the organiser hears the same
file=$(uuid)
as desk_user "select api.submit('$chief', '$(uuid)', 'course.attach', '{\"file_id\": \"$file\", \"name\": \"簽到表.pdf\", \"kind\": \"other\", \"public\": false, \"content\": \"JVBERi0xLjQgeA==\"}')" >/dev/null
probe() { # SERIAL
    local p
    p=$(admin 'select w.closed()')
    submit "$chief" correction.submit "$(asked "$p" "{\"change\": \"add\", \"national_id\": \"$(admin "select t.nid('female', $1)")\", \"name\": \"某教師\", \"birth\": \"1980-01-15\", \"unit\": \"某校\", \"title\": \"教師\", \"hours\": 3, \"cause\": \"omitted\", \"note\": \"\"}" "[\"$file\"]")" |
        sed -E 's/"(correction_id|course_id|number|hash)": [^,}]+//g'
    admin "select state || jsonb_path_query_array(people, '\$[*].name') from core.correction where course_id = $p"
}
known=$(probe 9605) nobody=$(probe 9699)
like "$known" 'awaiting_paper' 'somebody who was left out is asked for'
is "$known" "$nobody" 'whether the centre knows the number or not'
is "$(admin "select count(*) from core.correction where people::text ~ '[A-Z][0-9]{9}'")" 0 'and no whole number stands in a request'

# Seen before it is asked for: nothing stays, and nobody hears more than a request would tell
try() { as desk_user "select api.try_correction('$1', '$2')"; }
k=$(admin 'select w.closed()')
counts() { admin "select concat_ws(' ', (select count(*) from core.correction), (select count(*) from core.list_version), (select count(*) from core.award), (select count(*) from core.mail), (select count(*) from core.person), (select count(*) from core.enrolment), (select count(*) from sync.change), (select sum(version) from core.certificate))"; }
before=$(counts)
missing() { echo "{\"change\": \"add\", \"national_id\": \"$(admin "select t.nid('female', $1)")\", \"name\": \"某教師\", \"birth\": \"1980-01-15\", \"unit\": \"某校\", \"title\": \"教師\", \"hours\": 3, \"cause\": \"omitted\", \"note\": \"\"}"; }
like "$(try "$chief" "$(asked "$k" "$less")")" '"fewer": 1' 'what would follow is told'
is "$(try "$chief" "$(asked "$k" "$(missing 9606)")" | sed -E 's/"no": [0-9]+//')" "$(try "$chief" "$(asked "$k" "$(missing 9698)")" | sed -E 's/"no": [0-9]+//')" 'of somebody whom the centre knows and of somebody it does not, the same'
unlike "$(try "$chief" "$(asked "$k" "$less")")" 'clash|transfers' 'nothing of other courses, nor of where hours went'
is "$(counts)" "$before" 'and nothing of it stays'
for who in "$tp" "$tpdesk" "$net" "$op"; do
    is "$(try "$who" "$(asked "$k" "$less")" | sed 's/CONTEXT.*//')" "$(try "$who" "$(asked "$k" "$less" | sed "s/\"course_id\": $k/\"course_id\": 999999/")" | sed 's/CONTEXT.*//')" 'of a course of others as of one that there is not'
    is "$(as desk_user "select api.closed_course('$who', '$k')" | sed 's/CONTEXT.*//')" "$(as desk_user "select api.closed_course('$who', '999999')" | sed 's/CONTEXT.*//')" 'nor is its form shown'
done
like "$(try "$chief" '{"course_id": 1}')$(try "$chief" '[]')$(try "$chief" 'x')$(try "$chief" "{\"course_id\": $k, \"list_id\": $(list "$k"), \"fields\": [], \"people\": 7}")" 'KC003' 'what is no request is refused'

# Taken up by 教師進修網: rolled back, repeated, by others
number=$(admin "select number from core.course where id = $k")
admin "update core.list_version set decided_at = now() - interval '500 days' where course_id = $k" >/dev/null
open="{\"number\": $number, \"reason\": \"學校來電更正\"}"
for who in "$desk" "$chief" "$tpdesk"; do like "$(submit "$who" correction.open "$open")" 'right.missing' 'nobody else takes it up'; done
printf "begin;\nselect api.submit('%s', '%s', 'correction.open', '%s');\nselect api.closed_course('%s', '%s');\nrollback;\n" "$net" "$(uuid)" "$open" "$net" "$k" | session desk_user >"$work/open"
like "$(as desk_user "select api.closed_course('$net', '$k')")" 'KD140' 'rolled back, it is not taken up'
is "$(submit "$net" correction.open "$open" | grep -c '"status": "done"') $(submit "$net" correction.open "$open" | grep -c '"status": "done"') $(admin "select count(*) from core.course_event where course_id = $k and action = 'take_up'")" '1 1 1' 'twice is once'
like "$(as desk_user "select api.closed_course('$net', '$k')")" '"form"' 'and then it has the form'
like "$(as desk_user "select api.closed_course('$desk', '$k')")" 'KD140' 'its own desk no more'
finish
