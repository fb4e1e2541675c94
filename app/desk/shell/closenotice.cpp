// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/shell/closenotice.h"

#include "app/desk/session.h"
#include "forms/look/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <utility>

namespace inservice {

namespace {
constexpr int secondsToRead = 30;
}

CloseNotice::CloseNotice(Session& session, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_text(new QLabel(this))
    , m_time(this) {
    setObjectName("closeNotice");
    setWindowModality(Qt::WindowModal);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(look::margin, look::margin, look::margin, look::margin);
    layout->setSpacing(2 * look::grid);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(380);
    layout->addWidget(m_text);
    auto* line = new QHBoxLayout;
    m_back = new QPushButton(tr("&Back to the window"), this);
    m_back->setObjectName("closeBack");
    m_leave = new QPushButton(tr("&Close"), this); // after the other: so Tab goes
    m_leave->setObjectName("closeNow");
    look::makePrimary(m_leave);
    line->addStretch(1);
    line->addWidget(m_back);
    line->addWidget(m_leave);
    layout->addLayout(line);
    connect(m_back, &QPushButton::clicked, this, &CloseNotice::reject);
    connect(m_leave, &QPushButton::clicked, this, &CloseNotice::end);
    connect(&session, &Session::statusChanged, this, &CloseNotice::updateText);
    connect(&session, &Session::outboxChanged, this, &CloseNotice::updateText);
    m_time.setSingleShot(true);
    connect(&m_time, &QTimer::timeout, this, &CloseNotice::end);
    m_time.start(secondsToRead * 1000);
    m_leave->setFocus();
    updateText();
}

QString CloseNotice::text() const {
    return m_text->text();
}

void CloseNotice::updateText() {
    const QStringList uncoded = m_session.uncodedCaptions();
    const int toSend = m_session.waiting() - int(uncoded.size());
    QStringList sentences;
    const bool wouldLose = std::exchange(m_loses, m_session.unwritten() > 0);
    setWindowTitle(m_loses ? tr("Not everything could be saved") : tr("Not everything has been sent yet"));
    if (m_loses) {
        sentences << tr("What you typed could not be saved on this computer (disk full or no right to write?) and is "
                        "lost when the window closes. Go back to the window, make room on the disk, or send it first.");
        m_time.stop(); // only the person can say that it may go
        if (!wouldLose) {
            m_back->setFocus();
        }
    }
    for (const QString& caption : uncoded) {
        sentences << tr("“%1” has not been sent: its mailed code has not been entered yet. It stays on this computer; "
                        "you find it on the start page.")
                         .arg(caption);
    }
    if (toSend > 0) {
        sentences << (m_session.account() != nullptr
                          ? tr("%n things you asked for have not reached the centre yet. They are kept on this "
                               "computer and go out when you sign in the next time.",
                               nullptr, toSend)
                          : tr("%n things you asked for have not reached the centre yet. They are kept on this "
                               "computer and go out by themselves the next time you open the desk.",
                               nullptr, toSend));
    }
    if (sentences.isEmpty()) {
        sentences << (wouldLose ? tr("What you typed is saved on this computer now.")
                                : tr("Everything has been sent now."));
        if (!m_over) {
            m_time.start(1500);
        }
    }
    m_text->setText(sentences.join(QLatin1String("\n\n")));
    setAccessibleName(m_text->text());
}

void CloseNotice::end() {
    if (m_over) {
        return;
    }
    m_over = true;
    emit leaving();
}

void CloseNotice::reject() {
    if (m_over) {
        return;
    }
    m_over = true;
    m_time.stop();
    QDialog::reject();
    emit backRequested();
}

} // namespace inservice
