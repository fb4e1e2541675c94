// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/upkeep/upkeeplistpage.h"

#include "forms/commands/undobar.h"
#include "forms/look/deedicon.h"
#include "forms/look/look.h"
#include "forms/look/whynot.h"
#include "forms/upkeep/upkeepdetail.h"

#include <QAction>

namespace inservice {

UpkeepOutbox::UpkeepOutbox(Link& link, const UpkeepSubject& subject, ListModel& model,
                           std::function<void(const QList<OutboxItem>&)> mark,
                           std::function<std::optional<int>(qint64)> version, QObject* parent)
    : RowOutbox(link, subject.table, parent)
    , m_mark(std::move(mark))
    , m_version(std::move(version)) {
    connect(&model, &ListModel::settled, this, [this] { readSoon(); });
    readSoon();
}

UpkeepListPage::UpkeepListPage(AccountLink& link, ListModel* model, const QString& name, const QList<int>& shownColumns,
                               QWidget* parent)
    : ListPage(link, link.identity().accountName, model, name, shownColumns, parent)
    , m_link(link)
    , m_name(name) {
}

UpkeepListPage::~UpkeepListPage() = default;

void UpkeepListPage::setParts(UpkeepOutbox* outbox, UpkeepDetail* detail, const QString& icon, const QString& choose,
                              int listShare) {
    m_outbox = outbox;
    m_detail = detail;
    m_choose = choose;
    m_bars = std::make_unique<PageBars>(*outbox, this, m_name + QStringLiteral("Message"));
    setDetail(detail, icon, choose, listShare);
    addActions();
    connect(outbox, &RowOutbox::finished, this, [this](const QUuid&, qint64 id, bool done) {
        if (id == newUpkeep && !done && isVisible()) {
            startNew(); // there it says why, with what was written
        }
    });
    connect(&m_bars->undo(), &UndoBar::undone, this, [this](const QList<OutboxItem>& taken) {
        for (const OutboxItem& item : taken) {
            m_detail->keep(item);
        }
    });
    connect(detail, &UpkeepDetail::unreadable, this, [this](const QString& cause) { m_bars->sayUnreadable(cause); });
}

void UpkeepListPage::addActions() {
    const UpkeepSubject& subject = m_detail->subject();
    for (const UpkeepAction& action : subject.actions) {
        if (!m_link.identity().commands.contains(subject.kind(action))) {
            continue;
        }
        auto* entry = new QAction(look::deedIcon(QLatin1String(action.key)), action.buttonText(), this);
        entry->setObjectName(m_name + QLatin1String(action.name));
        connect(entry, &QAction::triggered, this, [this, action = &action] {
            if (action->isNew) {
                startNew();
            } else {
                m_detail->start(*action);
            }
        });
        m_entries.insert(&action, entry);
        addPageAction(entry);
    }
    addPageAction(m_bars->undoAction());
    showPossible();
    connect(m_detail, &UpkeepDetail::availabilityChanged, this, &UpkeepListPage::showPossible);
    connect(m_detail, &UpkeepDetail::newEnded, this, [this] {
        chooseNone();
        list()->focusList();
    });
}

void UpkeepListPage::showPossible() {
    for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry) {
        if (!entry.key()->isNew) {
            look::setPossible(entry.value(), shownId() > 0 ? m_detail->availabilityOf(*entry.key()).whyNot : m_choose);
        }
    }
}

void UpkeepListPage::startNew() {
    list()->clearSelection();
    chooseNew();
    m_detail->showNew();
    showPossible();
}

void UpkeepListPage::setCurrent(bool current) {
    ListPage::setCurrent(current);
    m_bars->setPageShown(current);
}

void UpkeepListPage::openAt(const QString& argument) {
    if (argument == QString::number(newUpkeep)) {
        startNew();
    } else {
        ListPage::openAt(argument);
    }
}

void UpkeepListPage::focusDetail() {
    m_detail->focus();
}

void UpkeepListPage::showRow(qint64 id) {
    m_detail->show(id);
}

} // namespace inservice
