// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/listtable.h"

#include <QWidget>

class QTableWidget;

namespace inservice {

/// What the columns of a list hold: found by their names, put right here.
///
/// Object names: uploadColumns, uploadColumn0, uploadColumn1 …
class UploadColumns : public QWidget {
    Q_OBJECT

public:
    explicit UploadColumns(QWidget* parent = nullptr);

    void show(const ListTable& table, const QList<CourseSession>& sessions);
    void clear();

signals:
    void chosen(int column, const inservice::ListColumn& what);

private:
    void addRow(const ListTable& table, int column, const QList<ListColumn>& choices);

    QTableWidget* m_table;
};

} // namespace inservice
