// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/pages/hometask.h"
#include "models/sync/link.h"

#include <QList>
#include <QStringList>
#include <functional>
#include <optional>

namespace inservice {

class Page;

/// The ties to the centre that there are now; null: this one is not there.
struct Ties {
    GuestLink* guest = nullptr;     ///< before sign-in
    AccountLink* account = nullptr; ///< of whoever is signed in
};

/// A place in the window, as its subject describes it (forms/<subject>/places.cpp). The window knows no more of it.
struct Place {
    /// Which tie its page holds: it goes with it, and hears of its news.
    enum class Tie { None, Guest, Account };

    QString key;           ///< what is before the colon in Page::openRequested: "review"
    QStringList aliases{}; ///< other keys that lead here where their own place is none of this person's
    QString title{};       ///< in the side bar
    QString icon{};        ///< there
    QString manualPage{};  ///< the chapter of the manual about it
    Tie tie = Tie::None;
    bool hasCounter = false; ///< its page counts what waits: it is made at once, so that the side bar knows
    /// A new page; null where it needs a tie that is not there.
    std::function<Page*(const Ties&, QWidget* parent)> make{};
    /// Whether it has a row in the side bar for whoever is here. Null: never.
    std::function<bool(const Ties&)> isListed{};
    /// What waits there for the person signed in. Null: nothing is said.
    std::function<TaskList*(AccountLink&, QObject* parent)> tasks{};
    std::optional<HomeRest> rest{}; ///< where nothing waits
};

/// The place that a key leads to: its own if it is in the side bar, else one that stands for it there, else the key's.
/// Null for a key that is known nowhere.
[[nodiscard]] const Place* placeOf(const QList<Place>& places, const QString& key, const Ties& ties);

} // namespace inservice
