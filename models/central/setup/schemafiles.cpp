// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/central/setup/schemafiles.h"

#include "models/central/client/servererror.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <algorithm>

/// The schema lies in a static library: without a reference the linker would leave it out.
static void keepSchema() {
    Q_INIT_RESOURCE(schema);
}

namespace inservice {

namespace {

SchemaFile readFile(const QString& folder, const QString& name) {
    QFile file(folder + u'/' + name + QStringLiteral(".sql"));
    if (!file.open(QIODevice::ReadOnly)) {
        throw ServerError{QStringLiteral("schema.missing"),
                          QStringLiteral("%1 cannot be read: this program is not whole.").arg(file.fileName())};
    }
    const QByteArray content = file.readAll();
    return {name, QString::fromUtf8(content), QCryptographicHash::hash(content, QCryptographicHash::Sha256)};
}

/// Names of the .sql files below a part of the schema, sorted.
QStringList namesBelow(const QString& folder, const QString& part) {
    QStringList names;
    QDirIterator files(folder + u'/' + part, {QStringLiteral("*.sql")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        names.append(QDir(folder).relativeFilePath(files.next()).chopped(4));
    }
    names.sort();
    return names;
}

/// Functions first; then what names them: views, who may touch the tables, and the triggers.
int turnOf(const QString& name) {
    if (name.endsWith(QLatin1String("/triggers"))) {
        return 2;
    }
    return name.endsWith(QLatin1String("/access")) || name.endsWith(QLatin1String("/views")) ? 1 : 0;
}

} // namespace

SchemaFiles SchemaFiles::read(const QString& folder) {
    static const QRegularExpression form(QStringLiteral("^tables/(\\d{3})_[a-z0-9_]+$"));
    keepSchema();
    SchemaFiles files;
    for (const QString& name : namesBelow(folder, QStringLiteral("tables"))) {
        const QRegularExpressionMatch match = form.match(name);
        const int version = match.captured(1).toInt();
        if (version == 0 || files.tables.contains(version)) {
            throw ServerError{
                QStringLiteral("schema.missing"),
                QStringLiteral("Two schema steps have the number %1, or one has none.").arg(match.captured(1))};
        }
        files.tables.insert(version, readFile(folder, name));
    }
    if (files.tables.isEmpty()) {
        throw ServerError{QStringLiteral("schema.missing"),
                          QStringLiteral("There are no schema steps in %1.").arg(folder)};
    }
    QStringList names = namesBelow(folder, QStringLiteral("code"));
    std::stable_sort(names.begin(), names.end(),
                     [](const QString& a, const QString& b) { return turnOf(a) < turnOf(b); });
    names.prepend(QStringLiteral("clear"));
    names += namesBelow(folder, QStringLiteral("data"));
    QCryptographicHash sum(QCryptographicHash::Sha256);
    for (const QString& name : std::as_const(names)) {
        files.code.append(readFile(folder, name));
        sum.addData(name.toUtf8());
        sum.addData(files.code.constLast().sha256);
    }
    files.codeSum = sum.result();
    files.lockdown = readFile(folder, QStringLiteral("lockdown")).sql;
    return files;
}

} // namespace inservice
