// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/teachers/renumberpanel.h"

#include "forms/edits/edits.h"

namespace inservice {
namespace {

constexpr PlainText::Limits reasonLimits{1, 500, false, false}; ///< as the centre takes it

} // namespace

RenumberPanel::RenumberPanel(QWidget* parent)
    : FieldsPanel(QStringLiteral("renumberPanel"), tr("Note the new number (&Y)"), parent)
    , m_number(new NationalIdEdit)
    , m_birthDate(new RocDateEdit)
    , m_reason(new TextEdit(reasonLimits)) {
    for (ValueEdit* edit : QList<ValueEdit*>{m_number, m_birthDate, m_reason}) {
        edit->setRequired(true);
    }
    add("national_id", tr("&New ID number"), m_number);
    add("birth_date", tr("&Birth date"), m_birthDate);
    add("reason", tr("&Reason"), m_reason);
}

void RenumberPanel::open(const TeacherRow& teacher, const QString& title) {
    m_teacher = teacher;
    m_number->setStatedSex(teacher.sex);
    m_number->load({});
    m_birthDate->load(teacher.birthDate);
    m_reason->load({});
    setRowShown(m_birthDate, teacher.birthDate.isEmpty());
    openWith(
        title,
        tr("For somebody who was given a new residence number, or has become a citizen: now %1. They stay the same "
           "person, with all that is noted about them; the former number is kept.")
            .arg(teacher.nationalId),
        m_number);
}

QJsonObject RenumberPanel::entry() const {
    const std::optional<RocDate> born = m_birthDate->value();
    return {{QStringLiteral("unit_id"), m_teacher.unitId},
            {QStringLiteral("national_id"), m_number->normalisedText()},
            {QStringLiteral("name"), m_teacher.name},
            {QStringLiteral("sex"), toKey(m_teacher.sex)},
            {QStringLiteral("birth_date"), born ? born->iso() : QString()}};
}

QString RenumberPanel::reason() const {
    return m_reason->normalisedText();
}

QString RenumberPanel::whyNot() const {
    return faultOf({m_number, m_birthDate, m_reason});
}

} // namespace inservice
