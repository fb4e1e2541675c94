-- SPDX-License-Identifier: GPL-3.0-or-later
-- What comes next of a case (CaseStanding in models/domain says the same to the person at the desk; a test holds both to it).
set local role desk_owner;

-- Whether the paper that was received is of a revision that counts.
create or replace function core.paper_counts(a core.application) returns boolean
language sql immutable as $$
    select coalesce(a.received_revision >= a.paper_revision, false)
$$;

create or replace function core.next_step(a core.application) returns text
language sql immutable as $$
    select case a.state
        when 'awaiting_paper' then case when a.paper_revision = 1 then 'seal' else 'seal_anew' end
        when 'awaiting_review' then 'review'
        when 'awaiting_opening' then 'opening'
        when 'returned' then case when not a.needs_paper then 'correct' when a.returned_for = 'paper' then 'reprint'
                                  when a.returned_for = 'data_only' then 'correct' else 'correct_and_seal' end
        when 'approved' then case when a.request = 'delete' then 'none'
                             when a.needs_paper and not core.paper_counts(a) then 'sign_in_and_seal' else 'sign_in' end
        when 'rejected' then case when a.request = 'delete' then 'none' else 'apply_anew' end
        else 'none' end
$$;

-- The same as a mail tells it; empty where the mail's own text says it all.
create or replace function core.next_words(a core.application, p_desk text) returns text
language sql immutable as $$
    select case core.next_step(a)
        when 'seal' then format('申請表請列印並核章，送至 %s。', p_desk)
        when 'seal_anew' then format('第 %s 版的申請表請列印並核章，送至 %s；先前的版次不再有效。', a.revision, p_desk)
        when 'review' then '審核結果將另行通知。'
        when 'opening' then '審核結果將另行通知。'
        when 'correct' then '請於「查詢申請進度」開啟本案，修正後重新送出；'
            || case when a.needs_paper then '已收到的核章表仍然有效，不必重新列印、核章。' else '不必列印、核章。' end
        when 'correct_and_seal' then '請於「查詢申請進度」開啟本案，修正後重新送出。送出後請重新列印並核章；先前列印的申請表不再有效。'
        when 'reprint' then '申請資料不必修改。請於「查詢申請進度」開啟本案，按「資料無誤，重新列印核章」，將新列印的申請表核章後送回。'
        when 'sign_in' then case when a.keyed_in then '請於登入畫面按「忘記帳號密碼」，以寄到本信箱的驗證碼設定密碼後登入。'
                                 else '即日起請以申請時設定的密碼登入。' end
        when 'sign_in_and_seal' then format('即日起請以申請時設定的密碼登入。核章的申請表尚未送達，請仍列印、核章並送至 %s。', p_desk)
        else '' end
$$;

-- The commands that a case takes as it stands, both sides' (CaseStanding::possibleCommands, in the same order).
create or replace function core.may(a core.application) returns text[]
language sql immutable as $$
    select array_remove(array[
        case when opens and waits or step = 'sign_in_and_seal' then 'application.print' end,
        case when a.state = 'returned' then 'application.correct' end,
        case when opens and (waits or a.state = 'returned') then 'application.withdraw' end,
        case when waits and not opens then 'deletion.withdraw' end,
        case when step in ('seal', 'seal_anew', 'reprint', 'sign_in_and_seal') then 'application.receive' end,
        case when a.state in ('awaiting_paper', 'awaiting_review') then 'application.approve' end,
        case when a.state = 'awaiting_opening' then 'application.open_as' end,
        case when opens and waits then 'application.return' end,
        case when waits or a.state = 'returned' then 'application.reject' end,
        case when opens and a.state = 'approved' then 'application.take_back' end,
        case when a.needs_paper and (waits or a.state = 'returned' or step = 'sign_in_and_seal') then 'scan.attach' end], null)
    from (select core.next_step(a) as step, a.request = 'open' as opens,
                 a.state in ('awaiting_paper', 'awaiting_review', 'awaiting_opening') as waits) s
$$;

grant execute on function core.paper_counts(core.application), core.next_step(core.application),
    core.may(core.application) to desk_api;
reset role;
