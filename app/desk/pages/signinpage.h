// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/session.h"
#include "forms/pages/page.h"

#include <QTimer>

class QBoxLayout;
class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace inservice {

namespace look {
class MessageBar;
}

class Application;
class ChoiceEdit;
class KindChoice;
class SignInPeople;

/// 登入 with a 教師個人帳號 or a 業務帳號 (S3), and the code of the bound device where one is asked for. What is wrong
/// is said without saying which half. In a trial the demonstration's people stand beside it, and a click fills them in;
/// while the centre does not answer, those who can open this desk offline.
class SignInPage : public Page {
    Q_OBJECT

public:
    SignInPage(Application& application, QWidget* parent);

    [[nodiscard]] QString title() const override;
    void setCurrent(bool current) override;
    /// "other": somebody else than whoever was here comes. "found/NAME", "reset/NAME": whoever had forgotten it, with
    /// the present password or a new one; "teacher-found/NAME" and so on of a 教師個人帳號. "teacher": one is chosen.
    void openAt(const QString& argument) override;

    /// Somebody else than whoever was here comes: nothing is filled in.
    void expectAnother();
    /// 忘記帳號密碼 has told the account's name.
    void welcomeBack(const QString& accountName, bool newPassword, AccountKind kind);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* makeForm();
    [[nodiscard]] QLayout* makeFields();
    void connectAll();
    void send();
    void sendCode();
    /// Asks for the code of the bound device, or for account and password again.
    void askForCode(bool asked);
    void offerHelp();
    void setBusy(bool busy);
    void answer(const Session::SignInResult& result);
    void sayAnswersAgain();
    void fillServers();
    void chooseServer(int row);
    void offerStay();
    void take(const QString& accountName, const QString& password, bool isTeacher);

    Application& m_application;
    look::MessageBar* m_message;
    ChoiceEdit* m_server;
    KindChoice* m_kind;
    QLabel* m_help;
    QLineEdit* m_account;
    QLineEdit* m_password;
    QLineEdit* m_code;
    QCheckBox* m_stay;
    QPushButton* m_send;
    QPushButton* m_restart;
    QLabel* m_working;
    QTimer m_slow; ///< after two seconds it says that it is working
    SignInPeople* m_people;
    QBoxLayout* m_columns = nullptr;
    QFormLayout* m_fields = nullptr;
    bool m_codeAsked = false;
    bool m_busy = false;
    bool m_saidOffline = false; ///< m_message says that the centre does not answer
};

} // namespace inservice
