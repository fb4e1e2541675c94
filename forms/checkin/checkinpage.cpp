// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/checkin/checkinpage.h"

#include "forms/checkin/checkinbar.h"
#include "forms/checkin/checkinoutbox.h"
#include "forms/checkin/checkinsheet.h"
#include "forms/commands/pendingtone.h"
#include "forms/commands/undobar.h"
#include "forms/lists/listcolumns.h"
#include "forms/look/statedelegate.h"
#include "forms/look/whynot.h"
#include "forms/paper/printpanel.h"
#include "forms/paper/printwindow.h"
#include "forms/teachers/teacherdetail.h"
#include "models/domain/rocdate.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"
#include "models/tables/listwords.h"
#include "models/tables/roles.h"

#include <QTableView>
#include <algorithm>

namespace inservice {
namespace {

using Column = TeacherModel::Column;
using More = CheckinModel::CheckinColumn;
using Bucket = CheckinModel::CheckinBucket;

look::Tone toneOfRow(const QModelIndex& index) {
    const bool isActive = TeacherModel::Bucket(index.data(StateRole).toInt()) == TeacherModel::Bucket::Active;
    return pendingTone(index, isActive ? look::Tone::Good : look::Tone::Neutral);
}

QList<int> shownColumns() {
    return {int(Column::Name),     int(Column::Title),   int(Column::State),
            int(More::Difference), int(More::Confirmed), int(Column::Subjects)};
}

int thisSemester() {
    return RocDate::today().semesterNumber();
}

} // namespace

CheckinPage::CheckinPage(AccountLink& link, QWidget* parent)
    : CheckinPage(link, new CheckinModel(link.replicaFile()), parent) {
}

CheckinPage::CheckinPage(AccountLink& link, CheckinModel* model, QWidget* parent)
    : ListPage(link, link.identity().accountName, model, QStringLiteral("checkin"), shownColumns(), parent)
    , m_link(link)
    , m_model(model)
    , m_outbox(new TeacherOutbox(link, *model, "teacher", this))
    , m_closing(new CheckinOutbox(
          link, [this](qint64) { return m_closed ? std::optional(m_closed->rowVersion) : std::nullopt; },
          [this](const QList<OutboxItem>& items) {
              m_isClosing = std::any_of(items.begin(), items.end(), [](const OutboxItem& item) {
                  return item.kind == u"roster.close" && item.state == OutboxState::Waiting;
              });
              showStanding();
          },
          this))
    , m_bar(new CheckinBar(this))
    , m_detail(new TeacherDetail(link, *model, *m_outbox))
    , m_bars(*m_outbox, this, QStringLiteral("checkinMessage")) {
    m_bars.add(*m_closing);
    setObjectName(QStringLiteral("checkinPage"));
    setAbove(m_bar);
    dressList();
    setChips({tr("To be confirmed"), tr("Confirmed"), tr("New"), tr("Changed"), tr("Left"), tr("All")},
             int(Bucket::All));
    setDetail(m_detail, QStringLiteral("user-identity"), tr("Choose a teacher from the list."), 58);
    setEmptyWords({QStringLiteral("checkmark"), tr("The roster is being loaded…"),
                   tr("The centre cannot be reached, and nothing has been loaded on this PC before. The roster appears "
                      "as soon as it answers."),
                   tr("Nobody fits what is typed."), tr("Nobody is under this."),
                   tr("Nobody has been entered into the roster yet."),
                   tr("Nobody was on the roster when the centre last answered; it cannot be reached now.")});
    addActions();
    connectParts();
    begin({{int(Column::Title), Qt::AscendingOrder}, {int(Column::Name), Qt::AscendingOrder}});
    refresh(Changes::everything());
}

CheckinPage::~CheckinPage() = default;

ListPane::Empty CheckinPage::emptyNow() {
    if (m_model->isLoaded() && m_model->total() == 0) {
        return {QStringLiteral("checkmark"), tr("Nobody has been entered into the roster yet."),
                tr("Import a personnel list"), [this] { emit openRequested(QStringLiteral("import-teachers")); }};
    }
    return ListPage::emptyNow();
}

void CheckinPage::dressList() {
    list()->setFindHint(tr("Name, job title, subject, mail or note"), tr("Find a teacher"));
    list()->view()->setItemDelegateForColumn(int(Column::State), new look::StateDelegate(toneOfRow, list()));
    list()->columns()->setWidths({{int(Column::Name), 84},
                                  {int(Column::Title), 104},
                                  {int(Column::State), 96},
                                  {int(More::Difference), 84},
                                  {int(More::Confirmed), 92},
                                  {int(Column::Subjects), 140},
                                  {int(Column::Mail), 180}});
    list()->columns()->setInView(
        {int(Column::Name), int(Column::Title), int(More::Difference), int(More::Confirmed), int(Column::State)},
        int(Column::Title), {int(Column::State)});
}

void CheckinPage::addActions() {
    for (QAction* action : m_bar->actions()) {
        addPageAction(action);
    }
    m_withdraw = new QAction(look::icon(QStringLiteral("edit-undo")), tr("&Not confirmed after all"), this);
    m_withdraw->setObjectName(QStringLiteral("checkinWithdraw"));
    connect(m_withdraw, &QAction::triggered, this, [this] { confirm(false); });
    addPageAction(m_withdraw);
    list()->setRowActions({m_bar->actions().constFirst(), m_withdraw});
}

void CheckinPage::connectParts() {
    addPageAction(m_bars.undoAction());
    connect(m_detail, &TeacherDetail::failed, this,
            [this](const QString& sentence) { m_bars.message().show(look::Tone::Warning, sentence); });
    connect(m_outbox, &TeacherOutbox::changed, this, [this] {
        showStanding();
        showChosen();
    });
    connect(list(), &ListPane::selectionChanged, this, &CheckinPage::showChosen);
    connect(m_model, &ListModel::settled, this, [this] {
        showStanding();
        showChosen();
        sayWaiting();
    });
    connect(m_bar, &CheckinBar::confirmAsked, this, [this] { confirm(true); });
    connect(m_bar, &CheckinBar::closeAsked, this, &CheckinPage::close);
    connect(m_bar, &CheckinBar::printAsked, this, &CheckinPage::print);
    connect(m_bar, &CheckinBar::refusalRead, this, [this] { m_closing->dismissRefused(thisSemester()); });
}

QString CheckinPage::title() const {
    return tr("Check-in of the roster");
}

QString CheckinPage::scope() const {
    try {
        if (const std::optional<UnitRow> unit = m_link.replica().row<UnitRow>(m_link.identity().unitId)) {
            return tr("%1   %2", "school, semester").arg(unit->name, semesterText(thisSemester()));
        }
    } catch (const ReplicaError& error) {
        qWarning("%s", qPrintable(error.text)); // the semester stands without it
    }
    return semesterText(thisSemester());
}

void CheckinPage::setCurrent(bool current) {
    ListPage::setCurrent(current);
    m_bars.setPageShown(current);
}

void CheckinPage::refresh(const Changes& changes) {
    ListPage::refresh(changes);
    if (!changes.concerns({"checkin"})) {
        return;
    }
    try {
        const auto rows = m_link.replica().rows<CheckinRow>(QStringLiteral(" WHERE unit_id = ? AND semester = ?"),
                                                            {m_link.identity().unitId, thisSemester()});
        m_closed = rows.isEmpty() ? std::nullopt : std::optional(rows.constFirst());
    } catch (const ReplicaError& error) {
        m_bars.sayUnreadable(error.text);
    }
    m_closing->look();
    showStanding();
    showChosen();
    sayWaiting();
}

void CheckinPage::sayWaiting() {
    emit waitingChanged(isClosed() ? 0 : m_model->people() - m_model->confirmed());
}

void CheckinPage::showRow(qint64 id) {
    m_detail->show(id);
}

void CheckinPage::focusDetail() {
    m_detail->focus();
}

bool CheckinPage::isClosed() const {
    return m_closed && m_closed->state == u"closed";
}

void CheckinPage::showStanding() {
    CheckinBar::Standing standing;
    standing.people = m_model->people();
    standing.confirmed = m_model->confirmed();
    standing.teachers = m_model->counts().teachers;
    standing.closed = m_closed;
    standing.isOnItsWay = m_isClosing;
    standing.waiting = m_model->waiting();
    m_bar->show(standing);
    m_bar->setRefused(m_closing->refused(thisSemester()));
}

QList<qint64> CheckinPage::chosen(bool confirmed) const {
    QList<qint64> ids = list()->selectedIds();
    ids.removeIf([this, confirmed](qint64 id) {
        const TeacherListRow* row = m_model->row(id);
        return row == nullptr || !CheckinModel::isOnRoster(*row) || CheckinModel::isConfirmed(*row) != confirmed ||
               m_model->pending(id).state == Pending::Waiting;
    });
    return ids;
}

void CheckinPage::showChosen() {
    const bool isOver = isClosed() || m_isClosing;
    const QString over = tr("The check-in is finished. The regional centre opens it again if something was wrong.");
    const QList<qint64> open = chosen(false);
    m_bar->setChosen(int(open.size()), isOver                            ? over
                                       : !open.isEmpty()                 ? QString()
                                       : list()->selectedIds().isEmpty() ? tr("Choose in the list whose data is right.")
                                                                         : tr("Whoever is chosen is confirmed already, "
                                                                              "has left, or waits to be sent."));
    look::setPossible(m_withdraw, isOver                   ? over
                                  : chosen(true).isEmpty() ? tr("Choose in the list who is confirmed already.")
                                                           : QString());
}

void CheckinPage::confirm(bool confirmed) {
    QList<OutboxItem> items;
    const QList<qint64> ids = chosen(!confirmed);
    for (const qint64 id : ids) {
        const TeacherRow& teacher = m_model->row(id)->teacher;
        items << Commands::makeItem(
            QStringLiteral("teacher.confirm"), rowSubject("teacher", id),
            (confirmed ? tr("Confirmed: %1", "a person") : tr("Not confirmed after all: %1", "a person"))
                .arg(teacher.name),
            {{QStringLiteral("teacher_id"), id},
             {QStringLiteral("row_version"), teacher.rowVersion},
             {QStringLiteral("semester"), thisSemester()},
             {QStringLiteral("confirmed"), confirmed}});
    }
    const qint64 next = confirmed && ids.size() == 1 ? nextOpen(ids.constFirst()) : 0;
    if (!items.isEmpty() && m_outbox->ask(items)) {
        for (const qint64 id : ids) {
            m_outbox->dismissRefused(id);
        }
        list()->focusList();
        if (next != 0) {
            list()->select(next);
        }
    }
}

qint64 CheckinPage::nextOpen(qint64 id) const {
    for (int row = m_model->rowOf(id) + 1; row < m_model->rowCount(); ++row) {
        const qint64 next = m_model->idAt(row);
        const TeacherListRow* entry = m_model->row(next);
        if (CheckinModel::isOnRoster(*entry) && !CheckinModel::isConfirmed(*entry)) {
            return next;
        }
    }
    return 0;
}

void CheckinPage::close() {
    m_closing->ask({Commands::makeItem(
        QStringLiteral("roster.close"), rowSubject("checkin", thisSemester()), tr("Check-in finished"),
        {{QStringLiteral("semester"), thisSemester()}, {QStringLiteral("people"), m_model->people()}})});
}

void CheckinPage::print() {
    if (!isClosed()) {
        return;
    }
    try {
        const ReplicaReader& replica = m_link.replica();
        const UnitRow unit = replica.row<UnitRow>(m_closed->unitId).value_or(UnitRow());
        const DeskRow desk = replica.row<DeskRow>(unit.chiefReviewerId.value_or(0)).value_or(DeskRow());
        PrintPanel::Paper paper;
        paper.document = checkinDocument(*m_closed, unit, desk.name);
        paper.subject = QStringLiteral("%1/%2").arg(m_closed->id).arg(m_closed->rowVersion);
        paper.copies = {1};
        paper.next =
            tr("Have it sealed, and keep it at your school; %1 may ask for it.").arg(desk.name.toHtmlEscaped());
        auto* panel = new PrintPanel(this);
        panel->setPaper(paper);
        openPrintWindow(panel, QStringLiteral("checkinPaper"), tr("Sheet of the check-in"), this);
    } catch (const ReplicaError& error) {
        m_bars.sayUnreadable(error.text);
    }
}

} // namespace inservice
