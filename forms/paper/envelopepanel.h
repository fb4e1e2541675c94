// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/paper/envelope.h"

#include <QWidget>

class QComboBox;
class QSpinBox;

namespace inservice {

class PrintPanel;

/// Envelopes, slips for window envelopes and label sheets for letters on their way, of no subject. What was chosen last
/// is kept.
///
/// Object names: envelopeKind, envelopeFirst; those of PrintPanel.
class EnvelopePanel : public QWidget {
    Q_OBJECT

public:
    explicit EnvelopePanel(const QList<Mailing>& mailings, QWidget* parent = nullptr);

    [[nodiscard]] PrintPanel* print() const { return m_print; }
    /// In the order in which they are offered.
    [[nodiscard]] static QList<EnvelopeKind> kinds();
    [[nodiscard]] static QString word(EnvelopeKind kind);
    /// What to do at the printer.
    [[nodiscard]] static QString advice(EnvelopeKind kind);

private:
    void show();

    QList<Mailing> m_mailings;
    QComboBox* m_kind;
    QSpinBox* m_first;
    QWidget* m_firstRow;
    PrintPanel* m_print;
};

} // namespace inservice
