// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/look/rowdelegate.h"

#include <functional>

namespace inservice::look {

/// Draws a state in a list as shape and word (never as colour alone).
class StateDelegate : public RowDelegate {
    Q_OBJECT

public:
    using ToneOf = std::function<Tone(const QModelIndex&)>;
    /// What stands in the place of a word that has no room, so that nothing is cut in the middle; empty: it is cut.
    using ShortOf = std::function<QString(const QModelIndex&)>;
    explicit StateDelegate(ToneOf toneOf, QObject* parent = nullptr, ShortOf shortOf = {});

    /// What has no room stands whole in the tool tip.
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void paintRow(QPainter* painter, const Row& row, const QModelIndex& index) const override;

private:
    ToneOf m_toneOf;
    ShortOf m_shortOf;
};

} // namespace inservice::look
