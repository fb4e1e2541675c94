// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/checkin/checkinunitspage.h"

#include "forms/checkin/checkinoutbox.h"
#include "forms/commands/pendingtone.h"
#include "forms/commands/reasonpanel.h"
#include "forms/commands/refusednotice.h"
#include "forms/commands/undobar.h"
#include "forms/lists/detailcolumn.h"
#include "forms/lists/fieldsview.h"
#include "forms/lists/listcolumns.h"
#include "forms/look/buttonaction.h"
#include "forms/look/statedelegate.h"
#include "forms/look/whynot.h"
#include "forms/words/words.h"
#include "models/domain/rocdate.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"
#include "models/tables/listwords.h"
#include "models/tables/roles.h"

#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>

namespace inservice {
namespace {

using Bucket = CheckinUnitModel::Bucket;
using Column = CheckinUnitModel::Column;

look::Tone toneOf(CheckinStanding standing) {
    switch (standing) {
    case CheckinStanding::Closed:
        return look::Tone::Good;
    case CheckinStanding::Missed:
        return look::Tone::Warning;
    default:
        return look::Tone::Neutral;
    }
}

look::Tone toneOfRow(const QModelIndex& index) {
    return pendingTone(index, toneOf(CheckinStanding(index.data(StateRole).toInt())));
}

} // namespace

CheckinUnitsPage::CheckinUnitsPage(AccountLink& link, QWidget* parent)
    : CheckinUnitsPage(link, new CheckinUnitModel(link.replicaFile(), link.identity().unitId), parent) {
}

CheckinUnitsPage::CheckinUnitsPage(AccountLink& link, CheckinUnitModel* model, QWidget* parent)
    : ListPage(link, link.identity().accountName, model, QStringLiteral("checkinUnits"),
               numbers({Column::Unit, Column::Standing, Column::Progress, Column::Reminded}), parent)
    , m_link(link)
    , m_model(model)
    , m_outbox(new CheckinOutbox(
          link,
          [this](qint64 id) {
              const CheckinUnitRow* row = m_model->row(id);
              return row != nullptr && row->checkin ? std::optional(row->checkin->rowVersion) : std::nullopt;
          },
          [this](const QList<OutboxItem>& items) { m_model->setOutbox(items); }, this))
    , m_bars(*m_outbox, this, QStringLiteral("checkinUnitsMessage")) {
    setObjectName(QStringLiteral("checkinUnitsPage"));
    dressList();
    setChips({tr("Not finished"), tr("Finished"), tr("Nobody on the roster"), tr("All")}, int(Bucket::All));
    setDetail(makeDetail(), QStringLiteral("view-list-details"), tr("Choose a unit from the list."), 60);
    setEmptyWords({QStringLiteral("checkmark"), tr("The units are being loaded…"),
                   tr("The centre cannot be reached, and nothing has been loaded on this PC before. The units appear "
                      "as soon as it answers."),
                   tr("No unit fits what is typed."), tr("No unit is like this."), tr("Your desk reviews no unit."),
                   tr("Your desk reviewed no unit when the centre last answered; it cannot be reached now.")});
    connectOutbox();
    begin({{int(Column::Standing), Qt::AscendingOrder}, {int(Column::Unit), Qt::AscendingOrder}});
}

CheckinUnitsPage::~CheckinUnitsPage() = default;

QString CheckinUnitsPage::title() const {
    return tr("Check-in of the rosters");
}

QString CheckinUnitsPage::scope() const {
    return semesterText(RocDate::today().semesterNumber());
}

void CheckinUnitsPage::dressList() {
    list()->setFindHint(tr("Unit, code or telephone"), tr("Find a unit"));
    list()->view()->setItemDelegateForColumn(int(Column::Standing), new look::StateDelegate(toneOfRow, list()));
    list()->columns()->setWidths({{int(Column::Unit), 230},
                                  {int(Column::Code), 80},
                                  {int(Column::Standing), 128},
                                  {int(Column::Progress), 84},
                                  {int(Column::People), 60},
                                  {int(Column::ClosedAt), 132},
                                  {int(Column::ClosedBy), 84},
                                  {int(Column::Reminded), 132},
                                  {int(Column::Phone), 110}});
    list()->columns()->setInView(numbers({Column::Unit, Column::Standing, Column::Progress, Column::Reminded}),
                                 int(Column::Unit), numbers({Column::Standing, Column::Progress}));
    connect(list(), &ListPane::selectionChanged, this, &CheckinUnitsPage::showChosen);
    connect(m_model, &ListModel::settled, this, &CheckinUnitsPage::showChosen);
}

QWidget* CheckinUnitsPage::makeDetail() {
    auto* detail = new DetailColumn(QStringLiteral("checkinUnit"), DetailColumn::Head::StateBeside);
    m_name = detail->name();
    m_state = detail->state();
    m_refused = detail->notice();
    m_mail = new QPushButton(tr("&Remind by mail"), detail);
    m_mail->setObjectName(QStringLiteral("checkinUnitMail"));
    m_mail->setIcon(look::icon(QStringLiteral("mail-message")));
    connect(m_mail, &QPushButton::clicked, this, &CheckinUnitsPage::mail);
    addPageAction(new look::ButtonAction(m_mail, QStringLiteral("mail-message"), tr("&Remind by mail"), this));
    m_reopen = new QPushButton(tr("&Open it again…"), detail);
    m_reopen->setObjectName(QStringLiteral("checkinUnitReopen"));
    connect(m_reopen, &QPushButton::clicked, this, &CheckinUnitsPage::openPanel);
    addPageAction(new look::ButtonAction(m_reopen, QStringLiteral("edit-undo"), tr("&Open it again…"), this));
    m_panel = new ReasonPanel(QStringLiteral("checkinUnitPanel"), detail);
    connect(m_panel, &ReasonPanel::confirmed, this, &CheckinUnitsPage::reopen);
    m_fields = new FieldsView(detail);
    m_fields->setObjectName(QStringLiteral("checkinUnitFields"));
    auto* bar = new QHBoxLayout;
    bar->addWidget(m_mail);
    bar->addWidget(m_reopen);
    bar->addStretch(1);
    detail->add({m_refused});
    detail->add(bar);
    detail->add({m_panel});
    detail->addFilling(m_fields);
    return detail;
}

void CheckinUnitsPage::connectOutbox() {
    addPageAction(m_bars.undoAction());
    connect(m_outbox, &CheckinOutbox::changed, this, &CheckinUnitsPage::showChosen);
    connect(m_refused, &look::MessageBar::actionTriggered, this, [this] { m_outbox->dismissRefused(shownId()); });
}

void CheckinUnitsPage::setCurrent(bool current) {
    ListPage::setCurrent(current);
    m_bars.setPageShown(current);
}

void CheckinUnitsPage::focusDetail() {
    m_fields->setFocus(Qt::OtherFocusReason);
}

void CheckinUnitsPage::showRow(qint64 id) {
    const CheckinUnitRow& row = *m_model->row(id);
    if (m_panel->isOpen() && m_reopened != id) {
        const QSignalBlocker quiet(m_panel); // whoever goes through the list keeps the focus there
        m_panel->cancel();
    }
    FieldsView::Section section;
    const auto add = [&section](const QString& label, const QString& value) {
        section.fields << FieldsView::Field{label, value.isEmpty() ? tr("not given") : value};
    };
    add(tr("Confirmed"), tr("%1 of %2 on the roster").arg(row.confirmed).arg(row.people));
    if (const auto& checkin = row.checkin) {
        add(tr("Finished"), checkin->closedBy.isEmpty()
                                ? tr("%1, taken by the centre", "time").arg(shownTime(checkin->closedAt))
                                : tr("%1, by %2", "time, name").arg(shownTime(checkin->closedAt), checkin->closedBy));
        add(tr("People then"), tr("%1: %2 teachers, %3 staff; %4 on leave")
                                   .arg(checkin->people)
                                   .arg(checkin->teachers)
                                   .arg(checkin->staff)
                                   .arg(checkin->onLeave));
        add(tr("Since the check-in before"),
            tr("%1 new, %2 left, %3 changed").arg(checkin->joined).arg(checkin->departed).arg(checkin->changed));
        if (checkin->reopenedAt.isValid()) {
            add(tr("Opened again"),
                tr("%1, by %2: %3", "time, name, reason")
                    .arg(shownTime(checkin->reopenedAt), checkin->reopenedBy, checkin->reopenReason));
        }
    }
    add(words::field(QStringLiteral("phone")), row.unit.phone);
    add(tr("Reached by mail"), row.accounts > 0 ? tr("%n open account(s)", nullptr, row.accounts) : tr("nobody"));
    if (row.reminded.id != 0) {
        add(tr("Reminded last"), tr("%1, by %2", "time, name").arg(shownTime(row.reminded.at), row.reminded.byName));
    }
    m_fields->setSections({section});
    m_state->set(toneOf(row.standing), CheckinUnitModel::standingWord(row.standing));
    showChosen();
}

QString CheckinUnitsPage::whyNotMailed(const CheckinUnitRow& row) const {
    return row.standing == CheckinStanding::Closed ? tr("It is finished.")
           : row.accounts == 0 ? tr("Nobody there who keeps the roster has an open account. Call the unit instead.")
           : m_model->pending(row.unit.id).state != Pending::None
               ? tr("Something about this unit is on its way, or was refused and not read.")
               : QString();
}

QList<qint64> CheckinUnitsPage::mailable() const {
    QList<qint64> ids = list()->selectedIds();
    ids.removeIf([this](qint64 id) {
        const CheckinUnitRow* row = m_model->row(id);
        return row == nullptr || !whyNotMailed(*row).isEmpty();
    });
    return ids;
}

void CheckinUnitsPage::showChosen() {
    const CheckinUnitRow* row = m_model->row(shownId());
    if (row == nullptr) {
        return;
    }
    const auto chosen = int(list()->selectedIds().size());
    const auto mails = int(mailable().size());
    m_name->setText(chosen > 1 ? tr("%n units chosen", nullptr, chosen) : row->unit.name);
    m_state->setVisible(chosen <= 1);
    m_fields->setVisible(chosen <= 1);
    m_mail->setText(chosen > 1 && mails > 0 ? tr("&Remind %n by mail", nullptr, mails) : tr("&Remind by mail"));
    look::setPossible(m_mail,
                      mails > 0     ? QString()
                      : chosen == 1 ? whyNotMailed(*row)
                                    : tr("None of those chosen can be reminded by mail: they are finished, have no "
                                         "open account, or wait."),
                      tr("A mail goes to everybody there who keeps the roster"));
    look::setPossible(m_reopen, chosen > 1                                 ? tr("Choose one unit alone.")
                                : row->standing != CheckinStanding::Closed ? tr("It is not finished.")
                                : m_model->pending(row->unit.id).state == Pending::Waiting
                                    ? tr("Something about this unit is on its way.")
                                    : QString());
    showRefused(m_outbox->refused(shownId()), *m_refused);
}

void CheckinUnitsPage::mail() {
    QList<OutboxItem> items;
    const QList<qint64> ids = mailable();
    for (const qint64 id : ids) {
        items << Commands::makeItem(QStringLiteral("roster.remind"), rowSubject("checkin", id),
                                    tr("Reminded: %1", "a unit").arg(m_model->row(id)->unit.name),
                                    {{QStringLiteral("unit_id"), id}});
    }
    if (!items.isEmpty() && m_outbox->ask(items)) {
        m_bars.message().clear();
    }
}

void CheckinUnitsPage::openPanel() {
    const CheckinUnitRow* row = m_model->row(shownId());
    if (row == nullptr) {
        return;
    }
    m_reopened = row->unit.id;
    m_panel->open({.key = QString::number(m_reopened),
                   .title = tr("Open the check-in again: %1").arg(row->unit.name),
                   .explanation = tr("The unit corrects its roster and finishes once more. What was kept stays the "
                                     "base of the figures until then. Its chief manager is told, with the reason."),
                   .confirm = tr("Open it again"),
                   .textLabel = tr("&Reason"),
                   .textMissing = tr("Write why: the unit reads it.")});
}

void CheckinUnitsPage::reopen() {
    const CheckinUnitRow* row = m_model->row(m_reopened);
    if (row == nullptr || !row->checkin) {
        m_panel->close();
        return;
    }
    if (m_outbox->ask({Commands::makeItem(QStringLiteral("roster.reopen"), rowSubject("checkin", m_reopened),
                                          tr("Opened again: %1", "a unit").arg(row->unit.name),
                                          {{QStringLiteral("unit_id"), m_reopened},
                                           {QStringLiteral("row_version"), row->checkin->rowVersion},
                                           {QStringLiteral("reason"), m_panel->reason()}},
                                          {{QStringLiteral("row_version"), row->checkin->rowVersion}})})) {
        m_panel->close();
    }
}

} // namespace inservice
