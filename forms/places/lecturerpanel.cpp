// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/places/lecturerpanel.h"

#include "forms/edits/edits.h"
#include "forms/look/whynot.h"
#include "forms/look/wrappingbox.h"
#include "forms/teachers/subjectsedit.h"
#include "models/replica/replicareader.h"

#include <QJsonArray>
#include <QPushButton>
#include <QSignalBlocker>

namespace inservice {
namespace {

constexpr PlainText::Limits unitLimits{1, 120, false, true}; ///< as the centre takes them
constexpr PlainText::Limits titleLimits{0, 50, false, true};
constexpr PlainText::Limits expertiseLimits{1, 200, false, true};
constexpr PlainText::Limits noteLimits{0, 500, false, false};
constexpr PlainText::Limits keptLimits{1, 200, false, true};
constexpr PlainText::Limits reasonLimits{1, 500, false, false};
constexpr int codeDigits = 12;
constexpr int oldestPaper = 1100; ///< days, as the centre takes it

} // namespace

LecturerPanel::LecturerPanel(QWidget* parent)
    : UpkeepPanel(QStringLiteral("lecturerPanel"), {}, parent)
    , m_name(new PersonNameEdit)
    , m_serviceUnit(new TextEdit(unitLimits))
    , m_jobTitle(new TextEdit(titleLimits))
    , m_subjects(new SubjectsEdit(SubjectsEdit::Main::NotAsked))
    , m_expertise(new TextEdit(expertiseLimits))
    , m_email(new EmailEdit)
    , m_showEmail(new look::WrappingBox(tr("Other units see the e-mail (&1)"), this))
    , m_phone(new PhoneEdit(PhoneNumber::Use::Phone))
    , m_showPhone(new look::WrappingBox(tr("Other units see the telephone (&2)"), this))
    , m_note(new TextEdit(noteLimits))
    , m_code(new MailCodeEdit(codeDigits))
    , m_signedOn(new RocDateEdit)
    , m_kept(new TextEdit(keptLimits))
    , m_reason(new TextEdit(reasonLimits)) {
    for (ValueEdit* edit :
         QList<ValueEdit*>{m_name, m_serviceUnit, m_expertise, m_code, m_signedOn, m_kept, m_reason}) {
        edit->setRequired(true);
    }
    m_expertise->setPlaceholderText(tr("for instance: reading, differentiated teaching"));
    m_kept->setPlaceholderText(tr("for instance: folder 3 in the academic affairs office"));
    addRows();
    connect(m_subjects, &SubjectsEdit::changed, this, &LecturerPanel::edited);
    for (QCheckBox* box : {m_showEmail, m_showPhone}) {
        connect(box, &QCheckBox::toggled, this, &LecturerPanel::edited);
    }
}

void LecturerPanel::addRows() {
    add("name", tr("&Name"), m_name);
    add("service_unit", tr("Wor&ks at"), m_serviceUnit);
    add("job_title", tr("&Job title"), m_jobTitle);
    add("subjects", tr("&Subjects"), m_subjects);
    for (QWidget* control : m_subjects->controls()) {
        watch(control);
    }
    add("expertise", tr("E&xpertise"), m_expertise);
    add("email", tr("E-&mail"), m_email);
    add("show_email", {}, m_showEmail);
    m_showEmail->setAccessibleName(look::withoutAccessKey(m_showEmail->text()));
    add("phone", tr("&Telephone"), m_phone);
    add("show_phone", {}, m_showPhone);
    m_showPhone->setAccessibleName(look::withoutAccessKey(m_showPhone->text()));
    add("note", tr("Remarks of your &unit"), m_note);
    add("code", tr("&Consent code"), m_code);
    add("signed_on", tr("Day on the &sheet"), m_signedOn);
    add("kept", tr("&Where it is kept"), m_kept);
    add("reason", tr("&Reason"), m_reason);
}

QWidget* LecturerPanel::fill(const QJsonObject& all, const ReplicaReader& replica) {
    loadSaid(all, replica);
    const auto text = [&all](const char* field) { return all.value(QLatin1String(field)).toString(); };
    m_code->load(text("code"));
    m_signedOn->load(text("signed_on").isEmpty() ? RocDate::today().iso() : text("signed_on"));
    m_kept->load(text("kept"));
    m_reason->load(text("reason"));
    showRows();
    return asksAll()           ? static_cast<QWidget*>(m_name)
           : isFor("confirm")  ? static_cast<QWidget*>(m_code)
           : isFor("paper")    ? static_cast<QWidget*>(m_signedOn)
           : isFor("withdraw") ? static_cast<QWidget*>(m_reason)
                               : findChild<QPushButton*>(objectName() + QStringLiteral("Cancel"));
}

void LecturerPanel::loadSaid(const QJsonObject& all, const ReplicaReader& replica) {
    const auto text = [&all](const char* field) { return all.value(QLatin1String(field)).toString(); };
    m_name->load(text("name"));
    m_serviceUnit->load(text("service_unit"));
    m_jobTitle->load(text("job_title"));
    QList<qint64> subjects;
    const QJsonArray chosen = all.value(QLatin1String("subjects")).toArray();
    for (const auto& subject : chosen) {
        subjects << subject.toInteger();
    }
    m_subjects->load(RosterChoices::read(replica), 0, subjects);
    m_expertise->load(text("expertise"));
    m_email->load(text("email"));
    m_phone->load(text("phone"));
    m_note->load(text("note"));
    const QSignalBlocker quiet(m_showEmail);
    const QSignalBlocker still(m_showPhone);
    m_showEmail->setChecked(all.value(QLatin1String("show_email")).toBool());
    m_showPhone->setChecked(all.value(QLatin1String("show_phone")).toBool());
}

void LecturerPanel::showRows() {
    for (QWidget* edit : QList<QWidget*>{m_name, m_serviceUnit, m_jobTitle, m_subjects, m_expertise, m_email,
                                         m_showEmail, m_phone, m_showPhone, m_note}) {
        setRowShown(edit, asksAll());
    }
    setRowShown(m_code, isFor("confirm"));
    setRowShown(m_signedOn, isFor("paper"));
    setRowShown(m_kept, isFor("paper"));
    setRowShown(m_reason, isFor("withdraw"));
}

QJsonObject LecturerPanel::said() const {
    QJsonArray subjects;
    const QList<qint64> chosen = m_subjects->subjects();
    for (const qint64 subject : chosen) {
        subjects.append(subject);
    }
    return {{QStringLiteral("name"), m_name->normalisedText()},
            {QStringLiteral("service_unit"), m_serviceUnit->normalisedText()},
            {QStringLiteral("job_title"), m_jobTitle->normalisedText()},
            {QStringLiteral("subjects"), subjects},
            {QStringLiteral("expertise"), m_expertise->normalisedText()},
            {QStringLiteral("email"), m_email->normalisedText()},
            {QStringLiteral("phone"), m_phone->normalisedText()},
            {QStringLiteral("show_email"), m_showEmail->isChecked() && !m_email->isBlank()},
            {QStringLiteral("show_phone"), m_showPhone->isChecked() && !m_phone->isBlank()},
            {QStringLiteral("note"), m_note->normalisedText()}};
}

QJsonObject LecturerPanel::body() const {
    if (asksAll()) {
        return said();
    }
    if (isFor("confirm")) {
        return {{QStringLiteral("code"), m_code->normalisedText()}};
    }
    if (isFor("paper")) {
        const std::optional<RocDate> day = m_signedOn->value();
        return {{QStringLiteral("signed_on"), day ? day->iso() : QString()},
                {QStringLiteral("kept"), m_kept->normalisedText()}};
    }
    return isFor("withdraw") ? QJsonObject{{QStringLiteral("reason"), m_reason->normalisedText()}} : QJsonObject();
}

QString LecturerPanel::whyNot() const {
    if (asksAll()) {
        if (const QString fault = faultOf({m_name, m_serviceUnit, m_jobTitle, m_expertise, m_email, m_phone, m_note});
            !fault.isEmpty()) {
            return fault;
        }
        if (m_showEmail->isChecked() && m_email->isBlank()) {
            return tr("Other units are to see the e-mail: enter it, or take the tick away.");
        }
        if (m_showPhone->isChecked() && m_phone->isBlank()) {
            return tr("Other units are to see the telephone: enter it, or take the tick away.");
        }
        return isFor("change") && isUnchanged() ? tr("Nothing has been changed.") : QString();
    }
    if (isFor("confirm")) {
        return faultOf({m_code});
    }
    if (isFor("paper")) {
        if (const std::optional<RocDate> day = m_signedOn->value()) {
            const qint64 ago = day->day().daysTo(RocDate::today().day());
            if (ago < 0 || ago > oldestPaper) {
                return ago < 0 ? tr("The day on the sheet is still to come. Check it.")
                               : tr("The sheet is more than three years old. Have another one signed.");
            }
        }
        return faultOf({m_signedOn, m_kept});
    }
    return isFor("withdraw") ? faultOf({m_reason}) : QString();
}

} // namespace inservice
