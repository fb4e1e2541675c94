// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/application/applicationdata.h"

#include <QCoreApplication>
#include <QUuid>

namespace inservice {

namespace look {
class MessageBar;
}
class DraftKeeper;
class UnitFinder;

/// What was begun here before, offered above an empty form; and what was discarded, while it can be had back.
class DraftOffer {
    Q_DECLARE_TR_FUNCTIONS(inservice::DraftOffer)

public:
    DraftOffer(const DraftKeeper& drafts, const UnitFinder& finder, look::MessageBar& message)
        : m_drafts(drafts)
        , m_finder(finder)
        , m_message(message) {}

    /// The newest other draft; where there is none any more, the offer goes. What else the message says stays.
    void show();
    /// The draft that the message offers to go on with; null: it offers none.
    [[nodiscard]] QUuid draft() const { return m_draft; }
    /// The message says something else now.
    void forget() { m_draft = {}; }
    void sayDiscarded(const ApplicationData& data);

private:
    [[nodiscard]] QString nameOf(const QJsonObject& fields) const;

    const DraftKeeper& m_drafts;
    const UnitFinder& m_finder;
    look::MessageBar& m_message;
    QUuid m_draft;
};

} // namespace inservice
