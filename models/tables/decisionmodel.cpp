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

/// The columns in the order of DecisionModel::Column.
DecisionModel::DecisionModel(ListWords words, QObject* parent)
    : ColumnTable(parent)
    , m_words(std::move(words)) {
    using Row = const DecisionRow&;
    setColumns({
        {tr("Time"), nullptr, [](Row row) { return shownTime(row.at); }},
        {tr("What was done"), nullptr, [this](Row row) { return m_words.action(row.action); }},
        {tr("By"), nullptr, [](Row row) { return byWhom(row); }},
        {tr("Reason and remarks"), nullptr, [this](Row row) { return textOf(row); }},
        {tr("Revision"), [](Row row) { return row.revision > 0 ? QVariant(row.revision) : QVariant(); }},
    });
}

QString DecisionModel::byWhom(const DecisionRow& decision) {
    if (!decision.byName.isEmpty()) {
        return decision.byName;
    }
    return isByCentre(decision.action) ? tr("The centre") : tr("Applicant");
}

void DecisionModel::setDecisions(qint64 applicationId, QList<DecisionRow> decisions,
                                 const QHash<QString, QString>& reasonTexts) {
    std::sort(decisions.begin(), decisions.end(),
              [](const DecisionRow& a, const DecisionRow& b) { return a.at != b.at ? a.at > b.at : a.id > b.id; });
    const auto added = int(decisions.size() - m_rows.size());
    const bool grows = applicationId == m_application && reasonTexts == m_reasonTexts && added >= 0 &&
                       std::equal(m_rows.cbegin(), m_rows.cend(), decisions.cbegin() + added,
                                  [](const DecisionRow& a, const DecisionRow& b) { return a.id == b.id; });
    if (!grows) {
        beginResetModel();
        m_application = applicationId;
        m_rows = std::move(decisions);
        m_reasonTexts = reasonTexts;
        endResetModel();
        return;
    }
    if (added == 0) {
        return;
    }
    beginInsertRows({}, 0, added - 1);
    m_rows = std::move(decisions);
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
