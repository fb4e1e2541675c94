// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/pages/outboxpage.h"

#include "app/desk/pages/outboxdetail.h"
#include "app/desk/pages/outboxwords.h"
#include "app/desk/session.h"
#include "forms/commands/commands.h"
#include "forms/lists/listcolumns.h"
#include "forms/lists/tablehabits.h"
#include "forms/look/look.h"
#include "forms/look/statedelegate.h"
#include "forms/look/whynot.h"
#include "forms/review/reviewwords.h"
#include "forms/words/words.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"
#include "models/tables/outboxmodel.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace inservice {

namespace {

constexpr int stateWidth = 170; ///< px, the longest state with its shape
constexpr int askedWidth = 150; ///< px, a time

} // namespace

OutboxPage::OutboxPage(Session& session, const QList<Place>& places, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_places(places)
    , m_model(new OutboxModel(listWords(), this))
    , m_list(new QTableView)
    , m_empty(new look::EmptyView(this))
    , m_detail(new OutboxDetail)
    , m_confirm(new look::MessageBar)
    , m_sendNow(new QAction(look::icon("document-send"), tr("Send &now"), this))
    , m_cancelHeld(new QAction(look::icon("edit-undo"), tr("&Undo what is held"), this))
    , m_open(new QAction(look::icon("document-edit"), tr("&Open"), this))
    , m_again(new QAction(look::icon("view-refresh"), tr("Try &again"), this))
    , m_dismiss(new QAction(look::icon("edit-delete"), {}, this)) {
    setObjectName("outboxPage");
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(look::margin, look::grid, look::margin, look::margin);
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->setObjectName("outboxSplitter");
    split->setChildrenCollapsible(false);
    m_split = split;
    dressList();
    split->addWidget(m_list);

    split->addWidget(makeSide());
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setSizes({620, 420});
    layout->addWidget(split, 1);
    layout->addWidget(m_empty, 1);
    m_empty->set("checkmark",
                 tr("Everything you asked for has reached the centre. Nothing waits and nothing was refused."));

    makeActions();
    m_tick.setInterval(250);
    connect(&m_tick, &QTimer::timeout, this, &OutboxPage::tick);
    connect(m_list, &QTableView::activated, this, &OutboxPage::openSubject);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &OutboxPage::showDetail);
    connect(m_confirm, &look::MessageBar::actionTriggered, this, &OutboxPage::drop);
    connect(&session, &Session::outboxChanged, this, &OutboxPage::fill);
    connect(&session, &Session::accountChanged, this, &OutboxPage::fill);
    connect(&session, &Session::centreChanged, this, &OutboxPage::fill);
    connect(&session, &Session::statusChanged, this, &OutboxPage::fill);
    fill();
}

void OutboxPage::dressList() {
    m_list->setObjectName("outboxList");
    m_list->setAccessibleName(tr("What is not done yet"));
    m_list->setModel(m_model);
    look::dressView(m_list);
    m_list->setTabKeyNavigation(false);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setItemDelegateForColumn(
        int(OutboxModel::Column::State),
        new look::StateDelegate(
            [](const QModelIndex& index) { return toneOf(OutboxState(index.data(StateRole).toInt())); }, m_list));
    const QList<int> columns{int(OutboxModel::Column::State), int(OutboxModel::Column::Caption),
                             int(OutboxModel::Column::Asked)};
    // It lists what everybody signed in here has asked for: its columns are the PC's.
    auto* habits =
        new TableHabits(m_list, ListMemory(QStringLiteral("this-pc"), QStringLiteral("outbox")), columns, this);
    habits->columns()->setInView(columns, int(OutboxModel::Column::Caption));
    habits->columns()->setWidths(
        {{int(OutboxModel::Column::State), stateWidth}, {int(OutboxModel::Column::Asked), askedWidth}});
    habits->restore();
    m_list->installEventFilter(this);
}

QWidget* OutboxPage::makeSide() {
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::grid);
    m_confirm->setObjectName("outboxConfirm");
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(m_detail);
    column->addWidget(m_confirm);
    column->addWidget(area, 1);
    return side;
}

void OutboxPage::makeActions() {
    m_sendNow->setObjectName("outboxSendNow");
    m_cancelHeld->setObjectName("outboxCancelHeldAction");
    m_open->setObjectName("outboxOpenAction");
    m_again->setObjectName("outboxAgainAction");
    m_dismiss->setObjectName("outboxDismissAction");
    m_sendNow->setToolTip(tr("Asks the centre again at once, for everything that waits"));
    m_again->setToolTip(tr("Asks the centre for the same once more"));
    m_dismiss->setShortcut(QKeySequence::Delete);
    connect(m_sendNow, &QAction::triggered, this, [this] {
        for (Link* link : {static_cast<Link*>(m_session.guest()), static_cast<Link*>(m_session.account())}) {
            if (link != nullptr) {
                link->syncNow();
            }
        }
    });
    connect(m_cancelHeld, &QAction::triggered, this, &OutboxPage::cancelHeld);
    connect(m_open, &QAction::triggered, this, &OutboxPage::openSubject);
    connect(m_again, &QAction::triggered, this, &OutboxPage::sendAgain);
    connect(m_dismiss, &QAction::triggered, this, &OutboxPage::dismiss);
    connect(m_detail, &OutboxDetail::cancelRequested, this, &OutboxPage::cancelHeld);
    connect(m_detail, &OutboxDetail::openRequested, this, &OutboxPage::openSubject);
    connect(m_detail, &OutboxDetail::sendAgainRequested, this, &OutboxPage::sendAgain);
    connect(m_detail, &OutboxDetail::dropRequested, this, &OutboxPage::dismiss);
}

QString OutboxPage::title() const {
    return tr("To be sent and needing attention");
}

QList<QAction*> OutboxPage::pageActions() const {
    return {m_sendNow, m_cancelHeld, m_open, m_again, m_dismiss};
}

void OutboxPage::setCurrent(bool current) {
    if (!current) {
        m_tick.stop();
        return;
    }
    fill();
    m_list->setFocus();
}

void OutboxPage::refresh(const Changes& changes) {
    Q_UNUSED(changes)
    fill();
}

/// Right goes to what can be done about a row, as Enter goes to where it is done.
bool OutboxPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_list && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Right) {
        m_detail->focusFirstStep();
        return true;
    }
    return Page::eventFilter(watched, event);
}

void OutboxPage::fill() {
    QList<OutboxItem> items;
    m_guests.clear();
    const auto take = [&items](Link* link, QSet<QUuid>* ids) {
        if (link == nullptr) {
            return;
        }
        const QList<OutboxItem> all = link->outbox().items();
        for (const OutboxItem& item : all) {
            if (item.state == OutboxState::Done) {
                continue;
            }
            items << item;
            if (ids != nullptr) {
                ids->insert(item.id);
            }
        }
    };
    take(m_session.guest(), &m_guests);
    take(m_session.account(), nullptr);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const bool held = std::any_of(items.cbegin(), items.cend(),
                                  [&now](const OutboxItem& item) { return secondsLeft(item, now) > 0; });
    const bool trying = (m_session.guest() != nullptr && m_session.guest()->status().trying) ||
                        (m_session.account() != nullptr && m_session.account()->status().trying);
    m_sendNow->setText(trying ? tr("Sending…") : tr("Send &now"));
    m_isTrying = trying;
    m_model->setItems(items);
    const bool empty = items.isEmpty();
    m_split->setVisible(!empty);
    m_empty->setVisible(empty);
    if (!empty && !m_list->currentIndex().isValid()) {
        m_list->setCurrentIndex(m_model->index(0, 0));
    }
    showDetail();
    if (held) {
        m_tick.start();
    } else {
        m_tick.stop();
    }
}

const OutboxItem* OutboxPage::current() const {
    return m_model->itemAt(m_list->currentIndex().row());
}

Link* OutboxPage::linkOf(const QUuid& id) const {
    if (m_guests.contains(id)) {
        return m_session.guest();
    }
    return m_session.account();
}

void OutboxPage::showDetail() {
    const OutboxItem* item = current();
    if (item == nullptr || item->id != m_shown) {
        m_confirm->clear();
    }
    m_shown = item != nullptr ? item->id : QUuid();
    const int left = item != nullptr ? secondsLeft(*item, QDateTime::currentDateTimeUtc()) : 0;
    OutboxDetail::Steps steps;
    if (item != nullptr) {
        const bool refused = item->state == OutboxState::Refused;
        steps.cancelHeld = left > 0;
        steps.sendAgain = canBeSentAgain(*item);
        steps.drop = left > 0 ? QString() : refused ? tr("&Dismiss") : tr("&Give up…");
        steps.open = openText(*item);
    }
    const auto unless = [](bool possible, const QString& whyNot) { return possible ? QString() : whyNot; };
    look::setPossible(m_sendNow,
                      m_isTrying ? tr("Sending…") : unless(m_model->rowCount() > 0, tr("Nothing waits to be sent.")));
    look::setPossible(m_cancelHeld, unless(steps.cancelHeld, tr("It is not held any more.")));
    look::setPossible(m_open, unless(!steps.open.isEmpty(), tr("There is no page about this.")));
    look::setPossible(m_again,
                      unless(steps.sendAgain, tr("Only what was refused, and may be right by now, is sent again.")));
    look::setPossible(m_dismiss, unless(!steps.drop.isEmpty(), tr("It is still held: take it back instead.")));
    m_dismiss->setText(steps.drop.isEmpty() ? tr("&Give up…") : steps.drop);
    if (item == nullptr) {
        return;
    }
    QString cause = m_model->index(m_list->currentIndex().row(), int(OutboxModel::Column::Cause)).data().toString();
    if (cause.isEmpty()) {
        cause = item->begun ? tr("It is on its way to the centre; the answer is not known yet.")
                            : tr("It goes out by itself as soon as the centre answers.");
    }
    QStringList changes;
    if (m_session.account() != nullptr) {
        try {
            changes = changesSince(*item, m_session.account()->replica());
        } catch (const ReplicaError& error) {
            qWarning("%s", qPrintable(error.text)); // what has changed is shown when the replica can be read again
        }
    }
    m_detail->showItem(*item, OutboxModel::stateWord(item->state), cause, changes, steps);
    if (left > 0) {
        m_detail->showTimeLeft(left);
    }
}

QString OutboxPage::openText(const OutboxItem& item) const {
    if (item.state == OutboxState::NeedsSignIn) {
        return tr("Sign &in");
    }
    if (item.state == OutboxState::AwaitingMailCode) {
        return tr("Enter the &code");
    }
    const Place* place = placeOfSubject(m_places, item.subject);
    return place != nullptr ? place->subjects.value(item.subject.section(':', 0, 0)) : QString();
}

/// While something is held its seconds run; at their end it is shown as what it is then.
void OutboxPage::tick() {
    const OutboxItem* item = current();
    const int left = item != nullptr ? secondsLeft(*item, QDateTime::currentDateTimeUtc()) : 0;
    if (left > 0 && m_cancelHeld->isEnabled()) {
        m_detail->showTimeLeft(left);
    } else {
        fill();
    }
}

void OutboxPage::openSubject() {
    const OutboxItem* item = current();
    if (item == nullptr) {
        return;
    }
    if (item->state == OutboxState::NeedsSignIn) {
        emit openRequested("sign-in");
    } else if (const Place* place = placeOfSubject(m_places, item->subject)) {
        emit openRequested(place->key + ":" + item->subject.section(':', 1));
    }
}

void OutboxPage::cancelHeld() {
    const OutboxItem* item = current();
    if (item == nullptr) {
        return;
    }
    Link* link = linkOf(item->id);
    if (link != nullptr && !link->cancelHeld(QUuid(item->id))) {
        m_confirm->show(look::Tone::Warning,
                        tr("Too late: it has just been sent. Open the case to see how it stands."));
    }
    fill();
}

/// A new command with the same content: the refused one has its answer for good.
void OutboxPage::sendAgain() {
    const OutboxItem* item = current();
    if (item == nullptr || !canBeSentAgain(*item)) {
        return;
    }
    const QUuid refused = item->id;
    Link* link = linkOf(refused);
    const QUuid again = link != nullptr ? Commands::of(*link).askAgain(refused) : QUuid();
    if (again.isNull()) {
        return;
    }
    fill();
    m_list->setCurrentIndex(m_model->index(m_model->rowOf(again), 0));
}

/// A refusal that was read simply goes; what was never sent is asked about, because it cannot be had back.
void OutboxPage::dismiss() {
    const OutboxItem* item = current();
    if (item == nullptr) {
        return;
    }
    if (item->state == OutboxState::Refused) {
        drop();
        return;
    }
    m_confirm->show(
        look::Tone::Warning,
        tr("Given up, it is removed from this computer and never reaches the centre. This cannot be undone."),
        tr("Give it up"));
}

void OutboxPage::drop() {
    const OutboxItem* item = current();
    if (item == nullptr) {
        return;
    }
    m_confirm->clear();
    Link* link = linkOf(item->id);
    if (link != nullptr && !link->dismiss(QUuid(item->id))) {
        m_confirm->show(look::Tone::Warning,
                        tr("It is just being sent, and whether it has taken effect is not known yet. Wait for the "
                           "answer; until then it stays here."));
    }
    fill();
}

} // namespace inservice
