// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/lists/listmemory.h"

#include <QList>
#include <QObject>
#include <initializer_list>
#include <utility>

class QMenu;
class QTableView;

namespace inservice {

class ListModel;

/// The numbers of columns that a model has names for.
template<typename Column>
QList<int> numbers(std::initializer_list<Column> columns) {
    QList<int> all;
    for (const Column column : columns) {
        all << int(column);
    }
    return all;
}

/// The columns of a list: which are shown, in which order and width, and by which the list is sorted. All of it is
/// kept. Until the person chooses, as many are shown as there is room for, so that nothing lies outside the list.
class ListColumns : public QObject {
    Q_OBJECT

public:
    /// `view` shows its model already. Columns not in `shown` are hidden until the person chooses others. Only a
    /// ListModel is sorted by its header; another model keeps its own order.
    ListColumns(QTableView* view, const ListMemory& memory, const QList<int>& shown, QObject* parent);

    /// Widths to begin with, in px of the usual font: with a larger one they are wider.
    void setWidths(const QList<std::pair<int, int>>& columnsAndWidths);
    /// The columns that come first and are always in view; the other shown ones join them where there is room, in the
    /// order of `shown`. `stretched` takes the width that all others leave, until the person chooses widths. In a list
    /// too narrow even for these, those of `givingWay` are hidden one after the other, so that no other lies outside.
    void setInView(const QList<int>& columns, int stretched, const QList<int>& givingWay = {});
    /// After everything has been set: what was kept from the last time.
    void restore();
    [[nodiscard]] QList<int> shown() const; ///< from left to right
    /// px of the view in which those in view that never give way stand whole beside its scroll bar; 0 once the person
    /// has chosen.
    [[nodiscard]] int narrowest() const;
    /// As wide as what stands in them, until the person chooses widths. The stretched one, else the last, has what is
    /// left.
    void fitContents();
    /// As it was before anything was chosen: columns, order, widths.
    void reset();
    /// A box to tick for every column.
    void addTo(QMenu* menu);

signals:
    /// The person has chosen other columns.
    void shownChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();
    void showWhatFits();
    [[nodiscard]] bool isStretching() const;
    [[nodiscard]] int leastWidth() const; ///< of the stretched column, before another one joins it
    [[nodiscard]] int tightWidth() const; ///< of the stretched column, before another one gives way
    /// Which columns are shown is the person's choice from now on.
    void chosen();
    void resized(int column, int before, int now);
    void save() const;

    QTableView* m_view = nullptr;
    ListModel* m_model = nullptr; ///< none: not sorted by the header
    QByteArray m_first;           ///< the header as the page made it
    int m_firstStretched = -1;
    ListMemory m_memory;
    QList<int> m_shown; ///< at first, in the order in which they find room
    QList<int> m_inView;
    QList<int> m_givingWay;
    int m_tight = 0;       ///< px of the stretched one, before another one gives way: most of what it began with
    int m_stretched = -1;  ///< none: widths were chosen, or nothing has to be in view
    bool m_chosen = false; ///< which columns are shown
    bool m_fitting = false;
    bool m_restored = false;
};

} // namespace inservice
