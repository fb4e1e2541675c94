# SPDX-License-Identifier: GPL-3.0-or-later
# Published courses as everybody finds them: what is found and when, what is told of what is not, what a page shows, and what
# somebody with a connection of their own gets out of it: contacts collected, unpublished courses by number, searches made to
# cost, pages without end.
source "$(dirname "$0")/tap.sh"

psql -qXAt -U admin -v ON_ERROR_STOP=1 >/dev/null <<'SQL'
select t.account('123999', 'ofchief', 'chief_manager', 7801), t.account('314698', 'ofother', 'chief_manager', 7802),
    t.teacher('123999', 'ofteacher', 7804);
delete from core.offering;
delete from auth.quota_use;
create schema w;
-- An approved course: of t.course, with the rest of its form; `at` is its hour, from now.
create function w.offer(p_owner text, p_title text, p_more jsonb default '{}', p_at interval default '-1 hour') returns bigint language plpgsql as $$
declare c bigint := t.course(p_owner, p_more || jsonb_build_object('title', p_title, 'state', 'submitted'));
begin
    set local session_replication_role = replica;
    update core.course_revision set body = body || '{"levels": ["elementary"], "channels": ["online"], "natures": [], "titles": [], "subjects": [], "time_kind": "weekday_day",
        "venue": "視聽教室", "content": "十個字以上的課程內容說明", "online_url": "https://secret.example.invalid", "backfill_reason": "只給審核者", "deputies": [1],
        "contacts": [{"name": "承辦甲", "phone": "07-6007801", "email": "contact@example.edu.tw"}],
        "lecturers": [{"no": 1, "name": "講師乙", "unit": "某校", "title": "教師", "kind": "external", "national_id": "A2345*****"}],
        "files": [{"id": "00000000-0000-0000-0000-000000000001", "kind": "plan", "public": false}]}'::jsonb || coalesce(p_more -> 'body', '{}') where course_id = c;
    set local session_replication_role = origin;
    insert into core.course_lecturer(course_id, revision, no, name, kind) values (c, 1, 9, '講師乙', 'external') on conflict do nothing;
    update core.course set state = 'approved', decided_at = now(), published_at = now() + p_at, quota = coalesce((p_more ->> 'quota')::int, 40) where id = c;
    perform t.registers(c);
    return c;
end $$;
create function w.number(p_id bigint) returns bigint language sql as $$ select number from core.course where id = p_id $$;
create function w.contacts_proof(p_number bigint, p_account bigint default null) returns text language sql as $$
    select t.solve(auth.challenge('course_contacts', p_number || '/' || coalesce(p_account::text, ''), clock_timestamp()),
        auth.price('course_contacts', case when p_account is null then 'all' else 'account' end, coalesce(p_account::text, '')))
$$;
SQL
offer() { admin "select w.offer('${3:-ofchief}', '$1', '${2:-{\}}', '${4:--1 hour}')"; }
number() { admin "select w.number($1)"; }
ask() { as "${2:-desk_anon}" "select api.find_courses(null, '$1')"; }
titles() { psql -qXAt -U desk_anon -c "select api.find_courses(null, '$1')" | python3 -c 'import json,sys; print(" ".join(r["title"] for r in json.load(sys.stdin)["rows"]))'; }
chief=$(admin "select t.token_for('ofchief')") other=$(admin "select t.token_for('ofother')") teacher=$(admin "select t.token_for('ofteacher')")
khdesk=$(admin "select t.token_for('khdesk')")

a=$(offer '臺北生成式AI融入教學工作坊' '{"days": 3, "tags": ["T35"], "quota": 200}')
b=$(offer '資通安全研習' '{"days": 5, "fee": 100, "body": {"reg_from": "2020-01-01", "reg_to": "2020-01-02"}}' ofother)
c=$(offer '游泳 救生 研習初階' '{"days": 9, "open_scope": "own", "hours": 2}')
d=$(offer '去年的研習' '{"days": -300}')
e=$(offer '還沒公開的研習' '{"days": 4}' ofchief '20 minutes')

# Words ------------------------------------------------------------------------------------------------------------------------
is "$(titles '{}')" '臺北生成式AI融入教學工作坊 資通安全研習 游泳 救生 研習初階' 'what has not begun, by its beginning; not what is over, nor what waits for its hour'
is "$(titles '{"keyword": "台北"}')" '臺北生成式AI融入教學工作坊' '台 finds 臺'
is "$(titles '{"keyword": "ａｉ"}')" '臺北生成式AI融入教學工作坊' 'full width and small letters'
is "$(titles '{"keyword": "研習 資通"}')" '資通安全研習' 'all words'
is "$(titles '{"keyword": "救"}')" '游泳 救生 研習初階' 'one 漢字'
is "$(titles '{"keyword": "\"救生 研習\""}')" '游泳 救生 研習初階' 'a phrase with a blank'
is "$(titles '{"keyword": "\"研習 救生\""}')" '' 'in its order'
is "$(titles '{"keyword": "研習 -初階 -x"}')" '資通安全研習' 'a word that it must not have'
is "$(titles '{"keyword": "-研習"}')" '臺北生成式AI融入教學工作坊' 'such a word alone'
is "$(titles '{"keyword": "講師乙"}')" '' 'no person is found by words'
is "$(titles '{"keyword": "資通", "in": "tag"}')" '臺北生成式AI融入教學工作坊' 'by the label of a tag'
is "$(titles '{"keyword": "台北市 國小", "in": "unit"}')" '資通安全研習' 'by its organiser'
is "$(titles '{"unit": "試驗高中"}')" '臺北生成式AI融入教學工作坊 游泳 救生 研習初階' 'the organiser beside other words'
is "$(titles '{"unit": "314698"}')" '資通安全研習' 'or its code'
na=$(number "$a")
is "$(titles "{\"keyword\": \"$na\"}")" '臺北生成式AI融入教學工作坊' 'digits are a code'
like "$(titles "{\"keyword\": \"${na:0:3}\"}")" '^臺北生成式AI' 'or how it begins, in its order'
is "$(titles '{"keyword": "00"}')" '' 'no code begins with nought'
# The code itself first, whatever else begins with it.
admin "update core.course set number = 8000, row_version = row_version where id = $c; update core.course set number = 80005 where id = $b" >/dev/null
is "$(titles '{"keyword": "8000", "sort": "seats"}')" '游泳 救生 研習初階 資通安全研習' 'the very code before those that begin with it'

# 線上報名設定: until it is made, and where it says so, nobody can enrol.
is "$(titles '{"facets": {"registration": {"any": ["none"]}}}')" '' 'all of them are registered for online'
admin "update core.registration set enabled = false where course_id = $a" >/dev/null
is "$(titles '{"facets": {"registration": {"any": ["none"]}}}')" '臺北生成式AI融入教學工作坊' 'not where the settings offer none'
admin "delete from core.registration where course_id = $a; update core.course set title = title || '。' where id = $a; update core.course set title = rtrim(title, '。') where id = $a" >/dev/null
is "$(titles '{"facets": {"registration": {"any": ["none"]}}}')" '臺北生成式AI融入教學工作坊' 'nor where there are none'
like "$(admin "select core.why_not_found($na, null)")" 'no_online' 'which is said to whoever has the code'
admin "select t.registers($a)" >/dev/null
is "$(titles '{"facets": {"registration": {"any": ["none"]}}}')" '' 'once they are made it is found as open'

# Dates, orders, facets --------------------------------------------------------------------------------------------------------
is "$(titles '{"when": "any"}')" '去年的研習 臺北生成式AI融入教學工作坊 資通安全研習 游泳 救生 研習初階' 'past ones too'
is "$(titles "{\"from\": \"$(admin "select core.today() + 4")\", \"to\": \"$(admin "select core.today() + 6")\"}")" '資通安全研習' 'between two days'
is "$(titles '{"when": "past"}')" '去年的研習' 'past ones alone'
is "$(titles '{"when": "any", "sort": "latest"}')" '游泳 救生 研習初階 資通安全研習 臺北生成式AI融入教學工作坊 去年的研習' 'what has begun last comes first'
is "$(titles '{"sort": "seats"}')" '臺北生成式AI融入教學工作坊 游泳 救生 研習初階 資通安全研習' 'by seats, then by number'
like "$(titles '{"sort": "deadline"}')" '^資通安全研習' 'by deadline'
is "$(titles '{"facets": {"tag": {"any": ["T35", "T99"]}}}')" '臺北生成式AI融入教學工作坊' 'one of the chosen values'
is "$(titles '{"facets": {"tag": {"none": ["T35"]}, "fee": {"any": ["free"]}}}')" '游泳 救生 研習初階' 'none of these, and of another facet'
is "$(titles '{"facets": {"registration": {"any": ["closed"]}}}')" '資通安全研習' 'what dates say now'
is "$(titles '{"facets": {"registration": {"any": ["open"]}, "hours": {"any": ["3"]}, "unit_kind": {"any": ["senior_high"]}}}')" '臺北生成式AI融入教學工作坊 游泳 救生 研習初階' 'three at once'
is "$(titles '{"facets": {"lecturer": {"any": ["講師乙"]}, "scope": {"any": ["own"]}}}')" '游泳 救生 研習初階' 'a lecturer by the whole name'
is "$(titles '{"when": "any", "facets": {"state": {"any": ["ended"]}}}')" '去年的研習' 'what is over'
counts() { psql -qXAt -U desk_anon -c "select api.course_facets(null, '$1')" | python3 -c "import json,sys; f=json.load(sys.stdin); print(f['total'], f['about'], f['facets'].get('$2', {}).get('counts'))"; }
is "$(counts '{}' fee)" "3 False {'free': 2, 'paid': 1}" 'how many of each value'
is "$(counts '{"facets": {"fee": {"any": ["paid"]}}}' fee)" "1 False {'free': 2, 'paid': 1}" 'of a facet with a choice as if there were none'
is "$(counts '{"facets": {"fee": {"any": ["paid"]}}}' scope)" "1 False {'all': 1}" 'of the others with it'
is "$(counts '{"keyword": "研習"}' seats)" "2 False {'free': 2}" 'of what the words find'
is "$(psql -qXAt -U desk_anon -c "select api.course_facets(null, '{}')" | grep -c 'lecturer')" 0 'nobody counts lecturers'

# Pages ------------------------------------------------------------------------------------------------------------------------
admin "select w.offer('ofother', '長列表' || i, '{\"days\": 60}') from generate_series(1, 7) i" >/dev/null
pages=$(for sort in start deadline newest seats; do
    after='' all=''
    for _ in 1 2 3 4; do
        got=$(psql -qXAt -U desk_anon -c "select api.find_courses(null, '{\"keyword\": \"長列表\", \"sort\": \"$sort\"}', '$after', '3')")
        all+=$(python3 -c 'import json,sys; print("".join(r["title"][3:] for r in json.loads(sys.argv[1])["rows"]), end="")' "$got")
        after=$(python3 -c 'import json,sys; print(json.loads(sys.argv[1])["after"] or "")' "$got")
        [ -n "$after" ] || break
    done
    echo -n "$all "
done)
is "$pages" '1234567 1234567 7654321 1234567 ' 'page after page, each course once, in every order'
like "$(ask '{"keyword": "長列表"}')" '"after": null' 'a page that is the last says so'
is "$(psql -qXAt -U desk_anon -c "select jsonb_array_length(api.find_courses(null, '{\"when\": \"any\"}', '', '2147483647') -> 'rows')" 2>&1 | head -1)" \
    'ERROR:  statement.not_allowed' 'what is found is not worked with here'
admin "select w.offer('ofother', '很多' || i, '{\"days\": 70}') from generate_series(1, 60) i" >/dev/null
is "$(as desk_anon "select api.find_courses(null, '{\"keyword\": \"很多\"}', '', '2147483647')" | grep -o '"number"' | wc -l)" 50 'no page is longer than fifty'

# What becomes visible, and what the feed has --------------------------------------------------------------------------------
feed() { as desk_anon "select * from api.public_snapshot('offering')"; }
unlike "$(feed)" '還沒公開' 'nothing of what waits for its hour'
cursor=$(as desk_anon 'select api.public_cursor()')
admin "update core.course set title = '還沒公開的新名' where id = $e" >/dev/null
unlike "$(as desk_anon "select * from api.public_delta('$cursor')")" "offering\|[UD]\|$e\|" 'that it changes is not told either, not even its number'
admin "update core.course set published_at = now() - interval '1 second' where id = $e; update core.offering set announced = null where id = $e" >/dev/null
like "$(titles '{}')" '還沒公開的新名' 'at its hour it is found, though nobody has written anything'
like "$(admin 'select core.publish_due()')" '"courses_shown": 1' 'what is due is announced'
like "$(admin 'select core.publish_due()')" '"courses_shown": 0, "seats_counted": 0, "offerings_ended": 0' 'once'
like "$(as desk_anon "select * from api.public_delta('$cursor')")" "offering\|U\|$e\|.*還沒公開的新名" 'and comes to every desk'
cursor=$(as desk_anon 'select api.public_cursor()')
admin "update core.course set taken = 3 where id = $e" >/dev/null
unlike "$(as desk_anon "select * from api.public_delta('$cursor')")" offering 'a seat that is taken is not told to the country'
admin 'select core.publish_due()' >/dev/null
unlike "$(as desk_anon "select * from api.public_delta('$cursor')")" offering 'not within its hour'
admin "update core.offering_hour set at = at - interval '1 hour'" >/dev/null
like "$(admin 'select core.publish_due()')$(as desk_anon "select * from api.public_delta('$cursor')")" '"seats_counted": 1.*"free":37' 'but once an hour'
cursor=$(as desk_anon 'select api.public_cursor()')
admin "update core.course set state = 'cancelled', reason = '講師請假' where id = $e" >/dev/null
like "$(as desk_anon "select * from api.public_delta('$cursor')")" '"cancelled":true' 'a cancelled one stays, and says so'
cursor=$(as desk_anon 'select api.public_cursor()')
admin "update core.course set state = 'submitted', published_at = null where id = $b" >/dev/null
like "$(as desk_anon "select * from api.public_delta('$cursor')")" "offering\|D\|$b\|" 'an approval that is taken back takes it away'
unlike "$(titles '{"when": "any"}')" '資通' 'from every search'
cursor=$(as desk_anon 'select api.public_cursor()')
admin "update core.course set starts_at = now() - interval '5 hours', ends_at = now() - interval '2 seconds' where id = $e; update core.offering set announced = true where id = $e; select core.publish_due()" >/dev/null
like "$(as desk_anon "select * from api.public_delta('$cursor')")" "offering\|D\|$e\|" 'what has ended leaves the desks'
like "$(titles '{"when": "any"}')" '還沒公開的新名' 'and is found at the centre'
unlike "$(feed)" 'contact@|07-6007801|承辦甲|secret.example|只給審核者|A2345' 'the feed has no contact, no class room, nothing for the reviewer'
admin "update core.unit set name = '高雄市立改名高中' where code = '123999'" >/dev/null
like "$(titles '{"unit": "改名"}')" '臺北生成式AI' 'a unit that is renamed is found by its new name'
admin "update core.unit set name = '高雄市立試驗高中' where code = '123999'" >/dev/null

# The page of a course -------------------------------------------------------------------------------------------------------
page=$(as desk_anon "select api.offering(null, '$na')")
like "$page" '臺北生成式AI融入教學工作坊.*十個字以上的課程內容說明|十個字以上的課程內容說明.*臺北生成式AI融入教學工作坊' 'a page before sign-in'
like "$page" '"name": "講師乙"' 'with its lecturers'
unlike "$page" 'contact@|07-6007801|承辦甲|secret.example|只給審核者|A2345|deputies|000000000001|national_id' 'no contacts, no class room on line, no part of an ID, no file that is the reviewer'\''s'
is "$(as desk_anon "select api.offering(null, '1')")" '' 'of what there is not nothing'
contacts() { as desk_anon "select api.course_contacts(null, '$1', '$2')"; }
like "$(as desk_anon "select api.course_contacts(null, '$na')")" '^ERROR:  KA008' 'contacts have a price'
good=$(admin "select w.contacts_proof($na)")
like "$(contacts 8000 "$good")" '^ERROR:  KA008' 'for each course its own'
like "$(as desk_user "select api.course_contacts('$chief', '$na', '$good')")" '^ERROR:  KA008' 'and for who asks'
like "$(contacts "$na" "$good")" 'contact@example.edu.tw' 'which one pays'
like "$(contacts "$na" "$good")" '^ERROR:  KA008' 'once'
account=$(admin "select id from core.account where account_name = 'ofother'")
pay() { admin "select w.contacts_proof($1, $account)"; }
like "$(as desk_user "select api.course_contacts('$other', '$na', '$(pay "$na")')")" 'contact@example.edu.tw' 'who is signed in pays less'
for _ in 1 2 3; do as desk_user begin "select api.course_contacts('$other', '$na', '$(pay "$na")')" rollback >/dev/null; done
like "$(as desk_user "select api.course_contacts('$other', '8000', '$(pay "$na")')")" '^ERROR:  KA008' 'what is rolled back has paid for that course alone'
admin "delete from auth.quota_use where action = 'course_contacts'; insert into auth.quota_use(action, per, key, weight) select 'course_contacts', 'account', '$account', uses from auth.quota where action = 'course_contacts' and per = 'account'" >/dev/null
ok "$([ "$(admin "select auth.price('course_contacts', 'account', '$account') - auth.price('course_contacts', 'account', '0')")" = 16 ]; echo $?)" 'a harvest costs 65,536 times as much'
is "$(admin "select auth.price('course_contacts', 'all', '')")" 6 'and nobody else more'

# What is not published ------------------------------------------------------------------------------------------------------
why() { as "${3:-desk_user}" "select api.why_not_found($1, '$2')"; }
u=$(offer '審核中的研習' '{}' ofchief '3 hours') un=$(number "$u")
w=$(admin "select t.course('ofchief')") wn=$(number "$w")
nothing='{"key": "unpublished"}'
for token in "null" "'$other'" "'$teacher'"; do
    is "$(why "$token" "$un")$(why "$token" "$wn")$(why "$token" 999999)$(why "$token" -5)" "$nothing$nothing$nothing$nothing" "unpublished and unknown are one to who is not of the unit: ${token:0:6}"
done
like "$(why "'$chief'" "$un")" '"at": ".*"key": "to_come"|"key": "to_come", "at"' 'its unit hears when it comes'
is "$(why "'$chief'" "$wn")" '{"key": "submitted"}' 'or that the desk has it'
is "$(why "'$khdesk'" "$wn")" '{"key": "submitted"}' 'as does the desk'
is "$(why null 8000 desk_anon)" '{"key": "own_only"}' 'a course for its own teachers says so'
is "$(why null "$(number "$e")")$(why null "$(number "$d")")$(why null "$na")" '{"key": "cancelled"}{"key": "ended"}{"key": "published"}' 'cancelled, ended, there'
for n in $un $wn; do
    is "$(as desk_anon "select api.offering(null, '$n')")$(as desk_user "select api.offering('$other', '$n')")$(as desk_user "select api.offering('$chief', '$n')")" '' 'no page before its hour'
    is "$(as desk_anon "select api.course_contacts(null, '$n', '$(admin "select w.contacts_proof($n)")')")" '[]' 'no contacts'
    is "$(titles "{\"keyword\": \"$n\", \"when\": \"any\"}")" '' 'not by its number'
done
unlike "$(titles '{"when": "any", "keyword": "審核中"}')$(counts '{"when": "any", "keyword": "審核中"}' fee)" '審核中|^1' 'not by its words, and counted nowhere'

# From the form to what is found ------------------------------------------------------------------------------------------
submitted=$(admin "select t.do('$chief', 'course.submit', t.course_form('{\"title\": \"從頭到尾的研習\"}')) #>> '{result,course_id}'")
is "$(titles '{"keyword": "從頭到尾", "when": "any"}')" '' 'a course that waits is not found'
admin "select t.do('$khdesk', 'course.approve', jsonb_build_object('course_id', $submitted, 'revision', 1, 'row_version', 1, 'note', ''))" >/dev/null
is "$(titles '{"keyword": "從頭到尾", "when": "any"}')" '' 'nor an approved one before its hour'
admin "update core.course set published_at = now() - interval '1 minute' where id = $submitted; select t.registers($submitted)" >/dev/null
like "$(as desk_anon "select api.find_courses(null, '{\"keyword\": \"從頭到尾\"}')")" '"title": "從頭到尾的研習"' 'and then it is'
is "$(admin "select not exists (select t.letter from (values ('k'), ('m'), ('a'), ('u'), ('l'), ('n'), ('w'), ('y'), ('h'), ('f'), ('p'), ('r')) t(letter)
    where not exists (select from unnest(o.facets) f where left(f, 1) = t.letter)) from core.offering o where o.id = $submitted")" t 'with a value of each facet that its form says'
is "$(admin "select array_agg(substr(f, 3)::int order by f) = array(with recursive up as (select n.id, n.parent_id from core.course_nature n, core.course_revision r
    where r.course_id = $submitted and r.body -> 'natures' @> to_jsonb(n.id) union select n.id, n.parent_id from core.course_nature n join up on n.id = up.parent_id) select id from up order by id::text)
    from core.offering o, unnest(o.facets) f where o.id = $submitted and f like 'n:%'")" t 'a nature counts for all that it lies under'

# What is sent to hurt -------------------------------------------------------------------------------------------------------
for q in null "''" "'x'" "'[]'" "'{\"keyword\": 1}'" "'{\"keywords\": \"a\"}'" "'{\"sort\": \"title; drop table\"}'" "'{\"from\": \"2026-13-01\"}'" "'{\"from\": \"yesterday\"}'" \
    "'{\"unit_id\": -1}'" "'{\"unit_id\": 1e400}'" "'{\"facets\": {\"fee\": {\"any\": [\"a'' or ''1\"]}}}'" "'{\"facets\": {\"fee\": [\"free\"]}}'" "'{\"facets\": {\"fee\": {\"some\": []}}}'" \
    "'{\"facets\": {\"registration\": {\"any\": [\"x\"]}}}'" "'{\"facets\": {\"o.fee\": {\"any\": [\"free\"]}}}'" "'{\"facets\": {\"fee\": {\"any\": [null]}}}'" \
    "'{\"keyword\": \"a b c d e f g h i j k\"}'" "'{\"keyword\": \"$(printf 'x%.0s' {1..101})\"}'" "'{\"facets\": {\"tag\": {\"any\": $(python3 -c 'import json; print(json.dumps(["a"]*51))')}}}'" \
    "'$(printf '[%.0s' {1..3000})'"; do
    like "$(as desk_anon "select api.find_courses(null, $q)")$(as desk_anon "select api.course_facets(null, $q)")" '^ERROR:  KD180'$'\n''?ERROR:  KD180$|^ERROR:  KD180ERROR:  KD180$' "refused: ${q:0:60}"
done
for after in "x" "/" "2026-01-01/x" "2026-99-99 00:00:00+00/1" "now/1; drop" "''/1" "infinity/9999999999999999" "$(printf '1%.0s' {1..60})/1"; do
    like "$(as desk_anon "select api.find_courses(null, '{}', \$\$$after\$\$)")" '^ERROR:  (KD180|42501|42601)' "no place in a list: ${after:0:30}"
done
for word in "'" "''; select 1 --" "\\\\" "%" "_" "(((((((((a+)+)+)+)+)+)+" "[[:alpha:]]{1,99999}" ":* & !" "<->" "\$1" "-" "\\\"" "- -" "𠮷" "﷽"; do
    got=$(psql -qXAt -U desk_anon -v VERBOSITY=sqlstate -c "select api.find_courses(null, \$q\${\"keyword\": \"$word\"}\$q\$)" 2>&1)
    like "$got" '"rows"' "is a word like any other: $word"
done
is "$(admin "select core.tokens_of('it''s \\ x', '1')")" "$(admin "select core.tokens_of('it''s \\ x', '1')::tsquery::text" | sed 's/^//')" 'quotes of a word stay inside its pieces'
like "$(as desk_user "select api.find_courses('$(admin 'select t.secret()')', '{}')")" '^ERROR:  KA001' 'a token that is none is nobody'
# A flood makes searching dear for strangers, and not for who is signed in.
admin "insert into auth.quota_use(action, per, key, weight) select 'search', 'all', '', uses from auth.quota where action = 'search' and per = 'all'" >/dev/null
like "$(ask '{}')" '^ERROR:  KA008' 'a stranger pays under a flood'
like "$(as desk_user "select api.find_courses('$other', '{}')")" '"rows"' 'who is signed in does not'
admin "delete from auth.quota_use where action = 'search'; insert into auth.quota_use(action, per, key, weight) select 'search', 'account', '$account', uses from auth.quota where action = 'search' and per = 'account'" >/dev/null
like "$(as desk_user "select api.find_courses('$other', '{}')")" '^ERROR:  KA007' 'whose own share ends somewhere'
like "$(as desk_user "select api.find_courses('$chief', '{}')")$(ask '{}')" '"rows".*"rows"' 'and is nobody else'\''s'
like "$(as desk_anon "select core.found_offerings('{}', '', 50)")$(as desk_user "select core.offering_page('$na')")$(as desk_anon "select core.why_not_found(1, 1)")" 'ERROR.*ERROR.*ERROR' 'what stands behind it is closed'
finish
