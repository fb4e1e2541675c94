// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/lists/listmemory.h"
#include "forms/look/look.h"
#include "models/tables/listmodel.h"

#include <QTableView>
#include <QWidget>

class QButtonGroup;
class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QMenu;
class QSplitter;
class QToolButton;
class QStackedWidget;

namespace inservice {

namespace look {
class FlowLayout;
} // namespace look

class ListColumns;
class ListSelection;
class TableHabits;

/// The body of every list page (ui.md «One shape for every page»): find box, chips with counts and filters in one row,
/// the list, and a detail beside it. Keeps widths, order, hidden columns, sorting, chip and splitter per list and user;
/// selection, current row and scroll survive every refresh; copies rows as TSV and HTML with their header.
///
/// Object names: <name>Find, <name>List, <name>Chip<key>, <name>Selection, <name>SelectAll, <name>ClearSelection,
/// <name>Empty, <name>Splitter, <name>Show (the menu of chips and filters); those of TableHabits with <name>List.
class ListPane : public QWidget {
    Q_OBJECT

public:
    /// What stands where the list would be.
    struct Empty {
        QString icon;
        QString sentence;
        QString action;            ///< what the button says; empty: no button
        std::function<void()> act; ///< the next step
    };

    /// `name` is also the settings group; `user` tells apart the people of a shared PC. Hidden columns are those not in
    /// `shownColumns` until the person chooses others.
    ListPane(ListModel* model, const QString& name, const QString& user, const QList<int>& shownColumns,
             QWidget* parent = nullptr);
    ~ListPane() override;

    void setFindHint(const QString& placeholder, const QString& accessibleName);
    /// A filter to the right of the find box. Its accessible name is also what the menu calls it.
    void addFilter(QComboBox* filter);
    void addChip(int key, const QString& word);
    void setChipVisible(int key, bool visible);
    void setChipCount(int key, int count);
    void setCurrentChip(int key);
    [[nodiscard]] int currentChip() const;
    /// The chip, the filters and what is typed, as far as they hide anything: for whoever is told what is in a list.
    [[nodiscard]] QStringList filterWords(int allChip) const;
    /// A button at the end of the row of filters, and something below that row.
    void addToHead(QWidget* widget);
    void addBelowHead(QWidget* widget);
    /// The same rows in another shape, which may stand in place of the list while it is filled. `actions` say which
    /// stands there, beside the find box. What is typed then goes to findTyped(); chips, filters and what else is of
    /// the list are not there.
    void setOther(QWidget* other, const std::function<bool()>& isFilled, const QList<QAction*>& actions);
    void showOther(bool other);
    [[nodiscard]] bool showsOther() const { return m_showsOther; }
    /// `listShare`: how much of the width the list has at first, in per cent.
    void setDetail(QWidget* detail, int listShare = 40);
    /// The detail shows something that wants another width (a scan): each such view has its own, which is kept. Empty:
    /// the usual one. `listWidth`: px of the list in it at first.
    void setDetailView(const QString& view, int listWidth);
    /// Its rows are cases, and counted as such (件).
    void setOfCases() { m_ofCases = true; }
    /// Comes first in the menu of the rows.
    void setRowActions(const QList<QAction*>& actions);
    /// Asked whenever there is nothing to show.
    void setEmpty(std::function<Empty()> empty);
    /// What is typed, to what the model is asked to find (a scanned code, for instance).
    void setFindTranslation(std::function<QString(const QString&)> translation);
    /// After everything has been added: what was kept from the last time.
    void restore();

    [[nodiscard]] QTableView* view() const { return m_view; }
    [[nodiscard]] ListColumns* columns() const;
    [[nodiscard]] QLineEdit* findEdit() const { return m_find; }
    [[nodiscard]] qint64 currentId() const;          ///< 0: no row is chosen
    [[nodiscard]] QList<qint64> selectedIds() const; ///< in the order shown
    /// Makes a row current and the only one selected. False if it is not shown.
    bool select(qint64 id);
    /// Selects these alone, as far as they are shown; none: nothing is selected.
    void selectAll(const QList<qint64>& ids);
    void clearSelection();
    /// Whether the row of a list of one is chosen by itself.
    void setTakesTheOnlyOne(bool takes) { m_takesTheOnlyOne = takes; }
    /// A value of this list and user that is kept, for filters of the owner.
    void keep(const QString& key, const QVariant& value) const { m_memory.keep(key, value); }
    [[nodiscard]] QVariant kept(const QString& key, const QVariant& otherwise = {}) const {
        return m_memory.kept(key, otherwise);
    }
    /// What is shown (chips and filters), copy, select all, clear, columns: for the menu of the page.
    [[nodiscard]] QList<QAction*> listActions() const;

public slots:
    void focusFind();
    void focusList();

    /// What stands in place of an empty list may have another reason now.
    void updateState();

signals:
    void chipChosen(int key);
    /// The current row is another one. 0: the one there was is no longer shown.
    void currentChanged(qint64 id);
    void selectionChanged();
    /// Enter on a row.
    void activated(qint64 id);
    /// While the list has given its place.
    void findTyped(const QString& text);
    /// Enter in the find box.
    void findEntered(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fillShowMenu();
    void findTextChanged();
    void buildHead();
    void connectParts();
    void splitAtFirst();
    void restoreSplit();
    [[nodiscard]] QString splitKey() const;
    void chooseTheOnlyOne();
    [[nodiscard]] QString countOfRows(int shown, int selected) const;
    [[nodiscard]] QString countOfCases(int shown, int selected) const;

    ListModel* m_model = nullptr;
    bool m_ofCases = false;
    bool m_takesTheOnlyOne = true;
    int m_totalBefore = 0; ///< of all rows, when the model last settled
    QString m_name;
    ListMemory m_memory;
    QLineEdit* m_find = nullptr;
    look::FlowLayout* m_head = nullptr;
    QList<QComboBox*> m_filterBoxes;
    QWidgetList m_headWidgets; ///< after the boxes
    QMenu* m_showMenu = nullptr;
    QHBoxLayout* m_chipRow = nullptr;
    QWidget* m_chipBox = nullptr;
    QWidget* m_counts = nullptr;
    QButtonGroup* m_chips = nullptr;
    QHash<int, QString> m_chipWords;
    QLabel* m_selection = nullptr;
    QToolButton* m_all = nullptr;
    QToolButton* m_clear = nullptr;
    QStackedWidget* m_stack = nullptr;
    QWidget* m_other = nullptr;
    std::function<bool()> m_isOtherFilled;
    QList<QToolButton*> m_switch;
    bool m_showsOther = false;
    QTableView* m_view = nullptr;
    ListSelection* m_chosen = nullptr;
    TableHabits* m_habits = nullptr;
    look::EmptyView* m_empty = nullptr;
    QSplitter* m_splitter = nullptr;
    int m_listShare = 40; ///< per cent
    QString m_detailView; ///< whose width the detail has now
    int m_viewListWidth = 0;
    std::function<Empty()> m_emptyOf;
    std::function<void()> m_emptyAct; ///< of the button that is shown
    std::function<QString(const QString&)> m_translation;
};

} // namespace inservice
