// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/courses/edit/cellsmodel.h"
#include "models/enrolments/namedpeople.h"
#include "models/tables/unitfinder.h"

#include <memory>

namespace inservice {

/// People who are to be named, as a table to type in. A school is found by its code or its name.
class NamedEntries : public CellsModel {
    Q_OBJECT

public:
    enum Column { Name, NationalId, Unit, Columns };

    using CellsModel::CellsModel;

    /// Until then no school is known, and none is wrong.
    void setUnits(const std::shared_ptr<const UnitIndex>& units);
    [[nodiscard]] bool hasUnits() const { return m_units != nullptr; }
    [[nodiscard]] const UnitIndex* units() const { return m_units.get(); }
    void load(const QList<NamedPerson>& people);
    /// Below those that are there.
    void add(const QList<NamedPerson>& people);
    [[nodiscard]] const QList<NamedPerson>& people() const { return m_people; }

    [[nodiscard]] QJsonArray stored() const override;
    [[nodiscard]] int count() const override { return int(m_people.size()); }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;

protected:
    [[nodiscard]] int most() const override { return NamedPerson::MostOnAList; }
    [[nodiscard]] QString list() const override { return QStringLiteral("rows"); }
    [[nodiscard]] QString part(int column) const override;
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QString headingTip(int column) const override;
    [[nodiscard]] QString newEntry() const override { return tr("New person"); }
    [[nodiscard]] QString shown(int row, int column) const override;
    [[nodiscard]] QString written(int row, int column) const override { return shown(row, column); }
    void write(int row, int column, const QString& text) override;
    void append(bool likeAbove) override;
    void removeAt(int row) override { m_people.removeAt(row); }
    void restore(const QJsonArray& rows) override;
    [[nodiscard]] QList<CourseFault> found() const override;

private:
    void find(NamedPerson& person) const;

    std::shared_ptr<const UnitIndex> m_units;
    QHash<QString, qint64> m_byCode;
    QHash<QString, qint64> m_byName; ///< folded; 0: several are called so
    QList<NamedPerson> m_people;
};

} // namespace inservice
