// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/tables/catalogues.h"

#include <QHash>
#include <QListView>

namespace inservice {

class CountyMapModel;

/// The 22 counties as a map of tiles, each with how many courses it has: arrows go from neighbour to neighbour, letters
/// to a name, Enter, the space bar or a click choose. For a screen reader it is a list, whose entries say name and
/// number. A county that the map does not know lies in a row below.
///
/// Object name: countyMap.
class CountyMap : public QListView {
    Q_OBJECT

public:
    explicit CountyMap(QWidget* parent = nullptr);

    /// As the catalogue has them; a choice stays.
    void setCounties(const QList<CountyRow>& counties);
    /// By the id of a county; one that is not among them has none. Before, no numbers are shown.
    void setCounts(const QHash<qint64, int>& counts);
    /// Shows which one is chosen, without chosen(); 0: none.
    void setChosen(qint64 countyId);
    [[nodiscard]] qint64 chosenCounty() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QRect visualRect(const QModelIndex& index) const override;
    [[nodiscard]] QModelIndex indexAt(const QPoint& at) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    void keyboardSearch(const QString& typed) override;
    [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

signals:
    /// Also where it had been chosen already.
    void chosen(qint64 countyId);

protected:
    void changeEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void focusInEvent(QFocusEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;
    [[nodiscard]] QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex& index,
                                                                       const QEvent* event) const override;

private:
    void choose(const QModelIndex& index);
    [[nodiscard]] QModelIndex neighbour(const QModelIndex& from, QPoint direction) const;
    [[nodiscard]] QSize smallestTile() const;
    [[nodiscard]] QSize tile() const; ///< with the gap beside and below it
    [[nodiscard]] QSize sizeOf(QSize tile) const;
    void paintTile(QPainter* painter, const QModelIndex& index) const;
    void hover(const QModelIndex& index);

    CountyMapModel* m_counties;
    QPersistentModelIndex m_hovered;
    bool m_isTold = false; ///< the choice was set, not made
};

} // namespace inservice
