// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/pages/auditpage.h"

#include "app/desk/pages/auditwords.h"
#include "forms/edits/valueedit.h"
#include "forms/look/flow.h"
#include "forms/look/look.h"
#include "forms/words/words.h"
#include "models/tables/listwords.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTimeZone>
#include <QVBoxLayout>

namespace inservice {

namespace {

enum Column { At, Who, Unit, What, Outcome, About, Seal, Columns };

constexpr int daysBack = 30;
constexpr int mostDays = 366; ///< as the centre takes it

QDate today() {
    return QDateTime::currentDateTimeUtc().toTimeZone(QTimeZone("Asia/Taipei")).date();
}

} // namespace

AuditPage::AuditPage(AccountLink& link, QWidget* parent)
    : Page(parent)
    , m_link(link)
    , m_message(new look::MessageBar(this))
    , m_who(new QLineEdit(this))
    , m_unit(new QLineEdit(this))
    , m_what(new QComboBox(this))
    , m_since(new QDateEdit(today().addDays(-daysBack), this))
    , m_until(new QDateEdit(today(), this))
    , m_ask(new QPushButton(tr("&Show"), this))
    , m_more(new QPushButton(tr("&Older ones"), this))
    , m_verify(new QPushButton(tr("Chec&k the seals"), this))
    , m_list(new QTableWidget(0, Columns, this)) {
    setObjectName("auditPage");
    m_message->setObjectName("auditMessage");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look::margin, look::grid, look::margin, look::margin);
    column->setSpacing(look::grid);
    column->addWidget(m_message);
    column->addLayout(makeFilters());
    makeList();
    column->addWidget(m_list, 1);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_more);
    foot->addStretch(1);
    foot->addWidget(m_verify);
    column->addLayout(foot);
    m_more->setObjectName("auditMore");
    m_more->setEnabled(false);
    m_verify->setObjectName("auditVerify");
    m_verify->setToolTip(tr("Compares every line with the seal it got when it was written down."));
    connect(m_ask, &QPushButton::clicked, this, [this] { ask(false); });
    connect(m_who, &QLineEdit::returnPressed, this, [this] { ask(false); });
    connect(m_unit, &QLineEdit::returnPressed, this, [this] { ask(false); });
    connect(m_more, &QPushButton::clicked, this, [this] { ask(true); });
    connect(m_verify, &QPushButton::clicked, this, &AuditPage::verify);
}

QLayout* AuditPage::makeFilters() {
    const struct {
        const char* name;
        QWidget* edit;
        QString label;
    } filters[] = {{"auditWho", m_who, tr("&Person:")},
                   {"auditUnit", m_unit, tr("&Unit:")},
                   {"auditWhat", m_what, tr("&What:")},
                   {"auditSince", m_since, tr("F&rom:")},
                   {"auditUntil", m_until, tr("Unti&l:")}};
    auto* line = new look::FlowLayout(nullptr, look::grid);
    for (const auto& filter : filters) {
        filter.edit->setObjectName(filter.name);
        auto* both = new QWidget(this); // a label does not stand in another line than its field
        auto* inside = new QHBoxLayout(both);
        inside->setContentsMargins(0, 0, 0, 0);
        auto* label = new QLabel(filter.label, both);
        label->setBuddy(filter.edit);
        inside->addWidget(label);
        inside->addWidget(filter.edit);
        line->addWidget(both);
    }
    for (QLineEdit* edit : {m_who, m_unit}) {
        edit->setMaxLength(100); // NOLINT: as the centre takes it
    }
    m_who->setPlaceholderText(tr("Account or name"));
    m_unit->setPlaceholderText(tr("Code or name"));
    for (QDateEdit* day : {m_since, m_until}) {
        day->setCalendarPopup(true);
        day->setDisplayFormat(QStringLiteral("yyyy/MM/dd"));
        day->setDateRange(QDate(2020, 1, 1), today());
        day->setMinimumWidth(day->sizeHint().width() + look::margin); // the style forgets the arrow
    }
    m_what->addItem(tr("Everything"), QString());
    m_what->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_what->setMinimumContentsLength(10); // NOLINT: characters
    const auto kinds = auditKinds();
    for (const auto& [key, word] : kinds) {
        m_what->addItem(word, key);
    }
    m_ask->setObjectName("auditAsk");
    look::makePrimary(m_ask);
    line->addWidget(m_ask);
    return line;
}

void AuditPage::makeList() {
    m_list->setObjectName("auditList");
    m_list->setAccessibleName(tr("Audit"));
    look::dressView(m_list);
    m_list->setHorizontalHeaderLabels(
        {tr("When"), tr("Who"), tr("Unit"), tr("What"), tr("Outcome"), tr("About"), tr("Seal")});
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setTabKeyNavigation(false);
    m_list->horizontalHeader()->setStretchLastSection(false);
    m_list->horizontalHeader()->setSectionResizeMode(About, QHeaderView::Stretch);
    const QList<QPair<int, int>> widths{{At, 130}, {Who, 140}, {Unit, 140}, {What, 140}, {Outcome, 80}, {Seal, 80}};
    for (const auto& [at, width] : widths) {
        m_list->setColumnWidth(at, width);
    }
}

QString AuditPage::title() const {
    return tr("Audit");
}

void AuditPage::setCurrent(bool current) {
    if (current) {
        if (m_list->rowCount() == 0 && m_message->isHidden()) {
            m_message->show(look::Tone::Info, tr("Choose, then press Show: what was done at your desk and below it is "
                                                 "listed, the newest first. That you looked is written down too."));
        }
        m_until->setMaximumDate(today());
        m_who->setFocus(Qt::OtherFocusReason);
    }
}

void AuditPage::focusFind() {
    m_who->setFocus(Qt::ShortcutFocusReason);
    m_who->selectAll();
}

void AuditPage::setBusy(bool busy) {
    m_ask->setEnabled(!busy);
    m_verify->setEnabled(!busy);
    m_more->setEnabled(!busy && m_oldest > 0);
}

void AuditPage::ask(bool more) {
    if (!m_ask->isEnabled()) {
        return;
    }
    if (!more) {
        const QDate until = m_until->date();
        if (until < m_since->date() || m_since->date().daysTo(until) > mostDays) {
            m_message->show(look::Tone::Bad, tr("The first day must not be after the last, and they may be a year "
                                                "apart at most."));
            m_since->setFocus(Qt::OtherFocusReason);
            return;
        }
        m_asked = {m_who->text().simplified(), m_unit->text().simplified(), m_what->currentData().toString(),
                   m_since->date(), until};
    }
    m_message->clear();
    setBusy(true);
    m_link.ask(questions::audit(m_asked, more ? m_oldest : 0), this,
               [this, more](const Answer<questions::AuditPage>& answer) {
                   if (answer) {
                       show(*answer.value, more);
                   } else {
                       sayFault(answer.error);
                   }
                   setBusy(false);
               });
}

void AuditPage::show(const questions::AuditPage& page, bool more) {
    if (!more) {
        m_list->setRowCount(0);
    }
    for (const questions::AuditEntry& entry : page.entries) {
        const int row = m_list->rowCount();
        m_list->insertRow(row);
        const QString who = entry.accountName.isEmpty()
                                ? tr("nobody signed in")
                                : tr("%1 (%2)", "name and account").arg(entry.name, entry.accountName);
        const QStringList texts{shortTime(entry.at),
                                who,
                                entry.unit,
                                auditWhat(entry.what),
                                auditOutcome(entry.outcome),
                                auditDetail(entry.detail),
                                auditSeal(entry.seal)};
        for (int at = 0; at < Columns; ++at) {
            auto* item = new QTableWidgetItem(texts.at(at));
            item->setToolTip(texts.at(at));
            if (entry.seal == questions::AuditEntry::Seal::Changed) {
                item->setForeground(look::color(look::Tone::Bad));
            }
            m_list->setItem(row, at, item);
        }
    }
    m_oldest = page.more ? page.entries.constLast().id : 0;
    if (m_list->rowCount() == 0) {
        m_message->show(look::Tone::Info, tr("Nothing was done there in these days, or not by anybody below your "
                                             "desk. Ask for more days, or for fewer things at once."));
    } else if (!more) {
        m_list->setCurrentCell(0, 0);
        m_list->setFocus(Qt::OtherFocusReason);
    }
}

void AuditPage::verify() {
    m_found = {};
    m_message->show(look::Tone::Info, tr("Checking the seals…"));
    setBusy(true);
    verifyFrom(0);
}

void AuditPage::verifyFrom(qint64 after) {
    m_link.ask(questions::auditVerified(after), this, [this](const Answer<questions::AuditVerified>& answer) {
        if (!answer) {
            setBusy(false);
            sayFault(answer.error);
            return;
        }
        m_found.blocks += answer.value->blocks;
        m_found.rows += answer.value->rows;
        m_found.faults += answer.value->faults;
        if (answer.value->next > 0) {
            m_message->show(look::Tone::Info, tr("Checking the seals… %1 lines").arg(m_found.rows));
            verifyFrom(answer.value->next);
            return;
        }
        setBusy(false);
        if (m_found.faults.isEmpty() && m_found.blocks == 0) {
            m_message->show(look::Tone::Info, tr("No line has its seal yet: the centre seals them from time to time. "
                                                 "Check again later."));
        } else if (m_found.faults.isEmpty()) {
            m_message->show(look::Tone::Good, tr("All seals fit: %1 lines in %2 blocks are as they were written down.")
                                                  .arg(m_found.rows)
                                                  .arg(m_found.blocks));
        } else {
            m_message->show(look::Tone::Bad,
                            tr("The audit is not as it was written down (%1). Somebody with the rights of the database "
                               "has changed it. Tell the operator of the centre at once, and change nothing.")
                                .arg(m_found.faults.mid(0, 5).join(u", ")));
        }
    });
}

void AuditPage::sayFault(const CallError& error) {
    m_message->show(error.offline ? look::Tone::Warning : look::Tone::Bad,
                    error.offline ? tr("The audit lies at the centre, which does not answer. Check the network, or try "
                                       "again in a few minutes.")
                                  : words::centreRefusal(error.key, error.detail));
}

} // namespace inservice
