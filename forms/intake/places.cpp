// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/intake/places.h"

#include "forms/intake/returnspage.h"

#include <QCoreApplication>

namespace inservice {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(IntakePlaces)
};

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
             .isListed =
                 [](const Ties& ties) {
                     return ties.account != nullptr &&
                            ties.account->identity().commands.contains(QStringLiteral("scan.attach"));
                 }}};
}

} // namespace inservice
