// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/application/applicationdata.h"
#include "forms/application/apply/applicationstages.h"
#include "forms/pages/page.h"
#include "models/replica/drafts.h"
#include "models/sync/guestlink.h"

#include <QTimer>
#include <QUuid>
#include <memory>

namespace inservice {

namespace look {
class MessageBar;
}
class AcceptedPanel;
class ApplicationActions;
class ApplicationForm;
class ApplicationSender;
class Correction;
class DraftKeeper;
class DraftOffer;
class FormStage;
class ReadBackPanel;
class ReleasePanel;

/// 申請業務帳號: 表2-1 from the first letter to 「帳號申請成功」. Whatever is typed is a draft within a moment; nothing
/// but the passwords is lost by leaving, by a crash, or by a refusal.
class ApplicationPage : public Page {
    Q_OBJECT

public:
    explicit ApplicationPage(GuestLink& link, QWidget* parent = nullptr);
    ~ApplicationPage() override;

    /// An empty form.
    void startNew();
    /// Goes on with a draft, wherever it stands: in the form, waiting for its code, refused, or accepted meanwhile.
    void openDraft(const QUuid& draft);
    /// The same form for a case that was sent back (退回補正).
    void openCorrection(const LocalCase& localCase);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<QAction*> pageActions() const override;
    [[nodiscard]] bool hasMainAction() const override { return false; } ///< 送出申請 stands below the form
    void focusFind() override;
    void setCurrent(bool current) override;
    /// The id of a draft; "new" for an empty form.
    void openAt(const QString& argument) override;
    void refresh(const Changes& changes) override;

    /// Writes the draft now if anything has changed.
    void saveDraft();
    [[nodiscard]] QUuid draftId() const;

signals:
    /// A correction was accepted or given up: back to the list of cases.
    void correctionClosed();
    /// What was changed in it is gone from this PC; whoever keeps `draft` can bring it back.
    void correctionDiscarded(const inservice::Draft& draft);

private:
    using Stage = ApplicationStages::Stage;

    void connectForm();
    void connectSending();
    void setStage(Stage stage);
    [[nodiscard]] Stage stage() const;

    void begin(const QUuid& draft, FormMode mode);
    void chooseWantedUnit();
    void edited();
    void showMissing();
    void showFaultCount(int count, bool allMissing);
    void messageAction();
    void askForRelease();
    void offerDraft();
    void discard();
    void discardCorrection();
    void undoDiscard();
    void printDraft();
    void showWhyReturned();

    void send();
    void submit(const QUuid& draft, const QJsonObject& verifier);
    void accepted(const OutboxItem& item);
    void showAccepted(const LocalCase& localCase, bool corrected);
    void gone();
    void refused(const OutboxItem& item);
    void showConflict(const QString& sentence, const QJsonObject& fields);
    void meetChange(const ApplicationData& data, const QJsonObject& conflicts);
    void settleField(const QString& field, const QJsonValue& theirs, bool taken);

    GuestLink& m_link;
    UnitFinder* m_finder;
    ApplicationActions* m_actions;
    ApplicationStages* m_stages;
    FormStage* m_formStage; // in m_stages, as the following
    ApplicationForm* m_form;
    look::MessageBar* m_message;
    ReadBackPanel* m_readBack;
    ReleasePanel* m_release;
    AcceptedPanel* m_accepted;
    DraftKeeper* m_draft;
    std::unique_ptr<DraftOffer> m_offer;
    Correction* m_correction = nullptr;
    ApplicationSender* m_sender;
    QTimer m_saveTimer;

    FormMode m_mode = FormMode::Apply;
    std::optional<OutboxItem> m_heldBack; ///< refused because there is an account: the message offers to ask for it
    bool m_wasOpened = false;             ///< by the window: until then it is a form that nobody has come to
    qint64 m_wantedUnit = 0;              ///< that was listed a moment ago, until it is chosen
    bool m_faultsShown = false;           ///< the message counts what is marked
    bool m_refusedSaid = false;           ///< the message says why the centre did not take what stands here
    bool m_passwordsSaid = false;         ///< the message asks for the passwords again
    bool m_unchangedSaid = false;         ///< that nothing is changed was read: the next time it goes out as it is
};

} // namespace inservice
