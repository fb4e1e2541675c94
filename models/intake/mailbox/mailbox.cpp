// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/mailbox/mailbox.h"

#include "models/domain/background.h"
#include "models/intake/filetaker.h"
#include "models/intake/intakestep.h"
#include "models/intake/mailbox/mailparts.h"
#include "models/replica/replicaerror.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace inservice {
namespace {

constexpr std::chrono::minutes looksEvery{1};
constexpr int mostMails = 10; ///< taken in one look: the next one goes on
constexpr qint64 largestMail = 92 * 1024 * 1024;
constexpr auto passwordPlace = "intake/mailbox"; ///< where it is sealed for

/// What stands before the number of a part.
QString mailOf(const QString& place) {
    return place.section(u'#', 0, -2);
}

} // namespace

/// One look: what is asked for goes to a worker, and comes back with what came of it.
struct Mailbox::Visit {
    MailboxSettings settings;
    QString folder;            ///< of the account
    QString prefix;            ///< of the places of this mailbox
    QSet<QString> known;       ///< mails that were taken in, or hold nothing
    QList<IntakeFile> settled; ///< whose mails can be put away

    QList<IntakeFile> taken;
    QStringList nothing;
    QList<IntakeFile> ended;
    bool isMore = false;
    QString fault;
    QString cause;
};

Mailbox::Mailbox(AccountLink& link, Intake& intake)
    : QObject(&intake)
    , m_link(link)
    , m_intake(intake) {
    m_pool.setMaxThreadCount(1);
    m_timer.setInterval(looksEvery);
    connect(&m_timer, &QTimer::timeout, this, &Mailbox::look);
    m_soon.setSingleShot(true);
    m_soon.setInterval(std::chrono::seconds(1));
    connect(&m_soon, &QTimer::timeout, this, &Mailbox::look);
    connect(&m_intake, &Intake::mailSettled, this, &Mailbox::settle);
    load();
}

Mailbox::~Mailbox() {
    m_pool.clear();
    m_pool.waitForDone(); // it writes into the folder of the account
}

QString Mailbox::prefix() const {
    return QStringLiteral("%1@%2:%3/%4;")
        .arg(m_settings.user, m_settings.host)
        .arg(m_settings.port)
        .arg(m_settings.folder);
}

void Mailbox::load() {
    try {
        const QByteArray kept = m_intake.journal().setting(QStringLiteral("mailbox")).toUtf8();
        const QJsonObject said = QJsonDocument::fromJson(kept).object();
        if (!said.value(u"host").toString().isEmpty()) {
            m_settings.host = said.value(u"host").toString();
            m_settings.port = said.value(u"port").toInt(m_settings.port);
            m_settings.user = said.value(u"user").toString();
            m_settings.folder = said.value(u"folder").toString(m_settings.folder);
            m_settings.doneFolder = said.value(u"done").toString(m_settings.doneFolder);
            m_settings.authority = said.value(u"authority").toString();
            const QByteArray sealed = QByteArray::fromBase64(said.value(u"password").toString().toLatin1());
            m_settings.password = QString::fromUtf8(m_link.vault()->unseal(sealed, passwordPlace));
        }
        const QByteArray nothing = m_intake.journal().setting(QStringLiteral("mailbox.nothing")).toUtf8();
        const QJsonArray places = QJsonDocument::fromJson(nothing).array();
        for (const auto& place : places) {
            m_nothing << place.toString();
        }
    } catch (const ReplicaError&) {
        m_settings = {}; // sealed with a key that is gone: it is typed again
    }
    if (isUsed()) {
        m_timer.start();
        QMetaObject::invokeMethod(this, &Mailbox::look, Qt::QueuedConnection);
    }
}

void Mailbox::setSettings(const MailboxSettings& settings) {
    QJsonObject said;
    if (!settings.host.isEmpty()) {
        const QByteArray sealed = m_link.vault()->seal(settings.password.toUtf8(), passwordPlace);
        said = {{QStringLiteral("host"), settings.host},
                {QStringLiteral("port"), settings.port},
                {QStringLiteral("user"), settings.user},
                {QStringLiteral("folder"), settings.folder},
                {QStringLiteral("done"), settings.doneFolder},
                {QStringLiteral("authority"), settings.authority},
                {QStringLiteral("password"), QString::fromLatin1(sealed.toBase64())}};
    }
    m_intake.journal().setSetting(QStringLiteral("mailbox"),
                                  QString::fromUtf8(QJsonDocument(said).toJson(QJsonDocument::Compact)));
    m_settings = settings;
    m_fault.clear();
    m_lastLook = {};
    if (isUsed()) {
        m_timer.start();
        look();
    } else {
        m_timer.stop();
    }
    emit changed();
}

/// Where no mailbox is used any more, its mails cannot be put away: what they held is with the centre all the same.
void Mailbox::settle(const IntakeFile& file) {
    if (!file.place.startsWith(prefix()) || !isUsed()) {
        QMetaObject::invokeMethod(
            this, [this, file] { m_intake.endMail(file); }, Qt::QueuedConnection);
    } else if (m_fault.isEmpty() && !m_soon.isActive()) {
        m_soon.start(); // where the server cannot be reached, the next look in a minute does it
    }
}

void Mailbox::look() {
    if (m_looking || !isUsed()) {
        return;
    }
    Visit asked;
    try {
        asked.settings = m_settings;
        asked.folder = m_link.folder();
        asked.prefix = prefix();
        asked.known = m_nothing;
        const QList<IntakeFile> settled = m_intake.journal().settledFiles();
        QSet<QString> open;
        const QList<IntakeFile> files = m_intake.journal().files(QDateTime::currentDateTimeUtc());
        for (const IntakeFile& file : files) {
            asked.known << mailOf(file.place);
            if (!file.endedAt.isValid() && std::none_of(settled.begin(), settled.end(),
                                                        [&](const IntakeFile& one) { return one.id == file.id; })) {
                open << mailOf(file.place);
            }
        }
        for (const IntakeFile& file : settled) {
            if (file.place.startsWith(asked.prefix) && !open.contains(mailOf(file.place))) {
                asked.settled << file;
            }
        }
    } catch (const ReplicaError& error) {
        emit m_intake.failed(error.text);
        return;
    }
    m_looking = true;
    emit changed();
    inBackground(
        this, [asked] { return visit(asked); }, [this](const Visit& visit) { take(visit); }, &m_pool);
}

/// On a worker. What was kept before a line broke is handed over all the same.
Mailbox::Visit Mailbox::visit(const Visit& asked) {
    Visit visit = asked;
    try {
        ImapLine line(asked.settings);
        const QString validity = asked.prefix + QString::number(line.validity()) + u'/';
        for (const IntakeFile& file : asked.settled) {
            const QString uid = mailOf(file.place).mid(validity.size());
            if (file.place.startsWith(validity)) {
                intakeStep("mail-away");
                line.putAway(uid.toUInt());
            }
            visit.ended << file;
        }
        const QList<quint32> uids = line.mails();
        for (const quint32 uid : uids) {
            const QString mail = validity + QString::number(uid);
            if (asked.known.contains(mail)) {
                continue;
            }
            if (visit.taken.size() + visit.nothing.size() >= mostMails) {
                visit.isMore = true;
                break;
            }
            bool tooLarge = line.size(uid) > largestMail;
            const QList<MailPart> parts =
                tooLarge ? QList<MailPart>() : scansIn(line.fetch(uid), largestIntake(), tooLarge);
            for (const MailPart& part : parts) {
                visit.taken << takeContent(asked.folder, part.name, part.content, IntakeSource::Mail,
                                           QStringLiteral("%1#%2").arg(mail).arg(part.number));
            }
            if (tooLarge) {
                IntakeFile large;
                large.sha256 = mail; // of its own: its content was not read
                large.name = QStringLiteral("mail %1").arg(uid);
                large.source = IntakeSource::Mail;
                large.place = mail + QStringLiteral("#0");
                large.takenAt = QDateTime::currentDateTimeUtc();
                large.fault = QStringLiteral("intake.large");
                visit.taken << large;
            } else if (parts.isEmpty()) {
                line.markUnseen(uid);
                visit.nothing << mail;
            }
        }
    } catch (const Error& error) {
        visit.fault = error.key.isEmpty() ? QStringLiteral("mailbox.unreachable") : error.key;
        visit.cause = error.text;
    }
    return visit;
}

void Mailbox::take(const Visit& visit) {
    m_looking = false;
    if (visit.settings != m_settings) {
        look(); // another mailbox meanwhile: what was kept of this one is forgotten at the next start
        return;
    }
    for (const IntakeFile& file : visit.taken) {
        m_intake.note(file);
    }
    for (const IntakeFile& file : visit.ended) {
        m_intake.endMail(file);
    }
    if (!visit.nothing.isEmpty()) {
        m_nothing += QSet<QString>(visit.nothing.begin(), visit.nothing.end());
        try {
            m_intake.journal().setSetting(
                QStringLiteral("mailbox.nothing"),
                QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(m_nothing.values())).toJson()));
        } catch (const ReplicaError& error) {
            emit m_intake.failed(error.text);
        }
    }
    m_fault = visit.fault;
    if (visit.fault.isEmpty()) {
        m_lastLook = QDateTime::currentDateTimeUtc();
    }
    emit changed();
    if (visit.isMore && visit.fault.isEmpty()) {
        look();
    }
}

} // namespace inservice
