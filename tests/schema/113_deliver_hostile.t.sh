# SPDX-License-Identifier: GPL-3.0-or-later
# 誤送轉交: what somebody with a connection of their own gets out of a paper that is another desk's: which desk, and nothing else. Numbers
# and codes that are guessed, calls that are rolled back, the same scan again, a flood.
source "$(dirname "$0")/tap.sh"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

psql -qXAt -U admin -v ON_ERROR_STOP=1 >/dev/null <<'SQL'
create schema w;
create table w.v as select n as name, t.token_for(n) as t from unnest('{khdesk,tpdesk,netdesk,khchief,khcontact,khoperator}'::text[]) n;
insert into w.v select 's' || i, t.secret() from generate_series(1, 3) i;
select t.apply(t, t.form('chief_manager', 'DelivOne', 1141, '314698', '{"name": "密標甲", "phone": "02-29990001"}')) from w.v where name = 's1';
select t.apply(t, t.form('contact', 'DelivTwo', 1142, '123999')) from w.v where name = 's2';
select t.apply(t, t.form('chief_manager', 'DelivTri', 1143, '124698')) from w.v where name = 's3';
create table w.a as select v.name, a.id, a.number, left(a.content_hash, 8) as hash from w.v v join auth.case_secret s on s.secret_hash = auth.secret_hash(v.t) join core.application a on a.id = s.application_id;
SQL
v() { admin "select t from w.v where name = '$1'"; }
of() { admin "select $2 from w.a where name = '$1'"; }
uuid() { admin 'select t.uuid7()'; }
submit() { as desk_user "select api.submit('$1', '${4:-$(uuid)}', '$2', '$3')"; } # TOKEN KIND BODY [ID]
feed() { printf "begin;\nselect api.open('%s');\ncopy (select * from api.snapshot('%s')) to stdout;\ncommit;\n" "$1" "$2" | session desk_user | grep -v '"commands"'; }
paper() { # NUMBER REVISION HASH [CONTENT]: a scan of it, as a desk sends it
    admin "select jsonb_build_object('number', '$1', 'revision', $2, 'hash', '$3', 'name', 'fax.pdf', 'mime', 'application/pdf', 'content', encode(c, 'base64'), 'sha256', encode(sha256(c), 'hex'))
        from (select convert_to('%PDF-1.4 ' || '${4:-one}', 'UTF8') as c) x"
}
kh=$(v khdesk) tp=$(v tpdesk)
number=$(of s1 number) hash=$(of s1 hash) case=$(of s1 id)
wrong=$([ "${hash:0:1}" = a ] && echo b || echo a)${hash:1}

# Whose it is --------------------------------------------------------------------------------------------------------------------
is "$(as desk_user "select api.paper_desk('$kh', '$number', '1', '$hash')")" "{\"desk_id\": $(admin "select t.unit('CEN31')")}" 'who has the paper is told which desk it is of, and no more'
for guess in "'$number', '1', '$wrong'" "'$number', '2', '$hash'" "'115-999999', '1', '$hash'" "'$number', '1', ''" "'$number', '1', '${hash:0:7}'" "'$number', '1', '%'" "'$number', '1', '________'" "null, null, null" "'$number', '-1', '$hash'"; do
    is "$(as desk_user "select api.paper_desk('$kh', $guess)")" '' "who guesses is told nothing, whatever is wrong: ${guess//$hash/HASH}"
done
is "$(as desk_user "select api.paper_desk('$kh', '$(of s2 number)', '1', '$(of s2 hash)')")" '' 'nor of a paper that no desk waits for'
for who in khchief khcontact khoperator; do like "$(as desk_user "select api.paper_desk('$(v $who)', '$number', '1', '$hash')")" 'KA004' "$who asks nothing of the kind"; done
like "$(as desk_anon "select api.paper_desk('$kh', '$number', '1', '$hash')")" '42501' 'nor does a stranger'

# It is passed on ----------------------------------------------------------------------------------------------------------------
before=$(admin "select md5(to_jsonb(a)::text) from core.application a where id = $case")
for body in "$(paper "$number" 1 "$wrong")" "$(paper "$number" 2 "$hash")" "$(paper 115-999999 1 "$hash")" "$(paper "$number" 1 "${hash:0:4}")"; do
    like "$(submit "$kh" application.deliver_scan "$body")" '"paper.unknown"' 'a paper that is none goes nowhere'
done
for who in khchief khcontact khoperator; do like "$(submit "$(v $who)" application.deliver_scan "$(paper "$number" 1 "$hash")")" 'right.missing' "$who passes nothing on"; done
like "$(submit "$kh" application.deliver_scan "$(paper "$(of s3 number)" 1 "$(of s3 hash)")")" '"paper.own_desk"' 'the own desk attaches it'
like "$(submit "$kh" application.deliver_scan "$(paper "$(of s2 number)" 1 "$(of s2 hash)")")" '"paper.no_desk"' 'what its own 總負責人 opens is no desk'\''s'
is "$(admin 'select count(*) from core.scan')" 0 'nothing of all that was kept'
id=$(uuid)
printf "begin;\nselect api.submit('%s', '%s', 'application.deliver_scan', '%s');\nrollback;\n" "$kh" "$id" "$(paper "$number" 1 "$hash")" | session desk_user >"$work/rolled"
unlike "$(cat "$work/rolled")" '密標|29990001|awaiting|DelivOne' 'who rolls back has read nothing'
is "$(admin 'select count(*) from core.scan')$(admin 'select count(*) from core.delivery')" 00 'and left nothing'
said=$(submit "$kh" application.deliver_scan "$(paper "$number" 1 "$hash")" "$id")
is "$(admin "select x -> 'result' from (select '$said'::jsonb as x) y")" "$(admin "select jsonb_build_object('number', '$number', 'desk_id', t.unit('CEN31'))")" 'the answer is the number and the desk'
like "$(submit "$kh" application.deliver_scan "$(paper "$number" 1 "$hash")" "$id")" '"replay": true' 'a repeat is the same answer'
is "$(admin "select count(*) from core.scan where application_id = $case")" 1 'and one scan'
like "$(submit "$kh" application.deliver_scan "$(paper "$number" 1 "$hash")")" '"done"' 'the same scan under another id is answered alike'
is "$(admin "select count(*) from core.scan where application_id = $case")$(admin 'select count(*) from core.delivery')" 11 'and taken once'
is "$(admin "select md5(to_jsonb(a)::text) from core.application a where id = $case")" "$before" 'the case itself is as it was'

# Who sees what ------------------------------------------------------------------------------------------------------------------
like "$(feed "$tp" scan)" 'fax.pdf' 'its desk has the scan'
like "$(feed "$tp" decision)" 'deliver.*高雄市區管中心' 'and whence it came'
for tab in application decision scan; do unlike "$(feed "$kh" $tab)" "密標|$number|fax.pdf|\"application_id\": *$case\\b" "the sender has nothing of the case: $tab"; done
like "$(as desk_user "select api.submit('$kh', '$(uuid)', 'scan.show', '{\"scan_id\": $(admin 'select max(id) from core.scan')}')")" 'not_visible' 'nor the scan, any more'
like "$(as desk_anon "select api.case('$(v s1)')")" '"deliver"' 'the applicant sees where it had gone'
unlike "$(as desk_anon "select api.case('$(v s1)') -> 'decisions'")" '試驗員' 'but not by whose hand'
like "$(as desk_user "select api.deliveries('$kh')")" "\"$number\"" 'the sender'\''s desk sees what it passed on'
unlike "$(as desk_user "select api.deliveries('$kh')")" "密標|\"application_id\": $case" 'by its number alone'
like "$(as desk_user "select api.deliveries('$tp')")" "\"application_id\": $case" 'the desk it is of sees its case'
unlike "$(as desk_user "select api.deliveries('$tp')")" '試驗員' 'and not whose hand it was'
is "$(as desk_user "select api.deliveries('$(v netdesk)')")" '[]' 'no other desk sees either'
like "$(as desk_user "select api.deliveries('$(v khchief)')")" 'KA004' 'nor a school'

# How it stands is not told --------------------------------------------------------------------------------------------------------
admin "select t.on('$tp', 'application.reject', $case, '{\"reason\": \"x\"}')" >/dev/null
is "$(admin "select '$(submit "$kh" application.deliver_scan "$(paper "$number" 1 "$hash" two)")'::jsonb -> 'result'")" "$(admin "select jsonb_build_object('number', '$number', 'desk_id', t.unit('CEN31'))")" 'of a case that has ended the answer is the same'
is "$(as desk_user "select api.paper_desk('$kh', '$number', '1', '$hash')")" "{\"desk_id\": $(admin "select t.unit('CEN31')")}" 'and so is what is asked before'
is "$(admin "select state from core.application where id = $case")" rejected 'it stays as it ended'

# A flood ----------------------------------------------------------------------------------------------------------------------------
admin "update auth.quota set uses = 3 where action in ('paper_desk', 'deliver')" >/dev/null
for _ in 1 2 3; do as desk_user "select api.paper_desk('$kh', '115-000001', '1', '00000000')" >/dev/null; done
like "$(as desk_user "select api.paper_desk('$kh', '$number', '1', '$hash')")" 'KA007' 'whoever guesses on is not answered any more'
like "$(submit "$kh" application.deliver_scan "$(paper "$number" 1 "$hash" three)")" 'KA007|quota' 'nor does one pass on without end'
like "$(as desk_user "select api.paper_desk('$tp', '$(of s3 number)', '1', '$(of s3 hash)')")" 'desk_id' 'others are'
finish
