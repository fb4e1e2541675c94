// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/look/look.h"

#include <QStyledItemDelegate>
#include <functional>

namespace inservice {

/// Draws a state in a list as shape and word (never as colour alone).
class StateDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using ToneOf = std::function<look::Tone(const QModelIndex&)>;
    explicit StateDelegate(ToneOf toneOf, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    ToneOf m_toneOf;
};

} // namespace inservice
