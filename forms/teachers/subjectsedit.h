// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/teachers/rosterchoices.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace inservice {

/// 任教科目: up to six, chosen by stage first, added one by one (加入), taken out all at once (清除重選), as S1 has it.
///
/// Object names: subjectsStage, subjectsSubject, subjectsAdd, subjectsClear.
class SubjectsEdit : public QWidget {
    Q_OBJECT

public:
    static constexpr int most = 6; ///< S1

    explicit SubjectsEdit(QWidget* parent = nullptr);
    void load(const RosterChoices& choices, qint64 stage, const QList<qint64>& subjects);
    [[nodiscard]] QList<qint64> subjects() const { return m_subjects; }
    /// What takes the keys.
    [[nodiscard]] QList<QWidget*> controls() const;

signals:
    void changed();

private:
    void add();
    void show();

    RosterChoices m_choices;
    QList<qint64> m_subjects;
    QComboBox* m_stage;
    QComboBox* m_subject;
    QPushButton* m_add;
    QPushButton* m_clear;
    QLabel* m_chosen;
};

} // namespace inservice
