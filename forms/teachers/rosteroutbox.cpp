// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/teachers/rosteroutbox.h"

#include "models/commands/kinds.h"

#include <QCoreApplication>

namespace inservice {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RosterOutbox)
};

} // namespace

QString rosterDecision(const QString& kind, int count) {
    return Text::tr("%1: %n people", "what was done", count).arg(kindHappened(kind));
}

} // namespace inservice
