// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/closing/correct/personpanel.h"

#include "forms/edits/edits.h"
#include "forms/edits/numberedit.h"
#include "forms/words/closingwords.h"

namespace inservice {
namespace {

constexpr PlainText::Limits unitLimits{0, 60, false, true}; ///< as the centre takes them
constexpr PlainText::Limits titleLimits{0, 50, false, true};
constexpr double mostHours = 999;

} // namespace

PersonPanel::PersonPanel(QWidget* parent)
    : FieldsPanel(QStringLiteral("correctPerson"), tr("Take it down (&Y)"), parent)
    , m_name(new PersonNameEdit)
    , m_nationalId(new NationalIdEdit)
    , m_birth(new RocDateEdit)
    , m_unit(new TextEdit(unitLimits))
    , m_title(new TextEdit(titleLimits))
    , m_hours(new NumberEdit({0, mostHours, 0.5})) {
    for (ValueEdit* edit : QList<ValueEdit*>{m_name, m_nationalId, m_hours}) {
        edit->setRequired(true);
    }
    add("name", tr("Name (&1)"), m_name);
    add("national_id", tr("ID number (&2)"), m_nationalId);
    add("birth", tr("Birthday (&3)"), m_birth);
    add("unit", tr("School or unit (&4)"), m_unit);
    add("title", tr("Job title (&5)"), m_title);
    add("hours", tr("Hours (&6)"), m_hours);
}

void PersonPanel::setCourse(double most, bool isCredit) {
    m_most = most;
    m_isCredit = isCredit;
}

void PersonPanel::showRows(bool isNew) {
    m_isNew = isNew;
    for (QWidget* edit : QList<QWidget*>{m_name, m_nationalId, m_birth, m_unit, m_title}) {
        setRowShown(edit, isNew);
    }
}

void PersonPanel::openHours(const QJsonObject& person) {
    const bool kept =
        takeKept() && !m_isNew && person.value(QLatin1String("no")) == m_person.value(QLatin1String("no"));
    m_person = person;
    showRows(false);
    if (!kept) {
        m_hours->load(words::hours(person.value(QLatin1String("hours")).toDouble()));
    }
    const QString title = tr("Hours of %1").arg(person.value(QLatin1String("name")).toString());
    setTitle(title, tr("Take it down"));
    openWith(title,
             tr("On the list that holds: %1. More hours need evidence; whose hours become fewer is told by mail and "
                "may object.")
                 .arg(words::hours(person.value(QLatin1String("before")).toDouble())),
             m_hours);
}

void PersonPanel::openNew(const QJsonObject& person) {
    const bool kept =
        takeKept() && m_isNew && person.value(QLatin1String("place")) == m_person.value(QLatin1String("place"));
    m_person = person;
    showRows(true);
    if (!kept) {
        const auto text = [&person](const char* key) { return person.value(QLatin1String(key)).toString(); };
        m_name->load(text("name"));
        m_nationalId->load(text("national_id").contains(u'*') ? QString() : text("national_id"));
        m_birth->load(text("birth"));
        m_unit->load(text("unit"));
        m_title->load(text("title"));
        const QJsonValue hours = person.value(QLatin1String("hours"));
        m_hours->load(hours.isDouble() ? words::hours(hours.toDouble()) : QString());
    }
    const QString title = tr("Somebody who was left out");
    setTitle(title, tr("Take it down"));
    openWith(title,
             tr("Who is meant is told by the ID number; the desk hears whether name and birthday fit it. Evidence has "
                "to go with it."),
             m_name);
}

QJsonObject PersonPanel::person() const {
    QJsonObject person = m_person;
    person.insert(QStringLiteral("hours"), m_hours->value().value_or(0));
    if (m_isNew) {
        const std::optional<NationalId> id = m_nationalId->value();
        const std::optional<RocDate> birth = m_birth->value();
        person.insert(QStringLiteral("name"), m_name->normalisedText());
        person.insert(QStringLiteral("national_id"), id ? id->text() : QString());
        person.insert(QStringLiteral("birth"), birth ? birth->iso() : QString());
        person.insert(QStringLiteral("unit"), m_unit->normalisedText());
        person.insert(QStringLiteral("title"), m_title->normalisedText());
        person.insert(QStringLiteral("before"), 0);
    }
    return person;
}

QString PersonPanel::whyNot() const {
    if (const QString fault =
            faultOf(m_isNew ? QList<ValueEdit*>{m_name, m_nationalId, m_birth, m_unit, m_title, m_hours}
                            : QList<ValueEdit*>{m_hours});
        !fault.isEmpty()) {
        return fault;
    }
    const double hours = m_hours->value().value_or(0);
    const bool isLecturer = m_person.value(QLatin1String("role")).toString() == u"lecturer";
    if (!isLecturer && hours > m_most) {
        return tr("The course has %1 hours: nobody gets more.").arg(words::hours(m_most));
    }
    if (m_isCredit && !isLecturer && hours != 0 && hours != m_most) {
        return tr("A course of credits gives all of them or none.");
    }
    return !m_isNew && hours == m_person.value(QLatin1String("before")).toDouble()
               ? tr("These are the hours that hold already.")
               : QString();
}

} // namespace inservice
