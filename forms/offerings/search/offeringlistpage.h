// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/lists/listpage.h"
#include "forms/offerings/search/pastcourses.h"
#include "forms/offerings/view/offeringaction.h"
#include "models/offerings/offeringmodel.h"

class QComboBox;
class QLineEdit;
class QTimer;

namespace inservice {

class DateSpan;
class OfferingDetail;

/// What the four searches have in common: what is typed finds as one types, in what the replica holds and, where a
/// search asks for it, behind that in what only the centre has; the course beside the list; and words for how far the
/// list goes.
///
/// Object names: <name>Page, <name>Sort, <name>Unit, those of ListPage and PastFoot with <name>.
class OfferingListPage : public ListPage {
    Q_OBJECT

public:
    ~OfferingListPage() override;

    void setCurrent(bool current) override;
    void refresh(const Changes& changes) override;
    [[nodiscard]] const OfferingModel* model() const { return m_model; }
    [[nodiscard]] const PastCourses* past() const { return m_past; }

protected:
    OfferingListPage(const Ties& ties, const OfferingActions& actions, const QString& name, QWidget* parent);

    /// What is looked for, but for what is typed.
    [[nodiscard]] virtual OfferingQuery asked() const = 0;
    /// What a box is filled with has changed, or is there at last.
    virtual void fillChoices(const ReplicaReader& replica) = 0;
    /// The search has changed, or what it finds.
    virtual void counted() {}

    /// A box of values of a facet. `all`: its first entry, which is no condition.
    QComboBox* addFacet(const QString& facet, const QString& all);
    /// Fills it; what was chosen last, also another day, is chosen again.
    void fill(QComboBox* box, const QList<std::pair<QString, QString>>& values);
    /// Words of the organiser, or its code.
    QLineEdit* addUnitEdit();
    DateSpan* addSpan(DateSpan* span);
    void addSortBox();
    void setUsualFindHint();
    void addClassChips();
    /// After everything has been added.
    void beginSearch();
    /// Asks for what asked() says now.
    void ask();
    /// What is chosen in the boxes and typed as organiser, in a query.
    [[nodiscard]] OfferingQuery boxesAsked() const;
    [[nodiscard]] static QDate today();
    [[nodiscard]] const Ties& ties() const { return m_ties; }
    [[nodiscard]] OfferingModel* offerings() const { return m_model; }
    [[nodiscard]] const QString& name() const { return m_name; }
    /// Whose filters and searches are kept.
    [[nodiscard]] QString user() const;

    [[nodiscard]] bool isFiltered() const override;
    void clearFilters() override;
    [[nodiscard]] ListPane::Empty emptyNow() override;
    void showRow(qint64 id) override;
    void focusDetail() override;

private:
    OfferingListPage(const Ties& ties, const OfferingActions& actions, const QString& name, OfferingModel* model,
                     QWidget* parent);
    void makeList();
    void makeDetail(const OfferingActions& actions);
    void connectParts();
    void goOnAtTheEnd();
    void showSort();
    void tryFilling();
    void readFollowing();
    void press(const QModelIndex& cell);

    Ties m_ties;
    QString m_name;
    OfferingModel* m_model;
    PastCourses* m_past;
    OfferingDetail* m_detail = nullptr;
    QComboBox* m_sort = nullptr;
    QLineEdit* m_unit = nullptr;
    DateSpan* m_span = nullptr;
    QTimer* m_minute;
    quint64 m_reading = 0; ///< of the model, that counts go by
    QMap<QString, QComboBox*> m_facets;
};

} // namespace inservice
