// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/lists/conditionpanel.h"
#include "forms/lists/listmemory.h"

class QCheckBox;
class QToolButton;

namespace inservice {

class ListModel;

namespace look {
class FlowLayout;
} // namespace look

/// A filter that the centre defines for everybody.
struct SharedFilter {
    QString name;
    RowFilter filter;
};

/// The conditions of a list, added one by one, and the filters that are kept: one's own on this PC, each with how many
/// rows it finds, and those of the centre. It knows no subject: a page says what can be filtered by.
///
/// In the head of the list stand savedBox() and addButton(); the bar itself, below it, is seen once there is a
/// condition.
///
/// Object names, after the name of the list: Filter (the box of what is kept), AddCondition, Condition0…, Join,
/// SaveFilter, DropFilter, ClearFilter, FilterName, FilterShared, FilterReason, FilterKeep, FilterNote; those of
/// ConditionPanel.
class FilterBar : public QWidget {
    Q_OBJECT

public:
    FilterBar(ListModel* model, const QString& name, const QString& user, QWidget* parent);

    void setChoices(const QList<FilterChoice>& choices);
    /// `note`: who defines them.
    void setShared(const QList<SharedFilter>& shared, const QString& note);
    /// Whoever may define a filter for everybody: what is kept can be shared.
    void setMayShare(bool may) { m_mayShare = may; }

    [[nodiscard]] QComboBox* savedBox() const { return m_saved; }
    [[nodiscard]] QToolButton* addButton() const { return m_add; }
    [[nodiscard]] bool isFiltered() const;
    [[nodiscard]] QStringList words() const; ///< the conditions, each in its own
    void clear();
    /// What was filtered and kept the last time.
    void restore();

signals:
    /// For everybody, under this name.
    void shareRequested(const QString& name, const inservice::RowFilter& filter, const QString& reason);

private:
    struct Kept {
        QString name;
        RowFilter filter;
        bool isShared = false;
    };
    void build();
    void connectParts();
    QWidget* makeSavePanel();
    void readKept();
    void writeKept() const;
    void filterBy(const RowFilter& filter);
    void edit(int place);
    void apply();
    void askName();
    void keepAs();
    void drop();
    void choose(int place);
    [[nodiscard]] int placeOf(const RowFilter& filter) const;
    void showAll();
    void showSaved();
    void showCounts();
    void showConditions();
    void checkName();

    ListModel* m_model;
    QString m_name;
    ListMemory m_memory;
    QList<FilterChoice> m_choices;
    QList<Kept> m_kept; ///< one's own, then those of the centre
    QString m_note;
    bool m_mayShare = false;
    int m_edited = -1; ///< the condition in the panel; −1: a new one
    QComboBox* m_saved;
    QToolButton* m_add;
    QWidget* m_line;
    look::FlowLayout* m_flow;
    QList<QToolButton*> m_conditions;
    QComboBox* m_join;
    QToolButton* m_save;
    QToolButton* m_drop;
    QToolButton* m_clear;
    QLabel* m_noteLabel;
    ConditionPanel* m_panel;
    QWidget* m_savePanel = nullptr;
    QLineEdit* m_keepName = nullptr;
    QCheckBox* m_share = nullptr;
    QLineEdit* m_reason = nullptr; ///< why it is everybody's
    QPushButton* m_keep = nullptr;
};

} // namespace inservice
