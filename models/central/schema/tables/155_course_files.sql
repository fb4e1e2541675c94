-- SPDX-License-Identifier: GPL-3.0-or-later
-- Files of courses (附件): kept as they came, never opened. One file may hang on several courses of its unit (a series, a copy).
set local role desk_owner;

create table core.course_file (
    id         bigint generated always as identity primary key,
    file_id    uuid not null unique,  -- made by the desk
    unit_id    int not null references core.unit,
    account_id bigint not null references core.account,
    name       text not null,
    kind       text not null check (kind in ('plan', 'timetable', 'leaflet', 'consent', 'other')),
    media_type text not null,  -- as its bytes say
    size       int not null check (size between 1 and 10485760),
    sha256     text not null,
    public     boolean not null,
    content    bytea,
    at         timestamptz not null default now(),
    voided_at  timestamptz,
    check ((content is null) = (voided_at is not null))
);
alter table core.course_file alter content set storage external;
create index on core.course_file(account_id);
create index on core.course_file(at) where voided_at is null;

create table core.course_file_use (  -- which files the current revision of a course has
    course_id bigint not null references core.course,
    file_id   uuid not null references core.course_file(file_id),
    kind      text not null check (kind in ('plan', 'timetable', 'leaflet', 'consent', 'other')),
    public    boolean not null,  -- false: for the organiser and whoever reviews
    primary key (course_id, file_id)
);
create index on core.course_file_use(file_id);

do $$
declare t text;
begin
    foreach t in array array['course_file', 'course_file_use'] loop
        execute format('alter table core.%I enable row level security', t);
        execute format('alter table core.%I force row level security', t);
    end loop;
end $$;
reset role;
