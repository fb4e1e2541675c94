// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/review/reviewwords.h"

#include "forms/words/words.h"
#include "models/domain/personname.h"

#include <QCoreApplication>

namespace inservice {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(ReviewWords)
};

} // namespace

ListWords listWords() {
    return {words::accountType,   stateWord,   words::receivedHow, words::action, words::commandKind,
            words::centreRefusal, words::field};
}

QString stateWord(const ApplicationRow& application) {
    const bool byDesk = application.reviewerUnitId.has_value();
    switch (application.state) {
    case ApplicationState::Approved:
        return byDesk ? Say::tr("Approved", "state") : Say::tr("Opened", "state");
    case ApplicationState::Rejected:
        return byDesk ? Say::tr("Rejected", "state") : Say::tr("Not passed", "state");
    case ApplicationState::AwaitingPaper:
    case ApplicationState::AwaitingReview:
    case ApplicationState::AwaitingOpening:
    case ApplicationState::Returned:
    case ApplicationState::Withdrawn:
        break;
    }
    return words::state(application.state);
}

QString captionName(const QString& name) {
    return PersonName::mask(name);
}

} // namespace inservice
