// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/syncsupport.h"

#include "models/central/client/connectionstring.h"
#include "models/central/client/scram.h"
#include "models/domain/commandid.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/catalogues.h"
#include "models/replica/tables/units.h"

#include <QDirIterator>
#include <sys/socket.h>

namespace inservice {

CuttingProxy::CuttingProxy(const QString& deskUri) {
    const QString port = connectionOption(deskUri, QStringLiteral("port"));
    const QString name = QStringLiteral("/.s.PGSQL.") + (port.isEmpty() ? QStringLiteral("5432") : port);
    m_target = connectionOption(deskUri, QStringLiteral("host")) + name;
    m_uri = withConnectionOption(deskUri, QStringLiteral("host"), m_folder.path());
    m_dripping.setInterval(0);
    connect(&m_dripping, &QTimer::timeout, this, [this] {
        if (m_drops.isEmpty()) {
            m_dripping.stop();
            return;
        }
        const auto [desk, drop] = m_drops.takeFirst();
        if (desk) {
            desk->write(drop);
            desk->flush();
        }
    });
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
        QByteArray answer = centre->readAll();
        if (!m_is.isEmpty()) {
            answer.replace(m_is, m_instead);
        }
        if (m_frozen) {
            return;
        }
        if (*cutting) {
            ++m_cuts;
            *cutting = false;
            desk->abort();
            return;
        }
        if (m_halfClosing) {
            m_halfClosing = false;
            ++m_cuts;
            ::shutdown(int(desk->socketDescriptor()), SHUT_WR);
            return;
        }
        hand(desk, answer);
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
        if (!m_breaking.isEmpty() && asked.contains(m_breaking)) {
            ++m_cuts;
            desk->abort();
            return;
        }
        if (m_sip > 0) {
            m_sips.append({centre, asked});
            return;
        }
        centre->write(asked);
        centre->flush();
    });
    if (desk->bytesAvailable() > 0) {
        emit desk->readyRead();
    }
}

void CuttingProxy::slowDown(int bytes) {
    m_sip = bytes;
    m_sipping.setInterval(10);
    connect(&m_sipping, &QTimer::timeout, this, [this] {
        qsizetype left = m_sip * m_sinceSip.restart();
        while (left > 0 && !m_sips.isEmpty()) {
            auto& [centre, text] = m_sips.first();
            const QByteArray sip = text.left(left);
            text.remove(0, sip.size());
            left -= sip.size();
            if (centre) {
                centre->write(sip);
                centre->flush();
            }
            if (text.isEmpty()) {
                m_sips.removeFirst();
            }
        }
    });
    m_sinceSip.start();
    m_sipping.start();
}

void CuttingProxy::hand(QLocalSocket* desk, const QByteArray& answer) {
    if (m_drop == 0) {
        desk->write(answer);
        desk->flush();
        return;
    }
    // One line for all sockets: what comes later may not overtake what is still on its way.
    for (qsizetype from = 0; from < answer.size(); from += m_drop) {
        m_drops.append({desk, answer.mid(from, m_drop)});
    }
    if (!m_dripping.isActive()) {
        m_dripping.start();
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

SignedIn signedIn(const QString& server, const TestCentre::Account& account, const QString& data) {
    GuestLink guest(server, data);
    guest.start();
    SignedIn person;
    (void)heard<SignInOutcome>([&](auto handler) {
        guest.signIn(account.login, account.password, &guest,
                     [&person, handler](const Answer<SignInOutcome>& answer, const QString& token) {
                         if (answer) {
                             person = {answer.value->identity, token};
                         }
                         handler(answer);
                     });
    });
    return person;
}

OutboxItem noteItem(qint64 applicationId, const QString& text) {
    return command(QStringLiteral("application.note"), {{"application_id", applicationId}, {"text", text}},
                   QStringLiteral("application:%1").arg(applicationId));
}

OutboxItem receiveItem(const ApplicationRow& row) {
    return command(QStringLiteral("application.receive"),
                   {{"application_id", row.id},
                    {"row_version", row.rowVersion},
                    {"how", "hand"},
                    {"head_seal", true},
                    {"unit_seal", true},
                    {"note", ""}},
                   QStringLiteral("application:%1").arg(row.id));
}

OutboxItem applicationItem(GuestLink& link, const DemoForm& form, const QString& secret) {
    QJsonArray consents;
    const QList<ConsentRow> texts = consentsOf(link.replica(), false);
    for (const ConsentRow& text : texts) {
        consents.append(QJsonObject{{"key", text.key}, {"version", text.version}, {"sha256", text.sha256}});
    }
    qint64 unitId = 0;
    const QList<UnitRow> units = unitsByCode(link.replica());
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
