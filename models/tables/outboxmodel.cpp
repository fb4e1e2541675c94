// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/outboxmodel.h"

#include <algorithm>

namespace inservice {
namespace {

bool sameItem(const OutboxItem& a, const OutboxItem& b) {
    return a.state == b.state && a.tries == b.tries && a.nextTry == b.nextTry && a.errorKey == b.errorKey &&
           a.errorDetail == b.errorDetail && a.caption == b.caption;
}

} // namespace

/// The columns in the order of OutboxModel::Column.
OutboxModel::OutboxModel(ListWords words, QObject* parent)
    : ColumnTable(parent)
    , m_words(std::move(words)) {
    using Row = const OutboxItem&;
    setColumns({
        {tr("State"), nullptr, [](Row item) { return stateWord(item.state); }},
        {tr("What was asked"), nullptr, [this](Row item) { return captionOf(item); }},
        {tr("Asked at"), nullptr, [](Row item) { return shownTime(item.createdAt); }},
        {tr("Cause and cure"), nullptr, [this](Row item) { return causeOf(item); }},
    });
}

QString OutboxModel::captionOf(const OutboxItem& item) const {
    return item.caption.isEmpty() ? m_words.commandKind(item.kind) : item.caption;
}

QString OutboxModel::causeOf(const OutboxItem& item) const {
    switch (item.state) {
    case OutboxState::AwaitingMailCode:
        return tr("It goes out once the code mailed to the applicant has been entered.");
    case OutboxState::Waiting:
        if (item.errorKey == u"quota.exceeded") { // what it says to the person of trying again is the program's to do
            return tr("The centre takes no more of this kind for now. Nothing has to be done: it is sent by "
                      "itself, "
                      "next at %1.")
                .arg(shownTime(item.nextTry));
        }
        if (!item.errorKey.isEmpty()) {
            return tr("%1 It is sent once more by itself, at %2.", "what the centre said, time")
                .arg(m_words.refusal(item.errorKey, item.errorDetail), shownTime(item.nextTry));
        }
        return item.tries == 0 ? QString()
                               : tr("The centre could not be reached yet (%n tries). It is tried again by itself.",
                                    nullptr, item.tries);
    case OutboxState::NeedsSignIn:
        return tr("The sign-in has expired. Sign in again, and it goes out.");
    case OutboxState::Refused:
        return m_words.refusal(item.errorKey, item.errorDetail);
    case OutboxState::Done:
        break;
    }
    return {};
}

void OutboxModel::setItems(QList<OutboxItem> items) {
    // UUIDv7 ids are in order of time: both lists are in the same order, whatever came and went.
    std::sort(items.begin(), items.end(), [](const OutboxItem& a, const OutboxItem& b) {
        return a.createdAt != b.createdAt ? a.createdAt < b.createdAt : a.id.toRfc4122() < b.id.toRfc4122();
    });
    const auto has = [](const QList<OutboxItem>& list, const QUuid& id) {
        return std::any_of(list.cbegin(), list.cend(), [&id](const OutboxItem& item) { return item.id == id; });
    };
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (has(items, m_rows.at(row).id)) {
            continue;
        }
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < items.size(); ++row) {
        if (row < m_rows.size() && m_rows.at(row).id == items.at(row).id) {
            if (sameItem(m_rows.at(row), items.at(row))) {
                continue;
            }
            m_rows[row] = items.at(row);
            emit dataChanged(index(row, 0), index(row, columnCount() - 1));
            continue;
        }
        beginInsertRows({}, row, row);
        m_rows.insert(row, items.at(row));
        endInsertRows();
    }
}

const OutboxItem* OutboxModel::itemAt(int row) const {
    return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr;
}

int OutboxModel::rowOf(const QUuid& id) const {
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).id == id) {
            return row;
        }
    }
    return -1;
}

QString OutboxModel::stateWord(OutboxState state) {
    switch (state) {
    case OutboxState::AwaitingMailCode:
        return tr("Waits for the mailed code");
    case OutboxState::Waiting:
        return tr("To be sent");
    case OutboxState::NeedsSignIn:
        return tr("Needs sign-in");
    case OutboxState::Refused:
        return tr("Needs attention");
    case OutboxState::Done:
        return tr("Done");
    }
    return {};
}

} // namespace inservice
