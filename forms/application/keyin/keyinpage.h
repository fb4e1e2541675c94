// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/application/applicationdata.h"
#include "forms/application/keyin/paperside.h"
#include "forms/look/look.h"
#include "forms/pages/page.h"
#include "models/sync/accountlink.h"

#include <QUuid>

class QPushButton;

namespace inservice {

class ApplicationForm;
class TakenPages;

/// 登錄紙本申請: the desk keys in a form that somebody filled in by hand, beside its scan. It becomes a case that
/// stands as received; the applicant sets the password later, with a code that is mailed.
///
/// openAt(): the id of a command that the centre has refused: what was keyed in comes back. Pages of the stack of
/// returned papers (TakenPages): the form on them is keyed in.
///
/// Object names: keyInPage, keyInMessage, keyInSend, keyInClear; those of ApplicationForm and PaperSide.
class KeyInPage : public Page {
    Q_OBJECT

public:
    explicit KeyInPage(AccountLink& link, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString scope() const override;
    [[nodiscard]] QList<QAction*> pageActions() const override { return {m_send, m_clear}; }
    [[nodiscard]] bool hasMainAction() const override { return false; } // its button stands at the foot of the form
    void focusFind() override;
    void openAt(const QString& argument) override;
    void setCurrent(bool current) override;
    void refresh(const Changes& changes) override;

    [[nodiscard]] ApplicationForm* form() const { return m_form; }
    [[nodiscard]] PaperSide* paper() const { return m_paper; }

private:
    void send();
    void clear();
    /// What the centre has said about what was sent.
    void answered(bool done);
    void refused(const OutboxItem& item);
    void load(const OutboxItem& item);
    void setSending(const QUuid& id);
    /// Why it cannot be sent, beside the faults at its fields; empty: it can.
    [[nodiscard]] QString whyNot(const ApplicationData& data) const;
    void askForSeals();
    void take(const QList<qint64>& pages);
    void takeUnit(const QString& code);
    [[nodiscard]] bool isUntouched() const;

    AccountLink& m_link;
    UnitFinder* m_finder;
    QAction* m_send;
    QAction* m_clear;
    QPushButton* m_button; ///< as m_send
    look::MessageBar* m_message;
    ApplicationForm* m_form;
    PaperSide* m_paper;
    QString m_wanted;              ///< what is to be opened once the units are there
    TakenPages* m_taken = nullptr; ///< the form that is keyed in lies in the stack of returned papers
    QUuid m_sending;               ///< null: nothing is on its way
    qint64 m_keyed = 0;            ///< the case that was made last
};

} // namespace inservice
