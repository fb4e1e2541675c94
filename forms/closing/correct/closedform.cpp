// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/closing/correct/closedform.h"

#include "forms/words/words.h"

namespace inservice {

ClosedForm::ClosedForm(AccountLink& link, const CourseSource& courses, QObject* parent)
    : QObject(parent)
    , m_link(link)
    , m_courses(courses) {
}

void ClosedForm::setCourse(qint64 courseId) {
    if (m_course != courseId) {
        m_course = courseId;
        m_said.reset();
        m_fault.clear();
    }
}

void ClosedForm::ask() {
    m_link.ask(questions::closedCourse(m_course), this,
               [this, course = m_course](const Answer<questions::ClosedCourse>& answer) {
                   if (m_course != course) {
                       return; // another one by now
                   }
                   if (answer) {
                       m_said = *answer.value;
                       m_fault.clear();
                       emit answered();
                   } else if (!m_said) {
                       m_fault = answer.error.offline
                                     ? tr("The centre does not answer, and the form of a closed course lies there "
                                          "alone. Check the network, or try again in a few minutes.")
                                     : words::centreRefusal(answer.error.key, answer.error.detail);
                       emit failed();
                   }
               });
}

std::optional<CourseRevisionRow> ClosedForm::form() const {
    std::optional<CourseRevisionRow> form = m_courses.revision(m_course);
    if (!form && m_said) {
        form.emplace();
        form->courseId = m_said->courseId;
        form->revision = m_said->revision;
        form->body = m_said->form;
    }
    return form;
}

QString ClosedForm::whyNot() const {
    return m_fault.isEmpty() ? tr("The centre is being asked for the form…") : m_fault;
}

} // namespace inservice
