// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/units/listingspage.h"

#include "forms/commands/pendingtone.h"
#include "forms/lists/listcolumns.h"
#include "forms/look/statedelegate.h"
#include "forms/look/statetone.h"
#include "forms/words/words.h"
#include "models/commands/kinds.h"
#include "models/replica/replicareader.h"
#include "models/tables/roles.h"

#include <QTableView>

namespace inservice {
namespace {

using Bucket = ListingModel::Bucket;
using Column = ListingModel::Column;

look::Tone toneOfRow(const QModelIndex& index) {
    return pendingTone(index, look::toneOf(ApplicationState(index.data(StateRole).toInt())));
}

ListWords listingWords() {
    ListWords words;
    words.commandKind = kindWord;
    words.listingState = words::listingState;
    return words;
}

} // namespace

ListingsPage::ListingsPage(AccountLink& link, QWidget* parent)
    : ListingsPage(link, new ListingModel(link.replicaFile(), listingWords()), parent) {
}

ListingsPage::ListingsPage(AccountLink& link, ListingModel* model, QWidget* parent)
    : RequestsPage(
          link, model, QStringLiteral("listings"),
          numbers({Column::Number, Column::Unit, Column::Kind, Column::County, Column::State, Column::AppliedAt}),
          parent) {
    dressList();
    setChips({tr("To be decided"), tr("Sent back"), tr("Ended"), tr("All")}, int(Bucket::All));
    addDetail(QStringLiteral("view-sidetree"), 38, tr("Nobody asks to be listed as a unit."),
              tr("Nobody had asked to be listed as a unit when the centre last answered; it cannot be reached now."));
    begin({{int(Column::AppliedAt), Qt::AscendingOrder}});
}

ListingsPage::~ListingsPage() = default;

QString ListingsPage::title() const {
    return tr("Requests to be listed");
}

void ListingsPage::dressList() {
    list()->setFindHint(tr("Number, unit, county, applicant, mail or permit"), tr("Find a request"));
    list()->view()->setItemDelegateForColumn(int(Column::State), new look::StateDelegate(toneOfRow, list()));
    list()->columns()->setWidths({{int(Column::Number), 98},
                                  {int(Column::Unit), 180},
                                  {int(Column::Kind), 84},
                                  {int(Column::County), 76},
                                  {int(Column::State), 116},
                                  {int(Column::AppliedAt), 128},
                                  {int(Column::Applicant), 90},
                                  {int(Column::Permit), 180}});
    list()->columns()->setInView(numbers({Column::Number, Column::Unit, Column::State}), int(Column::Unit),
                                 numbers({Column::State}));
}

ListingTasks::ListingTasks(AccountLink& link, QObject* parent)
    : TaskList(parent)
    , m_link(link) {
}

bool ListingTasks::isLoaded() const {
    return m_link.replica().isLoaded();
}

QList<HomeTask> ListingTasks::tasks(const QDateTime& now) const {
    Q_UNUSED(now)
    const auto open =
        m_link.replica().rows<ListingRow>(QStringLiteral(" WHERE state = 'awaiting_review' ORDER BY changed_at"));
    if (open.isEmpty()) {
        return {};
    }
    const auto count = int(open.size());
    return {{look::Tone::Warning, ListingsPage::tr("To be decided"),
             ListingsPage::tr("%n unit(s) ask to be listed.", nullptr, count), ListingsPage::tr("Decide"),
             QStringLiteral("listings:chip-%1").arg(int(Bucket::Mine)), count, open.first().changedAt}};
}

void ListingTasks::refresh(const Changes& changes) {
    if (changes.concerns({"listing"})) {
        emit changed();
    }
}

} // namespace inservice
