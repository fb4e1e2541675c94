// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/units/listingspage.h"

#include "forms/commands/pendingtone.h"
#include "forms/commands/undobar.h"
#include "forms/lists/listcolumns.h"
#include "forms/look/buttonaction.h"
#include "forms/look/statedelegate.h"
#include "forms/look/statetone.h"
#include "forms/units/listingdetail.h"
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
    : ListPage(link, link.identity().accountName, model, QStringLiteral("listings"),
               numbers({Column::Number, Column::Unit, Column::Kind, Column::County, Column::State, Column::AppliedAt}),
               parent)
    , m_model(model)
    , m_outbox(new ListingOutbox(link, *model, this))
    , m_detail(new ListingDetail(link, *model, *m_outbox))
    , m_bars(*m_outbox, this, QStringLiteral("listingsMessage")) {
    setObjectName(QStringLiteral("listingsPage"));
    dressList();
    setChips({tr("To be decided"), tr("Sent back"), tr("Ended"), tr("All")}, int(Bucket::All));
    setDetail(m_detail, QStringLiteral("view-sidetree"), tr("Choose a request from the list."), 38);
    setEmptyWords({QStringLiteral("checkmark"), tr("The requests are being loaded…"),
                   tr("The centre cannot be reached, and nothing has been loaded on this PC before. The requests "
                      "appear as soon as it answers."),
                   tr("No request fits what is typed."), tr("No request is like this."),
                   tr("Nobody asks to be listed as a unit."),
                   tr("Nobody had asked to be listed as a unit when the centre last answered; it cannot be reached "
                      "now.")});
    for (QAction* action : look::ButtonAction::in(m_detail)) {
        addPageAction(action);
    }
    connectOutbox();
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

void ListingsPage::connectOutbox() {
    addPageAction(m_bars.undoActions().constFirst());
    connect(m_detail, &ListingDetail::openRequested, this, &Page::openRequested);
    connect(&m_bars.undo(), &UndoBar::undone, this, [this](const QList<OutboxItem>& items) {
        for (const OutboxItem& item : items) {
            m_detail->keep(item);
        }
    });
}

void ListingsPage::setCurrent(bool current) {
    ListPage::setCurrent(current);
    m_bars.setPageShown(current);
}

void ListingsPage::showRow(qint64 id) {
    m_detail->show(*m_model->row(id));
}

void ListingsPage::focusDetail() {
    m_detail->focus();
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
