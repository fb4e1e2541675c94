// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/tables/units.h"
#include "models/sync/accountlink.h"

#include <QWidget>

namespace inservice {

class Changes;
class UnitChoice;
class UnitFinder;

/// For whose roster something is done: a desk says first for which of its schools; a school has its own, and nothing is
/// shown.
///
/// Object names: those of UnitChoice.
class SchoolChoice : public QWidget {
    Q_OBJECT

public:
    explicit SchoolChoice(AccountLink& link, QWidget* parent = nullptr);

    [[nodiscard]] bool isDesk() const;
    [[nodiscard]] qint64 unitId() const; ///< 0: none is chosen
    /// Of what is chosen, or of one's own school. Empty: unknown.
    [[nodiscard]] QString unitName() const;
    void setUnit(qint64 unitId);
    /// Why nothing can be done for what is chosen; empty: it can.
    [[nodiscard]] QString whyNot() const;
    void refresh(const Changes& changes);
    void takeFocus();

signals:
    void changed();

private:
    AccountLink& m_link;
    UnitFinder* m_finder = nullptr; ///< of a desk
    UnitChoice* m_unit = nullptr;
};

} // namespace inservice
