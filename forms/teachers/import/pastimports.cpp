// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/teachers/import/pastimports.h"

#include "forms/commands/commands.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/units.h"
#include "models/tables/listwords.h"

#include <QHeaderView>
#include <QTreeWidget>

namespace inservice {
namespace {

constexpr int School = 5; ///< the last column, shown as the second; of a desk

const QLatin1String subjectPrefix("roster-undo:");

QString countsOf(const questions::RosterImport& import) {
    QStringList parts;
    const auto add = [&parts, &import](const char* outcome, const QString& text) {
        if (const int many = import.rows.value(QLatin1String(outcome)); many > 0) {
            parts.append(text.arg(many));
        }
    };
    add("new", PastImports::tr("%1 new", "people of an import"));
    add("returned", PastImports::tr("%1 returned", "people of an import"));
    add("moved", PastImports::tr("%1 from other schools", "people of an import"));
    add("overwritten", PastImports::tr("%1 changed", "people of an import"));
    add("renumbered", PastImports::tr("%1 with another number", "people of an import"));
    add("left", PastImports::tr("%1 left", "people of an import"));
    return parts.join(PastImports::tr(", ", "between counts"));
}

} // namespace

PastImports::PastImports(AccountLink& link, QWidget* parent)
    : PastLists(link,
                {.name = QStringLiteral("pastImports"),
                 .accessibleName = tr("Personnel lists that were taken in"),
                 .headings = {tr("When"), tr("List"), tr("By"), tr("What was done"), tr("Undone"), tr("School")},
                 .widths = {132, 180, 90, 260},
                 .undoName = QStringLiteral("undoImport"),
                 .undo = tr("&Undo this import"),
                 .rest = tr("Undo the &others"),
                 .reason = tr("Why the import is undone"),
                 .noneChosen = tr("Choose an import from the list first."),
                 .noReason = tr("Say why it is undone; the history of everybody shows it."),
                 .notAsked = tr("This could not be written down on this PC, so nothing was undone: %1"),
                 .notRead = tr("The imports so far could not be read. They are shown once the centre answers."),
                 .touched = "roster_import.touched"},
                parent) {
    tree()->setColumnHidden(School, link.identity().accountType != AccountType::Reviewer);
    tree()->header()->moveSection(School, 1);
    check();
}

void PastImports::ask() {
    link().ask(questions::rosterImports(), this, [this](const Answer<QList<questions::RosterImport>>& answer) {
        if (answer) {
            showImports(*answer.value);
        } else {
            showUnread();
        }
    });
}

void PastImports::showImports(const QList<questions::RosterImport>& imports) {
    QList<Line> lines;
    for (const questions::RosterImport& import : imports) {
        const QString whyNot = import.undoneAt.isValid() ? tr("This import has been undone.")
                               : import.openUntil < QDateTime::currentDateTimeUtc()
                                   ? tr("An import is undone within 30 days. Put single people right in the roster.")
                                   : QString();
        lines << Line{import.id,
                      {shownTime(import.at), import.listName, import.byName, countsOf(import),
                       import.undoneAt.isValid() ? shownTime(import.undoneAt) : QString(), schoolOf(import)},
                      whyNot};
    }
    show(lines);
}

QString PastImports::schoolOf(const questions::RosterImport& import) const {
    try {
        const std::optional<UnitRow> unit = link().replica().row<UnitRow>(import.unitId);
        return unit ? unit->name : QString();
    } catch (const ReplicaError&) {
        return {}; // the list stands without it
    }
}

OutboxItem PastImports::command(const QUuid& list, const QString& reason, bool rest) const {
    const QString id = list.toString(QUuid::WithoutBraces);
    return Commands::makeItem(
        QStringLiteral("roster.undo_import"), subjectPrefix + id, tr("Undo the import of a personnel list"),
        {{QStringLiteral("import"), id}, {QStringLiteral("reason"), reason}, {QStringLiteral("rest"), rest}});
}

QString PastImports::doneText(int undone, int kept) const {
    return kept == 0 ? tr("Undone: %n people are as they were before.", nullptr, undone)
                     : tr("Undone for %1 people; %2 have been changed since and stay.").arg(undone).arg(kept);
}

bool PastImports::isOurs(const QString& subject) const {
    return subject.startsWith(subjectPrefix);
}

} // namespace inservice
