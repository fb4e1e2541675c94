// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/enrolments/accept/acceptancehead.h"

#include "forms/look/look.h"
#include "forms/words/enrolmentwords.h"
#include "models/replica/replicareader.h"
#include "models/tables/listwords.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

namespace inservice {
namespace {

QString textOf(const AcceptanceChoice& choice) {
    const QString course = AcceptanceHead::tr("%1 %2 (%3)", "number, title, first day")
                               .arg(choice.course.number)
                               .arg(choice.course.title, shownDate(choice.course.startsAt));
    return choice.waiting == 0 ? course : AcceptanceHead::tr("%1: %n to decide", "course", choice.waiting).arg(course);
}

} // namespace

QList<AcceptanceChoice> acceptanceChoices(const ReplicaReader& replica, const QDateTime& now) {
    const QList<CourseRow> courses = replica.rows<CourseRow>(QStringLiteral(
        " WHERE id IN (SELECT course_id FROM enrolment) OR id IN (SELECT id FROM registration) ORDER BY starts_at"));
    const QHash<qint64, int> waiting =
        replica.counts("enrolment", "course_id", "state IN ('pending', 'cancelling') OR leaving = 1");
    QList<AcceptanceChoice> choices;
    for (const CourseRow& course : courses) {
        const bool isOpen = course.state == u"approved" && course.endsAt > now;
        choices << AcceptanceChoice{course, isOpen ? waiting.value(course.id) : 0};
    }
    std::stable_sort(choices.begin(), choices.end(), [&now](const AcceptanceChoice& a, const AcceptanceChoice& b) {
        const auto rank = [&now](const AcceptanceChoice& choice) {
            return choice.waiting > 0 ? 0 : choice.course.endsAt > now ? 1 : 2;
        };
        // What is over: the latest first.
        return rank(a) != rank(b) ? rank(a) < rank(b) : rank(a) == 2 && a.course.startsAt > b.course.startsAt;
    });
    return choices;
}

AcceptanceHead::AcceptanceHead(QWidget* parent)
    : QWidget(parent)
    , m_course(new QComboBox(this))
    , m_facts(new QLabel(this))
    , m_settings(new QPushButton(tr("Online re&gistration…"), this))
    , m_forAll(new QPushButton(tr("The whole list (&Z)"), this)) {
    m_course->setObjectName(QStringLiteral("acceptanceCourse"));
    m_course->setAccessibleName(tr("Course"));
    m_course->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_course->setMinimumContentsLength(24);
    m_facts->setObjectName(QStringLiteral("acceptanceFacts"));
    m_facts->setWordWrap(true);
    m_facts->setTextFormat(Qt::PlainText);
    m_settings->setObjectName(QStringLiteral("acceptanceSettings"));
    m_forAll->setObjectName(QStringLiteral("acceptanceForAll"));
    auto* row = new QHBoxLayout;
    row->setSpacing(look::grid);
    row->addWidget(m_course, 1);
    row->addWidget(m_forAll);
    row->addWidget(m_settings);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::grid / 2);
    column->addLayout(row);
    column->addWidget(m_facts);
    connect(m_course, &QComboBox::activated, this, [this] { emit courseChosen(courseId()); });
    connect(m_settings, &QPushButton::clicked, this, [this] { emit settingsWanted(courseId()); });
}

void AcceptanceHead::setForAll(const QList<QAction*>& actions) {
    auto* menu = new QMenu(m_forAll);
    menu->setToolTipsVisible(true); // why something cannot be done now
    menu->addActions(actions);
    m_forAll->setMenu(menu);
}

void AcceptanceHead::setChoices(const QList<AcceptanceChoice>& choices) {
    if (choices == m_choices) {
        return;
    }
    const qint64 before = courseId();
    const QSignalBlocker quiet(m_course);
    m_choices = choices;
    m_course->clear();
    for (const AcceptanceChoice& choice : choices) {
        m_course->addItem(textOf(choice), choice.course.id);
    }
    m_course->setCurrentIndex(before == 0 ? 0 : std::max(0, m_course->findData(before)));
    setVisible(!choices.isEmpty());
}

bool AcceptanceHead::choose(qint64 courseId) {
    const int at = m_course->findData(courseId);
    if (at >= 0) {
        const QSignalBlocker quiet(m_course);
        m_course->setCurrentIndex(at);
    }
    return at >= 0;
}

qint64 AcceptanceHead::courseId() const {
    return m_course->currentData().toLongLong();
}

void AcceptanceHead::showFacts(const CourseRow& course, const std::optional<RegistrationRow>& registration,
                               const std::optional<questions::EnrolmentQueue>& queue) {
    const int taken = queue ? queue->taken : course.taken;
    const int held = queue ? queue->held : course.held;
    const int quota = queue ? queue->quota : course.quota;
    QStringList parts{tr("Seats: %1, accepted %2, left %3").arg(quota).arg(taken).arg(quota - taken - held)};
    if (held > 0) {
        parts << tr("held by offers or the draw: %1").arg(held);
    }
    if (registration) {
        const auto mode = course::fromKey<AcceptMode>(registration->acceptMode);
        parts << words::enrolmentTerm(mode.value_or(AcceptMode::Manual))
              << tr("registration closes %1").arg(enrolment::deadlineText(registration->closeAt));
        if (registration->resultAt.isValid()) {
            parts << (registration->announcedAt.isValid()
                          ? tr("results were told %1").arg(shownTime(registration->announcedAt))
                          : tr("results are told %1").arg(enrolment::deadlineText(registration->resultAt)));
        }
        parts << tr("meals and beds are ordered %1").arg(enrolment::deadlineText(registration->freezeAt));
    } else {
        parts << tr("online registration is not set up yet");
    }
    if (!queue) {
        parts << tr("places and proposals come from the centre, which has not answered yet");
    }
    m_facts->setText(parts.join(tr(" | ", "between facts")));
}

} // namespace inservice
