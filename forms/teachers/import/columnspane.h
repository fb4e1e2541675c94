// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/personnel/personneltable.h"

#include <QWidget>

class QTableWidget;

namespace inservice {

/// What the columns of a personnel list hold, and what its titles mean: found by their names, put right here, and
/// remembered for the next list.
class ColumnsPane : public QWidget {
    Q_OBJECT

public:
    explicit ColumnsPane(QWidget* parent = nullptr);

    /// The columns of a list as they were remembered, or are called.
    static void recall(PersonnelTable& table);
    /// What titles of lists mean, as remembered.
    [[nodiscard]] static QHash<QString, qint64> rememberedTitles();

    /// Both must outlive this, or the next call.
    void show(PersonnelTable* table, PersonnelWords* words);

signals:
    void changed();

private:
    void fillColumns();
    void fillTitles();
    void columnChosen(int column, const QString& key);
    void titleChosen(const QString& text, qint64 title);

    QTableWidget* m_columns;
    QTableWidget* m_titles;
    PersonnelTable* m_table = nullptr;
    PersonnelWords* m_words = nullptr;
};

} // namespace inservice
