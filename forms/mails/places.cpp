// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/mails/places.h"

#include "forms/mails/mailspage.h"

#include <QCoreApplication>

namespace inservice {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MailPlaces)
};

} // namespace

QList<Place> mailPlaces() {
    return {{.key = "mails",
             .title = Text::tr("Mails of the centre"),
             .icon = "mail-message",
             .group = PlaceGroup::System,
             .manualPage = "mails",
             .tie = Place::Tie::Account,
             .subjects = {{"mail", Text::tr("&Open the mail")}},
             .make = pageOf<MailsPage>,
             .isListed = [](const Ties& ties) {
                 return ties.account != nullptr &&
                        ties.account->identity().commands.contains(QStringLiteral("mail.retry"));
             }}};
}

} // namespace inservice
