// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/central/auditcommands.h"

#include "app/central/commandline.h"
#include "app/central/commands.h"
#include "models/central/client/pgconnection.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <utility>

namespace inservice {

namespace {

/// More than this many need not be listed to know what is the matter.
constexpr int mostFaults = 1000;

/// A line of an anchor file: a block and its hash, as seal() wrote it down. Anything behind them is for people.
struct Anchor {
    qint64 block = 0;
    QString hash;
};

/// Throws UsageError.
QList<Anchor> readAnchors(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        throw UsageError{QStringLiteral("%1 cannot be read: %2").arg(path, file.errorString())};
    }
    static const QRegularExpression form(QStringLiteral("^([0-9]{1,18}) ([0-9a-f]{64})( .*)?$"));
    QList<Anchor> anchors;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = QString::fromUtf8(lines[i]).trimmed();
        if (line.isEmpty() || line.startsWith(u'#')) {
            continue;
        }
        const QRegularExpressionMatch match = form.match(line);
        if (!match.hasMatch()) {
            throw UsageError{
                QStringLiteral("%1, line %2 is not a block and its hash").arg(path, QString::number(i + 1))};
        }
        anchors.append({match.captured(1).toLongLong(), match.captured(2)});
    }
    return anchors;
}

QJsonObject ask(PgConnection& connection, const char* sql) {
    return QJsonDocument::fromJson(connection.exec(QString::fromLatin1(sql)).scalar()).object();
}

/// «block 12 HASH», as it is printed and written down.
QString newestBlock(const QJsonObject& answer) {
    return QStringLiteral("%1 %2")
        .arg(answer.value(QLatin1String("block")).toInteger())
        .arg(answer.value(QLatin1String("hash")).toString());
}

QString faultInWords(const QByteArray& fault) {
    static const QHash<QByteArray, QString> words{
        {"row.changed", QStringLiteral("was changed after it was sealed")},
        {"row.deleted", QStringLiteral("was sealed and is gone")},
        {"row.inserted", QStringLiteral("was put in after the block was sealed")},
        {"block.changed", QStringLiteral("its own record was changed")},
        {"block.before_missing", QStringLiteral("does not follow the block before it, which was changed or taken out")},
        {"block.rows_changed", QStringLiteral("its rows were changed (an early block: which row cannot be said)")},
        {"block.seals_changed", QStringLiteral("the seals of its rows were changed")},
        {"block.missing", QStringLiteral("is gone: the end of the audit was cut off")},
        {"block.not_as_known", QStringLiteral("is not the block that was written down in the anchor file")},
    };
    return words.value(fault, QString::fromUtf8(fault));
}

} // namespace

int sealAudit(const QCommandLineParser& options, const QStringList& arguments) {
    demandCount(arguments, 0, 0, "seal takes options only");
    const QString path = options.value(QStringLiteral("anchor"));
    const QList<Anchor> known = path.isEmpty() || !QFile::exists(path) ? QList<Anchor>() : readAnchors(path);
    PgConnection connection(conninfo(options));
    const QJsonObject sealed = ask(connection, "SELECT admin.seal()");
    const qint64 block = sealed.value(QLatin1String("block")).toInteger();
    out() << "sealed " << sealed.value(QLatin1String("sealed")).toInteger() << '\n';
    if (block > 0) {
        out() << "block " << newestBlock(sealed) << '\n';
    }
    const qint64 waiting = sealed.value(QLatin1String("waiting")).toInteger();
    if (waiting > 0) {
        out() << "waiting for open transactions " << waiting << '\n';
    }
    if (path.isEmpty() || block == 0 || (!known.isEmpty() && known.constLast().block == block)) {
        return Done;
    }
    QFile file(path);
    const bool fresh = !file.exists();
    const QString line =
        QStringLiteral("%1 %2\n").arg(newestBlock(sealed), sealed.value(QLatin1String("at")).toString());
    if (!file.open(QIODevice::Append) || (fresh && !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)) ||
        file.write(line.toUtf8()) < 0 || !file.flush()) {
        err() << "The block is sealed, but could not be written to " << path << ": " << file.errorString()
              << ". Keep the line above elsewhere.\n";
        return Failed;
    }
    return Done;
}

int verifyAudit(const QCommandLineParser& options, const QStringList& arguments) {
    demandCount(arguments, 0, 0, "verify takes options only");
    const QString path = options.value(QStringLiteral("anchor"));
    QJsonArray known;
    const QList<Anchor> anchors = path.isEmpty() ? QList<Anchor>() : readAnchors(path);
    for (const Anchor& anchor : anchors) {
        known.append(QJsonObject{{QStringLiteral("block"), anchor.block}, {QStringLiteral("hash"), anchor.hash}});
    }
    PgConnection connection(conninfo(options));
    const PgRows faults =
        connection.exec(QStringLiteral("SELECT block, entry, fault FROM admin.verify($1::jsonb, $2)"),
                        {QString::fromUtf8(QJsonDocument(known).toJson(QJsonDocument::Compact)), mostFaults});
    const QJsonObject extent = ask(connection, "SELECT admin.audit_extent()");
    for (const auto& fault : std::as_const(faults.rows)) {
        out() << "block " << QString::fromUtf8(fault[0].value_or(QByteArray()));
        if (fault[1]) {
            out() << ", row " << QString::fromUtf8(*fault[1]);
        }
        out() << ": " << faultInWords(fault[2].value_or(QByteArray())) << '\n';
    }
    out() << "blocks " << extent.value(QLatin1String("blocks")).toInteger() << '\n'
          << "rows sealed " << extent.value(QLatin1String("rows")).toInteger() << '\n'
          << "rows not sealed yet " << extent.value(QLatin1String("waiting")).toInteger() << '\n'
          << "faults " << faults.rows.size() << (faults.rows.size() >= mostFaults ? " or more" : "") << '\n';
    if (!faults.isEmpty()) {
        err()
            << "The audit is not what was sealed. Keep this server as it is, and compare with a backup from before.\n";
        return Broken;
    }
    return Done;
}

} // namespace inservice
