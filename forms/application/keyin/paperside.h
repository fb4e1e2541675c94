// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/look/look.h"
#include "models/domain/terms.h"
#include "models/scans/scankind.h"

#include <QJsonObject>
#include <QWidget>
#include <optional>

class QButtonGroup;
class QCheckBox;

namespace inservice {

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
    /// Reads a file; what is wrong with it is said in its place.
    void takeScan(const QString& file);
    void takeScan(const Scan& scan);
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
    QButtonGroup* m_how;
    QCheckBox* m_headSeal = nullptr;
    QCheckBox* m_unitSeal = nullptr;
    bool m_unitSealRequired = false;
    std::optional<Scan> m_scan;
};

} // namespace inservice
