// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/teachers/sameforallpanel.h"

#include <QComboBox>
#include <QSignalBlocker>

namespace inservice {
namespace {

constexpr qint64 asItIs = -1; ///< the value of the first entry

QJsonValue idOrNull(qint64 id) {
    return id != 0 ? QJsonValue(id) : QJsonValue();
}

} // namespace

SameForAllPanel::SameForAllPanel(QWidget* parent)
    : FieldsPanel(QStringLiteral("teachersSame"), tr("Save the changes (&Y)"), parent)
    , m_title(new QComboBox)
    , m_stage(new QComboBox)
    , m_employment(new QComboBox)
    , m_role(new QComboBox) {
    add("title_id", tr("Job &title"), m_title);
    add("stage_id", tr("Sta&ge of teaching"), m_stage);
    add("employment_id", tr("Kind of employment (&B)"), m_employment);
    add("training_role_id", tr("T&raining role"), m_role);
    for (QComboBox* box : {m_title, m_stage, m_employment, m_role}) {
        connect(box, &QComboBox::currentIndexChanged, this, &SameForAllPanel::edited);
    }
}

void SameForAllPanel::open(const RosterChoices& choices, const QString& title) {
    if (!takeKept()) {
        choices.fillTitles(m_title, 0);
        m_title->removeItem(m_title->findData(0)); // nobody is without one
        choices.fillStages(m_stage, 0);
        choices.fillWords(m_employment, QStringLiteral("employment"), 0);
        choices.fillWords(m_role, QStringLiteral("training_role"), 0);
        for (QComboBox* box : {m_title, m_stage, m_employment, m_role}) {
            const QSignalBlocker quiet(box);
            box->insertItem(0, tr("As it is with each"), asItIs);
            box->setCurrentIndex(0);
        }
    }
    openWith(title, tr("What you choose here becomes the same for each of them; the rest stays each one's own."),
             m_title);
}

QJsonObject SameForAllPanel::changesOf(const TeacherRow& teacher) const {
    QJsonObject changes;
    const auto add = [&changes](const char* field, const QComboBox* box, qint64 now) {
        if (const qint64 chosen = chosenId(box); chosen != asItIs && chosen != now) {
            changes.insert(QLatin1String(field), QJsonObject{{QStringLiteral("base"), idOrNull(now)},
                                                             {QStringLiteral("new"), idOrNull(chosen)}});
        }
    };
    add("title_id", m_title, teacher.titleId);
    add("stage_id", m_stage, teacher.stageId);
    add("employment_id", m_employment, teacher.employmentId);
    add("training_role_id", m_role, teacher.trainingRoleId);
    return changes;
}

QString SameForAllPanel::whyNot() const {
    for (const QComboBox* box : {m_title, m_stage, m_employment, m_role}) {
        if (chosenId(box) != asItIs) {
            return {};
        }
    }
    return tr("Nothing has been changed.");
}

} // namespace inservice
