// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/lists/tableclip.h"

#include "models/domain/formulas.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMimeData>
#include <QTableView>
#include <set>

namespace inservice {

QMimeData* tableClip(const QStringList& header, const QList<QStringList>& rows) {
    QStringList plain;
    QString html = QStringLiteral("<table>");
    const auto add = [&](const QStringList& cells, const QString& tag) {
        QStringList flat;
        html += QStringLiteral("<tr>");
        for (const QString& cell : cells) {
            const QString safe = beginsFormula(cell) ? u'\'' + cell : cell;
            QString line = safe;
            for (const QChar between : {u'\t', u'\n', u'\r', u'\v', u'\f', u'\x2028', u'\x2029'}) {
                line.replace(between, u' ');
            }
            flat << line;
            html += QStringLiteral("<%1>%2</%1>").arg(tag, safe.toHtmlEscaped());
        }
        html += QStringLiteral("</tr>");
        plain << flat.join(u'\t');
    };
    if (!header.isEmpty()) {
        add(header, QStringLiteral("th"));
    }
    for (const QStringList& cells : rows) {
        add(cells, QStringLiteral("td"));
    }
    html += QStringLiteral("</table>");
    auto* mime = new QMimeData;
    mime->setText(plain.join(u'\n') + u'\n');
    mime->setHtml(html);
    return mime;
}

QMimeData* tableClip(const QAbstractItemModel& model, const QList<int>& rows, const QList<int>& columns) {
    QStringList header;
    for (const int column : columns) {
        header << model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    }
    QList<QStringList> lines;
    lines.reserve(rows.size());
    for (const int row : rows) {
        QStringList cells;
        for (const int column : columns) {
            cells << model.index(row, column).data().toString();
        }
        lines << cells;
    }
    return tableClip(header, lines);
}

QList<int> selectedRows(const QAbstractItemView& view) {
    // Ranges may overlap, and come in any order.
    std::set<int> rows;
    const QItemSelection selection = view.selectionModel()->selection();
    for (const QItemSelectionRange& range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            rows.insert(row);
        }
    }
    return {rows.cbegin(), rows.cend()};
}

QList<int> shownColumns(const QTableView& view) {
    QList<int> columns;
    const QHeaderView* header = view.horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        if (!header->isSectionHidden(header->logicalIndex(visual))) {
            columns << header->logicalIndex(visual);
        }
    }
    return columns;
}

void copySelectedRows(const QTableView& view) {
    const QList<int> rows = selectedRows(view);
    if (!rows.isEmpty()) {
        QApplication::clipboard()->setMimeData(tableClip(*view.model(), rows, shownColumns(view)));
    }
}

} // namespace inservice
