# SPDX-License-Identifier: GPL-3.0-or-later
# What people follow: courses and searches, each their own; what they are told and when; and what somebody with a connection of
# their own gets out of it: what others follow, courses that are not published yet, floods, searches that cost, stop codes guessed.
source "$(dirname "$0")/tap.sh"

psql -qXAt -U admin -v ON_ERROR_STOP=1 >/dev/null <<'SQL'
select t.account('123999', 'trchief', 'chief_manager', 8401), t.account('314698', 'trother', 'chief_manager', 8402),
    t.teacher('123999', 'trteacher', 8404), t.teacher('314698', 'trtwin', 8402);
update core.account set last_sign_in_at = now() - interval '40 days' where account_name like 'tr%';
create schema w;
-- An approved course: of t.course, with the rest of its form; `at` is its hour, from now.
create function w.offer(p_title text, p_more jsonb default '{}', p_at interval default '-1 hour') returns bigint language plpgsql as $$
declare c bigint := t.course('trchief', p_more || jsonb_build_object('title', p_title, 'state', 'submitted'));
begin
    set local session_replication_role = replica;
    update core.course_revision set body = body || '{"levels": ["elementary"], "channels": ["online"], "venue": "視聽教室", "mode": "in_person",
        "sessions": [{"no": 1, "date": "2030-01-02", "from": "09:00", "to": "12:00", "mode": "in_person", "room": ""}]}'::jsonb || coalesce(p_more -> 'body', '{}')
        where course_id = c;
    set local session_replication_role = origin;
    update core.course set state = 'approved', decided_at = now(), published_at = now() + p_at where id = c;
    perform t.registers(c);
    return c;
end $$;
create function w.number(p_id bigint) returns bigint language sql as $$ select number from core.course where id = p_id $$;
-- Another revision of a course, as a change that was approved makes one.
create function w.revise(p_id bigint, p_more jsonb) returns void language sql as $$
    insert into core.course_revision(course_id, revision, body, submitted_by_account_id, submitted_by_name)
        select r.course_id, r.revision + 1, r.body || p_more, r.submitted_by_account_id, r.submitted_by_name
        from core.course c join core.course_revision r on r.course_id = c.id and r.revision = c.revision where c.id = p_id;
    update core.course set revision = revision + 1, row_version = row_version + 1 where id = p_id
$$;
create function w.tick() returns jsonb language sql as $$ select core.serve_trackers() $$;
-- The morning of every subscription; what is due now is of what became visible before.
create function w.morning() returns jsonb language sql as $$
    update core.subscription set due_at = now() where due_at is not null;
    select core.serve_trackers()
$$;
-- The codes that mails have, of one template, the newest first.
create function w.mails(p_template text) returns text language sql as $$
    select string_agg(split_part(address, '@', 1) || ': ' || subject || e'\n' || body, e'\n---\n' order by id desc) from core.mail where template like p_template
$$;
create function w.answer(a jsonb) returns text language sql as $$ select coalesce(a #>> '{error,key}', a ->> 'status') $$;
SQL
offer() { admin "select w.offer('$1', '${2:-{\}}', '${3:--1 hour}')"; }
number() { admin "select w.number($1)"; }
said() { admin "select w.answer(t.do('$1', '$2', '$3'))"; }
follow() { said "$1" track.add "{\"number\": $2}"; }
drop() { said "$1" track.remove "{\"number\": $2}"; }
rows() { as desk_user begin "select api.open('$1')" "select doc from api.snapshot('${2:-track}')" commit | grep '^{"id"'; }
heard() { as desk_user "select * from api.delta('$1', '$2')" | grep -E '^(track|subscription)\|'; }
cursor() { as desk_user begin "select api.open('$1')" 'select api.cursor()' commit | tail -1; }
tick() { admin 'select w.tick()'; }
mails() { admin "select w.mails('$1')"; }
no_mails() { admin 'delete from core.mail' >/dev/null; }
chief=$(admin "select t.token_for('trchief')") other=$(admin "select t.token_for('trother')") teacher=$(admin "select t.token_for('trteacher')")
twin=$(admin "select t.token_for('trtwin')") khdesk=$(admin "select t.token_for('khdesk')") netdesk=$(admin "select t.token_for('netdesk')")

a=$(offer '追蹤甲研習' '{"days": 30}') na=$(number "$a")
b=$(offer '追蹤乙研習' '{"days": 40}') nb=$(number "$b")
hidden=$(offer '還沒公開的研習' '{}' '3 hours') nh=$(number "$hidden")
waiting=$(admin "select t.course('trchief')") nw=$(number "$waiting")
over=$(offer '上週的研習' '{"days": -7}') no=$(number "$over")

# One's own --------------------------------------------------------------------------------------------------------------------
for who in "$chief" "$teacher" "$khdesk" "$netdesk" "$(admin "select t.token_for('khoperator')")" "$(admin "select t.token_for('khcontact')")"; do
    is "$(follow "$who" "$na")" done 'every kind of account follows a course'
done
is "$(follow "$teacher" "$na")" done 'twice is once'
is "$(rows "$teacher" | wc -l)" 1 'a row'
like "$(rows "$teacher")" "\"number\":$na,\"title\":\"追蹤甲研習\".*\"online\":true,\"cancelled\":false,\"shown\":true,\"news\":\\[\\].*\"mail\":true" 'with what a list shows'
is "$(rows "$other")" '' 'nobody sees what others follow'
is "$(follow "$other" "$nb")$(rows "$twin")" done 'not even the other account of the same person'
is "$(drop "$twin" "$nb")$(rows "$other" | wc -l)" done1 'which drops nothing of it either'
is "$(follow "$twin" "$nb")$(drop "$other" "$nb")$(rows "$twin" | wc -l)" donedone1 'and the other way round'
c=$(cursor "$teacher")
is "$(drop "$teacher" "$na")" done 'dropped'
like "$(heard "$teacher" "$c")" '^track\|D\|' 'the desk hears of it'
is "$(drop "$teacher" "$na")$(drop "$teacher" 999999)" donedone 'what one does not follow is dropped without a word'
c=$(cursor "$teacher") co=$(cursor "$chief")
is "$(follow "$teacher" "$na")" done 'followed again'
like "$(heard "$teacher" "$c")" '^track\|U\|' 'the desk hears'
is "$(heard "$chief" "$co")" '' 'and nobody else'
is "$(said "$teacher" track.set '{"mail": false}')" done 'no mails'
like "$(rows "$teacher")" '"mail":false' 'says every row'
like "$(as desk_user "select api.submit('$teacher', '$(admin 'select t.uuid7()')', 'track.set', '{\"mail\": 1}')")" '^ERROR:  KC003' 'yes or no'
is "$(said "$teacher" track.set '{"mail": true}')" done 'and mails again'

# What is not published --------------------------------------------------------------------------------------------------------
for who in "$chief" "$other" "$teacher" "$khdesk"; do
    one=$(admin "select t.do('$who', 'track.add', '{\"number\": $nh}')" | sed "s/$nh/N/")
    two=$(admin "select t.do('$who', 'track.add', '{\"number\": $nw}')" | sed "s/$nw/N/")
    none=$(admin "select t.do('$who', 'track.add', '{\"number\": 987654321}')")
    is "$one|$two" "$none|$none" 'a course to come, one that waits for its desk, and none at all are one thing'
done
is "$(follow "$teacher" "$no")" track.over 'what is over is not followed'
is "$(follow "$chief" 0)$(admin "select count(*) from core.track_due")" track.not_visible0 'nothing has happened so far'
is "$(as desk_user "select * from core.track")$(as desk_user "select core.add_track(1, true, $hidden)")$(as desk_user 'select core.stop_code(1)')" \
    $'ERROR:  42501ERROR:  42501ERROR:  42501' 'what stands behind it is closed'

# So many and no more; rolled back, repeated ---------------------------------------------------------------------------------
admin "select w.offer('很多' || i, '{\"days\": 50}') from generate_series(1, 12) i; update core.setting set value = '5' where key = 'tracks_a_person'" >/dev/null
many=$(admin "select string_agg(number::text, ' ' order by number) from core.offering where title like '很多%'")
for n in $many; do
    as desk_user "select api.submit('$twin', '$(admin 'select t.uuid7()')', 'track.add', '{\"number\": $n}')" >/dev/null &
done
wait
is "$(rows "$twin" | wc -l)" 5 'a dozen at once: no more than there may be'
is "$(follow "$twin" "${many%% *}")$(follow "$twin" "${many##* }")" "$(admin "select case when exists (select from core.track t join core.account a on a.person_id = t.person_id and t.of_teacher and a.account_name = 'trtwin' where t.number = ${many%% *}) then 'done' else 'track.too_many' end || case when exists (select from core.track t join core.account a on a.person_id = t.person_id and t.of_teacher and a.account_name = 'trtwin' where t.number = ${many##* }) then 'done' else 'track.too_many' end")" 'and one more is refused'
for n in $many; do drop "$twin" "$n"; done >/dev/null
is "$(rows "$twin" | grep -c 很多)" 0 'all of them dropped'
admin "update core.setting set value = '200' where key = 'tracks_a_person'" >/dev/null
id=$(admin 'select t.uuid7()')
as desk_user begin "select api.submit('$twin', '$id', 'track.add', '{\"number\": ${many%% *}}')" rollback >/dev/null
is "$(rows "$twin" | grep -c 很多)" 0 'rolled back is nothing'
like "$(as desk_user "select api.submit('$twin', '$id', 'track.add', '{\"number\": ${many%% *}}')")" '"replay": false, .*"status": "done"|"status": "done"' 'the same again counts'
as desk_user "select api.submit('$twin', '$(admin 'select t.uuid7()')', 'track.remove', '{\"number\": ${many%% *}}')" >/dev/null
like "$(as desk_user "select api.submit('$twin', '$id', 'track.add', '{\"number\": ${many%% *}}')")" '"replay": true' 'a repeat is an answer'
is "$(rows "$twin" | grep -c 很多)" 0 'that adds nothing'
like "$(as desk_user "select api.submit('$other', '$id', 'track.add', '{\"number\": ${many%% *}}')")" '^ERROR:  KC001' 'and is nobody else'\''s'
account=$(admin "select id from core.account where account_name = 'trtwin'")
admin "insert into auth.quota_use(action, per, key, weight) select 'track', 'account', '$account', uses from auth.quota where action = 'track'" >/dev/null
like "$(as desk_user "select api.submit('$twin', '$(admin 'select t.uuid7()')', 'track.add', '{\"number\": $na}')")" '^ERROR:  KA007' 'a flood of them ends'
admin "delete from auth.quota_use" >/dev/null

# What they are told -------------------------------------------------------------------------------------------------------------
no_mails
admin "update core.course set row_version = row_version + 1, taken = 40 where id = $a" >/dev/null
is "$(admin 'select count(*) from core.track_due')" 0 'who enrols tells nobody'
admin "select w.revise($a, '{\"venue\": \"大禮堂\"}')" >/dev/null
is "$(mails 'track.%')" '' 'a change mails nobody itself'
c=$(cursor "$teacher")
tick >/dev/null
is "$(admin "select count(distinct address) || '/' || count(*) from core.mail where template = 'track.moved'")" 6/6 'the clock does: one mail each, with one address in it'
like "$(mails track.moved)" "課程代碼：$na.*上課地點：.*大禮堂" 'what is now so'
like "$(mails track.moved)" '變更上課地點或方式，目前' 'what has changed'
unlike "$(mails track.moved)" '@' 'no address of anybody'
like "$(heard "$teacher" "$c")" '"key": "moved", "fields": \["place"\]' 'and the desk hears the same'
no_mails
is "$(tick)$(mails 'track.%')" "$(tick)" 'once'
admin "select w.revise($a, '{\"content\": \"另一份內容\"}')" >/dev/null
tick >/dev/null
is "$(mails 'track.%')" '' 'what nobody arranges themselves by is no news'
is "$(said "$khdesk" track.set '{"mail": false}')" done 'one of them wants no mails'
admin "update core.account set state = 'closed' where account_name = 'trchief'" >/dev/null
admin "select w.revise($a, '{\"sessions\": [{\"no\": 1, \"date\": \"2030-01-03\", \"from\": \"09:00\", \"to\": \"12:00\", \"mode\": \"in_person\", \"room\": \"\"}]}')" >/dev/null
tick >/dev/null
is "$(admin "select count(*) from core.mail where template = 'track.moved'")" 4 'who wants none gets none, nor does a closed account'
like "$(mails track.moved)" '變更上課時間，目前' 'the time of a session in between'
like "$(rows "$khdesk")" '"key": ?"moved"' 'in the program they are told'
admin "update core.account set state = 'open' where account_name = 'trchief'" >/dev/null
no_mails
admin "update core.offering_hour set at = '-infinity'; update core.course set taken = 40 where id = $a; select core.publish_due(); update core.course set taken = 39 where id = $a" >/dev/null
admin "update core.offering_hour set at = '-infinity'; select core.publish_due()" >/dev/null
tick >/dev/null
like "$(mails track.seat)" '現有名額釋出' 'a seat that is free again'
no_mails
admin "update core.course set state = 'cancelled', reason = '講師請假' where id = $a" >/dev/null
tick >/dev/null
like "$(mails track.cancelled)" '取消原因：講師請假' 'cancelled, and why'
like "$(rows "$teacher")" '"cancelled":true' 'the list says so'
is "$(follow "$other" "$na")" track.over 'nobody begins to follow it'
# Taken back: it is found nowhere, and what becomes of it is nobody's.
follow "$teacher" "$nb" >/dev/null
admin "update core.course set state = 'submitted', published_at = null where id = $b" >/dev/null
tick >/dev/null
like "$(rows "$teacher" | grep 追蹤乙)" '"shown":false' 'taken back after it was published'
no_mails
admin "update core.course set title = '改過的秘密名稱' where id = $b; select w.revise($b, '{\"venue\": \"秘密地點\"}')" >/dev/null
tick >/dev/null
unlike "$(rows "$teacher")$(mails %)" '秘密' 'what is done with it then is not told'

# Registration --------------------------------------------------------------------------------------------------------------------
d=$(offer '快開放的研習' "{\"days\": 30, \"body\": {\"reg_from\": \"$(admin "select to_char((now() + interval '30 hours') at time zone 'Asia/Taipei', 'YYYY-MM-DD\"T\"HH24:MI')")\", \"reg_to\": \"$(admin 'select core.today() + 20')\"}}") nd=$(number "$d")
e=$(offer '快截止的研習' "{\"days\": 30, \"body\": {\"reg_from\": \"2020-01-01\", \"reg_to\": \"$(admin "select core.today() + 8")\"}}") ne=$(number "$e")
follow "$teacher" "$nd" >/dev/null
follow "$teacher" "$ne" >/dev/null
no_mails
tick >/dev/null
is "$(mails track.reminder)" '' 'not yet'
is "$(admin "select date_trunc('minute', remind_at) = date_trunc('minute', now() + interval '6 hours') from core.track where number = $nd")" t 'a day before it opens'
# Time goes on: a day.
pass() { admin "update core.offering set reg_from = reg_from - interval '$1', reg_to = reg_to - interval '$1' where number in ($nd, $ne);
    update core.track set reminded_at = reminded_at - interval '$1', remind_at = remind_at - interval '$1' where number in ($nd, $ne);
    select core.sweep_tracks()" >/dev/null; }
pass '6 hours 1 minute'
tick >/dev/null
like "$(mails track.reminder)" '開放報名　快開放的研習' 'it opens in a day'
unlike "$(mails track.reminder)" '快截止' 'of what is due, no more'
no_mails
tick >/dev/null
is "$(mails track.reminder)" '' 'once'
pass '6 days'
tick >/dev/null
like "$(mails track.reminder)" '截止報名　快截止的研習' 'its last three days'
is "$(admin "select count(*) from core.mail where template = 'track.reminder'")" 1 'a mail'
no_mails
admin "update core.track set remind_at = now(), reminded_at = now() - interval '9 days' where number in ($nd, $ne); update core.track set reg_to = now() + interval '1 day', reg_from = now() - interval '1 day' where number in ($nd, $ne)" >/dev/null
tick >/dev/null
is "$(admin "select count(*) from core.mail where template = 'track.reminder'")" 1 'several that are due: one mail'
like "$(mails track.reminder)" '快開放.*快截止|快截止.*快開放' 'with all of them'

# Searches -----------------------------------------------------------------------------------------------------------------------
sub() { admin "select t.do('$1', 'subscription.add', '{\"name\": \"$2\", \"query\": $3, \"every\": \"${4:-day}\", \"by_mail\": ${5:-true}}')"; }
sub_id() { admin "select id from core.subscription where name = '$1'"; }
version() { admin "select row_version from core.subscription where id = $1"; }
on() { said "$1" "subscription.$2" "{\"subscription_id\": $3, \"row_version\": $(version "$3"), \"name\": \"${4:-改名}\", \"query\": ${5:-{\}}, \"every\": \"week\", \"by_mail\": true}"; }
no_mails
like "$(sub "$teacher" 生成式 '{"keyword": "生成式"}')" '"status": "done"' 'a search is subscribed to'
s=$(sub_id 生成式)
like "$(rows "$teacher" subscription)" '"name":"生成式","query":\{.*"keyword": ?"生成式".*"every":"day","by_mail":true,"state":"active"' 'and seen by who did'
is "$(rows "$chief" subscription)$(rows "$netdesk" subscription)$(rows "$other" subscription)" '' 'alone'
for what in change stop resume remove; do
    is "$(on "$chief" "$what" "$s")" subscription.not_visible "nobody else's: $what"
done
is "$(said "$teacher" subscription.stop '{"subscription_id": 999999, "row_version": 1}')" subscription.not_visible 'as one that there is not'
admin 'select w.morning()' >/dev/null
is "$(mails subscription.issue)" '' 'an empty issue is not sent'
new=$(offer '生成式工作坊' '{"days": 20}' '-3 minutes')
offer '別的研習' '{"days": 20}' '-3 minutes' >/dev/null
offer '生成式：還沒公開' '{"days": 20}' '2 hours' >/dev/null
offer '生成式：去年' '{"days": -300}' '-3 minutes' >/dev/null
admin "update core.subscription set since = now() - interval '10 minutes' where id = $s; select w.morning()" >/dev/null
like "$(mails subscription.issue)" '新公開 1 門.*生成式工作坊' 'what is new'
unlike "$(mails subscription.issue)" '別的|還沒公開|去年' 'is found, is published and is to come'
like "$(rows "$teacher" subscription)" '"found":1,"held":\[.*生成式工作坊.*\],"unread":1' 'what the last issue held'
no_mails
admin 'select w.morning()' >/dev/null
is "$(mails subscription.issue)" '' 'once'
admin "select w.revise($new, '{\"venue\": \"改在禮堂\"}'); select w.morning()" >/dev/null
is "$(mails subscription.issue)" '' 'what changes is not new'
admin "update core.course set published_at = now() where title = '生成式：還沒公開'; select w.morning()" >/dev/null
is "$(mails subscription.issue)" '' 'what is some seconds old waits: another that began before may not be there yet'
admin "update core.course set published_at = now() - interval '3 minutes' where title = '生成式：還沒公開'; update core.subscription set since = now() - interval '4 minutes'; select w.morning()" >/dev/null
like "$(mails subscription.issue)" '還沒公開' 'at its hour it is in'
is "$(admin "select core.track_days('2026-12-16 13:30+08', '2026-12-16 16:30+08')")" '2026/12/16 13:30－16:30' 'one day is said once'
is "$(admin "select to_char(core.next_issue('day', '2026-11-30 07:00+08') at time zone 'Asia/Taipei', 'MMDD HH24MI') || to_char(core.next_issue('day', '2026-11-30 07:10+08') at time zone 'Asia/Taipei', ' MMDD')
    || to_char(core.next_issue('week', '2026-11-30 07:00+08') at time zone 'Asia/Taipei', ' MMDD') || to_char(core.next_issue('week', '2026-11-30 07:10+08') at time zone 'Asia/Taipei', ' MMDD')
    || to_char(core.next_issue('month', '2026-12-01 07:00+08') at time zone 'Asia/Taipei', ' MMDD') || to_char(core.next_issue('month', '2026-12-01 07:10+08') at time zone 'Asia/Taipei', ' MMDD')")" \
    '1130 0710 1201 1130 1207 1201 0101' 'every day, each Monday, the first of a month'

# Twelve issues unread.
no_mails
admin "update core.subscription set unread = 10 where id = $s" >/dev/null
for i in 11 12 13; do
    offer "生成式第 $i 場" '{"days": 20}' '-3 minutes' >/dev/null
    admin "update core.subscription set since = now() - interval '4 minutes' where id = $s; select w.morning()" >/dev/null
done
is "$(admin "select count(*) from core.mail where template = 'subscription.issue'")" 2 'after twelve issues without a sign-in there is none'
like "$(mails subscription.issue)" '自本期後自動停止' 'the last one says so'
like "$(rows "$teacher" subscription)" '"state":"stopped","stopped_by":"idle"' 'and so does the list'
is "$(on "$teacher" stop "$s")" subscription.state 'what has stopped is not stopped'
is "$(on "$teacher" resume "$s")" done 'it goes on'
no_mails
admin "update core.account set last_sign_in_at = now() where account_name = 'trteacher'; update core.subscription set unread = 11 where id = $s" >/dev/null
offer "生成式再一場" '{"days": 20}' '-3 minutes' >/dev/null
admin "update core.subscription set since = now() - interval '4 minutes' where id = $s; select w.morning()" >/dev/null
like "$(rows "$teacher" subscription)" '"state":"active","stopped_by":null.*"unread":1' 'who signs in reads them'
is "$(said "$teacher" subscription.stop "{\"subscription_id\": $s, \"row_version\": 1}")" subscription.changed 'as it was seen'

# The stop code -----------------------------------------------------------------------------------------------------------------
code=$(admin "select core.stop_code($s)")
like "$(mails subscription.issue)" "$code" 'each mail has its code'
stop_proof() { admin "select t.solve(auth.challenge('stop', encode(sha256(convert_to('$1', 'UTF8')), 'hex'), clock_timestamp()), auth.price('stop', 'all', ''))"; }
stop() { as desk_anon "select api.stop_subscription('$1', '$(stop_proof "$1")')"; }
like "$(as desk_anon "select api.stop_subscription('$code')")" '^ERROR:  KA008' 'which has a price'
like "$(as desk_anon "select api.stop_subscription('$code', '$(stop_proof "$s-0000-0000-0000")')")" '^ERROR:  KA008' 'for each code its own'
wrong="$s-0000-0000-0000"
is "$(stop "$wrong")|$(stop '999999-ABCD-EFGH-JKMN')|$(stop '')|$(stop "''; select 1")|$(stop '99999999999999999999999999-ABCD')" '||||' 'what is none is answered by nothing'
is "$(admin "select state from core.subscription where id = $s")" active 'and does nothing'
as desk_anon begin "select api.stop_subscription('$code', '$(stop_proof "$code")')" rollback >/dev/null
is "$(admin "select state from core.subscription where id = $s")" active 'rolled back neither'
like "$(as desk_user "select api.stop_subscription('$code', null)")" '^ERROR:  42' 'who is signed in has a button'
c=$(cursor "$teacher")
typed=$(tr 'A-Z' 'a-z' <<<"${code//-/ }")
is "$(stop "$typed")" '' 'the right one is answered the same, as it is typed'
like "$(heard "$teacher" "$c")" '"state":"stopped","stopped_by":"code"' 'and ends it'
is "$(stop "$code")" '' 'twice is once'
admin "insert into auth.quota_use(action, per, key, weight) select 'stop', 'all', '', uses from auth.quota where action = 'stop'" >/dev/null
ok "$([ "$(admin "select auth.price('stop', 'all', '')")" -ge 26 ]; echo $?)" 'who tries many pays for it'
admin "delete from auth.quota_use" >/dev/null
is "$(admin "select core.stop_code(1) <> core.stop_code(2) and right(core.stop_code(1), 14) <> right(core.stop_code(2), 14)")" t 'no code tells another'

# Searches that are none, and that cost --------------------------------------------------------------------------------------
for q in '"x"' '[]' 'null' 1 ; do
    like "$(as desk_user "select api.submit('$teacher', '$(admin 'select t.uuid7()')', 'subscription.add', '{\"name\": \"x\", \"query\": $q, \"every\": \"day\", \"by_mail\": true}')")" 'KC003' "no search: $q"
done
for q in '{"keyword": 1}' '{"sort": "title; drop table"}' '{"from": "2026-13-01"}' '{"facets": {"o.fee": {"any": ["free"]}}}' '{"keyword": "a b c d e f g h i j k"}' \
    "{\"facets\": {\"tag\": {\"any\": $(python3 -c 'import json; print(json.dumps(["a"]*51))')}}}" "{\"keyword\": \"$(printf 'x%.0s' {1..101})\"}"; do
    is "$(said "$teacher" subscription.add "{\"name\": \"x\", \"query\": $q, \"every\": \"day\", \"by_mail\": true}")" offering.query "a search is refused as by the search: ${q:0:40}"
    is "$(on "$teacher" change "$s" x "$q")" offering.query 'and where one is changed'
done
like "$(sub "$teacher" x '{}' yearly)$(sub "$teacher" '' '{}')$(sub "$teacher" "$(printf '字%.0s' {1..41})" '{}')" 'choice.unknown.*text.empty.*text.length' 'a name, and how often'
like "$(sub "$teacher" '改稿{code}{courses}' '{"keyword": "生成式"}' day)" done 'a name that looks like a mark'
offer '生成式的最後一場 {code}' '{"days": 20}' '-3 minutes' >/dev/null
no_mails
admin "update core.subscription set since = now() - interval '4 minutes' where name like '改稿%'; select w.morning()" >/dev/null
like "$(mails subscription.issue)" '您訂閱的「改稿\{code\}\{courses\}」.*生成式的最後一場 \{code\}' 'stays a name'
for i in $(seq 12); do sub "$other" "第 $i 個" '{}'; done >/dev/null
is "$(rows "$other" subscription | wc -l)" 10 'ten a person'
like "$(sub "$other" 第十三 '{}')" 'subscription.too_many' 'and no more'
is "$(rows "$twin" subscription)" '' 'none of them the other account'\''s'
is "$(on "$other" stop "$(sub_id '第 1 個')")$(sub "$other" 再 '{}' | grep -c too_many)" done1 'one that has stopped counts'
is "$(on "$other" remove "$(sub_id '第 1 個')")$(sub "$other" 再 '{}' | grep -c done)" done1 'one that was removed does not'
account=$(admin "select id from core.account where account_name = 'trother'")
admin "insert into auth.quota_use(action, per, key, weight) select 'subscription', 'account', '$account', uses from auth.quota where action = 'subscription'" >/dev/null
like "$(as desk_user "select api.submit('$other', '$(admin 'select t.uuid7()')', 'subscription.stop', '{\"subscription_id\": $s, \"row_version\": 1}')")" '^ERROR:  KA007' 'a flood of them ends'
# All of a day: the mail holds fifty and says how many there are.
admin "select w.offer('大量' || i, '{\"days\": 50}', '-3 minutes') from generate_series(1, 70) i" >/dev/null
no_mails
admin "update core.subscription set since = now() - interval '4 minutes' where name = '再'; update core.subscription set due_at = null, state = 'stopped', stopped_by = 'owner' where name <> '再'; select w.morning()" >/dev/null
like "$(mails subscription.issue)" '新公開 7[0-9] 門.*以上為前 50 門' 'fifty, and how many there are'
is "$(mails subscription.issue | grep -c 大量)" "$(admin "select count(*) from core.subscription, jsonb_array_elements(held) h where name = '再' and h ->> 'title' like '大量%'")" 'the same as in the program'

# What has had its time ---------------------------------------------------------------------------------------------------------
admin "update core.track set ends_at = now() - interval '31 days' where number = $nb" >/dev/null
like "$(admin 'select core.sweep_tracks()')" '"tracks_ended": [1-9]' 'a month after its end a course is dropped'
is "$(rows "$teacher" | grep -c 追蹤乙)" 0 'from the list'
person=$(admin "select person_id from core.account where account_name = 'trtwin'")
admin "update core.account set state = 'removed', deleted_at = now(), deleted_from = null where account_name = 'trtwin'; select core.sweep_tracks()" >/dev/null
is "$(admin "select count(*) from core.tracker where person_id = $person and of_teacher")$(admin "select count(*) from core.tracker where person_id = $person and not of_teacher")" 01 'who has no such account any more follows nothing with it'
like "$(admin 'select admin.housekeeping()')" '"trackers_told"' 'housekeeping does it'
no_mails
admin "select w.revise($e, '{\"venue\": \"再改\"}'); select count(*) from admin.mail_claim(0)" >/dev/null
like "$(mails track.moved)" '再改' 'and so does the clock of the mails'
is "$(as desk_anon "select api.submit_anon('$(admin 'select t.secret()')', '$(admin 'select t.uuid7()')', 'track.add', '{\"number\": $ne}')")" 'ERROR:  KA004' 'nobody follows anything unknown'
finish
