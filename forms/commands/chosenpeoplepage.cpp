// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/commands/chosenpeoplepage.h"

#include <QLabel>
#include <QVBoxLayout>

namespace inservice {

ChosenPeoplePage::ChosenPeoplePage(AccountLink& link, ListModel* model, const QString& name,
                                   const QList<int>& shownColumns, const char* table,
                                   const QList<ActionBar::Button>& actions, QWidget* parent)
    : ListPage(link, link.identity().accountName, model, name, shownColumns, parent)
    , m_account(link)
    , m_listed(model)
    , m_outbox(new UnlistedOutbox(link, table, this))
    , m_bars(std::make_unique<PageBars>(*m_outbox, this, name + QStringLiteral("Message")))
    , m_bar(new ActionBar(name, actions, this))
    , m_notice(new look::MessageBar(this))
    , m_panel(new ReasonPanel(name + QStringLiteral("Panel"), this))
    , m_title(new look::Heading({}, 2, this))
    , m_names(new QLabel(this)) {
    m_notice->setObjectName(name + QStringLiteral("Notice"));
    m_title->setObjectName(name + QStringLiteral("Title"));
    m_title->setWordWrap(true);
    m_names->setWordWrap(true);
    m_names->setTextFormat(Qt::PlainText);
}

ChosenPeoplePage::~ChosenPeoplePage() = default;

QWidget* ChosenPeoplePage::makeDetail(const QList<QWidget*>& above) {
    auto* detail = new QWidget;
    auto* column = new QVBoxLayout(detail);
    column->setContentsMargins(2 * look::grid, 0, 0, 0);
    column->setSpacing(look::grid);
    column->addWidget(m_title);
    for (QWidget* one : above) {
        column->addWidget(one);
    }
    column->addWidget(m_panel);
    column->addWidget(m_names);
    column->addStretch(1);
    return detail;
}

void ChosenPeoplePage::connectParts() {
    connect(m_panel, &AskingPanel::confirmed, this, [this] { confirmed(); });
    connect(m_panel, &AskingPanel::closed, this, [this] {
        if (chosen().isEmpty()) {
            chooseNone();
        }
        refreshDetail();
    });
    connect(m_outbox, &RowOutbox::changed, this, &ChosenPeoplePage::refreshDetail);
    connect(m_outbox, &RowOutbox::finished, this, [this](const QUuid& command, qint64 course, bool isDone) {
        if (const std::optional<OutboxItem> item = m_outbox->item(command); isDone && item) {
            done(course, *item);
        }
        refreshDetail();
    });
    connect(list(), &ListPane::selectionChanged, this, [this] {
        if (shownId() == 0 && !list()->selectedIds().isEmpty()) {
            chooseNew(); // all of them were chosen, and none before
        }
        refreshDetail();
    });
    connect(m_listed, &ListModel::settled, this, &ChosenPeoplePage::refreshDetail);
}

void ChosenPeoplePage::setCurrent(bool current) {
    ListPage::setCurrent(current);
    m_bars->setPageShown(current);
}

QList<qint64> ChosenPeoplePage::chosen() const {
    const QList<qint64> ids = list()->selectedIds();
    return !ids.isEmpty() ? ids : shownId() != 0 ? QList<qint64>{shownId()} : QList<qint64>();
}

QJsonArray ChosenPeoplePage::askedIds() const {
    QJsonArray ids;
    for (const qint64 id : m_asked) {
        ids << id;
    }
    return ids;
}

int ChosenPeoplePage::askAboutChosen() {
    m_asked = chosen();
    m_askedNames = namesOf(m_asked);
    return int(m_asked.size());
}

void ChosenPeoplePage::openPanel(const ReasonPanel::Setup& setup) {
    m_panel->open(setup);
    refreshDetail();
}

void ChosenPeoplePage::restart() {
    m_panel->cancel();
    m_panel->forget();
    m_notice->clear();
}

void ChosenPeoplePage::ask(const OutboxItem& item) {
    if (m_outbox->ask({item})) {
        m_panel->close();
    }
}

QStringList ChosenPeoplePage::namesOf(const QList<qint64>& ids) const {
    QStringList names;
    for (const qint64 id : ids) {
        if (const QString name = nameOf(id); !name.isEmpty()) {
            names << name;
        }
    }
    return names;
}

/// Whom a panel asks about stands beside it, and it in front, whatever the list has by then.
void ChosenPeoplePage::refreshDetail() {
    if (m_panel->isOpen() && shownId() == 0) {
        chooseNew();
    }
    const QStringList names = m_panel->isOpen() ? m_askedNames : namesOf(chosen());
    m_title->setText(countText(int(names.size())));
    m_names->setText(names.join(tr(", ", "between names")));
    showPossible(int(names.size()));
}

void ChosenPeoplePage::showRow(qint64 id) {
    Q_UNUSED(id)
    refreshDetail();
}

void ChosenPeoplePage::focusDetail() {
    m_bar->setFocus(Qt::OtherFocusReason);
}

} // namespace inservice
