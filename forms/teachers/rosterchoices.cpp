// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/teachers/rosterchoices.h"

#include "models/replica/replicareader.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QSignalBlocker>
#include <algorithm>

namespace inservice {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RosterChoices)
};

void choose(QComboBox* box, qint64 id) {
    box->setCurrentIndex(std::max(0, box->findData(id)));
}

} // namespace

RosterChoices RosterChoices::read(const ReplicaReader& replica) {
    RosterChoices all;
    const QString byId = QStringLiteral(" ORDER BY id");
    all.titles = replica.rows<TeacherTitleRow>(byId);
    all.stages = replica.rows<TeachingStageRow>(byId);
    all.subjects = replica.rows<SubjectRow>(byId);
    all.words = replica.rows<RosterWordRow>(byId);
    return all;
}

QString RosterChoices::subjectName(qint64 id) const {
    const auto found =
        std::find_if(subjects.begin(), subjects.end(), [id](const SubjectRow& one) { return one.id == id; });
    return found != subjects.end() ? found->name : QString();
}

void RosterChoices::fillTitles(QComboBox* box, qint64 current) const {
    const QSignalBlocker quiet(box);
    box->clear();
    box->addItem(Text::tr("Choose…"), 0);
    for (const TeacherTitleRow& one : titles) {
        if (one.id == current || (one.onRoster && !one.retired)) {
            box->addItem(one.name, one.id);
        }
    }
    choose(box, current);
}

void RosterChoices::fillStages(QComboBox* box, qint64 current) const {
    const QSignalBlocker quiet(box);
    box->clear();
    box->addItem(Text::tr("Not said"), 0);
    for (const TeachingStageRow& one : stages) {
        if (one.id == current || !one.retired) {
            box->addItem(one.name, one.id);
        }
    }
    choose(box, current);
}

void RosterChoices::fillWords(QComboBox* box, const QString& list, qint64 current) const {
    const QSignalBlocker quiet(box);
    box->clear();
    box->addItem(Text::tr("Not said"), 0);
    for (const RosterWordRow& one : words) {
        if (one.list == list && (one.id == current || !one.retired)) {
            box->addItem(one.name, one.id);
        }
    }
    choose(box, current);
}

void RosterChoices::fillSubjects(QComboBox* box, qint64 stage) const {
    const QSignalBlocker quiet(box);
    box->clear();
    for (const SubjectRow& one : subjects) {
        if (one.stageId == stage && !one.retired) {
            box->addItem(one.name, one.id);
        }
    }
}

qint64 chosenId(const QComboBox* box) {
    return box->currentData().toLongLong();
}

} // namespace inservice
