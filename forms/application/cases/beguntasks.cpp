// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/application/cases/beguntasks.h"

#include "forms/application/cases/caselist.h"
#include "forms/application/casewords.h"
#include "forms/application/localcases.h"
#include "forms/commands/commands.h"
#include "forms/words/words.h"
#include "models/replica/drafts.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/units.h"
#include "models/tables/listwords.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace inservice {
namespace {

using look::Tone;

constexpr std::chrono::seconds betweenQuestions{30}; ///< how the cases stand
constexpr int overdueDays = 14;                      ///< after its print a form is missed

std::optional<ApplicationState> stateOf(const LocalCase& localCase) {
    return applicationStateFromKey(localCase.seen.value("state").toString());
}

/// The centre has it, and something may follow.
bool isOpen(const LocalCase& localCase) {
    const std::optional<ApplicationState> state = stateOf(localCase);
    return !localCase.number.isEmpty() && !(state && hasEnded(*state));
}

} // namespace

BegunTasks::BegunTasks(GuestLink& link, QObject* parent)
    : TaskList(parent)
    , m_link(link) {
    m_renew.setInterval(betweenQuestions);
    connect(&m_renew, &QTimer::timeout, this, &BegunTasks::renewCases);
}

QList<HomeTask> BegunTasks::cases() const {
    QList<LocalCase> cases = m_link.drafts().cases();
    std::stable_sort(cases.begin(), cases.end(),
                     [](const LocalCase& a, const LocalCase& b) { return a.number < b.number; });
    QList<HomeTask> tasks;
    for (const LocalCase& one : std::as_const(cases)) {
        if (!isOpen(one)) {
            continue;
        }
        const std::optional<ApplicationState> state = stateOf(one);
        tasks << HomeTask{state == ApplicationState::Returned ? Tone::Warning : Tone::Info,
                          state ? words::state(*state) : tr("Sent"),
                          state ? tr("Application %1: %2", "number, next step").arg(one.number, nextStepShort(one.seen))
                                : tr("Application %1").arg(one.number),
                          tr("Open"), "case:" + one.id.toString(QUuid::WithoutBraces)};
    }
    return tasks;
}

QList<HomeTask> BegunTasks::drafts(const QDateTime& now) const {
    const QHash<QString, OutboxItem> pending = Commands::of(m_link).pendingBySubject();
    QList<HomeTask> tasks;
    const QList<Draft> drafts = m_link.drafts().drafts();
    for (const Draft& draft : drafts) {
        if (draft.form != localcases::applicationForm) {
            continue; // a correction begun stands with its case
        }
        const std::optional<UnitRow> unit = m_link.replica().isLoaded()
                                                ? m_link.replica().row<UnitRow>(draft.fields["unit_id"].toInteger())
                                                : std::nullopt;
        QString whose = draftName(draft.fields, unit ? unit->name : QString());
        if (whose.isEmpty()) {
            whose = tr("no name yet");
        }
        const auto item = pending.constFind(localcases::draftSubject(draft.id));
        const bool needsCode = item != pending.constEnd() && item->state == OutboxState::AwaitingMailCode;
        tasks << HomeTask{
            needsCode ? Tone::Warning : Tone::Neutral, needsCode ? tr("Awaiting the mail code") : tr("Draft"),
            tr("Application for an account: %1, last changed %2").arg(whose, shortTime(draft.savedAt, now)),
            needsCode ? tr("Enter the code") : tr("Go on"), "apply:" + draft.id.toString(QUuid::WithoutBraces)};
    }
    return tasks;
}

/// Forms that were printed here long ago, and have not come to their desk.
QList<HomeTask> BegunTasks::papers(const QDateTime& now) const {
    int count = 0;
    QDateTime since;
    const QList<LocalCase> cases = m_link.drafts().cases();
    for (const LocalCase& one : cases) {
        const QList<questions::OwnPrint> prints = questions::ownPrints(one.seen);
        if (isOpen(one) && questions::paperStanding(prints) == questions::CopyStanding::Missing &&
            prints.constLast().at.addDays(overdueDays) <= now) {
            ++count;
            since = since.isValid() ? std::min(since, prints.constLast().at) : prints.constLast().at;
        }
    }
    if (count == 0) {
        return {};
    }
    return {HomeTask{
        Tone::Warning, tr("Form missing"),
        tr("%n printed form(s) have not come to their desk for more than %1 days.", nullptr, count).arg(overdueDays),
        tr("Open"), QStringLiteral("cases:chip-%1").arg(int(CaseListModel::Bucket::PaperOut)), count, since}};
}

QList<HomeTask> BegunTasks::tasks(const QDateTime& now) const {
    return papers(now) + cases() + drafts(now);
}

void BegunTasks::refresh(const Changes& changes) {
    Q_UNUSED(changes) // read when it is asked for
}

void BegunTasks::setShown(bool shown) {
    if (!shown) {
        m_renew.stop();
        return;
    }
    renewCases();
    m_renew.start();
}

void BegunTasks::renewCases() {
    const QList<LocalCase> cases = m_link.drafts().cases();
    for (const LocalCase& one : cases) {
        if (isOpen(one)) {
            localcases::renew(m_link, one, this, [this] { emit changed(); });
        }
    }
}

} // namespace inservice
