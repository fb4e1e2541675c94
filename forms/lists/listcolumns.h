// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/lists/listmemory.h"

#include <QObject>

class QMenu;
class QTableView;

namespace inservice {

class ListModel;

/// The columns of a list: which are shown, in which order and width, and by which the list is sorted. All of it is
/// kept.
class ListColumns : public QObject {
    Q_OBJECT

public:
    /// `view` shows its model already. Hidden are the columns not in `shown`, until the person chooses others. Only a
    /// ListModel is sorted by its header; another model keeps its own order.
    ListColumns(QTableView* view, const ListMemory& memory, const QList<int>& shown, QObject* parent);

    /// The columns that come first and are in view together: `stretched` takes the width that the others leave, until
    /// the person chooses widths.
    void setInView(const QList<int>& columns, int stretched);
    /// After everything has been set: what was kept from the last time.
    void restore();
    [[nodiscard]] QList<int> shown() const; ///< from left to right
    /// As wide as what stands in them, until the person chooses widths. The last one has what is left.
    void fitContents();
    /// As it was before anything was chosen: columns, order, widths.
    void reset();
    /// A box to tick for every column.
    void addTo(QMenu* menu);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();
    void resized(int column, int before, int now);
    void save() const;

    QTableView* m_view = nullptr;
    ListModel* m_model = nullptr; ///< none: not sorted by the header
    QByteArray m_first;           ///< the header as the page made it
    int m_firstStretched = -1;
    ListMemory m_memory;
    QList<int> m_inView;
    int m_stretched = -1; ///< none: widths were chosen, or nothing has to be in view
    bool m_fitting = false;
    bool m_restored = false;
};

} // namespace inservice
