// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/intake/intaketasks.h"

#include "forms/intake/intakemodel.h"
#include "models/intake/intake.h"
#include "models/replica/replicareader.h"
#include "models/tables/listwords.h"

#include <algorithm>
#include <chrono>

namespace inservice {
namespace {

using State = ReturnEntry::State;

constexpr int warnedDays = 7; ///< before pages leave this PC

/// Nobody could tell whose it is, or it cannot be read.
bool isUnknown(const ReturnEntry& entry) {
    return entry.state == State::Unknown || entry.state == State::Unreadable;
}

/// Entries in one sentence.
struct Waiting {
    int count = 0;
    QDateTime since;

    void add(const ReturnEntry& entry) {
        ++count;
        since = since.isValid() ? std::min(since, entry.file.takenAt) : entry.file.takenAt;
    }
};

} // namespace

IntakeTasks::IntakeTasks(AccountLink& link, const QList<PaperReturnMaker>& returns, QObject* parent)
    : TaskList(parent)
    , m_link(link)
    , m_intake(Intake::of(link, returns)) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(std::chrono::seconds(1));
    connect(&m_soon, &QTimer::timeout, this, &IntakeTasks::changed);
    connect(&m_intake, &Intake::changed, this, [this] {
        if (!m_soon.isActive()) {
            m_soon.start();
        }
    });
}

bool IntakeTasks::isLoaded() const {
    return m_link.replica().isLoaded();
}

QList<HomeTask> IntakeTasks::tasks(const QDateTime& now) const {
    Waiting unknown;
    Waiting known;
    Waiting leaving;
    for (const ReturnEntry& entry : m_intake.entries()) {
        if (entry.isOpen()) {
            (isUnknown(entry) ? unknown : known).add(entry);
            if (entry.state == State::Expired || entry.file.keptUntil() <= now.addDays(warnedDays)) {
                leaving.add(entry);
            }
        }
    }
    const QString place = QStringLiteral("returns:chip-%1").arg(int(IntakeModel::Bucket::Open));
    QList<HomeTask> tasks;
    const auto add = [&](const Waiting& waiting, look::Tone tone, const QString& word, const QString& sentence) {
        if (waiting.count > 0) {
            tasks << HomeTask{tone, word, sentence, tr("Returned papers"), place, waiting.count, waiting.since};
        }
    };
    add(leaving, look::Tone::Bad, tr("Kept no longer"),
        tr("%n returned paper(s) leave this computer within a week, or have left it: nobody has dealt with them.",
           nullptr, leaving.count));
    add(unknown, look::Tone::Warning, tr("Not known yet"),
        tr("Of %n returned page(s) nobody could tell whose they are.", nullptr, unknown.count));
    add(known, look::Tone::Info, tr("Returned"),
        tr("%n returned paper(s) wait to be dealt with.", nullptr, known.count));
    return tasks;
}

} // namespace inservice
