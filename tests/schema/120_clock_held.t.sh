# SPDX-License-Identifier: GPL-3.0-or-later
# A night's work that comes late (the centre was down) has the morning's mails to desks till its end: the clock does not wait for it, nor
# is anything sent twice; and a choice of notices that somebody holds open holds no colleague up.
source "$(dirname "$0")/tap.sh"

psql -qXAt -U admin -v ON_ERROR_STOP=1 >/dev/null <<'SQL'
create schema w;
select t.account('CEN12', 'khdesk2', 'reviewer', 8049);
create table w.v as select n as name, t.token_for(n) as t from unnest('{khdesk,khdesk2}'::text[]) n;
select t.course('khchief');
update core.morning set day = '2026-01-01';
SQL
coproc other { session admin; }
say() { echo "$1; select 'said';" >&"${other[1]}"; local line; while read -r -u "${other[0]}" line && [ "$line" != said ]; do :; done; }
morning() { as admin "set lock_timeout = '3s'" "select core.good_morning('2026-02-03 09:00:00+08')"; }

say "begin; select core.good_morning('2026-02-03 09:00:00+08')"
is "$(morning)" '{}' 'the clock does not wait for a night that comes late'
say 'rollback'
like "$(morning)" '"desks_told": [1-9]' 'and tells the desks where that came to nothing'
is "$(morning)" '{}' 'once'
is "$(admin "select count(*) from core.mail where template = 'course.waiting' and address = 'kh@example.edu.tw'")" 1 'one mail'

submit() { printf "select api.submit('%s', '%s', 'notice.set', '{\"notice\": \"course.waiting\", \"mail\": false}')" "$(admin "select t from w.v where name = '$1'")" "$(admin 'select t.uuid7()')"; }
patient() { given '-c lock_timeout=6s' desk_user "$1"; }
gone=$other_PID
echo '\q' >&"${other[1]}"
wait "$gone" 2>/dev/null || true
coproc desk { session desk_user; }
printf 'begin;\n%s;\n\\echo held\n' "$(submit khdesk)" >&"${desk[1]}"
while read -r -u "${desk[0]}" line && [ "$line" != held ]; do :; done
like "$(patient "$(submit khdesk2)")" '"status": "done"' 'a colleague waits for no choice that is held open'
is "$(admin "select by_name = (select name from core.account where account_name = 'khdesk2') from core.notice_off")" t 'and makes it'
finish
