// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/personnel/rosterdifference.h"
#include "models/sync/accountlink.h"

#include <QObject>

namespace inservice {

class Commands;

/// A line of the difference that is to be done.
struct LineToTake {
    int line = 0; ///< in the difference
    DifferenceLine difference;
    PersonnelRow row;       ///< of one that is in the list
    bool comesOver = false; ///< from another school's roster, as its person has said
    QString departure;      ///< of one who has left
    QString onDate;         ///< ISO; of one who has left
};

/// What came of a line at the centre.
struct LineAnswer {
    int line = 0;
    QString outcome; ///< new, moved, returned, overwritten, renumbered, unchanged, left; or refused
    QString errorKey;
    QJsonObject errorDetail;
};

/// A personnel list on its way into the roster: parts of as many rows as a command holds, each of two commands about
/// one subject, sent in their order: who is in it (roster.look), and what is to be done (roster.import). All parts name
/// one import, which is undone as a whole (docs/api.md «Rosters»).
class RosterImports : public QObject {
    Q_OBJECT

public:
    RosterImports(AccountLink& link, QObject* parent);

    /// `unitId`: for whose roster; `run`: of which difference the lines are. False: it could not be written down on
    /// this PC (failed()), and nothing was sent.
    bool take(const QUuid& import, qint64 unitId, const QString& listName, int run, const QList<LineToTake>& lines);
    /// Parts that have no answer.
    [[nodiscard]] int waiting() const;
    /// Rows that an earlier import left undone when nobody looked.
    [[nodiscard]] int leftOver() const { return m_leftOver; }

signals:
    void answered(int run, const QList<inservice::LineAnswer>& answers);
    /// A part was refused as a whole.
    void refused(const QString& key, const QJsonObject& detail);
    void failed(const QString& cause);

private:
    struct Part {
        QList<LineToTake> lines;
        qsizetype bytes = 0;
        int run = 0;
    };
    [[nodiscard]] static QList<Part> partsOf(const QList<LineToTake>& lines);
    void read(const OutboxItem& item);
    void finished(const QString& subject);

    AccountLink& m_link;
    Commands& m_commands;
    QHash<QString, Part> m_parts; ///< without an answer, by subject
    int m_leftOver = 0;
};

} // namespace inservice
