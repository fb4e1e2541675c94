// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/terms.h"

#include <QFile>
#include <QTest>

using namespace inservice;

class TestTerms : public QObject {
    Q_OBJECT

private slots:
    void everyWordComesBack();
    void wordsAreThoseOfTheContract();
};

void TestTerms::everyWordComesBack() {
    for (const auto type :
         {AccountType::ChiefManager, AccountType::Contact, AccountType::Operator, AccountType::Reviewer}) {
        QVERIFY(accountTypeFromKey(toKey(type)) == type);
    }
    for (const auto state : {ApplicationState::AwaitingPaper, ApplicationState::AwaitingReview,
                             ApplicationState::AwaitingOpening, ApplicationState::Returned, ApplicationState::Approved,
                             ApplicationState::Rejected, ApplicationState::Withdrawn}) {
        QVERIFY(applicationStateFromKey(toKey(state)) == state);
    }
    for (const auto sex : {Sex::Male, Sex::Female}) {
        QVERIFY(sexFromKey(toKey(sex)) == sex);
    }
    for (const auto how : {ReceivedHow::Scan, ReceivedHow::Fax, ReceivedHow::Post, ReceivedHow::Hand}) {
        QVERIFY(receivedHowFromKey(toKey(how)) == how);
    }
    for (const QString& unknown :
         {QString(), QStringLiteral("Male"), QStringLiteral("chief"), QStringLiteral(" male")}) {
        QVERIFY(!accountTypeFromKey(unknown));
        QVERIFY(!applicationStateFromKey(unknown));
        QVERIFY(!sexFromKey(unknown));
        QVERIFY(!receivedHowFromKey(unknown));
    }
}

void TestTerms::wordsAreThoseOfTheContract() {
    QFile api(QStringLiteral(SOURCE_DIR "/docs/api.md"));
    QVERIFY(api.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(api.readAll());
    for (const auto type :
         {AccountType::ChiefManager, AccountType::Contact, AccountType::Operator, AccountType::Reviewer}) {
        QVERIFY(text.contains(u'`' + toKey(type) + u'`'));
    }
    for (const auto state : {ApplicationState::AwaitingPaper, ApplicationState::AwaitingReview,
                             ApplicationState::AwaitingOpening, ApplicationState::Returned, ApplicationState::Approved,
                             ApplicationState::Rejected, ApplicationState::Withdrawn}) {
        QVERIFY(text.contains(u'`' + toKey(state) + u'`'));
    }
    for (const auto how : {ReceivedHow::Scan, ReceivedHow::Fax, ReceivedHow::Post, ReceivedHow::Hand}) {
        QVERIFY(text.contains(u'`' + toKey(how) + u'`'));
    }
}

QTEST_APPLESS_MAIN(TestTerms)
#include "tst_terms.moc"
