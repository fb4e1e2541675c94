// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/application/paper/reviewedpaper.h"

#include "models/replica/tables/catalogues.h"

namespace inservice {

ApplicationPaper reviewedPaper(const ApplicationRow& row, const ReplicaReader& replica) {
    ApplicationPaper paper;
    paper.accepted = true;
    paper.number = row.number;
    paper.revision = row.revision;
    paper.contentHash = row.contentHash;
    paper.deletes = row.deletes;
    paper.deleteReason = row.deleteReason;
    paper.takesOver = row.takesOverName;
    paper.accountType = row.accountType;
    paper.accountName = row.accountName;
    paper.name = row.name;
    paper.sex = row.sex;
    paper.nationalId = row.nationalId;
    paper.jobTitle = row.jobTitle;
    if (const auto unit = replica.row<UnitRow>(row.unitId)) {
        paper.unitName = unit->name;
        const auto county = replica.row<CountyRow>(unit->countyId);
        paper.county = county ? county->name : QString();
        const auto district = replica.row<DistrictRow>(unit->districtId);
        paper.district = district ? district->name : QString();
        const QList<UnitKindRow> kinds = replica.rows<UnitKindRow>(QStringLiteral(" WHERE key = ?"), {unit->kind});
        paper.unitKind = kinds.isEmpty() ? QString() : kinds.constFirst().name;
    }
    paper.subunit = row.subunit;
    paper.phone = row.phone;
    paper.fax = row.fax;
    paper.email = row.email;
    paper.consented = true;
    paper.needsPaper = row.needsPaper;
    paper.needsUnitSeal = row.needsUnitSeal || row.nameSealOnly;
    paper.nameSealOnly = row.nameSealOnly;
    if (row.reviewerUnitId) {
        paper.returnTo = replica.row<DeskRow>(*row.reviewerUnitId);
        paper.region = paper.returnTo ? paper.returnTo->name : QString();
    }
    paper.printedBy = row.name;
    paper.printedAt = QDateTime::currentDateTimeUtc();
    paper.copy = 1;
    return paper;
}

} // namespace inservice
