// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testcentre.h"

namespace inservice::bench {

/// Cases of one desk, as if so many had applied: 114-000001 and so on, in all else like the one of this id.
inline void manyCases(TestCentre& centre, qint64 like, int count) {
    PgConnection admin(centre.adminUri());
    admin.exec(
        QStringLiteral(
            "INSERT INTO core.application(number, revision, row_version, person_id, account_type, account_name, name, "
            "sex, national_id, job_title, unit_id, subunit, phone, fax, email, name_seal_only, state, "
            "reviewer_unit_id, needs_paper, needs_unit_seal, content_hash, installation) "
            "SELECT '114-' || lpad(n::text, 6, '0'), 1, 1, a.person_id, a.account_type, 'bench' || n, a.name, a.sex, "
            "a.national_id, a.job_title, a.unit_id, '', a.phone, a.fax, a.email, false, 'awaiting_paper', "
            "a.reviewer_unit_id, a.needs_paper, a.needs_unit_seal, a.content_hash, a.installation "
            "FROM core.application a, generate_series(1, $2) n WHERE a.id = $1"),
        {like, count});
}

} // namespace inservice::bench
