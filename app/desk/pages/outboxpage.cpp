// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/pages/outboxpage.h"

#include "app/desk/session.h"
#include "forms/look/look.h"
#include "forms/words/words.h"
#include "models/tables/outboxmodel.h"

#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSplitter>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace inservice {

namespace {

look::Tone toneOf(OutboxState state) {
    switch (state) {
    case OutboxState::AwaitingMailCode:
    case OutboxState::NeedsSignIn:
        return look::Tone::Warning;
    case OutboxState::Waiting:
        return look::Tone::Info;
    case OutboxState::Refused:
        return look::Tone::Bad;
    case OutboxState::Done:
        return look::Tone::Good;
    }
    return look::Tone::Neutral;
}

/// The state with its shape before the word.
class StateDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        QStyleOptionViewItem moved(option);
        initStyleOption(&moved, index);
        moved.text.prepend(QStringLiteral("      "));
        const QWidget* widget = option.widget;
        widget->style()->drawControl(QStyle::CE_ItemViewItem, &moved, painter, widget);
        const auto state = OutboxState(index.data(OutboxModel::StateRole).toInt());
        look::StateBadge::paintShape(painter, QRectF(option.rect.left() + 8, option.rect.center().y() - 4, 10, 10),
                                     toneOf(state));
    }
};

} // namespace

OutboxPage::OutboxPage(Session& session, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_model(new OutboxModel({words::accountType, words::state, words::receivedHow, words::action, words::commandKind,
                               words::centreRefusal},
                              this))
    , m_list(new QTableView)
    , m_empty(new look::EmptyView(this))
    , m_state(new look::StateBadge)
    , m_what(new QLabel)
    , m_when(new QLabel)
    , m_why(new QLabel)
    , m_confirm(new look::MessageBar)
    , m_open(new QPushButton(tr("&Open")))
    , m_dismiss(new QPushButton)
    , m_sendNow(new QAction(look::icon("document-send"), tr("Send &now"), this))
    , m_openAction(new QAction(look::icon("document-edit"), tr("&Open"), this))
    , m_dismissAction(new QAction(look::icon("edit-delete"), {}, this)) {
    setObjectName("outboxPage");
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(look::margin, look::grid, look::margin, look::margin);
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->setObjectName("outboxSplitter");
    split->setChildrenCollapsible(false);
    m_split = split;
    m_list->setObjectName("outboxList");
    m_list->setAccessibleName(tr("What is not done yet"));
    m_list->setModel(m_model);
    look::dressView(m_list);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setItemDelegateForColumn(int(OutboxModel::Column::State), new StateDelegate(m_list));
    m_list->setColumnHidden(int(OutboxModel::Column::Cause), true);
    m_list->horizontalHeader()->setStretchLastSection(false);
    m_list->horizontalHeader()->setSectionResizeMode(int(OutboxModel::Column::State), QHeaderView::ResizeToContents);
    m_list->horizontalHeader()->setSectionResizeMode(int(OutboxModel::Column::Caption), QHeaderView::Stretch);
    m_list->horizontalHeader()->setSectionResizeMode(int(OutboxModel::Column::Asked), QHeaderView::ResizeToContents);
    split->addWidget(m_list);

    auto* detail = new QWidget;
    auto* column = new QVBoxLayout(detail);
    column->setContentsMargins(2 * look::grid, 0, 0, 0);
    column->setSpacing(2 * look::grid);
    m_what->setFont(look::font(2));
    m_what->setObjectName("outboxWhat");
    m_why->setObjectName("outboxWhy");
    m_confirm->setObjectName("outboxConfirm");
    m_open->setObjectName("outboxOpen");
    m_dismiss->setObjectName("outboxDismiss");
    for (QLabel* label : {m_what, m_when, m_why}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_when->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(m_what);
    column->addWidget(m_state);
    column->addWidget(m_when);
    column->addWidget(m_why);
    column->addWidget(m_confirm);
    auto* line = new QHBoxLayout;
    line->addWidget(m_open);
    line->addWidget(m_dismiss);
    line->addStretch(1);
    column->addLayout(line);
    column->addStretch(1);
    split->addWidget(detail);
    split->setSizes({560, 400});
    layout->addWidget(split, 1);
    layout->addWidget(m_empty, 1);
    m_empty->set("checkmark",
                 tr("Everything you asked for has reached the centre. Nothing waits and nothing was refused."));

    m_sendNow->setObjectName("outboxSendNow");
    m_sendNow->setToolTip(tr("Asks the centre again at once, for everything that waits"));
    connect(m_sendNow, &QAction::triggered, this, [this] {
        for (Link* link : {static_cast<Link*>(m_session.guest()), static_cast<Link*>(m_session.account())})
            if (link != nullptr)
                link->syncNow();
    });
    connect(m_openAction, &QAction::triggered, this, &OutboxPage::openSubject);
    connect(m_dismissAction, &QAction::triggered, this, &OutboxPage::dismiss);
    connect(m_open, &QPushButton::clicked, this, &OutboxPage::openSubject);
    connect(m_dismiss, &QPushButton::clicked, this, &OutboxPage::dismiss);
    connect(m_list, &QTableView::activated, this, &OutboxPage::openSubject);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &OutboxPage::showDetail);
    connect(m_confirm, &look::MessageBar::actionTriggered, this, [this] {
        const OutboxItem* item = m_model->itemAt(m_list->currentIndex().row());
        if (item == nullptr)
            return;
        m_confirm->clear();
        if (Link* link = linkOf(item->id))
            link->dismiss(QUuid(item->id));
        fill();
    });
    connect(&session, &Session::outboxChanged, this, &OutboxPage::fill);
    connect(&session, &Session::accountChanged, this, &OutboxPage::fill);
    connect(&session, &Session::centreChanged, this, &OutboxPage::fill);
    connect(&session, &Session::statusChanged, this, &OutboxPage::fill);
    fill();
}

QString OutboxPage::title() const {
    return tr("To be sent and needing attention");
}

QList<QAction*> OutboxPage::pageActions() const {
    return {m_sendNow, m_openAction, m_dismissAction};
}

void OutboxPage::setCurrent(bool current) {
    if (!current)
        return;
    fill();
    m_list->setFocus();
}

void OutboxPage::refresh(const QSet<QString>& tables) {
    Q_UNUSED(tables)
    fill();
}

void OutboxPage::fill() {
    QList<OutboxItem> items;
    m_guests.clear();
    const auto take = [&items](Link* link, QSet<QUuid>* ids) {
        if (link == nullptr)
            return;
        const QList<OutboxItem> all = link->outbox().items();
        for (const OutboxItem& item : all) {
            if (item.state == OutboxState::Done)
                continue;
            items << item;
            if (ids != nullptr)
                ids->insert(item.id);
        }
    };
    take(m_session.guest(), &m_guests);
    take(m_session.account(), nullptr);
    m_model->setItems(items);
    const bool empty = items.isEmpty();
    m_split->setVisible(!empty);
    m_empty->setVisible(empty);
    if (!empty && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0, 0));
    showDetail();
}

Link* OutboxPage::linkOf(const QUuid& id) const {
    if (m_guests.contains(id))
        return m_session.guest();
    return m_session.account();
}

QString OutboxPage::placeOf(const OutboxItem& item) const {
    if (item.state == OutboxState::NeedsSignIn)
        return "sign-in";
    const QString kind = item.subject.section(':', 0, 0);
    const QString id = item.subject.section(':', 1);
    if (kind == "draft")
        return "apply:" + QUuid::fromString(id).toString(QUuid::WithoutBraces);
    if (kind == "case")
        return "case:" + QUuid::fromString(id).toString(QUuid::WithoutBraces);
    if (kind == "application")
        return "review:" + id;
    return m_guests.contains(item.id) ? QString("cases") : QString();
}

void OutboxPage::showDetail() {
    const int row = m_list->currentIndex().row();
    const OutboxItem* item = m_model->itemAt(row);
    m_confirm->clear();
    m_sendNow->setEnabled(m_model->rowCount() > 0);
    m_openAction->setEnabled(item != nullptr && !placeOf(*item).isEmpty());
    m_dismissAction->setEnabled(item != nullptr);
    const QString dismissText =
        item != nullptr && item->state == OutboxState::Refused ? tr("&Dismiss") : tr("&Give up…");
    m_dismissAction->setText(dismissText);
    if (item == nullptr)
        return;
    const auto cell = [this, row](OutboxModel::Column column) {
        return m_model->index(row, int(column)).data().toString();
    };
    m_what->setText(cell(OutboxModel::Column::Caption));
    m_state->set(toneOf(item->state), cell(OutboxModel::Column::State));
    m_when->setText(tr("%1, asked %2", "kind of command, time")
                        .arg(words::commandKind(item->kind), cell(OutboxModel::Column::Asked)));
    QString why = cell(OutboxModel::Column::Cause);
    if (why.isEmpty())
        why = tr("It goes out by itself as soon as the centre answers.");
    m_why->setText(why);
    m_open->setText(item->state == OutboxState::NeedsSignIn ? tr("&Sign in") : tr("&Open"));
    m_open->setVisible(m_openAction->isEnabled());
    m_dismiss->setText(dismissText);
}

void OutboxPage::openSubject() {
    const OutboxItem* item = m_model->itemAt(m_list->currentIndex().row());
    if (item == nullptr)
        return;
    const QString place = placeOf(*item);
    if (!place.isEmpty())
        emit openRequested(place);
}

/// A refusal that was read simply goes; what was never sent is asked about, because it cannot be had back.
void OutboxPage::dismiss() {
    const OutboxItem* item = m_model->itemAt(m_list->currentIndex().row());
    if (item == nullptr)
        return;
    if (item->state != OutboxState::Refused) {
        m_confirm->show(
            look::Tone::Warning,
            tr("Given up, it is removed from this computer and never reaches the centre. This cannot be undone."),
            tr("Give it up"));
        return;
    }
    if (Link* link = linkOf(item->id))
        link->dismiss(QUuid(item->id));
    fill();
}

} // namespace inservice
