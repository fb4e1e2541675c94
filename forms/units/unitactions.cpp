// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/units/unitactions.h"

#include "forms/commands/commands.h"

#include <QCoreApplication>
#include <algorithm>

namespace inservice {
namespace {

/// The words of the table are translated when they are asked for.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(UnitActions)
};

/// What has to be done before the unit can be closed, as far as this desk sees it. A single 總負責人 is closed with it.
QString waitingAt(const UnitListRow& row) {
    QStringList lines;
    if (const int accounts = row.accounts - (row.chiefs == 1 ? 1 : 0); accounts > 0) {
        lines << Text::tr("☐ %n account(s) are open there, beside a single chief manager's: have them closed, or merge "
                          "the unit.",
                          nullptr, accounts);
    }
    if (row.cases > 0) {
        lines << Text::tr("☐ %n application(s) wait there: decide them first.", nullptr, row.cases);
    }
    return lines.isEmpty() ? QString() : Text::tr("Before the unit can be closed:") + u'\n' + lines.join(u'\n');
}

} // namespace

const QList<UnitActionSpec>& unitActions() {
    static const QList<UnitActionSpec> actions{
        {UnitAction::Add, "unit.add", "Add", QT_TRANSLATE_NOOP("UnitActions", "&Add a unit…"),
         QT_TRANSLATE_NOOP("UnitActions", "Add a unit"),
         QT_TRANSLATE_NOOP("UnitActions", "The unit stands in the list of every desk, and one may apply for accounts "
                                          "there. Which desk reviews it follows from its kind and county.")},
        {UnitAction::Rename, "unit.rename", "Rename", QT_TRANSLATE_NOOP("UnitActions", "Re&name…"),
         QT_TRANSLATE_NOOP("UnitActions", "Rename the unit"),
         QT_TRANSLATE_NOOP("UnitActions", "The code stays. The Ministry's next list does not undo it, unless it "
                                          "says something new itself.")},
        {UnitAction::Close, "unit.close", "Close", QT_TRANSLATE_NOOP("UnitActions", "Close the unit (&Z)…"),
         QT_TRANSLATE_NOOP("UnitActions", "Close the unit"),
         QT_TRANSLATE_NOOP("UnitActions", "Nobody applies for an account at %1 any more. The account of a single chief "
                                          "manager is closed with it, and a mail says why."),
         true},
        {UnitAction::Reopen, "unit.reopen", "Reopen", QT_TRANSLATE_NOOP("UnitActions", "&Open the unit again…"),
         QT_TRANSLATE_NOOP("UnitActions", "Open the unit again"),
         QT_TRANSLATE_NOOP("UnitActions", "One may apply for accounts at %1 again. Accounts that were closed stay "
                                          "closed.")},
        {UnitAction::Merge, "unit.merge", "Merge", QT_TRANSLATE_NOOP("UnitActions", "Merge into another (&J)…"),
         QT_TRANSLATE_NOOP("UnitActions", "Merge the unit"),
         QT_TRANSLATE_NOOP("UnitActions", "All accounts and waiting applications of %1 go to the unit that you choose, "
                                          "and so does whoever looks for its code. %1 itself is closed for good; "
                                          "after the ten seconds this cannot be undone."),
         true},
        {UnitAction::Assign, "unit.assign", "Assign", QT_TRANSLATE_NOOP("UnitActions", "Set the reviewin&g desk…"),
         QT_TRANSLATE_NOOP("UnitActions", "Set the reviewing desk"),
         QT_TRANSLATE_NOOP("UnitActions", "Another desk than the rules say reviews %1 from now on; its waiting "
                                          "applications go along.")},
    };
    return actions;
}

const UnitActionSpec& unitAction(UnitAction action) {
    return unitActions().at(int(action));
}

const UnitActionSpec* unitActionOf(const OutboxItem& item) {
    const QList<UnitActionSpec>& all = unitActions();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const UnitActionSpec& spec) { return item.kind == QLatin1String(spec.kind); });
    return found == all.end() ? nullptr : &*found;
}

QString UnitActionSpec::buttonText() const {
    return Text::tr(button);
}

QString UnitActionSpec::text() const {
    return Text::tr(word);
}

QString UnitActionSpec::explanationFor(const QString& unit) const {
    return Text::tr(explanation).replace(QLatin1String("%1"), unit);
}

Availability availability(const UnitActionSpec& spec, const UnitListRow& row, const Identity& me, Pending pending) {
    if (!me.commands.contains(QLatin1String(spec.kind))) {
        return {false, Text::tr("Which desk reviews a unit against the rules, the in-service site alone says.")};
    }
    const bool needsOpen = spec.action == UnitAction::Rename || spec.action == UnitAction::Close;
    if (needsOpen && !row.unit.eligible) {
        return {false, Text::tr("The unit is closed. Open it again first.")};
    }
    if (spec.action == UnitAction::Reopen && row.unit.eligible) {
        return {false, Text::tr("The unit is open.")};
    }
    if (pending == Pending::Waiting || pending == Pending::NeedsSignIn) {
        return {true, Text::tr("Something about this unit has not been sent yet. Wait for the centre's answer.")};
    }
    return {true, spec.action == UnitAction::Close ? waitingAt(row) : QString()};
}

OutboxItem makeCommand(const UnitActionSpec& spec, const UnitListRow& seen, const QJsonObject& details) {
    QJsonObject body = details;
    const bool isNew = spec.action == UnitAction::Add;
    const QString name = isNew ? details.value(QLatin1String("name")).toString() : seen.unit.name;
    if (!isNew) {
        body.insert(QLatin1String("unit_id"), seen.unit.id);
        body.insert(QLatin1String("row_version"), seen.unit.rowVersion);
    }
    return Commands::makeItem(QLatin1String(spec.kind), rowSubject("unit", isNew ? newUnit : seen.unit.id),
                              Text::tr("%1: %2", "action, unit").arg(spec.text(), name), body,
                              {{QStringLiteral("row_version"), seen.unit.rowVersion}, {QStringLiteral("name"), name}});
}

} // namespace inservice
