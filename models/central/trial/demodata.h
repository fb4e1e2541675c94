// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/central/trial/trial.h"
#include "models/domain/terms.h"

#include <QString>

namespace inservice {

class PgConnection;

/// The demonstration's units and desks (resources/demo): invented schools over 22 counties, every kind of unit. Throws
/// PgError, and ServerError when a row of them is refused, which only a changed schema can cause.
void importDemoUnits(PgConnection& admin);
/// Fills an empty centre in one go: units, desks, people, cases in several states. A run that was broken off leaves a
/// mark, see demoState(). Throws PgError, ServerError, DemoError.
void fillDemonstration(const QString& deskUri, const QString& adminUri);

enum class DemoState {
    Empty,  ///< nothing but the schema
    Partly, ///< a filling was begun and not ended
    Filled,
};
DemoState demoState(PgConnection& admin);

/// A synthetic ID: a letter that is no longer issued (L, R, S, Y), zeros, a number, and a checksum that holds.
QString demoNationalId(char letter, Sex sex, int number);

QList<DemoAccount> demoAccountList();

} // namespace inservice
