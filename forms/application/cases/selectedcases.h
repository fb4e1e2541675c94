// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/application/cases/caselist.h"
#include "models/replica/drafts.h"
#include "models/sync/guestlink.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace inservice {

class CasePaperView;
class UnitFinder;

/// Several lines of 查詢申請進度 that are chosen together: which of them have a form to print, and 列印 of all these in
/// one job.
///
/// Object names: selectedCases, selectedHeading, selectedWords, printSelectedButton; those of CasePaperView.
class SelectedCases : public QWidget {
    Q_OBJECT

public:
    /// A line, with its case; none: it is a draft.
    struct Chosen {
        CaseListRow line;
        std::optional<LocalCase> localCase;
    };

    SelectedCases(GuestLink& link, UnitFinder* finder, QWidget* parent = nullptr);

    /// Also the same again, as they stand now: forms that are open stay so unless one has become void.
    void open(const QList<Chosen>& chosen);
    void clear();

signals:
    void printed();

private:
    QLabel* m_heading;
    QLabel* m_words;
    QPushButton* m_print;
    CasePaperView* m_paper;
    QList<LocalCase> m_printable;
    QList<LocalCase> m_opened; ///< what the open forms are of
};

} // namespace inservice
