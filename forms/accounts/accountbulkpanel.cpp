// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/accounts/accountbulkpanel.h"

#include "forms/accounts/accountoutbox.h"
#include "forms/accounts/obstaclelist.h"
#include "forms/commands/reasonpanel.h"
#include "forms/review/actionpanels.h"
#include "forms/words/words.h"
#include "models/commands/kinds.h"
#include "models/replica/replicaerror.h"

#include <QJsonArray>

namespace inservice {
namespace {

constexpr int openings = 100; ///< from here on the action is one on a case

bool isOpening(int action) {
    return action >= openings;
}

const ActionSpec& openingOf(int action) {
    return actionSpec(CaseAction(action - openings), true);
}

} // namespace

AccountBulkPanel::AccountBulkPanel(AccountLink& link, AccountModel& model, AccountOutbox& outbox, QWidget* parent)
    : BulkPanel(QStringLiteral("accountsBulk"), {words::field(QStringLiteral("account_name")), {}},
                link.identity().accountName, outbox, parent)
    , m_link(link)
    , m_model(model)
    , m_outbox(outbox)
    , m_obstacles(new ObstacleList(this))
    , m_panel(new ReasonPanel(QStringLiteral("accountsBulkPanel"), this)) {
    const QStringList& mine = link.identity().commands;
    const QString name = QStringLiteral("accountsSeveral");
    QList<Choice> choices;
    for (const ActionSpec& opening : caseActions(true)) {
        if (opening.opensAs && mine.contains(QLatin1String(opening.kind))) {
            // Its letters are those of other actions here.
            const QString button = QStringLiteral("%1 (&%2)").arg(opening.text()).arg(choices.size() + 1);
            choices << Choice{openings + int(opening.action), name + QLatin1String(opening.name), button,
                              opening.text(), opening.isHeld()};
        }
    }
    for (const AccountActionSpec& spec : accountActions()) {
        if (spec.isOfSeveral() && mine.contains(QLatin1String(spec.kind))) {
            choices << Choice{int(spec.action), name + QLatin1String(spec.name), spec.buttonText(), spec.text(),
                              hasTrait(QLatin1String(spec.kind), KindTrait::Held)};
        }
    }
    begin(choices, m_panel);
    m_obstacles->setObjectName(QStringLiteral("accountsBulkObstacles"));
    addBelow(m_obstacles);
    connect(this, &BulkPanel::closed, m_obstacles, &QWidget::hide);
    connect(m_obstacles, &ObstacleList::openCaseRequested, this, &AccountBulkPanel::openCaseRequested);
    connect(m_obstacles, &ObstacleList::unitAccountsRequested, this,
            [this] { emit unitRequested(m_seen.value(m_shown).row.unitCode); });
    connect(&m_model, &ListModel::settled, this, [this] { m_contexts.clear(); });
}

AccountContext AccountBulkPanel::contextFor(const AccountListRow& row) {
    const auto key = std::pair(row.unitId, int(row.accountType));
    if (!m_contexts.contains(key)) { // hundreds of one unit are asked about, again and again
        try {
            m_contexts.insert(key, contextOf(row, m_link.replica(), m_link.identity(), Pending::None));
        } catch (const ReplicaError&) {
            return {}; // nothing is offered as long as nothing is known
        }
    }
    AccountContext context = m_contexts.value(key);
    context.pending = m_model.pending(row.id).state;
    return context;
}

std::optional<BulkLine> AccountBulkPanel::see(qint64 id) {
    const AccountListRow* row = m_model.row(id);
    if (row == nullptr) {
        return std::nullopt;
    }
    Seen seen{*row, contextFor(*row), {}};
    if (id < 0) {
        try {
            seen.application = m_link.replica().row<ApplicationRow>(-id).value_or(ApplicationRow());
        } catch (const ReplicaError&) {
            seen.application = {}; // of no state in which it can be opened
        }
    }
    m_seen.insert(id, seen);
    return BulkLine{
        .id = id,
        .rowVersion = row->rowVersion,
        .number = row->accountName,
        .name = row->name,
        .unitName = row->unitName,
        .text =
            tr("%1, %2", "type of account, state").arg(words::accountType(row->accountType), m_model.stateText(*row))};
}

QString AccountBulkPanel::whyNotWith(int action, qint64 id) const {
    const Seen& seen = *m_seen.constFind(id);
    if (!isOpening(action)) {
        return availability(accountAction(AccountAction(action)), seen.row, seen.context, m_link.identity()).whyNot;
    }
    if (seen.application.id == 0) {
        return tr("Not possible while the account is “%1”.").arg(AccountModel::stateWord(seen.row));
    }
    return availability(openingOf(action), seen.application, seen.context.pending, m_link.identity(), {}).whyNot;
}

void AccountBulkPanel::askFor(int action, const QList<qint64>& ids) {
    Q_UNUSED(ids)
    ReasonPanel::Setup setup;
    if (isOpening(action)) {
        setup.explanation = bulkSetup(openingOf(action), 0, m_outbox.hold(), {}).explanation;
    } else {
        setup = accountAction(AccountAction(action)).panelFor(tr("Each of them"));
        setup.explanation = QStringList{setup.explanation, undoable()}.join(
            setup.explanation.isEmpty() ? QString() : QStringLiteral("\n"));
    }
    setup.key = QString::number(action);
    m_panel->open(setup);
}

OutboxItem AccountBulkPanel::command(int action, qint64 id) const {
    const Seen& seen = *m_seen.constFind(id);
    if (isOpening(action)) {
        return makeCommand(openingOf(action), seen.application, {});
    }
    const AccountActionSpec& spec = accountAction(AccountAction(action));
    const bool hasReason = spec.asks == AccountActionSpec::Asks::Reason;
    return makeCommand(spec, seen.row,
                       hasReason ? QJsonObject{{QStringLiteral("reason"), m_panel->reason()}} : QJsonObject());
}

QString AccountBulkPanel::counted(int count) const {
    return tr("%n accounts", nullptr, count);
}

QStringList AccountBulkPanel::effects(int action, const QList<qint64>& ids) const {
    Q_UNUSED(action)
    return {mails(true, int(ids.size()))};
}

void AccountBulkPanel::showLine(const BulkLine& line) {
    const std::optional<OutboxItem> item = m_outbox.item(line.command);
    const QJsonArray obstacles = line.outcome == BulkLine::Outcome::Refused && item
                                     ? item->errorDetail.value(QLatin1String("obstacles")).toArray()
                                     : QJsonArray();
    m_shown = line.id;
    if (obstacles.isEmpty()) {
        m_obstacles->hide();
        return;
    }
    try {
        m_obstacles->show(obstacles, m_link.replica());
    } catch (const ReplicaError& error) {
        qWarning("%s", qPrintable(error.text)); // the line itself names them
    }
}

} // namespace inservice
