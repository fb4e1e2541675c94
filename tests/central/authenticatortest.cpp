// SPDX-License-Identifier: GPL-3.0-or-later
// What an authenticator app is bound with, as the app and the centre understand it.
#include "models/central/client/authenticator.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QUrl>
#include <QUrlQuery>

using namespace inservice;

class AuthenticatorTest : public QObject {
    Q_OBJECT

private slots:
    /// RFC 6238, appendix B: the last six of eight digits.
    void codesAreThoseOfTheStandard() {
        const QByteArray secret("12345678901234567890");
        const auto at = [&](qint64 time) { return authenticator::codeAt(secret, QDateTime::fromSecsSinceEpoch(time)); };
        QCOMPARE(at(59), QString("287082"));
        QCOMPARE(at(1111111109), QString("081804"));
        QCOMPARE(at(1234567890), QString("005924"));
        QCOMPARE(at(20000000000), QString("353130"));
    }

    void aClockMayBeHalfAMinuteOff() {
        const QByteArray secret = authenticator::makeSecret();
        const QDateTime now = QDateTime::fromSecsSinceEpoch(1800000015);
        const auto shownAt = [&](int seconds) { return authenticator::codeAt(secret, now.addSecs(seconds)); };
        for (const int away : {-30, 0, 30}) {
            QVERIFY(authenticator::fits(secret, shownAt(away), now));
        }
        for (const int away : {-90, 90}) {
            QVERIFY(!authenticator::fits(secret, shownAt(away), now));
        }
        QVERIFY(!authenticator::fits(secret, {}, now));
        QVERIFY(!authenticator::fits(secret, QStringLiteral("１２３４５６"), now));
    }

    void whatIsScannedAndWhatIsTypedIsOneKey() {
        const QByteArray secret = authenticator::makeSecret();
        QCOMPARE(secret.size(), 20);
        QVERIFY(secret != authenticator::makeSecret());
        const QString typed = authenticator::keyText(secret);
        QVERIFY(QRegularExpression("^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$").match(typed).hasMatch());
        QCOMPARE(authenticator::secretFrom(typed), secret);
        const QUrl scanned(authenticator::uri(secret, "khchief"));
        QCOMPARE(scanned.scheme(), QString("otpauth"));
        QCOMPARE(scanned.host(), QString("totp"));
        QCOMPARE(scanned.path(), QStringLiteral("/教師進修網:khchief"));
        QCOMPARE(QUrlQuery(scanned).queryItemValue("secret"), QString(typed).remove(' '));
    }

    void recoveryCodesAreTenAndDifferent() {
        const QStringList codes = authenticator::makeRecoveryCodes();
        QCOMPARE(QSet<QString>(codes.begin(), codes.end()).size(), 10);
        for (const QString& code : codes) {
            QVERIFY(QRegularExpression("^[A-Z2-7]{4}(-[A-Z2-7]{4}){3}$").match(code).hasMatch());
        }
        QCOMPARE(authenticator::recoveryHash("ABCD-EFGH-IJKL-MNOP"),
                 QCryptographicHash::hash("ABCDEFGHIJKLMNOP", QCryptographicHash::Sha256));
    }
};

QTEST_GUILESS_MAIN(AuthenticatorTest)
#include "authenticatortest.moc"
