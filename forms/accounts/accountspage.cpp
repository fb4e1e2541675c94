// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/accounts/accountspage.h"

#include "forms/accounts/accountbulkpanel.h"
#include "forms/accounts/accountdetail.h"
#include "forms/accounts/accountoutbox.h"
#include "forms/accounts/accounttone.h"
#include "forms/accounts/accounttreepane.h"
#include "forms/commands/listexport.h"
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
    : RowActionsPage(link, link.identity().accountName, model, QStringLiteral("accounts"),
                     shownColumns(link.identity().accountType != AccountType::Reviewer), parent)
    , m_link(link)
    , m_model(model)
    , m_outbox(new AccountOutbox(link, *model, this))
    , m_detail(new AccountDetail(link, *model, *m_outbox))
    , m_bulk(new AccountBulkPanel(link, *model, *m_outbox, this)) {
    setObjectName(QStringLiteral("accountsPage"));
    setOutbox(*model, *m_outbox, QStringLiteral("accountsMessage"));
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
    setBulk(m_bulk);
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
        setNoneAvailable();
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
    QList<Entry> entries;
    for (const AccountActionSpec& spec : accountActions()) {
        if (m_link.identity().commands.contains(QLatin1String(spec.kind))) {
            entries << Entry{int(spec.action), QStringLiteral("accounts") + QLatin1String(spec.name),
                             QLatin1String(spec.icon), spec.buttonText(), spec.isOfSeveral()};
        }
    }
    addEntries(entries, {tr("Choose an account first."), {}, {}});
    if (m_link.identity().commands.contains(QStringLiteral("account.export"))) {
        m_export = ListExport::makeAction(QStringLiteral("accountsExport"), this);
        connect(m_export, &QAction::triggered, this, &AccountsPage::exportList);
        addPageAction(m_export);
    }
    connect(
        m_detail, &AccountDetail::availabilityChanged, this,
        [this](AccountAction action, const Availability& availability) { setAvailable(int(action), availability); });
    addUndo();
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
        if (bars().message().tone() == look::Tone::Neutral) {
            bars().message().clear(); // what was undone before is over
        }
    });
    if (m_tree != nullptr) {
        connect(m_tree, &AccountTreePane::allChosenChanged, this, &AccountsPage::showSelection);
    }
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

QList<qint64> AccountsPage::selectedRows() const {
    return list()->showsOther() ? m_tree->chosenAccounts() : list()->selectedIds();
}

void AccountsPage::selectRows(const QList<qint64>& ids) {
    if (list()->showsOther()) {
        m_tree->chooseAccounts(ids);
    } else {
        list()->selectAll(ids);
    }
}

void AccountsPage::startOne(int action) {
    m_detail->start(AccountAction(action));
}

void AccountsPage::refreshDetail() {
    m_detail->refresh();
}

void AccountsPage::takenBack(const OutboxItem& item) {
    m_detail->keep(item);
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
