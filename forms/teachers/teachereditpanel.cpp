// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/teachers/teachereditpanel.h"

#include "forms/edits/edits.h"
#include "forms/teachers/subjectsedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>

namespace inservice {
namespace {

constexpr PlainText::Limits licenceLimits{0, 4, false, false};
constexpr PlainText::Limits unitNoteLimits{0, 200, false, false}; ///< as the centre takes it
constexpr PlainText::Limits noteLimits{0, 500, false, false};

QJsonValue idOrNull(qint64 id) {
    return id != 0 ? QJsonValue(id) : QJsonValue();
}

QJsonValue textOrNull(const QString& text) {
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonArray array(const QList<qint64>& ids) {
    QJsonArray all;
    for (const qint64 id : ids) {
        all.append(id);
    }
    return all;
}

} // namespace

TeacherEditPanel::TeacherEditPanel(QWidget* parent)
    : FieldsPanel(QStringLiteral("teacherEditPanel"), tr("Save the changes (&Y)"), parent)
    , m_title(new QComboBox)
    , m_email(new EmailEdit)
    , m_stage(new QComboBox)
    , m_subjects(new SubjectsEdit(SubjectsEdit::Main::Asked))
    , m_employment(new QComboBox)
    , m_role(new QComboBox)
    , m_hiredOn(new RocDateEdit)
    , m_licence(new TextEdit(licenceLimits))
    , m_civilServant(new QCheckBox(tr("Is a civil servant (&V)")))
    , m_unitNote(new TextEdit(unitNoteLimits))
    , m_note(new TextEdit(noteLimits)) {
    add("title_id", tr("Job &title"), m_title);
    add("email", tr("E-mai&l"), m_email);
    add("stage_id", tr("Sta&ge of teaching"), m_stage);
    add("subjects", tr("Subjects (&U)"), m_subjects);
    add("employment_id", tr("Kind of employment (&B)"), m_employment);
    add("training_role_id", tr("T&raining role"), m_role);
    add("hired_on", tr("&First day at the school"), m_hiredOn);
    add("licence", tr("Licence, last four places (&D)"), m_licence);
    add("civil_servant", QString(), m_civilServant);
    m_civilServant->setAccessibleName(tr("Is a civil servant"));
    add("unit_note", tr("Note of the unit (&Q)"), m_unitNote);
    add("note", tr("Re&marks"), m_note);
    for (QComboBox* box : {m_title, m_stage, m_employment, m_role}) {
        connect(box, &QComboBox::currentIndexChanged, this, &TeacherEditPanel::edited);
    }
    connect(m_subjects, &SubjectsEdit::changed, this, &TeacherEditPanel::edited);
    connect(m_civilServant, &QCheckBox::toggled, this, &TeacherEditPanel::edited);
    const QList<QWidget*> controls = m_subjects->controls();
    for (QWidget* control : controls) {
        watch(control);
    }
}

void TeacherEditPanel::open(const TeacherRow& teacher, const RosterChoices& choices, const QString& title) {
    choices.fillTitles(m_title, teacher.titleId);
    choices.fillStages(m_stage, teacher.stageId);
    choices.fillWords(m_employment, QStringLiteral("employment"), teacher.employmentId);
    choices.fillWords(m_role, QStringLiteral("training_role"), teacher.trainingRoleId);
    m_subjects->load(choices, teacher.stageId, teacher.subjects);
    m_email->load(teacher.email);
    m_hiredOn->load(teacher.hiredOn);
    m_licence->load(teacher.licence);
    m_civilServant->setChecked(teacher.civilServant);
    m_unitNote->load(teacher.unitNote);
    m_note->load(teacher.note);
    m_base = {{QStringLiteral("title_id"), teacher.titleId},
              {QStringLiteral("email"), teacher.email},
              {QStringLiteral("stage_id"), idOrNull(teacher.stageId)},
              {QStringLiteral("subjects"), array(teacher.subjects)},
              {QStringLiteral("employment_id"), idOrNull(teacher.employmentId)},
              {QStringLiteral("training_role_id"), idOrNull(teacher.trainingRoleId)},
              {QStringLiteral("hired_on"), textOrNull(teacher.hiredOn)},
              {QStringLiteral("licence"), teacher.licence},
              {QStringLiteral("civil_servant"), teacher.civilServant},
              {QStringLiteral("unit_note"), teacher.unitNote},
              {QStringLiteral("note"), teacher.note}};
    openWith(title, tr("Name, ID number and birth date are put right by entering the person once more."), m_title);
}

QJsonObject TeacherEditPanel::values() const {
    const std::optional<RocDate> hired = m_hiredOn->value();
    return {{QStringLiteral("title_id"), chosenId(m_title)},
            {QStringLiteral("email"), m_email->normalisedText()},
            {QStringLiteral("stage_id"), idOrNull(chosenId(m_stage))},
            {QStringLiteral("subjects"), array(m_subjects->subjects())},
            {QStringLiteral("employment_id"), idOrNull(chosenId(m_employment))},
            {QStringLiteral("training_role_id"), idOrNull(chosenId(m_role))},
            {QStringLiteral("hired_on"), hired ? QJsonValue(hired->iso()) : QJsonValue()},
            {QStringLiteral("licence"), m_licence->normalisedText()},
            {QStringLiteral("civil_servant"), m_civilServant->isChecked()},
            {QStringLiteral("unit_note"), m_unitNote->normalisedText()},
            {QStringLiteral("note"), m_note->normalisedText()}};
}

QJsonObject TeacherEditPanel::changes() const {
    QJsonObject changed;
    const QJsonObject mine = values();
    for (auto value = mine.begin(); value != mine.end(); ++value) {
        if (const QJsonValue base = m_base.value(value.key()); base != value.value()) {
            changed.insert(value.key(),
                           QJsonObject{{QStringLiteral("base"), base}, {QStringLiteral("new"), value.value()}});
        }
    }
    return changed;
}

QString TeacherEditPanel::whyNot() const {
    if (chosenId(m_title) == 0) {
        return tr("Choose the job title.");
    }
    if (const QString fault = faultOf({m_email, m_hiredOn, m_licence, m_unitNote, m_note}); !fault.isEmpty()) {
        return fault;
    }
    return changes().isEmpty() ? tr("Nothing has been changed.") : QString();
}

} // namespace inservice
