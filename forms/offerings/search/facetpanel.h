// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/offerings/search/facetvalues.h"
#include "models/offerings/offeringindex.h"

#include <QFrame>
#include <functional>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace inservice {

/// 顯示更多方式: on the left what one can choose by, on the right its values with how many courses each has. A click or
/// the space bar wants a value; Alt and a click, or the minus key, does not want it.
///
/// Object names, after the name of the list: Facets, FacetFind, FacetValues, FacetNot, FacetNone, FacetName, FacetAdd.
class FacetPanel : public QFrame {
    Q_OBJECT

public:
    /// `values` gives those of a facet.
    FacetPanel(const QString& name, const QStringList& facets,
               std::function<QList<FacetValue>(const QString& facet)> values, QWidget* parent);

    void setChoices(const QMap<QString, FacetChoice>& choices);
    [[nodiscard]] const QMap<QString, FacetChoice>& choices() const { return m_choices; }
    void setCounts(const OfferingCounts& counts);
    /// What is said of a facet in place of how one chooses; empty: nothing.
    void setNote(const QString& facet, const QString& note);
    /// The catalogues have changed.
    void forgetValues();
    /// Shows the values of a facet.
    void open(const QString& facet);
    [[nodiscard]] QString facet() const;
    /// 「開課縣市：高雄市、臺南市；不含 澎湖縣」, with at most `named` values of each.
    [[nodiscard]] QString words(const QString& facet, int named);

signals:
    void changed();
    /// Escape: back to the list.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void connectParts();
    QWidget* makeNameRow();
    [[nodiscard]] const QList<FacetValue>& valuesOf(const QString& facet);
    [[nodiscard]] QString wordOf(const QString& facet, const QString& value);
    void fillValues();
    void showValue(QTreeWidgetItem* item);
    void showFacets();
    void narrow();
    bool narrow(QTreeWidgetItem* item, const QStringList& words, bool isShown);
    void toggle(QTreeWidgetItem* item, bool unwanted);
    void addName(bool unwanted);
    void clearFacet();

    QString m_name;
    std::function<QList<FacetValue>(const QString&)> m_source;
    QHash<QString, QList<FacetValue>> m_values;
    QMap<QString, FacetChoice> m_choices;
    QHash<QString, QString> m_notes; ///< by facets
    OfferingCounts m_counts;
    QListWidget* m_facets;
    QLineEdit* m_find;
    QTreeWidget* m_tree;
    QLabel* m_hint;
    QPushButton* m_not;
    QPushButton* m_none;
    QWidget* m_nameRow = nullptr;
    QLineEdit* m_person = nullptr;
    QPushButton* m_add = nullptr;
};

} // namespace inservice
