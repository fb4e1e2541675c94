// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace inservice {

class Session;

/// What is said when the window is closed while something waits: how much, and that it goes on next time. It stands
/// there for a few seconds, in which the sending goes on; it asks nothing and holds nobody up.
class CloseNotice : public QWidget {
    Q_OBJECT

public:
    CloseNotice(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QString text() const;

signals:
    /// The person wants the window back.
    void backRequested();
    /// It has been read, or its time is over.
    void finished();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void say();
    void end();

    Session& m_session;
    QLabel* m_text;
    QTimer m_time;
    bool m_over = false;
};

} // namespace inservice
