// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/questions/exports.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace inservice::questions {
namespace {

WholeNumbers readNumbers(const PgRows& rows) {
    WholeNumbers numbers;
    const QJsonObject all = QJsonDocument::fromJson(rows.scalar()).object();
    for (auto one = all.begin(); one != all.end(); ++one) {
        numbers.insert(one.key().toLongLong(), one.value().toString());
    }
    return numbers;
}

WholeNumbers readNothing(const PgRows&) {
    return {};
}

/// What every list says; `count`: the field that says how many rows it has.
QJsonObject said(const ExportedList& list, const char* count) {
    return {{QLatin1String(count), list.rows},
            {QStringLiteral("filter"), list.filter},
            {QStringLiteral("format"), list.format}};
}

} // namespace

AccountQuestion<WholeNumbers> saidExport(const char* kind, const ExportedList& list, const char* count) {
    AccountQuestion<WholeNumbers> question{{}, {}, readNothing};
    question.command = Call::Command{QLatin1String(kind), said(list, count)};
    return question;
}

AccountQuestion<WholeNumbers> rosterExport(const ExportedList& list) {
    QJsonArray ids;
    for (const qint64 id : list.whole) {
        ids.append(id);
    }
    QJsonObject body = said(list, "people");
    body.insert(QStringLiteral("purpose"), list.purpose);
    body.insert(QStringLiteral("whole"), ids);
    AccountQuestion<WholeNumbers> question{QStringLiteral("SELECT api.exported_ids($1, $2)"), {}, readNumbers};
    question.command = Call::Command{QStringLiteral("teacher.export"), body};
    return question;
}

AccountQuestion<WholeNumbers> accountExport(const ExportedList& list) {
    return saidExport("account.export", list, "accounts");
}

AccountQuestion<WholeNumbers> unitExport(const ExportedList& list) {
    return saidExport("unit.export", list, "units");
}

} // namespace inservice::questions
