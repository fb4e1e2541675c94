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
/// The first one is 主要任教科別 where that is asked for.
///
/// Object names: subjectsStage, subjectsSubject, subjectsAdd, subjectsMain, subjectsClear.
class SubjectsEdit : public QWidget {
    Q_OBJECT

public:
    static constexpr int most = 6; ///< S1

    enum class Main { NotAsked, Asked };
    explicit SubjectsEdit(Main main, QWidget* parent = nullptr);
    void load(const RosterChoices& choices, qint64 stage, const QList<qint64>& subjects);
    [[nodiscard]] QList<qint64> subjects() const { return m_subjects; }
    /// What takes the keys.
    [[nodiscard]] QList<QWidget*> controls() const;

signals:
    void changed();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitHeight();
    void add();
    void setMain(qint64 subject);
    void show();
    void showMain();

    RosterChoices m_choices;
    QList<qint64> m_subjects;
    QComboBox* m_stage;
    QComboBox* m_subject;
    QComboBox* m_main; ///< null: it is not asked
    QPushButton* m_add;
    QPushButton* m_clear;
    QLabel* m_chosen;
};

} // namespace inservice
