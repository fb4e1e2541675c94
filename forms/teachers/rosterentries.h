// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/accountlink.h"

#include <QObject>

namespace inservice {

class Commands;

/// Somebody to be entered into the roster, as it was typed.
struct RosterEntry {
    qint64 unitId = 0; ///< on whose roster
    QString nationalId;
    QString name;
    QString sex;       ///< male, female
    QString birthDate; ///< ISO
    qint64 titleId = 0;
};

/// An entry on its way, or what came of it.
struct EntryLine {
    enum class State { Waiting, Refused, Done };

    QString subject; ///< of both commands: 「entry:<uuid>」
    State state = State::Waiting;
    RosterEntry entry;
    QString outcome;     ///< new, overwritten, unchanged, moved, returned; of one that is done
    QJsonObject changes; ///< {field: {before, after}}
    QString errorKey;
    QJsonObject errorDetail;
};

/// 教師資料登錄: two commands about one subject, sent in their order: who it is (teacher.look), and the entry itself
/// (teacher.register), which names the first by its id and its very bytes (docs/api.md «Rosters»). If the first is
/// refused, the second is never sent.
class RosterEntries : public QObject {
    Q_OBJECT

public:
    RosterEntries(AccountLink& link, QObject* parent);

    /// False: it could not be written down on this PC (failed()).
    bool enter(const RosterEntry& entry);
    /// From another school's roster: once more, with that said.
    bool moveHere(const QString& subject);
    /// What the former school has of the person is wrong, a desk says (docs/api.md): once more, with both said.
    bool putRight(const QString& subject);
    /// Given up, or to be typed anew.
    void drop(const QString& subject);
    /// Newest first: what waits, what was refused, and what was done while this page was open.
    [[nodiscard]] QList<EntryLine> lines() const;

signals:
    void changed();
    void failed(const QString& cause);

private:
    [[nodiscard]] QList<OutboxItem> itemsOf(const QString& subject) const;
    bool enterAgain(const QString& subject, const QStringList& saying);
    [[nodiscard]] QJsonObject registerBody(const OutboxItem& look, qint64 titleId, bool moves) const;
    void finished(const QString& subject);

    AccountLink& m_link;
    Commands& m_commands;
    QList<EntryLine> m_done; ///< newest first
};

} // namespace inservice
