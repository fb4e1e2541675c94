// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/application/cases/caselist.h"
#include "forms/lists/listpane.h"

namespace inservice {

/// The list of 查詢申請進度 with its find box and chips.
class CasesPane : public ListPane {
    Q_OBJECT

public:
    explicit CasesPane(CaseListModel* model, QWidget* parent = nullptr);

    void chooseBucket(CaseListModel::Bucket bucket);
    /// Nothing is typed and nothing filtered.
    void showAll();
    /// The application number that is typed into the find box; empty: it is none.
    [[nodiscard]] QString typedNumber() const;

signals:
    void applyRequested();
    /// 「查詢其他電腦提出的申請」
    void followRequested();

private:
    void makeColumns();
    void makeChips();
    [[nodiscard]] Empty emptyWords();

    CaseListModel* m_cases;
};

} // namespace inservice
