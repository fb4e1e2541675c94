// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/look/look.h"
#include "models/domain/terms.h"

#include <QJsonObject>
#include <QWidget>

class QButtonGroup;
class QCheckBox;

namespace inservice {

class ScanTaker;
class ScanView;

/// The paper beside what is keyed in of it: its scan, how it came, and the seals that are seen on it.
///
/// Object names: keyInScan, keyInHowScan, keyInHowFax, keyInHowPost, keyInHowHand, keyInHeadSeal, keyInUnitSeal.
class PaperSide : public QWidget {
    Q_OBJECT

public:
    explicit PaperSide(QWidget* parent = nullptr);

    void clear();
    /// The unit, or a head without a seal of office, needs the unit's seal (關防) too.
    void setUnitSealRequired(bool required);
    [[nodiscard]] ScanTaker* scan() const { return m_scan; }
    /// What is missing; empty: nothing.
    [[nodiscard]] QString whyNot() const;
    /// how, head_seal, unit_seal, scan of application.key_in. Only where nothing is missing.
    [[nodiscard]] QJsonObject body() const;
    void load(const QJsonObject& body);

signals:
    void edited();

private:
    QWidget* makeReceipt();

    ScanView* m_view;
    ScanTaker* m_scan;
    QButtonGroup* m_how;
    QCheckBox* m_headSeal = nullptr;
    QCheckBox* m_unitSeal = nullptr;
    bool m_unitSealRequired = false;
};

} // namespace inservice
