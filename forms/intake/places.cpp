// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/intake/places.h"

#include "forms/intake/intaketasks.h"
#include "forms/intake/returnspage.h"

#include <QCoreApplication>

namespace inservice {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(IntakePlaces)
};

bool may(const Ties& ties, const char* kind) {
    return ties.account != nullptr && ties.account->identity().commands.contains(QLatin1String(kind));
}

/// A desk, to which applications come back sealed, or an organiser, to whom sign-in sheets and forms of corrections do.
bool takesPapers(const Ties& ties) {
    return may(ties, "scan.attach") || may(ties, "presence.set");
}

} // namespace

QList<Place> intakePlaces(const QList<PaperReturnMaker>& returns) {
    return {{.key = "returns",
             .title = Text::tr("Returned papers"),
             .icon = "document-import",
             .group = PlaceGroup::Paper,
             .manualPage = "returns",
             .tie = Place::Tie::Account,
             .subjects = {{"delivery", Text::tr("&Open the returned papers")}},
             .hasCounter = true,
             .make = [returns](const Ties& ties, QWidget* parent) -> Page* {
                 return ties.account != nullptr ? new ReturnsPage(*ties.account, returns, parent) : nullptr;
             },
             .isListed = takesPapers,
             .tasks = [returns](const Ties& ties, QObject* parent) -> TaskList* {
                 return takesPapers(ties) ? new IntakeTasks(*ties.account, returns, parent) : nullptr;
             }}};
}

} // namespace inservice
