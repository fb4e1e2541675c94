// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/review/tableclip.h"

#include <QAbstractItemModel>
#include <QMimeData>

namespace inservice {

QMimeData* tableClip(const QAbstractItemModel& model, const QList<int>& rows, const QList<int>& columns) {
    QStringList plain;
    QString html = QStringLiteral("<table>");
    const auto add = [&](const QStringList& cells, const QString& tag) {
        QStringList flat;
        html += QStringLiteral("<tr>");
        for (const QString& cell : cells) {
            // A spreadsheet takes a cell that begins like a formula for one: somebody else's text must not run there.
            const QString safe = !cell.isEmpty() && QStringLiteral("=+-@").contains(cell.front()) ? u'\'' + cell : cell;
            flat << QString(safe).replace(u'\t', u' ').replace(u'\n', u' ');
            html += QStringLiteral("<%1>%2</%1>").arg(tag, safe.toHtmlEscaped());
        }
        html += QStringLiteral("</tr>");
        plain << flat.join(u'\t');
    };
    QStringList cells;
    for (const int column : columns)
        cells << model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    add(cells, QStringLiteral("th"));
    for (const int row : rows) {
        cells.clear();
        for (const int column : columns)
            cells << model.index(row, column).data().toString();
        add(cells, QStringLiteral("td"));
    }
    html += QStringLiteral("</table>");
    auto* mime = new QMimeData;
    mime->setText(plain.join(u'\n') + u'\n');
    mime->setHtml(html);
    return mime;
}

} // namespace inservice
