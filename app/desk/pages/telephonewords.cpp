// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/pages/telephonewords.h"

#include "forms/words/casesteps.h"
#include "forms/words/words.h"
#include "models/replica/replicareader.h"
#include "models/tables/listwords.h"

#include <QCoreApplication>

namespace inservice {

namespace {

constexpr int shownAtMost = 12; ///< of each kind: whoever telephones waits

struct Text {
    Q_DECLARE_TR_FUNCTIONS(inservice::TelephoneWords)
};

/// Reads what is said beside what was found.
class Topics {
public:
    Topics(const ReplicaReader& replica, const Identity& me)
        : m_replica(replica)
        , m_me(me)
        , m_isNet(unit(me.unitId).kind == u"inservice_net") {}

    [[nodiscard]] CallTopic of(const ApplicationRow& row) const;
    [[nodiscard]] CallTopic of(const AccountRow& row) const;
    [[nodiscard]] CallTopic of(const UnitRow& row) const;

private:
    [[nodiscard]] UnitRow unit(qint64 id) const { return m_replica.row<UnitRow>(id).value_or(UnitRow()); }
    [[nodiscard]] DeskRow desk(std::optional<qint64> id) const {
        return m_replica.row<DeskRow>(id.value_or(0)).value_or(DeskRow());
    }
    /// Whose accounts and cases these are: as cmd.call_log in the centre, which decides.
    [[nodiscard]] QString whyNotLogged(const UnitRow& unit) const;
    /// Who opens, closes and deletes an account.
    [[nodiscard]] QString manager(const AccountRow& row, const UnitRow& of) const;

    const ReplicaReader& m_replica;
    const Identity& m_me;
    bool m_isNet;
};

QString Topics::whyNotLogged(const UnitRow& unit) const {
    const bool reviews = m_me.accountType == AccountType::Reviewer &&
                         (m_isNet || unit.chiefReviewerId == m_me.unitId || unit.colleagueReviewerId == m_me.unitId);
    if (reviews || unit.id == m_me.unitId) {
        return {};
    }
    return Text::tr("%1 answers for this unit: give the caller its number, %2.", "desk, telephone")
        .arg(desk(unit.chiefReviewerId).name, desk(unit.chiefReviewerId).phone);
}

CallTopic Topics::of(const ApplicationRow& row) const {
    const UnitRow of = unit(row.unitId);
    const DeskRow reviewing = desk(row.reviewerUnitId);
    const QString ways = reviewing.fax.isEmpty() ? QString() : Text::tr("fax %1").arg(reviewing.fax);
    const words::CaseNames names{reviewing.name, ways, of.name, row.needsUnitSeal};
    const bool waitsForUs =
        row.state == ApplicationState::AwaitingReview || row.state == ApplicationState::AwaitingOpening;
    const QString who = !waitsForUs                ? Text::tr("the applicant acts next")
                        : reviewing.name.isEmpty() ? Text::tr("the chief manager of %1 acts next").arg(of.name)
                                                   : Text::tr("%1 acts next").arg(reviewing.name);
    CallTopic topic;
    topic.unitId = row.unitId;
    topic.applicationId = row.id;
    topic.name = row.name;
    topic.details = Text::tr("%1, %2, %3", "number, account, unit").arg(row.number, row.accountName, of.name);
    topic.sentence =
        Text::tr("%1 has applied to be “%2” of %3: “%4” since %5; %6.", "name, type, unit, state, date, who")
            .arg(row.name, words::accountType(row.accountType), of.name, words::state(row.state),
                 shownDate(row.changedAt), hasEnded(row.state) ? Text::tr("nobody has to act") : who);
    topic.next = words::nextStep(row.standing(), names);
    topic.place = QStringLiteral("review:%1").arg(row.id);
    topic.whyNotLogged = whyNotLogged(of);
    return topic;
}

QString Topics::manager(const AccountRow& row, const UnitRow& of) const {
    const bool byDesk = row.accountType == AccountType::ChiefManager || of.colleagueReviewerId || !of.hasChief;
    return byDesk
               ? desk(row.accountType == AccountType::ChiefManager || !of.colleagueReviewerId ? of.chiefReviewerId
                                                                                              : of.colleagueReviewerId)
                     .name
               : Text::tr("the chief manager of %1").arg(of.name);
}

CallTopic Topics::of(const AccountRow& row) const {
    const UnitRow of = unit(row.unitId);
    const QString who = manager(row, of);
    const QString begin = Text::tr("%1 is “%2” of %3, account %4", "name, type, unit, account")
                              .arg(row.name, words::accountType(row.accountType), of.name, row.accountName);
    CallTopic topic;
    topic.unitId = row.unitId;
    topic.accountId = row.id;
    topic.name = row.name;
    topic.details = Text::tr("%1, %2", "account, unit").arg(row.accountName, of.name);
    if (row.state == u"deleted") {
        topic.sentence = Text::tr("%1: deleted on %2; until %3 it can be restored, by %4.", "whose, date, date, who")
                             .arg(begin, shownDate(row.deletedAt), shownDate(row.restorableUntil), who);
        topic.next = Text::tr("Turn to %1 to have it restored, or apply anew.").arg(who);
    } else if (row.state == u"closed") {
        topic.sentence = Text::tr("%1: closed at present; %2 can open it again.", "whose, who").arg(begin, who);
        topic.next = Text::tr("Turn to %1 to have it opened again. The password stays as it was.").arg(who);
    } else {
        topic.sentence = Text::tr("%1: open since %2, last sign-in %3; it is managed by %4.", "whose, date, date, who")
                             .arg(begin, shownDate(row.openedAt),
                                  row.lastSignInAt.isValid() ? shownDate(row.lastSignInAt) : Text::tr("never"), who);
        topic.next =
            Text::tr("Sign in. With the password forgotten: “Forgot account or password” on the page for signing "
                     "in sends a code to the mailbox on record.");
    }
    topic.place = QStringLiteral("accounts:%1").arg(row.id);
    topic.whyNotLogged = whyNotLogged(of);
    return topic;
}

CallTopic Topics::of(const UnitRow& row) const {
    const DeskRow reviewing = desk(row.chiefReviewerId);
    QStringList chiefs;
    const QList<AccountRow> accounts = accountsOfUnit(m_replica, row.id);
    for (const AccountRow& account : accounts) {
        if (account.accountType == AccountType::ChiefManager && account.state == u"open") {
            chiefs << account.name;
        }
    }
    CallTopic topic;
    topic.unitId = row.id;
    topic.name = row.name;
    topic.details = row.code;
    const QString chief = !chiefs.isEmpty() ? Text::tr("its chief manager is %1").arg(chiefs.join(Text::tr(", ")))
                          : row.hasChief    ? Text::tr("it has a chief manager")
                                            : Text::tr("it has no chief manager");
    topic.sentence = Text::tr("%1, code %2: %3; applications are reviewed by %4, telephone %5.",
                              "unit, code, its chief manager, desk, telephone")
                         .arg(row.name, row.code, chief, reviewing.name, reviewing.phone);
    topic.next = !row.eligible ? Text::tr("This unit cannot apply for accounts. Ask %1.").arg(reviewing.name)
                 : row.hasChief
                     ? Text::tr("Colleagues apply to the chief manager of their unit.")
                     : Text::tr("Whoever is to lead applies with the paper form, sealed, to %1.").arg(reviewing.name);
    topic.whyNotLogged = whyNotLogged(row);
    return topic;
}

} // namespace

QList<CallTopic> callTopics(const ReplicaReader& replica, const Identity& me, const QString& typed) {
    QString wanted = typed.simplified();
    if (wanted.isEmpty()) {
        return {};
    }
    wanted.replace(u'\\', QStringLiteral("\\\\"))
        .replace(u'%', QStringLiteral("\\%"))
        .replace(u'_', QStringLiteral("\\_"));
    const QString inside = u'%' + wanted + u'%';
    const QString unitName = QString(inside).replace(u'台', u'臺'); // as the Ministry writes
    const auto like = [](const QStringList& columns, const QString& order) {
        QStringList all;
        for (const QString& column : columns) {
            all << column + QStringLiteral(" LIKE ? ESCAPE '\\'");
        }
        return QStringLiteral(" WHERE %1 ORDER BY %2 LIMIT %3")
            .arg(all.join(QStringLiteral(" OR ")), order)
            .arg(shownAtMost);
    };
    const Topics topics(replica, me);
    QList<CallTopic> found;
    const auto cases = replica.rows<ApplicationRow>(
        like({QStringLiteral("name"), QStringLiteral("account_name"), QStringLiteral("number")},
             QStringLiteral("id DESC")),
        {inside, inside, inside});
    for (const ApplicationRow& row : cases) {
        found << topics.of(row);
    }
    const auto accounts = replica.rows<AccountRow>(
        like({QStringLiteral("name"), QStringLiteral("account_name")}, QStringLiteral("id")), {inside, inside});
    for (const AccountRow& row : accounts) {
        found << topics.of(row);
    }
    const auto units = replica.rows<UnitRow>(
        like({QStringLiteral("name"), QStringLiteral("code")}, QStringLiteral("code")), {unitName, inside});
    for (const UnitRow& row : units) {
        found << topics.of(row);
    }
    return found;
}

} // namespace inservice
