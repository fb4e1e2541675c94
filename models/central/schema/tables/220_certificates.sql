-- SPDX-License-Identifier: GPL-3.0-or-later
-- 研習時數證明: what somebody was credited with in a course, under a number that anybody can have verified. It follows the awards: a
-- correction keeps the number and is another version; nothing that was ever issued is lost.
set local role desk_owner;

create table core.certificate_serial (  -- of a year and the code of a unit; a number may be left out, none comes twice
    year      int not null,   -- 民國 year of confirmation
    unit_code text not null,
    last      int not null,
    primary key (year, unit_code)
);

create table core.certificate (
    id          bigint generated always as identity primary key,
    number      text not null unique check (number ~ '^[0-9]{3}-[0-9A-Z]{3,10}(-[0-9A-Z]{1,4})?-[0-9]{6}$'),  -- 證明字號
    code        text not null check (code ~ '^[0-9A-HJKMNP-TV-Z]{12}[0-9A-HJKMNP-TV-Z*~$=U]$'),  -- 驗證碼 and its check symbol
    person_id   bigint not null references core.person,
    course_id   bigint not null references core.course,
    kind        text not null check (kind in ('hours', 'credits', 'lecture')),  -- 研習時數, 學分, 講師時數
    award_id    bigint not null references core.award,  -- the one it stands on now
    version     int not null default 1,
    hours       numeric(6, 1) not null check (hours >= 0),
    name        text not null,             -- as of then
    unit_id     int references core.unit,  -- 服務學校 as of then; null: of no unit that is here
    state       text not null default 'valid' check (state in ('valid', 'revoked')),
    -- corrected: hours were credited no more; desk: a desk has revoked it, whatever the hours are
    revoked_for text check (revoked_for in ('corrected', 'desk')),
    reason      text not null default '',
    by_name     text not null default '',
    issued_at   timestamptz not null default now(),
    changed_at  timestamptz not null default now(),
    row_version int not null default 1,
    unique (person_id, course_id, kind),
    check ((state = 'revoked') = (revoked_for is not null))
);
create index on core.certificate(course_id);

create table core.certificate_version (  -- append-only: what each version has said
    certificate_id bigint not null references core.certificate,
    version        int not null,
    award_id       bigint not null references core.award,
    hours          numeric(6, 1) not null,
    state          text not null,
    reason         text not null default '',
    by_account_id  bigint references core.account,  -- null: the centre, after a list was confirmed or corrected
    by_name        text not null default '',
    at             timestamptz not null default clock_timestamp(),
    command_id     uuid,
    primary key (certificate_id, version)
);

do $$
declare t text;
begin
    foreach t in array array['certificate_serial', 'certificate', 'certificate_version'] loop
        execute format('alter table core.%I enable row level security', t);
        execute format('alter table core.%I force row level security', t);
    end loop;
end $$;
reset role;
