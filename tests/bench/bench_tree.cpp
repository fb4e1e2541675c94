// SPDX-License-Identifier: GPL-3.0-or-later
// The tree of accounts at 10,000 units and 60,000 accounts: what the window's thread does at once when it is first
// shown, when desks are expanded, at a key of find, and in a sync while everything is open.
#include "forms/accounts/accounttreepane.h"
#include "forms/accounts/accounttreeview.h"
#include "tests/bench/figure.h"
#include "tests/bench/heartbeat.h"
#include "tests/bench/memory.h"
#include "tests/tables/accountcountry.h"

#include <QApplication>
#include <QEventLoop>
#include <QLineEdit>
#include <QTest>

using namespace inservice;

namespace {

constexpr int units = 10'000;
constexpr int accounts = 60'000;
constexpr int desks = 22;
constexpr double longestTurn = 50; // ms

qint64 deskId(int number) {
    return 1'000'001 + number;
}

qint64 unitOf(qint64 account) {
    return 1 + account % units;
}

QJsonObject account(qint64 id, int revision = 1) {
    return ReplicaFixture::account(id, {{"unit_id", unitOf(id)},
                                        {"account_type", id <= units ? "chief_manager" : "operator"},
                                        {"name", QString::fromUtf8("帳號%1").arg(id * revision)},
                                        {"state", id % 9 == 0 ? "closed" : "open"}});
}

void fill(ReplicaFixture& replica) {
    auto tables = country::tables(0);
    QList<QJsonObject>& all = tables[QStringLiteral("unit")];
    for (int desk = 0; desk < desks; ++desk) {
        all << country::desk(deskId(desk), "regional_centre", QStringLiteral("N1%1").arg(desk, 3, 10, QLatin1Char('0')),
                             QString::fromUtf8("第%1區管中心").arg(desk), 1);
    }
    for (int unit = 1; unit <= units; ++unit) {
        if (unit < country::kaohsiung || unit > country::university) {
            all << country::merged(ReplicaFixture::unit(unit),
                                   {{"chief_reviewer_id", deskId(unit % desks)}, {"has_chief", unit % 50 != 0}});
        }
    }
    QList<QJsonObject>& lines = tables[QStringLiteral("account")];
    for (int id = 1; id <= accounts; ++id) {
        lines << account(id);
    }
    replica.load(tables);
}

class Bench {
public:
    Bench() {
        fill(m_replica);
        const qint64 before = bench::memoryMiB();
        turn("list and tree read, first paint", [this] {
            m_list = std::make_unique<AccountModel>(m_replica.file(), ReplicaFixture::words());
            m_list->setSortKeys({{0, Qt::AscendingOrder}});
            m_pane =
                std::make_unique<AccountTreePane>(*m_list, m_replica.file(), country::net, ReplicaFixture::words());
            m_pane->resize(700, 640);
            m_pane->show();
            m_pane->wake();
            m_list->refresh();
        });
        bench::told(QStringLiteral("memory of list and tree"), double(bench::memoryMiB() - before),
                    QStringLiteral("MiB"));
    }
    void expand() {
        turn("a desk of 450 units expanded", [this] { view().setExpanded(unit(deskId(1)), true); });
        turn("the other desks expanded, one by one", [this] {
            for (int desk = 0; desk < desks; ++desk) {
                view().setExpanded(unit(deskId(desk)), true);
                QCoreApplication::processEvents();
            }
        });
        turn("200 units expanded, one by one", [this] {
            for (int id = 1; id <= 200; ++id) {
                view().setExpanded(unit(id), true);
                QCoreApplication::processEvents();
            }
        });
    }
    void typeAhead() {
        view().setFocus();
        turn("a letter typed ahead that begins nothing", [this] { view().keyboardSearch(QStringLiteral("x")); });
    }
    void find() {
        QList<double> all;
        bench::Heartbeat heartbeat;
        QString typed;
        for (const QString& text :
             {QStringLiteral("open123"), QString::fromUtf8("帳號59"), QString::fromUtf8("示範77")}) {
            typed.clear();
            for (const QChar letter : text) {
                typed += letter;
                QElapsedTimer timer;
                timer.start();
                m_pane->setFind(typed);
                settle();
                m_pane->repaint();
                all << double(timer.nsecsElapsed()) / 1e6;
            }
        }
        m_pane->setFind({});
        settle();
        bench::told(QStringLiteral("a key in find, until its hits are seen"), bench::median(all), QStringLiteral("ms"));
        told("a key in find", heartbeat);
    }
    void sync() {
        view().choose({300, true});
        QList<QJsonObject> changed;
        for (int id = 1; id <= accounts; id += accounts / 1000) {
            changed << account(id, 2);
        }
        syncOf("1,000 changed accounts, all desks open", QStringLiteral("account"), changed);
        changed.clear();
        for (int id = 1; id <= 1000; ++id) {
            changed << country::merged(account(id), {{"unit_id", unitOf(id + 1)}});
        }
        syncOf("1,000 accounts that moved to another unit", QStringLiteral("account"), changed);
        changed.clear();
        for (int id = 2000; id < 3000; ++id) {
            changed << country::merged(ReplicaFixture::unit(id), {{"chief_reviewer_id", deskId((id + 1) % desks)}});
        }
        syncOf("1,000 units that moved to another desk", QStringLiteral("unit"), changed);
        if (view().chosen() != AccountTreeKey{300, true}) {
            std::printf("# what was chosen was lost\n");
            ++bench::over;
        }
    }

private:
    [[nodiscard]] AccountTreeView& view() const {
        return *m_pane->findChild<AccountTreeView*>(QStringLiteral("accountsTree"));
    }
    [[nodiscard]] QModelIndex unit(qint64 id) const {
        return static_cast<AccountTreeModel*>(view().model())->indexOf({id, false});
    }
    /// Without turning round and round: the worker needs the machine.
    void settle() {
        const auto isThere = [this] {
            return m_list->isSettled() && m_pane->source().isSettled() && m_pane->isFilled();
        };
        while (!isThere()) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        for (int turns = 0; turns < 5; ++turns) { // layouts that were put off
            QTest::qWait(1);
        }
    }
    void told(const char* what, const bench::Heartbeat& heartbeat) {
        bench::told(QStringLiteral("longest turn: %1, with waiting").arg(QLatin1String(what)), heartbeat.longest(),
                    QStringLiteral("ms"));
        bench::atMost(QStringLiteral("longest turn: %1").arg(QLatin1String(what)), heartbeat.longestWork(),
                      QStringLiteral("ms"), longestTurn);
    }
    void turn(const char* what, const std::function<void()>& act) {
        QElapsedTimer timer;
        timer.start();
        bench::Heartbeat heartbeat;
        act();
        settle();
        bench::told(QString::fromUtf8(what), double(timer.nsecsElapsed()) / 1e6, QStringLiteral("ms"));
        told(what, heartbeat);
    }
    void syncOf(const char* what, const QString& table, const QList<QJsonObject>& documents) {
        const Changes changes = m_replica.change(table, documents); // the engine's work, on its thread
        turn(what, [this, changes] {
            m_list->refresh(changes);
            m_pane->refresh(changes);
        });
    }

    ReplicaFixture m_replica;
    std::unique_ptr<AccountModel> m_list;
    std::unique_ptr<AccountTreePane> m_pane;
};

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    Bench bench;
    bench.expand();
    bench.typeAhead();
    bench.find();
    bench.sync();
    return bench::over == 0 ? 0 : 1;
}
