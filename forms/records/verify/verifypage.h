// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/pages/page.h"
#include "forms/pages/place.h"
#include "models/questions/certificates.h"

class QLabel;
class QPushButton;

namespace inservice {

namespace look {
class MessageBar;
class StateBadge;
} // namespace look
class AskedCommands;
class FieldsView;
class ReasonPanel;
class TextEdit;

/// 證明查驗: what a certificate stands for now, for whoever holds its number and code, before sign-in and after it. A
/// desk revokes it here, or takes that back.
///
/// Object names: verifyPage, verifyNumber, verifyCode, verifyFault, verifyButton, verifyMessage, verifyState,
/// verifyFields, verifyRevoke, verifyRestore; those of ReasonPanel with «verify».
class VerifyPage : public Page {
    Q_OBJECT

public:
    VerifyPage(const Ties& ties, QWidget* parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool hasMainAction() const override { return false; }
    void setCurrent(bool current) override;
    /// What a code reader gives (CertificateCode::text()).
    void openAt(const QString& argument) override;

private:
    [[nodiscard]] QWidget* makeForm();
    void connectParts();
    void typed();
    [[nodiscard]] QString codeAsTyped() const;
    void forgetAnswer();
    void check();
    void verify();
    void showAnswer(const Answer<std::optional<questions::VerifiedCertificate>>& answer);
    void showVerified();
    void showDecision();
    void askReason(bool revoke);
    void decide();

    Ties m_ties;
    AskedCommands* m_asked = nullptr; ///< only after sign-in
    TextEdit* m_number;
    TextEdit* m_code;
    QLabel* m_fault; ///< what is wrong with what is typed
    QPushButton* m_verify;
    look::MessageBar* m_message;
    look::StateBadge* m_state;
    FieldsView* m_fields;
    QPushButton* m_revoke;
    QPushButton* m_restore;
    ReasonPanel* m_reason;
    int m_version = 0; ///< of the paper, where its code was read
    bool m_isAsking = false;
    bool m_revokes = false; ///< what the panel asks about
    std::optional<questions::VerifiedCertificate> m_verified;
    QString m_answered; ///< codeAsTyped() of what was asked about last
    quint64 m_question = 0;
};

} // namespace inservice
