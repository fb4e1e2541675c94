// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/accounts/releasespage.h"

#include "forms/commands/pendingtone.h"
#include "forms/lists/listcolumns.h"
#include "forms/look/statedelegate.h"
#include "forms/words/words.h"
#include "models/commands/kinds.h"
#include "models/replica/changes.h"
#include "models/replica/replicareader.h"

#include <QTableView>

namespace inservice {
namespace {

using Bucket = ReleaseModel::Bucket;
using Column = ReleaseModel::Column;

look::Tone toneOfRow(const QModelIndex& index) {
    return pendingTone(index, Bucket(index.data(StateRole).toInt()) == Bucket::Mine ? look::Tone::Warning
                                                                                    : look::Tone::Neutral);
}

ListWords releaseWords() {
    ListWords words;
    words.commandKind = kindWord;
    return words;
}

} // namespace

ReleaseViewer releaseViewer(const Identity& me) {
    return {me.unitId, me.accountType == AccountType::ChiefManager};
}

ReleasesPage::ReleasesPage(AccountLink& link, QWidget* parent)
    : ReleasesPage(link, new ReleaseModel(link.replicaFile(), releaseViewer(link.identity()), releaseWords()), parent) {
}

ReleasesPage::ReleasesPage(AccountLink& link, ReleaseModel* model, QWidget* parent)
    : RequestsPage(link, model, QStringLiteral("releases"),
                   numbers({Column::Name, Column::HeldBy, Column::State, Column::AskedAt}), parent) {
    dressList();
    setChips({tr("To be decided"), tr("With other desks"), tr("Decided"), tr("All")}, int(Bucket::All));
    addDetail(QStringLiteral("user-identity"), 56, tr("Nobody has asked that a former account be deleted."),
              tr("Nobody had asked that a former account be deleted when the centre last answered; it cannot be "
                 "reached now."));
    begin({{int(Column::AskedAt), Qt::AscendingOrder}});
}

ReleasesPage::~ReleasesPage() = default;

QString ReleasesPage::title() const {
    return tr("Requests to delete former accounts");
}

void ReleasesPage::dressList() {
    list()->setFindHint(tr("Name, account, unit, mail or telephone"), tr("Find a request"));
    list()->view()->setItemDelegateForColumn(int(Column::State), new look::StateDelegate(toneOfRow, list()));
    list()->columns()->setWidths({{int(Column::Name), 90},
                                  {int(Column::HeldBy), 110},
                                  {int(Column::Unit), 180},
                                  {int(Column::AskingUnit), 180},
                                  {int(Column::State), 128},
                                  {int(Column::AskedAt), 128},
                                  {int(Column::Phone), 110}});
    list()->columns()->setInView(numbers({Column::Name, Column::HeldBy, Column::State}), int(Column::Name),
                                 numbers({Column::State}));
}

ReleaseTasks::ReleaseTasks(AccountLink& link, QObject* parent)
    : TaskList(parent)
    , m_link(link) {
}

bool ReleaseTasks::isLoaded() const {
    return m_link.replica().isLoaded();
}

QList<HomeTask> ReleaseTasks::tasks(const QDateTime& now) const {
    Q_UNUSED(now)
    const ReleaseViewer viewer = releaseViewer(m_link.identity());
    const auto open = m_link.replica().rows<ReleaseRequestRow>(QStringLiteral(" WHERE state = 'open'"));
    int mine = 0;
    QDateTime oldest;
    for (const ReleaseRequestRow& one : open) {
        if (viewer.decides(one)) {
            ++mine;
            oldest = oldest.isValid() ? qMin(oldest, one.askedAt) : one.askedAt;
        }
    }
    if (mine == 0) {
        return {};
    }
    return {{look::Tone::Warning, ReleasesPage::tr("To be decided"),
             ReleasesPage::tr("%n person(s) ask that their former account be deleted, to apply at another unit.",
                              nullptr, mine),
             ReleasesPage::tr("Decide"), QStringLiteral("releases:chip-%1").arg(int(Bucket::Mine)), mine, oldest}};
}

void ReleaseTasks::refresh(const Changes& changes) {
    if (changes.concerns({"release_request"})) {
        emit changed();
    }
}

} // namespace inservice
