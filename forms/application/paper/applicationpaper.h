// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/paper/document.h"
#include "models/domain/terms.h"
#include "models/replica/tables/units.h"

#include <QDateTime>
#include <optional>

namespace inservice {

/// What 表2-1 on paper shows (S0 圖4, 圖5; design.md «Paper»).
struct ApplicationPaper {
    bool accepted = false; ///< false: 「草稿，請勿用印」 across it, no number, no seal box
    QString number;
    int revision = 0;
    QString contentHash;
    bool deletes = false; ///< 申請事項 刪除: the account named is to be deleted
    QString deleteReason; ///< 刪除理由
    QString takesOver;    ///< 接任: 姓名 of the 總負責人 whose account the approval deletes; empty: nobody's
    AccountType accountType = AccountType::Operator;
    QString accountName;
    QString name;
    std::optional<Sex> sex;
    QString nationalId; ///< whole: it is the applicant's own paper; masked where somebody else asks for a deletion
    QString jobTitle;
    QString county;
    QString district;
    QString unitKind;
    QString unitName;
    QString subunit;
    QString region; ///< 隸屬區域
    QString phone;
    QString fax;
    QString email;
    bool consented = false;
    bool needsPaper = true;     ///< false: own 總負責人 opens it, nothing to send
    bool needsUnitSeal = false; ///< 關防
    bool isWanted = true;       ///< false: a sealed one that counts has been received; this print is for the own file
    bool nameSealOnly = false;  ///< 主管只有姓名章
    std::optional<DeskRow> returnTo;
    QString printedBy;
    QDateTime printedAt;
    int copy = 0;
    QString run; ///< 列印批號 and its place in the run; empty: printed by itself
};

/// What its QR code says (PaperCode). Empty for a draft.
[[nodiscard]] QString paperCode(const ApplicationPaper& paper);

/// 表2-1; 表2-2 for a 學科中心, 表2-3 for a desk.
[[nodiscard]] QString formName(const ApplicationPaper& paper);
/// Whether it is 表2-3.
[[nodiscard]] bool isDeskForm(const ApplicationPaper& paper);
/// PDF title and file name proposed.
[[nodiscard]] QString paperTitle(const ApplicationPaper& paper);
/// 表2-1, 表2-2 or 表2-3 for its seals, one page.
std::shared_ptr<const Document> makeApplicationDocument(const ApplicationPaper& paper);
/// Several, each on its own page, as one document.
std::shared_ptr<const Document> makeApplicationDocument(const QList<ApplicationPaper>& papers);

} // namespace inservice
