// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/courses/edit/cellstable.h"
#include "models/enrolments/namedpeople.h"

namespace inservice {

class NamedEntries;
class UnitIndex;

/// People to be named: a table to type in, to paste into, or to fill from a list (姓名, 身分證字號, 服務單位).
///
/// Object names: those of CellsTable with named before them, namedFile.
class NamedTable : public CellsTable {
    Q_OBJECT

public:
    explicit NamedTable(QWidget* parent = nullptr);

    void setUnits(const std::shared_ptr<const UnitIndex>& units);
    void load(const QList<NamedPerson>& people);
    [[nodiscard]] QList<NamedPerson> people() const;
    /// Why they cannot be sent; empty: they can.
    [[nodiscard]] QString whyNot() const;
    void paste(const QString& text) override;
    /// A spreadsheet or CSV of people, read in the background.
    void takeFile(const QString& file);

signals:
    /// A list could not be taken in, or something of it.
    void said(const QString& sentence);

private:
    explicit NamedTable(NamedEntries* model, QWidget* parent);
    void chooseFile();
    void take(const QList<NamedPerson>& people, const QString& fault);

    NamedEntries* m_model;
    QPushButton* m_file;
};

} // namespace inservice
