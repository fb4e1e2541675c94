// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/unitfinder.h"

#include <QFrame>
#include <QHash>
#include <QJsonObject>

class QVBoxLayout;

namespace inservice {

/// What a correction changed and somebody else too, meanwhile: each such field as it was, as it was corrected here, and
/// as the centre has it now, side by side, to choose from.
class ConflictPanel : public QFrame {
    Q_OBJECT

public:
    explicit ConflictPanel(QWidget* parent = nullptr);

    /// `fields` as field.conflict tells them: {name: {base, mine, theirs}}.
    void show(const QJsonObject& fields, const UnitIndex& units);
    void clear();
    /// Something is not chosen yet.
    [[nodiscard]] bool isOpen() const { return !m_rows.isEmpty(); }
    void jumpTo();

signals:
    /// `theirs`: what the centre has now; `taken`: it is to stand in the form, too.
    void chosen(const QString& field, const QJsonValue& theirs, bool taken);
    /// Nothing is left to choose.
    void settled();

private:
    QWidget* makeRow(const QString& field, const QJsonObject& values, const UnitIndex& units);
    void choose(const QString& field, const QJsonValue& theirs, bool taken);

    QVBoxLayout* m_column;
    QHash<QString, QWidget*> m_rows;
};

} // namespace inservice
