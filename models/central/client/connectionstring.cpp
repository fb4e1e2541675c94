// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/central/client/connectionstring.h"

#include "models/central/client/pgconnection.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>
#include <libpq-fe.h>
#include <memory>

namespace inservice {

namespace {

struct OptionsFree {
    void operator()(PQconninfoOption* options) const { PQconninfoFree(options); }
};

} // namespace

ConnectionOptions connectionOptions(const QString& conninfo) {
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
    ConnectionOptions options;
    for (const PQconninfoOption* option = parsed.get(); option->keyword; ++option) {
        if (option->val) {
            options.emplaceBack(option->keyword, option->val);
        }
    }
    return options;
}

QString connectionPart(const QString& key, const QString& value) {
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9._:,/-]+$"));
    if (plain.match(value).hasMatch()) {
        return key + QLatin1Char('=') + value;
    }
    QString escaped = value;
    escaped.replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('\''), QLatin1String("\\'"));
    return key + QLatin1String("='") + escaped + QLatin1Char('\'');
}

QString connectionString(const ConnectionOptions& options) {
    QStringList parts;
    for (const auto& [key, value] : options) {
        parts.append(connectionPart(QString::fromLatin1(key), QString::fromUtf8(value)));
    }
    return parts.join(QLatin1Char(' '));
}

QString withConnectionOption(const QString& conninfo, const QString& key, const QString& value) {
    ConnectionOptions options = connectionOptions(conninfo);
    options.removeIf([&key](const auto& option) { return QLatin1String(option.first) == key; });
    options.emplaceBack(key.toLatin1(), value.toUtf8());
    return connectionString(options);
}

QString connectionOption(const QString& conninfo, const QString& key) {
    for (const auto& [name, value] : connectionOptions(conninfo)) {
        if (QLatin1String(name) == key) {
            return QString::fromUtf8(value);
        }
    }
    return {};
}

bool holdsPassword(const QString& conninfo) {
    const ConnectionOptions options = connectionOptions(conninfo);
    return std::any_of(options.cbegin(), options.cend(),
                       [](const auto& option) { return option.first.endsWith("password"); });
}

} // namespace inservice
