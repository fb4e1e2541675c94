// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/central/trial/sampleclient.h"

#include "models/central/client/connectionstring.h"
#include "models/central/client/proofofwork.h"
#include "models/central/client/scram.h"
#include "models/domain/commandid.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUuid>
#include <utility>

namespace inservice {

namespace {

QString compact(const QJsonObject& object) {
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject objectOf(const PgRows& rows) {
    return QJsonDocument::fromJson(rows.scalar()).object();
}

/// The result of a command; a refusal is an exception here.
QJsonObject resultOf(const PgRows& rows) {
    const QJsonObject answer = objectOf(rows);
    if (answer[QStringLiteral("status")].toString() == QLatin1String("done")) {
        return answer[QStringLiteral("result")].toObject();
    }
    const QJsonObject error = answer[QStringLiteral("error")].toObject();
    throw DemoError{error[QStringLiteral("key")].toString(), compact(answer)};
}

} // namespace

SampleClient::SampleClient(const QString& deskUri, const QString& adminUri)
    : m_anon(withConnectionOption(deskUri, QStringLiteral("user"), QStringLiteral("desk_anon")))
    , m_user(withConnectionOption(deskUri, QStringLiteral("user"), QStringLiteral("desk_user")))
    , m_admin(adminUri) {
}

QJsonArray SampleClient::consents(bool ofTeacher) {
    QJsonArray consents;
    const PgRows texts = m_anon.exec(QStringLiteral("SELECT doc FROM api.public_snapshot('consent')"));
    for (const auto& row : std::as_const(texts.rows)) {
        const QJsonObject text = QJsonDocument::fromJson(row[0].value_or(QByteArray())).object();
        if (text[QStringLiteral("of_teacher")].toBool() == ofTeacher) {
            consents.append(QJsonObject{{QStringLiteral("key"), text[QStringLiteral("key")]},
                                        {QStringLiteral("version"), text[QStringLiteral("version")]},
                                        {QStringLiteral("sha256"), text[QStringLiteral("sha256")]}});
        }
    }
    return consents;
}

DemoCase SampleClient::apply(const DemoForm& form) {
    const QJsonObject body{
        {QStringLiteral("account_type"), toKey(form.accountType)},
        {QStringLiteral("account_name"), form.accountName},
        {QStringLiteral("name"), form.name},
        {QStringLiteral("sex"), toKey(form.sex)},
        {QStringLiteral("national_id"), form.nationalId},
        {QStringLiteral("job_title"), form.jobTitle},
        {QStringLiteral("unit_id"), unitId(form.unitCode)},
        {QStringLiteral("subunit"), form.subunit},
        {QStringLiteral("phone"), form.phone},
        {QStringLiteral("fax"), form.fax},
        {QStringLiteral("email"), form.email},
        {QStringLiteral("verifier"), form.verifier.isEmpty() ? makeVerifier(form.password) : form.verifier},
        {QStringLiteral("name_seal_only"), form.nameSealOnly},
        {QStringLiteral("consents"), consents(false)},
        {QStringLiteral("installation"), QStringLiteral("demonstration")},
    };
    DemoCase opened;
    opened.secret = makeSecret();
    const QJsonObject result = submitProved(opened.secret, QStringLiteral("application.apply"), form.email, body);
    opened.id = result[QStringLiteral("application_id")].toInteger();
    opened.number = result[QStringLiteral("number")].toString();
    opened.revision = result[QStringLiteral("revision")].toInt();
    return opened;
}

QJsonObject SampleClient::submitProved(const QString& secret, const QString& kind, const QString& email,
                                       const QJsonObject& body) {
    const QString text = compact(body);
    const QUuid id = makeCommandId();
    withProof(
        [&](const QVariant& proof) {
            return m_anon.exec(QStringLiteral("SELECT api.mail_code($1, $2, $3, $4)"),
                               {secret, email, QStringLiteral("demonstration"), proof});
        },
        [] { return false; });
    m_anon.exec(QStringLiteral("SELECT api.enter_code($1, $2, $3, $4)"),
                {secret, id, QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256), newestCode(email)});
    return resultOf(m_anon.exec(QStringLiteral("SELECT api.submit_anon($1, $2, $3, $4)"), {secret, id, kind, text}));
}

void SampleClient::applyAsTeacher(QJsonObject who, const QString& password) {
    const QString email = who[QStringLiteral("email")].toString();
    who.insert(QStringLiteral("verifier"), makeVerifier(password));
    who.insert(QStringLiteral("consents"), consents(true));
    who.insert(QStringLiteral("installation"), QStringLiteral("demonstration"));
    (void)submitProved(makeSecret(), QStringLiteral("teacher.apply"), email, who);
    m_admin.exec(QStringLiteral("SELECT count(*) FROM admin.mailbox(1)")); // the centre answers with its mails
}

QJsonObject SampleClient::submitAnon(const QString& secret, const QString& kind, const QJsonObject& body) {
    return resultOf(m_anon.exec(QStringLiteral("SELECT api.submit_anon($1, $2, $3, $4)"),
                                {secret, makeCommandId(), kind, compact(body)}));
}

QString SampleClient::signIn(const QString& login, const QString& password) {
    const QJsonObject begun = objectOf(
        m_user.exec(QStringLiteral("SELECT api.sign_in_begin($1, $2)"), {login, QStringLiteral("demonstration")}));
    KdfParameters parameters;
    parameters.salt = QByteArray::fromHex(begun[QStringLiteral("salt")].toString().toLatin1());
    parameters.opsLimit = quint64(begun[QStringLiteral("opslimit")].toInteger());
    parameters.memLimit = quint64(begun[QStringLiteral("memlimit")].toInteger());
    const QUuid attempt(begun[QStringLiteral("attempt")].toString());
    const ScramProof proof =
        scramProof(saltedPassword(password, parameters), login,
                   QByteArray::fromHex(begun[QStringLiteral("nonce")].toString().toLatin1()), attempt);
    const QString token = makeSecret();
    m_user.exec(QStringLiteral("SELECT api.sign_in_prove($1, $2)"), {attempt, proof.proof});
    const QJsonObject ended =
        objectOf(m_user.exec(QStringLiteral("SELECT api.sign_in_finish($1, $2)"), {attempt, secretHash(token)}));
    if (!ended[QStringLiteral("ok")].toBool()) {
        throw DemoError{QStringLiteral("sign_in.") + ended[QStringLiteral("reason")].toString(), compact(ended)};
    }
    if (QByteArray::fromHex(ended[QStringLiteral("server_proof")].toString().toLatin1()) != proof.expectedServerProof) {
        throw DemoError{QStringLiteral("sign_in.server"),
                        QStringLiteral("the centre did not prove that it knows the account")};
    }
    // What is read under a session is read after this has been written down.
    m_user.exec(QStringLiteral("SELECT api.open($1)"), {token});
    return token;
}

void SampleClient::signOut(const QString& token) {
    m_user.exec(QStringLiteral("SELECT api.sign_out($1)"), {token});
}

QJsonObject SampleClient::submit(const QString& token, const QString& kind, const QJsonObject& body) {
    return resultOf(m_user.exec(QStringLiteral("SELECT api.submit($1, $2, $3, $4)"),
                                {token, makeCommandId(), kind, compact(body)}));
}

qint64 SampleClient::enterTeacher(const QString& token, const QJsonObject& who, qint64 titleId,
                                  const QJsonObject& more) {
    const QUuid look = makeCommandId();
    const QString entry = compact(who);
    resultOf(m_user.exec(QStringLiteral("SELECT api.submit($1, $2, 'teacher.look', $3)"), {token, look, entry}));
    return submit(token, QStringLiteral("teacher.register"),
                  {{QStringLiteral("look"), look.toString(QUuid::WithoutBraces)},
                   {QStringLiteral("entry"), entry},
                   {QStringLiteral("title_id"), titleId},
                   {QStringLiteral("more"), more}})
        .value(QStringLiteral("teacher_id"))
        .toInteger();
}

QJsonObject SampleClient::document(const QString& token, const QString& table, qint64 id) {
    PgConnection::Transaction transaction(m_user, true);
    m_user.exec(QStringLiteral("SELECT api.open($1)"), {token});
    QByteArray found;
    m_user.copyOut(QStringLiteral("COPY (SELECT * FROM api.snapshot('%1')) TO STDOUT").arg(table),
                   [&](const QByteArray& line) {
                       const qsizetype tab = line.indexOf('\t');
                       if (line.left(tab).toLongLong() == id) {
                           found = PgConnection::copyField(line.mid(tab + 1)).value_or(QByteArray());
                       }
                   });
    transaction.commit();
    return QJsonDocument::fromJson(found).object();
}

QString SampleClient::newestCode(const QString& address) {
    static const QRegularExpression code(QStringLiteral("^\\s*(\\d{6,8})\\s*$"), QRegularExpression::MultilineOption);
    const PgRows mails = m_admin.exec(
        QStringLiteral("SELECT body FROM admin.mailbox(1000) WHERE lower(address) = lower($1) ORDER BY id DESC"),
        {address});
    for (const auto& mail : std::as_const(mails.rows)) {
        const QRegularExpressionMatch match = code.match(QString::fromUtf8(mail[0].value_or(QByteArray())));
        if (match.hasMatch()) {
            return match.captured(1);
        }
    }
    return {};
}

qint64 SampleClient::unitId(const QString& code) {
    const qint64 id =
        m_admin.exec(QStringLiteral("SELECT id FROM core.unit WHERE code = $1"), {code}).scalar().toLongLong();
    if (id == 0) {
        throw DemoError{QStringLiteral("unit.unknown"), QStringLiteral("there is no unit %1").arg(code)};
    }
    return id;
}

} // namespace inservice
