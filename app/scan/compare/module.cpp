// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scan/compare/comparing.h"

/// All that inservice-scan asks of this module (compareFunctionName).
extern "C" __attribute__((visibility("default"))) void inservice_compare(const inservice::Comparing* what,
                                                                         inservice::ScanComparison* result) {
    *result = inservice::compare(*what);
}
