// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/table.h"

#include <QDateTime>
#include <QJsonObject>

namespace inservice {

/// What is asked again and again for somebody, who is told each time (研習資訊訂閱, 定期統計).
struct RecurringRow {
    qint64 id = 0;
    QString name;
    QJsonObject query;
    QString every; ///< day, week, month, semester
    bool byMail = true;
    QString state;     ///< active, stopped
    QString stoppedBy; ///< owner, idle (nobody looks at it), or a reason of its own; empty: it runs
    QDateTime madeAt;
    int rowVersion = 0;
    QDateTime issuedAt; ///< invalid: not yet
    int unread = 0;     ///< issues since one last signed in
    bool operator==(const RecurringRow&) const = default;
    [[nodiscard]] bool isActive() const { return state == u"active"; }
};

/// The fields that all such tables have.
template<typename Row>
QList<Field<Row>> recurringFields() {
    const auto of = []<typename Value>(const char* name, Value RecurringRow::*member) {
        return field(name, static_cast<Value Row::*>(member));
    };
    return {of("name", &RecurringRow::name),          of("query", &RecurringRow::query),
            of("every", &RecurringRow::every),        of("by_mail", &RecurringRow::byMail),
            of("state", &RecurringRow::state),        of("stopped_by", &RecurringRow::stoppedBy),
            of("made_at", &RecurringRow::madeAt),     of("row_version", &RecurringRow::rowVersion),
            of("issued_at", &RecurringRow::issuedAt), of("unread", &RecurringRow::unread)};
}

} // namespace inservice
