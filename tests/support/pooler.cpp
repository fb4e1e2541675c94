// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pooler.h"

#include "models/central/client/connectionstring.h"
#include "tests/support/patience.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <grp.h>
#include <stdexcept>
#include <sys/stat.h>
#include <unistd.h>

namespace inservice {

namespace {

constexpr auto officePassword = "Office-2026";

} // namespace

Pooler::Pooler(TestCentre& centre, int connections)
    : m_socketFolder(connectionOption(centre.deskUri(), QStringLiteral("host")).toLocal8Bit())
    , m_connections(connections) {
    struct stat socket {};
    if (::stat(m_socketFolder.constData(), &socket) != 0) {
        throw std::runtime_error("the centre has no socket");
    }
    m_uid = socket.st_uid;
    m_gid = socket.st_gid;
    ::chmod(QFile::encodeName(m_folder.path()).constData(), 0711);
    // libpq looks for the address among the certificate's names.
    run(QStringLiteral("openssl"),
        {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("rsa:2048"),
         QStringLiteral("-nodes"), QStringLiteral("-subj"), QStringLiteral("/CN=centre.invalid"),
         QStringLiteral("-addext"), QStringLiteral("subjectAltName=IP:127.0.0.1"), QStringLiteral("-days"),
         QStringLiteral("2"), QStringLiteral("-keyout"), m_folder.filePath(QStringLiteral("server.key")),
         QStringLiteral("-out"), m_folder.filePath(QStringLiteral("server.crt"))});
    // A verifier, made by the server as an operator would have it made.
    centre.admin(QStringLiteral("create role office login password '%1'").arg(QLatin1String(officePassword)));
    const QByteArray verifier =
        centre.admin(QStringLiteral("select rolpassword from pg_authid where rolname = 'office'")).scalar();
    centre.admin(QStringLiteral("drop role office"));
    write(QStringLiteral("userlist.txt"), "\"desk_anon\" \"" + verifier + "\"\n\"desk_user\" \"" + verifier + "\"\n");
    start();
}

Pooler::~Pooler() {
    stop();
}

QString Pooler::uri() const {
    return QStringLiteral("host=127.0.0.1 port=%1 dbname=inservice password=%2 sslmode=verify-full sslrootcert=%3")
        .arg(m_port)
        .arg(QLatin1String(officePassword), m_folder.filePath(QStringLiteral("server.crt")));
}

void Pooler::start() {
    QFile delivered(QStringLiteral(SOURCE_DIR "/packaging/centre/pgbouncer.ini"));
    if (!delivered.open(QIODevice::ReadOnly)) {
        throw std::runtime_error("there is no configuration");
    }
    const QByteArray home = QFile::encodeName(m_folder.path()) + '/';
    const QString text = QString::fromUtf8(delivered.readAll()
                                               .replace("/var/log/postgresql/", home)
                                               .replace("/var/run/postgresql/", home)
                                               .replace("/etc/pgbouncer/", home)
                                               .replace("host=/run/postgresql", "host=" + m_socketFolder));
    // The same port after a restart; at first any that is free now, and another if somebody was faster.
    for (int attempt = 0; attempt < 20; ++attempt) {
        if (m_port == 0 || attempt > 0) {
            QTcpServer free;
            free.listen(QHostAddress::LocalHost);
            m_port = free.serverPort();
        }
        QString own = text;
        const auto set = [&own](const QString& key, const QString& value) {
            const QRegularExpression line(QStringLiteral("^%1 = .*$").arg(key), QRegularExpression::MultilineOption);
            if (!own.contains(line)) {
                throw std::runtime_error("the configuration has no such line");
            }
            own.replace(line, key + QStringLiteral(" = ") + value);
        };
        set(QStringLiteral("listen_addr"), QStringLiteral("127.0.0.1"));
        set(QStringLiteral("listen_port"), QString::number(m_port));
        if (m_connections > 0) {
            set(QStringLiteral("default_pool_size"), QString::number(m_connections));
            set(QStringLiteral("reserve_pool_size"), QStringLiteral("0"));
        }
        write(QStringLiteral("pgbouncer.ini"), own.toUtf8());
        m_process = std::make_unique<QProcess>();
        if (::geteuid() == 0) {
            m_process->setChildProcessModifier([uid = m_uid, gid = m_gid] {
                if (::setgroups(0, nullptr) != 0 || ::setgid(gid) != 0 || ::setuid(uid) != 0) {
                    ::_exit(127);
                }
            });
        }
        m_process->setStandardOutputFile(QProcess::nullDevice());
        m_process->setStandardErrorFile(QProcess::nullDevice());
        m_process->start(QStringLiteral("/usr/sbin/pgbouncer"), {m_folder.filePath(QStringLiteral("pgbouncer.ini"))});
        if (QTest::qWaitFor([this] { return m_process->state() == QProcess::NotRunning || listens(); }, patience) &&
            m_process->state() == QProcess::Running) {
            return;
        }
    }
    throw std::runtime_error("pgbouncer does not start");
}

void Pooler::stop() {
    if (m_process && m_process->state() != QProcess::NotRunning) {
        m_process->terminate();
        if (!m_process->waitForFinished(10000)) {
            m_process->kill();
            m_process->waitForFinished(5000);
        }
    }
    m_process.reset();
    QFile::remove(m_folder.filePath(QStringLiteral("pgbouncer.pid")));
}

bool Pooler::listens() const {
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, m_port);
    return socket.waitForConnected(200);
}

void Pooler::run(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60000) || process.exitCode() != 0) {
        throw std::runtime_error(program.toStdString() + " failed");
    }
    for (const char* made : {"server.key", "server.crt"}) {
        const QByteArray path = QFile::encodeName(m_folder.filePath(QString::fromLatin1(made)));
        if (::geteuid() == 0 && ::chown(path.constData(), m_uid, m_gid) != 0) {
            throw std::runtime_error("the certificate cannot be handed over");
        }
    }
    if (::geteuid() == 0 && ::chown(QFile::encodeName(m_folder.path()).constData(), m_uid, m_gid) != 0) {
        throw std::runtime_error("the folder cannot be handed over");
    }
}

void Pooler::write(const QString& name, const QByteArray& content) {
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        throw std::runtime_error("the configuration cannot be written");
    }
    file.setPermissions(file.permissions() | QFile::ReadGroup | QFile::ReadOther);
}

} // namespace inservice
