// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/pages/sessionspage.h"

#include "forms/look/look.h"
#include "forms/look/whynot.h"
#include "forms/words/words.h"
#include "models/replica/changes.h"
#include "models/tables/listwords.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace inservice {

SessionsPage::SessionsPage(AccountLink& link, QWidget* parent)
    : Page(parent)
    , m_link(link)
    , m_message(new look::MessageBar(this))
    , m_list(new QTableWidget(0, 3, this))
    , m_end(new QPushButton(tr("&Sign out on all other computers"), this)) {
    setObjectName("sessionsPage");
    m_message->setObjectName("sessionsMessage");
    m_list->setObjectName("sessionsList");
    m_list->setAccessibleName(tr("Where you are signed in"));
    look::dressView(m_list);
    m_list->setHorizontalHeaderLabels({tr("Computer"), tr("Signed in"), tr("Last used")});
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setTabKeyNavigation(false);
    m_list->horizontalHeader()->setStretchLastSection(false);
    m_list->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (const int column : {1, 2}) {
        m_list->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    }
    // Qt measures a heading in the font of the view; ours are drawn with more room.
    m_list->horizontalHeader()->setMinimumSectionSize(fontMetrics().horizontalAdvance(QStringLiteral("登入時間")) +
                                                      4 * look::grid);
    m_end->setObjectName("sessionsEnd");
    look::setPossible(m_end, tr("The centre is being asked where you are signed in."));
    auto* note = new QLabel(tr("If there is a computer here that you do not know, sign out on all others and change "
                               "your password. What waits to be sent there stays there until you sign in again."),
                            this);
    note->setWordWrap(true);
    auto* line = new QHBoxLayout;
    line->addWidget(m_end);
    line->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look::margin, look::grid, look::margin, look::margin);
    column->setSpacing(2 * look::grid);
    column->addWidget(m_message);
    column->addWidget(note);
    column->addLayout(line);
    column->addWidget(m_list, 1);
    connect(m_end, &QPushButton::clicked, this, &SessionsPage::endOthers);
}

QString SessionsPage::title() const {
    return tr("Where you are signed in");
}

void SessionsPage::setCurrent(bool current) {
    if (current) {
        m_message->clear();
        ask();
        m_list->setFocus(Qt::OtherFocusReason);
    }
}

void SessionsPage::refresh(const Changes& changes) {
    if (isVisible() && changes.isEverything()) {
        ask(); // F5: nothing in the replica tells of sessions
    }
}

void SessionsPage::ask() {
    m_link.ask(questions::ownSessions(), this, [this](const Answer<QList<questions::OwnSession>>& answer) {
        if (answer) {
            show(*answer.value);
        } else {
            sayFault(answer.error);
        }
    });
}

void SessionsPage::show(const QList<questions::OwnSession>& sessions) {
    m_list->clearContents();
    m_list->setRowCount(int(sessions.size()));
    for (int row = 0; row < sessions.size(); ++row) {
        const questions::OwnSession& one = sessions.at(row);
        const QString place = one.place.isEmpty() ? tr("A computer without a name") : one.place;
        const QStringList texts{one.here ? tr("%1 (this computer)").arg(place) : place, shortTime(one.since),
                                shortTime(one.seen)};
        for (int column = 0; column < texts.size(); ++column) {
            auto* item = new QTableWidgetItem(texts.at(column));
            item->setToolTip(texts.at(column));
            QFont font = m_list->font();
            font.setBold(one.here);
            item->setFont(font);
            item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled); // nothing is typed here: no input method
            m_list->setItem(row, column, item);
        }
    }
    m_list->setCurrentCell(0, 0);
    look::setPossible(m_end, sessions.size() > 1 ? QString() : tr("You are signed in nowhere else."));
}

void SessionsPage::endOthers() {
    look::setPossible(m_end, tr("The centre is signing you out on the others."));
    m_link.ask(questions::endOtherSessions(), this, [this](const Answer<bool>& answer) {
        if (answer) {
            m_message->show(look::Tone::Good, tr("Signed out on all other computers. Here you stay signed in."));
            ask();
        } else {
            m_end->setEnabled(true);
            sayFault(answer.error);
        }
    });
}

void SessionsPage::sayFault(const CallError& error) {
    m_message->show(error.offline ? look::Tone::Warning : look::Tone::Bad,
                    error.offline ? tr("The centre does not answer, so it is not known where you are signed in. Check "
                                       "the network, or try again in a few minutes (F5).")
                                  : words::centreRefusal(error.key, error.detail));
}

} // namespace inservice
