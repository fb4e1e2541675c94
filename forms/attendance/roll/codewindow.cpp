// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/attendance/roll/codewindow.h"

#include "forms/look/look.h"
#include "forms/words/words.h"
#include "models/questions/attendance.h"

#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

namespace inservice {
namespace {

using namespace std::chrono_literals;

constexpr QSize windowSize(900, 480); ///< px
constexpr std::chrono::seconds again = 5s;
constexpr int widthOfCode = 9; ///< characters that the window is wide

} // namespace

CodeWindow::CodeWindow(AccountLink& link, qint64 courseId, int session, const QString& title, QWidget* parent)
    : QDialog(parent, Qt::Window)
    , m_link(link)
    , m_course(courseId)
    , m_session(session)
    , m_code(new QLabel(this))
    , m_note(new QLabel(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("codeWindow"));
    setWindowTitle(title);
    m_code->setObjectName(QStringLiteral("sessionCode"));
    m_code->setAlignment(Qt::AlignCenter);
    m_code->setTextFormat(Qt::PlainText);
    m_code->setMinimumSize(1, 1); // its letters follow the window, not the window them
    m_note->setObjectName(QStringLiteral("sessionCodeNote"));
    m_note->setFont(look::font(1));
    m_note->setAlignment(Qt::AlignCenter);
    m_note->setWordWrap(true);
    auto* head = new look::Heading(title, 1, this);
    head->setAlignment(Qt::AlignCenter);
    head->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look::margin, look::margin, look::margin, look::margin);
    column->addWidget(head);
    column->addWidget(m_code, 1);
    column->addWidget(m_note);
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &CodeWindow::count);
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &CodeWindow::ask);
    resize(windowSize);
    ask();
}

void CodeWindow::ask() {
    m_link.ask(questions::sessionCode(m_course, m_session), this, [this](const Answer<questions::SessionCode>& answer) {
        if (answer) {
            m_code->setText(answer.value->code);
            m_code->setAccessibleName(tr("Code to sign in: %1").arg(answer.value->code));
            m_until = QDateTime::currentDateTimeUtc().addSecs(std::max(1, answer.value->left));
            m_tick.start();
            count();
            return;
        }
        m_code->clear();
        m_code->setAccessibleName(QString());
        m_tick.stop();
        m_note->setText(words::centreRefusal(answer.error.key, answer.error.detail));
        if (answer.error.offline) {
            m_next.start(again);
        }
    });
}

/// How long it holds: whoever types slowly waits for the next one.
void CodeWindow::count() {
    const qint64 left = QDateTime::currentDateTimeUtc().secsTo(m_until);
    if (left <= 0) {
        m_tick.stop();
        ask();
        return;
    }
    m_note->setText(
        tr("Sign in under “My enrolments”, “Admission slip and leave”. The code is another one every half minute.") +
        u'\n' + tr("Another one in %n second(s)", nullptr, int(left)));
}

void CodeWindow::resizeEvent(QResizeEvent* event) {
    QDialog::resizeEvent(event);
    enlarge();
}

void CodeWindow::enlarge() {
    QFont large = m_code->font();
    large.setPixelSize(std::max(24, std::min(width() / widthOfCode * 3 / 2, height() / 2)));
    large.setBold(true);
    m_code->setFont(large);
}

} // namespace inservice
