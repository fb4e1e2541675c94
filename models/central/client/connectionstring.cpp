// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/central/client/connectionstring.h"

#include "models/central/client/pgconnection.h"

#include <QStringList>
#include <libpq-fe.h>
#include <memory>

namespace inservice {

namespace {

struct OptionsFree {
    void operator()(PQconninfoOption* options) const { PQconninfoFree(options); }
};

QString quoted(const QString& key, const QString& value) {
    QString escaped = value;
    escaped.replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('\''), QLatin1String("\\'"));
    return key + QLatin1String("='") + escaped + QLatin1Char('\'');
}

} // namespace

QList<std::pair<QByteArray, QByteArray>> connectionOptions(const QString& conninfo) {
    char* message = nullptr;
    const std::unique_ptr<PQconninfoOption, OptionsFree> parsed(
        PQconninfoParse(conninfo.toUtf8().constData(), &message));
    if (!parsed) {
        PgError error;
        error.key = QStringLiteral("connection.string");
        error.text = QString::fromUtf8(message ? message : "out of memory").trimmed();
        PQfreemem(message);
        throw error;
    }
    QList<std::pair<QByteArray, QByteArray>> options;
    for (const PQconninfoOption* option = parsed.get(); option->keyword; ++option) {
        if (option->val)
            options.emplaceBack(option->keyword, option->val);
    }
    return options;
}

QString withConnectionOption(const QString& conninfo, const QString& key, const QString& value) {
    QStringList parts;
    for (const auto& [name, before] : connectionOptions(conninfo)) {
        if (QLatin1String(name) != key)
            parts.append(quoted(QString::fromLatin1(name), QString::fromUtf8(before)));
    }
    parts.append(quoted(key, value));
    return parts.join(QLatin1Char(' '));
}

QString connectionOption(const QString& conninfo, const QString& key) {
    for (const auto& [name, value] : connectionOptions(conninfo)) {
        if (QLatin1String(name) == key)
            return QString::fromUtf8(value);
    }
    return {};
}

} // namespace inservice
