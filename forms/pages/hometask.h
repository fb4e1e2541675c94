// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/look/look.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QString>

namespace inservice {

class Changes;

/// A thing that waits for the person at the desk: a sentence and where it is dealt with.
struct HomeTask {
    look::Tone tone = look::Tone::Info;
    QString word; ///< of the state
    QString sentence;
    QString action; ///< on the button
    QString place;
    int count = 0;               ///< the number in the sentence: it leads there too. 0: there is none
    QDateTime since{};           ///< it has waited since then; invalid: that is not known
    bool waitsForOthers = false; ///< nothing is to be done here until they have acted
    bool operator==(const HomeTask&) const = default;
};

/// What this person has to do before what waits for others; of these what is worse first, then what waits longest.
[[nodiscard]] QList<HomeTask> mostUrgentFirst(QList<HomeTask> tasks);

/// What is said to somebody for whom nothing waits, and where they may go.
struct HomeRest {
    QString sentence;
    QString action; ///< on the button
    QString place;
};

/// What waits for the person here, of one subject. What takes time it reads away from the window's thread.
class TaskList : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    /// Whether the replica has been read.
    [[nodiscard]] virtual bool isLoaded() const = 0;
    /// In any order: mostUrgentFirst() puts those of all subjects into one. Throws ReplicaError.
    [[nodiscard]] virtual QList<HomeTask> tasks(const QDateTime& now) const = 0;
    virtual void refresh(const Changes& changes) = 0;
    /// It is looked at, or no longer.
    virtual void setShown(bool shown) { Q_UNUSED(shown) }

signals:
    /// isLoaded() or tasks() changed.
    void changed();
};

} // namespace inservice
