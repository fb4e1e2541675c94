// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QTimer>

class QLabel;
class QPushButton;

namespace inservice {

class Session;

/// What is said over the window that is being closed while something has not reached the centre: what of it goes out by
/// itself next time, and what needs a person first. The sending goes on meanwhile. After a while both close: it holds
/// nobody up. But where the disk did not take what was typed, it waits for an answer.
class CloseNotice : public QDialog {
    Q_OBJECT

public:
    CloseNotice(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QString text() const;
    /// Esc and the frame's button: back to the window.
    void reject() override;

signals:
    /// The person wants the window back.
    void backRequested();
    /// It has been read, or its time is over.
    void leaving();

private:
    void updateText();
    void end();

    Session& m_session;
    QLabel* m_text;
    QPushButton* m_back = nullptr;
    QPushButton* m_leave = nullptr;
    QTimer m_time;
    bool m_loses = false; ///< what was typed is in memory alone
    bool m_over = false;
};

} // namespace inservice
