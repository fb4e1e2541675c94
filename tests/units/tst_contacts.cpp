// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/lists/fieldsview.h"
#include "forms/units/contactspage.h"
#include "models/sync/guestlink.h"
#include "tests/support/testcentre.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTemporaryDir>
#include <QTest>

using namespace inservice;

/// 業務帳號查詢, against a real centre, without an account.
class TestContacts : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        const QString error = TestCentre::explain([this] {
            m_centre = std::make_unique<TestCentre>();
            m_centre->chief();
            m_centre->account(AccountType::Operator, QString::fromLatin1(TestCentre::juniorHigh), "operator1");
            m_centre->account(AccountType::Contact, QString::fromLatin1(TestCentre::juniorHigh), "contact1");
            m_centre->admin("update core.account set name = '查詢總', phone = '07-6000101', "
                            "email = 'chief1@example.edu.tw' where account_name = 'chief1'");
            m_centre->admin("update core.account set name = '查詢作' where account_name = 'operator1'");
            m_centre->admin("update core.account set name = '查詢連' where account_name = 'contact1'");
        });
        QVERIFY2(error.isEmpty(), qPrintable(error));
        m_link = std::make_unique<GuestLink>(m_centre->deskUri(), m_folder.path());
        m_link->start();
        QTRY_COMPARE_WITH_TIMEOUT(m_link->status().state, LinkState::Online, 30000);
    }

    void init() {
        m_page = std::make_unique<ContactsPage>(*m_link);
        connect(m_link.get(), &Link::replicaChanged, m_page.get(), &Page::refresh);
        m_page->resize(1100, 640);
        m_page->show();
    }

    void cleanup() { m_page.reset(); }
    void cleanupTestCase() { m_link.reset(); }

    /// Found by its code as anybody would: the chosen unit is asked about at once.
    void aUnitThatIsFoundShowsWhomToTurnTo() {
        auto* find = m_page->findChild<QLineEdit*>("unitFind");
        const auto* found = m_page->findChild<QListView*>("unitResults");
        QTRY_VERIFY_WITH_TIMEOUT(find->isEnabled(), 30000);
        QTest::keyClicks(find, QString::fromLatin1(TestCentre::juniorHigh));
        QTRY_COMPARE_WITH_TIMEOUT(found->model()->rowCount(), 1, 30000);
        QTest::keyClick(find, Qt::Key_Down);
        QTest::keyClick(found->parentWidget()->findChild<QListView*>("unitResults"), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(words().contains(QStringLiteral("chief1@example.edu.tw")), 30000);
        QVERIFY(words().contains(QStringLiteral("查詢總")) && words().contains(QStringLiteral("07-6000101")));
        QVERIFY(words().contains(QStringLiteral("查詢連")));
        QVERIFY(words().indexOf(QStringLiteral("查詢總")) < words().indexOf(QStringLiteral("查詢連")));
        QVERIFY(!words().contains(QStringLiteral("查詢作"))); // never a 作業人員
    }

    /// Nobody there: who can help is named.
    void aUnitWithoutAnybodyNamesItsDesk() {
        const qint64 other = m_centre->unitId(QString::fromLatin1(TestCentre::otherJuniorHigh));
        m_page->openAt(QString::number(other));
        const QString desk = QString::fromUtf8(
            m_centre
                ->admin(
                    "select d.phone from core.desk d join core.unit u on u.chief_reviewer_id = d.id where u.id = $1",
                    {other})
                .scalar());
        QVERIFY(!desk.isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(message().contains(desk), 30000);
        QVERIFY(words().isEmpty());
    }

    /// The last: the centre is gone.
    void withoutTheCentreItSaysSo() {
        m_page->openAt(QString::number(m_centre->unitId(QString::fromLatin1(TestCentre::juniorHigh))));
        QTRY_VERIFY_WITH_TIMEOUT(words().contains(QStringLiteral("查詢總")), 30000);
        const qint64 other = m_centre->unitId(QString::fromLatin1(TestCentre::otherJuniorHigh));
        m_centre->stopServer();
        m_page->openAt(QString::number(other));
        QTRY_COMPARE_WITH_TIMEOUT(m_page->findChild<look::MessageBar*>("contactsMessage")->tone(), look::Tone::Warning,
                                  60000);
        QVERIFY(words().isEmpty()); // nobody of the unit before
    }

private:
    QString words() {
        QStringList all;
        const QList<QLabel*> labels = m_page->findChild<FieldsView*>("contactsFields")->findChildren<QLabel*>();
        for (const QLabel* label : labels) {
            all << label->text();
        }
        return all.join(u'\n');
    }
    QString message() {
        const auto* bar = m_page->findChild<look::MessageBar*>("contactsMessage");
        return bar->isVisible() ? bar->text() : QString();
    }

    std::unique_ptr<TestCentre> m_centre;
    QTemporaryDir m_folder;
    std::unique_ptr<GuestLink> m_link;
    std::unique_ptr<ContactsPage> m_page;
};

QTEST_MAIN(TestContacts)
#include "tst_contacts.moc"
