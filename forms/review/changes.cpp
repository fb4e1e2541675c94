// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/review/changes.h"

#include "forms/words/words.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/units.h"
#include "models/tables/listwords.h"

#include <QCoreApplication>

namespace inservice {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(CaseChanges)
};

QDateTime timeIn(const QJsonValue& value) {
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

template<typename Value>
QString word(const std::optional<Value>& value, QString (*words)(Value)) {
    return value ? words(*value) : QString();
}

/// A stored value as a person reads it.
QString said(const QString& field, const QJsonValue& value, const ReplicaReader& replica) {
    if (value.isNull() || value.isUndefined()) {
        return {};
    }
    if (value.isBool()) {
        return value.toBool() ? Say::tr("yes") : Say::tr("no");
    }
    if (field == u"state") {
        return word(applicationStateFromKey(value.toString()), words::state);
    }
    if (field == u"account_type" || field == u"opened_as") {
        return word(accountTypeFromKey(value.toString()), words::accountType);
    }
    if (field == u"sex") {
        return word(sexFromKey(value.toString()), words::sex);
    }
    if (field == u"received_how") {
        return word(receivedHowFromKey(value.toString()), words::receivedHow);
    }
    if (field == u"unit_id" || field == u"reviewer_unit_id") {
        if (const std::optional<DeskRow> desk = replica.row<DeskRow>(value.toInteger());
            desk && field == u"reviewer_unit_id") {
            return desk->name;
        }
        const std::optional<UnitRow> unit = replica.row<UnitRow>(value.toInteger());
        return unit ? unit->name : Say::tr("a unit that is not known here");
    }
    if (field.endsWith(u"_at")) {
        return shownTime(timeIn(value));
    }
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

} // namespace

QStringList changesSince(const QJsonObject& seen, const ApplicationRow& now, const ReplicaReader& replica) {
    QStringList lines;
    const QList<FieldChange> changes = tableOf<ApplicationRow>().changedFields(seen, now);
    for (const FieldChange& change : changes) {
        const QString before = said(change.field, change.seen, replica);
        const QString after = said(change.field, change.now, replica);
        if (before != after) {
            lines << Say::tr("%1: %2 → %3", "field: before → now")
                         .arg(words::field(change.field), before.isEmpty() ? Say::tr("(empty)") : before,
                              after.isEmpty() ? Say::tr("(empty)") : after);
        }
    }
    return lines;
}

QStringList actionsSince(const QJsonObject& seen, qint64 applicationId, const ReplicaReader& replica) {
    QStringList lines;
    const QDateTime changed = timeIn(seen.value(QLatin1String("changed_at")));
    const QJsonValue last = seen.value(QLatin1String(lastDecisionSeen));
    const QList<DecisionRow> decisions = decisionsOf(replica, applicationId);
    for (const DecisionRow& decision : decisions) {
        if (last.isDouble() ? decision.id > last.toInteger() : changed.isValid() && decision.at > changed) {
            lines << (decision.byName.isEmpty()
                          ? Say::tr("%1 %2", "time, what was done")
                                .arg(shownTime(decision.at), words::action(decision.action))
                          : Say::tr("%1 %2: %3", "time, who, what was done")
                                .arg(shownTime(decision.at), decision.byName, words::action(decision.action)));
        }
    }
    return lines;
}

QList<FieldDifference> differences(const QJsonObject& before, const QJsonObject& now, const ReplicaReader& replica) {
    // As on 表2-1, from the top.
    static constexpr const char* order[] = {"takes_over",  "account_type", "account_name",  "name",    "sex",
                                            "national_id", "job_title",    "unit_id",       "subunit", "phone",
                                            "fax",         "email",        "name_seal_only"};
    QList<FieldDifference> lines;
    for (const char* field : order) {
        const QString name = QLatin1String(field);
        const QString was = said(name, before.value(name), replica);
        const QString is = said(name, now.value(name), replica);
        if (was != is) {
            const QString empty = Say::tr("(empty)");
            lines.append({words::field(name), was.isEmpty() ? empty : was, is.isEmpty() ? empty : is});
        }
    }
    return lines;
}

} // namespace inservice
