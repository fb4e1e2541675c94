// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/application/paper/rowpaper.h"

#include "models/replica/replicareader.h"
#include "models/replica/tables/applications.h"
#include "models/replica/tables/catalogues.h"

#include <QDateTime>

namespace inservice {

namespace {

/// The place of the unit, in the words of the catalogues.
void fillUnit(ApplicationPaper& paper, const ReplicaReader& replica, qint64 unitId) {
    const std::optional<UnitRow> unit = replica.row<UnitRow>(unitId);
    if (!unit) {
        return;
    }
    paper.unitName = unit->name;
    if (const std::optional<CountyRow> county = replica.row<CountyRow>(unit->countyId)) {
        paper.county = county->name;
    }
    if (const std::optional<DistrictRow> district = replica.row<DistrictRow>(unit->districtId)) {
        paper.district = district->name;
    }
    const QList<UnitKindRow> kinds = replica.rows<UnitKindRow>();
    for (const UnitKindRow& kind : kinds) {
        if (kind.key == unit->kind) {
            paper.unitKind = kind.name;
        }
    }
}

} // namespace

ApplicationPaper rowPaper(const ApplicationRow& application, const ReplicaReader& replica, const QString& printedBy) {
    ApplicationPaper paper;
    paper.accepted = true;
    paper.deletes = application.deletes;
    paper.number = application.number;
    paper.revision = application.revision;
    paper.contentHash = application.contentHash;
    paper.deleteReason = application.deleteReason;
    paper.accountType = application.accountType;
    paper.accountName = application.accountName;
    paper.name = application.name;
    paper.sex = application.sex;
    paper.nationalId = application.nationalId;
    paper.jobTitle = application.jobTitle;
    paper.subunit = application.subunit;
    paper.phone = application.phone;
    paper.fax = application.fax;
    paper.email = application.email;
    paper.consented = !application.deletes; // the centre takes none without
    paper.takesOver = application.takesOverName;
    paper.nameSealOnly = application.nameSealOnly;
    paper.needsPaper = application.needsPaper;
    paper.needsUnitSeal = application.needsUnitSeal || application.nameSealOnly;
    paper.isWanted = application.standing().wantsPaper();
    fillUnit(paper, replica, application.unitId);
    if (application.reviewerUnitId) {
        paper.returnTo = replica.row<DeskRow>(*application.reviewerUnitId);
        paper.region = paper.returnTo ? paper.returnTo->name : QString();
    }
    paper.printedBy = printedBy;
    paper.printedAt = QDateTime::currentDateTimeUtc();
    return paper;
}

} // namespace inservice
