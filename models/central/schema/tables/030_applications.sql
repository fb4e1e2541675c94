-- SPDX-License-Identifier: GPL-3.0-or-later
-- People, accounts, applications with their revisions, decisions, scans.
set local role desk_owner;

create table core.person (  -- one per national ID, made with the first application
    id         bigint generated always as identity primary key,
    created_at timestamptz not null default now()
);

-- Whole IDs lie here and nowhere else; only functions of desk_owner read them. A person may have had another one before
-- (統一證號 of the old kind, naturalised): the former leads to them, current is what they have now.
create table core.national_id (
    number     text primary key check (number ~ '^[A-Z][A-D1289][0-9]{8}$'),
    person_id  bigint not null references core.person,
    current    boolean not null default true,
    entered_by uuid,  -- the command that noted it beside one before; null: the person came with it
    ended_by   uuid   -- the command by which another one became current
);
create unique index national_id_current on core.national_id(person_id) where current;
create index on core.national_id(person_id);

create table core.application (  -- 業務帳號申請案 (表2-1, 表2-2 of 學科中心, 表2-3 of the desks: type reviewer)
    id               bigint generated always as identity primary key,
    number           text not null unique,   -- 申請編號, 民國 year and serial
    request          text not null default 'open' check (request in ('open', 'delete')),  -- 申請事項: 新申請, 刪除
    account_id       bigint,                 -- 刪除: of this account
    asked_by         bigint,                 -- 刪除: by whoever has this account
    delete_reason    text not null default '',
    takes_over       bigint,                 -- 接任: of the 總負責人 with this account
    takes_over_name  text not null default '',
    keyed_in         boolean not null default false,  -- by the desk, from a form that was filled in by hand
    revision         int not null default 1,
    row_version      int not null default 1,
    person_id        bigint not null references core.person,
    account_type     text not null check (account_type in ('chief_manager', 'contact', 'operator', 'reviewer')),
    account_name     text not null,
    name             text not null,
    sex              text not null check (sex in ('male', 'female')),
    national_id      text not null check (national_id ~ '^[A-Z][A-D1289][0-9]{4}[*]{4}$'),  -- masked
    job_title        text not null,
    unit_id          int not null references core.unit,
    subunit          text not null,
    phone            text not null,
    fax              text not null,
    email            text not null,
    name_seal_only   boolean not null,
    state            text not null check (state in ('awaiting_paper', 'awaiting_review', 'awaiting_opening', 'returned',
                                                    'approved', 'rejected', 'withdrawn')),
    returned_from    text check (returned_from in ('awaiting_paper', 'awaiting_review', 'awaiting_opening')),
    returned_for     text check (returned_for in ('data', 'data_only', 'paper')),
    reviewer_unit_id int references core.unit,  -- null: own 總負責人
    needs_paper      boolean not null,
    needs_unit_seal  boolean not null,
    paper_revision   int not null default 1,
    applied_at       timestamptz not null default now(),
    changed_at       timestamptz not null default now(),
    received_at      timestamptz,
    received_how     text check (received_how in ('scan', 'fax', 'post', 'hand')),
    received_revision int,
    head_seal        boolean,
    unit_seal        boolean,
    decided_at       timestamptz,
    opened_as        text check (opened_as in ('chief_manager', 'contact', 'operator', 'reviewer')),
    can_take_back    boolean not null default false,
    content_hash     text not null,
    installation     text not null,
    check ((state = 'returned') = (returned_from is not null)),
    check ((state = 'returned') = (returned_for is not null)),
    check (needs_paper = (reviewer_unit_id is not null)),
    check (paper_revision between 1 and revision),
    check ((received_revision is null) = (received_at is null)),
    check ((request = 'delete') = (account_id is not null) and (account_id is null) = (asked_by is null)),
    check ((takes_over is null) = (takes_over_name = '') and (takes_over is null or request = 'open' and account_type = 'chief_manager')),
    check (request = 'open' or needs_paper and revision = 1 and state not in ('awaiting_opening', 'returned')),
    -- 待審核 is what has its sealed paper, 待收件 what has not.
    constraint review_has_paper check (state not in ('awaiting_paper', 'awaiting_review')
        or (state = 'awaiting_review') = coalesce(received_revision >= paper_revision, false))
);
comment on column core.application.paper_revision is 'the sealed paper of this revision or a later one counts: older ones are void';
comment on column core.application.received_revision is 'which revision the paper shows that was received last';
comment on column core.application.returned_for is
    'what was at fault: data (to be corrected, then sealed anew), data_only (不必重新核章: the paper received still counts), paper (the data stand)';
create index on core.application(reviewer_unit_id) where reviewer_unit_id is not null;
create index on core.application(unit_id);
create index on core.application(person_id);

create sequence core.application_serial;

create table core.application_revision (  -- what each print showed
    application_id bigint not null references core.application,
    revision       int not null,
    content        jsonb not null,
    content_hash   text not null,
    at             timestamptz not null default now(),
    copies         int not null default 0,
    primary key (application_id, revision)
);

create table core.application_consent (  -- each of the three texts apart
    application_id bigint not null references core.application,
    key            text not null,
    version        text not null,
    sha256         text not null,
    at             timestamptz not null default now(),
    primary key (application_id, key),
    foreign key (key, version) references core.consent(key, version)
);

-- The accounts of the site before, taken in from a list. Until it is released nobody hears of them: they hold name and person,
-- and nothing else.
create table core.account_import (
    id          int generated always as identity primary key,
    at          timestamptz not null default now(),
    command_id  uuid not null default gen_random_uuid(),  -- of its mails
    released_at timestamptz,
    undone_at   timestamptz
);

create table core.account (  -- 業務帳號; and 教師個人帳號 (type teacher), an account of its own beside it
    id               bigint generated always as identity primary key,
    account_name     text not null,
    person_id        bigint not null references core.person,
    name             text not null,
    account_type     text not null check (account_type in ('chief_manager', 'contact', 'operator', 'reviewer', 'teacher')),
    unit_id          int not null references core.unit,
    job_title        text not null,
    phone            text not null,
    fax              text not null,
    email            text not null,
    state            text not null default 'open' check (state in ('imported', 'open', 'taken_back', 'closed', 'deleted', 'removed')),
    opened_at        timestamptz not null default now(),
    first_sign_in_at timestamptz,
    last_sign_in_at  timestamptz,  -- written once a day: each writing goes to every desk that sees the account
    application_id   bigint references core.application,
    deleted_at       timestamptz,
    deleted_from     text check (deleted_from in ('open', 'closed')),
    import_id        int references core.account_import,
    device_bound_at  timestamptz,  -- 綁定行動裝置: since when a second step is asked for (auth.device)
    row_version      int not null default 1,
    check ((deleted_at is not null) = (state in ('deleted', 'removed'))),
    check ((deleted_from is not null) = (state = 'deleted'))
);
comment on column core.account.state is
    'imported: from a list that has not been released; taken_back: the approval was; closed: 停用; deleted: it can be restored for a while, as what it was; removed: it cannot, and what was personal is gone';
create index on core.account(deleted_at) where state = 'deleted';
alter table core.application add foreign key (account_id) references core.account, add foreign key (asked_by) references core.account,
    add foreign key (takes_over) references core.account;
create unique index application_one_deletion on core.application(account_id) where state in ('awaiting_paper', 'awaiting_review');
create index on core.account(unit_id);
create index on core.account(person_id);
create index on core.account(lower(email));
create index on core.account(import_id) where import_id is not null;
create unique index account_one_open_per_application on core.account(application_id) where state = 'open';

create table core.account_event (  -- append-only: what was done with an account after it was opened
    id            bigint generated always as identity primary key,
    account_id    bigint not null references core.account,
    action        text not null check (action in ('close', 'reopen', 'delete', 'restore', 'switch', 'edit', 'bind', 'unbind', 'announce')),
    reason        text not null default '',
    changes       jsonb not null default '{}',  -- field: {before, after}
    by_account_id bigint not null references core.account,
    by_name       text not null,
    at            timestamptz not null default clock_timestamp(),
    command_id    uuid not null
);
create index on core.account_event(account_id);

-- What stands in the way of deleting an account, a row for each kind of reason. A function of schema core finds it, in the
-- folder of its subject: (core.account) returns setof jsonb, what is said of each.
create table core.obstacle_kind (
    key    text primary key,
    finder text not null unique,
    ord    int not null
);

-- A case that waits or was sent back, and an account, also while it is closed for a time (停用), hold their name and their
-- person. Whatever ends them frees both. A person holds one business account and one teacher account; names are of both.
create table core.hold (
    name_key       text not null constraint hold_name unique,
    person_id      bigint not null references core.person,
    of_teacher     boolean not null default false,
    application_id bigint unique references core.application,
    account_id     bigint unique references core.account,
    constraint hold_person unique (person_id, of_teacher),
    check (application_id is not null or account_id is not null)
);

create table core.decision (  -- append-only
    id             bigint generated always as identity primary key,
    application_id bigint not null references core.application,
    revision       int not null,
    action         text not null check (action in ('apply', 'correct', 'withdraw', 'receive', 'approve', 'reject', 'return', 'note', 'take_back', 'open_as',
                                                       'print_run', 'remind_paper', 'deliver',  -- paper that goes out, is missed, came to another desk
                                                       'remind', 'expire', 'mail_failed')),  -- these: by the centre itself
    reasons        text[] not null default '{}',
    text           text not null default '',
    before_paper   boolean not null default false,
    by_account_id  bigint references core.account,
    by_name        text not null,
    at             timestamptz not null default clock_timestamp(),
    command_id     uuid not null
);
create index on core.decision(application_id);

create table core.scan (
    id             bigint generated always as identity primary key,
    application_id bigint references core.application,
    listing_id     bigint references core.listing,  -- the evidence of a request to be listed
    revision       int not null,
    name           text not null,
    mime           text not null check (mime in ('application/pdf', 'image/jpeg', 'image/png', 'image/tiff')),
    size           int not null check (size between 1 and 8388608),
    code           text not null default '',  -- what stands in the paper's own code, as the desk has read it
    sha256         text not null,
    origin         text not null default '',  -- which pages of which file it was cut from, as a desk says: the same ones count once in a case
    content        bytea not null,
    by_account_id  bigint references core.account,  -- null: who asks to be listed
    by_name        text not null,
    at             timestamptz not null default now(),
    void           boolean not null default false,
    void_reason    text not null default '',
    check (num_nonnulls(application_id, listing_id) = 1),
    check (num_nonnulls(by_account_id, listing_id) = 1)
);
alter table core.scan alter content set storage external;

-- these are compressed already
create index on core.scan(application_id);
create unique index scan_origin on core.scan(application_id, origin) where origin <> '' and not void;
create index on core.scan(listing_id) where listing_id is not null;

do $$
declare t text;
begin
    foreach t in array array['person', 'national_id', 'application', 'application_revision', 'application_consent', 'account_import', 'account', 'account_event', 'obstacle_kind', 'hold',
            'decision', 'scan'] loop
        execute format('alter table core.%I enable row level security', t);
        execute format('alter table core.%I force row level security', t);
    end loop;
end $$;
reset role;
