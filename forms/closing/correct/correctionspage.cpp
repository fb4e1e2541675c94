// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/closing/correct/correctionspage.h"

#include "forms/closing/correct/correctwords.h"
#include "forms/commands/pendingtone.h"
#include "forms/lists/listcolumns.h"
#include "forms/look/statedelegate.h"
#include "models/intake/takenpages.h"
#include "models/replica/changes.h"
#include "models/replica/replicareader.h"
#include "models/tables/coursemodel.h"
#include "models/tables/roles.h"

#include <QAction>
#include <QTableView>

namespace inservice {
namespace {

using Bucket = CorrectionModel::Bucket;
using Column = CorrectionModel::Column;

look::Tone toneOfRow(const QModelIndex& index) {
    return pendingTone(index, correct::toneOf(CorrectionState(index.data(StateRole).toInt())));
}

CorrectionModel::Scope scopeOf(const AccountLink& link, bool isDesk) {
    return {isDesk, link.identity().unitId, link.identity().accountId};
}

} // namespace

CorrectionsPage::CorrectionsPage(AccountLink& link, QWidget* parent)
    : CorrectionsPage(link, false, parent) {
}

CorrectionsPage::CorrectionsPage(AccountLink& link, bool isDesk, QWidget* parent)
    : RequestsPage(link, new CorrectionModel(link.replicaFile(), scopeOf(link, isDesk), correct::listWords()),
                   isDesk ? QStringLiteral("correctionReview") : QStringLiteral("corrections"),
                   isDesk ? numbers({Column::Number, Column::Title, Column::Unit, Column::What, Column::State})
                          : numbers({Column::Number, Column::Title, Column::What, Column::State, Column::AskedAt}),
                   parent)
    , m_isDesk(isDesk) {
    dressList();
    setChips({tr("Waits for review"), tr("Waits for the form"), tr("Sent back"), tr("Ended"), tr("All")},
             int(Bucket::All), isDesk ? std::optional<int>(int(Bucket::Review)) : std::nullopt);
    addDetail(QStringLiteral("document-edit"), 38,
              isDesk ? tr("No unit asks for a correction of a closed course.")
                     : tr("Nothing of a closed course of your unit was to be put right yet."),
              tr("No correction had been asked for when the centre last answered; it cannot be reached now."));
    auto* add = new QAction(look::icon(QStringLiteral("document-edit")), tr("&Put a closed course right"), this);
    add->setObjectName(QStringLiteral("correctionsNew"));
    connect(add, &QAction::triggered, this, [this] {
        emit openRequested(m_isDesk
                               ? QStringLiteral("list-review:chip-%1").arg(int(CourseModel::DeskListBucket::Closed))
                               : QStringLiteral("closing:chip-%1").arg(int(CourseModel::ListBucket::Closed)));
    });
    addPageAction(add);
    if (link.identity().commands.contains(u"correction.open")) {
        auto* old =
            new QAction(look::icon(QStringLiteral("document-open")), tr("Take up a course closed lon&g ago"), this);
        old->setObjectName(QStringLiteral("correctionsTakeUp"));
        connect(old, &QAction::triggered, this, [this] { emit openRequested(QStringLiteral("correct-old")); });
        addPageAction(old);
    }
    connect(model(), &ListModel::settled, this, [this] {
        emit waitingChanged(m_isDesk ? model()->countOf(int(Bucket::Review))
                                     : model()->countOf(int(Bucket::Paper)) + model()->countOf(int(Bucket::Returned)));
    });
    begin({{int(Column::AskedAt), isDesk ? Qt::AscendingOrder : Qt::DescendingOrder}});
}

CorrectionsPage::~CorrectionsPage() = default;

QString CorrectionsPage::title() const {
    return m_isDesk ? tr("Review of corrections") : tr("Corrections of closed courses");
}

void CorrectionsPage::openAt(const QString& argument) {
    const auto [request, pages] = TakenPages::split(argument);
    if (!pages.isEmpty()) {
        detail()->expect(request.toLongLong(), pages);
    }
    RequestsPage::openAt(request);
}

void CorrectionsPage::dressList() {
    list()->setFindHint(tr("Number, title, unit or who asked for it"), tr("Find a request"));
    list()->view()->setItemDelegateForColumn(int(Column::State), new look::StateDelegate(toneOfRow, list()));
    list()->columns()->setWidths({{int(Column::Number), 84},
                                  {int(Column::Title), 180},
                                  {int(Column::Unit), 150},
                                  {int(Column::What), 140},
                                  {int(Column::State), 120},
                                  {int(Column::AskedAt), 128},
                                  {int(Column::AskedBy), 84},
                                  {int(Column::DecidedAt), 128}});
    list()->columns()->setInView(numbers({Column::Number, Column::Title, Column::State}), int(Column::Title),
                                 numbers({Column::State}));
}

CorrectionTasks::CorrectionTasks(AccountLink& link, bool isDesk, QObject* parent)
    : TaskList(parent)
    , m_link(link)
    , m_isDesk(isDesk) {
}

bool CorrectionTasks::isLoaded() const {
    return m_link.replica().isLoaded();
}

QList<HomeTask> CorrectionTasks::tasks(const QDateTime& now) const {
    Q_UNUSED(now)
    const Identity& me = m_link.identity();
    QList<CorrectionListRow> decide;
    QList<CorrectionListRow> seal;
    QList<CorrectionListRow> returned;
    const QList<CorrectionListRow> open = CorrectionModel::open(m_link.replica(), scopeOf(m_link, m_isDesk));
    for (const CorrectionListRow& row : open) {
        const bool isMine = m_isDesk ? row.correction.byDesk : row.isOwn || me.accountType != AccountType::Operator;
        if (row.state == CorrectionState::AwaitingReview && m_isDesk) {
            decide << row;
        } else if (row.state == CorrectionState::Returned && isMine && row.correction.byDesk == m_isDesk) {
            returned << row;
        } else if (row.state == CorrectionState::AwaitingPaper && isMine && !m_isDesk) {
            seal << row;
        }
    }
    const QString place =
        m_isDesk ? QStringLiteral("correction-review:chip-%1") : QStringLiteral("corrections:chip-%1");
    QList<HomeTask> tasks;
    if (!returned.isEmpty()) {
        const auto count = int(returned.size());
        tasks << HomeTask{look::Tone::Bad,
                          CorrectionsPage::tr("Correction sent back"),
                          CorrectionsPage::tr("%n correction(s) of closed courses were sent back.", nullptr, count),
                          CorrectionsPage::tr("Put them right"),
                          place.arg(int(Bucket::Returned)),
                          count,
                          returned.constFirst().correction.at};
    }
    if (!decide.isEmpty()) {
        const auto count = int(decide.size());
        tasks << HomeTask{
            look::Tone::Warning,
            CorrectionsPage::tr("Correction to be decided"),
            CorrectionsPage::tr("%n correction(s) of closed courses wait for your decision.", nullptr, count),
            CorrectionsPage::tr("Review"),
            place.arg(int(Bucket::Review)),
            count,
            decide.constFirst().correction.at};
    }
    if (!seal.isEmpty()) {
        const auto count = int(seal.size());
        tasks << HomeTask{
            look::Tone::Warning,
            CorrectionsPage::tr("Form to be sealed"),
            CorrectionsPage::tr("%n correction(s) of closed courses wait for their sealed form.", nullptr, count),
            CorrectionsPage::tr("Print and upload"),
            place.arg(int(Bucket::Paper)),
            count,
            seal.constFirst().correction.at};
    }
    return tasks;
}

void CorrectionTasks::refresh(const Changes& changes) {
    if (changes.concerns({"correction", "course"})) {
        emit changed();
    }
}

} // namespace inservice
