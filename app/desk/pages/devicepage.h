// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/session.h"
#include "forms/pages/page.h"
#include "models/questions/device.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace inservice {

namespace look {
class MessageBar;
}

class FormField;
class PrintPanel;
class QrView;

/// 綁定行動裝置 (S3): an authenticator app is bound by its QR code, shown once; then the recovery codes, shown once, to
/// be printed; and it is taken away again with the password and a code.
///
/// Object names: deviceState, deviceMessage, deviceBind, deviceUnbind; deviceQr, deviceKey, devicePassword, deviceCode,
/// deviceConfirm, deviceBack; deviceKept; those of PrintPanel; deviceEndPassword, deviceEndCode, deviceEnd,
/// deviceEndBack.
class DevicePage : public Page {
    Q_OBJECT

public:
    DevicePage(Session& session, AccountLink& link, QWidget* parent);
    ~DevicePage() override;

    [[nodiscard]] QString title() const override;
    void setCurrent(bool current) override;
    void refresh(const Changes& changes) override;

private:
    enum Stage { State, Bind, Codes, Unbind };

    [[nodiscard]] QWidget* makeState();
    [[nodiscard]] QWidget* makeBind();
    [[nodiscard]] QWidget* makeCodes();
    [[nodiscard]] QWidget* makeUnbind();
    /// Leaves a stage for the button it was begun with.
    void goBack(QPushButton* begun);
    void ask();
    void show(const questions::OwnDevice& device);
    void startBinding();
    void bind();
    void showCodes(const QStringList& codes);
    void codesKept();
    void unbind();
    void forgetSecrets();
    void setBusy(bool busy);
    /// What went wrong, at the field it belongs to.
    void sayFault(const CallError& error, FormField* password, FormField* code);

    Session& m_session;
    AccountLink& m_link;
    QByteArray m_secret;
    QStackedWidget* m_stages;
    look::MessageBar* m_message;
    QLabel* m_state;
    QPushButton* m_startBind;
    QPushButton* m_startUnbind;
    QrView* m_qr;
    QLabel* m_key;
    QLineEdit* m_password;
    QLineEdit* m_code;
    QPushButton* m_confirm;
    PrintPanel* m_print = nullptr;
    QPushButton* m_kept;
    QLineEdit* m_endPassword;
    QLineEdit* m_endCode;
    QPushButton* m_end;
    FormField* m_passwordField = nullptr;
    FormField* m_codeField = nullptr;
    FormField* m_endPasswordField = nullptr;
    FormField* m_endCodeField = nullptr;
};

} // namespace inservice
