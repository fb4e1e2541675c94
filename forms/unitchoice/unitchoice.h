// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/tables/units.h"
#include "models/tables/unitfinder.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace inservice {

class ChoiceEdit;
class FormField;

/// 服務單位: 縣市 → 鄉鎮 → 單位類別 → 單位名稱, each list offering only what leads to a unit, and one box that finds a
/// unit by name, code or place among all of them.
class UnitChoice : public QWidget {
    Q_OBJECT

public:
    explicit UnitChoice(UnitFinder* finder, QWidget* parent = nullptr);

    [[nodiscard]] qint64 countyId() const;
    [[nodiscard]] qint64 districtId() const;
    [[nodiscard]] QString unitKind() const;
    [[nodiscard]] qint64 unitId() const;
    [[nodiscard]] const UnitRow* unit() const; ///< nullptr: none is chosen, or the units are not loaded yet

    void setPlace(qint64 countyId, qint64 districtId, const QString& kind, qint64 unitId);
    void setFault(const QString& sentence);
    /// No star: a unit may be left out.
    void setOptional();
    /// What choosing this unit has changed elsewhere.
    void setNote(const QString& sentence);
    /// What to do about a unit that find does not know; otherwise what an applicant does.
    void setWhereMissing(const QString& sentence) { m_whereMissing = sentence; }
    /// Where nothing is found, it is offered to ask that the unit be listed (前置流程): listingWanted().
    void setListingOffered(bool offered) { m_offersListing = offered; }
    void jumpTo();
    [[nodiscard]] QLineEdit* findEdit() const { return m_find; }

signals:
    void changed();
    void listingWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeFind();
    void connectLists();
    void fill();
    void fillDistricts();
    void fillKinds();
    void fillUnits();
    void showFound();
    void bringIntoView();
    void pick(const QModelIndex& index);
    void settle();

    UnitFinder* m_finder;
    QLineEdit* m_find;
    QListView* m_results;
    QLabel* m_found;
    QPushButton* m_listing;
    FormField* m_findField;
    ChoiceEdit* m_county;
    ChoiceEdit* m_district;
    ChoiceEdit* m_kind;
    ChoiceEdit* m_unit;
    FormField* m_unitField;
    // What was chosen, also while the lists are not loaded.
    qint64 m_countyId = 0;
    qint64 m_districtId = 0;
    QString m_kindKey;
    qint64 m_unitId = 0;
    QString m_whereMissing;
    bool m_filling = false;
    bool m_offersListing = false;
};

} // namespace inservice
