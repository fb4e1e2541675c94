// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/accountname.h"
#include "models/domain/emailaddress.h"
#include "models/domain/passwordrule.h"
#include "tests/domain/show.h"

#include <QTest>

using namespace inservice;

/// What one signs in and is written to with: 使用者帳號, 密碼, E-Mail.
class TestAccountName : public QObject {
    Q_OBJECT

private slots:
    void accountNames_data();
    void accountNames();
    void accountNamesIgnoreCase();
    void everyCharacterOfAnAccountName();
    void passwords_data();
    void passwords();
    void passwordIsTakenAsTyped();
    void localRuleOnlyAdds();
    void passwordAgain();
    void addresses_data();
    void addresses();
    void addressStored_data();
    void addressStored();
    void addressAgain();
};

void TestAccountName::accountNames_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* reason, const QString& typed) {
        QTest::addRow("%s «%s»", reason, qPrintable(typed))
            << typed
            << (qstrcmp(reason, "ok") ? QStringLiteral("account_name.") + QLatin1String(reason) : QStringLiteral("ok"));
    };
    row("ok", QStringLiteral("AA00000"));
    row("ok", QStringLiteral("abc"));
    row("ok", QStringLiteral("ab1"));
    row("ok", QStringLiteral("ab1234567890123"));
    row("ok", QStringLiteral("ＡＡ０００００"));
    row("ok", QStringLiteral(" aa00000 "));
    row("length", QString());
    row("length", QStringLiteral("ab"));
    row("length", QStringLiteral("ab12345678901234"));
    row("length", QStringLiteral("𠮷𠮷"));
    row("letters", QStringLiteral("1abc"));
    row("letters", QStringLiteral("a1bc"));
    row("letters", QStringLiteral("12345"));
    row("characters", QStringLiteral("ab_cd"));
    row("characters", QStringLiteral("ab cd"));
    row("characters", QStringLiteral("ab-1"));
    row("characters", QStringLiteral("王小安"));
    row("characters", QStringLiteral("ab\u0430")); // a Cyrillic letter that looks like an a
    row("characters", QStringLiteral("abé"));
    row("characters", QStringLiteral("ab٣"));
    row("characters", QStringLiteral("ab'; --"));
}

void TestAccountName::accountNames() {
    QFETCH(QString, typed);
    QTEST(verdict(AccountName::parse(typed)), "reason");
}

void TestAccountName::accountNamesIgnoreCase() {
    const auto a = AccountName::parse(QStringLiteral("AA00000"));
    const auto b = AccountName::parse(QStringLiteral("aa00000"));
    QVERIFY(*a == *b);
    QCOMPARE(a->text(), QStringLiteral("AA00000"));
    QCOMPARE(a->key(), QStringLiteral("aa00000"));
    QVERIFY(!(*a == *AccountName::parse(QStringLiteral("aa00001"))));
}

void TestAccountName::everyCharacterOfAnAccountName() {
    for (char16_t c = 1; c < 0xD800; ++c) {
        const bool letter = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
        const bool digit = c >= u'0' && c <= u'9';
        QCOMPARE(!AccountName::check(QStringLiteral("ab") + QChar(c)), letter || digit);
        QCOMPARE(!AccountName::check(u'a' + QString(QChar(c)) + QStringLiteral("bc")), letter);
        QCOMPARE(!AccountName::check(QChar(c) + QStringLiteral("abc")), letter);
    }
}

void TestAccountName::passwords_data() {
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("unmet");
    const auto row = [](const QString& password, const char* unmet) {
        QTest::newRow(qPrintable(QStringLiteral("«%1»").arg(password))) << password << QString::fromLatin1(unmet);
    };
    row(QStringLiteral("Kx7mQ2pL"), "");
    row(QStringLiteral("Kx7mQ2pLKx7mQ2pLKx7m"), "");
    row(QStringLiteral("12345678"), "");
    row(QStringLiteral("abcdefgh"), "");
    row(QString(), "password.length password.characters password.contains_account");
    row(QStringLiteral("Kx7mQ2p"), "password.length");
    row(QStringLiteral("Kx7mQ2pLKx7mQ2pLKx7mQ"), "password.length");
    row(QStringLiteral("Kx7m Q2pL"), "password.characters");
    row(QStringLiteral("Kx7mQ2p!"), "password.characters");
    row(QStringLiteral("密碼密碼密碼密碼"), "password.characters");
    row(QStringLiteral("xxteacher1xx"), "password.contains_account");
    row(QStringLiteral("xxTEACHER1xx"), "password.contains_account");
    row(QStringLiteral("teacher1"), "password.contains_account");
    row(QStringLiteral("Teacher1!"), "password.characters password.contains_account");
    row(QStringLiteral("teacher"), "password.length");
}

void TestAccountName::passwords() {
    QFETCH(QString, password);
    QFETCH(QString, unmet);
    QStringList keys;
    const auto missing = PasswordRule().unmet(password, QStringLiteral("Teacher1"));
    for (const Refusal& refusal : missing) {
        keys += refusal.key;
    }
    QCOMPARE(keys.join(u' '), unmet);
    // The list on the form always shows every part, met or not.
    QCOMPARE(PasswordRule().parts(password, QStringLiteral("Teacher1")).size(), 3);
}

void TestAccountName::passwordIsTakenAsTyped() {
    // Full-width letters are not the letters they look like: whoever typed them would not find the password again.
    QCOMPARE(PasswordRule().unmet(QStringLiteral("Ｋx7mQ2pL"), QString()).size(), 1);
    QCOMPARE(PasswordRule().unmet(QStringLiteral(" Kx7mQ2pL"), QString()).size(), 1);
    // No account name chosen yet: nothing can contain it.
    QVERIFY(PasswordRule().unmet(QStringLiteral("Kx7mQ2pL"), QString()).isEmpty());
}

void TestAccountName::localRuleOnlyAdds() {
    const auto keys = [](const PasswordRule& rule, const QString& password) {
        QStringList all;
        const auto missing = rule.unmet(password, QStringLiteral("Teacher1"));
        for (const Refusal& refusal : missing) {
            all += refusal.key;
        }
        return all.join(u' ');
    };
    const PasswordRule strict({.minimumLength = 12, .classes = 3, .longestRun = 2});
    QCOMPARE(keys(strict, QStringLiteral("Kx7mQ2pLKx7m")), QString());
    QCOMPARE(keys(strict, QStringLiteral("Kx7mQ2pL")), QStringLiteral("password.length"));
    QCOMPARE(keys(strict, QStringLiteral("kx7mq2plkx7m")), QStringLiteral("password.classes"));
    QCOMPARE(keys(strict, QStringLiteral("Kx777Q2pLKx7m")), QStringLiteral("password.run"));
    QCOMPARE(keys(strict, QStringLiteral("Kx77Q2pLKx7mm")), QString());
    // Looser than the site's rule is not possible.
    const PasswordRule loose({.minimumLength = 4});
    QCOMPARE(keys(loose, QStringLiteral("Kx7mQ2p")), QStringLiteral("password.length"));
    const PasswordRule impossible({.minimumLength = 30});
    QCOMPARE(keys(impossible, QStringLiteral("Kx7mQ2pLKx7mQ2pLKx7m")), QString());
}

void TestAccountName::passwordAgain() {
    QCOMPARE(verdict(PasswordRule::repeated(QStringLiteral("Kx7mQ2pL"), QStringLiteral("Kx7mQ2pL"))),
             QStringLiteral("ok"));
    QCOMPARE(verdict(PasswordRule::repeated(QStringLiteral("Kx7mQ2pL"), QStringLiteral("kx7mQ2pL"))),
             QStringLiteral("password.repeat"));
    QCOMPARE(verdict(PasswordRule::repeated(QStringLiteral("Kx7mQ2pL"), QString())), QStringLiteral("password.repeat"));
}

void TestAccountName::addresses_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* reason, const QString& typed) {
        QTest::addRow("%s «%s»", reason, qPrintable(typed.left(60)))
            << typed
            << (qstrcmp(reason, "ok") ? QStringLiteral("email.") + QLatin1String(reason) : QStringLiteral("ok"));
    };
    row("ok", QStringLiteral("office@example.edu.tw"));
    row("ok", QStringLiteral("a@b.invalid"));
    row("ok", QStringLiteral("first.last+courses@mail.example.invalid"));
    row("ok", QStringLiteral("o'brien_x@example.invalid"));
    row("ok", QStringLiteral("office@學校.example"));
    row("ok", QStringLiteral("office@xn--fiq228c.example"));
    row("ok", QString(64, u'a') + QStringLiteral("@example.invalid"));
    row("ok", QStringLiteral("office@") + QString(63, u'a') + QStringLiteral(".invalid"));
    row("length", QString());
    row("length", QStringLiteral("   "));
    row("length", QStringLiteral("a@") + QStringLiteral("abcdefghi.").repeated(25) + QStringLiteral("invalid"));
    row("format", QStringLiteral("office"));
    row("format", QStringLiteral("office@"));
    row("format", QStringLiteral("@example.invalid"));
    row("format", QStringLiteral("office@localhost"));
    row("format", QStringLiteral("office@example..invalid"));
    row("format", QStringLiteral("office@.invalid"));
    row("format", QStringLiteral("office@example.invalid."));
    row("format", QStringLiteral(".office@example.invalid"));
    row("format", QStringLiteral("office.@example.invalid"));
    row("format", QStringLiteral("of..fice@example.invalid"));
    row("format", QStringLiteral("office@-example.invalid"));
    row("format", QStringLiteral("office@example-.invalid"));
    row("format", QStringLiteral("office@192.0.2.1"));
    row("format", QStringLiteral("office@[192.0.2.1]"));
    row("format", QStringLiteral("\"of fice\"@example.invalid"));
    row("format", QStringLiteral("of fice@example.invalid"));
    row("format", QStringLiteral("office@example.invalid,other@example.invalid"));
    row("format", QStringLiteral("office@example.invalid\nBcc: other@example.invalid"));
    row("format", QStringLiteral("office\r\n@example.invalid"));
    row("format", QStringLiteral("Office <office@example.invalid>"));
    row("format", QStringLiteral("office@@example.invalid"));
    row("format", QStringLiteral("辦公室@example.invalid"));
    row("format", QStringLiteral("office@exam_ple.invalid"));
    row("format", QString(65, u'a') + QStringLiteral("@example.invalid"));
    row("format", QStringLiteral("office@") + QString(64, u'a') + QStringLiteral(".invalid"));
    row("format", QStringLiteral("office@") + QChar(0xD842) + QStringLiteral(".invalid"));
}

void TestAccountName::addresses() {
    QFETCH(QString, typed);
    QTEST(verdict(EmailAddress::parse(typed)), "reason");
}

void TestAccountName::addressStored_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("stored");
    QTest::newRow("domain in capitals") << "Office@Example.EDU.TW"
                                        << "Office@example.edu.tw";
    QTest::newRow("full width") << QStringLiteral("ｏｆｆｉｃｅ＠ｅｘａｍｐｌｅ．ｉｎｖａｌｉｄ")
                                << "office@example.invalid";
    QTest::newRow("blanks") << QStringLiteral(" office@example.invalid　") << "office@example.invalid";
    QTest::newRow("Chinese domain") << QStringLiteral("office@中文.example") << "office@xn--fiq228c.example";
    QTest::newRow("as it was") << "office@example.invalid"
                               << "office@example.invalid";
}

void TestAccountName::addressStored() {
    QFETCH(QString, typed);
    QFETCH(QString, stored);
    const auto address = EmailAddress::parse(typed);
    QVERIFY(address.ok());
    QCOMPARE(address->text(), stored);
    QCOMPARE(EmailAddress::normalised(typed), (Normalised{stored, typed != stored}));
    QCOMPARE(EmailAddress::parse(stored)->text(), stored);
    for (const QChar c : stored) {
        QVERIFY(c.unicode() < 0x80);
    }
}

void TestAccountName::addressAgain() {
    const auto again = [](const QString& a, const QString& b) { return verdict(EmailAddress::repeated(a, b)); };
    QCOMPARE(again(QStringLiteral("office@example.invalid"), QStringLiteral("office@EXAMPLE.invalid ")),
             QStringLiteral("ok"));
    QCOMPARE(again(QStringLiteral("office@example.invalid"), QStringLiteral("ofice@example.invalid")),
             QStringLiteral("email.repeat"));
    QCOMPARE(again(QStringLiteral("office@example.invalid"), QString()), QStringLiteral("email.repeat"));
}

QTEST_APPLESS_MAIN(TestAccountName)
#include "tst_accountname.moc"
