// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/application/applicationdata.h"
#include "forms/pages/page.h"
#include "models/sync/link.h"

#include <QUuid>

class QBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTimer;

namespace inservice {

namespace look {
class MessageBar;
}
class AcceptedPanel;
class ApplicationForm;
class CodePanel;
class ConflictPanel;
class DraftPrint;
class MailedCommand;
class MissingList;
class PaperPreview;
class ReadBackPanel;

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
    [[nodiscard]] QUuid draftId() const { return m_draft; }

signals:
    /// A correction was accepted or given up: back to the list of cases.
    void correctionClosed();
    /// What was changed in it is gone from this PC; whoever keeps `draft` can bring it back.
    void correctionDiscarded(const inservice::Draft& draft);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// A draft that was discarded, passwords and all.
    struct Discarded {
        QUuid draft;
        ApplicationData data;
    };
    enum class Stage { Form, ReadBack, Code, Accepted, Draft };

    QWidget* makeFormStage();
    void connectAll();
    void setStage(Stage stage);
    void askForRoom();
    [[nodiscard]] Stage stage() const;
    void begin(const QUuid& draft, FormMode mode);
    void edited();
    void showMissing();
    void showFaultCount(int count, bool allMissing);
    void showPreview();
    void showSaved(const QDateTime& at);
    void offerDraft();
    void arrange();
    void printDraft();
    [[nodiscard]] ApplicationPaper draft() const;
    [[nodiscard]] bool isUnchanged() const;
    void dropCorrectionDraft();
    void sayWhyReturned();
    void messageAction();
    void discard();
    void undoDiscard();

    void send();
    void confirmed();
    void submitApplication(const QJsonObject& verifier);
    void submitCorrection();
    void startCode(const QString& address);
    void watch(const OutboxItem& item);
    void accepted(const OutboxItem& item);
    void refused(const OutboxItem& item);
    void gone();
    void showConflict(const QString& sentence, const QJsonObject& fields);
    void catchUp(const QString& sentence);
    void settleField(const QString& field, const QJsonValue& theirs, bool taken);
    void sayChosen();
    [[nodiscard]] std::function<void(QObject*, Link::Handler<bool>)> codeRequest(const QString& secret,
                                                                                 const QString& address);

    GuestLink& m_link;
    UnitFinder* m_finder;
    MailedCommand* m_command;
    QAction* m_sendAction;
    QAction* m_printAction;
    QAction* m_discardAction;
    QAction* m_undoAction;
    QStackedWidget* m_stages;
    look::MessageBar* m_message = nullptr;
    ApplicationForm* m_form = nullptr;
    ConflictPanel* m_conflict = nullptr;
    look::MessageBar* m_whyReturned = nullptr; ///< of a correction: what the desk said
    QBoxLayout* m_middle = nullptr;            ///< the form, and beside or below it m_side
    QWidget* m_side = nullptr;
    QLabel* m_missingHeading = nullptr;
    MissingList* m_missing = nullptr;
    PaperPreview* m_preview = nullptr;
    QLabel* m_previewHeading = nullptr;
    QLabel* m_savedLabel = nullptr;
    QPushButton* m_send = nullptr;
    ReadBackPanel* m_readBack = nullptr;
    CodePanel* m_code = nullptr;
    AcceptedPanel* m_accepted = nullptr;
    DraftPrint* m_draftPrint = nullptr;
    QTimer* m_saveTimer;
    QTimer* m_previewTimer;

    FormMode m_mode = FormMode::Apply;
    QUuid m_draft;
    bool m_wasOpened = false;     ///< by the window: until then it is a form that nobody has come to
    QJsonObject m_saved;          ///< as the draft stands on disk; empty: not yet
    QJsonObject m_base;           ///< of a correction: the case as it was seen
    LocalCase m_case;             ///< of a correction
    QList<Discarded> m_discarded; ///< the last one is brought back first
    QUuid m_offered;              ///< the draft that the message offers to go on with
    bool m_faultsShown = false;   ///< the message counts what is marked
    bool m_refusedSaid = false;   ///< the message says why the centre did not take what stands here
    bool m_passwordsSaid = false; ///< the message asks for the passwords again
    bool m_unchangedSaid = false; ///< that nothing is changed was read: the next time it goes out as it is
    bool m_preparing = false;     ///< a verifier is being made
    bool m_fullPreview = true;    ///< there is room for the paper beside the form
};

} // namespace inservice
