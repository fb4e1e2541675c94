-- SPDX-License-Identifier: GPL-3.0-or-later
-- Audit (append-only, sealed in hash-chained blocks: database.md 7) and the mails the centre sends.
set local role desk_owner;

create table audit.entry (
    id           bigint generated always as identity primary key,
    xid          xid8 not null default pg_current_xact_id(),
    at           timestamptz not null default clock_timestamp(),
    account_id   bigint,
    person_id    bigint,
    case_hash    bytea,          -- before sign-in
    what         text not null,  -- a command's kind, or sign_in, sign_out, paper_read, id_read, import…
    outcome      text not null,
    command_id   uuid,
    installation text not null default '',
    detail       jsonb not null default '{}'   -- never a national ID, a secret or a password
);
create index on audit.entry(at);
create index on audit.entry(xid, id);
create trigger append_only before update or delete on audit.entry for each row execute function core.forbid_change();
create trigger append_only_truncate before truncate on audit.entry for each statement execute function core.forbid_change();

create table audit.block (  -- the newest hash is to be kept outside the centre
    id     bigint generated always as identity primary key,
    lo     xid8 not null,
    hi     xid8 not null,     -- rows with lo <= xid < hi
    rows   bigint not null,
    digest bytea not null,
    prev   bytea not null,
    hash   bytea not null,
    at     timestamptz not null default now()
);
create trigger append_only before update or delete on audit.block for each row execute function core.forbid_change();

create function audit.log(a auth.actor, p_what text, p_outcome text, p_detail jsonb default '{}') returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
    insert into audit.entry(account_id, person_id, case_hash, what, outcome, command_id, installation, detail)
        values (a.account_id, a.person_id, a.case_hash, p_what, p_outcome, a.command_id, coalesce(a.installation, ''), p_detail)
$$;

create function audit.digest(p_lo xid8, p_hi xid8, out n bigint, out digest bytea)
language sql stable set search_path = pg_catalog, pg_temp as $$
    select count(*), sha256(convert_to(coalesce(string_agg(to_jsonb(e)::text, e'\n' order by e.xid, e.id), ''), 'UTF8'))
    from audit.entry e where e.xid >= p_lo and e.xid < p_hi
$$;

-- Seals what is committed for certain. Returns the rows sealed.
create function audit.seal() returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' as $$
declare
    hi_xid xid8 := pg_snapshot_xmin(pg_current_snapshot());
    last   audit.block;
    d      record;
begin
    lock table audit.block in share row exclusive mode;
    select * into last from audit.block order by id desc limit 1;
    select * into d from audit.digest(coalesce(last.hi, '0'), hi_xid);
    if d.n = 0 then return 0; end if;
    insert into audit.block(lo, hi, rows, digest, prev, hash)
        values (coalesce(last.hi, '0'), hi_xid, d.n, d.digest, coalesce(last.hash, '\x'),
                sha256(coalesce(last.hash, '\x'::bytea) || d.digest || convert_to(hi_xid::text, 'UTF8')));
    return d.n;
end $$;

-- The first block that no longer fits its rows or its forerunner; null when all is whole.
create function audit.first_broken() returns bigint
language plpgsql stable security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' as $$
declare
    b    audit.block;
    d    record;
    prev bytea := '\x'::bytea;
    at   xid8 := '0'::xid8;
begin
    for b in select * from audit.block order by id loop
        select * into d from audit.digest(b.lo, b.hi);
        if b.prev <> prev or b.lo <> at or d.n <> b.rows or d.digest <> b.digest
            or b.hash <> sha256(prev || b.digest || convert_to(b.hi::text, 'UTF8')) then
            return b.id;
        end if;
        prev := b.hash;
        at := b.hi;
    end loop;
    return null;
end $$;
grant execute on function audit.log(auth.actor, text, text, jsonb) to desk_api;

-- Mails -----------------------------------------------------------------------------------------------------------

insert into core.mail_template(key, subject, body) values
('code.address', '【全國教師在職進修資訊網】業務帳號申請信箱驗證碼',
'您好：

您正在申請全國教師在職進修資訊網業務帳號，信箱驗證碼為：

    {code}

請於 15 分鐘內回到申請畫面輸入。若您並未提出申請，請忽略此信，並勿將驗證碼告知他人。

全國教師在職進修資訊網
本信由系統自動寄發，請勿直接回覆。'),
('code.follow', '【全國教師在職進修資訊網】查詢申請進度驗證碼',
'您好：

您正在另一部電腦查詢業務帳號申請進度，驗證碼為：

    {code}

請於 15 分鐘內輸入。

申請編號：{number}

若您並未查詢，請忽略此信，並勿將驗證碼告知他人。

全國教師在職進修資訊網
本信由系統自動寄發，請勿直接回覆。'),
('application.approve', '【全國教師在職進修資訊網】業務帳號核准通知（{number}）',
'{name} 您好：

您申請的業務帳號業經 {desk} 核准，帳號已開通。

申請編號：{number}
服務單位：{unit}
使用者帳號：{account_name}
帳號類型：{account_type}

{next}業務帳號與您的個人資料綁定，請勿交接、沿用或共用。

{desk}
電話：{desk_phone}
本信由系統自動寄發，請勿直接回覆。'),
('application.open_as', '【全國教師在職進修資訊網】業務帳號啟用通知（{number}）',
'{name} 您好：

您申請的業務帳號業經貴單位總負責人啟用。

申請編號：{number}
服務單位：{unit}
使用者帳號：{account_name}
啟用類型：{account_type}

即日起請以申請時設定的密碼登入。業務帳號與您的個人資料綁定，請勿交接、沿用或共用。

{desk}
本信由系統自動寄發，請勿直接回覆。'),
('application.reject', '【全國教師在職進修資訊網】業務帳號申請{verdict}通知（{number}）',
'{name} 您好：

您申請的業務帳號，審核結果為{verdict}。

申請編號：{number}
服務單位：{unit}
原因：{reason}

如仍有業務需求，請於確認上述原因後重新申請。對審核結果有疑問者，請洽 {desk}。

{desk}
電話：{desk_phone}
本信由系統自動寄發，請勿直接回覆。'),
('application.return', '【全國教師在職進修資訊網】業務帳號申請退回補正通知（{number}）',
'{name} 您好：

您的業務帳號申請須補正後再行審核。

申請編號：{number}
服務單位：{unit}
補正事項：
{reason}

{next}

{desk}
電話：{desk_phone}　傳真：{desk_fax}
本信由系統自動寄發，請勿直接回覆。'),
('application.take_back', '【全國教師在職進修資訊網】業務帳號{opening}撤銷通知（{number}）',
'{name} 您好：

先前通知您開通的業務帳號，其{opening}已由 {desk} 撤銷，帳號目前無法使用；本案將重新審核。

申請編號：{number}
服務單位：{unit}
原因：{reason}

{next}如有疑問，請洽 {desk}。

{desk}
電話：{desk_phone}
本信由系統自動寄發，請勿直接回覆。');

-- Puts a mail into the queue, in the transaction of whatever it tells about.
create function core.post(p_template text, p_address text, p_values jsonb, p_command uuid, p_application bigint) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    t core.mail_template;
    v record;
begin
    select * into strict t from core.mail_template where key = p_template;
    -- One pass over the template's own marks: a value that looks like a mark stays text.
    for v in select distinct m[1] as mark from regexp_matches(t.subject || t.body, '\{([a-z_]+)\}', 'g') m loop
        if not p_values ? v.mark then raise exception 'mail % lacks %', p_template, v.mark; end if;
    end loop;
    insert into core.mail(template, address, subject, body, command_id, application_id)
        values (p_template, p_address, regexp_replace(core.fill(t.subject, p_values), '[\r\n]+', ' ', 'g'),
                core.fill(t.body, p_values), p_command, p_application);
end $$;

create function core.fill(p_text text, p_values jsonb) returns text
language plpgsql immutable set search_path = pg_catalog, pg_temp as $$
declare
    r text := '';
    rest text := p_text;
    m text[];
begin
    loop
        m := regexp_match(rest, '^(.*?)\{([a-z_]+)\}(.*)$');
        exit when m is null;
        r := r || m[1] || coalesce(p_values ->> m[2], '');
        rest := m[3];
    end loop;
    return r || rest;
end $$;

create function core.account_type_words(p text) returns text
language sql immutable set search_path = pg_catalog, pg_temp as $$
    select case p when 'chief_manager' then '總負責人' when 'contact' then '連絡人' when 'operator' then '作業人員'
                  when 'reviewer' then '審核人員' end
$$;

-- What comes next of a case (CaseStanding in models/domain says the same to the person at the desk; a test holds both to it).
-- Whether the paper that was received is of a revision that counts.
create function core.paper_counts(a core.application) returns boolean
language sql immutable set search_path = pg_catalog, pg_temp as $$
    select coalesce(a.received_revision >= a.paper_revision, false)
$$;

create function core.next_step(a core.application) returns text
language sql immutable set search_path = pg_catalog, pg_temp as $$
    select case a.state
        when 'awaiting_paper' then case when a.paper_revision = 1 then 'seal' else 'seal_anew' end
        when 'awaiting_review' then 'review'
        when 'awaiting_opening' then 'opening'
        when 'returned' then case when not a.needs_paper then 'correct' when a.returned_for = 'paper' then 'reprint'
                                  when a.returned_for = 'data_only' then 'correct' else 'correct_and_seal' end
        when 'approved' then case when a.needs_paper and not core.paper_counts(a) then 'sign_in_and_seal' else 'sign_in' end
        when 'rejected' then 'apply_anew'
        else 'none' end
$$;

-- The commands that a case takes as it stands, both sides' (CaseStanding::possibleCommands, in the same order).
create function core.may(a core.application) returns text[]
language sql immutable set search_path = pg_catalog, pg_temp as $$
    select array_remove(array[
        case when waits or step = 'sign_in_and_seal' then 'application.print' end,
        case when a.state = 'returned' then 'application.correct' end,
        case when waits or a.state = 'returned' then 'application.withdraw' end,
        case when step in ('seal', 'seal_anew', 'reprint', 'sign_in_and_seal') then 'application.receive' end,
        case when a.state in ('awaiting_paper', 'awaiting_review') then 'application.approve' end,
        case when a.state = 'awaiting_opening' then 'application.open_as' end,
        case when waits then 'application.return' end,
        case when waits or a.state = 'returned' then 'application.reject' end,
        case when a.state = 'approved' then 'application.take_back' end,
        case when a.needs_paper and (waits or a.state = 'returned' or step = 'sign_in_and_seal') then 'scan.attach' end], null)
    from (select core.next_step(a) as step, a.state in ('awaiting_paper', 'awaiting_review', 'awaiting_opening') as waits) s
$$;

-- The same as a mail tells it; empty where the mail's own text says it all.
create function core.next_words(a core.application, p_desk text) returns text
language sql immutable set search_path = pg_catalog, pg_temp as $$
    select case core.next_step(a)
        when 'seal' then format('申請表請列印並核章，送至 %s。', p_desk)
        when 'seal_anew' then format('第 %s 版的申請表請列印並核章，送至 %s；先前的版次不再有效。', a.revision, p_desk)
        when 'review' then '審核結果將另行通知。'
        when 'opening' then '審核結果將另行通知。'
        when 'correct' then '請於「查詢申請進度」開啟本案，修正後重新送出；'
            || case when a.needs_paper then '已收到的核章表仍然有效，不必重新列印、核章。' else '不必列印、核章。' end
        when 'correct_and_seal' then '請於「查詢申請進度」開啟本案，修正後重新送出。送出後請重新列印並核章；先前列印的申請表不再有效。'
        when 'reprint' then '申請資料不必修改。請於「查詢申請進度」開啟本案，按「資料無誤，重新列印核章」，將新列印的申請表核章後送回。'
        when 'sign_in' then '即日起請以申請時設定的密碼登入。'
        when 'sign_in_and_seal' then format('即日起請以申請時設定的密碼登入。核章的申請表尚未送達，請仍列印、核章並送至 %s。', p_desk)
        else '' end
$$;

-- The mail about a result on a case.
create function core.post_result(p_template text, p_application bigint, p_account_type text, p_reason text, p_command uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    a core.application;
    u core.unit;
    d core.desk;
begin
    select * into strict a from core.application where id = p_application;
    select * into strict u from core.unit where id = a.unit_id;
    select * into d from core.desk where id = a.reviewer_unit_id;
    perform core.post(p_template, a.email, jsonb_build_object('name', a.name, 'number', a.number, 'unit', u.name,
        'account_name', a.account_name, 'account_type', core.account_type_words(p_account_type), 'reason', p_reason,
        'desk', coalesce(d.name, u.name || ' 總負責人'), 'desk_phone', coalesce(nullif(d.phone, ''), u.phone),
        'desk_fax', coalesce(d.fax, ''), 'next', core.next_words(a, coalesce(d.name, u.name || ' 總負責人')),
        -- A desk's words are 核准 and 不核准, a 總負責人's 啟用 and 不通過, in the mail as on the buttons.
        'opening', case when a.reviewer_unit_id is null then '啟用' else '核准' end,
        'verdict', case when a.reviewer_unit_id is null then '不通過' else '不核准' end), p_command, p_application);
end $$;
grant execute on function core.paper_counts(core.application), core.next_step(core.application), core.may(core.application) to desk_api;
grant execute on function core.post_result(text, bigint, text, text, uuid) to desk_api;
reset role;
