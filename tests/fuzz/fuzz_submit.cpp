// SPDX-License-Identifier: GPL-3.0-or-later
// The bodies of commands, to a real centre: every one is done, or refused by a name of docs/api.md; a repeat gets the
// same answer.
#include "models/domain/commandid.h"
#include "tests/fuzz/fuzz.h"
#include "tests/support/testcentre.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace inservice;

namespace {

/// A case at each place, and somebody of each kind.
struct Centre {
    TestCentre centre;
    PgConnection anon{centre.anonUri()};
    PgConnection user{centre.userUri()};
    QStringList tokens;
    QStringList secrets;
    QByteArray applicationId;
    QByteArray rowVersion;
    QByteArray unitId;
    QByteArray consents;

    Centre() {
        const TestCentre::Account reviewer = centre.reviewer();
        const TestCentre::Account chief = centre.chief();
        tokens = {centre.desk().signIn(reviewer.login, reviewer.password),
                  centre.desk().signIn(chief.login, chief.password), QString(64, u'0'), QStringLiteral("x")};
        const DemoCase waiting = centre.desk().apply(centre.form());
        const DemoCase returned = centre.desk().apply(centre.form());
        const QJsonObject seen = centre.desk().document(tokens.first(), QStringLiteral("application"), returned.id);
        centre.desk().submit(tokens.first(), QStringLiteral("application.return"),
                             {{QStringLiteral("application_id"), returned.id},
                              {QStringLiteral("row_version"), seen[QStringLiteral("row_version")]},
                              {QStringLiteral("reasons"), QJsonArray()},
                              {QStringLiteral("text"), QStringLiteral("synthetic")}});
        secrets = {returned.secret, waiting.secret, QString(64, u'0'), QStringLiteral("x")};
        const QJsonObject now = centre.desk().document(tokens.first(), QStringLiteral("application"), waiting.id);
        applicationId = QByteArray::number(waiting.id);
        rowVersion = QByteArray::number(now[QStringLiteral("row_version")].toInteger());
        unitId = QByteArray::number(centre.unitId(QString::fromLatin1(TestCentre::otherJuniorHigh)));
        consents =
            centre
                .admin(QStringLiteral("SELECT jsonb_agg(doc) FROM (SELECT jsonb_build_object('key', doc -> 'key', "
                                      "'version', doc -> 'version', 'sha256', doc -> 'sha256') AS doc "
                                      "FROM api.public_snapshot('consent')) t"))
                .scalar();
        knowsEveryKind();
    }

    /// The code of the mail has been entered for this command: what stands behind it is reached too.
    void enterCode(const QString& secret, const QUuid& command, const QString& body) {
        const QString address = QJsonDocument::fromJson(body.toUtf8()).object()[QStringLiteral("email")].toString();
        centre.admin(QStringLiteral("DELETE FROM auth.code_guess"));
        centre.admin(QStringLiteral("DELETE FROM auth.code"));
        centre.admin(
            QStringLiteral("WITH c AS (INSERT INTO auth.code(case_hash, address, code_hash, purpose) "
                           "SELECT auth.secret_hash($1), $2, '\\x00', 'address' "
                           "WHERE auth.secret_hash($1) IS NOT NULL RETURNING *) "
                           "INSERT INTO auth.code_guess(code_id, case_hash, command_id, body_hash, guess_hash) "
                           "SELECT id, case_hash, $3, $4, code_hash FROM c"),
            {secret, address.left(200).remove(QChar(0)), command,
             QCryptographicHash::hash(body.toUtf8(), QCryptographicHash::Sha256)});
    }

private:
    /// A kind that was added and is not tried here is found out when the fuzzer starts.
    void knowsEveryKind();
};

const QStringList& kinds() {
    static const QStringList all{QStringLiteral("application.correct"),
                                 QStringLiteral("application.apply"),
                                 QStringLiteral("application.withdraw"),
                                 QStringLiteral("application.follow"),
                                 QStringLiteral("application.print"),
                                 QStringLiteral("application.receive"),
                                 QStringLiteral("application.approve"),
                                 QStringLiteral("application.reject"),
                                 QStringLiteral("application.return"),
                                 QStringLiteral("application.note"),
                                 QStringLiteral("application.take_back"),
                                 QStringLiteral("application.open_as"),
                                 QStringLiteral("application.show_id"),
                                 QStringLiteral("application.key_in"),
                                 QStringLiteral("deletion.request"),
                                 QStringLiteral("deletion.withdraw"),
                                 QStringLiteral("scan.attach"),
                                 QStringLiteral("scan.void"),
                                 QStringLiteral("application.deliver_scan"),
                                 QStringLiteral("run.print"),
                                 QStringLiteral("run.remind"),
                                 QStringLiteral("run.close"),
                                 QStringLiteral("password.change"),
                                 QStringLiteral("scan.show"),
                                 QStringLiteral("no.such"),
                                 QStringLiteral("account.close"),
                                 QStringLiteral("account.reopen"),
                                 QStringLiteral("account.delete"),
                                 QStringLiteral("account.restore"),
                                 QStringLiteral("account.switch"),
                                 QStringLiteral("account.edit"),
                                 QStringLiteral("account.unbind"),
                                 QStringLiteral("account.announce"),
                                 QStringLiteral("audit.show"),
                                 QStringLiteral("device.bind"),
                                 QStringLiteral("device.unbind"),
                                 QStringLiteral("unit.remind"),
                                 QStringLiteral("unit.add"),
                                 QStringLiteral("unit.rename"),
                                 QStringLiteral("unit.close"),
                                 QStringLiteral("unit.reopen"),
                                 QStringLiteral("unit.merge"),
                                 QStringLiteral("unit.assign"),
                                 QStringLiteral("call.log"),
                                 QStringLiteral("mail.retry"),
                                 QStringLiteral("teacher.look"),
                                 QStringLiteral("teacher.register"),
                                 QStringLiteral("teacher.edit"),
                                 QStringLiteral("teacher.renumber"),
                                 QStringLiteral("teacher.leave"),
                                 QStringLiteral("teacher.return"),
                                 QStringLiteral("teacher.take_back"),
                                 QStringLiteral("teacher.object"),
                                 QStringLiteral("teacher.settle"),
                                 QStringLiteral("teacher.show_id"),
                                 QStringLiteral("teacher.search"),
                                 QStringLiteral("teacher.apply"),
                                 QStringLiteral("teacher.edit_own"),
                                 QStringLiteral("teacher.close_account"),
                                 QStringLiteral("teacher.reopen_account"),
                                 QStringLiteral("teacher.unbind"),
                                 QStringLiteral("teacher.roam"),
                                 QStringLiteral("teacher.export"),
                                 QStringLiteral("account.export"),
                                 QStringLiteral("unit.export"),
                                 QStringLiteral("roster.look"),
                                 QStringLiteral("roster.import"),
                                 QStringLiteral("roster.undo_import"),
                                 QStringLiteral("catalogue.set"),
                                 QStringLiteral("teacher.confirm"),
                                 QStringLiteral("roster.close"),
                                 QStringLiteral("roster.reopen"),
                                 QStringLiteral("roster.remind"),
                                 QStringLiteral("unit.contact"),
                                 QStringLiteral("profile.change"),
                                 QStringLiteral("email.change"),
                                 QStringLiteral("account.recover"),
                                 QStringLiteral("password.reset"),
                                 QStringLiteral("release.ask"),
                                 QStringLiteral("release.grant"),
                                 QStringLiteral("release.refuse"),
                                 QStringLiteral("listing.ask"),
                                 QStringLiteral("listing.correct"),
                                 QStringLiteral("listing.withdraw"),
                                 QStringLiteral("listing.accept"),
                                 QStringLiteral("listing.return"),
                                 QStringLiteral("listing.reject"),
                                 QStringLiteral("course.submit"),
                                 QStringLiteral("course.resubmit"),
                                 QStringLiteral("course.withdraw"),
                                 QStringLiteral("course.attach"),
                                 QStringLiteral("course.detach"),
                                 QStringLiteral("course.approve"),
                                 QStringLiteral("course.return"),
                                 QStringLiteral("course.reject"),
                                 QStringLiteral("course.take_back"),
                                 QStringLiteral("course.cancel"),
                                 QStringLiteral("course.reassign"),
                                 QStringLiteral("course.accept"),
                                 QStringLiteral("course.deputies"),
                                 QStringLiteral("registration.set"),
                                 QStringLiteral("named.add"),
                                 QStringLiteral("named.remove"),
                                 QStringLiteral("enrol.submit"),
                                 QStringLiteral("enrol.answer"),
                                 QStringLiteral("enrol.cancel"),
                                 QStringLiteral("enrol.nominate"),
                                 QStringLiteral("enrol.decide"),
                                 QStringLiteral("enrol.move"),
                                 QStringLiteral("enrol.show"),
                                 QStringLiteral("offer.make"),
                                 QStringLiteral("offer.withdraw"),
                                 QStringLiteral("offer.answer"),
                                 QStringLiteral("presence.set"),
                                 QStringLiteral("presence.rest"),
                                 QStringLiteral("presence.scan"),
                                 QStringLiteral("presence.settle"),
                                 QStringLiteral("presence.code"),
                                 QStringLiteral("leave.ask"),
                                 QStringLiteral("leave.withdraw"),
                                 QStringLiteral("leave.decide"),
                                 QStringLiteral("leave.set"),
                                 QStringLiteral("walkin.add"),
                                 QStringLiteral("walkin.remove"),
                                 QStringLiteral("hours.set"),
                                 QStringLiteral("list.attach"),
                                 QStringLiteral("list.detach"),
                                 QStringLiteral("list.submit"),
                                 QStringLiteral("list.recall"),
                                 QStringLiteral("list.confirm"),
                                 QStringLiteral("list.return"),
                                 QStringLiteral("list.take_back"),
                                 QStringLiteral("upload.try"),
                                 QStringLiteral("upload.apply"),
                                 QStringLiteral("upload.undo"),
                                 QStringLiteral("upload.export"),
                                 QStringLiteral("correction.submit"),
                                 QStringLiteral("correction.correct"),
                                 QStringLiteral("correction.attach"),
                                 QStringLiteral("correction.withdraw"),
                                 QStringLiteral("correction.receive"),
                                 QStringLiteral("correction.approve"),
                                 QStringLiteral("correction.return"),
                                 QStringLiteral("correction.reject"),
                                 QStringLiteral("correction.object"),
                                 QStringLiteral("correction.open"),
                                 QStringLiteral("certificate.print"),
                                 QStringLiteral("record.add"),
                                 QStringLiteral("record.change"),
                                 QStringLiteral("record.remove"),
                                 QStringLiteral("change.apply"),
                                 QStringLiteral("change.attach"),
                                 QStringLiteral("change.withdraw"),
                                 QStringLiteral("change.decide"),
                                 QStringLiteral("duty.add"),
                                 QStringLiteral("duty.change"),
                                 QStringLiteral("duty.replace"),
                                 QStringLiteral("duty.retire"),
                                 QStringLiteral("duty.restore"),
                                 QStringLiteral("snapshot.correct"),
                                 QStringLiteral("figures.freeze"),
                                 QStringLiteral("schedule.add"),
                                 QStringLiteral("schedule.change"),
                                 QStringLiteral("schedule.stop"),
                                 QStringLiteral("schedule.resume"),
                                 QStringLiteral("schedule.remove"),
                                 QStringLiteral("venue.add"),
                                 QStringLiteral("venue.change"),
                                 QStringLiteral("venue.close"),
                                 QStringLiteral("venue.reopen"),
                                 QStringLiteral("lecturer.add"),
                                 QStringLiteral("lecturer.change"),
                                 QStringLiteral("lecturer.ask"),
                                 QStringLiteral("lecturer.confirm"),
                                 QStringLiteral("lecturer.paper"),
                                 QStringLiteral("lecturer.withdraw"),
                                 QStringLiteral("lecturer.search"),
                                 QStringLiteral("lecturer.show"),
                                 QStringLiteral("certificate.revoke"),
                                 QStringLiteral("certificate.restore"),
                                 QStringLiteral("transfer.consent"),
                                 QStringLiteral("transfer.choose"),
                                 QStringLiteral("transfer.list"),
                                 QStringLiteral("transfer.export"),
                                 QStringLiteral("transfer.show"),
                                 QStringLiteral("transfer.reply"),
                                 QStringLiteral("transfer.again"),
                                 QStringLiteral("message.send"),
                                 QStringLiteral("message.read"),
                                 QStringLiteral("track.add"),
                                 QStringLiteral("track.remove"),
                                 QStringLiteral("track.set"),
                                 QStringLiteral("notice.set"),
                                 QStringLiteral("subscription.add"),
                                 QStringLiteral("subscription.change"),
                                 QStringLiteral("subscription.stop"),
                                 QStringLiteral("subscription.resume"),
                                 QStringLiteral("subscription.remove")};
    return all;
}

void Centre::knowsEveryKind() {
    const PgRows all = centre.admin(QStringLiteral("SELECT kind FROM cmd.kind"));
    for (const auto& row : all.rows) {
        const QString kind = QString::fromUtf8(row.first().value_or(QByteArray()));
        HOLDS(kinds().contains(kind), kind);
    }
}

QString said(const PgError& error) {
    return error.sqlState + u' ' + error.key + u' ' + error.constraint + u' ' + error.text;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    static Centre* const centre = new Centre; // NOLINT: until the program ends
    static const bool stops = std::atexit([] { delete centre; }) == 0;
    Q_UNUSED(stops)
    fuzz::Input input(data, size);
    const bool signedIn = input.choice(2) == 1;
    const QString& who = signedIn ? centre->tokens.at(input.choice(4)) : centre->secrets.at(input.choice(4));
    const QString& kind = kinds().at(input.choice(int(kinds().size())));
    // A seed cannot know the numbers of a case.
    const QString body = QString::fromUtf8(input.rest()
                                               .replace("@application", centre->applicationId)
                                               .replace("@version", centre->rowVersion)
                                               .replace("@unit", centre->unitId)
                                               .replace("@consents", centre->consents));
    PgConnection& connection = signedIn ? centre->user : centre->anon;
    const QString call = signedIn ? QStringLiteral("SELECT api.submit($1, $2, $3, $4)")
                                  : QStringLiteral("SELECT api.submit_anon($1, $2, $3, $4)");
    const QUuid id = makeCommandId();
    const QList<QVariant> parameters{who, id, kind, body};
    if (!signedIn && kind == QLatin1String("application.apply")) {
        centre->enterCode(who, id, body);
    }
    // Rolled back: every input meets the same centre.
    PgConnection::Transaction transaction(connection);
    try {
        const QByteArray first = connection.exec(call, parameters).scalar();
        const QJsonObject answer = QJsonDocument::fromJson(first).object();
        const QString status = answer[QStringLiteral("status")].toString();
        const QJsonObject error = answer[QStringLiteral("error")].toObject();
        const QString code = error[QStringLiteral("code")].toString();
        HOLDS(status == QLatin1String("done") ||
                  (status == QLatin1String("rejected") && (code.startsWith(u"KD") || code == QLatin1String("KA004"))),
              QString::fromUtf8(first));
        HOLDS(!answer[QStringLiteral("replay")].toBool(), QString::fromUtf8(first));
        const QByteArray second = connection.exec(call, parameters).scalar();
        QJsonObject again = QJsonDocument::fromJson(second).object();
        HOLDS(again[QStringLiteral("replay")].toBool(), QString::fromUtf8(second));
        again[QStringLiteral("replay")] = false;
        HOLDS(again == answer, QString::fromUtf8(first + second));
    } catch (const PgError& error) {
        // A NUL ends the text for libpq, a broken one does not pass its encoding: both before any of our functions.
        HOLDS(error.isRefusal() || error.sqlState == QLatin1String("22021"), kind + u' ' + said(error));
        HOLDS(!error.key.contains(u' '), said(error));
    }
    return 0;
}
