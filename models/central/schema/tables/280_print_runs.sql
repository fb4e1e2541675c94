-- SPDX-License-Identifier: GPL-3.0-or-later
-- Paper that goes out and comes back: print runs and copies, papers that came to the wrong desk.
set local role desk_owner;

create table core.print_run (  -- 列印批次: several forms that a desk printed in one job
    id            bigint generated always as identity primary key,
    number        text not null unique,  -- 列印批號
    unit_id       int not null references core.unit,  -- the desk
    purpose       text not null,
    note          text not null,
    by_account_id bigint not null references core.account,
    by_name       text not null,
    at            timestamptz not null default clock_timestamp(),
    command_id    uuid not null unique,
    closed_at     timestamptz,
    closed_by     text not null default '',
    closed_reason text not null default '',
    row_version   int not null default 1
);
create index on core.print_run(unit_id, id);
create sequence core.print_run_serial;

create table core.print_copy (  -- append-only: each print of a form, by whom, when, which
    application_id bigint not null references core.application,
    revision       int not null,
    copy           int not null,  -- 第幾份, of this revision
    run_id         bigint references core.print_run,  -- null: printed by the applicant
    place          int,           -- where in the run
    by_account_id  bigint references core.account,
    by_name        text not null,
    at             timestamptz not null default clock_timestamp(),
    primary key (application_id, revision, copy),
    check ((run_id is null) = (place is null) and (run_id is null) = (by_account_id is null))
);
create index on core.print_copy(run_id, place) where run_id is not null;

create table core.delivery (  -- append-only: 誤送轉交, a paper that came to another desk than its own and was passed on
    id             bigint generated always as identity primary key,
    application_id bigint not null references core.application,
    number         text not null,
    revision       int not null,
    scan_id        bigint not null references core.scan,
    from_unit_id   int not null references core.unit,
    to_unit_id     int not null references core.unit,
    by_account_id  bigint not null references core.account,
    by_name        text not null,
    at             timestamptz not null default clock_timestamp(),
    command_id     uuid not null unique
);
create index on core.delivery(from_unit_id, id);
create index on core.delivery(to_unit_id, id);

do $$
declare t text;
begin
    foreach t in array array['print_run', 'print_copy', 'delivery'] loop
        execute format('alter table core.%I enable row level security', t);
        execute format('alter table core.%I force row level security', t);
    end loop;
end $$;
reset role;
