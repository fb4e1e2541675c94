// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/terms.h"

#include <QList>
#include <QStringList>

namespace inservice {

/// What a case was sent back for (退回補正).
enum class ReturnedFor {
    Data,     ///< the form: it is corrected, then printed and sealed anew
    DataOnly, ///< the form, 不必重新核章: the paper received still counts
    Paper,    ///< the sealed print alone: the data stand
};

/// What comes next of a case.
enum class NextStep {
    Seal,           ///< print, have it sealed, send it
    SealAnew,       ///< the same with a new revision; older prints are void
    Review,         ///< the desk reviews
    Opening,        ///< the own 總負責人 opens the account
    Correct,        ///< correct and send again; no paper
    CorrectAndSeal, ///< correct and send again, then print, seal and send
    Reprint,        ///< nothing to correct: print anew, seal, send
    SignIn,         ///< the account is open
    SignInAndSeal,  ///< the account was opened before its paper came (紙本未到先行核准): it is still to be sent
    ApplyAnew,      ///< 不核准
    None,           ///< 撤回
};

/// How a case stands: all that says what comes next. Everything that is shown, printed, listed, mailed or offered about
/// it follows from this, and core.next_step in the centre says the same; the centre decides.
struct CaseStanding {
    ApplicationState state = ApplicationState::AwaitingPaper;
    bool needsPaper = true;
    int revision = 1;
    int paperRevision = 1;    ///< the paper of this revision or a later one counts; older prints are void
    int receivedRevision = 0; ///< which revision the paper received last shows; 0: none has come
    std::optional<ReturnedFor> returnedFor;
    bool deletes = false; ///< 申請事項 刪除: its end is no account but the end of one

    /// The commands that the case takes as it stands, in the order of core.may in the centre, which refuses every other
    /// (KD004). Who may send them is another question (auth.right_to).
    [[nodiscard]] QStringList possibleCommands() const;

    /// A sealed paper that counts has been received.
    [[nodiscard]] bool hasPaper() const;
    /// A paper has been received that is void: the data have been corrected since.
    [[nodiscard]] bool hasOldPaper() const;
    [[nodiscard]] NextStep next() const;

    // The applicant's side
    /// The applicant has something to do now.
    [[nodiscard]] bool waitsForApplicant() const;
    /// A paper is to be printed, sealed and sent, now or after a correction.
    [[nodiscard]] bool wantsPaper() const;
    /// A paper is to come, and can be received as soon as it does: before the decision or after it (先行核准).
    [[nodiscard]] bool waitsForPaper() const;
    /// What is printed now is valid.
    [[nodiscard]] bool mayPrint() const;
    [[nodiscard]] bool mayCorrect() const;
    [[nodiscard]] bool mayWithdraw() const;
    [[nodiscard]] bool maySignIn() const;

    // The side of who decides
    [[nodiscard]] bool waitsForDecision() const;
    [[nodiscard]] bool mayReceive() const; ///< 收件
    [[nodiscard]] bool mayApprove() const; ///< 核准; without its paper only 紙本未到先行核准 is left
    [[nodiscard]] bool mayOpen() const;    ///< 啟用成
    [[nodiscard]] bool mayReturn() const;
    [[nodiscard]] bool mayReject() const;
    [[nodiscard]] bool mayTakeBack() const;
    /// 紙本未到先行核准, where the desk's rule lets it.
    [[nodiscard]] bool mayApproveBeforePaper() const;
    [[nodiscard]] bool mayAttachScan() const;
    /// A return can say 不必重新核章.
    [[nodiscard]] bool mayKeepPaper() const;
};

/// A station on the way of a case, as the line of steps above its progress shows it.
enum class Station { Apply, Correct, Paper, Review, Opening, Account, Withdrawn };
enum class StationState { Done, Now, Ahead, Failed };
struct Passage {
    Station station;
    StationState state;
    bool operator==(const Passage&) const = default;
};
/// 申請 → 補正 (while it is sent back) → 收件 → 審核 → 帳號開通; without paper 申請 → 總負責人啟用 → 帳號開通. One that
/// was rejected ends where it was decided, one that was withdrawn with 撤回.
[[nodiscard]] QList<Passage> wayOf(const CaseStanding& standing);

[[nodiscard]] QString toKey(ReturnedFor);
[[nodiscard]] QString toKey(NextStep); ///< the word of core.next_step
[[nodiscard]] std::optional<ReturnedFor> returnedForFromKey(const QString&);

} // namespace inservice
