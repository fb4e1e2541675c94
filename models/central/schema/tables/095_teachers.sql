-- SPDX-License-Identifier: GPL-3.0-or-later
-- The rosters of the schools (教師名單): who teaches where, how that changed, and the catalogues they are filled in from.
set local role desk_owner;

-- Catalogues that the centre changes while it runs. Codes are kept: a retired one stays readable on old rows.
create table core.teacher_title (  -- 職稱
    id          int primary key,
    name        text not null unique check (length(name) between 1 and 30),
    staff_group text not null check (staff_group in ('teacher', 'staff')),  -- 教師, 行政職員
    on_roster   boolean not null default true,  -- false: who is never entered (實習教師)
    retired     boolean not null default false,
    retire_on   date  -- first day on which it is chosen no more, also one to come
);

create table core.teaching_stage (  -- 科目類別: the stage at which a subject is taught
    id        int primary key,
    name      text not null unique check (length(name) between 1 and 30),
    retired   boolean not null default false,
    retire_on date
);

create table core.subject (  -- 任教科目
    id       int primary key,
    stage_id int not null references core.teaching_stage,
    name     text not null check (length(name) between 1 and 30),
    retired  boolean not null default false,
    retire_on date,
    unique (stage_id, name)
);

create table core.roster_word (  -- 聘任類別, 訓練角色
    id      int primary key,
    list    text not null check (list in ('employment', 'training_role')),
    name    text not null,
    retired boolean not null default false,
    retire_on date,
    unique (list, name)
);

create sequence core.catalogue_serial start 10000;  -- ids of what a centre has added itself

create table core.teacher (  -- a person on the roster of a school, of one at a time
    id               bigint generated always as identity primary key,
    person_id        bigint not null unique references core.person,
    unit_id          int not null references core.unit,  -- of who has left: the last one
    name             text not null,
    sex              text not null check (sex in ('male', 'female')),
    national_id      text not null check (national_id ~ '^[A-Z][A-D1289][0-9]{4}[*]{4}$'),  -- masked
    birth_date       date not null,
    title_id         int not null references core.teacher_title,
    state            text not null default 'active' check (state in ('active', 'on_leave', 'left')),
    departure        text check (departure in ('resign', 'transfer', 'retire', 'appointed', 'laid_off', 'died', 'mistake',
                                               'unpaid_leave', 'seconded', 'lent')),
    state_since      date not null,
    back_on          date,  -- first day after a leave that ends by itself
    email            text not null default '',
    stage_id         int references core.teaching_stage,
    subjects         int[] not null default '{}' check (cardinality(subjects) <= 6),
    unit_note        text not null default '',  -- 單位註記
    note             text not null default '',  -- 備註
    employment_id    int references core.roster_word,
    training_role_id int references core.roster_word,
    hired_on         date,  -- 到職日
    licence          text not null default '' check (licence ~ '^[0-9A-Za-z]{0,4}$'),  -- last four places of the 教師證字號
    civil_servant    boolean not null default false,
    confirmed_semester int,  -- 期初維護: the last one in which the school has said that this is right (core.semester, 110_checkins.sql)
    confirmed_at     timestamptz,
    confirmed_by     text,
    account_state    text not null default 'waiting' check (account_state in ('waiting', 'open', 'closed', 'roaming')),
    account_name     text not null default '',  -- of the 教師個人帳號; of who roams what the education cloud's is called here
    account_bound    boolean not null default false,  -- 綁定行動裝置
    registered_at    timestamptz not null default now(),
    changed_at       timestamptz not null default now(),
    row_version      int not null default 1,
    check ((state = 'active') = (departure is null)),
    check (back_on is null or state = 'on_leave'),
    check (num_nulls(confirmed_semester, confirmed_at, confirmed_by) in (0, 3)),
    check ((state = 'on_leave') = coalesce(departure in ('unpaid_leave', 'seconded', 'lent'), false))
);
comment on column core.teacher.state is 'active: 在職; on_leave: 留職停薪, 借調, 商借, still of the school; left: on no roster';
comment on column core.teacher.account_state is
    'follows the account of the person (core.follow_account): waiting: 待申請; open: 啟用中; closed: 停用中; roaming: 帳號漫遊申請(已啟用)';
create index on core.teacher(unit_id);
create index on core.teacher(back_on) where back_on is not null;

create table core.teacher_event (  -- append-only: what was done with an entry, kept with the school where it was done
    id            bigint generated always as identity primary key,
    teacher_id    bigint not null references core.teacher,
    unit_id       int not null references core.unit,
    action        text not null check (action in ('register', 'overwrite', 'edit', 'renumber', 'leave', 'return', 'join', 'take_back',
                                                  'object', 'settle', 'apply', 'close_account', 'reopen_account', 'unbind')),
    reason        text not null default '',
    changes       jsonb not null default '{}',  -- field: {before, after}
    by_account_id bigint references core.account,  -- null: by the centre itself, when a day had come
    by_name       text not null,
    at            timestamptz not null default clock_timestamp(),
    command_id    uuid
);
create index on core.teacher_event(teacher_id);
create index on core.teacher_event(unit_id);

create table core.teacher_move (  -- 異動: between schools, off the rosters, on leave
    id             bigint generated always as identity primary key,
    teacher_id     bigint not null references core.teacher,
    name           text not null,           -- as the school that is left knew it
    from_unit_id   int references core.unit,  -- null: was on no roster
    to_unit_id     int references core.unit,  -- null: is on no roster, or stays where it is (on leave)
    kind           text not null check (kind in ('join', 'resign', 'transfer', 'retire', 'appointed', 'laid_off', 'died', 'mistake',
                                                 'unpaid_leave', 'seconded', 'lent')),
    on_date        date not null,           -- first day on which it is so
    back_on        date,
    reason         text not null default '',
    state          text not null check (state in ('planned', 'done', 'objected', 'settled', 'taken_back')),
    was            jsonb not null default '{}',  -- of the entry, what taking back restores
    objection      text not null default '',
    settle_desk_id int references core.unit,  -- which desk decides about an objection
    settled        text check (settled in ('stay', 'return')),
    by_name        text not null,
    at             timestamptz not null default clock_timestamp(),
    row_version    int not null default 1,
    check (from_unit_id is not null or to_unit_id is not null),
    check ((settle_desk_id is null) = (objection = ''))
);
create index on core.teacher_move(teacher_id);
create index on core.teacher_move(from_unit_id);
create index on core.teacher_move(to_unit_id);
create index on core.teacher_move(settle_desk_id) where settle_desk_id is not null;
create unique index teacher_move_planned on core.teacher_move(teacher_id) where state = 'planned';

create table core.roster_import (  -- 匯入: a personnel list taken into a roster, undone as a whole
    id            uuid primary key,  -- made by the desk, so that its parts belong together
    number        int generated always as identity,  -- as the operator's tool names it
    unit_id       int references core.unit,  -- null: the operator's, of many schools
    by_account_id bigint references core.account,
    by_name       text not null,
    list_name     text not null,  -- of the file
    at            timestamptz not null default clock_timestamp(),
    undone_at     timestamptz
);
create index on core.roster_import(unit_id);

create table core.roster_import_row (  -- what an import did with an entry
    import_id   uuid not null references core.roster_import,
    teacher_id  bigint not null references core.teacher,
    outcome     text not null check (outcome in ('new', 'moved', 'returned', 'overwritten', 'renumbered', 'left')),
    was         jsonb not null,  -- of the entry before; undoing restores it
    move_id     bigint references core.teacher_move,
    row_version int not null,  -- as the import left it
    command_id  uuid,          -- of a renumbered one: by which its number was noted
    check ((outcome = 'renumbered') = (command_id is not null)),
    primary key (import_id, teacher_id)
);
create index on core.roster_import_row(teacher_id);

do $$
declare t text;
begin
    foreach t in array array['teacher_title', 'teaching_stage', 'subject', 'roster_word', 'teacher', 'teacher_event', 'teacher_move',
            'roster_import', 'roster_import_row'] loop
        execute format('alter table core.%I enable row level security', t);
        execute format('alter table core.%I force row level security', t);
    end loop;
end $$;
reset role;
