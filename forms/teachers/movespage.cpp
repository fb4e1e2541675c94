// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/teachers/movespage.h"

#include "forms/commands/actionbar.h"
#include "forms/commands/pendingtone.h"
#include "forms/commands/reasonpanel.h"
#include "forms/commands/refusednotice.h"
#include "forms/lists/detailcolumn.h"
#include "forms/lists/fieldsview.h"
#include "forms/lists/listcolumns.h"
#include "forms/look/loweredge.h"
#include "forms/look/statedelegate.h"
#include "forms/words/words.h"
#include "models/commands/kinds.h"
#include "models/tables/listwords.h"
#include "models/tables/roles.h"

#include <QPushButton>
#include <QTableView>

namespace inservice {
namespace {

using Bucket = MoveModel::Bucket;
using Column = MoveModel::Column;

look::Tone toneOfRow(const QModelIndex& index) {
    const auto bucket = Bucket(index.data(StateRole).toInt());
    return pendingTone(index, bucket == Bucket::Disputed  ? look::Tone::Warning
                              : bucket == Bucket::Planned ? look::Tone::Info
                                                          : look::Tone::Neutral);
}

RosterViewer viewerOf(const AccountLink& link) {
    return {link.identity().unitId, link.identity().accountType == AccountType::Reviewer};
}

} // namespace

MovesPage::MovesPage(AccountLink& link, QWidget* parent)
    : MovesPage(link, new MoveModel(link.replicaFile(), viewerOf(link)), parent) {
}

MovesPage::MovesPage(AccountLink& link, MoveModel* model, QWidget* parent)
    : ListPage(link, link.identity().accountName, model, QStringLiteral("moves"),
               numbers({Column::Name, Column::Kind, Column::OnDate, Column::State}), parent)
    , m_model(model)
    , m_outbox(new MoveOutbox(link, *model, "teacher_move", this))
    , m_message(new look::MessageBar(this)) {
    setObjectName(QStringLiteral("movesPage"));
    m_message->setObjectName(QStringLiteral("movesMessage"));
    list()->setFindHint(tr("Name, unit, or who did it"), tr("Find a change"));
    list()->view()->setItemDelegateForColumn(int(Column::State), new look::StateDelegate(toneOfRow, list()));
    list()->columns()->setWidths({{int(Column::Name), 84},
                                  {int(Column::Kind), 104},
                                  {int(Column::OnDate), 92},
                                  {int(Column::From), 170},
                                  {int(Column::To), 170},
                                  {int(Column::State), 128},
                                  {int(Column::By), 84},
                                  {int(Column::At), 132}});
    list()->columns()->setInView(numbers({Column::Name, Column::Kind, Column::OnDate, Column::State}),
                                 int(Column::Name), numbers({Column::Kind, Column::State}));
    setChips({tr("Objected to"), tr("Not yet"), tr("Done"), tr("All")}, int(Bucket::All));
    setDetail(makeDetail(), QStringLiteral("view-refresh"), tr("Choose a change from the list."), 50);
    setEmptyWords({QStringLiteral("view-refresh"), tr("The changes are being loaded…"),
                   tr("The centre cannot be reached, and nothing has been loaded on this PC before. The changes appear "
                      "as soon as it answers."),
                   tr("No change fits what is typed."), tr("No change is like this."),
                   tr("Nobody has come or left yet."),
                   tr("Nobody had come or left when the centre last answered; it cannot be reached now.")});
    connectParts();
    begin({{int(Column::At), Qt::DescendingOrder}});
}

MovesPage::~MovesPage() {
    delete m_message; // it lies over the edge of the window
}

QWidget* MovesPage::makeDetail() {
    auto* detail = new DetailColumn(QStringLiteral("move"), DetailColumn::Head::NameAlone);
    m_name = detail->name();
    m_notice = detail->notice();
    m_bar = new ActionBar(QStringLiteral("move"),
                          {{int(Action::TakeBack), tr("Take the change bac&k…"), QStringLiteral("TakeBack")},
                           {int(Action::Object), tr("&Object…"), QStringLiteral("Object")},
                           {int(Action::Stay), tr("Decide: sta&ys…"), QStringLiteral("Stay")},
                           {int(Action::Return), tr("Decide: bac&k to the former unit…"), QStringLiteral("Return")}},
                          detail);
    m_panel = new ReasonPanel(QStringLiteral("movePanel"), detail);
    m_fields = new FieldsView(detail);
    m_fields->setObjectName(QStringLiteral("moveFields"));
    detail->add({m_notice, m_bar, m_panel});
    detail->addFilling(m_fields);
    return detail;
}

void MovesPage::connectParts() {
    look::LowerEdge::of(this)->add(m_message, this);
    connect(m_bar, &ActionBar::chosen, this, [this](int action) { start(Action(action)); });
    connect(m_panel, &ReasonPanel::confirmed, this, &MovesPage::ask);
    connect(m_panel, &ReasonPanel::closed, this, &MovesPage::focusDetail);
    connect(m_notice, &look::MessageBar::actionTriggered, this, [this] { m_outbox->dismissRefused(shownId()); });
    connect(m_outbox, &MoveOutbox::changed, this, &MovesPage::refreshDetail);
    connect(m_outbox, &MoveOutbox::failed, this, [this](const QString& cause) {
        m_message->show(look::Tone::Bad,
                        tr("This could not be written down on this PC, so nothing was asked for: %1").arg(cause));
    });
}

QString MovesPage::title() const {
    return tr("Changes of the roster");
}

void MovesPage::setCurrent(bool current) {
    ListPage::setCurrent(current);
    if (!current) {
        m_message->clear();
    }
}

void MovesPage::focusDetail() {
    m_fields->setFocus(Qt::OtherFocusReason);
}

void MovesPage::showRow(qint64 id) {
    if (id != m_seen.id) {
        m_panel->cancel();
        m_bar->pause();
        m_seen = m_model->row(id)->move;
    }
    refreshDetail();
}

void MovesPage::refreshDetail() {
    const MoveListRow* row = m_model->row(shownId());
    if (row == nullptr) {
        return;
    }
    const TeacherMoveRow& move = row->move;
    m_name->setText(tr("%1: %2", "name, kind of change").arg(move.name, MoveModel::changeWord(*row)));
    FieldsView::Section section;
    const auto add = [&section](const QString& label, const QString& value) {
        if (!value.isEmpty()) {
            section.fields << FieldsView::Field{label, value};
        }
    };
    add(tr("State"), MoveModel::stateWord(move));
    add(words::field(QStringLiteral("on_date")), shownDay(QDate::fromString(move.onDate, Qt::ISODate)));
    add(words::field(QStringLiteral("back_on")), shownDay(QDate::fromString(move.backOn, Qt::ISODate)));
    add(tr("Former unit"), row->from);
    add(tr("New unit"), row->to);
    add(words::field(QStringLiteral("note")), move.reason);
    add(tr("Done by"), tr("%1, %2", "who, when").arg(move.byName, shownTime(move.at)));
    add(tr("Objection"), move.objection);
    add(tr("Decided by"), row->settler);
    add(tr("Can be undone until"), row->canTakeBack || row->canObject ? shownTime(move.openUntil) : QString());
    m_fields->setSections({section});
    m_bar->setAvailable([&](int action) { return availability(Action(action), *row); });
    showRefused(m_outbox->refused(move.id), *m_notice);
}

Availability MovesPage::availability(Action action, const MoveListRow& row) const {
    const bool belongs = action == Action::TakeBack ? row.canTakeBack
                         : action == Action::Object ? row.canObject
                                                    : row.canSettle;
    if (!belongs) {
        return {false, action == Action::TakeBack ? tr("Whoever did it can take it back, for 30 days.")
                       : action == Action::Object ? tr("The school that was left can object, for 30 days.")
                                                  : tr("The desk of both schools decides about an objection, else the "
                                                       "in-service site.")};
    }
    const Pending pending = m_model->pending(row.move.id).state;
    if (pending == Pending::Waiting || pending == Pending::NeedsSignIn) {
        return {true, tr("Something about this change has not been sent yet. Wait for the centre's answer.")};
    }
    return {true, {}};
}

void MovesPage::start(Action action) {
    const MoveListRow* row = m_model->row(shownId());
    if (row == nullptr || m_bar->isPausing()) {
        return;
    }
    m_action = action;
    m_seen = row->move;
    QString what;
    QString explanation;
    switch (action) {
    case Action::TakeBack:
        what = tr("Take the change back");
        explanation = tr("The entry stands again as it did before, also at the former school.");
        break;
    case Action::Object:
        what = tr("Object");
        explanation =
            tr("The new school is told why. Until a desk has decided, %1 stays on its roster.").arg(m_seen.name);
        break;
    case Action::Stay:
        what = tr("Decide: stays");
        explanation = tr("%1 stays on the roster of %2; both schools are told why.").arg(m_seen.name, row->to);
        break;
    case Action::Return:
        what = tr("Decide: back to the former unit");
        explanation = tr("%1 is back on the roster of %2; both schools are told why.").arg(m_seen.name, row->from);
        break;
    }
    m_panel->open({.key = QStringLiteral("%1:%2").arg(int(action)).arg(m_seen.id),
                   .title = tr("%1: %2", "action, name").arg(what, m_seen.name),
                   .explanation = explanation,
                   .confirm = what,
                   .textLabel = tr("Reason"),
                   .textMissing = tr("Write the reason: it stands in the history."),
                   .isGrave = action != Action::Stay});
}

void MovesPage::ask() {
    static const QHash<Action, const char*> kinds{{Action::TakeBack, "teacher.take_back"},
                                                  {Action::Object, "teacher.object"},
                                                  {Action::Stay, "teacher.settle"},
                                                  {Action::Return, "teacher.settle"}};
    const QLatin1String kind(kinds.value(m_action));
    QJsonObject body{{QStringLiteral("move_id"), m_seen.id},
                     {QStringLiteral("row_version"), m_seen.rowVersion},
                     {QStringLiteral("reason"), m_panel->reason()}};
    if (m_action == Action::Stay || m_action == Action::Return) {
        body.insert(QStringLiteral("verdict"),
                    m_action == Action::Stay ? QStringLiteral("stay") : QStringLiteral("return"));
    }
    if (m_outbox->ask({Commands::makeItem(kind, rowSubject("teacher_move", m_seen.id),
                                          tr("%1: %2", "what was done, to whom").arg(kindHappened(kind), m_seen.name),
                                          body, {{QStringLiteral("row_version"), m_seen.rowVersion}})})) {
        m_panel->close();
    }
}

} // namespace inservice
