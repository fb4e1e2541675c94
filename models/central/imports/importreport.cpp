// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/central/imports/importreport.h"

#include "models/central/client/pgconnection.h"
#include "models/central/imports/importwords.h"

#include <QJsonDocument>
#include <utility>

namespace inservice {

namespace {

/// A sentence that quotes what stands in a list goes to a terminal: no control characters, and no megabytes.
QString printable(const QString& text) {
    constexpr qsizetype most = 400;
    QString shown = text;
    if (shown.size() > most) {
        const qsizetype end = shown.at(most - 1).isHighSurrogate() ? most - 1 : most;
        shown = shown.left(end) + u'…';
    }
    for (QChar& character : shown) {
        if (!character.isSurrogate() && !character.isPrint()) {
            character = u'·';
        }
    }
    return shown;
}

/// The other warnings are about the row's own text: the reading of the list has said them, with the cell.
bool onlyTheCentreKnows(const QString& warning) {
    return warning.endsWith(QLatin1String(".mended")) || warning.endsWith(QLatin1String(".kept")) ||
           warning.endsWith(QLatin1String(".mend_ended")) || warning == QLatin1String("course.no_keeper");
}

} // namespace

void ImportReport::refuse(const QString& file, int row, const QString& reason) {
    ++refused;
    notes.append({file, row, printable(reason), true});
}

void ImportReport::warn(const QString& file, int row, const QString& warning) {
    notes.append({file, row, printable(warning), false});
}

void ImportReport::count(const PgRows& answers, const QList<ImportOrigin>& origins) {
    for (const auto& answer : answers.rows) {
        const ImportOrigin origin = origins.value(answer[0].value_or(QByteArray()).toInt());
        const QByteArray outcome = answer[1].value_or(QByteArray());
        if (outcome == "imported") {
            ++imported;
        } else if (outcome == "updated") {
            ++updated;
        } else if (outcome == "unchanged") {
            ++unchanged;
        } else {
            refuse(origin.file, origin.row,
                   importwords::fromCentre(QString::fromUtf8(answer[2].value_or(QByteArray()))));
        }
        const QStringList warnings =
            QString::fromUtf8(answer[3].value_or(QByteArray())).split(u',', Qt::SkipEmptyParts);
        for (const QString& warning : warnings) {
            if (onlyTheCentreKnows(warning)) {
                warn(origin.file, origin.row, importwords::fromCentre(warning));
            }
        }
    }
}

void importRows(PgConnection& connection, const QString& function, const QJsonArray& rows,
                const QList<ImportOrigin>& origins, ImportReport& report, bool dry) {
    if (rows.isEmpty()) {
        return;
    }
    PgConnection::Transaction transaction(connection);
    const PgRows answers =
        connection.exec(QStringLiteral("SELECT \"row\", outcome, reason, warning FROM %1($1::jsonb)").arg(function),
                        {QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact))});
    if (!dry) {
        transaction.commit();
    }
    report.count(answers, origins);
}

} // namespace inservice
