-- SPDX-License-Identifier: GPL-3.0-or-later
-- 時數轉送: hours that are passed on to 公務人員終身學習入口網站, 環境教育終身學習網 and 全國教保資訊網, in batches of files. Whole
-- IDs are put into a file while it is handed out; none is kept in one.
set local role desk_owner;

create table core.transfer_consent (  -- 同意登錄公務人員終身學習時數, of a person once
    person_id    bigint primary key references core.person,
    given_at     timestamptz not null default now(),
    withdrawn_at timestamptz,
    row_version  int not null default 1
);

create table core.transfer_wish (  -- of one course: not to be passed on, though the consent stands
    person_id bigint not null references core.person,
    course_id bigint not null references core.course,
    wanted    boolean not null,
    at        timestamptz not null default now(),
    primary key (person_id, course_id)
);

create table core.civil_county (  -- 上課縣市 of the files; null: 海外
    code      text primary key check (code ~ '^[0-9]{2}$'),
    county_id int unique references core.county,
    name      text not null
);

create table core.transfer_batch (
    id            bigint generated always as identity primary key,
    number        text not null unique,  -- 批號
    target        text not null check (target in ('civil', 'environment', 'preschool')),
    action        text not null check (action in ('add', 'remove')),
    rows          int not null check (rows between 1 and 3000),
    state         text not null default 'made' check (state in ('made', 'answered')),
    purpose       text not null,
    by_account_id bigint not null references core.account,
    by_name       text not null,
    at            timestamptz not null default clock_timestamp(),
    answered_at   timestamptz,
    check ((state = 'answered') = (answered_at is not null))
);

create table core.transfer_item (  -- 轉送明細: a person's hours of a course, or of a part of it
    id          bigint generated always as identity primary key,
    target      text not null check (target in ('civil', 'environment', 'preschool')),
    action      text not null default 'add' check (action in ('add', 'remove')),  -- remove: what was sent before is not so any more
    person_id   bigint not null references core.person,
    course_id   bigint not null references core.course,
    part        int not null default 0 check (part >= 0),  -- 分時數; 0: the rest, or all of it
    part_name   text not null default '',
    category    text not null default '',  -- 課程類別代碼
    award_id    bigint not null references core.award,
    hours       numeric(6, 1) not null check (hours > 0),
    due_from    timestamptz not null,  -- the award's confirmation: of 教保 the month goes by it
    -- waiting 待轉送, held 暫不轉送 (reason_key), exported 已匯出, done 已匯入, failed 失敗, replaced 已更正, withdrawn 不轉送
    state       text not null check (state in ('waiting', 'held', 'exported', 'done', 'failed', 'replaced', 'withdrawn')),
    reason_key  text not null default '',
    reason      text not null default '',  -- as the other side has said it
    batch_id    bigint references core.transfer_batch,
    row_no      int,
    at          timestamptz not null default now(),
    changed_at  timestamptz not null default now(),
    check ((batch_id is null) = (row_no is null)),
    check (batch_id is not null or state in ('waiting', 'held', 'withdrawn')),
    unique (batch_id, row_no)
);
-- One row of each is under way.
create unique index transfer_item_one on core.transfer_item(person_id, course_id, target, part, action)
    where state in ('waiting', 'held', 'exported', 'done', 'failed') and action = 'add';
create index on core.transfer_item(target, action, id) where state = 'waiting';
create index on core.transfer_item(course_id);

do $$
declare t text;
begin
    foreach t in array array['transfer_consent', 'transfer_wish', 'civil_county', 'transfer_batch', 'transfer_item'] loop
        execute format('alter table core.%I enable row level security', t);
        execute format('alter table core.%I force row level security', t);
    end loop;
end $$;
reset role;
