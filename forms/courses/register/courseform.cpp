// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/register/courseform.h"

#include "forms/courses/edit/lecturertable.h"
#include "forms/courses/edit/sessiontable.h"
#include "forms/courses/register/coursesections.h"
#include "forms/look/look.h"

#include <QScrollBar>
#include <QVBoxLayout>

namespace inservice {

CourseForm::CourseForm(QWidget* parent)
    : QScrollArea(parent) {
    setObjectName(QStringLiteral("courseForm"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(look::margin, look::grid, look::margin, look::margin);
    column->setSpacing(look::grid / 2);
    auto* content = new ContentSection(inside);
    m_basic = new BasicSection(inside);
    m_place = new PlaceSection(inside);
    m_people = new PeopleSection(inside);
    m_hours = new HoursSection(inside);
    m_sections = {m_basic,
                  m_place,
                  m_hours,
                  new AudienceSection(inside),
                  new EnrolmentSection(inside),
                  m_people,
                  content,
                  new TransferSection(inside)};
    m_files = content->files();
    for (CourseSection* section : std::as_const(m_sections)) {
        column->addWidget(section);
        connect(section, &CourseSection::edited, this, [this](const QString& field) {
            settle();
            emit edited(field);
        });
    }
    connect(m_place->sessions(), &SessionTable::lecturersNamed, m_people->lecturers(), &LecturerTable::addNames);
    column->addStretch(1);
    setWidget(inside);
}

void CourseForm::setMaterial(const CourseMaterial& material) {
    for (CourseSection* section : std::as_const(m_sections)) {
        section->setMaterial(material);
    }
}

LecturerTable* CourseForm::lecturers() const {
    return m_people->lecturers();
}

void CourseForm::load(const QJsonObject& body) {
    m_base = body;
    for (CourseSection* section : std::as_const(m_sections)) {
        section->load(body);
    }
    settle();
    renewSummaries();
}

/// What one part asks of another.
void CourseForm::settle() {
    const QList<CourseSession> sessions = m_place->sessions()->sessions();
    QDate first;
    for (const CourseSession& session : sessions) {
        first = !first.isValid() || (session.date.isValid() && session.date < first) ? session.date : first;
    }
    m_basic->setDay(first);
    m_place->sessions()->setLecturers(m_people->lecturers()->lecturers());
    QJsonObject hours;
    m_hours->store(hours);
    m_people->lecturers()->setCredited(hours.value(QLatin1String("lecture_credit")).toBool());
}

QJsonObject CourseForm::body() const {
    QJsonObject body = m_base;
    for (const CourseSection* section : m_sections) {
        section->store(body);
    }
    return body;
}

void CourseForm::setField(const QString& field, const QJsonValue& value) {
    if (const int section = sectionOf(field); section >= 0) {
        m_sections.at(section)->setField(field, value);
    } else {
        m_base.insert(field, value);
    }
}

int CourseForm::sectionOf(const QString& path) const {
    for (int i = 0; i < m_sections.size(); ++i) {
        if (m_sections.at(i)->holds(path)) {
            return i;
        }
    }
    return -1;
}

QString CourseForm::label(const QString& path) const {
    const int section = sectionOf(path);
    return section < 0 ? path : m_sections.at(section)->label(path);
}

void CourseForm::jumpTo(const QString& path) {
    if (const int section = sectionOf(path); section >= 0) {
        m_sections.at(section)->jumpTo(path);
    }
}

void CourseForm::jumpToSection(int section) {
    CourseSection* one = m_sections.at(section);
    one->setOpen(true);
    one->focusHead();
    // Once the part has its height.
    QMetaObject::invokeMethod(
        this, [this, one] { verticalScrollBar()->setValue(one->mapTo(widget(), QPoint(0, 0)).y()); },
        Qt::QueuedConnection);
}

void CourseForm::setOpen(const QList<int>& sections) {
    for (int i = 0; i < m_sections.size(); ++i) {
        m_sections.at(i)->setOpen(sections.contains(i) || m_marked.contains(i));
    }
}

void CourseForm::toTop() {
    verticalScrollBar()->setValue(0);
}

QList<CourseFinding> CourseForm::typingFaults() const {
    QList<CourseFinding> faults;
    for (const CourseSection* section : m_sections) {
        faults << section->typingFaults();
    }
    return faults;
}

void CourseForm::showFindings(const QList<CourseFinding>& findings) {
    for (CourseSection* section : std::as_const(m_sections)) {
        QList<CourseFinding> own;
        for (const CourseFinding& finding : findings) {
            if (section->holds(finding.field)) {
                own << finding;
            }
        }
        section->showFindings(own);
    }
}

void CourseForm::showReturned(const QHash<QString, QString>& reasons) {
    for (CourseSection* section : std::as_const(m_sections)) {
        section->showReturned(reasons);
    }
    m_marked.clear();
    for (auto reason = reasons.begin(); reason != reasons.end(); ++reason) {
        if (const int section = sectionOf(reason.key()); section >= 0) {
            m_marked.insert(section);
            m_sections.at(section)->setOpen(true);
        }
    }
}

void CourseForm::setLocked(const QHash<QString, QString>& reasons) {
    for (CourseSection* section : std::as_const(m_sections)) {
        section->setLocked(reasons);
    }
}

void CourseForm::renewSummaries() {
    const QJsonObject now = body();
    for (CourseSection* section : std::as_const(m_sections)) {
        section->setSummary(section->summary(now));
    }
}

int CourseForm::narrowest() const {
    return widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width();
}

} // namespace inservice
