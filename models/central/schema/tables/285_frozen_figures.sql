-- SPDX-License-Identifier: GPL-3.0-or-later
-- 凍結值: a 學年度, a 學期 or a 年度 whose figures are closed (courses.md II.8.7). No figure is copied: awards are superseded and never
-- deleted, so what is kept is what became another after a freeze, and 凍結值 is counted out of both.
set local role desk_owner;

create table core.frozen_period (  -- append-only: what is frozen is not frozen anew
    id         int generated always as identity primary key,
    kind       text not null check (kind in ('school_year', 'semester', 'year')),
    year       int not null,  -- 民國; of a semester its 學年度
    semester   int check (semester in (1, 2)),
    date_from  date not null,
    date_to    date not null,
    roster     int not null,      -- the semester whose rosters were divided by
    live       boolean not null,  -- there were none of it: as they were
    frozen_at  timestamptz not null,
    reason     text not null,     -- empty: its time had come (setting figures_freeze_days)
    by_account_id bigint references core.account,
    by_name    text not null,     -- empty: the centre itself
    command_id uuid,
    unique (date_from, date_to),
    check ((kind = 'semester') = (semester is not null))
);

-- Written after a day of them was frozen, in the transaction that makes something another.
create table core.late_award (  -- append-only: an award that came, or that holds no more
    award_id  bigint not null,
    person_id bigint not null,
    course_id bigint not null,
    ends_on   date not null,
    gone      boolean not null,
    at        timestamptz not null default clock_timestamp()
);
create index on core.late_award(award_id);
create index on core.late_award(person_id);
create index on core.late_award(ends_on);
create table core.course_before (  -- append-only: as a confirmed course was counted until then
    course_id bigint not null,
    was       core.confirmed_course not null,
    title     text not null,
    until     timestamptz not null default clock_timestamp()
);
create index on core.course_before(course_id, until);
create index on core.course_before(until);
create table core.roster_before (  -- an entry of a kept roster as it was until then; null: there was none. As long as the roster
    semester  int not null,
    person_id bigint not null,
    was       core.roster_snapshot,
    until     timestamptz not null default clock_timestamp()
);
create index on core.roster_before(semester, person_id, until);
create table core.frozen_sum (  -- of which there are sums of the country (people_sum, study_sum)
    period_id int primary key references core.frozen_period,
    at        timestamptz not null default clock_timestamp()
);

do $$
declare t text;
begin
    foreach t in array array['frozen_period', 'late_award', 'course_before', 'roster_before', 'frozen_sum'] loop
        execute format('alter table core.%I enable row level security', t);
        execute format('alter table core.%I force row level security', t);
    end loop;
end $$;
reset role;
