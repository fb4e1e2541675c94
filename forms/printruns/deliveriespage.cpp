// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/printruns/deliveriespage.h"

#include "forms/lists/fieldsview.h"
#include "forms/lists/listcolumns.h"
#include "forms/look/buttonaction.h"
#include "forms/look/loweredge.h"
#include "forms/look/whynot.h"
#include "forms/paper/envelopepanel.h"
#include "forms/paper/printwindow.h"
#include "forms/words/words.h"
#include "models/replica/changes.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/units.h"
#include "models/tables/listwords.h"

#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace inservice {
namespace {

using Bucket = DeliveryModel::Bucket;
using Column = DeliveryModel::Column;
using questions::Delivery;

} // namespace

DeliveriesPage::DeliveriesPage(AccountLink& link, QWidget* parent)
    : DeliveriesPage(link, new DeliveryModel(link.identity().unitId), parent) {
}

DeliveriesPage::DeliveriesPage(AccountLink& link, DeliveryModel* model, QWidget* parent)
    : ListPage(link, link.identity().accountName, model, QStringLiteral("deliveries"),
               numbers({Column::At, Column::Number, Column::To}), parent)
    , m_link(link)
    , m_model(model)
    , m_message(new look::MessageBar(this)) {
    setObjectName(QStringLiteral("deliveriesPage"));
    m_message->setObjectName(QStringLiteral("deliveriesMessage"));
    look::LowerEdge::of(this)->add(m_message, this);
    list()->setFindHint(tr("Application number or who passed it on"), tr("Find a paper"));
    list()->columns()->setWidths({{int(Column::At), 132},
                                  {int(Column::Number), 110},
                                  {int(Column::Revision), 60},
                                  {int(Column::From), 170},
                                  {int(Column::To), 170},
                                  {int(Column::By), 90}});
    setChips({tr("Passed on by us"), tr("Passed on to us"), tr("All")}, int(Bucket::All));
    setDetail(makeDetail(), QStringLiteral("document-import"), tr("Choose a paper from the list."), 60);
    setEmptyWords({QStringLiteral("document-import"), tr("The centre is asked for the papers…"),
                   tr("The centre cannot be reached. The papers appear as soon as it answers."),
                   tr("No paper fits what is typed."), tr("No paper is like this."),
                   tr("No form has come to a wrong desk. One that does is passed on where its scan is looked at."),
                   tr("No form had come to a wrong desk when the centre last answered; it cannot be reached now.")});
    begin({{int(Column::At), Qt::DescendingOrder}});
}

DeliveriesPage::~DeliveriesPage() {
    delete m_message; // it lies over the edge of the window
}

QString DeliveriesPage::title() const {
    return tr("Papers passed on");
}

QWidget* DeliveriesPage::makeDetail() {
    auto* detail = new QWidget;
    m_fields = new FieldsView(detail);
    m_fields->setObjectName(QStringLiteral("deliveryFields"));
    m_open = new QPushButton(tr("&Open the case"));
    m_open->setObjectName(QStringLiteral("deliveryOpen"));
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const Delivery* delivery = m_model->row(shownId()); delivery != nullptr && delivery->applicationId != 0) {
            emit openRequested(QStringLiteral("review:%1").arg(delivery->applicationId));
        }
    });
    m_post = new QPushButton(tr("Enve&lope for the paper itself…"));
    m_post->setObjectName(QStringLiteral("deliveryPost"));
    connect(m_post, &QPushButton::clicked, this, &DeliveriesPage::post);
    addPageAction(new look::ButtonAction(m_open, QStringLiteral("document-preview"), tr("&Open the case"), this));
    addPageAction(
        new look::ButtonAction(m_post, QStringLiteral("document-print"), tr("Enve&lope for the paper itself…"), this));
    auto* bar = new QHBoxLayout;
    bar->addWidget(m_open);
    bar->addWidget(m_post);
    bar->addStretch(1);
    auto* column = new QVBoxLayout(detail);
    column->setContentsMargins(2 * look::grid, 0, 0, 0);
    column->setSpacing(look::grid);
    column->addWidget(m_fields, 1);
    column->addLayout(bar);
    return detail;
}

void DeliveriesPage::setCurrent(bool current) {
    ListPage::setCurrent(current);
    m_isCurrent = current;
    if (current) {
        ask();
    } else {
        m_message->clear();
    }
}

void DeliveriesPage::refresh(const Changes& changes) {
    if (m_isCurrent && (changes.isEverything() || changes.concerns({"scan", "decision"}))) {
        ask();
    }
}

void DeliveriesPage::ask() {
    m_link.ask(questions::deliveries(), this, [this](const Answer<QList<Delivery>>& answer) {
        if (answer) {
            m_message->clear();
            take(*answer.value);
            return;
        }
        m_message->show(answer.error.offline ? look::Tone::Warning : look::Tone::Bad,
                        answer.error.offline
                            ? tr("The centre does not answer, so it is not known what has been passed on. Check the "
                                 "network, or try again in a few minutes (F5).")
                            : words::centreRefusal(answer.error.key, answer.error.detail));
    });
}

void DeliveriesPage::take(const QList<Delivery>& deliveries) {
    QHash<qint64, QString> desks;
    try {
        const QList<DeskRow> all = m_link.replica().rows<DeskRow>();
        for (const DeskRow& desk : all) {
            desks.insert(desk.id, desk.name);
        }
    } catch (const ReplicaError& error) {
        m_message->show(look::Tone::Bad, error.text);
    }
    m_model->setDeliveries(deliveries, desks);
}

void DeliveriesPage::focusDetail() {
    m_post->setFocus(Qt::OtherFocusReason);
}

void DeliveriesPage::showRow(qint64 id) {
    const Delivery& delivery = *m_model->row(id);
    const bool sent = m_model->isSent(delivery);
    FieldsView::Section section;
    const auto add = [&section](const QString& label, const QString& value) {
        if (!value.isEmpty()) {
            section.fields << FieldsView::Field{label, value};
        }
    };
    add(tr("Application number"), delivery.number);
    add(tr("Revision on the paper"), QString::number(delivery.revision));
    add(tr("Passed on", "column: when"), shownTime(delivery.at));
    add(tr("Had come to", "column: a desk"), m_model->desk(delivery.fromId));
    add(tr("Passed on to", "column: a desk"), m_model->desk(delivery.toId));
    add(tr("By"), delivery.byName);
    const auto desk = m_link.replica().row<DeskRow>(sent ? delivery.toId : delivery.fromId);
    if (desk) {
        add(tr("Phone"), desk->phone);
        add(tr("Fax"), desk->fax);
        add(tr("Address"), desk->address);
    }
    m_fields->setSections({section});
    look::setPossible(m_open, sent ? tr("It is the other desk's case: nothing of it is shown here.") : QString());
    look::setPossible(m_post, sent ? QString() : tr("The other desk sends the paper itself."),
                      tr("The scan is there already; the sheet with the seals follows by post"));
}

void DeliveriesPage::post() {
    const Delivery* delivery = m_model->row(shownId());
    const auto to = delivery != nullptr ? m_link.replica().row<DeskRow>(delivery->toId) : std::nullopt;
    const auto from = m_link.replica().row<DeskRow>(m_link.identity().unitId);
    if (!to) {
        return;
    }
    // On paper, whatever language the window speaks.
    const Mailing mailing{from ? PostalAddress{{}, from->address, from->name} : PostalAddress(),
                          {{}, to->address, to->name},
                          {QStringLiteral("業務帳號申請表（申請編號 %1，第 %2 版）：誤送本單位，掃描檔已轉交")
                               .arg(delivery->number)
                               .arg(delivery->revision)}};
    openPrintWindow(new EnvelopePanel({mailing}), QStringLiteral("deliveryEnvelope"), tr("Envelopes and labels"), this);
}

} // namespace inservice
