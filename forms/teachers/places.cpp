// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/teachers/places.h"

#include "forms/statistics/statisticspage.h"
#include "forms/teachers/cataloguepage.h"
#include "forms/teachers/entrypage.h"
#include "forms/teachers/import/importpage.h"
#include "forms/teachers/movespage.h"
#include "forms/teachers/rosterreports.h"
#include "forms/teachers/searchpage.h"
#include "forms/teachers/teacherspage.h"

#include <QCoreApplication>

namespace inservice {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TeacherPlaces)
};

bool hasRoster(const Ties& ties) {
    return ties.account != nullptr && ties.account->identity().accountType != AccountType::Teacher &&
           ties.account->identity().tabs.contains(QStringLiteral("teacher"));
}

/// At one's own school, or as a desk at those that it is over.
bool entersTeachers(const Ties& ties) {
    return hasRoster(ties) && ties.account->identity().commands.contains(QStringLiteral("teacher.register"));
}

/// An 作業人員 too, of the own unit: in sums alone (S2).
bool hasFigures(const Ties& ties) {
    return hasRoster(ties) ||
           (ties.account != nullptr && ties.account->identity().accountType == AccountType::Operator);
}

/// 統計圖表: the reports that there are, those of the rosters.
Page* makeStatistics(const Ties& ties, QWidget* parent) {
    return ties.account != nullptr ? new StatisticsPage(*ties.account, new RosterReports(*ties.account), parent)
                                   : nullptr;
}

/// 教師進修網 alone.
bool searchesTeachers(const Ties& ties) {
    return ties.account != nullptr && ties.account->identity().commands.contains(QStringLiteral("teacher.search"));
}

bool keepsCatalogues(const Ties& ties) {
    return ties.account != nullptr && ties.account->identity().commands.contains(QStringLiteral("catalogue.set"));
}

} // namespace

QList<Place> teacherPlaces() {
    return {
        {.key = "teachers",
         .title = Text::tr("Roster of teachers"),
         .icon = "system-users",
         .group = PlaceGroup::Teachers,
         .manualPage = "teachers",
         .tie = Place::Tie::Account,
         .subjects = {{"teacher", Text::tr("&Open the entry")}},
         .make = pageOf<TeachersPage>,
         .isListed = hasRoster},
        {.key = "enter-teacher",
         .title = Text::tr("Enter teachers"),
         .icon = "list-add-user",
         .group = PlaceGroup::Teachers,
         .manualPage = "teachers",
         .tie = Place::Tie::Account,
         .subjects = {{"entry", Text::tr("&Open the entry")}},
         .make = pageOf<EntryPage>,
         .isListed = entersTeachers},
        {.key = "import-teachers",
         .title = Text::tr("Import a personnel list"),
         .icon = "document-import",
         .group = PlaceGroup::Teachers,
         .manualPage = "teachers",
         .tie = Place::Tie::Account,
         .subjects = {{"roster-import", Text::tr("&Open the import")}, {"roster-undo", Text::tr("&Open the import")}},
         .make = pageOf<ImportPage>},
        {.key = "moves",
         .title = Text::tr("Changes of the roster"),
         .icon = "view-refresh",
         .group = PlaceGroup::Teachers,
         .manualPage = "teachers",
         .tie = Place::Tie::Account,
         .subjects = {{"teacher_move", Text::tr("&Open the change")}},
         .make = pageOf<MovesPage>,
         .isListed = hasRoster},
        {.key = "statistics",
         .title = Text::tr("Statistics"),
         .icon = "office-chart-bar",
         .group = PlaceGroup::Statistics,
         .manualPage = "statistics",
         .tie = Place::Tie::Account,
         .make = makeStatistics,
         .isListed = hasFigures},
        {.key = "search-teachers",
         .title = Text::tr("Teachers of the country"),
         .icon = "edit-find",
         .group = PlaceGroup::Teachers,
         .manualPage = "teachers",
         .tie = Place::Tie::Account,
         .make = pageOf<SearchPage>,
         .isListed = searchesTeachers},
        {.key = "catalogues",
         .title = Text::tr("Catalogues of codes"),
         .icon = "view-list-details",
         .group = PlaceGroup::Teachers,
         .manualPage = "teachers",
         .tie = Place::Tie::Account,
         .subjects = {{"catalogue", Text::tr("&Open the catalogue")}},
         .make = pageOf<CataloguePage>,
         .isListed = keepsCatalogues}};
}

} // namespace inservice
