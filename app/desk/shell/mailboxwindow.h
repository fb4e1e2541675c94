// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/central/trial/trial.h"

#include <QList>
#include <QTimer>
#include <QWidget>
#include <memory>

class QLabel;
class QListWidget;
class QPlainTextEdit;

namespace inservice {

namespace look {
class EmptyView;
class MessageBar;
} // namespace look

class Settings;

/// The mails a trial centre would have sent: codes and results. Read by the administrator's connection, away from the
/// window's thread, every two seconds while the window is open.
class MailboxWindow : public QWidget {
    Q_OBJECT

public:
    MailboxWindow(Settings& settings, std::shared_ptr<const Trial> trial);
    ~MailboxWindow() override;
    /// Whoever opens it looks for what has just come.
    void showNewest();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void ask();
    void take(const QList<DemoMail>& mails);
    void showMail(qint64 id);

    Settings& m_settings;
    std::shared_ptr<const Trial> m_trial;
    QTimer m_timer;
    bool m_reading = false;
    QList<DemoMail> m_mails;
    look::MessageBar* m_message;
    QListWidget* m_list;
    QLabel* m_head;
    QPlainTextEdit* m_body;
    look::EmptyView* m_empty;
    QWidget* m_split;
};

} // namespace inservice
