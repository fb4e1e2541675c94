// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/look/look.h"
#include "forms/pages/page.h"
#include "models/replica/drafts.h"
#include "models/sync/guestlink.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace inservice {

class ApplicationSender;
class CodePanel;
class ListingForm;

/// 申請列入單位: a 幼兒園, 社教機構 or 法人 that is in no list asks to be, before anybody there can have an account;
/// and the same once more after 退回補正.
///
/// Object names: askListingPage, askListingMessage, askListingWhyNot, askListingSend; those of ListingForm and
/// CodePanel.
class ListingPage : public Page {
    Q_OBJECT

public:
    explicit ListingPage(GuestLink& link, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<QAction*> pageActions() const override;
    [[nodiscard]] bool hasMainAction() const override { return false; } ///< its buttons stand below the form
    void focusFind() override;
    void setCurrent(bool current) override;
    /// The id of a case of this PC: one that waits for its code, was refused, or is to be corrected. Empty: what stands
    /// here stays.
    void openAt(const QString& argument) override;
    void refresh(const Changes& changes) override;
    [[nodiscard]] ListingForm* form() const { return m_form; }

private:
    enum class Stage { Form, Code };

    [[nodiscard]] QWidget* makeFormStage();
    void connectSending();
    void setStage(Stage stage);
    void open(const LocalCase& localCase);
    void clear();
    void check();
    void send();
    void accepted(const OutboxItem& item);
    void refused(const OutboxItem& item);
    [[nodiscard]] bool isCorrecting() const { return !m_case.number.isEmpty(); }

    GuestLink& m_link;
    QAction* m_send;
    QAction* m_clear;
    QStackedWidget* m_stages;
    look::MessageBar* m_message;
    ListingForm* m_form;
    QLabel* m_whyNot;
    QPushButton* m_button;
    CodePanel* m_code;
    ApplicationSender* m_sender;
    LocalCase m_case; ///< that this is about; without an id: a new one
    bool m_isFilled = false;
};

} // namespace inservice
