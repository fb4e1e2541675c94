# SPDX-License-Identifier: GPL-3.0-or-later
# Somebody holds the desk's own connection and sends whatever SQL they like. They get nothing beyond their login.
source "$(dirname "$0")/tap.sh"

denied='^ERROR: +(42501|3F000|0LP01|0A000|42883|42704)'
# The second wall stands without the first: a role of the same rights that is not behind the gate gets no further.
admin 'create role twin_user login in role desk_user; create role twin_anon login in role desk_anon' >/dev/null
for role in desk_user desk_anon twin_user twin_anon; do
    while IFS= read -r q; do
        [ -n "$q" ] && like "$(as $role "$q")" "$denied" "$role: $q"
    done <<'SQL'
select * from core.application
select * from core.national_id
select * from auth.session
select * from auth.credential
select * from auth.code
select * from cmd.command
select * from sync.change
select * from audit.entry
insert into auth.session values ('\x00', 1, null, '', null)
update core.account set state = 'open'
delete from audit.entry
truncate core.decision
begin; lock table core.application
select auth.me('x')
select core.whole_id(1)
select core.open_account(1, 'operator')
select core.restore_account(null)
select core.account_obstacles(null)
select auth.note_sign_in(1)
select cmd.application_approve(null, null)
select sync.docs('reviewer', 'application', null)
select admin.mailbox(10)
select admin.bootstrap('NET01', '{}', '{}', false)
select * from pg_roles
select * from pg_proc
select * from pg_class
select * from pg_stat_activity
select * from pg_settings
select * from pg_stats
select * from information_schema.tables
select pg_sleep(0)
select pg_terminate_backend(1)
select pg_read_file('/etc/passwd')
select lo_create(0)
select pg_advisory_lock(1)
select set_config('app.token', 'x', false)
select current_setting('app.token')
select 1 + 1
select count(*) from (values (1)) v
select repeat('x', 1000000)
select generate_series(1, 10)
select query_to_xml('select 1', true, true, '')
select dblink_connect('x')
select ext.hmac('a', 'b', 'sha256')
do $$ begin end $$
create temp table x (a int)
create table api.x (a int)
create table public.x (a int)
create function api.x() returns int language sql as 'select 1'
create schema x
create role x
set role desk_api
set role desk_owner
set role admin
set session authorization admin
grant desk_api to desk_user
alter role desk_user superuser
alter role desk_api password 'x'
alter function api.hello() owner to desk_user
alter table core.application disable row level security
drop function api.hello()
copy core.application to stdout
copy (select * from core.application) to stdout
copy (select * from pg_class) to stdout
copy core.application from stdin
copy (select * from api.hello()) to program 'id'
copy (select * from api.hello()) to '/tmp/x'
explain analyze select * from core.account
select pg_notify('x', 'y')
create extension dblink
load 'auto_explain'
SQL
done
like "$(as desk_anon "select api.open('x')")" '42501' 'desk_anon has no functions of desk_user'
like "$(as desk_anon "select api.submit('x', null, 'x', 'x')")" '42501' 'nor its commands'
like "$(as desk_user "select api.submit_anon('x', null, 'x', 'x')")" '42501' 'desk_user none of desk_anon'
like "$(psql -qXAt -U desk_user -d postgres -c 'select 1' 2>&1)" 'permission denied for database' 'no other database'
like "$(as desk_user "select api.hello()")" 'surface' 'but the surface works'
like "$(as desk_anon "copy (select * from api.public_snapshot('unit')) to stdout")" '試驗國小' 'and COPY of it'

# Tokens and settings ---------------------------------------------------------------------------------------------------
kh=$(admin "select t.token_for('khdesk')")
tp=$(admin "select t.token_for('tpdesk')")
s1=$(admin "select t.secret()")
app=$(admin "select t.apply('$s1', t.form('chief_manager', 'HostOne', 301, '124698')) #>> '{result,application_id}'")
like "$(as desk_user "set app.token = '$kh'" "select pk from api.snapshot('application')")" $'^ERROR:  42501\nERROR:  KA001$' 'a desk sets nothing for its session'
like "$(given "-c app.token=$(printf '0%.0s' {1..64})" desk_user "select * from api.snapshot('application')")" 'KA001' 'a made-up token in the setting'
like "$(given "-c app.token=$kh -c app.case=$s1" desk_user "select pk from api.snapshot('application')")" "^$app\$" 'one'\''s own token in the setting shows one'\''s own, no more'
like "$(given "-c app.token=$tp -c app.case=$s1" desk_user "select pk from api.snapshot('application')")" '^$' 'a case secret in the setting adds nothing under a token'
like "$(given "-c app.token=$tp -c search_path=pg_temp,public" desk_user "select api.open('$kh')")" '"khdesk"' 'the argument counts, not the setting'
like "$(given "-c app.token=$kh -c row_security=off" desk_user "select pk from api.snapshot('application')")" '^ERROR: +42501' 'row_security = off opens nothing'
as desk_user "select api.open('$kh')" >/dev/null
like "$(as desk_user "select api.open('$kh')" "select * from api.snapshot('application')")" 'KA001' 'an identity ends with its transaction'
# What a door found of its caller is nobody else's to say, and ends with the next caller.
unit=$(admin "select reviewer_unit_id from core.application where id = $app")
forged="|$unit|||{\"account\": \"below\", \"application\": \"desk\"}"
unlike "$(given "-c inservice_gate.actor=$forged" desk_user "select pk from api.snapshot('application')")" '^[0-9]' 'an actor that is made up'
unlike "$(given "-c app.token=$tp -c inservice_gate.actor=$forged" desk_user "select pk from api.snapshot('application')")" "^$app\$" 'nor beside one'\''s own token'
like "$(as desk_user "set inservice_gate.actor = '$forged'" "alter role desk_user set inservice_gate.actor = '$forged'")" $'^ERROR:  42501\nERROR:  42501$' 'nor set by whoever asks'
old=$(admin "select epoch || '/' || sync.timeline() || '/' || min_xid from sync.centre")
like "$(as desk_user begin "select api.open('$kh') ->> 'account_name'" "select pk from api.delta('$kh', '$old') where tab = 'application' and pk = $app" commit)" "$app" 'one caller of a transaction sees a case'
unlike "$(as desk_user begin "select api.open('$kh') ->> 'account_name'" "select pk from api.delta('$tp', '$old') where tab = 'application' and pk = $app" commit)" "^$app\$" 'the next, who does not review it, does not'
like "$(as desk_user "select api.submit('$tp', '$(admin 'select t.uuid7()')', 'application.receive', '{\"application_id\": $app, \"row_version\": 1, \"how\": \"fax\", \"head_seal\": true}')")" 'application.not_visible' 'a foreign id in a command'
like "$(as desk_user "select api.shown_id('$tp', '$(admin 'select t.uuid7()')')")" 'KD018' 'no ID without its command'

# Whole IDs: only once the asking is committed.
cmd=$(admin 'select t.uuid7()')
ask="select api.submit('$kh', '$cmd', 'application.show_id', '{\"application_id\": $app, \"purpose\": \"review\"}');"
got=$(session desk_user <<SQL
begin;
$ask
select api.shown_id('$kh', '$cmd');
rollback;
select api.shown_id('$kh', '$cmd');
SQL
)
is "$(grep -c KD018 <<<"$got")" 2 'asking and reading in one transaction, or after a roll-back: nothing'
as desk_user "$ask" >/dev/null
like "$(as desk_user "select api.shown_id('$kh', '$cmd')")" '^A1000' 'committed: the whole ID'
like "$(as desk_user "select api.shown_id('$tp', '$cmd')")" 'KD018' 'for nobody else'
is "$(admin "select count(*) from audit.entry where command_id = '$cmd' and what in ('application.show_id', 'id_read') and detail ->> 'purpose' = 'review'")" 2 'and both are in the audit'

# Scans: the same. The content shows everything that is on the paper.
scan=$(admin "insert into core.scan(application_id, revision, name, mime, size, sha256, content, by_account_id, by_name)
    select $app, 1, 'paper', 'image/png', 5, '', 'whole', min(id), '試驗員' from core.account returning id")
cmd=$(admin 'select t.uuid7()')
ask="select api.submit('$kh', '$cmd', 'scan.show', '{\"scan_id\": $scan}');"
got=$(session desk_user <<SQL
begin;
$ask
select content from api.shown_scan('$kh', '$cmd');
rollback;
begin;
savepoint a;
$ask
rollback;
select * from api.shown_scan('$kh', '$cmd');
SQL
)
is "$(grep -cE 'KD018|42501' <<<"$got")" 3 'a scan asked for and read in one transaction, under a savepoint, or after a roll-back: nothing'
like "$(as desk_user "select api.submit('$tp', '$(admin 'select t.uuid7()')', 'scan.show', '{\"scan_id\": $scan}')")" 'KD018' 'another desk may not ask for it'
is "$(as desk_user "select api.submit('$tp', '$(admin 'select t.uuid7()')', 'scan.show', '{\"scan_id\": 999999}')" | sed 's/"/ /g')" \
    "$(as desk_user "select api.submit('$tp', '$(admin 'select t.uuid7()')', 'scan.show', '{\"scan_id\": $scan}')" | sed 's/"/ /g')" 'and hears the same of one that does not exist'
before=$(admin "select count(*) from audit.entry where what = 'scan_read'")
as desk_user "$ask" >/dev/null
like "$(as desk_user "select * from api.shown_scan('$kh', '$cmd')")" 'paper\|\\x77686f6c65' 'committed: the scan'
for who in "$tp" "$(admin "select t.token_for('netdesk')")"; do
    like "$(as desk_user "select * from api.shown_scan('$who', '$cmd')")" 'KD018' 'for nobody else'
done
like "$(as desk_user "select api.shown_id('$kh', '$cmd')")" 'KD018' 'and it shows no ID'
is "$(admin "select count(*) from audit.entry where what = 'scan_read'") $(admin "select string_agg(what || ' ' || (detail ->> 'scan_id'), ',' order by id) from audit.entry where command_id = '$cmd'")" \
    "$((before + 1)) scan.show $scan,scan_read $scan" 'what was asked for and what was read are in the audit'
is "$(session desk_user <<SQL
begin;
select name from api.shown_scan('$kh', '$cmd');
\! psql -qXAt -U admin -c "update cmd.command set at = at - interval '6 minutes' where id = '$cmd'"
select name from api.shown_scan('$kh', '$cmd');
rollback;
SQL
)" $'paper\nERROR:  KD018' 'for five minutes, however long a transaction has been open'
admin "update core.application set reviewer_unit_id = t.unit('CEN31') where id = $app" >/dev/null
cmd=$(admin 'select t.uuid7()')
as desk_user "select api.submit('$tp', '$cmd', 'scan.show', '{\"scan_id\": $scan}')" >/dev/null
admin "update core.application set reviewer_unit_id = t.unit('CEN12') where id = $app" >/dev/null
like "$(as desk_user "select * from api.shown_scan('$tp', '$cmd')")" 'KD018' 'and only while the case is in scope'
like "$(as desk_user "select * from api.scan('$kh', $scan)")" '42883' 'the reading without a command is gone'

# SQL in every field ----------------------------------------------------------------------------------------------------
evil="x'); drop table core.application; --"
id=$(admin 'select t.uuid7()')
as desk_user "select api.submit('$kh', '$id', 'application.note', '{\"application_id\": $app, \"text\": \"x''); drop table core.application; --\"}')" >/dev/null
is "$(admin "select text from core.decision where command_id = '$id'")" "$evil" 'SQL in a text is a text'
q=${evil//\'/\'\'}
for call in "api.public_snapshot('$q')" "api.public_delta('$q')" "api.mail_code('$q', 'a@example.invalid')" "api.mail_code('$s1', '$q')" "api.submit_anon('$s1', '$id', '$q', '{}')" "api.case('$q')" "api.case_paper('$q')"; do
    like "$(as desk_anon "select * from $call")" '^ERROR: +K' "refused: $call"
done
for call in "api.open('$q')" "api.delta('$kh', '$q')" "api.submit('$q', '$id', 'x', '{}')" "api.submit('$kh', '$(admin 'select t.uuid7()')', '$q', '{}')"; do
    like "$(as desk_user "select * from $call")" '^ERROR: +K' "refused: $call"
done
like "$(as desk_user "select api.sign_in_begin('$q', '$q')")" '"salt"' 'a name that is SQL is an unknown name'
like "$(as desk_anon "select api.follow_code('$s1', '$q', '$q', null, '$(admin "select t.follow_proof('$s1')")')")" '^$' 'as is a number'
is "$(admin "select count(*) > 0 from core.application")" t 'everything still stands'

# A caller's own settings ------------------------------------------------------------------------------------------------
spy() { # spy ROLE SQL: everything that the server says on the way
    PGOPTIONS='-c client_min_messages=debug5 -c debug_print_plan=on -c debug_print_parse=on -c plan_cache_mode=force_custom_plan' psql -qXAt -U "$1" -c "$2" 2>&1
}
spied=$(admin 'select t.secret()')
got=$(spy desk_anon "select api.mail_code('$spied', 'spied@example.edu.tw', null, '$(admin "select t.mail_proof('$spied', 'spied@example.edu.tw')")')")
code=$(admin "select substring(body from '[0-9]{6}') from core.mail where address = 'spied@example.edu.tw'")
like "$code" '^[0-9]{6}$' 'a code is mailed'
is "$(grep -c -e "$code" -e "$(printf %s "$code" | od -An -tu1 | xargs)" <<<"$got")" 0 'and no plan that is printed shows it'
as twin_anon 'select api.hello()' >/dev/null
is "$(spy twin_anon "select api.mail_code('$(admin 'select t.secret()')', 'spied@example.edu.tw')" | grep -c -e "$code" -e "$(printf %s "$code" | od -An -tu1 | xargs)")" 0 'nor where there is no gate'
is "$(spy desk_user "select api.submit('$kh', '$(admin 'select t.uuid7()')', 'application.note', '{\"application_id\": $app, \"text\": \"x\"}')" | grep -c ':relname\|:colnames.*by_name')" 0 'nothing of the inside is shown at all'
like "$(given '-c standard_conforming_strings=off' twin_anon "select api.mail_code('$(admin 'select t.secret()')', E'a\\nBcc@b,c@example.edu.tw')")" 'KD005' 'nor does another reading of backslashes open a pattern'
admin 'drop role twin_user, twin_anon' >/dev/null
finish
