// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/records/own/selfpanel.h"

#include "forms/edits/edits.h"
#include "forms/edits/numberedit.h"
#include "models/domain/rocdate.h"
#include "models/records/recordsums.h"

namespace inservice {

SelfPanel::SelfPanel(QWidget* parent)
    : FieldsPanel(QStringLiteral("selfRecord"), tr("&Note it"), parent)
    , m_platform(new TextEdit({1, SelfRecord::MostPlatform}))
    , m_course(new TextEdit({1, SelfRecord::MostTitle}))
    , m_number(new TextEdit({0, SelfRecord::MostNumber}))
    , m_from(new RocDateEdit)
    , m_to(new RocDateEdit)
    , m_hours(new NumberEdit({SelfRecord::LeastHours, SelfRecord::MostHours, 0.5}))
    , m_note(new TextEdit({0, SelfRecord::MostNote})) {
    for (ValueEdit* edit : QList<ValueEdit*>{m_platform, m_course, m_from, m_hours}) {
        edit->setRequired(true);
    }
    add("platform", tr("&Platform or organiser"), m_platform);
    add("title", tr("&Course"), m_course);
    add("number", tr("Number or certificate (&B)"), m_number);
    add("from", tr("F&irst day"), m_from);
    add("to", tr("&Last day"), m_to);
    add("hours", tr("Ho&urs"), m_hours);
    add("note", tr("N&ote"), m_note);
    for (ValueEdit* edit : QList<ValueEdit*>{m_platform, m_course, m_number, m_from, m_to, m_hours, m_note}) {
        connect(edit, &ValueEdit::edited, this, &SelfPanel::edited);
    }
}

void SelfPanel::open(const QString& title, const SelfRecord& record, const QStringList& platforms) {
    m_platform->setSuggestions(platforms);
    m_platform->load(record.platform);
    m_course->load(record.title);
    m_number->load(record.number);
    m_from->load(record.from.toString(Qt::ISODate));
    m_to->load(record.to.toString(Qt::ISODate));
    m_hours->load(record.hours > 0 ? hoursText(record.hours) : QString());
    m_note->load(record.note);
    openWith(title, tr("Your own note: nobody confirms it, and it is in no sum with hours that lists have awarded."),
             m_platform);
}

SelfRecord SelfPanel::record() const {
    SelfRecord record;
    record.platform = m_platform->normalisedText();
    record.title = m_course->normalisedText();
    record.number = m_number->normalisedText();
    record.from = m_from->value() ? m_from->value()->day() : QDate();
    record.to = m_to->isBlank() ? record.from : m_to->value() ? m_to->value()->day() : QDate();
    record.hours = m_hours->value().value_or(0);
    record.note = m_note->normalisedText();
    return record;
}

QString SelfPanel::whyNot() const {
    if (const QString fault = faultOf({m_platform, m_course, m_number, m_from, m_to, m_hours, m_note});
        !fault.isEmpty()) {
        return fault;
    }
    return record().fault(RocDate::today().day()) == SelfRecord::Fault::Days
               ? tr("The last day is before the first, or has not been yet.")
               : QString();
}

} // namespace inservice
