// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/register/coursechoices.h"
#include "forms/courses/register/coursesections.h"
#include "forms/courses/register/pickedit.h"
#include "forms/edits/edits.h"

#include <QJsonArray>
#include <algorithm>

namespace inservice {

namespace {

constexpr double mostClasses = 20;
constexpr double largestClass = 2000;
constexpr double highestFee = 99999;

} // namespace

AudienceSection::AudienceSection(QWidget* parent)
    : CourseSection(u'D', tr("Audience, numbers, fee"), parent) {
    addWho();
    addNumbers();
}

void AudienceSection::addWho() {
    ManyEdit* stages = addMany(QStringLiteral("levels"), tr("&Audience"), courseChoices<AudienceLevel>(), true);
    stages->setAlone(QStringLiteral("any"));
    m_titles = addPick(QStringLiteral("titles"), tr("Job titles"), tr("Find a job title; ↓ lists all"));
    row(QStringLiteral("titles"))->setHelp(tr("None: any job title."));
    m_subjects = addPick(QStringLiteral("subjects"), tr("Subjects taught"), tr("Find a subject; ↓ lists all"));
    row(QStringLiteral("subjects"))->setHelp(tr("None: any subject."));
    addChoice(QStringLiteral("subjects_rule"), tr("Who teaches these"), courseChoices<SubjectsRule>(), false);
    add(QStringLiteral("audience"), tr("Audience in words"), new TextEdit({0, 200}, this))
        ->setHelp(tr("Shown to teachers, for example: teachers of seafood processing at vocational schools."));
    m_scope = addChoice(QStringLiteral("open_scope"), tr("&Open to"), courseChoices<OpenScope>(), true);
    m_counties = addMany(QStringLiteral("open_counties"), tr("Which counties"), {}, true);
    m_units = addPick(QStringLiteral("open_units"), tr("Which units"), tr("Name, code or place of a unit"), true);
}

void AudienceSection::addNumbers() {
    m_classes = addNumber(QStringLiteral("class_count"), tr("Number of classes"), {1, mostClasses, 1}, true);
    m_size = addNumber(QStringLiteral("class_size"), tr("People in each class"), {1, largestClass, 1}, true);
    row(QStringLiteral("class_size"))->setHelp(tr("1 to 2000; all classes together 5000 at most."));
    m_fee = addNumber(QStringLiteral("fee"), tr("Fee (NT$) (&Q)"), {0, highestFee, 1}, true);
    row(QStringLiteral("fee"))->setHelp(tr("0 where it is free."));
    m_feeMethod = addChoice(QStringLiteral("fee_method"), tr("How it is paid"), courseChoices<FeeMethod>(), true);
    addChoice(QStringLiteral("fund"), tr("Who bears the cost"), courseChoices<FundKind>(), false);
    add(QStringLiteral("subsidy"), tr("Source of the subsidy"), new TextEdit({0, 60}, this));
}

void AudienceSection::fill() {
    QList<Choice> titles;
    for (const TeacherTitleRow& title : material().titles) {
        if (title.onRoster && !title.retired) {
            titles << Choice{title.id, title.name};
        }
    }
    m_titles->setOptions(titles);
    QList<Choice> subjects;
    for (const SubjectRow& subject : material().subjects) {
        const auto stage = std::find_if(material().stages.cbegin(), material().stages.cend(),
                                        [&subject](const TeachingStageRow& one) { return one.id == subject.stageId; });
        if (!subject.retired && stage != material().stages.cend()) {
            subjects << Choice{subject.id, tr("%1 %2", "stage, subject").arg(stage->name, subject.name)};
        }
    }
    m_subjects->setOptions(subjects);
    QList<Choice> counties;
    for (const CountyRow& county : material().counties) {
        counties << Choice{county.id, county.name};
    }
    m_counties->setChoices(counties);
    m_units->setUnits(material().units);
}

void AudienceSection::settle() {
    const QString scope = m_scope->choice().toString();
    setRowShown(QStringLiteral("open_counties"), scope == u"counties");
    setRowShown(QStringLiteral("open_units"), scope == u"units");
    row(QStringLiteral("open_scope"))
        ->setNote(scope == u"named" ? tr("Name the people once the course is submitted: “Named people” in the list of "
                                         "the unit's courses. Until then nobody can enrol.")
                                    : QString());
    setRowShown(QStringLiteral("subjects_rule"), !m_subjects->keys().isEmpty());
    const double quota = m_classes->value().value_or(0) * m_size->value().value_or(0);
    row(QStringLiteral("class_size"))
        ->setNote(m_classes->value().value_or(0) > 1 && quota > 0 ? tr("%1 people in all").arg(quota) : QString());
    const bool isFree = m_fee->value() == 0.0;
    setRowShown(QStringLiteral("fee_method"), !isFree);
    if (isFree) {
        m_feeMethod->setChoice(QStringLiteral("none")); // what a course without a fee says
    }
}

QString AudienceSection::summary(const QJsonObject& body) const {
    QStringList stages;
    const QJsonArray chosen = body.value(QLatin1String("levels")).toArray();
    for (const auto& level : chosen) {
        stages << words::courseTermOf(QStringLiteral("levels"), level.toString());
    }
    QStringList parts{
        stages.join(tr(", ", "between things chosen")),
        words::courseTermOf(QStringLiteral("open_scope"), body.value(QLatin1String("open_scope")).toString())};
    const double quota = m_classes->value().value_or(0) * m_size->value().value_or(0);
    parts << (quota > 0 ? tr("%1 people").arg(quota) : QString());
    const double fee = body.value(QLatin1String("fee")).toDouble();
    parts << (fee > 0 ? tr("NT$ %1").arg(fee) : tr("free"));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace inservice
