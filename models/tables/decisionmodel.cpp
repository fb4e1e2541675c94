// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/decisionmodel.h"

#include <algorithm>

namespace inservice {

namespace {

/// What the centre does by itself, by nobody's hand.
bool isByCentre(const QString& action) {
    return action == u"remind" || action == u"expire" || action == u"mail_failed";
}

} // namespace

DecisionModel::DecisionModel(ListWords words, QObject* parent)
    : QAbstractTableModel(parent)
    , m_words(std::move(words)) {
}

int DecisionModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_decisions.size());
}

int DecisionModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(Column::Count);
}

QVariant DecisionModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const DecisionRow& decision = m_decisions.at(index.row());
    if (role == IdRole) {
        return decision.id;
    }
    const bool raw = role == RawRole;
    if (!raw && role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    switch (static_cast<Column>(index.column())) {
    case Column::At:
        return raw ? QVariant(decision.at) : QVariant(shownTime(decision.at));
    case Column::Action:
        return raw ? decision.action : m_words.action(decision.action);
    case Column::By:
        if (raw || !decision.byName.isEmpty()) {
            return decision.byName;
        }
        return isByCentre(decision.action) ? tr("The centre") : tr("Applicant");
    case Column::Text:
        return textOf(decision);
    case Column::Revision:
        return decision.revision;
    case Column::Count:
        break;
    }
    return {};
}

QVariant DecisionModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
    case Column::At:
        return tr("Time");
    case Column::Action:
        return tr("What was done");
    case Column::By:
        return tr("By");
    case Column::Text:
        return tr("Reason and remarks");
    case Column::Revision:
        return tr("Revision");
    case Column::Count:
        break;
    }
    return {};
}

void DecisionModel::setDecisions(qint64 applicationId, QList<DecisionRow> decisions,
                                 const QHash<QString, QString>& reasonTexts) {
    std::sort(decisions.begin(), decisions.end(),
              [](const DecisionRow& a, const DecisionRow& b) { return a.at != b.at ? a.at > b.at : a.id > b.id; });
    const auto added = int(decisions.size() - m_decisions.size());
    const bool grows = applicationId == m_application && reasonTexts == m_reasonTexts && added >= 0 &&
                       std::equal(m_decisions.cbegin(), m_decisions.cend(), decisions.cbegin() + added,
                                  [](const DecisionRow& a, const DecisionRow& b) { return a.id == b.id; });
    if (!grows) {
        beginResetModel();
        m_application = applicationId;
        m_decisions = std::move(decisions);
        m_reasonTexts = reasonTexts;
        endResetModel();
        return;
    }
    if (added == 0) {
        return;
    }
    beginInsertRows({}, 0, added - 1);
    m_decisions = std::move(decisions);
    endInsertRows();
}

QString DecisionModel::textOf(const DecisionRow& decision) const {
    QStringList parts;
    for (const QString& reason : decision.reasons) {
        // The centre keeps how a form came, as what an account was opened and which fields were corrected in the same
        // place.
        const std::optional<ReceivedHow> how = receivedHowFromKey(reason);
        const std::optional<AccountType> type = accountTypeFromKey(reason);
        if (decision.action == u"receive" && how) {
            parts
                << tr("%1, paper of revision %2", "how it came").arg(m_words.receivedHow(*how)).arg(decision.revision);
        } else if (decision.action == u"open_as" && type) {
            parts << m_words.accountType(*type);
        } else if (decision.action == u"correct") {
            parts << m_words.field(reason);
        } else {
            parts << m_reasonTexts.value(reason, reason);
        }
    }
    if (!decision.text.isEmpty()) {
        parts << decision.text;
    }
    return parts.join(tr("; ", "between reasons"));
}

} // namespace inservice
