// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/courses/edit/cellsmodel.h"
#include "models/courses/coursechecks.h"

namespace inservice {

/// 講師 as a table to type in. A lecturer keeps the number by which sessions name them.
class LecturerModel : public CellsModel {
    Q_OBJECT

public:
    enum Column { Name, Unit, Title, Kind, NationalId, Expertise, Columns };

    using CellsModel::CellsModel;

    void load(const QJsonArray& lecturers);
    [[nodiscard]] QJsonArray stored() const override;
    [[nodiscard]] int count() const override { return int(m_lecturers.size()); }
    [[nodiscard]] const QList<CourseLecturer>& lecturers() const { return m_lecturers; }
    /// Hours are credited to lecturers: whoever comes from outside needs a number.
    void setCredited(bool credited);
    /// Whoever is there by name already is not entered twice.
    void add(const CourseLecturer& lecturer);
    /// Of names that are not there yet.
    void addNames(const QStringList& names);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;

protected:
    [[nodiscard]] int most() const override { return course::MostLecturers; }
    [[nodiscard]] QString list() const override { return QStringLiteral("lecturers"); }
    [[nodiscard]] QString part(int column) const override;
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QString headingTip(int column) const override;
    [[nodiscard]] QString newEntry() const override { return tr("New lecturer"); }
    [[nodiscard]] QString shown(int row, int column) const override;
    [[nodiscard]] QString written(int row, int column) const override;
    [[nodiscard]] QString copied(int row, int column) const override { return shown(row, column); }
    [[nodiscard]] bool isOptional(int column) const override { return column != Kind; }
    void write(int row, int column, const QString& text) override;
    void append(bool likeAbove) override;
    void removeAt(int row) override { m_lecturers.removeAt(row); }
    void restore(const QJsonArray& rows) override;
    [[nodiscard]] QList<CourseFault> found() const override;

private:
    QList<CourseLecturer> m_lecturers;
    int m_highest = 0; ///< number that was given: whoever was taken out may come back under theirs
    bool m_credited = false;
};

} // namespace inservice
