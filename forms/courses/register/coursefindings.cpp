// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/register/coursefindings.h"

#include "forms/courses/register/courseform.h"
#include "forms/courses/register/courseside.h"
#include "forms/courses/register/coursestage.h"
#include "forms/look/look.h"
#include "forms/words/coursewords.h"
#include "models/domain/rocdate.h"

#include <algorithm>

namespace inservice {
namespace {

constexpr int checkDelay = 120; ///< ms

} // namespace

CourseFindings::CourseFindings(CourseStage* stage, const CourseSource& source, QObject* parent)
    : QObject(parent)
    , m_stage(stage)
    , m_form(stage->form())
    , m_checker(source) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(checkDelay);
    connect(&m_soon, &QTimer::timeout, this, &CourseFindings::check);
}

void CourseFindings::begin(const CourseDraft& draft) {
    m_courseId = draft.courseId;
    m_isWhole = draft.wasChecked;
    m_edited.clear();
    m_centres.clear();
    m_follows = true;
    m_known.clear();
    m_proposed =
        course::proposals(Course::fromJson(draft.body), m_checker.surroundings().calendar, RocDate::today().day());
}

void CourseFindings::beginChange(const CourseDraft& draft, const QJsonObject& present) {
    begin(draft);
    m_follows = false;
    m_known = m_checker.check(present, m_courseId);
}

void CourseFindings::edited(const QString& field) {
    const QString top = fieldOfPath(field);
    m_edited << top;
    m_centres.removeIf(
        [&top](const std::pair<const QString&, CourseFinding&>& said) { return fieldOfPath(said.first) == top; });
    if (top == u"sessions" && m_follows) {
        follow();
    }
    m_soon.start();
}

void CourseFindings::follow() {
    const Course course = Course::fromJson(m_form->body());
    const course::Proposals before = m_proposed;
    m_proposed = course::proposals(course, m_checker.surroundings().calendar, RocDate::today().day());
    const auto set = [this](const char* field, bool isAsProposed, const QJsonValue& value) {
        if (isAsProposed) {
            m_form->setField(QLatin1String(field), value);
        }
    };
    set("time_kind", !course.timeKind || course.timeKind == before.timeKind, course::keyOf(m_proposed.timeKind));
    set("hours", course.hours.value_or(0) == before.hours, m_proposed.hours);
    set("digital_hours", course.digitalHours == before.digitalHours, m_proposed.digitalHours);
    set("physical_hours", course.physicalHours == before.physicalHours, m_proposed.physicalHours);
    set("reg_to", course.registrationTo == before.registrationTo, m_proposed.registrationTo.toString(Qt::ISODate));
}

QList<CourseFinding> CourseFindings::all() const {
    QList<CourseFinding> found = m_form->typingFaults();
    for (const CourseFinding& finding : m_centres) {
        if (!isFaulted(found, finding.field)) {
            found << finding;
        }
    }
    const QList<CourseFinding> ruled = m_checker.check(m_form->body(), m_courseId);
    for (const CourseFinding& finding : ruled) {
        if (!m_known.contains(finding) && (!finding.isError || !isFaulted(found, finding.field))) {
            found << finding;
        }
    }
    std::stable_sort(found.begin(), found.end(), [this](const CourseFinding& a, const CourseFinding& b) {
        return m_form->sectionOf(a.field) < m_form->sectionOf(b.field);
    });
    return found;
}

QList<CourseFinding> CourseFindings::addRefusal(const QJsonObject& detail) {
    const QList<CourseFinding> found = CourseChecker::fromCentre(detail.value(QLatin1String("errors")).toArray(), true);
    for (const CourseFinding& finding : found) {
        addCentres(finding);
    }
    return found;
}

void CourseFindings::check() {
    m_findings = all();
    QList<int> sections;
    QList<CourseFinding> atFields;
    for (const CourseFinding& finding : std::as_const(m_findings)) {
        const QString top = fieldOfPath(finding.field);
        sections << m_form->sectionOf(finding.field);
        if (m_isWhole || m_edited.contains(top) || m_centres.contains(finding.field)) {
            atFields << finding;
        }
    }
    m_form->showFindings(atFields);
    m_form->renewSummaries();
    m_stage->side()->showFindings(m_findings, sections);
}

int CourseFindings::errors() const {
    return int(std::count_if(m_findings.cbegin(), m_findings.cend(),
                             [](const CourseFinding& finding) { return finding.isError; }));
}

bool CourseFindings::checkAll() {
    m_isWhole = true;
    check();
    const int wrong = errors();
    const int doubtful = int(m_findings.size()) - wrong;
    if (wrong > 0) {
        m_stage->message()->show(look::Tone::Bad, tr("%n field(s) are missing or wrong; they are marked, and listed "
                                                     "beside the form.",
                                                     nullptr, wrong));
        const auto first = std::find_if(m_findings.cbegin(), m_findings.cend(),
                                        [](const CourseFinding& finding) { return finding.isError; });
        m_form->jumpTo(first->field);
    } else if (doubtful > 0) {
        m_stage->message()->show(look::Tone::Warning,
                                 tr("Nothing is missing. %n thing(s) should be looked at; they go along with the "
                                    "course, and the desk sees them.",
                                    nullptr, doubtful));
    } else {
        m_stage->message()->show(look::Tone::Good, tr("Nothing is missing or wrong."));
    }
    return wrong == 0;
}

QList<int> CourseFindings::wrongSections() const {
    QList<int> wrong;
    for (const CourseFinding& finding : m_findings) {
        if (finding.isError) {
            wrong << m_form->sectionOf(finding.field);
        }
    }
    return wrong;
}

QString CourseFindings::firstError(const Course& course) const {
    const QList<CourseFinding> found = m_checker.check(course.toJson(), 0);
    const auto first =
        std::find_if(found.cbegin(), found.cend(), [](const CourseFinding& finding) { return finding.isError; });
    return first == found.cend()
               ? QString()
               : tr("%1: %2", "field, what is wrong with it").arg(words::courseField(first->field), first->text);
}

} // namespace inservice
