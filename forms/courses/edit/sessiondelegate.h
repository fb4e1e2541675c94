// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/courses/edit/cellsview.h"

#include <QLineEdit>

class QCompleter;

namespace inservice {

/// Names with 、 between them, each completed from a list.
class NamesEdit : public QLineEdit {
    Q_OBJECT

public:
    NamesEdit(const QStringList& names, QWidget* parent);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void offer();
    void take(const QString& name);
    [[nodiscard]] qsizetype begin() const; ///< of the name that the cursor is in
    QCompleter* m_completer;
};

/// The editors of the table of sessions: lecturers by their names, 上課方式 from its list.
class SessionDelegate : public CellsDelegate {
    Q_OBJECT

public:
    using CellsDelegate::CellsDelegate;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    [[nodiscard]] bool isLatin(const QModelIndex& index) const override;
};

} // namespace inservice
