// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/look/look.h"

#include <QDateTime>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;

namespace inservice {

class FormField;
class MailCodeEdit;

/// 驗證信箱: where the digits that were mailed are entered. It says to which address, asks again after a pause, and
/// says what happens without a network.
class CodePanel : public QWidget {
    Q_OBJECT

public:
    static constexpr int pauseSeconds = 60; ///< between two mails

    explicit CodePanel(QWidget* parent = nullptr, int digits = 6);

    /// Begins anew. `explanation` says what the code is for.
    void start(const QString& explanation, const QString& backText);
    /// A code is being asked for.
    void sayAsking();
    void sayMailed(const QString& whereTo);
    /// The mail has its price just now, which this PC works off first.
    void sayPreparing(int seconds);
    void sayNotMailed(const QString& sentence, bool offline);
    void sayWrong(const QString& sentence);
    void saySending(const QString& sentence);

signals:
    void codeEntered(const QString& code);
    void resendWanted();
    void backWanted();

private:
    void enter();
    void waitForCentre(const QString& sentence);
    void endWait();
    void showPause();
    QLabel* m_explanation;
    look::MessageBar* m_message;
    MailCodeEdit* m_code;
    FormField* m_field;
    QPushButton* m_send;
    QPushButton* m_resend;
    QPushButton* m_back;
    QProgressBar* m_work; ///< seconds of computing, of those there are
    QTimer* m_tick;       ///< of m_work
    QTimer* m_timer;
    QTimer* m_slow; ///< after it the centre is called slow
    QDateTime m_mailedAt;
};

} // namespace inservice
