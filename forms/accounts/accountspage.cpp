// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/accounts/accountspage.h"

#include "forms/accounts/accountbulkpanel.h"
#include "forms/accounts/accountdetail.h"
#include "forms/accounts/accountoutbox.h"
#include "forms/accounts/accounttone.h"
#include "forms/accounts/accounttreepane.h"
#include "forms/commands/listexport.h"
#include "forms/commands/undobar.h"
#include "forms/lists/listcolumns.h"
#include "forms/look/buttonaction.h"
#include "forms/look/shortened.h"
#include "forms/look/statedelegate.h"
#include "forms/look/whynot.h"
#include "forms/words/words.h"
#include "models/commands/kinds.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/units.h"
#include "models/tables/unitplaces.h"

#include <QActionGroup>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace inservice {
namespace {

using Bucket = AccountModel::Bucket;
using Column = AccountModel::Column;

QList<int> shownColumns(bool oneUnit) {
    return oneUnit
               ? numbers({Column::AccountName, Column::Name, Column::State, Column::Type, Column::Mail})
               : numbers({Column::Name, Column::Unit, Column::Type, Column::State, Column::Mail, Column::AccountName});
}

ListWords accountWords() {
    ListWords words;
    words.accountType = words::accountType;
    words.commandKind = kindWord;
    return words;
}

} // namespace

AccountsPage::AccountsPage(AccountLink& link, QWidget* parent)
    : AccountsPage(link, new AccountModel(link.replicaFile(), accountWords()), parent) {
}

AccountsPage::AccountsPage(AccountLink& link, AccountModel* model, QWidget* parent)
    : ListPage(link, link.identity().accountName, model, QStringLiteral("accounts"),
               shownColumns(link.identity().accountType != AccountType::Reviewer), parent)
    , m_link(link)
    , m_model(model)
    , m_outbox(new AccountOutbox(link, *model, this))
    , m_detail(new AccountDetail(link, *model, *m_outbox))
    , m_bulk(new AccountBulkPanel(link, *model, *m_outbox, this))
    , m_bars(*m_outbox, this, QStringLiteral("accountsMessage")) {
    setObjectName(QStringLiteral("accountsPage"));
    list()->setFindHint(isOneUnit() ? tr("Account name, name or mail") : tr("Account name, name, mail, unit"),
                        tr("Find an account"));
    dressColumns();
    if (!isOneUnit()) {
        addTree();
    }
    setChips({tr("Open accounts"), tr("Not open"), tr("Closed accounts"), tr("Deleted accounts"), tr("All")},
             int(Bucket::All));
    addTypeFilter();
    setDetail(m_detail, QStringLiteral("user-identity"), tr("Choose an account from the list."), 62);
    setEmptyWords(
        {QStringLiteral("user-identity"), tr("The accounts are being loaded…"),
         tr("The centre cannot be reached, and nothing has been loaded on this PC before. The accounts appear as soon "
            "as it answers."),
         tr("No account fits what is typed or filtered."), tr("No account is under this state."),
         tr("There are no accounts yet that you may see."),
         tr("No account that you may see was known when the centre last answered; it cannot be reached now.")});
    addActions();
    addSeveral();
    connectOutbox();
    begin({{int(Column::AccountName), Qt::AscendingOrder}});
    if (m_tree != nullptr) {
        showTree(list()->kept(QStringLiteral("tree"), false).toBool());
    }
}

AccountsPage::~AccountsPage() = default;

void AccountsPage::addTypeFilter() {
    auto* type = new QComboBox(this);
    type->setObjectName(QStringLiteral("accountsType"));
    type->setAccessibleName(tr("Type of account"));
    type->addItem(tr("All types"));
    for (const AccountType one : {AccountType::ChiefManager, AccountType::Contact, AccountType::Operator}) {
        type->addItem(words::accountType(one), int(one));
    }
    addFilter(type, QStringLiteral("type"), [this](const QVariant& data) {
        m_model->setAccountType(data.isValid() ? std::optional(AccountType(data.toInt())) : std::nullopt);
    });
}

void AccountsPage::addTree() {
    m_tree = new AccountTreePane(*m_model, m_link.replicaFile(), m_link.identity().unitId, accountWords(), this);
    m_shapes = new QActionGroup(this);
    const auto add = [this](const char* name, const QString& word, const QString& toolTip, bool tree) {
        auto* action = new QAction(word, m_shapes);
        action->setObjectName(QLatin1String(name));
        action->setIconText(look::withoutAccessKey(word)); // what its button says
        action->setToolTip(toolTip);
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, tree] {
            list()->keep(QStringLiteral("tree"), tree);
            showTree(tree);
            list()->focusList();
        });
        addPageAction(action);
    };
    add("accountsAsList", tr("List vi&ew"), tr("Every account a row: filter, sort, select several"), false);
    add("accountsAsTree", tr("Tree vie&w"), tr("By desk and unit, with counts"), true);
    list()->setOther(
        m_tree, [this] { return m_tree->isFilled(); }, m_shapes->actions());
    connect(list(), &ListPane::findTyped, m_tree, &AccountTreePane::setFind);
    connect(m_tree, &AccountTreePane::chosenChanged, this, &AccountsPage::chooseInTree);
    connect(m_tree, &AccountTreePane::settled, this, [this] {
        list()->updateState();
        if (const AccountTreeKey key = m_tree->chosen(); list()->showsOther() && !key.isNull() && !key.isAccount) {
            chooseInTree(key); // its counts may be others
        }
    });
    connect(m_tree, &AccountTreePane::activatedAccount, this, &AccountsPage::focusDetail);
    connect(m_tree, &AccountTreePane::leftUpwards, list(), &ListPane::focusFind);
    connect(m_tree, &AccountTreePane::findCleared, list()->findEdit(), &QLineEdit::clear);
}

/// What is chosen stays chosen, in whichever shape it is shown.
void AccountsPage::showTree(bool tree) {
    const qint64 shown = shownId();
    m_shapes->actions().at(tree ? 1 : 0)->setChecked(true);
    if (tree) {
        m_tree->wake();
    }
    list()->showOther(tree);
    if (m_export != nullptr) {
        look::setPossible(m_export, tree ? tr("A file holds the rows of the list. Choose the list view.") : QString());
    }
    if (shown == 0) {
        chooseNone(tree ? tr("Choose a unit or an account from the tree.") : QString());
        if (const AccountTreeKey key = m_tree->chosen(); tree && !key.isNull()) {
            chooseInTree(key);
        }
    } else if (tree) {
        m_tree->reveal(shown);
    } else {
        list()->select(shown);
    }
}

void AccountsPage::chooseInTree(const AccountTreeKey& key) {
    if (key.isAccount) {
        choose(key.id);
    } else if (const AccountTree::Unit* unit = m_tree->source().tree()->unit(key.id)) {
        chooseNone(AccountTreeModel::unitSentence(*unit));
        for (QAction* entry : std::as_const(m_entries)) {
            look::setPossible(entry, tr("Choose an account first."));
        }
    }
}

void AccountsPage::openAt(const QString& argument) {
    if (!list()->showsOther() || argument.startsWith(u"find-")) { // the tree finds what is typed too
        ListPage::openAt(argument);
        return;
    }
    list()->findEdit()->clear();
    m_tree->reveal(argument.toLongLong());
}

void AccountsPage::refresh(const Changes& changes) {
    ListPage::refresh(changes);
    if (m_tree != nullptr) {
        m_tree->refresh(changes);
    }
}

void AccountsPage::addActions() {
    QList<QAction*> ofRows;
    for (const AccountActionSpec& spec : accountActions()) {
        if (!m_link.identity().commands.contains(QLatin1String(spec.kind))) {
            continue;
        }
        auto* entry = new QAction(look::icon(QLatin1String(spec.icon)), spec.buttonText(), this);
        entry->setObjectName(QStringLiteral("accounts") + QLatin1String(spec.name));
        look::setPossible(entry, tr("Choose an account first."));
        connect(entry, &QAction::triggered, this, [this, action = spec.action] { start(action); });
        m_entries.insert(spec.action, entry);
        addPageAction(entry);
        ofRows << entry;
    }
    list()->setRowActions(ofRows);
    if (m_link.identity().commands.contains(QStringLiteral("account.export"))) {
        m_export = ListExport::makeAction(QStringLiteral("accountsExport"), this);
        connect(m_export, &QAction::triggered, this, &AccountsPage::exportList);
        addPageAction(m_export);
    }
    connect(m_detail, &AccountDetail::availabilityChanged, this,
            [this](AccountAction action, const Availability& availability) {
                if (QAction* entry = m_entries.value(action); entry != nullptr && !showsSeveral()) {
                    look::setPossible(entry, shownId() != 0 ? availability.whyNot : tr("Choose an account first."));
                }
            });
    addPageAction(m_bars.undoActions().constFirst());
    addPageAction(new look::ButtonAction(m_detail->openCaseButton(), QStringLiteral("document-preview"),
                                         tr("Open the a&pplication"), this));
}

void AccountsPage::exportList() {
    ExportWords words;
    words.name = tr("Accounts", "name of a sheet");
    words.about =
        tr("%n account(s), in the columns that the list shows. The centre writes down who saved them, and how "
           "many.",
           nullptr, m_model->rowCount());
    words.none = tr("No account is in the list.");
    words.filter = filterInWords();
    words.say = questions::accountExport;
    (new ListExport(m_link, *m_model, *list()->view(), words, this))->open();
}

void AccountsPage::connectOutbox() {
    connect(m_outbox, &AccountOutbox::finished, this, [this] {
        if (m_bars.message().tone() == look::Tone::Neutral) {
            m_bars.message().clear(); // what was undone before is over
        }
    });
    connect(&m_bars.undo(), &UndoBar::undone, this, &AccountsPage::undone);
    const auto openCase = [this](qint64 application) {
        emit openRequested(QStringLiteral("review:%1").arg(application));
    };
    connect(m_detail, &AccountDetail::openCaseRequested, this, openCase);
    connect(m_bulk, &AccountBulkPanel::openCaseRequested, this, openCase);
    connect(m_detail, &AccountDetail::unitRequested, this, &AccountsPage::showUnit);
    connect(m_bulk, &AccountBulkPanel::unitRequested, this, &AccountsPage::showUnit);
}

void AccountsPage::showUnit(const QString& unitCode) {
    list()->setCurrentChip(int(Bucket::All));
    list()->findEdit()->setText(isOneUnit() ? QString() : unitCode);
    list()->focusList();
}

void AccountsPage::addSeveral() {
    setSeveral(m_bulk);
    connect(list(), &ListPane::selectionChanged, this, &AccountsPage::showSelection);
    if (m_tree != nullptr) {
        connect(m_tree, &AccountTreePane::allChosenChanged, this, &AccountsPage::showSelection);
    }
    connect(m_bulk, &BulkPanel::ended, this, &AccountsPage::selectAll);
    connect(m_bulk, &BulkPanel::closed, this, [this](const QList<qint64>& failed) {
        selectAll(failed);
        showSelection();
        list()->focusList();
    });
    connect(m_model, &ListModel::settled, this, [this] {
        if (showsSeveral()) {
            showSelection();
            m_bulk->refresh();
        }
    });
}

void AccountsPage::selectAll(const QList<qint64>& ids) {
    if (list()->showsOther()) {
        m_tree->chooseAccounts(ids);
    } else {
        list()->selectAll(ids);
    }
}

void AccountsPage::showSelection() {
    if (m_bulk->isBusy()) {
        return;
    }
    const QList<qint64> ids = list()->showsOther() ? m_tree->chosenAccounts() : list()->selectedIds();
    if (ids.size() > 1) {
        m_bulk->setRows(ids);
    }
    showSeveral(ids.size() > 1);
    if (!showsSeveral()) {
        m_detail->refresh(); // says what can be done with the one that is shown
        return;
    }
    for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry) {
        look::setPossible(entry.value(), m_bulk->whyNot(int(entry.key())));
    }
}

void AccountsPage::start(AccountAction action) {
    if (showsSeveral()) {
        m_bulk->start(int(action));
    } else {
        m_detail->start(action);
    }
}

void AccountsPage::undone(const QList<OutboxItem>& taken) {
    QList<QUuid> commands;
    for (const OutboxItem& item : taken) {
        m_detail->keep(item);
        commands << item.id;
    }
    m_bulk->takenBack(commands);
}

void AccountsPage::setCurrent(bool current) {
    ListPage::setCurrent(current);
    m_bars.setPageShown(current);
}

void AccountsPage::dressColumns() {
    list()->view()->setItemDelegateForColumn(int(Column::Unit), new look::Shortened(
                                                                    [this](const QModelIndex& index) {
                                                                        const QString unit = index.data().toString();
                                                                        const AccountListRow* row =
                                                                            m_model->row(m_model->idAt(index.row()));
                                                                        return row != nullptr && m_model->isOneCounty()
                                                                                   ? nameInCounty(unit, row->county)
                                                                                   : unit;
                                                                    },
                                                                    list()));
    list()->view()->setItemDelegateForColumn(int(Column::State), new look::StateDelegate(accountTone, list()));
    list()->columns()->setWidths({{int(Column::AccountName), 110},
                                  {int(Column::Name), 70},
                                  {int(Column::State), 92},
                                  {int(Column::Type), 84},
                                  {int(Column::Mail), 216},
                                  {int(Column::Unit), 150}});
    if (isOneUnit()) {
        list()->columns()->setInView(
            numbers({Column::AccountName, Column::Name, Column::State, Column::Type, Column::Mail}), int(Column::Mail),
            numbers({Column::Type, Column::State}));
    } else { // what a desk looks for: who, from where, as what, and how to write to them
        list()->columns()->setInView(numbers({Column::Name, Column::Unit, Column::Type, Column::State, Column::Mail}),
                                     int(Column::Unit), numbers({Column::State, Column::Mail}));
    }
}

bool AccountsPage::isOneUnit() const {
    return m_link.identity().accountType != AccountType::Reviewer;
}

QString AccountsPage::title() const {
    return tr("Business accounts");
}

QString AccountsPage::scope() const {
    try {
        if (const std::optional<UnitRow> unit = m_link.replica().row<UnitRow>(m_link.identity().unitId)) {
            return isOneUnit() ? unit->name : tr("%1 ▸ all units", "scope of a desk").arg(unit->name);
        }
    } catch (const ReplicaError&) {
        return {}; // the head goes without it
    }
    return {};
}

void AccountsPage::focusDetail() {
    m_detail->focus();
}

void AccountsPage::showRow(qint64 id) {
    m_detail->show(*m_model->row(id));
}

} // namespace inservice
