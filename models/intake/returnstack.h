// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/intakerows.h"
#include "models/intake/paperreturn.h"

#include <QList>

namespace inservice {

/// What lies in the stack: the pages of one case in one file, or one page of which that is not known, or a file as a
/// whole while its pages are not known.
struct ReturnEntry {
    enum class State {
        Reading,    ///< 讀取中
        Unreadable, ///< 打不開: the file as a whole
        Expired,    ///< 已逾保留期: the file as a whole; its pages are not on this PC any more
        Twin,       ///< 已收過: the file or the page came before
        Unknown,    ///< 待認: no code of ours, or none legible
        Ready,      ///< 可附加: it fits
        Ask,        ///< 請確認
        Elsewhere,  ///< 非本窗口
        OwnPlace,   ///< 另行辦理
        Closed,     ///< 不能附加
        Waiting,    ///< 待送
        Refused,    ///< 需處理
        Done,       ///< 已附加
        Aside,      ///< 已擱置
    };
    qint64 id = 0; ///< of its first page; of a file as a whole its own, negative
    IntakeFile file;
    QList<IntakePage> pages; ///< in their order; empty: the file as a whole
    State state = State::Reading;
    QString subject;    ///< what says whose it is
    QString bundle{};   ///< of what is dealt with together, also of other files (PaperReturn::bundleOf); empty: alone
    ReturnCase found{}; ///< where that is known
    QString said{};     ///< of what it is once more: the name of that file, and in the next line which page
    bool operator==(const ReturnEntry&) const = default;

    /// A person has something to do.
    [[nodiscard]] bool isOpen() const {
        return state == State::Unreadable || state == State::Expired || state == State::Unknown ||
               state == State::Ready || state == State::Ask || state == State::Elsewhere || state == State::OwnPlace ||
               state == State::Closed || state == State::Refused;
    }
    [[nodiscard]] QList<qint64> pageIds() const;
    [[nodiscard]] QList<int> pageNumbers() const; ///< from 0
    /// ReturnScan::origin.
    [[nodiscard]] QString origin() const;
};

/// The subject whose papers carry such a code; null: none.
[[nodiscard]] const PaperReturn* returnOf(const PaperReturns& returns, const QString& code);
/// A file with its pages as cases: pages with one code stay together, of a page without one it is a person who says
/// whose it is; blank pages are left out. Throws ReplicaError.
[[nodiscard]] QList<ReturnEntry> entriesOf(const IntakeFile& file, const QList<IntakePage>& pages,
                                           const PaperReturns& returns);

} // namespace inservice
