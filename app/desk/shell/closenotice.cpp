// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/shell/closenotice.h"

#include "app/desk/session.h"
#include "forms/look/look.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace inservice {

namespace {
constexpr int secondsToRead = 12;
}

CloseNotice::CloseNotice(Session& session, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_session(session)
    , m_text(new QLabel(this)) {
    setObjectName("closeNotice");
    setWindowTitle(tr("Not everything has been sent yet"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(look::margin, look::margin, look::margin, look::margin);
    layout->setSpacing(2 * look::grid);
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(380);
    layout->addWidget(m_text);
    auto* line = new QHBoxLayout;
    auto* back = new QPushButton(tr("&Back to the window"), this);
    back->setObjectName("closeBack");
    auto* leave = new QPushButton(tr("&Close now"), this);
    leave->setObjectName("closeNow");
    look::makePrimary(leave);
    line->addStretch(1);
    line->addWidget(back);
    line->addWidget(leave);
    layout->addLayout(line);
    connect(back, &QPushButton::clicked, this, [this] {
        m_over = true;
        emit backRequested();
    });
    connect(leave, &QPushButton::clicked, this, &CloseNotice::end);
    connect(&session, &Session::statusChanged, this, &CloseNotice::say);
    connect(&session, &Session::outboxChanged, this, &CloseNotice::say);
    m_time.setSingleShot(true);
    connect(&m_time, &QTimer::timeout, this, &CloseNotice::end);
    m_time.start(secondsToRead * 1000);
    leave->setFocus();
    say();
}

QString CloseNotice::text() const {
    return m_text->text();
}

void CloseNotice::say() {
    const int waiting = m_session.waiting();
    if (waiting > 0) {
        m_text->setText(
            tr("%n things you asked for have not reached the centre yet. They are kept on this computer and "
               "go out by themselves the next time you open the desk.",
               nullptr, waiting));
    } else {
        m_text->setText(tr("Everything has been sent now."));
        if (!m_over)
            m_time.start(1500);
    }
    setAccessibleName(m_text->text());
}

void CloseNotice::end() {
    if (m_over)
        return;
    m_over = true;
    emit finished();
}

void CloseNotice::closeEvent(QCloseEvent* event) {
    event->accept();
    end();
}

} // namespace inservice
