// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/commands/requestspage.h"

namespace inservice {

QString RequestWords::choose() {
    return tr("Choose a request from the list.");
}

QString RequestWords::loading() {
    return tr("The requests are being loaded…");
}

QString RequestWords::neverLoaded() {
    return tr(
        "The centre cannot be reached, and nothing has been loaded on this PC before. The requests appear as soon "
        "as it answers.");
}

QString RequestWords::noneFits() {
    return tr("No request fits what is typed.");
}

QString RequestWords::noneUnder() {
    return tr("No request is like this.");
}

} // namespace inservice
