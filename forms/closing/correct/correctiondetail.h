// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/closing/correct/correctionactions.h"
#include "forms/closing/correct/correctionoutbox.h"
#include "forms/commands/rowdetail.h"
#include "forms/courses/change/changecards.h"
#include "forms/paper/document.h"
#include "models/questions/closing.h"
#include "models/sync/accountlink.h"

class QCheckBox;
class QTabWidget;

namespace inservice {

class ChoiceEdit;
class CorrectionFiles;
class ReasonPanel;
class SealedForm;

/// A request of 修改已結案課程內容 beside its list, as both sides read it: how it stands, what was and what is to be,
/// the sealed form and the evidence; and what can be done with it.
///
/// Object names: correctionName, correctionState, correctionNext, correctionNotice, correctionFacts, correctionTabs;
/// those of ChangeCards and CorrectionFiles; of ActionBar with the name correction: correctionApprove…;
/// correctionPanel…, correctionHeadSeal, correctionUnitSeal, correctionHow.
class CorrectionDetail : public RowDetail {
    Q_OBJECT

public:
    CorrectionDetail(AccountLink& link, CorrectionModel& model, CorrectionOutbox& outbox, QWidget* parent = nullptr);

    void show(const CorrectionListRow& row);
    void refresh() override;
    void focus() override;
    void keep(const OutboxItem& item);
    /// The sealed form, as if it had been chosen.
    void attach(const QString& path);
    /// The sealed form lies in the stack of returned papers: once its request is shown, whoever asked for it attaches
    /// it, and a desk puts down that it has come.
    void expect(qint64 correction, const QList<qint64>& pages);

signals:
    void openRequested(const QString& place);

private:
    void layOut();
    void connectParts();
    void refreshTexts();
    void showCards();
    /// What the centre tells the desk that decides.
    void askLook();
    [[nodiscard]] QString hand() const;
    [[nodiscard]] QString facts() const;
    [[nodiscard]] Availability availabilityOf(CorrectionAction action) const;
    [[nodiscard]] bool wantsUnitSeal() const;
    [[nodiscard]] QString clashText() const;
    [[nodiscard]] QString lookFault() const;
    void takeExpected();
    void start(CorrectionAction action);
    void openApprove();
    void openReceive();
    void openReason(CorrectionAction action);
    void confirmed();
    bool ask(const char* kind, const QJsonObject& details);
    void print();

    AccountLink& m_link;
    CorrectionModel& m_model;
    CorrectionOutbox& m_outbox;
    CorrectionListRow m_row;
    std::optional<questions::CorrectionLook> m_look;
    QString m_lookOf; ///< request and version that it was asked for
    CorrectionAction m_asked = CorrectionAction::Approve;
    QLabel* m_next;
    look::MessageBar* m_said;
    QLabel* m_facts;
    QTabWidget* m_tabs;
    ChangeCards* m_cards;
    CorrectionFiles* m_files;
    ReasonPanel* m_panel;
    QWidget* m_seals;
    QCheckBox* m_headSeal;
    QCheckBox* m_unitSeal;
    ChoiceEdit* m_how;
    SealedForm* m_sealed;
};

} // namespace inservice
