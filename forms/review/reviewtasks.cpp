// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/review/reviewtasks.h"

#include "forms/words/words.h"
#include "models/tables/listwords.h"
#include "models/tables/pending.h"

#include <QCoreApplication>
#include <algorithm>

namespace inservice {
namespace {

using look::Tone;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ReviewTasks)
};

/// A case older than this many days is called late.
constexpr int lateDays = 7;
/// Single cases named in sentences of their own, before they are only counted.
constexpr int namedCases = 3;

QString listOf(const char* page, ApplicationState state) {
    return QLatin1String(page) + QLatin1Char(':') + toKey(state);
}

/// Since when a case waits for its review.
QDateTime since(const ApplicationRow& row) {
    return row.receivedAt.isValid() ? row.receivedAt : row.appliedAt;
}

/// `review`: the longest wait first.
HomeTask toReview(const QList<ApplicationRow>& review, const QHash<qint64, QString>& units, const QDateTime& now) {
    const ApplicationRow& oldest = review.constFirst();
    const QString from = units.value(oldest.unitId, oldest.number);
    const qint64 days = taiwanDay(since(oldest)).daysTo(taiwanDay(now));
    return {days >= lateDays ? Tone::Warning : Tone::Info,
            words::state(ApplicationState::AwaitingReview),
            Text::tr("%1 %2", "two sentences")
                .arg(Text::tr("%n applications wait for review.", nullptr, int(review.size())),
                     days > 0 ? Text::tr("The oldest, from %1, has waited for %n days.", nullptr, int(days)).arg(from)
                              : Text::tr("The oldest is from %1, of today.").arg(from)),
            Text::tr("Review"),
            listOf("review", ApplicationState::AwaitingReview),
            int(review.size()),
            since(oldest)};
}

QList<HomeTask> ofDesk(const Identity& me, const QList<ApplicationRow>& applications,
                       const QHash<qint64, QString>& units, const QDateTime& now) {
    QList<HomeTask> tasks;
    QList<ApplicationRow> review;
    int paper = 0;
    int returned = 0;
    QDateTime oldestPaper;
    for (const ApplicationRow& row : applications) {
        if (row.reviewerUnitId != me.unitId) {
            continue;
        }
        const CaseStanding standing = row.standing();
        if (standing.next() == NextStep::Review) {
            review << row;
        } else if (standing.waitsForPaper()) {
            ++paper;
            if (!oldestPaper.isValid() || row.appliedAt < oldestPaper) {
                oldestPaper = row.appliedAt;
            }
        } else if (standing.mayCorrect()) {
            ++returned;
        }
    }
    std::sort(review.begin(), review.end(),
              [](const ApplicationRow& a, const ApplicationRow& b) { return since(a) < since(b); });
    if (!review.isEmpty()) {
        tasks << toReview(review, units, now);
    }
    if (paper > 0) {
        tasks << HomeTask{Tone::Info,
                          words::state(ApplicationState::AwaitingPaper),
                          Text::tr("%n applications wait for their sealed paper, the oldest since %1.", nullptr, paper)
                              .arg(shownDate(oldestPaper)),
                          Text::tr("Receive"),
                          listOf("review", ApplicationState::AwaitingPaper),
                          paper};
    }
    if (returned > 0) {
        tasks << HomeTask{Tone::Neutral,
                          words::state(ApplicationState::Returned),
                          Text::tr("%n applications are with their applicants for correction. There is nothing to "
                                   "do until they come back.",
                                   nullptr, returned),
                          Text::tr("Look"),
                          listOf("review", ApplicationState::Returned),
                          returned,
                          {},
                          true};
    }
    return tasks;
}

QList<HomeTask> ofChief(const Identity& me, const QList<ApplicationRow>& applications) {
    QList<HomeTask> tasks;
    QList<ApplicationRow> opening;
    for (const ApplicationRow& row : applications) {
        if (row.standing().mayOpen() && row.unitId == me.unitId && row.personId != me.personId) {
            opening << row;
        }
    }
    std::sort(opening.begin(), opening.end(),
              [](const ApplicationRow& a, const ApplicationRow& b) { return a.appliedAt < b.appliedAt; });
    for (qsizetype i = 0; i < qMin<qsizetype>(opening.size(), namedCases); ++i) {
        const ApplicationRow& row = opening.at(i);
        tasks << HomeTask{Tone::Info,
                          words::state(ApplicationState::AwaitingOpening),
                          Text::tr("%1 has applied to be %2 of your unit (%3). You decide.", "name, account type, date")
                              .arg(row.name, words::accountType(row.accountType), shownDate(row.appliedAt)),
                          Text::tr("Open the account"),
                          QLatin1String("colleagues:") + QString::number(row.id),
                          0,
                          row.appliedAt};
    }
    if (opening.size() > namedCases) {
        tasks << HomeTask{
            Tone::Info,
            words::state(ApplicationState::AwaitingOpening),
            Text::tr("%n more colleagues wait for their accounts.", nullptr, int(opening.size() - namedCases)),
            Text::tr("See all"),
            listOf("colleagues", ApplicationState::AwaitingOpening),
            int(opening.size() - namedCases),
            opening.at(namedCases).appliedAt};
    }
    return tasks;
}

} // namespace

QList<HomeTask> reviewTasks(const Identity& me, const QList<ApplicationRow>& applications,
                            const QHash<qint64, QString>& units, const QDateTime& now) {
    if (me.accountType == AccountType::Reviewer) {
        return ofDesk(me, applications, units, now);
    }
    return me.accountType == AccountType::ChiefManager ? ofChief(me, applications) : QList<HomeTask>();
}

ReviewTasks::ReviewTasks(AccountLink& link, QObject* parent)
    : TaskList(parent)
    , m_link(link)
    , m_cases(
          new QueueModel(link.replicaFile(), {link.identity().unitId, link.identity().accountType, true}, {}, this)) {
    connect(m_cases, &ListModel::settled, this, &ReviewTasks::takeCases);
    m_cases->setBucket(QueueModel::Bucket::All);
    m_cases->refresh();
}

bool ReviewTasks::isLoaded() const {
    return m_cases->isLoaded();
}

QList<HomeTask> ReviewTasks::tasks(const QDateTime& now) const {
    // What is decided and only waits to be sent is not this person's work any more.
    const QHash<qint64, PendingMark> marks = pendingById("application", m_link.outbox().items());
    QList<ApplicationRow> applications = m_open;
    applications.removeIf([&marks](const ApplicationRow& row) { return marks.value(row.id).isDecision(); });
    return reviewTasks(m_link.identity(), applications, m_units, now);
}

void ReviewTasks::refresh(const Changes& changes) {
    m_cases->refresh(changes);
}

void ReviewTasks::takeCases() {
    m_open.clear();
    m_units.clear();
    for (int row = 0; row < m_cases->rowCount(); ++row) {
        const QueueRow* one = m_cases->row(m_cases->idAt(row));
        m_open << one->application;
        if (!one->unitName.isEmpty()) {
            m_units.insert(one->application.unitId, one->unitName);
        }
    }
    emit changed();
}

} // namespace inservice
