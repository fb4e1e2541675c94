// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/lists/fieldsview.h"
#include "forms/lists/listpane.h"
#include "forms/units/deskspage.h"
#include "models/sync/guestlink.h"
#include "tests/support/patience.h"
#include "tests/support/testcentre.h"

#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace inservice;

/// 諮詢窗口, against a real centre, without an account.
class TestDesks : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        const QString error = TestCentre::explain([this] { m_centre = std::make_unique<TestCentre>(); });
        QVERIFY2(error.isEmpty(), qPrintable(error));
    }

    void init() {
        m_link = std::make_unique<GuestLink>(m_centre->deskUri(), m_folder.path());
        m_page = std::make_unique<DesksPage>(*m_link, QString());
        connect(m_link.get(), &Link::replicaChanged, m_page.get(), &Page::refresh);
        m_page->resize(1100, 640);
        m_page->show();
        m_link->start();
        QTRY_COMPARE_WITH_TIMEOUT(m_page->model()->total(),
                                  m_centre->admin("select count(*) from core.desk").scalar().toInt(), 30000);
    }

    void cleanup() {
        m_page.reset();
        m_link.reset();
    }

    void everyDeskStandsThereWithItsTelephone() {
        const PgRows desks = m_centre->admin("select name, phone, fax, email from core.desk order by id");
        QStringList wanted;
        for (const auto& desk : desks.rows) {
            wanted << QString::fromUtf8(*desk.at(0) + '|' + *desk.at(1) + '|' + *desk.at(2) + '|' + *desk.at(3));
        }
        QStringList shown;
        const QAbstractItemModel& model = *m_page->model();
        for (int row = 0; row < model.rowCount(); ++row) {
            const auto cell = [&model, row](DeskModel::Column column) {
                return model.index(row, int(column)).data().toString();
            };
            shown << QStringList{cell(DeskModel::Column::Name), cell(DeskModel::Column::Phone),
                                 cell(DeskModel::Column::Fax), cell(DeskModel::Column::Mail)}
                         .join(u'|');
        }
        wanted.sort();
        shown.sort();
        QCOMPARE(shown, wanted);
    }

    void aCountyFindsItsCentre() {
        m_page->findChild<QLineEdit*>("desksFind")->setText(QStringLiteral("高雄市區管"));
        const auto* list = m_page->findChild<QTableView*>("desksList");
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 1, patience);
        QTest::keyClick(m_page->findChild<QLineEdit*>("desksFind"), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(
            m_page->findChild<QLabel*>("deskName")->text(),
            QString::fromUtf8(m_centre
                                  ->admin("select d.name from core.desk d join core.unit u on u.id = d.id "
                                          "where u.code = $1",
                                          {QString::fromLatin1(TestCentre::kaohsiung)})
                                  .scalar()),
            patience);
    }

    void aPlaceNamedFromElsewhereIsShown() {
        const qint64 taipei = m_centre->unitId(QString::fromLatin1(TestCentre::taipei));
        auto* find = m_page->findChild<QLineEdit*>("desksFind");
        find->setText(QStringLiteral("高雄市區管"));
        QTRY_COMPARE_WITH_TIMEOUT(m_page->model()->rowCount(), 1, patience);
        m_page->openAt(QString::number(taipei)); // whatever was typed
        QVERIFY(find->text().isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(m_page->findChild<QLabel*>("deskName")->text().contains(QStringLiteral("臺北市")),
                                 patience);
        const QString mail =
            QString::fromUtf8(m_centre->admin("select email from core.desk where id = $1", {taipei}).scalar());
        QTRY_VERIFY_WITH_TIMEOUT(shows(mail), patience);
    }

    void aNewNumberIsShownOnceTheCentreHasIt() {
        const qint64 id = m_centre->unitId(QString::fromLatin1(TestCentre::kaohsiung));
        m_centre->admin("update core.desk set phone = '07-6000099' where id = $1", {id});
        m_page->openAt(QString::number(id));
        m_link->syncNow();
        QTRY_VERIFY_WITH_TIMEOUT(m_page->model()->row(id)->desk.phone == u"07-6000099", 30000);
        QTRY_VERIFY_WITH_TIMEOUT(shows(QStringLiteral("07-6000099")), patience);
    }

private:
    bool shows(const QString& value) const {
        const auto labels = m_page->findChild<FieldsView*>("deskFields")->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->text() == value; });
    }

    std::unique_ptr<TestCentre> m_centre;
    QTemporaryDir m_folder;
    std::unique_ptr<GuestLink> m_link;
    std::unique_ptr<DesksPage> m_page;
};

QTEST_MAIN(TestDesks)
#include "tst_desks.moc"
