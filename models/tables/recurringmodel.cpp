// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/recurringmodel.h"

namespace inservice {

QString Recurring::everyWord(const QString& key) {
    return key == u"day"     ? tr("Every day")
           : key == u"week"  ? tr("Mondays")
           : key == u"month" ? tr("On the first of a month")
                             : tr("Before the end of a semester");
}

QString Recurring::stateWord(const RecurringRow& row) {
    return row.isActive() ? tr("Running") : tr("Stopped");
}

QString Recurring::placeOfNew(const char* key, const QByteArray& query) {
    return QLatin1String(key) + QStringLiteral(":new-") +
           QString::fromLatin1(query.toBase64(QByteArray::Base64UrlEncoding));
}

} // namespace inservice
