// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testcentre.h"

namespace inservice {

/// A course that is over, confirmed, and awarded to those of 試教師1 … 5 whom `who` (SQL over core.teacher t) takes in.
/// `day`: SQL, of its last session.
inline void heldAndConfirmed(TestCentre& centre, const char* title, const char* body, const char* mode,
                             const char* hours, const char* who, const char* day = "core.today()") {
    centre.admin(
        QStringLiteral(
            "with c as (insert into core.course(number, unit_id, owner_account_id, owner_name, reviewer_unit_id, "
            "state, title, class_kind, mode, open_scope, starts_at, ends_at, date_from, date_to, hours, hour_unit, "
            "quota, fee, due_on, published_at) select nextval('core.course_number'), a.unit_id, a.id, a.name, "
            "core.course_desk_of(a.unit_id), 'list_due', '%1', 'non_credit', '%3', 'all', now() - interval '4 "
            "hours', now() - interval '1 hour', %6, %6, %4, 'hour', 40, 0, core.today() + 14, "
            "now() from core.account a join core.unit u on u.id = a.unit_id where a.account_type = "
            "'chief_manager' and u.code = '123591' limit 1 returning *), r as (insert into "
            "core.course_revision(course_id, revision, body, submitted_by_account_id, submitted_by_name) select "
            "c.id, 1, '%2', c.owner_account_id, '' from c), l as (insert into core.list_version(course_id, n, "
            "revision, state, review, hash, totals, checks, by_name, decided_at) select c.id, 1, 1, 'confirmed', "
            "'centre', 'x', '{}', '[]', '試', now() from c returning *) insert into core.award(course_id, list_id, "
            "list_no, version, person_id, teacher_id, kind, hours, passed, unit_id, title_id, course_ends_on, "
            "revision) select l.course_id, l.id, t.id, 1, t.person_id, t.id, 'hours', %4, true, t.unit_id, "
            "t.title_id, %6, 1 from l, core.teacher t where t.name like '試教師%' and %5")
            .arg(QString::fromUtf8(title), QString::fromUtf8(body), QString::fromUtf8(mode), QString::fromUtf8(hours),
                 QString::fromUtf8(who), QString::fromUtf8(day)));
    centre.admin(
        QStringLiteral("update core.course set state = 'confirmed' where title = '%1'").arg(QString::fromUtf8(title)));
}

/// Five teachers of a school: three with 6.5 hours of a course online, all with 3 of one with a tag but two of them
/// less; each list is confirmed.
inline void fillStudied(TestCentre& centre) {
    centre.admin(
        "with p as (insert into core.person select from generate_series(1, 5) returning id), n as (select id, "
        "row_number() over (order by id)::int as i from p) insert into core.teacher(person_id, unit_id, name, sex, "
        "national_id, birth_date, title_id, state_since, subjects) select id, (select u.id from core.unit u where "
        "u.code = '123591'), '試教師' || i, 'female', 'A20000****', '1980-01-01', case when i < 4 then 7 else 3 "
        "end, core.today(), '{}' from n");
    heldAndConfirmed(centre, "資通安全研習", "{\"tags\": [\"T35\"]}", "in_person", "3", "true");
    heldAndConfirmed(centre, "線上研習", "{\"tags\": []}", "online_live", "3.5", "t.name < '試教師4'");
}

} // namespace inservice
