// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/review/commands.h"

#include "forms/review/reviewwords.h"
#include "forms/words/words.h"

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
        body.insert(QStringLiteral("how"), toKey(details.how));
        body.insert(QStringLiteral("head_seal"), details.headSeal);
        body.insert(QStringLiteral("unit_seal"), details.unitSeal);
        body.insert(QStringLiteral("note"), text);
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

OutboxItem makeAttachScan(const ApplicationRow& seen, const QString& fileName, const QString& mime,
                          const QByteArray& content) {
    return item(QStringLiteral("scan.attach"), Say::tr("Attach a scan"), seen,
                {{QStringLiteral("application_id"), seen.id},
                 {QStringLiteral("revision"), seen.revision},
                 {QStringLiteral("name"), fileName},
                 {QStringLiteral("mime"), mime},
                 {QStringLiteral("sha256"),
                  QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex())},
                 {QStringLiteral("content"), QString::fromLatin1(content.toBase64())}});
}

OutboxItem makeVoidScan(const ApplicationRow& seen, qint64 scanId, const QString& reason) {
    return item(QStringLiteral("scan.void"), Say::tr("Void a scan"), seen,
                {{QStringLiteral("scan_id"), scanId}, {QStringLiteral("reason"), reason.trimmed()}});
}

QStringList differences(const ApplicationRow& seen, const ApplicationRow& now) {
    QStringList lines;
    const auto compare = [&lines](const QString& field, const QString& before, const QString& after) {
        if (before != after)
            lines << Say::tr("%1: %2 → %3", "field: before → now")
                         .arg(field, before.isEmpty() ? Say::tr("(empty)") : before,
                              after.isEmpty() ? Say::tr("(empty)") : after);
    };
    compare(Say::tr("State"), words::state(seen.state), words::state(now.state));
    compare(Say::tr("Revision"), QString::number(seen.revision), QString::number(now.revision));
    compare(words::field(QStringLiteral("account_type")), words::accountType(seen.accountType),
            words::accountType(now.accountType));
    compare(words::field(QStringLiteral("sex")), words::sex(seen.sex), words::sex(now.sex));
    compare(words::field(QStringLiteral("job_title")), seen.jobTitle, now.jobTitle);
    if (seen.unitId != now.unitId)
        lines << Say::tr("The unit is another one.");
    compare(words::field(QStringLiteral("subunit")), seen.subunit, now.subunit);
    compare(words::field(QStringLiteral("phone")), seen.phone, now.phone);
    compare(words::field(QStringLiteral("fax")), seen.fax, now.fax);
    compare(words::field(QStringLiteral("email")), seen.email, now.email);
    const auto how = [](const std::optional<ReceivedHow>& received) {
        return received ? words::receivedHow(*received) : QString();
    };
    compare(Say::tr("Received by"), how(seen.receivedHow), how(now.receivedHow));
    return lines;
}

} // namespace inservice
