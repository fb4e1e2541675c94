// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/questions/catalogues.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace inservice::questions {
namespace {

CodeUses readUses(const PgRows& rows) {
    const QJsonObject told = QJsonDocument::fromJson(rows.scalar()).object();
    CodeUses uses;
    uses.at = QDateTime::fromString(told.value(QLatin1String("at")).toString(), Qt::ISODateWithMs);
    const QJsonObject all = told.value(QLatin1String("uses")).toObject();
    for (auto catalogue = all.begin(); catalogue != all.end(); ++catalogue) {
        QHash<qint64, int>& codes = uses.people[catalogue.key()];
        const QJsonObject counts = catalogue.value().toObject();
        for (auto code = counts.begin(); code != counts.end(); ++code) {
            codes.insert(code.key().toLongLong(), code.value().toInt());
        }
    }
    return uses;
}

} // namespace

AccountQuestion<CodeUses> codeUses() {
    return {QStringLiteral("SELECT api.code_uses($1)"), {}, readUses};
}

} // namespace inservice::questions
