// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace inservice {

/// 業務帳號類型 (S0, S2 annex), and beside them 教師個人帳號. Reviewer is our word for staff of a 區管中心 or of
/// 教師進修網.
enum class AccountType {
    ChiefManager, ///< 總負責人
    Contact,      ///< 連絡人
    Operator,     ///< 作業人員
    Reviewer,     ///< 區管中心／教師進修網 承辦人
    Teacher,      ///< 教師個人帳號: a person's own, beside a business account
};

/// Where an application stands (design.md «A case's way»).
enum class ApplicationState {
    AwaitingPaper,   ///< 待收件
    AwaitingReview,  ///< 待審核
    AwaitingOpening, ///< 待啟用
    Returned,        ///< 退回補正
    Approved,        ///< 核准／啟用
    Rejected,        ///< 不核准／不通過
    Withdrawn,       ///< 撤回
};

/// Whether nothing follows on a state: decided, or withdrawn. (核准 can be taken back until the first sign-in.)
[[nodiscard]] constexpr bool hasEnded(ApplicationState state) {
    return state == ApplicationState::Approved || state == ApplicationState::Rejected ||
           state == ApplicationState::Withdrawn;
}

enum class Sex { Male, Female };

/// How a paper came in (收件方式).
enum class ReceivedHow { Scan, Fax, Post, Hand };

/// The words of docs/api.md for these, and back. Unknown text gives nullopt.
QString toKey(AccountType);
QString toKey(ApplicationState);
QString toKey(Sex);
QString toKey(ReceivedHow);
std::optional<AccountType> accountTypeFromKey(const QString&);
std::optional<ApplicationState> applicationStateFromKey(const QString&);
std::optional<Sex> sexFromKey(const QString&);
std::optional<ReceivedHow> receivedHowFromKey(const QString&);

} // namespace inservice
