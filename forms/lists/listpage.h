// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/lists/listpane.h"
#include "forms/look/look.h"
#include "forms/pages/page.h"
#include "models/sync/accountlink.h"

#include <optional>

class QStackedWidget;

namespace inservice {

class FilterBar;

/// A page that is a list with a detail beside it (ui.md «One shape for every page»). A subject says its columns and
/// chips in its model, and here its words, its filters and its detail.
///
/// Object names: those of ListPane.
class ListPage : public Page {
    Q_OBJECT

public:
    [[nodiscard]] QList<QAction*> pageActions() const override { return m_actions; }
    [[nodiscard]] bool hasMainAction() const override { return false; }
    void focusFind() override;
    /// The id of a row: chosen as soon as the list has it, whatever was typed or filtered. Or «chip-» and the key of a
    /// chip: all rows under it; or «find-» and a text: all rows that it finds.
    void openAt(const QString& argument) override;
    void setCurrent(bool current) override;
    void refresh(const Changes& changes) override;

protected:
    /// What stands in place of an empty list.
    struct EmptyWords {
        QString icon;        ///< of what is listed
        QString loading;     ///< the first load is under way
        QString neverLoaded; ///< and the centre cannot be reached
        QString noneFits;    ///< what is typed or filtered
        QString noneUnder;   ///< the chip
        QString none;        ///< there is nothing
        QString noneKnown;   ///< nor was there when the centre last answered
    };

    /// `user`, `name` and `shownColumns` as for ListPane.
    ListPage(Link& link, const QString& user, ListModel* model, const QString& name, const QList<int>& shownColumns,
             QWidget* parent);

    /// The chips of the model by their keys; `all`: the one that hides nothing; `first`: what stands there until
    /// somebody has chosen one; none: `all`.
    void setChips(const QStringList& words, int all, std::optional<int> first = std::nullopt);
    /// What is about the list as a whole stands over it.
    void setAbove(QWidget* above);
    /// A box whose first entry hides nothing; `choose` hands the data of an entry to the model. What was chosen last
    /// is kept under `key`.
    void addFilter(QComboBox* box, const QString& key, const std::function<void(const QVariant& data)>& choose);
    /// Conditions, and filters that are kept.
    void setFilterBar(FilterBar* bar);
    /// `choose`: what stands there while no row is chosen. `listShare` as for ListPane.
    void setDetail(QWidget* detail, const QString& icon, const QString& choose, int listShare);
    /// Another shape of the list (ListPane::setOther()) may need the room.
    void setDetailVisible(bool visible);
    /// What stands in place of the detail while several rows are selected (BulkPanel).
    void setSeveral(QWidget* several);
    void showSeveral(bool several);
    [[nodiscard]] bool showsSeveral() const;
    void setEmptyWords(const EmptyWords& words);
    void addPageAction(QAction* action) { m_actions << action; }
    /// After everything has been added.
    void begin(const QList<ListModel::SortKey>& sortKeys);

    /// Whether anything hides rows beside the chip.
    [[nodiscard]] virtual bool isFiltered() const;
    /// Nothing hides any, the chip left aside.
    virtual void clearFilters();
    /// What stands in place of an empty list now.
    [[nodiscard]] virtual ListPane::Empty emptyNow();

    /// Fills the detail with a row.
    virtual void showRow(qint64 id) = 0;
    /// Enter on a row: where the focus goes.
    virtual void focusDetail() = 0;

    /// Shows a row in the detail. 0: what is shown stays, though its row is out of sight.
    void choose(qint64 id);
    /// No row is chosen; the sentence stands in place of a detail. Empty: the usual one.
    void chooseNone(const QString& sentence = {});
    /// The detail, though it is of no row: something new is made there.
    void chooseNew();
    [[nodiscard]] Link& link() const { return m_link; }
    [[nodiscard]] ListPane* list() const { return m_list; }
    /// What hides rows at present, in a line; empty: nothing does.
    [[nodiscard]] QString filterInWords() const;
    [[nodiscard]] qint64 shownId() const { return m_shown; }

private:
    struct Filter {
        QComboBox* box;
        QString key;
        std::function<void(const QVariant&)> choose;
    };
    void settled();
    void showUnder(int chip);
    void selectPending();
    void showSide();

    Link& m_link;
    ListModel* m_model;
    ListPane* m_list;
    QStackedWidget* m_side;
    look::EmptyView* m_nothing;
    QString m_nothingIcon;
    QString m_nothingWords;
    bool m_isTold = false; ///< beside the list stands why what was to be shown is not there
    bool m_isDetailWanted = true;
    bool m_isFirstWanted = false; ///< the first row under a chip is chosen once it is there
    QWidget* m_detail = nullptr;
    QWidget* m_several = nullptr;
    QList<Filter> m_filters;
    FilterBar* m_filterBar = nullptr;
    EmptyWords m_words;
    int m_chips = 0;
    int m_allChip = 0;
    qint64 m_shown = 0;
    qint64 m_pending = 0; ///< to be chosen as soon as the list has it
    QList<QAction*> m_actions;
};

} // namespace inservice
