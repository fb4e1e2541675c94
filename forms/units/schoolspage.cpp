// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/units/schoolspage.h"

#include "forms/commands/listexport.h"
#include "forms/commands/pendingtone.h"
#include "forms/commands/refusednotice.h"
#include "forms/commands/undobar.h"
#include "forms/lists/detailcolumn.h"
#include "forms/lists/fieldsview.h"
#include "forms/lists/listcolumns.h"
#include "forms/look/buttonaction.h"
#include "forms/look/statedelegate.h"
#include "forms/look/whynot.h"
#include "forms/paper/envelopepanel.h"
#include "forms/paper/printpanel.h"
#include "forms/units/reminderletter.h"
#include "forms/units/unitexport.h"
#include "forms/words/words.h"
#include "models/domain/personname.h"
#include "models/domain/rocdate.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"
#include "models/tables/listwords.h"
#include "models/tables/roles.h"

#include <QAction>
#include <QComboBox>
#include <QPushButton>
#include <QTableView>
#include <algorithm>

namespace inservice {
namespace {

using Bucket = SchoolModel::Bucket;
using Column = SchoolModel::Column;

const QLatin1String kind("unit.remind");

look::Tone toneOfRow(const QModelIndex& index) {
    const bool isMissing = ChiefStanding(index.data(StateRole).toInt()) == ChiefStanding::None;
    return pendingTone(index, isMissing ? look::Tone::Warning : look::Tone::Neutral);
}

} // namespace

ReminderOutbox::ReminderOutbox(Link& link, SchoolModel& model, QObject* parent)
    : RowOutbox(link, "reminder", parent)
    , m_model(model) {
    connect(&m_model, &ListModel::settled, this, [this] { readSoon(); });
    readSoon();
}

QString ReminderOutbox::decisionText(const QList<OutboxItem>& decision) const {
    return decision.size() == 1 ? tr("Reminded: %1", "a unit").arg(decision.constFirst().caption)
                                : tr("Reminded: %n unit(s)", nullptr, int(decision.size()));
}

SchoolsPage::SchoolsPage(AccountLink& link, QWidget* parent)
    : SchoolsPage(link, new SchoolModel(link.replicaFile(), link.identity().unitId), parent) {
}

SchoolsPage::SchoolsPage(AccountLink& link, SchoolModel* model, QWidget* parent)
    : ListPage(link, link.identity().accountName, model, QStringLiteral("schools"),
               numbers({Column::Unit, Column::Standing, Column::Reminded}), parent)
    , m_link(link)
    , m_model(model)
    , m_outbox(new ReminderOutbox(link, *model, this))
    , m_bars(*m_outbox, this, QStringLiteral("schoolsMessage")) {
    setObjectName(QStringLiteral("schoolsPage"));
    dressList();
    setChips({tr("No chief manager"), tr("Not signed in"), tr("All")}, int(Bucket::All));
    setDetail(makeDetail(), QStringLiteral("view-list-details"), tr("Choose a unit from the list."), 50);
    setEmptyWords({QStringLiteral("checkmark"), tr("The units are being loaded…"),
                   tr("The centre cannot be reached, and nothing has been loaded on this PC before. The units appear "
                      "as soon as it answers."),
                   tr("No unit fits what is typed."), tr("No unit is like this."),
                   tr("Every unit of your desk has a chief manager who signs in."),
                   tr("Every unit of your desk had a chief manager who signs in when the centre last answered; it "
                      "cannot be reached now.")});
    connectOutbox();
    begin({{int(Column::Unit), Qt::AscendingOrder}});
}

SchoolsPage::~SchoolsPage() = default;

QString SchoolsPage::title() const {
    return tr("Units without a chief manager");
}

void SchoolsPage::dressList() {
    list()->setFindHint(tr("Unit, code, name or telephone"), tr("Find a unit"));
    list()->view()->setItemDelegateForColumn(int(Column::Standing), new look::StateDelegate(toneOfRow, list()));
    list()->columns()->setWidths({{int(Column::Unit), 230},
                                  {int(Column::Code), 80},
                                  {int(Column::County), 76},
                                  {int(Column::Standing), 128},
                                  {int(Column::Chief), 84},
                                  {int(Column::LastSignIn), 92},
                                  {int(Column::Phone), 110},
                                  {int(Column::Accounts), 84},
                                  {int(Column::Reminded), 132}});
    list()->columns()->setInView(numbers({Column::Unit, Column::Standing, Column::Reminded}), int(Column::Unit),
                                 numbers({Column::Standing}));
    connect(list(), &ListPane::selectionChanged, this, &SchoolsPage::showChosen);
}

QWidget* SchoolsPage::makeDetail() {
    auto* detail = new DetailColumn(QStringLiteral("school"), DetailColumn::Head::NameAlone);
    m_name = detail->name();
    m_refused = detail->notice();
    m_fields = new FieldsView(detail);
    m_fields->setObjectName(QStringLiteral("schoolFields"));
    m_fields->setFitting();
    m_mail = new QPushButton(detail);
    m_mail->setObjectName(QStringLiteral("schoolMail"));
    m_mail->setIcon(look::icon(QStringLiteral("mail-message")));
    connect(m_mail, &QPushButton::clicked, this, &SchoolsPage::mail);
    addPageAction(new look::ButtonAction(m_mail, QStringLiteral("mail-message"), tr("&Remind by mail"), this));
    m_kind = new QComboBox(detail);
    m_kind->setObjectName(QStringLiteral("schoolPaper"));
    m_kind->setAccessibleName(tr("What to print"));
    m_kind->addItem(tr("Letters for an envelope with a window"));
    for (const EnvelopeKind kind : EnvelopePanel::kinds()) {
        if (kind != EnvelopeKind::Window) { // the letter is one
            m_kind->addItem(EnvelopePanel::word(kind), int(kind));
        }
    }
    connect(m_kind, &QComboBox::activated, this, &SchoolsPage::showPaper);
    m_print = new PrintPanel(detail);
    connect(m_print, &PrintPanel::printed, this, [this] {
        if (m_kind->currentIndex() == 0) {
            ask(m_chosen, QStringLiteral("letter"));
        }
    });
    auto* bar = new QHBoxLayout;
    bar->addWidget(m_mail);
    bar->addStretch(1);
    bar->addWidget(m_kind);
    detail->add({m_refused, m_fields});
    detail->add(bar);
    detail->addFilling(m_print);
    return detail;
}

void SchoolsPage::connectOutbox() {
    if (m_link.identity().commands.contains(QStringLiteral("unit.export"))) {
        QAction* save = ListExport::makeAction(QStringLiteral("schoolsExport"), this);
        connect(save, &QAction::triggered, this, &SchoolsPage::exportList);
        addPageAction(save);
    }
    addPageAction(m_bars.undoAction());
    connect(m_refused, &look::MessageBar::actionTriggered, this, [this] {
        m_outbox->dismissRefused(shownId());
        showRefused();
    });
}

void SchoolsPage::exportList() {
    ExportWords words = unitExportWords(m_model->rowCount());
    words.name = tr("Units without a chief manager", "name of a sheet");
    words.filter = filterInWords();
    words.numberColumns = numbers({Column::Accounts});
    (new ListExport(m_link, *m_model, *list()->view(), words, this))->open();
}

void SchoolsPage::setCurrent(bool current) {
    ListPage::setCurrent(current);
    m_bars.setPageShown(current);
}

void SchoolsPage::focusDetail() {
    m_fields->setFocus(Qt::OtherFocusReason);
}

void SchoolsPage::showRow(qint64 id) {
    const SchoolListRow& row = *m_model->row(id);
    FieldsView::Section section;
    const auto add = [&section](const QString& label, const QString& value) {
        section.fields << FieldsView::Field{label, value.isEmpty() ? tr("not given") : value};
    };
    add(tr("Standing", "what is wrong"), SchoolModel::standingWord(row.standing));
    if (!row.chiefName.isEmpty()) {
        add(words::accountType(AccountType::ChiefManager), row.chiefName);
        add(words::field(QStringLiteral("last_sign_in_at")),
            row.lastSignInAt.isValid() ? shownDate(row.lastSignInAt) : tr("has not signed in yet"));
    }
    add(words::field(QStringLiteral("phone")), row.unit.phone);
    add(tr("Address"), row.zip.isEmpty() ? row.unit.address : row.zip + u' ' + row.unit.address);
    add(tr("Reached by mail"), row.accounts > 0 ? tr("%n open account(s)", nullptr, row.accounts) : tr("nobody"));
    if (row.reminded.id != 0) {
        add(tr("Reminded last"),
            tr("%1, %2", "when and how, who").arg(SchoolModel::remindedText(row.reminded), row.reminded.byName));
    }
    m_fields->setSections({section});
    showChosen();
}

void SchoolsPage::showChosen() {
    m_chosen.clear();
    const QList<qint64> selected = list()->selectedIds();
    std::copy_if(selected.begin(), selected.end(), std::back_inserter(m_chosen),
                 [this](qint64 id) { return m_model->row(id) != nullptr; });
    if (m_chosen.isEmpty()) {
        return;
    }
    const bool isOne = m_chosen.size() == 1;
    const SchoolListRow& first = *m_model->row(m_chosen.constFirst());
    m_name->setText(isOne ? first.unit.name : tr("%n units chosen", nullptr, int(m_chosen.size())));
    m_fields->setVisible(isOne);
    const auto mails = int(mailable().size());
    m_mail->setText(isOne || mails == 0 ? tr("&Remind by mail") : tr("&Remind %n by mail", nullptr, mails));
    look::setPossible(m_mail,
                      mails > 0 ? QString()
                      : isOne && m_model->pending(first.unit.id).state != Pending::None
                          ? tr("A reminder of this unit is on its way.")
                          : tr("Nobody there has an open account. Print a letter instead."),
                      tr("A mail goes to everybody who has an open account there"));
    showRefused();
    showPaper();
}

void SchoolsPage::showRefused() {
    inservice::showRefused(m_chosen.size() == 1 ? m_outbox->refused(m_chosen.constFirst()) : QList<OutboxItem>(),
                           *m_refused);
}

ReminderLetter SchoolsPage::letterTo(const SchoolListRow& row) const {
    ReminderLetter letter;
    letter.zip = row.zip;
    letter.address = row.unit.address;
    letter.unit = row.unit.name;
    letter.standing = row.standing;
    letter.chiefName = PersonName::mask(row.chiefName);
    letter.lastSignIn = row.lastSignInAt.isValid() ? taiwanDay(row.lastSignInAt) : QDate();
    letter.day = RocDate::today().day();
    return letter;
}

void SchoolsPage::showPaper() {
    QList<ReminderLetter> letters;
    QString subject = QString::number(m_kind->currentIndex());
    try {
        const DeskRow desk = m_link.replica().row<DeskRow>(m_link.identity().unitId).value_or(DeskRow());
        for (const qint64 id : std::as_const(m_chosen)) {
            const SchoolListRow& row = *m_model->row(id);
            ReminderLetter letter = letterTo(row);
            letter.desk = desk;
            letters << letter;
            subject += QStringLiteral(" %1/%2").arg(id).arg(int(row.standing));
        }
    } catch (const ReplicaError& error) {
        m_bars.sayUnreadable(error.text);
        return;
    }
    PrintPanel::Paper paper;
    const bool isLetter = m_kind->currentIndex() == 0;
    const auto kind = EnvelopeKind(m_kind->currentData().toInt());
    paper.document = isLetter ? reminderLetters(letters) : envelopes(kind, mailingsOf(letters));
    paper.subject = subject;
    paper.copies = {1};
    paper.next = isLetter
                     ? tr("Fold each letter at the two marks, so that the address stands in the window (left, 45 mm "
                          "from the top). That it went out is written down.")
                     : EnvelopePanel::advice(kind);
    paper.isPrimary = m_mail->isEnabled() ? false : isLetter;
    m_print->setPaper(paper);
}

QList<qint64> SchoolsPage::mailable() const {
    QList<qint64> units;
    std::copy_if(m_chosen.begin(), m_chosen.end(), std::back_inserter(units), [this](qint64 id) {
        return m_model->row(id)->accounts > 0 && m_model->pending(id).state != Pending::Waiting;
    });
    return units;
}

bool SchoolsPage::ask(const QList<qint64>& units, const QString& how) {
    QList<OutboxItem> items;
    for (const qint64 id : units) {
        const SchoolListRow* row = m_model->row(id);
        items << Commands::makeItem(kind, rowSubject("reminder", id), row != nullptr ? row->unit.name : QString(),
                                    {{QStringLiteral("unit_id"), id}, {QStringLiteral("how"), how}});
    }
    return !items.isEmpty() && m_outbox->ask(items);
}

void SchoolsPage::mail() {
    if (ask(mailable(), QStringLiteral("mail"))) {
        m_bars.message().clear();
        showChosen();
    }
}

} // namespace inservice
