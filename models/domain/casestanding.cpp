// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/casestanding.h"

#include <utility>

namespace inservice {

namespace {

bool isOpen(ApplicationState state) {
    return state == ApplicationState::AwaitingPaper || state == ApplicationState::AwaitingReview ||
           state == ApplicationState::AwaitingOpening;
}

NextStep nextOfReturned(const CaseStanding& standing) {
    if (!standing.needsPaper || standing.returnedFor == ReturnedFor::DataOnly) {
        return NextStep::Correct;
    }
    return standing.returnedFor == ReturnedFor::Paper ? NextStep::Reprint : NextStep::CorrectAndSeal;
}

} // namespace

bool CaseStanding::hasPaper() const {
    return receivedRevision > 0 && receivedRevision >= paperRevision;
}

bool CaseStanding::hasOldPaper() const {
    return receivedRevision > 0 && receivedRevision < paperRevision;
}

NextStep CaseStanding::next() const {
    switch (state) {
    case ApplicationState::AwaitingPaper:
        return paperRevision > 1 ? NextStep::SealAnew : NextStep::Seal;
    case ApplicationState::AwaitingReview:
        return NextStep::Review;
    case ApplicationState::AwaitingOpening:
        return NextStep::Opening;
    case ApplicationState::Returned:
        return nextOfReturned(*this);
    case ApplicationState::Approved:
        if (deletes) {
            break;
        }
        return needsPaper && !hasPaper() ? NextStep::SignInAndSeal : NextStep::SignIn;
    case ApplicationState::Rejected:
        return deletes ? NextStep::None : NextStep::ApplyAnew;
    case ApplicationState::Withdrawn:
        break;
    }
    return NextStep::None;
}

QStringList CaseStanding::possibleCommands() const {
    const std::pair<bool, QLatin1String> commands[] = {
        {mayPrint() && !deletes, QLatin1String("application.print")},
        {mayCorrect(), QLatin1String("application.correct")},
        {mayWithdraw() && !deletes, QLatin1String("application.withdraw")},
        {mayWithdraw() && deletes, QLatin1String("deletion.withdraw")},
        {mayReceive(), QLatin1String("application.receive")},
        {mayApprove(), QLatin1String("application.approve")},
        {mayOpen(), QLatin1String("application.open_as")},
        {mayReturn(), QLatin1String("application.return")},
        {mayReject(), QLatin1String("application.reject")},
        {mayTakeBack(), QLatin1String("application.take_back")},
        {mayAttachScan(), QLatin1String("scan.attach")},
    };
    QStringList possible;
    for (const auto& [may, command] : commands) {
        if (may) {
            possible.append(command);
        }
    }
    return possible;
}

bool CaseStanding::waitsForApplicant() const {
    return wantsPaper() || next() == NextStep::Correct;
}

bool CaseStanding::wantsPaper() const {
    return mayReceive() || next() == NextStep::CorrectAndSeal;
}

bool CaseStanding::waitsForPaper() const {
    return state == ApplicationState::AwaitingPaper || next() == NextStep::SignInAndSeal;
}

bool CaseStanding::mayPrint() const {
    return isOpen(state) || next() == NextStep::SignInAndSeal;
}

bool CaseStanding::mayCorrect() const {
    return state == ApplicationState::Returned;
}

bool CaseStanding::mayWithdraw() const {
    return isOpen(state) || state == ApplicationState::Returned;
}

bool CaseStanding::maySignIn() const {
    return state == ApplicationState::Approved && !deletes;
}

bool CaseStanding::waitsForDecision() const {
    return isOpen(state);
}

bool CaseStanding::mayReceive() const {
    return waitsForPaper() || next() == NextStep::Reprint;
}

bool CaseStanding::mayApprove() const {
    return state == ApplicationState::AwaitingPaper || state == ApplicationState::AwaitingReview;
}

bool CaseStanding::mayOpen() const {
    return state == ApplicationState::AwaitingOpening;
}

bool CaseStanding::mayReturn() const {
    return isOpen(state) && !deletes;
}

bool CaseStanding::mayReject() const {
    return isOpen(state) || state == ApplicationState::Returned;
}

bool CaseStanding::mayKeepPaper() const {
    return needsPaper && mayReturn() && hasPaper();
}

bool CaseStanding::mayTakeBack() const {
    return state == ApplicationState::Approved && !deletes;
}

bool CaseStanding::mayApproveBeforePaper() const {
    return mayApprove() && !hasPaper() && !deletes;
}

bool CaseStanding::mayAttachScan() const {
    return needsPaper && (mayReceive() || mayWithdraw());
}

QList<Passage> wayOf(const CaseStanding& standing) {
    const ApplicationState state = standing.state;
    const bool returned = state == ApplicationState::Returned;
    const bool opened = state == ApplicationState::Approved;
    QList<Passage> way{{Station::Apply, StationState::Done}};
    if (returned) {
        way.append({Station::Correct, StationState::Now});
    }
    if (state == ApplicationState::Rejected || state == ApplicationState::Withdrawn) {
        way.append({state == ApplicationState::Withdrawn ? Station::Withdrawn
                    : standing.needsPaper                ? Station::Review
                                                         : Station::Opening,
                    StationState::Failed});
        return way;
    }
    const StationState account = opened ? StationState::Done : StationState::Ahead;
    if (!standing.needsPaper) {
        way.append({Station::Opening, opened     ? StationState::Done
                                      : returned ? StationState::Ahead
                                                 : StationState::Now});
        way.append({Station::Account, account});
        return way;
    }
    const bool paperIsThere = returned ? standing.next() == NextStep::Correct : standing.hasPaper();
    way.append({Station::Paper, standing.waitsForPaper() ? StationState::Now
                                : paperIsThere           ? StationState::Done
                                                         : StationState::Ahead});
    way.append({Station::Review, opened                                      ? StationState::Done
                                 : state == ApplicationState::AwaitingReview ? StationState::Now
                                                                             : StationState::Ahead});
    way.append({Station::Account, account});
    return way;
}

QString toKey(ReturnedFor fault) {
    switch (fault) {
    case ReturnedFor::Data:
        return QStringLiteral("data");
    case ReturnedFor::DataOnly:
        return QStringLiteral("data_only");
    case ReturnedFor::Paper:
        return QStringLiteral("paper");
    }
    return {};
}

QString toKey(NextStep step) {
    switch (step) {
    case NextStep::Seal:
        return QStringLiteral("seal");
    case NextStep::SealAnew:
        return QStringLiteral("seal_anew");
    case NextStep::Review:
        return QStringLiteral("review");
    case NextStep::Opening:
        return QStringLiteral("opening");
    case NextStep::Correct:
        return QStringLiteral("correct");
    case NextStep::CorrectAndSeal:
        return QStringLiteral("correct_and_seal");
    case NextStep::Reprint:
        return QStringLiteral("reprint");
    case NextStep::SignIn:
        return QStringLiteral("sign_in");
    case NextStep::SignInAndSeal:
        return QStringLiteral("sign_in_and_seal");
    case NextStep::ApplyAnew:
        return QStringLiteral("apply_anew");
    case NextStep::None:
        return QStringLiteral("none");
    }
    return {};
}

std::optional<ReturnedFor> returnedForFromKey(const QString& key) {
    for (const ReturnedFor fault : {ReturnedFor::Data, ReturnedFor::DataOnly, ReturnedFor::Paper}) {
        if (toKey(fault) == key) {
            return fault;
        }
    }
    return std::nullopt;
}

} // namespace inservice
