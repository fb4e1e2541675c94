// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/offerings/track/subscriptionspage.h"

#include "forms/lists/listcolumns.h"
#include "forms/offerings/track/subscriptionpanel.h"
#include "forms/offerings/track/trackwords.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/units.h"

#include <QJsonArray>

namespace inservice {
namespace {

using Column = SubscriptionModel::Column;

const RecurringRow* oneOf(const SubscriptionModel& model, qint64 id) {
    const SubscriptionModel::ListRow* row = model.row(id);
    return row != nullptr ? &row->one : nullptr;
}

} // namespace

bool isIssueRead(const AccountLink& link, const SubscriptionRow& row) {
    return RecurringPage::isRead(link, QStringLiteral("subscriptions"), row);
}

SubscriptionDetail::SubscriptionDetail(AccountLink& link, SubscriptionModel& model, RowOutbox& outbox, QWidget* parent)
    : RecurringDetail(link, outbox, subscriptionSubject(), new SubscriptionPanel(link.identity().accountName),
                      QStringLiteral("week"), parent)
    , m_model(model) {
}

const RecurringRow* SubscriptionDetail::one(qint64 id) const {
    return oneOf(m_model, id);
}

QJsonObject SubscriptionDetail::fieldsOf(qint64 id) const {
    return tableOf<SubscriptionRow>().seen(m_model.row(id)->one);
}

QList<FieldsView::Section> SubscriptionDetail::sections(qint64 id) const {
    const SubscriptionModel::ListRow& row = *m_model.row(id);
    return {about(row), lastIssue(row.one)};
}

FieldsView::Section SubscriptionDetail::about(const SubscriptionModel::ListRow& row) const {
    const SubscriptionRow& one = row.one;
    FieldsView::Section section;
    section.fields << FieldsView::Field{tr("Looks for"), row.asks}
                   << FieldsView::Field{tr("How often"), tr("%1, at 07:10").arg(Recurring::everyWord(one.every))}
                   << FieldsView::Field{tr("Told"), one.byMail ? tr("By e-mail, and here") : tr("Here alone")}
                   << FieldsView::Field{tr("Since"), shownTime(one.madeAt)};
    if (one.stoppedBy == u"idle") {
        section.text =
            tr("It has stopped by itself: you had not signed in for twelve issues. Resume it if you still read it.");
    } else if (one.stoppedBy == u"code") {
        section.text =
            tr("It was stopped by the stop code in one of its mails. Resume it if that was not what you wanted.");
    } else if (one.stoppedBy == u"query") {
        section.text = tr("It has stopped: the centre cannot look for this any more. Choose another search for it.");
    } else if (one.stoppedBy == u"owner") {
        section.text = tr("You have stopped it.");
    }
    return section;
}

/// Each course leads to its page.
FieldsView::Section SubscriptionDetail::lastIssue(const SubscriptionRow& row) const {
    FieldsView::Section section;
    section.title = tr("The last issue");
    if (!row.issuedAt.isValid()) {
        section.text = tr("There has been no issue yet: nothing that it finds has been published since.");
        return section;
    }
    section.fields << FieldsView::Field{tr("Of"), shownTime(row.issuedAt)}
                   << FieldsView::Field{tr("Newly published"), tr("%n course(s)", nullptr, row.found)};
    QSet<qint64> unitIds;
    for (const auto& value : row.held) {
        unitIds.insert(value.toObject().value(QLatin1String("unit_id")).toInteger());
    }
    QHash<qint64, QString> units;
    try {
        for (const UnitRow& unit : link().replica().rows<UnitRow>(unitIds)) {
            units.insert(unit.id, unit.name);
        }
    } catch (const ReplicaError& error) {
        qWarning("%s", qPrintable(error.text)); // the courses stand without them
    }
    QStringList lines;
    for (const auto& value : row.held) {
        const QJsonObject one = value.toObject();
        const qint64 number = one.value(QLatin1String("number")).toInteger();
        lines << QStringLiteral("<p>%1 <a href=\"offering:%2\">%3</a><br>%4</p>")
                     .arg(one.value(QLatin1String("date")).toString().replace(u'-', u'/'))
                     .arg(number)
                     .arg(tr("%1 (%2)", "title, number")
                              .arg(one.value(QLatin1String("title")).toString())
                              .arg(number)
                              .toHtmlEscaped(),
                          units.value(one.value(QLatin1String("unit_id")).toInteger()).toHtmlEscaped());
    }
    if (row.found > row.held.size()) {
        lines << QStringLiteral("<p>%1</p>")
                     .arg(tr("The first %1 are listed; the others are found by the search.").arg(row.held.size()));
    }
    section.text = lines.join(QString());
    return section;
}

SubscriptionsPage::SubscriptionsPage(AccountLink& link, QWidget* parent)
    : SubscriptionsPage(link, new SubscriptionModel(link.replicaFile(), trackwords::query), parent) {
}

SubscriptionsPage::SubscriptionsPage(AccountLink& link, SubscriptionModel* model, QWidget* parent)
    : RecurringPage(
          link, model, QStringLiteral("subscriptions"),
          numbers({Column::Name, Column::Search, Column::Every, Column::Issued, Column::Found, Column::State}), parent)
    , m_model(model) {
    setObjectName(QStringLiteral("subscriptionsPage"));
    dressList();
    UpkeepOutbox* outbox = outboxOf(*model, subscriptionSubject());
    setRecurring(outbox, new SubscriptionDetail(link, *model, *outbox), QStringLiteral("mail-message"),
                 tr("Choose a subscription from the list."));
    setEmptyWords({QStringLiteral("mail-message"), tr("The subscriptions are being loaded…"),
                   tr("The centre cannot be reached, and nothing has been loaded on this PC before. Your subscriptions "
                      "appear as soon as it answers."),
                   tr("No subscription fits what is typed."), tr("No subscription stands like this."),
                   tr("You have no subscription yet. Subscribe to a search, and the centre tells you what is newly "
                      "published."),
                   tr("You had no subscription when the centre last answered; it cannot be reached now.")});
    begin({{int(Column::Name), Qt::AscendingOrder}});
}

const RecurringRow* SubscriptionsPage::one(qint64 id) const {
    return oneOf(*m_model, id);
}

QString SubscriptionsPage::title() const {
    return tr("Subscriptions");
}

void SubscriptionsPage::dressList() {
    list()->setFindHint(tr("Name or what it looks for"), tr("Find a subscription"));
    dressState(int(Column::State));
    list()->columns()->setWidths({{int(Column::Name), 150},
                                  {int(Column::Search), 220},
                                  {int(Column::Every), 96},
                                  {int(Column::Way), 84},
                                  {int(Column::Issued), 132},
                                  {int(Column::Found), 56},
                                  {int(Column::State), 110}});
    list()->columns()->setInView(numbers({Column::Name, Column::Search, Column::State}), int(Column::Search),
                                 numbers({Column::State}));
}

} // namespace inservice
