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
    explicit StateDelegate(ToneOf toneOf, QObject* parent = nullptr);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void paintRow(QPainter* painter, const Row& row, const QModelIndex& index) const override;

private:
    ToneOf m_toneOf;
};

} // namespace inservice::look
