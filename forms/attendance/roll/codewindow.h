// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/accountlink.h"

#include <QDateTime>
#include <QDialog>
#include <QTimer>

class QLabel;

namespace inservice {

/// 簽到碼 on the wall of the room: another one every half minute, as large as the window lets it be. Whoever is signed
/// in as a teacher types it and signs in to the session.
///
/// Object names: sessionCode, sessionCodeNote.
class CodeWindow : public QDialog {
    Q_OBJECT

public:
    CodeWindow(AccountLink& link, qint64 courseId, int session, const QString& title, QWidget* parent);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void ask();
    void count();
    void enlarge();

    AccountLink& m_link;
    qint64 m_course;
    int m_session;
    QLabel* m_code;
    QLabel* m_note;
    QTimer m_next; ///< the centre did not answer: asked again
    QTimer m_tick; ///< while a code is shown
    QDateTime m_until;
};

} // namespace inservice
