// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/tables/keys.h"

#include <QJsonArray>

namespace inservice {

/// What of an approved course may be changed, and which way that goes: of a field and a phase the first row, by `sort`,
/// whose conditions all hold (docs/api.md «Changes»).
struct ChangeRuleRow {
    qint64 id = 0;
    QString field; ///< of the form; sessions.…: a part of its sessions
    QString phase; ///< open, enrolled, started
    int sort = 0;
    QStringList conditions;   ///< name:limit:limit
    QString changeClass;      ///< F, N, R, C, -
    bool notice = false;      ///< those enrolled are told once it holds
    bool reviewAfter = false; ///< it holds at once, and is reviewed nevertheless
    QString command;          ///< that changes the field
    bool operator==(const ChangeRuleRow&) const = default;
};
template<>
const RowTable<ChangeRuleRow>& tableOf<ChangeRuleRow>();

/// 課程異動: what one command has changed of a course, or asks for.
struct CourseChangeRow {
    qint64 id = 0;
    qint64 courseId = 0;
    int revision = 0; ///< of the course when it was asked for
    QString state;    ///< applied, submitted, approved, partly, rejected, withdrawn, lapsed
    QString phase;    ///< open, enrolled, started
    QString urgent;   ///< disaster, lecturer; empty: it is not
    QString reason;
    QJsonArray warnings;
    qint64 accountId = 0; ///< who asked
    QString byName;
    QDateTime at;
    QDateTime lapsesAt; ///< none: it waits until it is decided
    QString reviewBy;   ///< ISO; empty: it does not wait
    QDateTime decidedAt;
    QString decidedBy;
    QString decision; ///< why
    int told = 0;     ///< mails to those enrolled
    QJsonArray items; ///< {field, class, state, in_force, notice, base, new, reason, decision}
    QJsonArray files; ///< evidence: {id, name, size, media_type}
    bool operator==(const CourseChangeRow&) const = default;
};
template<>
const RowTable<CourseChangeRow>& tableOf<CourseChangeRow>();

} // namespace inservice
