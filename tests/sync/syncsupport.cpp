// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/syncsupport.h"

#include <QDirIterator>

namespace inservice {

CuttingProxy::CuttingProxy(const QString& deskUri) {
    const QString port = connectionOption(deskUri, QStringLiteral("port"));
    const QString name = QStringLiteral("/.s.PGSQL.") + (port.isEmpty() ? QStringLiteral("5432") : port);
    m_target = connectionOption(deskUri, QStringLiteral("host")) + name;
    m_uri = withConnectionOption(deskUri, QStringLiteral("host"), m_folder.path());
    connect(&m_listening, &QLocalServer::newConnection, this, &CuttingProxy::accept);
    if (!m_listening.listen(m_folder.path() + name)) {
        qFatal("the proxy cannot listen");
    }
}

void CuttingProxy::accept() {
    QLocalSocket* desk = m_listening.nextPendingConnection();
    auto* centre = new QLocalSocket(desk);
    const auto cutting = std::make_shared<bool>(false);
    connect(desk, &QLocalSocket::disconnected, desk, &QObject::deleteLater);
    connect(centre, &QLocalSocket::disconnected, desk, [desk] { desk->disconnectFromServer(); });
    connect(centre, &QLocalSocket::readyRead, desk, [this, desk, centre, cutting] {
        const QByteArray answer = centre->readAll();
        if (m_frozen) {
            return;
        }
        if (*cutting) {
            ++m_cuts;
            *cutting = false;
            desk->abort();
            return;
        }
        desk->write(answer);
        desk->flush();
    });
    centre->connectToServer(m_target);
    if (!centre->waitForConnected(5000)) {
        desk->abort();
        return;
    }
    connect(desk, &QLocalSocket::readyRead, centre, [this, desk, centre, cutting] {
        const QByteArray asked = desk->readAll();
        m_sent += asked;
        if (!m_text.isEmpty() && asked.contains(m_text)) {
            *cutting = true;
            m_text.clear();
        }
        centre->write(asked);
        centre->flush();
    });
    if (desk->bytesAvailable() > 0) {
        emit desk->readyRead();
    }
}

OutboxItem command(const QString& kind, const QJsonObject& body, const QString& subject) {
    OutboxItem item;
    item.id = makeCommandId();
    item.kind = kind;
    item.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    item.subject = subject;
    return item;
}

OutboxItem applicationItem(GuestLink& link, const DemoForm& form, const QString& secret) {
    QJsonArray consents;
    const QList<ConsentRow> texts = link.replica().consents();
    for (const ConsentRow& text : texts) {
        consents.append(QJsonObject{{"key", text.key}, {"version", text.version}, {"sha256", text.sha256}});
    }
    qint64 unitId = 0;
    const QList<UnitRow> units = link.replica().units();
    for (const UnitRow& unit : units) {
        if (unit.code == form.unitCode) {
            unitId = unit.id;
        }
    }
    OutboxItem item = command(QStringLiteral("application.apply"),
                              {{"account_type", toKey(form.accountType)},
                               {"account_name", form.accountName},
                               {"name", form.name},
                               {"sex", toKey(form.sex)},
                               {"national_id", form.nationalId},
                               {"job_title", form.jobTitle},
                               {"unit_id", unitId},
                               {"subunit", form.subunit},
                               {"phone", form.phone},
                               {"fax", form.fax},
                               {"email", form.email},
                               {"verifier", makeVerifier(form.password)},
                               {"name_seal_only", form.nameSealOnly},
                               {"consents", consents},
                               {"installation", link.installation()}},
                              QStringLiteral("draft:") + secret.left(8));
    item.caseSecret = secret;
    item.state = OutboxState::AwaitingMailCode;
    return item;
}

QByteArray bytesBelow(const QString& folder) {
    QByteArray all;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly)) {
            all += file.readAll();
        }
    }
    return all;
}

} // namespace inservice
