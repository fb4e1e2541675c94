// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/central/client/pgconnection.h"
#include "models/central/private/privateserver.h"
#include "models/central/setup/migrationrunner.h"
#include "models/central/setup/schemafiles.h"
#include "models/sync/surface.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>

using namespace inservice;

/// The texts of the centre's schema: one for each function, and all of them in force.
class TestSchemaFiles : public QObject {
    Q_OBJECT

private:
    const SchemaFiles m_files = SchemaFiles::read(QStringLiteral(":/schema"));

    /// Functions by the files that define them.
    [[nodiscard]] static QHash<QString, QStringList> definitions(const QList<SchemaFile>& files) {
        static const QRegularExpression define(QStringLiteral("^create (or replace )?function ([a-z_.0-9]+)\\s*\\("),
                                               QRegularExpression::MultilineOption);
        QHash<QString, QStringList> found;
        for (const SchemaFile& file : files) {
            auto matches = define.globalMatch(file.sql);
            while (matches.hasNext()) {
                found[matches.next().captured(2)].append(file.name);
            }
        }
        return found;
    }

private slots:
    void aFunctionHasOneText() {
        const auto found = definitions(m_files.tables.values() + m_files.code);
        QVERIFY2(found.size() > 200, "the functions were not found");
        for (auto it = found.cbegin(); it != found.cend(); ++it) {
            QVERIFY2(it->size() == 1, qPrintable(it.key() + QStringLiteral(" stands in ") + it->join(u' ')));
        }
    }

    void codeCanBeMadeAgainOverItself() {
        for (const SchemaFile& file : m_files.code) {
            const bool again = !file.sql.contains(QRegularExpression(
                QStringLiteral("^create (function|table|view|type|index)"), QRegularExpression::MultilineOption));
            QVERIFY2(again, qPrintable(file.name));
        }
    }

    void whatIsInTheCentreIsWhatTheFilesSay() {
        const QTemporaryDir folder;
        ::chmod(QFile::encodeName(folder.path()).constData(), 0711);
        PrivateServer server(folder.path() + QStringLiteral("/s"),
                             PrivateServer::Options{false, QStringLiteral("/usr/lib/postgresql")});
        server.start();
        (void)MigrationRunner(server.adminUri()).run();
        const PgRows rows =
            PgConnection(server.adminUri())
                .exec(QStringLiteral("SELECT n.nspname || '.' || p.proname FROM pg_proc p JOIN "
                                     "pg_namespace n ON n.oid = p.pronamespace WHERE n.nspname IN "
                                     "('core', 'auth', 'cmd', 'sync', 'feed', 'audit', 'api', 'admin')"));
        QStringList there;
        for (const auto& row : rows.rows) {
            there.append(QString::fromUtf8(row[0].value_or(QByteArray())));
        }
        server.stop();
        QStringList said = definitions(m_files.tables.values() + m_files.code).keys();
        said << QStringLiteral("cmd.dispatch"); // written by cmd.write_dispatch from the kinds of commands
        there.sort();
        said.sort();
        QCOMPARE(there, said);
    }

    /// The number of the surface stands in the centre's code, in the desk's, and in the contract between them.
    void theSurfaceHasOneNumber() {
        const auto numberIn = [](const QString& text, const char* pattern) {
            const QRegularExpressionMatch match = QRegularExpression(QLatin1String(pattern)).match(text);
            return match.hasMatch() ? match.captured(1).toInt() : -1;
        };
        QFile contract(QStringLiteral(SOURCE_DIR "/docs/api.md"));
        QVERIFY(contract.open(QIODevice::ReadOnly));
        const QString api = QString::fromUtf8(contract.readAll());
        const QString name = QStringLiteral("code/commands/surface");
        const auto file = std::find_if(m_files.code.cbegin(), m_files.code.cend(),
                                       [&name](const SchemaFile& one) { return one.name == name; });
        QVERIFY(file != m_files.code.cend());
        QCOMPARE(numberIn(file->sql, "core\\.surface\\(\\).*\\$\\$ select (\\d+) \\$\\$"), surface::own);
        QCOMPARE(numberIn(api, "surface (\\d+)"), surface::own);
        QCOMPARE(numberIn(api, "serves desks from surface (\\d+)"),
                 numberIn(file->sql, "core\\.least_desk\\(\\).*\\$\\$ select (\\d+) \\$\\$"));
        QCOMPARE(numberIn(api, "calls a centre from surface (\\d+)"), surface::leastOfCentre);
    }
};

QTEST_GUILESS_MAIN(TestSchemaFiles)
#include "tst_schemafiles.moc"
