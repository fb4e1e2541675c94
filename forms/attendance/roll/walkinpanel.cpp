// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/attendance/roll/walkinpanel.h"

#include "forms/attendance/slips/sessionticks.h"
#include "forms/edits/edits.h"

#include <QJsonArray>
#include <QListWidget>

namespace inservice {
namespace {

constexpr PlainText::Limits unitLimits{1, 60, false, true}; ///< as the centre takes them
constexpr PlainText::Limits titleLimits{0, 50, false, true};

} // namespace

WalkInPanel::WalkInPanel(QWidget* parent)
    : FieldsPanel(QStringLiteral("rollWalkIn"), tr("Put on the list (&Y)"), parent)
    , m_name(new PersonNameEdit)
    , m_nationalId(new NationalIdEdit)
    , m_birth(new RocDateEdit)
    , m_unit(new TextEdit(unitLimits))
    , m_title(new TextEdit(titleLimits))
    , m_sessions(new QListWidget) {
    for (ValueEdit* edit : QList<ValueEdit*>{m_name, m_nationalId, m_unit}) {
        edit->setRequired(true);
    }
    m_sessions->setMaximumHeight(4 * look::row);
    add("name", tr("Name (&1)"), m_name);
    add("national_id", tr("ID number (&2)"), m_nationalId);
    add("birth", tr("Birthday (&3)"), m_birth);
    add("unit", tr("School or unit (&4)"), m_unit);
    add("title", tr("Job title (&5)"), m_title);
    add("sessions", tr("Present at (&6)"), m_sessions);
    connect(m_sessions, &QListWidget::itemChanged, this, &WalkInPanel::edited);
}

void WalkInPanel::open(const QList<CourseSession>& sessions, int here) {
    if (!takeKept()) {
        for (ValueEdit* edit : QList<ValueEdit*>{m_name, m_nationalId, m_birth, m_unit, m_title}) {
            edit->load({});
        }
        sessionticks::fill(*m_sessions, sessions, {here});
    }
    openWith(
        tr("Somebody who walked in"),
        tr("The person is put on the list beyond the places of the course, and is marked as present at the sessions "
           "ticked. Hours reach the person once the list is confirmed."),
        m_name);
}

QJsonObject WalkInPanel::details() const {
    const std::optional<NationalId> id = m_nationalId->value();
    const std::optional<RocDate> birth = m_birth->value();
    return {{QStringLiteral("name"), m_name->normalisedText()},
            {QStringLiteral("national_id"), id ? id->text() : QString()},
            {QStringLiteral("birth"), birth ? birth->iso() : QString()},
            {QStringLiteral("unit"), m_unit->normalisedText()},
            {QStringLiteral("title"), m_title->normalisedText()},
            {QStringLiteral("sessions"), sessionticks::json(*m_sessions)}};
}

QString WalkInPanel::maskedName() const {
    return PersonName::mask(m_name->normalisedText());
}

QString WalkInPanel::whyNot() const {
    return faultOf({m_name, m_nationalId, m_birth, m_unit, m_title});
}

} // namespace inservice
