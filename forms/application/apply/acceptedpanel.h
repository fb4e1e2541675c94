// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/drafts.h"
#include "models/sync/guestlink.h"
#include "models/tables/unitfinder.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace inservice {

namespace look {
class MessageBar;
}

class CasePaperView;

/// 「帳號申請成功」: the number, what happens next, and the form to print.
class AcceptedPanel : public QWidget {
    Q_OBJECT

public:
    AcceptedPanel(GuestLink& link, UnitFinder* finder, QWidget* parent = nullptr);
    /// `corrected`: a new revision of a case that was sent back.
    void open(const LocalCase& localCase, bool corrected);

signals:
    void casesWanted();
    void anotherWanted();
    void printed(int copy);

private:
    void showCase(const QJsonObject& document);
    GuestLink& m_link;
    QLabel* m_heading;
    QLabel* m_number;
    QLabel* m_next;
    look::MessageBar* m_noChief;
    QPushButton* m_copy; ///< 複製通知文字給總負責人
    QJsonObject m_document;
    CasePaperView* m_paper;
    QWidget* m_another;
    bool m_toPrint = false; ///< the form has not come yet; the focus goes to 列印 when it does
    QUuid m_case;
};

} // namespace inservice
