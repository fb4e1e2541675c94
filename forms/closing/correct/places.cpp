// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/closing/correct/places.h"

#include "forms/closing/correct/correctionspage.h"
#include "forms/closing/correct/correctpage.h"
#include "forms/closing/correct/takeuppage.h"

#include <QCoreApplication>

namespace inservice {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CorrectionPlaces)
};

bool may(const Ties& ties, const char* kind) {
    return ties.account != nullptr && ties.account->identity().commands.contains(QLatin1String(kind));
}

bool decides(const Ties& ties) {
    return may(ties, "correction.approve");
}

/// A desk asks of its own motion, and follows that where it decides.
bool asks(const Ties& ties) {
    return may(ties, "correction.submit") && !decides(ties);
}

TaskList* ownTasks(const Ties& ties, QObject* parent) {
    return asks(ties) ? new CorrectionTasks(*ties.account, false, parent) : nullptr;
}

TaskList* deskTasks(const Ties& ties, QObject* parent) {
    return decides(ties) ? new CorrectionTasks(*ties.account, true, parent) : nullptr;
}

} // namespace

QList<Place> correctionPlaces() {
    return {{.key = "correction-review",
             .title = Text::tr("Review of corrections"),
             .icon = "document-preview",
             .group = PlaceGroup::Hours,
             .manualPage = "corrections",
             .tie = Place::Tie::Account,
             .subjects = {{"correction", Text::tr("&Open the request")}},
             .hasCounter = true,
             .make = pageOf<CorrectionReviewPage>,
             .isListed = decides,
             .tasks = deskTasks},
            {.key = "corrections",
             .aliases = {"correction-review"},
             .title = Text::tr("Corrections of closed courses"),
             .icon = "document-edit-verify",
             .group = PlaceGroup::Hours,
             .manualPage = "corrections",
             .tie = Place::Tie::Account,
             .hasCounter = true,
             .make = pageOf<CorrectionsPage>,
             .isListed = asks,
             .tasks = ownTasks},
            {.key = "correct",
             .title = Text::tr("Put a closed course right"),
             .icon = "document-edit",
             .group = PlaceGroup::Hours,
             .manualPage = "corrections",
             .tie = Place::Tie::Account,
             .subjects = {{"correction-draft", Text::tr("&Open the request")}},
             .make = pageOf<CorrectPage>},
            {.key = "correct-old",
             .title = Text::tr("Take up a course closed long ago"),
             .icon = "document-open",
             .group = PlaceGroup::Hours,
             .manualPage = "corrections",
             .tie = Place::Tie::Account,
             .make = pageOf<TakeUpPage>}};
}

} // namespace inservice
