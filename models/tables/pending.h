// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/outbox.h"

#include <QCoreApplication>
#include <QHash>
#include <QList>
#include <functional>

namespace inservice {

/// What the outbox holds about a row, shown beside the last known truth (design.md, rule 2).
enum class Pending {
    None,
    Waiting,     ///< 待送
    NeedsSignIn, ///< 需登入
    Refused,     ///< 需處理
};

struct PendingMark {
    Pending state = Pending::None;
    QUuid command;
    QString kind;
    QString errorKey;
    QJsonObject errorDetail;
    /// The case is decided here and only waits to be sent: it is nobody's work any more.
    [[nodiscard]] bool isDecision() const;
    bool operator==(const PendingMark&) const = default;
};

/// The subject of a command about a row of a table of the replica: 「application:<id>」.
[[nodiscard]] QString rowSubject(const char* table, qint64 id);
/// The id in such a subject, 0 if it is about another table.
[[nodiscard]] qint64 idOfSubject(const char* table, const QString& subject);
[[nodiscard]] inline QString applicationSubject(qint64 applicationId) {
    return rowSubject("application", applicationId);
}
[[nodiscard]] inline qint64 applicationOfSubject(const QString& subject) {
    return idOfSubject("application", subject);
}
/// Whether a command does something that waited for a person; a note or a scan does not.
[[nodiscard]] bool isDecision(const QString& kind);
/// By the id of a row of the table: what waits or was refused. A refusal outweighs what waits behind it, a decision
/// a note or a scan.
[[nodiscard]] QHash<qint64, PendingMark> pendingById(const char* table, const QList<OutboxItem>& items);

/// The marks of the rows of a list.
class PendingMarks {
    Q_DECLARE_TR_FUNCTIONS(inservice::PendingMarks)

public:
    explicit PendingMarks(const char* table)
        : m_table(table) {}

    /// What the outbox holds now. Returns the rows whose mark is another one.
    QList<qint64> set(const QList<OutboxItem>& items);
    [[nodiscard]] PendingMark of(qint64 id) const { return m_marks.value(id); }
    [[nodiscard]] const QHash<qint64, PendingMark>& all() const { return m_marks; }
    /// 「待送」 alone; empty: nothing waits.
    [[nodiscard]] static QString shortText(Pending state);
    /// The state of a row as its column says it: 「待送：核准（待審核）」. `kindWord` names the kind of a command.
    [[nodiscard]] QString stateText(qint64 id, const QString& state,
                                    const std::function<QString(const QString& kind)>& kindWord) const;

private:
    const char* m_table;
    QHash<qint64, PendingMark> m_marks;
};

} // namespace inservice
