// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/printruns/runpost.h"

#include "models/domain/personname.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/catalogues.h"
#include "models/replica/tables/units.h"

namespace inservice {
namespace {

// On paper, whatever language the window speaks.
constexpr QStringView enclosed = u"業務帳號申請表（申請編號 %1，%2），請簽名、核章後送回";

} // namespace

QList<Mailing> mailingsOf(const QList<questions::PrintedCopy>& copies, const ReplicaReader& replica, qint64 deskId) {
    PostalAddress from;
    if (const auto desk = replica.row<DeskRow>(deskId)) {
        from = {{}, desk->address, desk->name};
    }
    QList<Mailing> mailings;
    QHash<qint64, qsizetype> byUnit;
    for (const questions::PrintedCopy& copy : copies) {
        const auto unit = copy.unitId == 0 ? std::nullopt : replica.row<UnitRow>(copy.unitId);
        if (!unit) {
            continue;
        }
        if (!byUnit.contains(unit->id)) {
            const auto district = replica.row<DistrictRow>(unit->districtId);
            byUnit.insert(unit->id, mailings.size());
            mailings.append({from, {district ? district->zip : QString(), unit->address, unit->name}, {}});
        }
        mailings[byUnit.value(unit->id)].enclosed << enclosed.toString().arg(copy.number, PersonName::mask(copy.name));
    }
    return mailings;
}

} // namespace inservice
