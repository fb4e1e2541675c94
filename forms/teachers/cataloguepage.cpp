// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/teachers/cataloguepage.h"

#include "forms/commands/actionbar.h"
#include "forms/commands/pendingtone.h"
#include "forms/commands/refusednotice.h"
#include "forms/commands/undobar.h"
#include "forms/lists/detailcolumn.h"
#include "forms/lists/listcolumns.h"
#include "forms/look/statedelegate.h"
#include "forms/look/whynot.h"
#include "forms/teachers/rosterfilters.h"
#include "forms/words/words.h"
#include "models/questions/catalogues.h"
#include "models/replica/replicaerror.h"
#include "models/tables/listwords.h"
#include "models/tables/roles.h"

#include <QComboBox>
#include <QTableView>

namespace inservice {
namespace {

using Bucket = CatalogueModel::Bucket;
using Column = CatalogueModel::Column;

look::Tone toneOfRow(const QModelIndex& index) {
    return pendingTone(index, index.data(StateRole).toInt() == 0 ? look::Tone::Good : look::Tone::Neutral);
}

QString actionWord(CatalogueAction action) {
    switch (action) {
    case CatalogueAction::Add:
        return CataloguePage::tr("Add an item");
    case CatalogueAction::Change:
        return CataloguePage::tr("Rename");
    case CatalogueAction::Retire:
        return CataloguePage::tr("Retire");
    case CatalogueAction::Restore:
        return CataloguePage::tr("Use again");
    }
    return {};
}

/// add, change, retire, restore: as the centre writes them down.
QString eventWord(const QString& action) {
    return actionWord(action == u"add"      ? CatalogueAction::Add
                      : action == u"retire" ? CatalogueAction::Retire
                      : action == u"change" ? CatalogueAction::Change
                                            : CatalogueAction::Restore);
}

} // namespace

CatalogueOutbox::CatalogueOutbox(Link& link, CatalogueModel& model, QObject* parent)
    : RowOutbox(link, "catalogue", parent)
    , m_model(model) {
    connect(&m_model, &ListModel::settled, this, [this] { readSoon(); });
    readSoon();
}

void CatalogueOutbox::mark(const QList<OutboxItem>& items) {
    m_items = items;
    m_model.setOutbox(items);
}

QList<OutboxItem> CatalogueOutbox::refusedAdditions() const {
    QList<OutboxItem> all = m_items;
    all.removeIf([this](const OutboxItem& item) { return item.state != OutboxState::Refused || idOf(item) >= 0; });
    return all;
}

CataloguePage::CataloguePage(AccountLink& link, QWidget* parent)
    : CataloguePage(link, new CatalogueModel(link.replicaFile()), parent) {
}

CataloguePage::CataloguePage(AccountLink& link, CatalogueModel* model, QWidget* parent)
    : ListPage(link, link.identity().accountName, model, QStringLiteral("catalogues"),
               numbers({Column::Name, Column::Of, Column::State, Column::People}), parent)
    , m_link(link)
    , m_model(model)
    , m_outbox(new CatalogueOutbox(link, *model, this))
    , m_bars(*m_outbox, this, QStringLiteral("cataloguesMessage")) {
    setObjectName(QStringLiteral("cataloguePage"));
    dressList();
    setDetail(makeDetail(), QStringLiteral("view-list-details"), tr("Choose an item from the list."), 50);
    setEmptyWords({QStringLiteral("view-list-details"), tr("The catalogues are being loaded…"),
                   tr("The centre cannot be reached, and nothing has been loaded on this PC before. The catalogues "
                      "appear as soon as it answers."),
                   tr("No item fits what is typed or filtered."), tr("This catalogue is empty."),
                   tr("There are no catalogues yet."),
                   tr("There were no catalogues when the centre last answered; it cannot be reached now.")});
    connectParts();
    begin({{int(Column::Catalogue), Qt::AscendingOrder}, {int(Column::Of), Qt::AscendingOrder}});
}

CataloguePage::~CataloguePage() = default;

QString CataloguePage::title() const {
    return tr("Catalogues of codes");
}

void CataloguePage::dressList() {
    list()->setFindHint(tr("Name or stage"), tr("Find an item"));
    list()->view()->setItemDelegateForColumn(int(Column::State), new look::StateDelegate(toneOfRow, list()));
    list()->columns()->setWidths({{int(Column::Name), 220},
                                  {int(Column::Catalogue), 104},
                                  {int(Column::Of), 138}, // days of a holiday
                                  {int(Column::State), 128},
                                  {int(Column::RetireOn), 92},
                                  {int(Column::People), 76}});
    list()->columns()->setInView(numbers({Column::Name, Column::Of, Column::State, Column::People}), int(Column::Name),
                                 numbers({Column::Of, Column::State, Column::People}));
    QStringList chips;
    for (const QString& catalogue : CatalogueModel::catalogues()) {
        chips << CatalogueModel::catalogueWord(catalogue);
    }
    setChips(chips << tr("All"), int(Bucket::All));
    auto* use = new QComboBox(this);
    use->setObjectName(QStringLiteral("cataloguesUse"));
    use->setAccessibleName(tr("In use or retired"));
    use->addItem(tr("In use and retired"));
    use->addItem(tr("In use"), false);
    use->addItem(tr("Retired"), true);
    addFilter(use, QStringLiteral("use"), [this](const QVariant& data) {
        m_model->setRetired(data.isValid() ? std::optional(data.toBool()) : std::nullopt);
    });
}

QWidget* CataloguePage::makeDetail() {
    auto* detail = new DetailColumn(QStringLiteral("catalogue"), DetailColumn::Head::NameAlone);
    m_name = detail->name();
    m_notice = detail->notice();
    m_bar = new ActionBar(QStringLiteral("catalogue"),
                          {{int(CatalogueAction::Change), tr("Rena&me…"), QStringLiteral("Change")},
                           {int(CatalogueAction::Retire), tr("Ret&ire…"), QStringLiteral("Retire")},
                           {int(CatalogueAction::Restore), tr("&Use again…"), QStringLiteral("Restore")}},
                          detail);
    m_panel = new CataloguePanel(detail);
    m_fields = new FieldsView(detail);
    m_fields->setObjectName(QStringLiteral("catalogueFields"));
    detail->add({m_notice, m_bar, m_panel});
    detail->addFilling(m_fields);
    return detail;
}

void CataloguePage::connectParts() {
    auto* add = new QAction(look::icon(QStringLiteral("document-edit")), tr("&Add an item…"), this);
    add->setObjectName(QStringLiteral("catalogueAdd"));
    connect(add, &QAction::triggered, this, [this] { start(CatalogueAction::Add); });
    addPageAction(add);
    addPageAction(m_bars.undoAction());
    connect(m_bar, &ActionBar::chosen, this, [this](int action) { start(CatalogueAction(action)); });
    connect(m_panel, &CataloguePanel::confirmed, this, &CataloguePage::ask);
    connect(m_panel, &CataloguePanel::closed, this, [this] {
        if (shownId() == 0) {
            chooseNone();
            list()->focusList();
        } else {
            focusDetail();
        }
    });
    connect(m_notice, &look::MessageBar::actionTriggered, this, [this] {
        m_outbox->dismissRefused(shownId());
        const QList<OutboxItem> additions = m_outbox->refusedAdditions();
        for (const OutboxItem& item : additions) {
            m_outbox->dismiss(item.id);
        }
    });
    connect(m_outbox, &CatalogueOutbox::changed, this, &CataloguePage::showChosen);
}

void CataloguePage::setCurrent(bool current) {
    ListPage::setCurrent(current);
    m_bars.setPageShown(current);
    if (current) {
        askUses();
    }
}

/// The rosters of the country are at the centre alone, which counts them now and then.
void CataloguePage::askUses() {
    m_link.ask(questions::codeUses(), this, [this](const Answer<questions::CodeUses>& answer) {
        if (!answer) {
            m_usesFault = answer.error.offline ? tr("not known: the centre does not answer")
                                               : words::centreRefusal(answer.error.key, answer.error.detail);
            showChosen();
            return;
        }
        m_usesFault.clear();
        m_countedAt = answer.value->at;
        QHash<qint64, int> lines;
        for (auto codes = answer.value->people.cbegin(); codes != answer.value->people.cend(); ++codes) {
            for (auto code = codes->cbegin(); code != codes->cend(); ++code) {
                lines.insert(CatalogueModel::lineOf(codes.key(), code.key()), code.value());
            }
        }
        m_model->setUses(lines);
    });
}

void CataloguePage::focusDetail() {
    m_fields->setFocus(Qt::OtherFocusReason);
}

void CataloguePage::showRow(qint64 id) {
    if (id != m_seen) {
        const QSignalBlocker quiet(m_panel); // whoever goes through the list keeps the focus there
        m_panel->close();
        m_bar->pause();
        m_seen = id;
    }
    showChosen();
}

void CataloguePage::showChosen() {
    const QList<OutboxItem> additions = m_outbox->refusedAdditions();
    if (shownId() == 0 && !m_panel->isOpen() && !additions.isEmpty()) {
        chooseNew(); // there is no row that could say why it was not added
        m_name->setText(actionWord(CatalogueAction::Add));
        m_fields->setSections({});
    }
    const CatalogueItem* item = m_model->row(shownId());
    m_bar->setVisible(item != nullptr);
    if (item == nullptr) {
        showRefused(additions, *m_notice);
        return;
    }
    m_name->setText(item->name);
    m_bar->setAvailable([this](int action) { return availability(CatalogueAction(action)); });
    m_fields->setSections(sections(*item));
    showRefused(m_outbox->refused(shownId()) + additions, *m_notice);
}

Availability CataloguePage::availability(CatalogueAction action) const {
    const CatalogueItem* item = m_model->row(shownId());
    if (item == nullptr) {
        return {};
    }
    if (item->catalogue == u"course_nature" && item->level < 3) {
        return {action == CatalogueAction::Change,
                tr("The stages and what lies right under them are the same everywhere, and come "
                   "with the program.")};
    }
    const bool leaves = !item->retireOn.isEmpty() || item->retired;
    if ((action == CatalogueAction::Retire && leaves) || (action == CatalogueAction::Restore && !leaves)) {
        return {false, action == CatalogueAction::Retire ? tr("It is retired already, or will be on its day.")
                                                         : tr("It is in use.")};
    }
    const Pending pending = m_model->pending(shownId()).state;
    if (pending == Pending::Waiting || pending == Pending::NeedsSignIn) {
        return {true, tr("Something about this item has not been sent yet. Wait for the centre's answer.")};
    }
    return {true, {}};
}

void CataloguePage::start(CatalogueAction action) {
    CatalogueItem item;
    if (action == CatalogueAction::Add) {
        const int chip = m_model->chip();
        item.catalogue = CatalogueModel::catalogues().value(chip < int(Bucket::Filter) ? chip : 0);
        if (const CatalogueItem* row = m_model->row(shownId()); row != nullptr && item.catalogue == u"course_nature") {
            item.parentId = row->level < 4 ? row->id : row->parentId; // beside or below the one that is looked at
        }
        list()->clearSelection();
        chooseNew();
        m_seen = 0;
        m_name->setText({});
        m_fields->setSections({});
        m_bar->hide();
    } else if (const CatalogueItem* row = m_model->row(shownId());
               row != nullptr && !m_bar->isPausing() && availability(action).isEnabled()) {
        item = *row;
    } else {
        return;
    }
    try {
        m_panel->setNatures(catalogueItems(m_link.replica(), QStringLiteral("course_nature")));
        m_panel->open(action, item, RosterChoices::read(m_link.replica()),
                      item.name.isEmpty() ? actionWord(action)
                                          : tr("%1: %2", "action, item").arg(actionWord(action), item.name));
    } catch (const ReplicaError& error) {
        m_bars.sayUnreadable(error.text);
    }
}

void CataloguePage::ask() {
    const CatalogueItem& item = m_panel->item();
    const qint64 line = item.id != 0 ? CatalogueModel::lineOf(item.catalogue, item.id)
                                     : -QDateTime::currentMSecsSinceEpoch(); // a new one has no line yet
    if (m_outbox->ask({Commands::makeItem(
            QStringLiteral("catalogue.set"), rowSubject("catalogue", line),
            tr("%1: %2", "action, item").arg(actionWord(m_panel->action()), m_panel->name()), m_panel->body())})) {
        m_panel->close();
    }
}

QList<FieldsView::Section> CataloguePage::sections(const CatalogueItem& item) const {
    FieldsView::Section about;
    about.fields << FieldsView::Field{tr("Catalogue"), CatalogueModel::catalogueWord(item.catalogue)};
    const auto add = [&about](const QString& name, const QString& value) {
        if (!value.isEmpty()) {
            about.fields << FieldsView::Field{name, value};
        }
    };
    add(tr("Of whom"), CatalogueModel::groupWord(item.staffGroup));
    if (item.catalogue == u"course_nature") {
        add(tr("Under"), item.stage);
    } else {
        add(words::field(QStringLiteral("stage_id")), item.stage);
    }
    if (item.catalogue == u"holiday") {
        add(tr("Kind of day"), CatalogueModel::dayKindWord(item.kind));
        add(tr("Days"), CatalogueModel::daysOf(item));
    } else {
        add(tr("Standing"), CatalogueModel::stateWord(item));
    }
    if (const CatalogueItem* next = m_model->row(CatalogueModel::lineOf(item.catalogue, item.successorId));
        item.successorId != 0 && next != nullptr) {
        add(tr("In its place"), next->stage + QStringLiteral(" ▸ ") + next->name);
    }
    add(tr("Retired from"), shownDay(QDate::fromString(item.retireOn, Qt::ISODate)));
    add(tr("Code"), QString::number(item.id));
    if (item.catalogue != u"filter") {
        add(tr("Who have it"),
            item.people ? tr("%n people on rosters (counted %1)", nullptr, *item.people).arg(shownTime(m_countedAt))
                        : m_usesFault);
    }
    QList<FieldsView::Section> all{about};
    try {
        if (const std::optional<RowFilter> filter = RowFilter::fromJson(item.rule)) {
            add(tr("Conditions"), filterWords(*filter, rosterFilterChoices(m_link.replica())));
            all = {about};
        }
        if (const FieldsView::Section history = historyOf(item); !history.fields.isEmpty()) {
            all << history;
        }
    } catch (const ReplicaError& error) {
        qWarning("%s", qPrintable(error.text)); // the rest stands without it
    }
    return all;
}

/// What was done with it. Throws ReplicaError.
FieldsView::Section CataloguePage::historyOf(const CatalogueItem& item) const {
    FieldsView::Section history;
    history.title = tr("What was done");
    const QList<CatalogueEventRow> events = m_link.replica().rows<CatalogueEventRow>(
        QStringLiteral(" WHERE catalogue = ? AND item_id = ? ORDER BY id DESC"), {item.catalogue, item.id});
    for (const CatalogueEventRow& event : events) {
        const QJsonObject name = event.changes.value(QLatin1String("name")).toObject();
        QStringList told{eventWord(event.action)};
        if (event.action == u"change" && !name.isEmpty()) {
            told << tr("%1 → %2", "before, after")
                        .arg(name.value(QLatin1String("before")).toString(),
                             name.value(QLatin1String("after")).toString());
        }
        told << event.changes.value(QLatin1String("retire_on")).toObject().value(QLatin1String("after")).toString()
             << event.reason << event.byName;
        told.removeAll(QString());
        history.fields << FieldsView::Field{shownTime(event.at), told.join(tr(", "))};
    }
    return history;
}

} // namespace inservice
