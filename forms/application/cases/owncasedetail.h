// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/look/look.h"
#include "models/domain/casestanding.h"
#include "models/replica/drafts.h"
#include "models/sync/guestlink.h"
#include "models/tables/unitfinder.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QPushButton;
class QTabWidget;
class QVBoxLayout;

namespace inservice {

class CasePaperView;
class CaseSteps;
class FormField;
class LinesEdit;
class MailedCommand;

/// One case of this PC: its state and what to do next, how it came to that, its form to print again, correction and
/// withdrawal.
class OwnCaseDetail : public QWidget {
    Q_OBJECT

public:
    OwnCaseDetail(GuestLink& link, UnitFinder* finder, QWidget* parent = nullptr);

    void open(const LocalCase& localCase);
    [[nodiscard]] QUuid caseId() const { return m_case.id; }
    /// Asks the centre how the case stands now.
    void renew();
    void showPaper();
    /// Of a correction that was begun here, with the way back.
    void sayDiscarded();
    void clearDiscarded();
    /// The discarded correction cannot come back: the case has gone on.
    void sayTooLate();

signals:
    void correctionWanted(const QUuid& localCase);
    void signInWanted();
    void changed();
    /// The person wants the discarded correction back.
    void undoWanted();

private:
    void dress();
    [[nodiscard]] QLayout* makeButtons();
    void makeWithdrawal();
    void connectButtons();
    void connectCommand();
    QWidget* makeProgress();
    void updateWords();
    void tellButtons(const std::optional<CaseStanding>& standing);
    void tellPaper(const std::optional<CaseStanding>& standing);
    void showFields(const QJsonObject& document);
    void showTimeline(const QJsonObject& document);
    void askWithdrawal();
    void withdraw();
    void reprint();
    void reprinted();
    [[nodiscard]] OutboxItem command(const QString& kind, const QJsonObject& body, const QString& caption) const;

    GuestLink& m_link;
    MailedCommand* m_command;
    look::MessageBar* m_message;
    QLabel* m_heading;
    look::StateBadge* m_state;
    CaseSteps* m_steps;
    QLabel* m_next;
    look::MessageBar* m_noChief;
    QLabel* m_whyNotPrinted;
    QPushButton* m_print;
    QPushButton* m_correct;
    QPushButton* m_reprint;
    QPushButton* m_copy;
    QPushButton* m_signIn;
    QPushButton* m_withdraw;
    QWidget* m_withdrawal;
    LinesEdit* m_reason;
    FormField* m_reasonField;
    QTabWidget* m_tabs;
    QFormLayout* m_fields = nullptr;
    QVBoxLayout* m_timeline = nullptr;
    QWidget* m_timelineBox = nullptr;
    QLabel* m_seenAt = nullptr;
    CasePaperView* m_paper;
    LocalCase m_case;
    bool m_paperOpen = false;
};

} // namespace inservice
