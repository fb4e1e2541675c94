// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/accounttreemodel.h"
#include "tests/support/patience.h"
#include "tests/tables/accountcountry.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace inservice;
using Column = AccountTreeModel::Column;

/// The tree of accounts as the replica has it, for whoever looks: 教師進修網, a centre.
class AccountTreeTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_looker.reset(); }

    void aUnitStandsUnderTheDeskThatReviewsIt();
    void aCentreSeesItsOwnUnits();
    void anAccountElsewhereIsShownWhereItIs();
    void countsAreOfAllThatIsBelow();
    void onlySchoolsThatNeedAChiefManagerAreSaidToHaveNone();
    void childrenComeWhenTheyAreAskedFor();
    void whatIsFoundIsShownWithItsPath_data();
    void whatIsFoundIsShownWithItsPath();
    void aUnitThatIsFoundDoesNotDragItsAccounts();
    void manyHitsAreCounted();
    void aSyncPatchesTheNodesConcerned();
    void anAccountThatMovesIsUnderItsNewUnit();
    void aUnitThatGetsAnotherDeskMoves();
    void theFirstAndTheLastAccountOfAUnit();
    void aNewCodeChangesTheOrder();
    void whatIsFoundFollowsASync();
    void nothingIsReadBeforeSomebodyLooks();

private:
    struct Looker {
        Looker(const QString& file, qint64 unit)
            : list(file, ReplicaFixture::words())
            , source(list, file, unit)
            , model(source, AccountTreeModel::Top::Desks, ReplicaFixture::words())
            , found(source, AccountTreeModel::Top::Found, ReplicaFixture::words())
            , tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
            , foundTester(&found, QAbstractItemModelTester::FailureReportingMode::QtTest) {
            tester.setUseFetchMore(false); // it would fetch in the middle of what is told to it
            foundTester.setUseFetchMore(false);
            source.wake();
            list.refresh();
        }
        [[nodiscard]] bool settle() {
            return QTest::qWaitFor([this] { return list.isSettled() && source.isSettled() && source.tree(); },
                                   patience);
        }
        AccountModel list;
        AccountTreeSource source;
        AccountTreeModel model;
        AccountTreeModel found;
        QAbstractItemModelTester tester;
        QAbstractItemModelTester foundTester;
    };

    void load(const QList<QJsonObject>& accounts, const QList<QJsonObject>& applications = {}, int schools = 6) {
        auto tables = country::tables(schools);
        tables.insert(QStringLiteral("account"), accounts);
        tables.insert(QStringLiteral("application"), applications);
        m_replica->load(tables);
    }
    void look(qint64 unit) {
        m_looker = std::make_unique<Looker>(m_replica->file(), unit);
        QVERIFY(m_looker->settle());
    }
    void sync(const Changes& changes) {
        m_looker->list.refresh(changes);
        m_looker->source.refresh(changes);
        QVERIFY(m_looker->settle());
    }
    void find(const QString& typed) {
        m_looker->source.setFind(typed);
        QVERIFY(m_looker->settle());
    }
    static QJsonObject account(qint64 id, qint64 unit, const QJsonObject& other = {}) {
        return ReplicaFixture::account(id, country::merged({{"unit_id", unit}}, other));
    }
    /// The names below a node, as they are shown.
    static QStringList below(AccountTreeModel& model, const QModelIndex& parent = {}) {
        if (model.canFetchMore(parent)) {
            model.fetchMore(parent);
        }
        QStringList names;
        for (int row = 0; row < model.rowCount(parent); ++row) {
            names << model.index(row, 0, parent).data().toString();
        }
        return names;
    }
    [[nodiscard]] QModelIndex unit(qint64 id, Column column = Column::Name) {
        return m_looker->model.indexOf({id, false}).siblingAtColumn(int(column));
    }
    [[nodiscard]] QModelIndex line(qint64 id) { return m_looker->model.indexOf({id, true}); }
    QStringList unitsBelow(qint64 id) { return below(m_looker->model, unit(id)); }
    [[nodiscard]] QList<int> counts(qint64 id) {
        return {unit(id, Column::Open).data().toInt(), unit(id, Column::NotOpen).data().toInt(),
                unit(id, Column::Closed).data().toInt()};
    }
    /// What find has found, each with its path.
    [[nodiscard]] QStringList found() {
        QStringList all;
        for (int row = 0; row < m_looker->found.rowCount(); ++row) {
            const QModelIndex index = m_looker->found.index(row, 0);
            all << index.data().toString() + u'|' + index.siblingAtColumn(int(Column::Path)).data().toString();
        }
        return all;
    }

    std::unique_ptr<ReplicaFixture> m_replica;
    std::unique_ptr<Looker> m_looker;
};

void AccountTreeTest::init() {
    m_replica = std::make_unique<ReplicaFixture>();
}

void AccountTreeTest::aUnitStandsUnderTheDeskThatReviewsIt() {
    load({account(1, country::net, {{"account_type", "reviewer"}})});
    m_replica->change(QStringLiteral("unit"), country::school(3, {{"chief_reviewer_id", country::k12ea}}));
    look(country::net);
    QCOMPARE(below(m_looker->model), QStringList{QStringLiteral("教師進修網")});
    // Its own people, then the desks by code, then what it reviews itself.
    QCOMPARE(unitsBelow(country::net),
             (QStringList{QStringLiteral("帳號1 (reviewer)"), QStringLiteral("臺北市區管中心"),
                          QStringLiteral("高雄市區管中心"), QStringLiteral("國教署"), QStringLiteral("國立樣本大學")}));
    QCOMPARE(unitsBelow(country::kaohsiung), (QStringList{QStringLiteral("示範1國中"), QStringLiteral("示範5國中")}));
    QCOMPARE(unitsBelow(country::k12ea),
             QStringList{QStringLiteral("高雄市立示範3國中")}); // not among those of its county
    QCOMPARE(unitsBelow(country::university), QStringList());
}

void AccountTreeTest::aCentreSeesItsOwnUnits() {
    load({account(1, 1)});
    look(country::kaohsiung);
    QCOMPARE(below(m_looker->model), QStringList{QStringLiteral("高雄市區管中心")});
    QCOMPARE(unitsBelow(country::kaohsiung).size(), 3);
    QVERIFY(!unit(2).isValid()); // another desk's
}

void AccountTreeTest::anAccountElsewhereIsShownWhereItIs() {
    load({account(1, 2), account(2, country::university)});
    look(country::kaohsiung);
    // 教師進修網 reviews a unit of which there is an account here: so it is named, above the desks.
    QCOMPARE(below(m_looker->model), QStringList{QStringLiteral("教師進修網")});
    QCOMPARE(unitsBelow(country::net), (QStringList{QStringLiteral("臺北市區管中心"), QStringLiteral("高雄市區管中心"),
                                                    QStringLiteral("國立樣本大學")}));
    QCOMPARE(unitsBelow(country::taipei), QStringList{QStringLiteral("樣本2國中")}); // and no more of that desk
}

void AccountTreeTest::countsAreOfAllThatIsBelow() {
    load({account(1, 1), account(2, 1, {{"state", "closed"}}), account(3, 3),
          account(4, country::kaohsiung, {{"account_type", "reviewer"}}), account(5, 2)},
         {ReplicaFixture::application(9, {{"unit_id", 1}}),
          ReplicaFixture::application(10, {{"unit_id", 1}, {"state", "rejected"}})});
    look(country::net);
    QCOMPARE(counts(1), (QList<int>{1, 1, 1}));
    QCOMPARE(counts(country::kaohsiung), (QList<int>{3, 1, 1}));
    QCOMPARE(counts(country::net), (QList<int>{4, 1, 1}));
    QCOMPARE(counts(country::k12ea), (QList<int>{0, 0, 0}));
    QCOMPARE(unitsBelow(1).size(), 3);
}

void AccountTreeTest::onlySchoolsThatNeedAChiefManagerAreSaidToHaveNone() {
    load({});
    m_replica->change(QStringLiteral("unit"),
                      {country::school(1, {{"has_chief", true}}), country::school(3, {{"eligible", false}})});
    look(country::net);
    QCOMPARE(unit(1, Column::State).data().toString(), QString());
    QCOMPARE(unit(3, Column::State).data().toString(), QString());
    QCOMPARE(unit(5, Column::State).data().toString(), AccountTreeModel::tr("No chief manager"));
    QCOMPARE(unit(country::university, Column::State).data().toString(), QString());
    QVERIFY(unit(country::kaohsiung, Column::State).data().toString().contains(u'1'));
    QVERIFY(unit(country::net, Column::State).data().toString().contains(u'4')); // 2, 4, 5 and 6
    QVERIFY(unit(5).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("高雄市立示範5國中")));
    m_looker->model.fetchMore(unit(country::taipei));
    sync(m_replica->change(QStringLiteral("unit"), country::school(5, {{"has_chief", true}})));
    QCOMPARE(unit(5, Column::State).data().toString(), QString());
    QCOMPARE(unit(country::kaohsiung, Column::State).data().toString(), QString());
}

void AccountTreeTest::childrenComeWhenTheyAreAskedFor() {
    load({account(1, 1)});
    look(country::net);
    AccountTreeModel& model = m_looker->model;
    const QModelIndex net = model.index(0, 0);
    QCOMPARE(model.rowCount(net), 0);
    QVERIFY(model.hasChildren(net) && model.canFetchMore(net));
    model.fetchMore(net);
    QCOMPARE(model.rowCount(net), 4);
    QVERIFY(!model.canFetchMore(net));
    QVERIFY(!model.hasChildren(unit(country::university))); // no account there
    QVERIFY(line(1).isValid());                             // asked for by name, all above it comes
    QCOMPARE(line(1).parent(), unit(1));
    QCOMPARE(unit(1).parent(), unit(country::kaohsiung));
    QVERIFY(model.flags(line(1)).testFlag(Qt::ItemNeverHasChildren));
}

void AccountTreeTest::whatIsFoundIsShownWithItsPath_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("hits");
    const QString person = QStringLiteral("林高雄 (operator)|臺北市區管中心 ▸ 臺北市立樣本2國中");
    QTest::newRow("person") << "林高" << QStringList{person};
    QTest::newRow("account name") << "Open7" << QStringList{person};
    QTest::newRow("mail") << "open7@ex" << QStringList{person};
    QTest::newRow("person and unit") << "樣本2 林" << QStringList{person};
    QTest::newRow("code of a unit") << "900004" << QStringList{"臺北市立樣本4國中|臺北市區管中心"};
    QTest::newRow("unit, as it is called") << "示範3國民中學" << QStringList{"高雄市立示範3國中|高雄市區管中心"};
    QTest::newRow("unit under its desk") << "高雄市區管中心 示範1" << QStringList{"高雄市立示範1國中|高雄市區管中心"};
    QTest::newRow("of 教師進修網 itself") << "樣本大學" << QStringList{"國立樣本大學|教師進修網"};
    QTest::newRow("nothing") << "zzz" << QStringList();
    // Who begins with it comes before who has it somewhere.
    QTest::newRow("desk, units and person")
        << "高雄"
        << QStringList{"高雄市區管中心|教師進修網", "高雄市立示範1國中|高雄市區管中心",
                       "高雄市立示範3國中|高雄市區管中心", "高雄市立示範5國中|高雄市區管中心", person};
}

void AccountTreeTest::whatIsFoundIsShownWithItsPath() {
    QFETCH(QString, typed);
    QFETCH(QStringList, hits);
    load({account(7, 2, {{"name", QStringLiteral("林高雄")}}), account(8, 1)});
    look(country::net);
    find(typed);
    QCOMPARE(found(), hits);
    QCOMPARE(m_looker->source.found().total, int(hits.size()));
}

void AccountTreeTest::aUnitThatIsFoundDoesNotDragItsAccounts() {
    load({account(7, 1), account(8, 1), account(9, 1)});
    look(country::net);
    find(QStringLiteral("示範1"));
    QCOMPARE(found(), QStringList{QStringLiteral("高雄市立示範1國中|高雄市區管中心")});
    QCOMPARE(below(m_looker->found, m_looker->found.index(0, 0)).size(), 3); // they are below it
    find({});
    QCOMPARE(m_looker->found.rowCount(), 0);
}

void AccountTreeTest::manyHitsAreCounted() {
    QList<QJsonObject> accounts;
    for (int id = 1; id <= 300; ++id) {
        accounts << account(id, 1 + id % 6);
    }
    load(accounts);
    look(country::net);
    find(QStringLiteral("帳號"));
    QCOMPARE(m_looker->found.rowCount(), AccountTreeSource::foundAtMost);
    QCOMPARE(m_looker->source.found().total, 300);
}

void AccountTreeTest::aSyncPatchesTheNodesConcerned() {
    load({account(1, 1), account(2, 1), account(3, 3)});
    look(country::net);
    AccountTreeModel& model = m_looker->model;
    const QPersistentModelIndex first = line(1);
    const QPersistentModelIndex other = line(3);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy layout(&model, &QAbstractItemModel::layoutChanged);
    QSignalSpy come(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy gone(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy drawn(&model, &QAbstractItemModel::dataChanged);
    sync(m_replica->changeAccount(account(1, 1, {{"name", QStringLiteral("新名")}})));
    QCOMPARE(QModelIndex(first).data().toString(), QStringLiteral("新名 (operator)"));
    QCOMPARE(drawn.size(), 1); // nothing but this row
    QCOMPARE(come.size() + gone.size() + layout.size(), 0);
    sync(m_replica->changeAccount(account(0x5000, 1)));
    QCOMPARE(come.size(), 1);
    QCOMPARE(counts(country::kaohsiung), (QList<int>{4, 0, 0}));
    QCOMPARE(drawn.size(), 4); // the counts of the unit, its desk and 教師進修網
    QVERIFY(first.isValid() && other.isValid());
    QCOMPARE(reset.size(), 0);
}

void AccountTreeTest::anAccountThatMovesIsUnderItsNewUnit() {
    load({account(1, 1), account(2, 1), account(3, 2)});
    look(country::net);
    unitsBelow(1);
    unitsBelow(2);
    sync(m_replica->changeAccount(account(1, 2)));
    QCOMPARE(unitsBelow(1), QStringList{QStringLiteral("帳號2 (operator)")});
    QCOMPARE(unitsBelow(2), (QStringList{QStringLiteral("帳號1 (operator)"), QStringLiteral("帳號3 (operator)")}));
    QCOMPARE(counts(country::kaohsiung), (QList<int>{1, 0, 0}));
    QCOMPARE(counts(country::taipei), (QList<int>{2, 0, 0}));
}

void AccountTreeTest::aUnitThatGetsAnotherDeskMoves() {
    load({account(1, 1)});
    look(country::net);
    unitsBelow(country::kaohsiung);
    unitsBelow(country::taipei);
    const QPersistentModelIndex net = unit(country::net);
    sync(m_replica->change(QStringLiteral("unit"), country::school(1, {{"chief_reviewer_id", country::taipei}})));
    QCOMPARE(unitsBelow(country::kaohsiung).size(), 2);
    QVERIFY(unitsBelow(country::taipei).contains(QStringLiteral("高雄市立示範1國中")));
    QCOMPARE(counts(country::taipei), (QList<int>{1, 0, 0}));
    QCOMPARE(line(1).parent(), unit(1));
    QVERIFY(net.isValid());
}

void AccountTreeTest::theFirstAndTheLastAccountOfAUnit() {
    load({account(1, 3)});
    look(country::net);
    unitsBelow(country::kaohsiung);
    QVERIFY(m_looker->model.hasChildren(unit(3)) && !m_looker->model.hasChildren(unit(1)));
    sync(m_replica->changeAccount(account(1, 1))); // neither has been expanded
    QVERIFY(!m_looker->model.hasChildren(unit(3)) && m_looker->model.hasChildren(unit(1)));
    QCOMPARE(unitsBelow(1).size(), 1);
    QCOMPARE(unitsBelow(3).size(), 0);
}

void AccountTreeTest::aNewCodeChangesTheOrder() {
    load({account(1, 1), account(3, 3)});
    look(country::kaohsiung);
    const QPersistentModelIndex first = unit(1);
    const QPersistentModelIndex inIt = line(1);
    QCOMPARE(first.row(), 0);
    sync(m_replica->change(QStringLiteral("unit"), country::school(1, {{"code", "999999"}})));
    QCOMPARE(first.row(), 2);
    QCOMPARE(QModelIndex(first).data().toString(), QStringLiteral("示範1國中"));
    QCOMPARE(inIt.parent(), QModelIndex(first));
}

void AccountTreeTest::whatIsFoundFollowsASync() {
    load({account(1, 1), account(2, 2)});
    look(country::net);
    find(QStringLiteral("帳號"));
    QCOMPARE(m_looker->found.rowCount(), 2);
    const QPersistentModelIndex first = m_looker->found.indexOf({1, true});
    QSignalSpy reset(&m_looker->found, &QAbstractItemModel::modelReset);
    sync(m_replica->changeAccount(account(0x5000, 1)));
    QCOMPARE(m_looker->found.rowCount(), 3);
    sync(m_replica->changeAccount(account(2, 2, {{"name", QStringLiteral("別人")}})));
    QCOMPARE(m_looker->found.rowCount(), 2);
    QVERIFY(first.isValid());
    QCOMPARE(reset.size(), 0);
}

void AccountTreeTest::nothingIsReadBeforeSomebodyLooks() {
    load({account(1, 1)});
    AccountModel list(m_replica->file(), ReplicaFixture::words());
    AccountTreeSource source(list, m_replica->file(), country::net);
    list.refresh();
    QTRY_VERIFY_WITH_TIMEOUT(list.isSettled() && list.total() == 1, patience);
    QVERIFY(source.isSettled() && !source.tree());
    source.wake();
    QTRY_VERIFY_WITH_TIMEOUT(source.tree(), patience);
}

QTEST_GUILESS_MAIN(AccountTreeTest)
#include "tst_accounttree.moc"
