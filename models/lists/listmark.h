// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace inservice {

/// What a list says of somebody at a session (II.5.2): P 出席, L 遲到, E 早退, V 請假, O 公假, A 缺席. Who came late
/// and left early has L and both.
struct ListMark {
    int session = 0;
    QChar code;
    int late = 0;  ///< minutes
    int early = 0; ///< minutes

    bool operator==(const ListMark&) const = default;
};

namespace lists {

/// A cell: 出席, 遲到10, 遲到 10 分 早退 5 分, 請假, 公假, 缺席, or ○ V 1 / ✗ 0. None: nobody knows what it says.
[[nodiscard]] std::optional<ListMark> markOfCell(int session, const QString& cell);
/// As a list writes it: 出席, 遲到10.
[[nodiscard]] QString cellOf(const ListMark& mark);
/// On the wire: 1:P, 2:L15E5.
[[nodiscard]] QString wireOf(const ListMark& mark);

} // namespace lists

} // namespace inservice
