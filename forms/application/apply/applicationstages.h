// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

namespace inservice {

class AcceptedPanel;
class ApplicationActions;
class CodePanel;
class DraftPrint;
class FormStage;
class GuestLink;
class ReadBackPanel;
class ReleasePanel;
class UnitFinder;

/// The stages of an application, one in front: the form, what is read back before it is sent, the code from the mail,
/// 原帳號刪除請求, 「帳號申請成功」, and a draft on paper.
class ApplicationStages : public QStackedWidget {
    Q_OBJECT

public:
    enum class Stage { Form, ReadBack, Code, Release, Accepted, Draft };

    ApplicationStages(GuestLink& link, UnitFinder* finder, const ApplicationActions& actions, QWidget* parent);

    [[nodiscard]] FormStage* form() const { return m_form; }
    [[nodiscard]] ReadBackPanel* readBack() const { return m_readBack; }
    [[nodiscard]] CodePanel* code() const { return m_code; }
    [[nodiscard]] ReleasePanel* release() const { return m_release; }
    [[nodiscard]] AcceptedPanel* accepted() const { return m_accepted; }

    [[nodiscard]] Stage stage() const { return Stage(currentIndex()); }
    /// The draft is what has been filled in so far.
    void setStage(Stage stage);

signals:
    /// Back from the draft on paper.
    void formWanted();

private:
    void askForRoom();

    FormStage* m_form;
    ReadBackPanel* m_readBack;
    CodePanel* m_code;
    ReleasePanel* m_release;
    AcceptedPanel* m_accepted;
    DraftPrint* m_draftPrint = nullptr;
};

} // namespace inservice
