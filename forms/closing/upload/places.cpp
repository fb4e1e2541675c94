// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/closing/upload/places.h"

#include "forms/closing/upload/uploadpage.h"

#include <QCoreApplication>

namespace inservice {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ListUploadPlaces)
};

} // namespace

QList<Place> listUploadPlaces() {
    return {
        {.key = "list-upload",
         .title = Text::tr("Upload of a list"),
         .icon = "document-import",
         .group = PlaceGroup::Hours,
         .manualPage = "list-upload",
         .tie = Place::Tie::Account,
         .subjects = {{"list-upload", Text::tr("&Open the list")}},
         .make = pageOf<ListUploadPage>,
         .isListed =
             [](const Ties& ties) {
                 return ties.account != nullptr && ties.account->identity().commands.contains(u"upload.try");
             }},
    };
}

} // namespace inservice
