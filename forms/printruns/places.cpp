// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/printruns/places.h"

#include "forms/printruns/deliveriespage.h"
#include "forms/printruns/runspage.h"
#include "forms/printruns/runtasks.h"

#include <QCoreApplication>

namespace inservice {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PrintRunPlaces)
};

bool hasCommand(const Ties& ties, const char* kind) {
    return ties.account != nullptr && ties.account->identity().commands.contains(QLatin1String(kind));
}

} // namespace

QList<Place> printRunPlaces() {
    return {{.key = "printruns",
             .title = Text::tr("Print runs"),
             .icon = "document-print",
             .group = PlaceGroup::Paper,
             .manualPage = "print-runs",
             .tie = Place::Tie::Account,
             .subjects = {{"run", Text::tr("&Open the print run")}},
             .make = pageOf<RunsPage>,
             .isListed = [](const Ties& ties) { return hasCommand(ties, "run.print"); },
             .tasks = [](const Ties& ties, QObject* parent) -> TaskList* {
                 return hasCommand(ties, "run.print") ? new RunTasks(*ties.account, parent) : nullptr;
             }},
            {.key = "deliveries",
             .title = Text::tr("Papers passed on"),
             .icon = "document-import",
             .group = PlaceGroup::Paper,
             .manualPage = "print-runs",
             .tie = Place::Tie::Account,
             .make = pageOf<DeliveriesPage>,
             .isListed = [](const Ties& ties) { return hasCommand(ties, "application.deliver_scan"); }}};
}

} // namespace inservice
