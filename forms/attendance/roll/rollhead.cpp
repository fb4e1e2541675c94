// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/attendance/roll/rollhead.h"

#include "forms/attendance/slips/sessionticks.h"
#include "forms/look/whynot.h"
#include "models/tables/listwords.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <utility>

namespace inservice {

RollHead::RollHead(QWidget* parent)
    : QWidget(parent)
    , m_course(new QComboBox(this))
    , m_session(new QComboBox(this))
    , m_leaves(new QComboBox(this))
    , m_scan(new QLineEdit(this))
    , m_counts(new QLabel(this))
    , m_scanned(new look::MessageBar(this))
    , m_notice(new look::MessageBar(this)) {
    m_course->setObjectName(QStringLiteral("rollCourse"));
    m_course->setAccessibleName(tr("Course"));
    m_session->setObjectName(QStringLiteral("rollSession"));
    m_session->setAccessibleName(tr("Session"));
    makeScanning();
    m_counts->setObjectName(QStringLiteral("rollCounts"));
    m_counts->setWordWrap(true);
    m_scanned->setObjectName(QStringLiteral("rollScanned"));
    m_scanned->setFont(look::font(2)); // read from where the people stand
    m_notice->setObjectName(QStringLiteral("rollNotice"));
    for (QComboBox* box : {m_course, m_session}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(14);
    }
    auto* which = new QHBoxLayout;
    which->setSpacing(look::grid);
    which->addWidget(m_course, 3);
    which->addWidget(m_session, 2);
    auto* read = new QHBoxLayout;
    read->setSpacing(look::grid);
    read->addWidget(m_leaves);
    read->addWidget(m_scan, 2);
    read->addWidget(m_counts, 3);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, look::grid);
    column->setSpacing(look::grid / 2);
    column->addLayout(which);
    column->addLayout(read);
    column->addWidget(m_scanned);
    column->addWidget(m_notice);
    connect(m_course, &QComboBox::activated, this, [this] { emit courseChosen(course()); });
    connect(m_session, &QComboBox::activated, this, [this] { emit sessionChosen(session()); });
}

void RollHead::makeScanning() {
    m_leaves->setObjectName(QStringLiteral("rollLeaves"));
    m_leaves->setAccessibleName(tr("What slips are read for"));
    m_leaves->addItem(tr("Signing in"), false);
    m_leaves->addItem(tr("Signing out"), true);
    m_scan->setObjectName(QStringLiteral("rollScan"));
    m_scan->setAccessibleName(tr("Read an admission slip, or type its number"));
    m_scan->setPlaceholderText(tr("Read an admission slip, or type its number"));
    // The number is Latin: an input method would keep its letters for itself.
    m_scan->setAttribute(Qt::WA_InputMethodEnabled, false);
    connect(m_leaves, &QComboBox::activated, this, [this] {
        clearScan();
        focusScan();
    });
    connect(m_scan, &QLineEdit::returnPressed, this, [this] {
        m_read = m_scan->text();
        m_scan->clear();
        if (!m_read.trimmed().isEmpty()) {
            emit scanned(m_read);
        }
    });
}

void RollHead::setCourses(const QList<CourseRow>& courses, qint64 chosen) {
    const QSignalBlocker quiet(m_course);
    m_course->clear();
    for (const CourseRow& one : courses) {
        m_course->addItem(tr("%1 %2 (%3)", "number, title, first day")
                              .arg(one.number)
                              .arg(one.title, shownDay(QDate::fromString(one.dateFrom, Qt::ISODate))),
                          one.id);
    }
    m_course->setCurrentIndex(m_course->findData(chosen));
    look::setPossible(m_course, courses.isEmpty() ? tr("No course of yours is approved and not closed.") : QString());
}

void RollHead::setSessions(const QList<CourseSession>& sessions, int chosen) {
    const QSignalBlocker quiet(m_session);
    m_session->clear();
    for (const CourseSession& one : sessions) {
        m_session->addItem(sessionticks::text(one), one.no);
    }
    m_session->setCurrentIndex(m_session->findData(chosen));
    look::setPossible(m_session, sessions.isEmpty() ? tr("Choose a course first.") : QString());
}

qint64 RollHead::course() const {
    return m_course->currentData().toLongLong();
}

int RollHead::session() const {
    return m_session->currentData().toInt();
}

void RollHead::show(const Counts& counts) {
    QStringList parts{tr("Expected %1").arg(counts.due), tr("here %1").arg(counts.here),
                      tr("on leave %1").arg(counts.excused), tr("absent %1").arg(counts.absent),
                      tr("not noted %1").arg(counts.open)};
    if (counts.waiting > 0) {
        parts << tr("to be sent %1").arg(counts.waiting);
    }
    m_counts->setText(parts.join(tr("   ", "between counts")));
}

void RollHead::setScanning(const QString& whyNot) {
    look::setPossible(m_scan, whyNot);
    look::setPossible(m_leaves, whyNot,
                      tr("Signing out: who goes before the session ends is noted as gone early by so "
                         "much."));
}

bool RollHead::leaves() const {
    return m_leaves->currentData().toBool();
}

void RollHead::setLeaves(bool leaves) {
    m_leaves->setCurrentIndex(m_leaves->findData(leaves));
}

void RollHead::showScan(look::Tone tone, const QString& sentence) {
    m_scanned->show(tone, sentence);
    const QString read = std::exchange(m_read, {});
    if (tone == look::Tone::Bad && m_scan->text().isEmpty()) {
        m_scan->setText(read); // one letter of a typed number is put right; the next slip that is read takes its place
        m_scan->selectAll();
    }
}

void RollHead::clearScan() {
    m_scanned->clear();
}

void RollHead::beginScan(const QString& text) {
    if (m_scan->isEnabled()) {
        m_scan->setFocus(Qt::OtherFocusReason);
        m_scan->insert(text);
    }
}

void RollHead::focusScan() {
    m_scan->setFocus(Qt::OtherFocusReason);
}

} // namespace inservice
