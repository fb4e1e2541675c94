// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/offerings/search/counttree.h"
#include "forms/offerings/search/offeringlistpage.h"

namespace inservice {

/// A search that begins with a choice out of a table with counts, a county or an organiser, and goes on to the list of
/// what is chosen there. Both stand in the same place; what is typed narrows whichever is seen.
///
/// Object names: those of OfferingListPage; <name>Choose, <name>List (actions, their buttons with Button behind it),
/// <name>Choices.
class ChooseFirstPage : public OfferingListPage {
    Q_OBJECT

public:
    ~ChooseFirstPage() override;

    /// Also «<prefix>-» and a key of the table.
    void openAt(const QString& argument) override;
    void refresh(const Changes& changes) override;

protected:
    /// `prefix`: of what openAt() takes.
    ChooseFirstPage(const Ties& ties, const OfferingActions& actions, const QString& name, const QString& prefix,
                    QWidget* parent);

    /// After the boxes. `chooser` holds table().
    void beginChoosing(QWidget* chooser, const QString& choose, const QString& findHint);
    [[nodiscard]] CountTree* table() const { return m_table; }
    [[nodiscard]] QString chosen() const { return m_chosen; }
    void choose(const QString& key);

    /// What the list is of once a key is chosen; empty: the key is none.
    [[nodiscard]] virtual QString nameOf(const QString& key) const = 0;
    /// The rows of the table.
    virtual void showPlaces(const OfferingPlaces& places) = 0;
    /// Another one is chosen.
    virtual void choiceChanged() {}

    void counted() override;
    [[nodiscard]] bool isFiltered() const override;

private:
    void showChooser(bool chooser);

    QString m_prefix;
    QString m_findHint;
    CountTree* m_table;
    QAction* m_chooseAction;
    QAction* m_listAction;
    QString m_chosen;
    quint64 m_count = 0;
    bool m_isCounted = false;
};

} // namespace inservice
