// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/studyfigures/rosters/keptentrypanel.h"

#include "forms/edits/edits.h"
#include "forms/edits/formfield.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/teachers.h"

#include <QSignalBlocker>
#include <vector>

namespace inservice {
namespace {

constexpr PlainText::Limits reasonLimits{1, 500, false, false};

} // namespace

KeptEntryPanel::KeptEntryPanel(QWidget* parent)
    : FieldsPanel(QStringLiteral("keptEntryPanel"), tr("&Put it right"), parent)
    , m_title(new ChoiceEdit)
    , m_role(new ChoiceEdit)
    , m_counted(new ChoiceEdit)
    , m_reason(new TextEdit(reasonLimits)) {
    m_counted->addItem(tr("In the figures of this semester"), true);
    m_counted->addItem(tr("In no figure of this semester"), false);
    m_reason->setRequired(true);
    add("title_id", tr("&Job title"), m_title);
    add("training_role_id", tr("Training &role"), m_role);
    add("counted", tr("&Counted"), m_counted);
    add("reason", tr("Rea&son"), m_reason);
    for (ChoiceEdit* box : {m_title, m_role, m_counted}) {
        connect(box, &QComboBox::currentIndexChanged, this, &KeptEntryPanel::edited);
    }
}

void KeptEntryPanel::open(const questions::KeptEntry& entry, const ReplicaReader& replica) {
    m_entry = entry;
    std::vector<QSignalBlocker> quiet;
    for (ChoiceEdit* box : {m_title, m_role, m_counted}) {
        quiet.emplace_back(box);
    }
    m_title->clear();
    const QList<TeacherTitleRow> titles = replica.rows<TeacherTitleRow>(QStringLiteral(" WHERE on_roster ORDER BY id"));
    for (const TeacherTitleRow& title : titles) {
        m_title->addItem(title.name, title.id);
    }
    m_role->clear();
    m_role->addItem(tr("(none)", "training role"), 0);
    const QList<RosterWordRow> words = replica.rows<RosterWordRow>(QStringLiteral(" ORDER BY id"));
    for (const RosterWordRow& word : words) {
        if (word.list == u"training_role" && (!word.retired || word.id == entry.trainingRoleId)) {
            m_role->addItem(word.name, word.id);
        }
    }
    m_title->setCurrentIndex(std::max(0, m_title->findData(entry.titleId)));
    m_role->setCurrentIndex(std::max(0, m_role->findData(entry.trainingRoleId)));
    m_counted->setCurrentIndex(entry.isCounted ? 0 : 1);
    m_reason->load({});
    openWith(tr("Put right: %1", "name of a person").arg(entry.name),
             tr("Figures of that semester go by it from now on, also those that were looked at before. The roster of "
                "today is not touched."),
             m_title);
}

QJsonObject KeptEntryPanel::body() const {
    const qint64 role = m_role->currentData().toLongLong();
    return {{QStringLiteral("title_id"), m_title->currentData().toLongLong()},
            {QStringLiteral("training_role_id"), role != 0 ? QJsonValue(role) : QJsonValue()},
            {QStringLiteral("counted"), m_counted->currentData().toBool()},
            {QStringLiteral("reason"), m_reason->normalisedText()}};
}

QString KeptEntryPanel::whyNot() const {
    const bool isSame = m_title->currentData().toLongLong() == m_entry.titleId &&
                        m_role->currentData().toLongLong() == m_entry.trainingRoleId &&
                        m_counted->currentData().toBool() == m_entry.isCounted;
    return isSame ? tr("Nothing has been changed.") : faultOf({m_reason});
}

} // namespace inservice
