// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/accounts/accounthistory.h"

#include "forms/words/words.h"
#include "models/commands/kinds.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/accounts.h"
#include "models/replica/tables/calls.h"
#include "models/tables/listwords.h"

#include <QCoreApplication>

namespace inservice {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AccountHistory)
};

QString shown(const QString& field, const QJsonValue& value) {
    const QString text = value.toString();
    const auto type = field == u"account_type" ? accountTypeFromKey(text) : std::nullopt;
    return type ? words::accountType(*type) : text;
}

/// 「聯絡電話：07-6000000 → 07-6000001」
QString changeLine(const QString& field, const QJsonObject& change) {
    return Text::tr("%1: %2 → %3", "field, before, after")
        .arg(words::field(field), shown(field, change.value(QLatin1String("before"))),
             shown(field, change.value(QLatin1String("after"))));
}

QString eventText(const AccountEventRow& event) {
    // The own device is bound, and taken away, without a reason; by the level above with one.
    const bool ownDevice = event.action == u"bind" || (event.action == u"unbind" && event.reason.isEmpty());
    const QString what =
        kindHappened((ownDevice ? QStringLiteral("device.") : QStringLiteral("account.")) + event.action);
    QStringList lines{event.reason.isEmpty()
                          ? Text::tr("%1, by %2", "what, by whom").arg(what, event.byName)
                          : Text::tr("%1, by %2: %3", "what, by whom, why").arg(what, event.byName, event.reason)};
    for (auto change = event.changes.begin(); change != event.changes.end(); ++change) {
        lines << changeLine(change.key(), change.value().toObject());
    }
    return lines.join(u'\n');
}

} // namespace

FieldsView::Section accountHistory(const ReplicaReader& replica, qint64 accountId) {
    FieldsView::Section section;
    section.title = Text::tr("What was done with it");
    const QList<AccountEventRow> events = eventsOf(replica, accountId);
    for (const AccountEventRow& event : events) {
        section.fields.prepend({shownTime(event.at), eventText(event)});
    }
    const QList<PhoneCallRow> calls = callsAboutAccount(replica, accountId);
    for (const PhoneCallRow& call : calls) {
        section.fields << FieldsView::Field{
            shownTime(call.at), Text::tr("%1, by %2: %3", "what, by whom, why")
                                    .arg(kindHappened(QStringLiteral("call.log")), call.byName, call.text())};
    }
    return section;
}

} // namespace inservice
