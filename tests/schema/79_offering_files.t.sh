# SPDX-License-Identifier: GPL-3.0-or-later
# Public files of published courses, which anybody may have: what somebody with a connection of their own gets beside them (files of
# the reviewer, of courses that are not found yet, of other courses, taken away), and what a flood costs.
source "$(dirname "$0")/tap.sh"

psql -qXAt -U admin -v ON_ERROR_STOP=1 >/dev/null <<'SQL'
select t.account('123999', 'ffchief', 'chief_manager', 7901), t.account('314698', 'ffother', 'chief_manager', 7902),
    t.teacher('123999', 'ffteacher', 7904);
delete from auth.quota_use;
create schema w;
create table w.file (name text primary key, id uuid default t.uuid7());
create function w.attach(p_name text, p_more text default '') returns uuid language plpgsql as $$
declare f uuid;
begin
    insert into w.file(name) values (p_name) returning id into f;
    perform t.attach(t.token_for('ffchief'), f, p_name || '.pdf', '\x255044462d312e37'::bytea || convert_to(p_name || p_more, 'UTF8'));
    return f;
end $$;
-- A course with files, each with whether everybody may have it; on the way to its hour by the desk.
create function w.course(p_title text, p_files jsonb) returns bigint language plpgsql as $$
declare c bigint;
begin
    c := t.do(t.token_for('ffchief'), 'course.submit', t.course_form(jsonb_build_object('title', p_title, 'venue', p_title, 'files',
        (select jsonb_agg(jsonb_build_object('id', f.id, 'kind', 'leaflet', 'public', e.value)) from jsonb_each(p_files) e join w.file f on f.name = e.key)))) #>> '{result,course_id}';
    perform t.do(t.token_for('khdesk'), 'course.approve', jsonb_build_object('course_id', c, 'revision', 1, 'note', ''));
    update core.course set published_at = now() - interval '1 minute' where id = c;
    return c;
end $$;
create function w.number(p_id bigint) returns bigint language sql as $$ select number from core.course where id = p_id $$;
create function w.proof(p_number bigint, p_file uuid) returns text language sql as $$
    select t.solve(auth.challenge('offering_file', concat_ws('/', coalesce(p_number, 0), p_file), clock_timestamp()), auth.price('offering_file', 'all', ''))
$$;
SQL
file() { admin "select w.attach('$1', '${2:-}')"; }
open=$(file 簡章) hidden=$(file 內部簽) elsewhere=$(file 他課簡章) later=$(file 未公開簡章) loose=$(file 未掛)
c=$(admin "select w.course('附簡章的檔案研習', '{\"簡章\": true, \"內部簽\": false}')") n=$(admin "select w.number($c)")
d=$(admin "select w.course('另一門附檔研習', '{\"他課簡章\": true}')") dn=$(admin "select w.number($d)")
e=$(admin "select w.course('還沒公開的附檔研習', '{\"未公開簡章\": true}')") en=$(admin "select w.number($e)")
admin "update core.course set published_at = now() + interval '20 minutes' where id = $e" >/dev/null
chief=$(admin "select t.token_for('ffchief')") other=$(admin "select t.token_for('ffother')") teacher=$(admin "select t.token_for('ffteacher')")
proof() { admin "select w.proof($1, '$2')"; }
# What a stranger and somebody signed in get, as a desk asks for it.
plain() { as desk_anon "select name, media_type, content from api.offering_file(null, '$1', '$2', '$(proof "$1" "$2")')"; }
account() { as desk_user "select name, media_type, content from api.offering_file('$1', '$2', '$3')"; }
whole='簡章.pdf|application/pdf|\\x255044462d312e37'

# Who has what ---------------------------------------------------------------------------------------------------------------
like "$(plain "$n" "$open")" "^$whole" 'a stranger has the public file of a published course'
for token in "$chief" "$other" "$teacher"; do
    like "$(account "$token" "$n" "$open")" "^$whole" 'as has anybody who is signed in, without a proof'
done
for f in "$hidden:what is for the reviewer" "$elsewhere:another course's" "$loose:what hangs on no course" "00000000-0000-7000-8000-000000000000:none" "$later:one of a course to come"; do
    is "$(plain "$n" "${f%%:*}")$(account "$other" "$n" "${f%%:*}")$(account "$teacher" "$n" "${f%%:*}")" 'ERROR:  KD146ERROR:  KD146ERROR:  KD146' "nobody has here ${f#*:}"
done
is "$(plain "$en" "$later")$(account "$other" "$en" "$later")" 'ERROR:  KD146ERROR:  KD146' 'nor by the number of its course before its hour'
is "$(account "$chief" "$en" "$later")" 'ERROR:  KD146' 'not even its own unit, which has another way'
is "$(plain 1 "$open")$(account "$other" 1 "$open")" 'ERROR:  KD146ERROR:  KD146' 'nor by a number that is none'
admin "update core.course set published_at = now() where id = $e" >/dev/null
like "$(plain "$en" "$later")" '^未公開簡章.pdf' 'at its hour everybody has it'
like "$(plain "$dn" "$elsewhere")" '^他課簡章.pdf' 'each with its own course'
admin "update core.course set state = 'cancelled', reason = '講師請假' where id = $d" >/dev/null
like "$(plain "$dn" "$elsewhere")" '^他課簡章.pdf' 'a cancelled course is seen, and its files with it'
admin "update core.course set state = 'submitted', published_at = null where id = $e" >/dev/null
is "$(plain "$en" "$later")$(account "$teacher" "$en" "$later")" 'ERROR:  KD146ERROR:  KD146' 'an approval that is taken back takes them away'
admin "update core.course_file_use set public = false where file_id = '$elsewhere'" >/dev/null
is "$(plain "$dn" "$elsewhere")" 'ERROR:  KD146' 'what a correction has made the reviewer'\''s is nobody else'\''s'
admin "update core.course_file_use set public = true where file_id = '$elsewhere'; update core.course_file set voided_at = now(), content = null where file_id = '$elsewhere'" >/dev/null
is "$(plain "$dn" "$elsewhere")$(account "$other" "$dn" "$elsewhere")" 'ERROR:  KD146ERROR:  KD146' 'what is taken away is gone'
like "$(as desk_anon "select api.offering(null, '$n')")" "$open" 'the page names what is public'
unlike "$(as desk_anon "select api.offering(null, '$n')")" "$hidden|內部簽" 'and nothing else'

# What it costs --------------------------------------------------------------------------------------------------------------
bare() { as desk_anon "select name from api.offering_file(null, '$1', '$2'${3:+, '$3'})"; }
is "$(bare "$n" "$open")$(bare "$n" "$hidden")$(bare 1 "$loose")" 'ERROR:  KA008ERROR:  KA008ERROR:  KA008' 'a stranger pays, and hears nothing before'
good=$(proof "$n" "$open")
is "$(bare "$n" "$hidden" "$good")$(bare "$en" "$open" "$good")" 'ERROR:  KA008ERROR:  KA008' 'for each file and course its own'
is "$(bare "$n" "$open" "$good")" '簡章.pdf' 'which one pays'
is "$(bare "$n" "$open" "$good")" 'ERROR:  KA008' 'once'
for _ in 1 2; do is "$(as desk_anon begin "select name from api.offering_file(null, '$n', '$open', '$(proof "$n" "$open")')" rollback)" '簡章.pdf' 'who rolls back has paid for that file alone'; done
large=$(file 大檔 "'||repeat('x', 3200000)||'")
admin "insert into core.course_file_use(course_id, file_id, kind, public) values ($c, '$large', 'leaflet', true); delete from auth.quota_use; update auth.quota set uses = 16 where action = 'offering_file'" >/dev/null
plain "$n" "$large" >/dev/null
is "$(admin "select uses from auth.used('offering_file', 'all', '')")" 4 'what is counted is MiB'
before=$(admin "select auth.price('offering_file', 'all', '')")
for _ in 1 2 3; do plain "$n" "$large" >/dev/null; done
ok "$([ "$(admin "select auth.price('offering_file', 'all', '')")" -gt "$((before + 10))" ]; echo $?)" 'a flood makes itself dear'
is "$(account "$other" "$n" "$open" | cut -d'|' -f1)" '簡章.pdf' 'and nobody who is signed in'
admin "update auth.quota set uses = 1 where action = 'course_file_read'; delete from auth.quota_use" >/dev/null
is "$(account "$other" "$n" "$open" | cut -d'|' -f1)$(account "$other" "$n" "$open")" '簡章.pdfERROR:  KA007' 'whose own share ends somewhere'
is "$(account "$teacher" "$n" "$open" | cut -d'|' -f1)" '簡章.pdf' 'and is nobody else'\''s'
admin "update auth.quota set uses = 600 where action = 'course_file_read'; update auth.quota set uses = 20000 where action = 'offering_file'; delete from auth.quota_use" >/dev/null

# What is sent to hurt -------------------------------------------------------------------------------------------------------
is "$(as desk_user "select name from api.offering_file('$(admin 'select t.secret()')', '$n', '$open')")" 'ERROR:  KA001' 'a token that is none is nobody'
is "$(as desk_anon "select name from api.offering_file(null, null, null, '$(admin 'select w.proof(null, null)')')")" 'ERROR:  KD146' 'nothing is no file'
for p in "''" "'x'" "'/'" "'$(printf '0%.0s' {1..32})/1'" "'$good'"; do is "$(as desk_anon "select name from api.offering_file(null, '$n', '$open', $p)")" 'ERROR:  KA008' "no proof: ${p:0:20}"; done
like "$(as desk_anon "select core.offering_file('$n', '$open')")$(as desk_user "select auth.count_offering_file(1)")$(as desk_anon "select auth.pay_offering_file(1, 1, null, '')")" 'ERROR.*ERROR.*ERROR' 'what stands behind it is closed'
finish
