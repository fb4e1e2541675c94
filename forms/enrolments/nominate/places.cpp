// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/enrolments/nominate/places.h"

#include "forms/enrolments/nominate/nominatepage.h"
#include "forms/offerings/view/offeringdetail.h"
#include "forms/words/enrolmentwords.h"

#include <QCoreApplication>
#include <QPointer>

namespace inservice {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(NominatePlaces)
};

constexpr QLatin1String online("r:online"); ///< the facet of 報名方式 that says 線上報名

bool nominates(const Ties& ties) {
    return ties.account != nullptr && ties.account->identity().commands.contains(QStringLiteral("enrol.nominate"));
}

} // namespace

QList<Place> nominatePlaces() {
    return {
        {.key = "nominate",
         .title = Text::tr("Send teachers to a course"),
         .icon = "document-send",
         .group = PlaceGroup::Enrolments,
         .manualPage = "acceptance",
         .tie = Place::Tie::Account,
         .subjects = {{"nomination", Text::tr("&Open the course's page for sending")}},
         .make = pageOf<NominatePage>,
         .isListed = nominates},
    };
}

QList<OfferingAction> nominateActions(const Ties& ties, OfferingDetail& detail) {
    if (!nominates(ties)) {
        return {};
    }
    OfferingAction nominate;
    nominate.key = QStringLiteral("Nominate");
    nominate.text = Text::tr("&Send teachers…");
    nominate.whyNot = [](const OfferingRow& row) {
        const char* key = row.cancelled ? "enrol.cancelled" : row.facets.contains(online) ? "" : "enrol.none";
        return *key == '\0' ? QString() : words::enrolmentRefusal(QLatin1String(key), {}).value_or(QString());
    };
    nominate.run = [page = QPointer<OfferingDetail>(&detail)](const OfferingRow& row) {
        if (page) {
            emit page->openRequested(QStringLiteral("nominate:%1").arg(row.number));
        }
    };
    nominate.isOffered = [](const OfferingRow& row) { return row.number != 0; };
    return {nominate};
}

} // namespace inservice
