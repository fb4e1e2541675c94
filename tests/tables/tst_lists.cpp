// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/accountmodel.h"
#include "models/tables/listorder.h"
#include "models/tables/listwords.h"
#include "models/tables/queuemodel.h"
#include "models/tables/searchfold.h"
#include "models/tables/showndays.h"
#include "tests/support/patience.h"
#include "tests/tables/replicafixture.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

using namespace inservice;
using Bucket = QueueModel::Bucket;
using Column = QueueModel::Column;

namespace {

QList<qint64> shown(const ListModel& model) {
    QList<qint64> ids;
    for (int row = 0; row < model.rowCount(); ++row) {
        ids << model.idAt(row);
    }
    return ids;
}

/// Two columns: a day, and a number with halves.
class DaysAndHours : public ListContent {
public:
    void add(qint64 id, const QDate& day, double hours) {
        ids << id;
        m_cells << std::pair(day, hours);
    }
    [[nodiscard]] QVariant raw(int line, int column) const override {
        return column == 0 ? QVariant(m_cells.at(line).first) : QVariant(m_cells.at(line).second);
    }
    [[nodiscard]] bool same(int, const ListContent&, int) const override { return false; }

private:
    QList<std::pair<QDate, double>> m_cells;
};

} // namespace

class ListsTest : public QObject {
    Q_OBJECT

private slots:
    void foldsWhatIsTyped();
    void bucketsCountAndFilter();
    void aPaperThatIsStillToComeIsWaitedFor();
    void someoneElsesCasesAreNotInTheBuckets();
    void aChiefDecidesOnlyForTheOwnUnit();
    void findsByEveryField_data();
    void findsByEveryField();
    void daysAndHalvesAreSorted();
    void aRangeOfDaysIsShort();
    void secondSortKeyIsKept();
    void refreshKeepsRowsByIdAndTellsOnlyWhatChanged();
    void manyChangesAtOnceStayConsistent();
    void thousandsOfChangesAreToldInFewWords();
    void lateResultsAreDropped();
    void outboxStandsBesideTheTruth();
    void filtersByCountyAndType();
    void aMissingReplicaIsNotLoaded();
    void accountsAndApplicationsNotOpenYet();
    void oneChangedIdReadsThatRowAlone();
    void rowsComeAndGoAndFindTheirPlace();
    void patchedListsAreInTheOrderOfReadOnes();
    void aChangedUnitReachesItsLines();
    void aCountyNamedAnewReachesItsLines();
    void whatHangsOnTheRowsIsToldToo();
    void oneReadingForOneDelta();
    void typingFindsTheSameWithOrWithoutTheLettersBefore();
    void accountsArePatchedFromBothTables();
};

void ListsTest::foldsWhatIsTyped() {
    QCOMPARE(searchFold(QString::fromUtf8("台北市")), searchFold(QString::fromUtf8("臺北市")));
    QCOMPARE(searchFold(QString::fromUtf8("１１５－０００１２３")), QStringLiteral("115000123"));
    QCOMPARE(searchWords(QString::fromUtf8("  Wang　Ming ")), QStringList({"wang", "ming"}));
    QVERIFY(searchWords(QStringLiteral("  - ")).isEmpty());
    // What a school is called: 國中 finds 國民中學, and the other way about.
    for (const char* typed : {"示範國中", "示範國民中學", "示範國民中"}) {
        for (const QString& word : searchWords(QString::fromUtf8(typed))) {
            QVERIFY2(searchFold(QString::fromUtf8("高雄市立示範國民中學")).contains(word), typed);
        }
    }
    QVERIFY(searchFold(QString::fromUtf8("示範國中")).contains(searchWords(QString::fromUtf8("示範國民中學")).first()));
}

void ListsTest::bucketsCountAndFilter() {
    ReplicaFixture replica;
    const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    replica.load({ReplicaFixture::application(1), ReplicaFixture::application(2, {{"state", "awaiting_paper"}}),
                  ReplicaFixture::application(3, {{"state", "returned"}}),
                  ReplicaFixture::application(4, {{"state", "approved"}, {"decided_at", now}}),
                  ReplicaFixture::application(5, {{"state", "rejected"}, {"decided_at", "2026-01-05T02:00:00Z"}}),
                  ReplicaFixture::application(6, {{"state", "withdrawn"}})});
    QueueModel model(replica.file(), {900, AccountType::Reviewer}, ReplicaFixture::words());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.refresh();
    QTRY_VERIFY_WITH_TIMEOUT(model.isSettled(), patience);
    QCOMPARE(shown(model), QList<qint64>({1}));
    QCOMPARE(model.count(Bucket::AwaitingPaper), 1);
    QCOMPARE(model.count(Bucket::AwaitingReview), 1);
    QCOMPARE(model.count(Bucket::Returned), 1);
    QCOMPARE(model.count(Bucket::DecidedToday), 1);
    QCOMPARE(model.count(Bucket::All), 6);
    QCOMPARE(model.waiting(), 2);
    model.setBucket(Bucket::DecidedToday);
    QTRY_VERIFY_WITH_TIMEOUT(model.isSettled(), patience);
    QCOMPARE(shown(model), QList<qint64>({4}));
    QCOMPARE(model.bucketOf(3), Bucket::Returned);
    QCOMPARE(model.bucketOf(5), Bucket::All);
}

/// Approved before its paper came: it stands where papers are waited for until it has come.
void ListsTest::aPaperThatIsStillToComeIsWaitedFor() {
    ReplicaFixture replica;
    const QJsonObject early{{"state", "approved"}, {"received_revision", QJsonValue()}};
    replica.load({ReplicaFixture::application(1, early),
                  ReplicaFixture::application(2, {{"state", "approved"}, {"received_revision", 1}})});
    QueueModel model(replica.file(), {900, AccountType::Reviewer}, ReplicaFixture::words());
    model.setBucket(Bucket::AwaitingPaper);
    model.refresh();
    QTRY_VERIFY_WITH_TIMEOUT(model.isSettled(), patience);
    QCOMPARE(shown(model), QList<qint64>({1}));
    QCOMPARE(model.bucketOf(1), Bucket::AwaitingPaper);
    QCOMPARE(model.waiting(), 0); // nobody waits for a decision
}

void ListsTest::someoneElsesCasesAreNotInTheBuckets() {
    ReplicaFixture replica;
    replica.load({ReplicaFixture::application(1), ReplicaFixture::application(2, {{"reviewer_unit_id", 901}}),
                  ReplicaFixture::application(3, {{"reviewer_unit_id", QJsonValue()}, {"state", "awaiting_opening"}})});
    QueueModel model(replica.file(), {900, AccountType::Reviewer}, ReplicaFixture::words());
    model.refresh();
    QTRY_VERIFY_WITH_TIMEOUT(model.isSettled(), patience);
    QCOMPARE(shown(model), QList<qint64>({1}));
    QCOMPARE(model.count(Bucket::AwaitingOpening), 0);
    QCOMPARE(model.waiting(), 1);
    model.setBucket(Bucket::All);
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 3, patience);
    QVERIFY(!model.row(2)->mine);
}

void ListsTest::aChiefDecidesOnlyForTheOwnUnit() {
    ReplicaFixture replica;
    const QJsonObject colleague{{"reviewer_unit_id", QJsonValue()}, {"state", "awaiting_opening"}, {"unit_id", 7}};
    QJsonObject other = colleague;
    other.insert(QStringLiteral("unit_id"), 8);
    replica.load({ReplicaFixture::application(1, colleague), ReplicaFixture::application(2, other)});
    QueueModel model(replica.file(), {7, AccountType::ChiefManager}, ReplicaFixture::words());
    model.setBucket(Bucket::AwaitingOpening);
    model.refresh();
    QTRY_VERIFY_WITH_TIMEOUT(model.isSettled(), patience);
    QCOMPARE(shown(model), QList<qint64>({1}));
}

void ListsTest::findsByEveryField_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QList<qint64>>("found");
    QTest::newRow("name") << QString::fromUtf8("王大明") << QList<qint64>{1};
    QTest::newRow("account") << "ABC12" << QList<qint64>{2};
    QTest::newRow("unit with 台") << QString::fromUtf8("台北市立樣本") << QList<qint64>{1, 3};
    QTest::newRow("number") << "115-000003" << QList<qint64>{3};
    QTest::newRow("number without dash") << "115000003" << QList<qint64>{3};
    QTest::newRow("masked ID") << "a20002****" << QList<qint64>{2};
    QTest::newRow("two words") << QString::fromUtf8("高雄 abc") << QList<qint64>{2};
    QTest::newRow("not across fields") << QString::fromUtf8("王大明user1") << QList<qint64>{};
    QTest::newRow("nothing typed") << "  " << QList<qint64>{1, 2, 3};
}

void ListsTest::findsByEveryField() {
    QFETCH(QString, typed);
    QFETCH(QList<qint64>, found);
    ReplicaFixture replica;
    replica.load({ReplicaFixture::application(1, {{"name", QString::fromUtf8("王大明")}}),
                  ReplicaFixture::application(2, {{"account_name", "abc12345"}}), ReplicaFixture::application(3)});
    QueueModel model(replica.file(), {900, AccountType::Reviewer}, ReplicaFixture::words());
    model.refresh();
    model.setFind(typed);
    QTRY_VERIFY_WITH_TIMEOUT(model.isSettled(), patience);
    QCOMPARE(shown(model), found);
    QCOMPARE(model.count(Bucket::AwaitingReview), 3); // the chips do not follow the find box
}

/// 課程結束日期 and 時數 of 個人研習記錄: a day is no number, and 2.5 hours are more than 2.
void ListsTest::daysAndHalvesAreSorted() {
    DaysAndHours content;
    content.add(1, QDate(2026, 11, 4), 3);
    content.add(2, QDate(2026, 11, 18), 2.5);
    content.add(3, QDate(2026, 11, 11), 2);
    content.add(4, QDate(), 2.7);
    QCOMPARE(sortedLines(content, {{0, Qt::DescendingOrder}}), QVector<int>({1, 2, 0, 3}));
    QCOMPARE(sortedLines(content, {{1, Qt::AscendingOrder}}), QVector<int>({2, 1, 3, 0}));
}

/// A column is as wide as one day and a half.
void ListsTest::aRangeOfDaysIsShort() {
    QCOMPARE(shownDays(QDate(2026, 11, 3), QDate(2026, 11, 5)), QStringLiteral("2026/11/03～11/05"));
    QCOMPARE(shownDays(QDate(2026, 12, 30), QDate(2027, 1, 2)), QStringLiteral("2026/12/30～2027/01/02"));
    QCOMPARE(shownDays(QDate(2026, 11, 3), QDate(2026, 11, 3)), QStringLiteral("2026/11/03"));
    QCOMPARE(shownDays(QDate(2026, 11, 3), QDate()), QStringLiteral("2026/11/03"));
    QCOMPARE(shownDays(QDate(), QDate()), QString());
}

void ListsTest::secondSortKeyIsKept() {
    ReplicaFixture replica;
    const auto at = [](qint64 id, qint64 unit, const char* type) {
        return ReplicaFixture::application(id, {{"unit_id", unit}, {"account_type", type}});
    };
    replica.load({at(1, 3, "operator"), at(2, 1, "operator"), at(3, 3, "chief_manager"), at(4, 1, "chief_manager")});
    QueueModel model(replica.file(), {900, AccountType::Reviewer}, ReplicaFixture::words());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.refresh();
    model.sort(int(Column::Type), Qt::AscendingOrder);
    model.sort(int(Column::Unit), Qt::DescendingOrder);
    QTRY_VERIFY_WITH_TIMEOUT(model.isSettled(), patience);
    QCOMPARE(shown(model), QList<qint64>({3, 1, 4, 2}));
    // The number in a name counts as a number: unit 3 before unit 11.
    replica.change(at(5, 11, "operator"));
    model.refresh();
    QTRY_VERIFY_WITH_TIMEOUT(model.isSettled(), patience);
    QCOMPARE(shown(model).first(), 5);
}

void ListsTest::refreshKeepsRowsByIdAndTellsOnlyWhatChanged() {
    ReplicaFixture replica;
    replica.load({ReplicaFixture::application(1), ReplicaFixture::application(2), ReplicaFixture::application(3)});
    QueueModel model(replica.file(), {900, AccountType::Reviewer}, ReplicaFixture::words());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSortKeys({{int(Column::Number), Qt::AscendingOrder}});
    model.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 3, patience);
    const QPersistentModelIndex second = model.index(1, 0);
    const QPersistentModelIndex third = model.index(2, 0);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);

    replica.change(ReplicaFixture::application(1, {{"state", "approved"}, {"row_version", 2}}));
    replica.change(ReplicaFixture::application(2, {{"row_version", 2}, {"phone", "07-6000009"}}));
    replica.change(ReplicaFixture::application(9));
    model.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(shown(model), QList<qint64>({2, 3, 9}), patience);
    QCOMPARE(resets.size(), 0);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 0);
    QCOMPARE(second.row(), 0);
    QCOMPARE(third.row(), 1);
    QCOMPARE(model.row(2)->application.phone, QStringLiteral("07-6000009"));

    // Nothing new: nothing is said.
    changed.clear();
    QSignalSpy settled(&model, &ListModel::settled);
    model.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(settled.size(), 1, patience);
    QCOMPARE(resets.size() + changed.size(), 0);
    QCOMPARE(removed.size() + inserted.size(), 2);

    // A new order moves what is selected with its row.
    model.sort(int(Column::Number), Qt::DescendingOrder);
    QTRY_COMPARE_WITH_TIMEOUT(shown(model), QList<qint64>({9, 3, 2}), patience);
    QCOMPARE(second.row(), 2);
    QCOMPARE(third.row(), 1);

    replica.remove(3);
    model.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(shown(model), QList<qint64>({9, 2}), patience);
    QVERIFY(!third.isValid());
    QCOMPARE(second.row(), 1);
}

void ListsTest::manyChangesAtOnceStayConsistent() {
    QList<QJsonObject> applications;
    for (int id = 1; id <= 400; ++id) {
        applications << ReplicaFixture::application(id);
    }
    ReplicaFixture replica;
    replica.load(applications);
    QueueModel model(replica.file(), {900, AccountType::Reviewer}, ReplicaFixture::words());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 400, patience);
    // Every second goes: more ranges than are worth telling one by one.
    for (int id = 2; id <= 400; id += 2) {
        replica.change(ReplicaFixture::application(id, {{"state", "returned"}}));
    }
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 200, patience);
    QCOMPARE(resets.size(), 1);
    for (int row = 0; row < model.rowCount(); ++row) {
        QCOMPARE(model.idAt(row) % 2, 1);
        QCOMPARE(model.rowOf(model.idAt(row)), row);
    }
}

void ListsTest::thousandsOfChangesAreToldInFewWords() {
    QList<QJsonObject> applications;
    QList<QJsonObject> later;
    for (int id = 1; id <= 3000; ++id) {
        applications << ReplicaFixture::application(id);
        later << ReplicaFixture::application(id, {{"row_version", 2}, {"phone", "07-6000009"}});
    }
    ReplicaFixture replica;
    replica.load(applications);
    QueueModel model(replica.file(), {900, AccountType::Reviewer}, ReplicaFixture::words());
    model.setSortKeys({{int(Column::Number), Qt::AscendingOrder}});
    model.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 3000, patience);
    const QPersistentModelIndex chosen = model.index(1234, 0);
    const qint64 chosenId = model.idAt(1234);
    const quint64 reading = model.reading();
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    replica.load(later);
    model.refresh();
    QTRY_VERIFY_WITH_TIMEOUT(model.reading() > reading, patience);
    QCOMPARE(resets.size(), 0);
    QCOMPARE(changed.size(), 1); // every row: one range, not three thousand
    QCOMPARE(changed.first().at(0).toModelIndex().row(), 0);
    QCOMPARE(changed.first().at(1).toModelIndex().row(), 2999);
    QCOMPARE(model.idAt(chosen.row()), chosenId);
    QCOMPARE(model.row(chosenId)->application.phone, QStringLiteral("07-6000009"));

    // What is typed reads nothing anew.
    const quint64 now = model.reading();
    model.setFind(QStringLiteral("115-00"));
    QTRY_VERIFY_WITH_TIMEOUT(model.isSettled(), patience);
    QCOMPARE(model.reading(), now);
}

void ListsTest::lateResultsAreDropped() {
    QList<QJsonObject> applications;
    for (int id = 1; id <= 2000; ++id) {
        applications << ReplicaFixture::application(id);
    }
    ReplicaFixture replica;
    replica.load(applications);
    QueueModel model(replica.file(), {900, AccountType::Reviewer}, ReplicaFixture::words());
    model.refresh();
    // Typed before the first reading has come back, letter by letter: one result, the last one, and the reading is not
    // lost.
    QSignalSpy settled(&model, &ListModel::settled);
    for (const char* typed : {"u", "us", "user1", "user19", "user199", "user1999"}) {
        model.setFind(QLatin1String(typed));
    }
    QTRY_VERIFY_WITH_TIMEOUT(model.isSettled(), patience);
    QCOMPARE(settled.size(), 1);
    QCOMPARE(shown(model), QList<qint64>({1999}));
    QCOMPARE(model.total(), 2000);
}

void ListsTest::outboxStandsBesideTheTruth() {
    ReplicaFixture replica;
    replica.load({ReplicaFixture::application(1), ReplicaFixture::application(2)});
    QueueModel model(replica.file(), {900, AccountType::Reviewer}, ReplicaFixture::words());
    model.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 2, patience);
    const QModelIndex state = model.index(model.rowOf(1), int(Column::State));
    QCOMPARE(state.data().toString(), QStringLiteral("awaiting_review"));
    OutboxItem item;
    item.id = QUuid::createUuid();
    item.kind = QStringLiteral("application.approve");
    item.subject = applicationSubject(1);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setOutbox({item});
    QCOMPARE(changed.size(), 1);
    QVERIFY(state.data().toString().contains(QStringLiteral("awaiting_review")));
    QVERIFY(state.data().toString().contains(QStringLiteral("application.approve")));
    QCOMPARE(state.data(PendingRole).toInt(), int(Pending::Waiting));
    QCOMPARE(state.data(StateRole).toInt(), int(ApplicationState::AwaitingReview));

    // A refusal outweighs what waits behind it.
    OutboxItem refused = item;
    refused.id = QUuid::createUuid();
    refused.state = OutboxState::Refused;
    refused.errorKey = QStringLiteral("application.changed");
    model.setOutbox({item, refused});
    QCOMPARE(model.pending(1).state, Pending::Refused);
    QCOMPARE(model.pending(1).command, refused.id);
    // What needs attention has a place of its own, whatever state the case is in.
    QCOMPARE(model.count(Bucket::NeedsAttention), 1);
    model.setBucket(Bucket::NeedsAttention);
    QTRY_COMPARE_WITH_TIMEOUT(shown(model), QList<qint64>({1}), patience);
    model.setOutbox({item});
    QTRY_COMPARE_WITH_TIMEOUT(shown(model), QList<qint64>(), patience);
    QCOMPARE(model.count(Bucket::NeedsAttention), 0);
    model.setBucket(Bucket::AwaitingReview);
    QTRY_VERIFY_WITH_TIMEOUT(model.isSettled() && model.rowOf(1) >= 0, patience);
    model.setOutbox({});
    QCOMPARE(model.pending(1).state, Pending::None);
    QCOMPARE(model.index(model.rowOf(1), int(Column::State)).data().toString(), QStringLiteral("awaiting_review"));
}

void ListsTest::filtersByCountyAndType() {
    ReplicaFixture replica;
    replica.load({ReplicaFixture::application(1, {{"unit_id", 1}}), ReplicaFixture::application(2, {{"unit_id", 2}}),
                  ReplicaFixture::application(3, {{"unit_id", 2}, {"account_type", "operator"}})});
    QueueModel model(replica.file(), {900, AccountType::Reviewer}, ReplicaFixture::words());
    model.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 3, patience);
    QCOMPARE(model.counties().size(), 2);
    model.setCounty(2);
    QTRY_VERIFY_WITH_TIMEOUT(model.isSettled(), patience);
    QCOMPARE(shown(model), QList<qint64>({2, 3}));
    QCOMPARE(model.count(Bucket::AwaitingReview), 2);
    QCOMPARE(model.waiting(), 3); // what waits for this desk does not depend on a filter
    model.setAccountType(AccountType::Operator);
    QTRY_VERIFY_WITH_TIMEOUT(model.isSettled(), patience);
    QCOMPARE(shown(model), QList<qint64>({3}));
    QVERIFY(model.isFiltered());
}

void ListsTest::aMissingReplicaIsNotLoaded() {
    QTemporaryDir folder;
    QueueModel model(folder.filePath(QStringLiteral("none.sqlite")), {900, AccountType::Reviewer},
                     ReplicaFixture::words());
    model.refresh();
    QTRY_VERIFY_WITH_TIMEOUT(model.isSettled(), patience);
    QVERIFY(!model.isLoaded());
    QCOMPARE(model.rowCount(), 0);
}

void ListsTest::accountsAndApplicationsNotOpenYet() {
    ReplicaFixture replica;
    replica.load({ReplicaFixture::application(1, {{"state", "awaiting_opening"}}),
                  ReplicaFixture::application(2, {{"state", "approved"}}),
                  ReplicaFixture::application(3, {{"state", "rejected"}})},
                 {ReplicaFixture::account(1), ReplicaFixture::account(2, {{"account_type", "contact"}})});
    AccountModel model(replica.file(), ReplicaFixture::words());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSortKeys({{int(AccountModel::Column::AccountName), Qt::AscendingOrder}});
    model.refresh();
    QTRY_VERIFY_WITH_TIMEOUT(model.isSettled(), patience);
    QCOMPARE(shown(model), QList<qint64>({1, 2, -1})); // open1, open2, user1
    QCOMPARE(model.count(AccountModel::Bucket::Open), 2);
    QCOMPARE(model.count(AccountModel::Bucket::NotOpen), 1);
    QVERIFY(model.row(1)->open);
    QVERIFY(!model.row(-1)->open);
    model.setFind(QStringLiteral("open2@example"));
    QTRY_VERIFY_WITH_TIMEOUT(model.isSettled(), patience);
    QCOMPARE(shown(model), QList<qint64>({2}));
    model.setFind({});
    model.setAccountType(AccountType::Contact);
    QTRY_VERIFY_WITH_TIMEOUT(model.isSettled(), patience);
    QCOMPARE(shown(model), QList<qint64>({2}));
}

/// Rows that were not named are not looked at: what has changed in them without a word stays as it was.
void ListsTest::oneChangedIdReadsThatRowAlone() {
    ReplicaFixture replica;
    replica.load({ReplicaFixture::application(1), ReplicaFixture::application(2), ReplicaFixture::application(3)});
    QueueModel model(replica.file(), {900, AccountType::Reviewer}, ReplicaFixture::words());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 3, patience);
    const QueueRow* untouched = model.row(3);
    replica.change(ReplicaFixture::application(2, {{"row_version", 2}, {"subunit", "unheard of"}}));
    const Changes told = replica.change(ReplicaFixture::application(1, {{"row_version", 2}, {"subunit", "changed"}}));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.refresh(told);
    QTRY_VERIFY_WITH_TIMEOUT(model.isSettled(), patience);
    QCOMPARE(model.row(1)->application.subunit, QStringLiteral("changed"));
    QCOMPARE(model.row(2)->application.subunit, QString());
    QCOMPARE(model.row(3), untouched); // the same object: not read again
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex().row(), model.rowOf(1));
    QCOMPARE(changed.first().at(1).toModelIndex().row(), model.rowOf(1));
    // A table as a whole, or F5, reads all of them.
    model.refresh(Changes::everything());
    QTRY_COMPARE_WITH_TIMEOUT(model.row(2)->application.subunit, QStringLiteral("unheard of"), patience);
    Changes whole;
    whole.addTable(QStringLiteral("application"));
    replica.change(ReplicaFixture::application(2, {{"row_version", 3}, {"subunit", "after a load"}}));
    model.refresh(whole);
    QTRY_COMPARE_WITH_TIMEOUT(model.row(2)->application.subunit, QStringLiteral("after a load"), patience);
}

void ListsTest::rowsComeAndGoAndFindTheirPlace() {
    ReplicaFixture replica;
    QList<QJsonObject> applications;
    for (int id = 10; id <= 200; id += 10) {
        applications << ReplicaFixture::application(id);
    }
    replica.load(applications);
    QueueModel model(replica.file(), {900, AccountType::Reviewer}, ReplicaFixture::words());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSortKeys({{int(Column::Number), Qt::DescendingOrder}});
    model.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 20, patience);
    const QPersistentModelIndex chosen = model.index(model.rowOf(100), 0);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    Changes changes = replica.remove(10);
    changes.unite(replica.remove(110));
    changes.unite(replica.change(ReplicaFixture::application(95)));
    changes.unite(replica.change(ReplicaFixture::application(20, {{"number", "115-000999"}}))); // to the top
    changes.unite(replica.change(ReplicaFixture::application(30, {{"state", "returned"}})));    // into another bucket
    model.refresh(changes);
    QTRY_VERIFY_WITH_TIMEOUT(model.isSettled(), patience);
    QCOMPARE(shown(model),
             QList<qint64>({20, 200, 190, 180, 170, 160, 150, 140, 130, 120, 100, 95, 90, 80, 70, 60, 50, 40}));
    QCOMPARE(resets.size(), 0);
    QCOMPARE(model.idAt(chosen.row()), 100);
    QCOMPARE(model.total(), 19);
    QVERIFY(!model.contains(10) && model.row(110) == nullptr);
    QVERIFY(model.rowByNumber(QStringLiteral("115-000110")) == nullptr);
    QCOMPARE(model.rowByNumber(QStringLiteral("115-000095"))->application.id, 95);
    QCOMPARE(model.count(Bucket::Returned), 1);
    QCOMPARE(model.count(Bucket::AwaitingReview), 18);
    for (int row = 0; row < model.rowCount(); ++row) {
        QCOMPARE(model.rowOf(model.idAt(row)), row);
    }
}

/// Whatever is put in its place one by one stands where it would stand had all been sorted at once, by several keys.
void ListsTest::patchedListsAreInTheOrderOfReadOnes() {
    const auto made = [](int id, int mark) {
        return ReplicaFixture::application(id, {{"name", QString::fromUtf8(mark % 3 == 0   ? "丁%1"
                                                                           : mark % 3 == 1 ? "王%1"
                                                                                           : "龔%1")
                                                             .arg(mark % 7)},
                                                {"job_title", QString::fromUtf8(mark % 2 == 0 ? "主任" : "組長")}});
    };
    ReplicaFixture replica;
    QList<QJsonObject> applications;
    for (int id = 1; id <= 300; ++id) {
        applications << made(id, id);
    }
    replica.load(applications);
    const QList<ListModel::SortKey> keys{{int(Column::JobTitle), Qt::DescendingOrder},
                                         {int(Column::Name), Qt::AscendingOrder}};
    QueueModel patched(replica.file(), {900, AccountType::Reviewer}, ReplicaFixture::words());
    QAbstractItemModelTester tester(&patched, QAbstractItemModelTester::FailureReportingMode::QtTest);
    patched.setSortKeys(keys);
    patched.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(patched.rowCount(), 300, patience);
    for (int turn = 1; turn <= 5; ++turn) {
        Changes changes;
        for (int id = turn; id <= 320; id += 40) {
            changes.unite(replica.change(made(id, id + turn)));
        }
        patched.refresh(changes);
        QTRY_VERIFY_WITH_TIMEOUT(patched.isSettled(), patience);
        QueueModel read(replica.file(), {900, AccountType::Reviewer}, ReplicaFixture::words());
        read.setSortKeys(keys);
        read.refresh();
        QTRY_VERIFY_WITH_TIMEOUT(read.isSettled() && read.isLoaded(), patience);
        QCOMPARE(shown(patched), shown(read));
    }
}

void ListsTest::aChangedUnitReachesItsLines() {
    ReplicaFixture replica;
    replica.load({ReplicaFixture::application(1, {{"unit_id", 3}}), ReplicaFixture::application(2, {{"unit_id", 4}}),
                  ReplicaFixture::application(3, {{"unit_id", 3}})});
    QueueModel model(replica.file(), {900, AccountType::Reviewer}, ReplicaFixture::words());
    model.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 3, patience);
    const QueueRow* elsewhere = model.row(2);
    QJsonObject unit = ReplicaFixture::unit(3);
    unit.insert(QStringLiteral("name"), QString::fromUtf8("高雄市立改名國小"));
    model.refresh(replica.change(QStringLiteral("unit"), unit));
    QTRY_COMPARE_WITH_TIMEOUT(model.row(1)->unitName, QString::fromUtf8("高雄市立改名國小"), patience);
    QCOMPARE(model.row(3)->unitName, QString::fromUtf8("高雄市立改名國小"));
    QCOMPARE(model.row(2), elsewhere);
    model.setFind(QString::fromUtf8("改名"));
    QTRY_COMPARE_WITH_TIMEOUT(shown(model), QList<qint64>({1, 3}), patience);
}

void ListsTest::aCountyNamedAnewReachesItsLines() {
    ReplicaFixture replica;
    replica.load({ReplicaFixture::application(1, {{"unit_id", 1}}), ReplicaFixture::application(2, {{"unit_id", 2}})});
    QueueModel model(replica.file(), {900, AccountType::Reviewer}, ReplicaFixture::words());
    model.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 2, patience);
    model.refresh(replica.change(QStringLiteral("county"),
                                 {{"id", 1}, {"code", "64000"}, {"name", QString::fromUtf8("示範縣")}}));
    QTRY_COMPARE_WITH_TIMEOUT(model.row(1)->county, QString::fromUtf8("示範縣"), patience);
    QCOMPARE(model.row(2)->county, QString::fromUtf8("臺北市"));
    QCOMPARE(model.counties().value(1), QString::fromUtf8("示範縣"));
}

/// The detail of a case looks again when a decision came, though the case itself is as it was.
void ListsTest::whatHangsOnTheRowsIsToldToo() {
    ReplicaFixture replica;
    replica.load({ReplicaFixture::application(1)});
    QueueModel model(replica.file(), {900, AccountType::Reviewer}, ReplicaFixture::words());
    model.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 1, patience);
    const QueueRow* row = model.row(1);
    const quint64 reading = model.reading();
    model.refresh(replica.change(QStringLiteral("decision"), {{"id", 5}, {"application_id", 1}, {"action", "note"}}));
    QTRY_COMPARE_WITH_TIMEOUT(model.reading(), reading + 1, patience);
    QCOMPARE(model.row(1), row);
    Changes foreign;
    foreign.add(QStringLiteral("job_title"), 1);
    model.refresh(foreign);
    QVERIFY(model.isSettled()); // nothing is even begun
    QCOMPARE(model.reading(), reading + 1);
}

void ListsTest::oneReadingForOneDelta() {
    ReplicaFixture replica;
    replica.load({ReplicaFixture::application(1)});
    QueueModel model(replica.file(), {900, AccountType::Reviewer}, ReplicaFixture::words());
    model.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 1, patience);
    const quint64 reading = model.reading();
    // Two deltas while nobody came to look, and a letter typed: one reading, and none of it is lost.
    QSignalSpy settled(&model, &ListModel::settled);
    model.refresh(replica.change(ReplicaFixture::application(1, {{"row_version", 2}, {"subunit", "first"}})));
    model.refresh(replica.change(ReplicaFixture::application(2)));
    model.setFind(QStringLiteral("115"));
    QTRY_VERIFY_WITH_TIMEOUT(model.isSettled(), patience);
    QCOMPARE(settled.size(), 1);
    QCOMPARE(model.reading(), reading + 1);
    QCOMPARE(model.row(1)->application.subunit, QStringLiteral("first"));
    QCOMPARE(shown(model), QList<qint64>({1, 2}));
}

void ListsTest::typingFindsTheSameWithOrWithoutTheLettersBefore() {
    ReplicaFixture replica;
    QList<QJsonObject> applications;
    for (int id = 1; id <= 60; ++id) {
        applications << ReplicaFixture::application(id);
    }
    // One word of the longer text is no longer than the shorter one: 國中 is what 國民中學 is looked for as.
    applications << ReplicaFixture::application(61, {{"subunit", QString::fromUtf8("附設國中")}});
    applications << ReplicaFixture::application(62, {{"subunit", QString::fromUtf8("附設國民中學")}});
    replica.load(applications);
    QueueModel model(replica.file(), {900, AccountType::Reviewer}, ReplicaFixture::words());
    model.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 62, patience);
    const auto direct = [&replica](const QString& text) {
        QueueModel fresh(replica.file(), {900, AccountType::Reviewer}, ReplicaFixture::words());
        fresh.setFind(text);
        fresh.refresh();
        (void)QTest::qWaitFor([&fresh] { return fresh.isSettled(); }, patience);
        return shown(fresh);
    };
    for (const char* typed : {"u", "us", "user1", "user12", "user1", "user2", "", "附設國民", "附設國民中",
                              "附設國民中學", "附設國", "user 5", "user 51"}) {
        const QString text = QString::fromUtf8(typed);
        model.setFind(text);
        QTRY_VERIFY_WITH_TIMEOUT(model.isSettled(), patience);
        QCOMPARE(shown(model), direct(text));
    }
}

void ListsTest::accountsArePatchedFromBothTables() {
    ReplicaFixture replica;
    replica.load({ReplicaFixture::application(1, {{"state", "awaiting_opening"}}), ReplicaFixture::application(2)},
                 {ReplicaFixture::account(1, {{"unit_id", 5}}), ReplicaFixture::account(2)});
    AccountModel model(replica.file(), ReplicaFixture::words());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSortKeys({{int(AccountModel::Column::AccountName), Qt::AscendingOrder}});
    model.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(shown(model), QList<qint64>({1, 2, -1, -2}), patience);
    const AccountListRow* untouched = model.row(2);
    // Opened: the application is over, the account is there.
    Changes changes = replica.change(ReplicaFixture::application(1, {{"state", "approved"}}));
    changes.unite(replica.changeAccount(ReplicaFixture::account(3)));
    model.refresh(changes);
    QTRY_COMPARE_WITH_TIMEOUT(shown(model), QList<qint64>({1, 2, 3, -2}), patience);
    QCOMPARE(model.count(AccountModel::Bucket::Open), 3);
    QCOMPARE(model.count(AccountModel::Bucket::NotOpen), 1);
    QCOMPARE(model.row(2), untouched);
    QJsonObject unit = ReplicaFixture::unit(5);
    unit.insert(QStringLiteral("name"), QString::fromUtf8("高雄市立改名國小"));
    model.refresh(replica.change(QStringLiteral("unit"), unit));
    QTRY_COMPARE_WITH_TIMEOUT(model.row(1)->unitName, QString::fromUtf8("高雄市立改名國小"), patience);
    QCOMPARE(model.row(2), untouched);
}

QTEST_GUILESS_MAIN(ListsTest)
#include "tst_lists.moc"
