// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/lists/fieldsview.h"
#include "forms/mails/mailspage.h"
#include "forms/mails/places.h"
#include "tests/review/reviewdesk.h"
#include "tests/support/patience.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

using namespace inservice;

/// 郵件寄送, as 教師進修網 uses it, at a real centre.
class TestMails : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        const QString error = TestCentre::explain([this] {
            m_centre = std::make_unique<TestCentre>();
            const auto net = m_centre->reviewer(QString::fromLatin1(TestCentre::inserviceNet), "netdesk1");
            const auto regional = m_centre->reviewer();
            m_desk = std::make_unique<ReviewDesk>(*m_centre, net);
            m_other = std::make_unique<ReviewDesk>(*m_centre, regional);
        });
        QVERIFY2(error.isEmpty(), qPrintable(error));
    }

    void init() {
        m_centre->admin("delete from core.mail");
        m_waiting = mail("waiting", "waiting@example.invalid");
        m_failed = mail("failed", "failed@example.invalid");
        m_unsure = mail("unsure", "unsure@example.invalid");
        m_code = mail("failed", "code@example.invalid", "code.address");
        mail("sent", "sent@example.invalid");
        m_page = std::make_unique<MailsPage>(m_desk->link());
        m_page->resize(1100, 640);
        m_page->show();
        m_page->setCurrent(true);
        QTRY_COMPARE_WITH_TIMEOUT(m_page->model()->total(), 4, 30000);
    }

    void cleanup() { m_page.reset(); }

    void onlyTheCentreItselfHasThePlace() {
        const Place place = mailPlaces().constFirst();
        QVERIFY(place.isListed({nullptr, &m_desk->link()}));
        QVERIFY(!place.isListed({nullptr, &m_other->link()}));
        QVERIFY(!place.isListed({}));
    }

    void whatHasNotGoneIsShownWithoutAWholeAddress() {
        QCOMPARE(m_page->model()->countOf(int(MailModel::Bucket::Waiting)), 1);
        QCOMPARE(m_page->model()->countOf(int(MailModel::Bucket::Failed)), 2);
        QCOMPARE(m_page->model()->countOf(int(MailModel::Bucket::Unsure)), 1);
        QCOMPARE(m_page->model()->row(m_failed)->address, QStringLiteral("f***@example.invalid"));
        select({m_failed});
        QVERIFY(fieldsSay(QStringLiteral("550")));
        // All of it is seen while there is room below, in however many lines it stands.
        m_page->resize(820, 640);
        QTRY_COMPARE_WITH_TIMEOUT(m_page->width(), 820, patience);
        QTRY_VERIFY_WITH_TIMEOUT(find<FieldsView>("mailFields")->verticalScrollBar()->maximum() == 0, patience);
    }

    void oneIsSentAgain() {
        select({m_failed});
        QVERIFY(find<QPushButton>("mailRetry")->isEnabled());
        find<QPushButton>("mailRetry")->click();
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(m_failed), "waiting", 30000);
        // The list asks by itself once the centre has answered.
        QTRY_VERIFY_WITH_TIMEOUT(m_page->model()->row(m_failed)->state == questions::MailState::Waiting, 30000);
        QTRY_VERIFY_WITH_TIMEOUT(m_page->model()->pending(m_failed).state == Pending::None, 30000);
    }

    void severalAreSentAgainAndACodeIsLeftOut() {
        select({m_failed, m_unsure, m_code});
        QVERIFY(find<QLabel>("mailAdvice")->text().contains("twice"));
        QVERIFY(find<QPushButton>("mailRetry")->text().contains(QString::number(2)));
        find<QPushButton>("mailRetry")->click();
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(m_unsure), "waiting", 30000);
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(m_failed), "waiting", 30000);
        QCOMPARE(stateOf(m_code), "failed");
        select({m_code});
        QVERIFY(!find<QPushButton>("mailRetry")->isEnabled());
        QVERIFY(!find<QPushButton>("mailRetry")->toolTip().isEmpty());
    }

    void whatHasGoneMeanwhileIsNotSentTwice() {
        select({m_unsure});
        m_centre->admin("update core.mail set state = 'sent' where id = $1", {m_unsure});
        find<QPushButton>("mailRetry")->click();
        // It leaves the list; what the centre said stands in the outbox.
        QTRY_VERIFY_WITH_TIMEOUT(m_page->model()->row(m_unsure) == nullptr, 30000);
        QTRY_COMPARE_WITH_TIMEOUT(m_page->outbox().refused(m_unsure).size(), 1, 30000);
        QCOMPARE(m_page->outbox().refused(m_unsure).constFirst().errorKey, QStringLiteral("mail.state"));
        QCOMPARE(stateOf(m_unsure), "sent");
        m_page->outbox().dismiss(m_page->outbox().refused(m_unsure).constFirst().id);
    }

    void whileTheCentreIsAwayThePageSaysSo() {
        m_centre->stopServer();
        m_page->refresh(Changes::everything());
        QTRY_VERIFY_WITH_TIMEOUT(!find<QWidget>("mailsMessage")->isHidden(), 30000);
        m_centre->startServer();
    }

private:
    qint64 mail(const char* state, const char* address, const char* kind = "account.close") {
        return m_centre
            ->admin("insert into core.mail(template, address, subject, body, state, error) values ($1, $2, "
                    "'【示範】通知', '驗證碼 135790', $3, case $3 when 'failed' then 'x (the mail server answered "
                    "550)' else '' end) returning id",
                    {QString::fromLatin1(kind), QString::fromLatin1(address), QString::fromLatin1(state)})
            .scalar()
            .toLongLong();
    }
    QByteArray stateOf(qint64 mail) {
        return m_centre->admin("select state from core.mail where id = $1", {mail}).scalar();
    }
    template<typename Widget = QWidget>
    Widget* find(const char* name) {
        auto* found = m_page->findChild<Widget*>(QLatin1String(name));
        if (found == nullptr) {
            found = m_page->window()->findChild<Widget*>(QLatin1String(name));
        }
        if (found == nullptr) {
            qFatal("no control %s", name);
        }
        return found;
    }
    void select(const QList<qint64>& wanted) {
        auto* view = find<QTableView>("mailsList");
        view->clearSelection();
        for (int row = 0; row < m_page->model()->rowCount(); ++row) {
            if (!wanted.contains(m_page->model()->idAt(row))) {
                continue;
            }
            const bool isFirst = view->selectionModel()->selectedRows().isEmpty();
            view->selectionModel()->setCurrentIndex(
                m_page->model()->index(row, 0),
                QItemSelectionModel::Rows |
                    (isFirst ? QItemSelectionModel::ClearAndSelect : QItemSelectionModel::Select));
        }
    }
    bool fieldsSay(const QString& text) {
        const auto labels = find<FieldsView>("mailFields")->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&text](const QLabel* label) { return label->text().contains(text); });
    }

    std::unique_ptr<TestCentre> m_centre;
    std::unique_ptr<ReviewDesk> m_desk;
    std::unique_ptr<ReviewDesk> m_other;
    qint64 m_waiting = 0;
    qint64 m_failed = 0;
    qint64 m_unsure = 0;
    qint64 m_code = 0;
    std::unique_ptr<MailsPage> m_page;
};

QTEST_MAIN(TestMails)
#include "tst_mails.moc"
