// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/printruns/runtasks.h"

#include "forms/printruns/runmodel.h"
#include "models/replica/changes.h"
#include "models/replica/replicareader.h"

#include <algorithm>
#include <chrono>

namespace inservice {
namespace {

constexpr std::chrono::minutes asksEvery{30};
constexpr std::chrono::seconds afterChanges{5}; ///< of many answers one question

} // namespace

RunTasks::RunTasks(AccountLink& link, QObject* parent)
    : TaskList(parent)
    , m_link(link) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(afterChanges);
    connect(&m_soon, &QTimer::timeout, this, &RunTasks::ask);
    m_again.setInterval(asksEvery);
    connect(&m_again, &QTimer::timeout, this, &RunTasks::ask);
    m_again.start();
    QMetaObject::invokeMethod(this, &RunTasks::ask, Qt::QueuedConnection);
}

bool RunTasks::isLoaded() const {
    return m_link.replica().isLoaded();
}

void RunTasks::refresh(const Changes& changes) {
    if (!m_soon.isActive() && changes.concerns({"application", "scan", "decision"})) {
        m_soon.start();
    }
}

/// Without an answer what was known before stays.
void RunTasks::ask() {
    m_link.ask(questions::printRuns(), this, [this](const Answer<QList<questions::PrintRun>>& answer) {
        if (answer && *answer.value != m_runs) {
            m_runs = *answer.value;
            emit changed();
        }
    });
}

QList<HomeTask> RunTasks::tasks(const QDateTime& now) const {
    QList<questions::PrintRun> overdue;
    int missing = 0;
    for (const questions::PrintRun& run : m_runs) {
        if (run.isOpen() && run.missing() > 0 && run.at.addDays(overdueDays) <= now) {
            overdue << run;
            missing += run.missing();
        }
    }
    if (overdue.isEmpty()) {
        return {};
    }
    const auto oldest = std::min_element(overdue.cbegin(), overdue.cend(),
                                         [](const auto& one, const auto& other) { return one.at < other.at; });
    HomeTask task;
    task.tone = look::Tone::Warning;
    task.word = tr("Not back yet", "forms of a print run");
    task.sentence =
        overdue.size() == 1
            ? tr("%n form(s) of print run %1 have been missing for more than %2 days.", "number, days", missing)
                  .arg(oldest->number)
                  .arg(overdueDays)
            : tr("%n form(s) of %1 print runs have been missing for more than %2 days.", "runs, days", missing)
                  .arg(overdue.size())
                  .arg(overdueDays);
    task.action = tr("Print runs");
    task.place = overdue.size() == 1 ? QStringLiteral("printruns:%1").arg(oldest->id)
                                     : QStringLiteral("printruns:chip-%1").arg(int(RunModel::Bucket::Missing));
    task.count = missing;
    task.since = oldest->at;
    return {task};
}

} // namespace inservice
