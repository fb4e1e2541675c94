// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace inservice::surface {

/// The number of the centre's surface (functions of api, kinds of commands, tables of the feed: docs/api.md) that this
/// desk was written for: core.surface() of its own release (models/central/schema/code/commands/surface.sql).
constexpr int own = 1;
/// The oldest surface that has all that this desk calls; core.least_desk() says it the other way round.
constexpr int leastOfCentre = 1;

} // namespace inservice::surface
