// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/look/look.h"

#include <QStyledItemDelegate>

namespace inservice {

/// How the rows of SideBar are drawn: places, and the headings of their groups.
class SideBarRows : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// What a row says. One without a place is a heading; FoldedRole and CounterRole of a heading: its group is folded,
    /// and so many wait in it unseen.
    /// ActionRole: a row that is done, not gone to.
    enum Role {
        PlaceRole = Qt::UserRole,
        IconRole,
        CounterRole,
        TitleRole,
        WhyNotRole,
        GroupRole,
        FoldedRole,
        ActionRole,
        OtherNamesRole ///< folded
    };

    static constexpr int usualRowHeight = 32;
    static constexpr int leastRowHeight = 26; ///< where the places are many and the window is low
    static constexpr int headingHeight = 26;
    static constexpr int lineHeight = 9; ///< what is left of a heading between pictures

    using QStyledItemDelegate::QStyledItemDelegate;

    bool isCompact = false; ///< pictures only
    int rowHeight = usualRowHeight;

    [[nodiscard]] static bool isHeading(const QModelIndex& index);
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintPlace(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintHeading(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
};

} // namespace inservice
