// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/accounts/accountactions.h"
#include "models/replica/replicareader.h"
#include "models/replica/replicastore.h"
#include "models/replica/tables/accounts.h"
#include "models/replica/tables/units.h"
#include "tests/support/testcentre.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace inservice;

/// Who manages an account: desk and centre say the same of every account, whoever asks.
class TestAccountActions : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        const QString error = TestCentre::explain([this] {
            m_centre = std::make_unique<TestCentre>();
            m_centre->reviewer();
            m_centre->reviewer(QString::fromLatin1(TestCentre::taipei), QStringLiteral("reviewer2"));
            m_centre->reviewer(QString::fromLatin1(TestCentre::inserviceNet), QStringLiteral("reviewer3"));
            m_centre->chief();
            m_centre->account(AccountType::Contact, QString::fromLatin1(TestCentre::juniorHigh), "contact1");
            // A school without a 總負責人, and one whose accounts 教師進修網 manages.
            m_centre->account(AccountType::Operator, QString::fromLatin1(TestCentre::otherJuniorHigh), "operator1");
            m_centre->account(AccountType::Operator, QString::fromLatin1(TestCentre::university), "operator2");
            m_centre->chief(QString::fromLatin1(TestCentre::taipeiJuniorHigh), QStringLiteral("chief2"));
        });
        QVERIFY2(error.isEmpty(), qPrintable(error));
        load();
    }

    void deskAndCentreAgree() {
        const ReplicaReader replica(m_file);
        const QList<AccountRow> accounts = replica.rows<AccountRow>();
        QCOMPARE(accounts.size(), 8);
        int managed = 0;
        for (const AccountRow& me : accounts) {
            const Identity identity = identityOf(me);
            for (const AccountRow& account : accounts) {
                AccountListRow row;
                row.id = account.id;
                row.accountType = account.accountType;
                row.unitId = account.unitId;
                row.open = true;
                const AccountContext context = contextOf(row, replica, identity, Pending::None);
                const bool centre =
                    m_centre
                        ->admin(QStringLiteral(
                                    "select cmd.manages(a, x) from core.account x, "
                                    "(select row(m.id, m.person_id, m.account_type, m.account_name, m.name, m.unit_id, "
                                    "'', false, "
                                    "null, null, null, r.scope, null, null, null, null, null, null)::auth.actor as a "
                                    "from core.account m join auth.command_right r on r.account_type = "
                                    "m.account_type and r.kind = 'account.close' where m.id = $1) y where x.id = $2"),
                                {me.id, account.id})
                        .scalar() == "t";
                const bool offered =
                    availability(accountAction(AccountAction::Close), row, context, identity).isOffered;
                QVERIFY2(offered == centre, qPrintable(me.accountName + " -> " + account.accountName));
                managed += centre ? 1 : 0;
            }
        }
        QVERIFY(managed >= 7);
    }

    /// Whatever cannot be done says why, for everybody and every account in every state; what can be done says nothing.
    void whatIsOffSaysWhy() {
        const ReplicaReader replica(m_file);
        const QList<AccountRow> accounts = replica.rows<AccountRow>();
        int off = 0;
        for (const AccountRow& me : accounts) {
            for (const AccountRow& account : accounts) {
                for (const char* state : {"open", "closed", "deleted", "waiting"}) {
                    for (const Pending pending : {Pending::None, Pending::Waiting, Pending::Refused}) {
                        AccountListRow row;
                        row.id = account.id;
                        row.name = account.name;
                        row.accountType = account.accountType;
                        row.unitId = account.unitId;
                        row.state = QLatin1String(state);
                        row.open = row.state == u"open";
                        const Identity identity = identityOf(me);
                        const AccountContext context = contextOf(row, replica, identity, pending);
                        for (const AccountActionSpec& spec : accountActions()) {
                            const Availability can = availability(spec, row, context, identity);
                            QVERIFY2(can.isEnabled() == can.whyNot.isEmpty(), spec.name);
                            off += can.isEnabled() ? 0 : 1;
                        }
                    }
                }
            }
        }
        QVERIFY(off > 1000);
    }

    /// It names who can: the unit's own 總負責人, or the desk.
    void whoCanIsNamed() {
        const ReplicaReader replica(m_file);
        const QList<AccountRow> accounts = replica.rows<AccountRow>();
        const auto named = [&accounts](const QString& name) {
            return *std::find_if(accounts.begin(), accounts.end(),
                                 [&name](const AccountRow& row) { return row.accountName == name; });
        };
        const auto said = [&](const QString& me, const QString& account) {
            const AccountRow known = named(account);
            AccountListRow row;
            row.id = known.id;
            row.accountType = known.accountType;
            row.unitId = known.unitId;
            row.open = true;
            const Identity identity = identityOf(named(me));
            return availability(accountAction(AccountAction::Close), row,
                                contextOf(row, replica, identity, Pending::None), identity)
                .whyNot;
        };
        const QString school = replica.row<UnitRow>(named("contact1").unitId)->name;
        QVERIFY2(said("reviewer1", "contact1").contains(school), qPrintable(said("reviewer1", "contact1")));
        const QString desk = replica.row<UnitRow>(named("reviewer1").unitId)->name;
        QVERIFY2(said("chief1", "chief1").contains(desk), qPrintable(said("chief1", "chief1")));
    }

    /// 身份切換 is offered where the centre takes it: between two types, at a unit that has both.
    void typesAreSwitchedWhereTheUnitHasBoth() {
        const ReplicaReader replica(m_file);
        const QList<AccountRow> accounts = replica.rows<AccountRow>();
        const AccountActionSpec& toContact = accountAction(AccountAction::ToContact);
        const AccountActionSpec& toOperator = accountAction(AccountAction::ToOperator);
        int switched = 0;
        for (const AccountRow& account : accounts) {
            AccountListRow row;
            row.id = account.id;
            row.accountType = account.accountType;
            row.unitId = account.unitId;
            row.open = true;
            for (const AccountRow& me : accounts) {
                const Identity identity = identityOf(me);
                const AccountContext context = contextOf(row, replica, identity, Pending::None);
                const bool managed = availability(accountAction(AccountAction::Edit), row, context, identity).isOffered;
                const bool offersBoth = context.offered.contains(AccountType::Contact);
                QCOMPARE(availability(toContact, row, context, identity).isOffered,
                         managed && offersBoth && account.accountType == AccountType::Operator);
                QCOMPARE(availability(toOperator, row, context, identity).isOffered,
                         managed && offersBoth && account.accountType == AccountType::Contact);
                switched += availability(toOperator, row, context, identity).isOffered ? 1 : 0;
            }
        }
        QCOMPARE(switched, 1); // contact1, by its 總負責人
    }

    void aDeletedAccountIsRestoredWhileItCanBe() {
        const ReplicaReader replica(m_file);
        const QList<AccountRow> accounts = replica.rows<AccountRow>();
        const auto named = [&accounts](const QString& name) {
            return *std::find_if(accounts.begin(), accounts.end(),
                                 [&name](const AccountRow& row) { return row.accountName == name; });
        };
        const AccountRow contact = named("contact1");
        const Identity chief = identityOf(named("chief1"));
        AccountListRow row;
        row.id = contact.id;
        row.accountType = contact.accountType;
        row.unitId = contact.unitId;
        row.state = QStringLiteral("deleted");
        row.restorableUntil = QDateTime::currentDateTimeUtc().addDays(1);
        const AccountContext context = contextOf(row, replica, chief, Pending::None);
        for (const AccountActionSpec& spec : accountActions()) {
            QCOMPARE(availability(spec, row, context, chief).isOffered, spec.action == AccountAction::Restore);
        }
        const AccountActionSpec& restore = accountAction(AccountAction::Restore);
        QVERIFY(availability(restore, row, context, chief).isEnabled());
        row.restorableUntil = QDateTime::currentDateTimeUtc().addSecs(-1);
        QVERIFY(!availability(restore, row, context, chief).isEnabled());
    }

    void theOnlyChiefManagerIsNotClosed() {
        const ReplicaReader replica(m_file);
        const QList<AccountRow> accounts = replica.rows<AccountRow>();
        const auto named = [&accounts](const QString& name) {
            return *std::find_if(accounts.begin(), accounts.end(),
                                 [&name](const AccountRow& row) { return row.accountName == name; });
        };
        const AccountRow chief = named("chief1");
        AccountListRow row;
        row.id = chief.id;
        row.accountType = chief.accountType;
        row.unitId = chief.unitId;
        row.open = true;
        const Identity desk = identityOf(named("reviewer1"));
        AccountContext context = contextOf(row, replica, desk, Pending::None);
        const AccountActionSpec& close = accountAction(AccountAction::Close);
        QVERIFY(availability(close, row, context, desk).isOffered);
        QVERIFY(!availability(close, row, context, desk).isEnabled());
        context.openChiefs = 2;
        QVERIFY(availability(close, row, context, desk).isEnabled());
        context.pending = Pending::Waiting;
        QVERIFY(!availability(close, row, context, desk).isEnabled());
        QVERIFY(!availability(accountAction(AccountAction::Reopen), row, context, desk).isOffered);
    }

private:
    Identity identityOf(const AccountRow& account) {
        Identity me;
        me.accountId = account.id;
        me.personId = account.personId;
        me.accountName = account.accountName;
        me.accountType = account.accountType;
        me.unitId = account.unitId;
        const PgRows kinds =
            m_centre->admin(QStringLiteral("select kind from auth.command_right where account_type = $1"),
                            {toKey(account.accountType)});
        for (const auto& row : kinds.rows) {
            me.commands << QString::fromUtf8(*row.at(0));
        }
        return me;
    }
    /// Everything the centre has, as a desk that sees all would hold it.
    void load() {
        ReplicaStore store(m_file);
        ReplicaStore::Load load(store, {ReplicaStore::Part::Public, ReplicaStore::Part::Own});
        load.setCursor(ReplicaStore::Part::Public, QStringLiteral("e/1/1"));
        load.setCursor(ReplicaStore::Part::Own, QStringLiteral("e/1/1"));
        load.setScopeHash(QStringLiteral("scope"));
        for (const char* table : {"unit", "unit_kind", "desk", "account"}) {
            const PgRows rows = m_centre->admin(
                QStringLiteral("select id, to_jsonb(v)::text from feed.%1 v").arg(QLatin1String(table)));
            for (const auto& row : rows.rows) {
                load.add(QLatin1String(table), row.at(0)->toLongLong(), *row.at(1));
            }
        }
        load.finish(QStringLiteral("e"));
    }

    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(QStringLiteral("replica.sqlite"));
    std::unique_ptr<TestCentre> m_centre;
};

QTEST_MAIN(TestAccountActions)
#include "tst_accountactions.moc"
