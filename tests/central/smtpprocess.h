// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QTemporaryDir>

namespace inservice {

/// A mail server from Debian (aiosmtpd) on a port of its own.
class SmtpProcess {
public:
    explicit SmtpProcess(const QStringList& arguments = {}) {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        start(arguments);
    }
    /// Once it was killed: on the same port, with what it had taken.
    void startAgain(const QStringList& arguments = {}) {
        m_process.waitForFinished(30000);
        start(arguments + QStringList{QStringLiteral("--port"), QString::fromLatin1(m_port)});
    }
    /// It holds a mail (--hold-at) that it has taken.
    bool waitUntilItHolds() { return line() == "held"; }
    void letGo() {
        m_process.write("go on\n");
        m_process.waitForBytesWritten();
    }
    ~SmtpProcess() {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(10000)) {
            m_process.kill();
        }
        m_process.waitForFinished(1000);
    }
    SmtpProcess(const SmtpProcess&) = delete;
    SmtpProcess& operator=(const SmtpProcess&) = delete;

    [[nodiscard]] QString url() const { return QStringLiteral("smtp://localhost:") + QString::fromLatin1(m_port); }
    [[nodiscard]] bool runs() const { return !m_port.isEmpty(); }
    [[nodiscard]] QList<QJsonObject> mails() const {
        QList<QJsonObject> all;
        const QStringList names = QDir(m_folder.path()).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
        for (const QString& name : names) {
            QFile file(m_folder.filePath(name));
            if (file.open(QIODevice::ReadOnly)) {
                all.append(QJsonDocument::fromJson(file.readAll()).object());
            }
        }
        return all;
    }

private:
    void start(const QStringList& arguments) {
        m_process.start(QStringLiteral("/usr/bin/python3"),
                        QStringList{QStringLiteral(SOURCE_DIR "/tests/central/smtpserver.py"), m_folder.path()} +
                            arguments);
        m_port = line();
    }
    QByteArray line() {
        while (!m_process.canReadLine() && m_process.waitForReadyRead(30000)) {
        }
        return m_process.readLine().trimmed();
    }

    QTemporaryDir m_folder;
    QProcess m_process;
    QByteArray m_port;
};

} // namespace inservice
