// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/pages/signinpeople.h"

#include "app/desk/session.h"
#include "app/desk/shell/statuswords.h"
#include "forms/look/look.h"
#include "forms/look/whynot.h"
#include "forms/words/words.h"
#include "models/central/trial/trial.h"
#include "models/sync/guestlink.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace inservice {
namespace {

/// A table of people, as high as its rows: an empty sheet below them would look like something missing.
void dressPeople(QTableWidget* list, const QStringList& headings) {
    look::dressView(list);
    list->setHorizontalHeaderLabels(headings);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setSelectionMode(QAbstractItemView::SingleSelection);
    list->setTabKeyNavigation(false);
    list->horizontalHeader()->setStretchLastSection(false);
    list->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 1; column < list->columnCount(); ++column) {
        list->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    }
}

void fitHeight(QTableWidget* list) {
    list->setFixedHeight(list->horizontalHeader()->sizeHint().height() + list->rowCount() * look::row + 2);
}
} // namespace

SignInPeople::SignInPeople(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_demoList(new QTableWidget(0, 3, this))
    , m_knownList(new QTableWidget(0, 3, this))
    , m_forget(new QPushButton(tr("&Remove from this list"), this))
    , m_demo(makeDemo())
    , m_known(makeKnown()) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::margin);
    column->addWidget(m_known);
    column->addWidget(m_demo);
    column->addStretch(1);
    connect(&m_session, &Session::knownChanged, this, &SignInPeople::fillKnown);
    connect(&m_session, &Session::statusChanged, this, &SignInPeople::fillKnown);
    fill();
}

void SignInPeople::fill() {
    fillDemo();
    fillKnown();
}

QWidget* SignInPeople::makeDemo() {
    auto* box = new QWidget(this);
    auto* people = new QVBoxLayout(box);
    people->setContentsMargins(0, 0, 0, 0);
    people->addWidget(new look::Heading(tr("People of this trial"), 2, box));
    auto* note = new QLabel(tr("Invented, like everything in a trial. A click or Enter on a row fills it in."), box);
    note->setWordWrap(true);
    people->addWidget(note);
    m_demoList->setObjectName("demoPeople");
    m_demoList->setAccessibleName(tr("People of this trial"));
    dressPeople(m_demoList, {tr("Who"), tr("Account"), tr("Password")});
    people->addWidget(m_demoList);
    listen(m_demoList);
    return box;
}

QWidget* SignInPeople::makeKnown() {
    auto* box = new QWidget(this);
    auto* inside = new QVBoxLayout(box);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(look::grid);
    inside->addWidget(new look::Heading(tr("Opening offline"), 2, box));
    auto* note = new QLabel(tr("The centre does not answer. Whoever has signed in on this computer before can open the "
                               "desk all the same, with the password used then."),
                            box);
    note->setWordWrap(true);
    inside->addWidget(note);
    m_knownList->setObjectName("knownPeople");
    m_knownList->setAccessibleName(tr("Who can open this desk offline"));
    dressPeople(m_knownList, {tr("Who"), tr("Account"), tr("Last here")});
    inside->addWidget(m_knownList);
    m_forget->setObjectName("knownForget");
    m_forget->setToolTip(tr("This person can then not open the desk offline here until the next sign-in. What waits to "
                            "be sent stays."));
    inside->addWidget(m_forget, 0, Qt::AlignLeft);
    connect(m_forget, &QPushButton::clicked, this, [this] {
        const QTableWidgetItem* who = m_knownList->item(m_knownList->currentRow(), 0);
        if (who != nullptr) {
            m_session.forgetKnown(who->data(Qt::UserRole).toLongLong());
        }
    });
    connect(m_knownList, &QTableWidget::currentCellChanged, this, [this] { offerForget(); });
    listen(m_knownList);
    return box;
}

void SignInPeople::listen(QTableWidget* list) {
    const auto take = [this, list](int row) {
        if (row >= 0) {
            emit chosen(list->item(row, 1)->text(), list == m_demoList ? list->item(row, 2)->text() : QString(),
                        list->item(row, 1)->data(Qt::UserRole).toBool());
        }
    };
    connect(list, &QTableWidget::cellClicked, this, take);
    connect(list, &QTableWidget::cellActivated, this, take);
}

void SignInPeople::fillDemo() {
    const bool trial = m_session.isTrial();
    m_demo->setVisible(trial);
    if (!trial || m_demoList->rowCount() > 0) {
        return;
    }
    const QList<DemoAccount> all = Trial::demoAccounts();
    m_demoList->setRowCount(int(all.size()));
    for (int row = 0; row < all.size(); ++row) {
        const DemoAccount& one = all.at(row);
        m_demoList->setItem(row, 0, new QTableWidgetItem(one.who));
        m_demoList->setItem(row, 1, new QTableWidgetItem(one.accountName));
        m_demoList->setItem(row, 2, new QTableWidgetItem(one.password));
        m_demoList->item(row, 0)->setToolTip(one.who);
        m_demoList->item(row, 1)->setData(Qt::UserRole, one.isTeacher);
    }
    fitHeight(m_demoList);
}

void SignInPeople::fillKnown() {
    const QList<KnownAccount>& known = m_session.known();
    const bool offline = m_session.guest() != nullptr && m_session.guest()->status().state == LinkState::Offline;
    m_known->setVisible(offline && m_session.account() == nullptr && !known.isEmpty());
    QStringList before;
    for (int row = 0; row < m_knownList->rowCount(); ++row) {
        before << m_knownList->item(row, 1)->text();
    }
    QStringList now;
    for (const KnownAccount& one : known) {
        now << one.identity.accountName;
    }
    if (before == now) {
        return;
    }
    m_knownList->clearContents();
    m_knownList->setRowCount(int(known.size()));
    for (int row = 0; row < known.size(); ++row) {
        const KnownAccount& one = known.at(row);
        auto* who = new QTableWidgetItem(
            tr("%1 (%2)", "name and role").arg(one.identity.name, words::accountType(one.identity.accountType)));
        who->setData(Qt::UserRole, one.identity.accountId);
        who->setToolTip(who->text());
        m_knownList->setItem(row, 0, who);
        m_knownList->setItem(row, 1, new QTableWidgetItem(one.identity.accountName));
        m_knownList->item(row, 1)->setData(Qt::UserRole, one.identity.accountType == AccountType::Teacher);
        m_knownList->setItem(row, 2, new QTableWidgetItem(shortTime(one.lastUnlocked)));
    }
    fitHeight(m_knownList);
    offerForget();
}

void SignInPeople::offerForget() {
    look::setPossible(m_forget,
                      m_knownList->currentRow() >= 0 ? QString() : tr("Choose somebody from the list first."));
}

} // namespace inservice
