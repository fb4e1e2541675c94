// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/upkeep/upkeepaction.h"

#include <QCoreApplication>
#include <algorithm>

namespace inservice {
namespace {

/// The words of the tables are translated when they are asked for.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(UpkeepActions)
};

} // namespace

QString UpkeepSubject::kind(const UpkeepAction& action) const {
    return QLatin1String(table) + u'.' + QLatin1String(action.key);
}

const UpkeepAction* UpkeepSubject::actionOf(const QString& kindOfCommand) const {
    const auto found = std::find_if(actions.begin(), actions.end(),
                                    [&](const UpkeepAction& action) { return kindOfCommand == kind(action); });
    return found == actions.end() ? nullptr : &*found;
}

QString UpkeepAction::buttonText() const {
    return Text::tr(button);
}

QString UpkeepAction::text() const {
    return Text::tr(word);
}

QString UpkeepAction::explanationText() const {
    return Text::tr(explanation);
}

} // namespace inservice
