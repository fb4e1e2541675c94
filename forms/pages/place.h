// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/pages/hometask.h"
#include "models/sync/accountlink.h"
#include "models/sync/guestlink.h"

#include <QHash>
#include <QList>
#include <QStringList>
#include <functional>
#include <optional>
#include <type_traits>

namespace inservice {

class Page;

/// The ties to the centre that there are now; null: this one is not there.
struct Ties {
    GuestLink* guest = nullptr;     ///< before sign-in
    AccountLink* account = nullptr; ///< of whoever is signed in

    /// For what is open to everybody: the account's tie, and before sign-in the other one. Null: there is none.
    [[nodiscard]] Link* any() const { return account != nullptr ? static_cast<Link*>(account) : guest; }
    /// Asks by that one; of a question that everybody may ask there is one before sign-in and one after it.
    template<typename T>
    void ask(const GuestQuestion<T>& before, const AccountQuestion<T>& after, QObject* context,
             std::type_identity_t<Link::Handler<T>> handler) const {
        if (account != nullptr) {
            account->ask(after, context, std::move(handler));
        } else if (guest != nullptr) {
            guest->ask(before, context, std::move(handler));
        }
    }
};

/// Where a place stands in the side bar and in the menu 檢視: the groups in their order, the same for everybody. A
/// group without a place for whoever is here is not shown.
enum class PlaceGroup {
    First,      ///< 首頁, without a heading
    Accounts,   ///< 帳號
    Paper,      ///< 紙本: printed, come back, keyed in
    Teachers,   ///< 教師
    Courses,    ///< 課程: registered, reviewed, changed
    Enrolments, ///< 報名
    Hours,      ///< 出席與時數, to the end of a course and in one's record
    Search,     ///< 研習搜尋
    Statistics, ///< 統計
    Data,       ///< 資料查詢
    System,     ///< 系統
};

/// A place in the window, as its subject describes it (forms/<subject>/places.cpp). The window knows no more of it.
struct Place {
    /// Which tie its page holds: it goes with it, and hears of its news. Any: Ties::any(), so that it is made anew when
    /// somebody signs in or out.
    enum class Tie { None, Guest, Account, Any };

    QString key;           ///< what is before the colon in Page::openRequested: "review"
    QStringList aliases{}; ///< other keys that lead here where their own place is none of this person's
    QString title{};       ///< in the side bar
    QString icon{};        ///< there
    PlaceGroup group = PlaceGroup::First;
    QString manualPage{}; ///< the chapter of the manual about it
    Tie tie = Tie::None;
    /// What is dealt with there of what was asked for: the kind of a subject (OutboxItem::subject, before the colon),
    /// and the words on the button that leads to one: {"draft", 「開啟草稿」}.
    QHash<QString, QString> subjects{};
    bool hasCounter = false; ///< its page counts what waits: it is made at once, so that the side bar knows
    /// A new page; null where it needs a tie that is not there.
    std::function<Page*(const Ties&, QWidget* parent)> make{};
    /// Whether it has a row in the side bar for whoever is here. Null: never.
    std::function<bool(const Ties&)> isListed{};
    /// What waits there for whoever is here. Null: nothing is said.
    std::function<TaskList*(const Ties&, QObject* parent)> tasks{};
    std::optional<HomeRest> rest{}; ///< where nothing waits
};

/// For Place::make: a page that holds the tie it is made with. Null where that is not there.
template<typename SomePage>
Page* pageOf(const Ties& ties, QWidget* parent) {
    if constexpr (std::is_constructible_v<SomePage, AccountLink&, QWidget*>) {
        return ties.account != nullptr ? new SomePage(*ties.account, parent) : nullptr;
    } else {
        return ties.guest != nullptr ? new SomePage(*ties.guest, parent) : nullptr;
    }
}

/// The place that a key leads to: its own if it is in the side bar, else one that stands for it there, else the key's.
/// Null for a key that is known nowhere.
[[nodiscard]] const Place* placeOf(const QList<Place>& places, const QString& key, const Ties& ties);
/// The place that deals with a subject of commands. Null: none does.
[[nodiscard]] const Place* placeOfSubject(const QList<Place>& places, const QString& subject);

} // namespace inservice
