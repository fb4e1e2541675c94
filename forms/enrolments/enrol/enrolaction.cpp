// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/enrolments/enrol/enrolaction.h"

#include "forms/offerings/view/offeringdetail.h"
#include "forms/words/enrolmentwords.h"

#include <QCoreApplication>
#include <QPointer>

namespace inservice {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(EnrolActions)
};

/// The facet of 報名方式 that says 線上報名.
constexpr QLatin1String online("r:online");

} // namespace

QList<OfferingAction> enrolActions(const Ties& ties, OfferingDetail& detail) {
    const bool isTeacher = ties.account != nullptr && ties.account->identity().accountType == AccountType::Teacher;
    OfferingAction enrol;
    enrol.key = QStringLiteral("Enrol");
    enrol.text = Text::tr("Enr&ol online");
    enrol.isPrimary = true;
    enrol.whyNot = [isTeacher](const OfferingRow& row) {
        const auto said = [](const char* key) {
            return words::enrolmentRefusal(QLatin1String(key), {}).value_or(QString());
        };
        if (row.cancelled) {
            return said("enrol.cancelled");
        }
        if (!row.facets.contains(online)) {
            return said("enrol.none");
        }
        return isTeacher ? QString() : said("enrol.not_teacher");
    };
    enrol.run = [page = QPointer<OfferingDetail>(&detail)](const OfferingRow& row) {
        if (page) {
            emit page->openRequested(QStringLiteral("enrol:%1").arg(row.number));
        }
    };
    enrol.isOffered = [](const OfferingRow& row) { return row.number != 0; };
    return {enrol};
}

} // namespace inservice
