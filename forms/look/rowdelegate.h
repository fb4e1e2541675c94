// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/look/look.h"

#include <QStyledItemDelegate>

namespace inservice::look {

/// A row or cell whose words are placed by a class of its own: background, selection and focus are the style's, and the
/// colours of the words fit what lies under them.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    struct Row {
        QRect area;
        QFont font;
        bool selected = false;
        QColor text;  ///< of what the row is about
        QColor quiet; ///< of what stands beside it

        /// The colour of a meaning; on a selected row that of its text, which alone is legible there.
        [[nodiscard]] QColor meaning(Tone tone) const { return selected ? text : color(tone); }
        [[nodiscard]] QFontMetrics metrics() const { return QFontMetrics(font); }
    };
    /// Places the words; the painter has the row's font and text colour.
    virtual void paintRow(QPainter* painter, const Row& row, const QModelIndex& index) const = 0;
};

} // namespace inservice::look
