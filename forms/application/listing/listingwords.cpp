// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/application/listing/listingwords.h"

#include "models/domain/terms.h"

#include <QCoreApplication>

namespace inservice {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ListingWords)
};

} // namespace

QString listingNextStep(const QJsonObject& document) {
    const QJsonObject desk = document["reviewer"].toObject();
    const QJsonObject unit = document["unit"].toObject();
    const auto state = applicationStateFromKey(document["state"].toString());
    if (!state) {
        return Text::tr("Nothing has been heard of this request from the centre yet.");
    }
    switch (*state) {
    case ApplicationState::Returned:
        return Text::tr("What you have to do now: correct the request and send it again. %1")
            .arg(document["reason"].toString());
    case ApplicationState::Approved:
        return Text::tr("What you have to do now: apply for an account at %1 (code %2).")
            .arg(unit["name"].toString(), unit["code"].toString());
    case ApplicationState::Rejected:
        return Text::tr("It was not accepted: %1 Ask %2 (%3) if anything is unclear.")
            .arg(document["reason"].toString(), desk["name"].toString(), desk["phone"].toString());
    case ApplicationState::Withdrawn:
        return Text::tr("It has ended. If the unit is still to be listed, ask again.");
    case ApplicationState::AwaitingPaper:
    case ApplicationState::AwaitingReview:
    case ApplicationState::AwaitingOpening:
        break;
    }
    return Text::tr("Next: %1 (%2) compares it with the evidence. The result is mailed to you; there is nothing to do "
                    "until then.")
        .arg(desk["name"].toString(), desk["phone"].toString());
}

QString listingNextStepShort(const QJsonObject& document) {
    const auto state = applicationStateFromKey(document["state"].toString());
    if (state == ApplicationState::Returned) {
        return Text::tr("Correct the request and send it again.");
    }
    if (state == ApplicationState::Approved) {
        return Text::tr("Apply for an account there.");
    }
    return state == ApplicationState::AwaitingReview ? Text::tr("The desk compares it with the evidence.") : QString();
}

} // namespace inservice
