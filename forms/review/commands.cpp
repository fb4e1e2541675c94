// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/review/commands.h"

#include "forms/review/reviewwords.h"
#include "models/replica/seencase.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace inservice {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(ReviewCommands)
};

OutboxItem item(const QString& kind, const QString& word, const ApplicationRow& seen, const QJsonObject& body) {
    OutboxItem command;
    command.id = makeCommandId();
    command.kind = kind;
    command.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    command.subject = applicationSubject(seen.id);
    command.seen = seenCase(seen);
    command.caption = Say::tr("%1: %2 %3", "deed: number name").arg(word, seen.number, captionName(seen.name));
    command.createdAt = QDateTime::currentDateTimeUtc();
    return command;
}

} // namespace

OutboxItem makeCommand(Deed deed, const ApplicationRow& seen, const DeedDetails& details, bool chief) {
    QJsonObject body{{QStringLiteral("application_id"), seen.id}};
    if (deed != Deed::Note)
        body.insert(QStringLiteral("row_version"), seen.rowVersion);
    const QString text = details.text.trimmed();
    switch (deed) {
    case Deed::Receive:
        body.insert(QStringLiteral("how"), toKey(details.how.value_or(ReceivedHow::Scan)));
        body.insert(QStringLiteral("head_seal"), details.headSeal);
        body.insert(QStringLiteral("unit_seal"), details.unitSeal);
        body.insert(QStringLiteral("note"), text);
        if (details.revision)
            body.insert(QStringLiteral("revision"), *details.revision);
        break;
    case Deed::Approve:
    case Deed::ApproveBefore:
        body.insert(QStringLiteral("note"), text);
        body.insert(QStringLiteral("before_paper"), deed == Deed::ApproveBefore);
        break;
    case Deed::OpenContact:
    case Deed::OpenOperator:
        body.insert(QStringLiteral("account_type"),
                    toKey(deed == Deed::OpenContact ? AccountType::Contact : AccountType::Operator));
        break;
    case Deed::Return:
        body.insert(QStringLiteral("reasons"), QJsonArray::fromStringList(details.reasons));
        body.insert(QStringLiteral("text"), text);
        body.insert(QStringLiteral("keeps_paper"), details.keepsPaper);
        break;
    case Deed::Reject:
    case Deed::TakeBack:
        body.insert(QStringLiteral("reason"), text);
        break;
    case Deed::Note:
        body.insert(QStringLiteral("text"), text);
        break;
    }
    return item(commandKind(deed), deedWord(deed, chief), seen, body);
}

OutboxItem makeAttachScan(const ApplicationRow& seen, int revision, const QString& code, const Scan& scan) {
    QJsonObject body{{QStringLiteral("application_id"), seen.id},
                     {QStringLiteral("revision"), revision},
                     {QStringLiteral("name"), scan.name},
                     {QStringLiteral("mime"), scan.mime},
                     {QStringLiteral("sha256"),
                      QString::fromLatin1(QCryptographicHash::hash(scan.content, QCryptographicHash::Sha256).toHex())},
                     {QStringLiteral("content"), QString::fromLatin1(scan.content.toBase64())}};
    if (!code.isEmpty())
        body.insert(QStringLiteral("code"), code);
    return item(QStringLiteral("scan.attach"), Say::tr("Attach a scan"), seen, body);
}

OutboxItem makeVoidScan(const ApplicationRow& seen, qint64 scanId, const QString& reason) {
    return item(QStringLiteral("scan.void"), Say::tr("Void a scan"), seen,
                {{QStringLiteral("scan_id"), scanId}, {QStringLiteral("reason"), reason.trimmed()}});
}

std::optional<Asked> askedFor(const OutboxItem& item) {
    const QJsonObject body = QJsonDocument::fromJson(item.body).object();
    const auto text = [&body](const char* name) { return body.value(QLatin1String(name)).toString(); };
    Asked asked;
    if (item.kind == u"application.receive") {
        asked.deed = Deed::Receive;
        asked.details.how = receivedHowFromKey(text("how"));
        asked.details.headSeal = body.value(QLatin1String("head_seal")).toBool();
        asked.details.unitSeal = body.value(QLatin1String("unit_seal")).toBool();
        asked.details.text = text("note");
        if (const int revision = body.value(QLatin1String("revision")).toInt(); revision > 0)
            asked.details.revision = revision;
    } else if (item.kind == u"application.approve") {
        asked.deed = body.value(QLatin1String("before_paper")).toBool() ? Deed::ApproveBefore : Deed::Approve;
        asked.details.text = text("note");
    } else if (item.kind == u"application.open_as") {
        asked.deed = text("account_type") == toKey(AccountType::Contact) ? Deed::OpenContact : Deed::OpenOperator;
    } else if (item.kind == u"application.return") {
        asked.deed = Deed::Return;
        const QJsonArray reasons = body.value(QLatin1String("reasons")).toArray();
        for (const auto& reason : reasons)
            asked.details.reasons << reason.toString();
        asked.details.text = text("text");
        asked.details.keepsPaper = body.value(QLatin1String("keeps_paper")).toBool();
    } else if (item.kind == u"application.reject" || item.kind == u"application.take_back") {
        asked.deed = item.kind == u"application.reject" ? Deed::Reject : Deed::TakeBack;
        asked.details.text = text("reason");
    } else if (item.kind == u"application.note") {
        asked.deed = Deed::Note;
        asked.details.text = text("text");
    } else
        return std::nullopt;
    return asked;
}

bool isParked(const OutboxItem& item) {
    if (item.state != OutboxState::Refused ||
        (item.errorKey != u"application.changed" && item.errorKey != u"application.state"))
        return false;
    const std::optional<Asked> asked = askedFor(item);
    return asked && asked->deed != Deed::Note;
}

} // namespace inservice
