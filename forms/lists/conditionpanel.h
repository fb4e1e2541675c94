// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/rowfilter.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace inservice {

/// Something that a list can be filtered by, as a person chooses it.
struct FilterChoice {
    QString key;                               ///< of a FilterField
    QString title;                             ///< 職稱
    QList<std::pair<QString, QString>> values; ///< key, word
    bool isOfSeveral = false;                  ///< a row may have several of them: 全部 has a meaning
    [[nodiscard]] QString wordOf(const QString& value) const;
};

/// A condition in words: 「職稱：導師、主任其中任一」, with at most `named` of its values.
[[nodiscard]] QString conditionWords(const RowCondition& condition, const QList<FilterChoice>& choices, int named);
/// All of a filter, a line each.
[[nodiscard]] QString filterWords(const RowFilter& filter, const QList<FilterChoice>& choices);

/// One condition of a filter: what it is about, how it is meant, and the values to tick.
///
/// Object names, after the name of the list: ConditionField, ConditionHow, ConditionFind, ConditionValues,
/// ConditionApply, ConditionRemove, ConditionCancel.
class ConditionPanel : public QFrame {
    Q_OBJECT

public:
    ConditionPanel(const QString& name, QWidget* parent);

    void setChoices(const QList<FilterChoice>& choices);
    /// A new one, or one that is there and may be taken out.
    void open(const std::optional<RowCondition>& condition);
    [[nodiscard]] RowCondition condition() const;

signals:
    void applied();
    void removed();
    void cancelled();

private:
    [[nodiscard]] const FilterChoice* choice() const;
    void fillValues(const QStringList& ticked);
    void narrowValues();
    void check();

    QList<FilterChoice> m_choices;
    QComboBox* m_field;
    QComboBox* m_how;
    QLineEdit* m_find;
    QListWidget* m_values;
    QLabel* m_whyNot;
    QPushButton* m_apply;
    QPushButton* m_remove;
    QPushButton* m_cancel;
};

} // namespace inservice
