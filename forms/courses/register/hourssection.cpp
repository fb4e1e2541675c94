// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/register/coursechoices.h"
#include "forms/courses/register/coursesections.h"
#include "forms/edits/edits.h"
#include "forms/look/wrappingbox.h"

namespace inservice {

namespace {

constexpr double mostHours = 400;
constexpr double half = 0.5;
constexpr double longestGrace = 60; ///< minutes

} // namespace

HoursSection::HoursSection(QWidget* parent)
    : CourseSection(u'C', tr("Hours"), parent) {
    addChoice(QStringLiteral("hour_unit"), tr("Counted in"), courseChoices<HourUnit>(), true);
    addNumber(QStringLiteral("hours"), tr("Hours or credits (&J)"), {half, mostHours, half}, true);
    row(QStringLiteral("hours"))
        ->setHelp(tr("In steps of 0.5; not more than the sessions give. One credit is 18 hours."));
    addNumber(QStringLiteral("digital_hours"), tr("Of these online"), {0, mostHours, half}, false);
    addNumber(QStringLiteral("physical_hours"), tr("Of these in person"), {0, mostHours, half}, false);
    row(QStringLiteral("physical_hours"))->setHelp(tr("Both together are the hours of the course."));
    m_partial = addChoice(QStringLiteral("partial"), tr("Who was there in part"), courseChoices<PartialCredit>(), true);
    addChoice(QStringLiteral("threshold"), tr("Share of attendance"), courseChoices<AttendanceThreshold>(), true);
    addNumber(QStringLiteral("grace_minutes"), tr("Late or early by"), {0, longestGrace, 1}, true);
    row(QStringLiteral("grace_minutes"))->setHelp(tr("Minutes that still count as present, 0 to 60."));
    m_late = addChoice(QStringLiteral("late_policy"), tr("Beyond that"), courseChoices<LatePolicy>(), true);
    addNumber(QStringLiteral("late_deduction"), tr("Hours deducted"), {half, mostHours, half}, true);
    m_assessment = addMany(QStringLiteral("assessment"), tr("Assessment"), courseChoices<Assessment>(), false);
    row(QStringLiteral("assessment"))->setHelp(tr("With an assessment, hours are given to those who pass."));
    add(QStringLiteral("assessment_other"), tr("Which other way"), new TextEdit({0, 60}, this), true);
    add(QStringLiteral("lecture_credit"), tr("Hours of lecturers"),
        new look::WrappingBox(tr("Lecturers are credited with hours of their own, apart from the participants' list"),
                              this));
}

void HoursSection::settle() {
    setRowShown(QStringLiteral("threshold"), m_partial->choice().toString() == u"threshold");
    setRowShown(QStringLiteral("late_deduction"), m_late->choice().toString() == u"deduct");
    setRowShown(QStringLiteral("assessment_other"), m_assessment->has(QStringLiteral("other")));
}

QString HoursSection::summary(const QJsonObject& body) const {
    QStringList parts;
    const double hours = body.value(QLatin1String("hours")).toDouble();
    if (hours > 0) {
        parts << tr("%1 %2", "number, hours or credits")
                     .arg(hours)
                     .arg(words::courseTermOf(QStringLiteral("hour_unit"),
                                              body.value(QLatin1String("hour_unit")).toString()));
    }
    parts << words::courseTermOf(QStringLiteral("partial"), body.value(QLatin1String("partial")).toString());
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace inservice
