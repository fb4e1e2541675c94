// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The rows of the replica as values: what the centre said (docs/api.md «Documents»), nothing added.
#include "models/replica/tables/accounts.h"
#include "models/replica/tables/applications.h"
#include "models/replica/tables/catalogues.h"
#include "models/replica/tables/units.h"
