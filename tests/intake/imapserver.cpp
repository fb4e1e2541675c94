// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/intake/imapserver.h"

#include <QDir>
#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <pwd.h>
#include <stdexcept>
#include <sys/stat.h>
#include <unistd.h>

namespace inservice {
namespace {

void write(const QString& path, const QByteArray& content) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        throw std::runtime_error("cannot write " + path.toStdString());
    }
}

/// Whom the mails belong to: Dovecot delivers to nobody with root's rights.
std::pair<uid_t, gid_t> owner() {
    if (::geteuid() != 0) {
        return {::geteuid(), ::getegid()};
    }
    const passwd* nobody = ::getpwnam("nobody");
    return nobody != nullptr ? std::pair(nobody->pw_uid, nobody->pw_gid) : std::pair<uid_t, gid_t>(65534, 65534);
}

} // namespace

ImapServer::ImapServer() {
    QTcpServer free;
    free.listen(QHostAddress::LocalHost);
    m_port = free.serverPort();
    free.close();
    for (const QString& name : {QStringLiteral("authority"), QStringLiteral("other")}) {
        openssl({"req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-subj",
                 "/CN=" + name, "-days", "2", "-keyout", m_folder.filePath(name + ".key"), "-out",
                 m_folder.filePath(name + ".crt")});
    }
    openssl({"req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-subj", "/CN=localhost",
             "-addext", "subjectAltName=DNS:localhost", "-keyout", m_folder.filePath("server.key"), "-out",
             m_folder.filePath("server.csr")});
    openssl({"x509", "-req", "-in", m_folder.filePath("server.csr"), "-CA", authority(), "-CAkey",
             m_folder.filePath("authority.key"), "-CAcreateserial", "-days", "2", "-copy_extensions", "copy", "-out",
             m_folder.filePath("server.crt")});
    configure();
    start();
}

ImapServer::~ImapServer() {
    stop();
}

void ImapServer::openssl(const QStringList& arguments) {
    QProcess process;
    process.start(QStringLiteral("openssl"), arguments);
    if (!process.waitForFinished(60000) || process.exitCode() != 0) {
        throw std::runtime_error("openssl: " + process.readAllStandardError().toStdString());
    }
}

void ImapServer::configure() {
    const auto [uid, gid] = owner();
    const QString folder = m_folder.path();
    ::chmod(QFile::encodeName(folder).constData(), 0711);
    for (const char* made : {"mail", "run"}) {
        QDir(folder).mkpath(QLatin1String(made));
    }
    (void)::chown(QFile::encodeName(folder + "/mail").constData(), uid, gid);
    write(folder + "/passwd", QByteArray(user) + ":{PLAIN}" + password + "\n");
    QByteArray text =
        "protocols = imap\nbase_dir = @/run\nlog_path = @/log\nlisten = 127.0.0.1\nssl = required\n"
        "ssl_cert = <@/server.crt\nssl_key = <@/server.key\nmail_location = maildir:@/mail/%u\n"
        "first_valid_uid = 1\nfirst_valid_gid = 1\ndisable_plaintext_auth = yes\n"
        "passdb {\n driver = passwd-file\n args = @/passwd\n}\n"
        "userdb {\n driver = static\n args = uid=#U gid=#G home=@/mail/home\n}\n"
        "service imap-login {\n inet_listener imap {\n  port = #P\n }\n inet_listener imaps {\n  port = 0\n }\n}\n";
    if (::geteuid() != 0) {
        const QByteArray me = qgetenv("USER");
        text += "default_internal_user = " + me + "\ndefault_login_user = " + me +
                "\nservice anvil {\n chroot =\n}\nservice imap-login {\n chroot =\n}\n";
    }
    text.replace('@', QFile::encodeName(folder))
        .replace("#U", QByteArray::number(uid))
        .replace("#G", QByteArray::number(gid));
    text.replace("#P", QByteArray::number(m_port));
    write(folder + "/dovecot.conf", text);
}

void ImapServer::start() {
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(QStringLiteral("/usr/sbin/dovecot"), {"-F", "-c", m_folder.filePath("dovecot.conf")});
    const bool answers = QTest::qWaitFor(
        [this] {
            QTcpSocket socket;
            socket.connectToHost(QStringLiteral("localhost"), m_port);
            return socket.waitForConnected(1000) && socket.waitForReadyRead(1000);
        },
        30000);
    if (!answers) {
        QFile log(m_folder.filePath("log"));
        const QByteArray said = log.open(QIODevice::ReadOnly) ? log.readAll() : QByteArray();
        throw std::runtime_error("dovecot: " + m_process.readAll().toStdString() + said.toStdString());
    }
}

void ImapServer::stop() {
    if (m_process.state() != QProcess::NotRunning) {
        m_process.terminate();
        if (!m_process.waitForFinished(30000)) {
            m_process.kill();
            m_process.waitForFinished();
        }
    }
}

QString ImapServer::mails(const QString& folder) const {
    const QString inbox = m_folder.filePath(QStringLiteral("mail/") + QLatin1String(user));
    return folder == u"INBOX" ? inbox : inbox + QStringLiteral("/.") + folder;
}

/// As a delivery agent does: whole in tmp, then moved into new.
void ImapServer::deliver(const QByteArray& mail) {
    const auto [uid, gid] = owner();
    const QString box = mails(QStringLiteral("INBOX"));
    for (const char* part : {"", "/tmp", "/new", "/cur"}) {
        QDir().mkpath(box + QLatin1String(part));
        (void)::chown(QFile::encodeName(box + QLatin1String(part)).constData(), uid, gid);
    }
    const QString name = QStringLiteral("/%1.test.localhost").arg(++m_delivered);
    write(box + "/tmp" + name, mail);
    (void)::chown(QFile::encodeName(box + "/tmp" + name).constData(), uid, gid);
    if (!QFile::rename(box + "/tmp" + name, box + "/new" + name)) {
        throw std::runtime_error("the mail cannot be delivered");
    }
}

int ImapServer::count(const QString& folder) const {
    return int(QDir(mails(folder) + "/new").entryList(QDir::Files).size() +
               QDir(mails(folder) + "/cur").entryList(QDir::Files).size());
}

int ImapServer::unread(const QString& folder) const {
    const QStringList seen = QDir(mails(folder) + "/cur").entryList({QStringLiteral("*:2,*S*")}, QDir::Files);
    return count(folder) - int(seen.size());
}

QByteArray mailWith(const QList<std::pair<QString, QByteArray>>& attachments) {
    QByteArray mail = "From: school@example.invalid\r\nTo: desk@example.invalid\r\nSubject: papers\r\n"
                      "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"b\"\r\n\r\n"
                      "--b\r\nContent-Type: text/plain\r\n\r\nSee the paper.\r\n";
    for (const auto& [name, content] : attachments) {
        mail += "--b\r\nContent-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64\r\n"
                "Content-Disposition: attachment; filename*=UTF-8''" +
                name.toUtf8().toPercentEncoding() + "\r\n\r\n";
        const QByteArray base = content.toBase64();
        for (qsizetype at = 0; at < base.size(); at += 76) {
            mail += base.mid(at, 76) + "\r\n";
        }
    }
    return mail + "--b--\r\n";
}

} // namespace inservice
