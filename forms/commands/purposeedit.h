// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace inservice {

/// What a whole ID is needed for: chosen among what is usual, or written.
class PurposeEdit : public QComboBox {
    Q_OBJECT

public:
    explicit PurposeEdit(QWidget* parent = nullptr);

    /// What a panel that asks for it says.
    [[nodiscard]] static QString title();
    [[nodiscard]] static QString explanation();
    void restart(const QStringList& usual);
    /// As the centre takes it.
    [[nodiscard]] QString purpose() const;
    /// Why it is none; empty: it is one.
    [[nodiscard]] QString whyNot() const;
};

} // namespace inservice
