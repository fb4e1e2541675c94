// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/offerings/track/subscriptionspage.h"

#include "forms/commands/pendingtone.h"
#include "forms/lists/listcolumns.h"
#include "forms/look/statedelegate.h"
#include "forms/offerings/track/subscriptionpanel.h"
#include "forms/offerings/track/trackwords.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/units.h"
#include "models/tables/listwords.h"
#include "models/tables/roles.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTableView>

namespace inservice {
namespace {

using Column = SubscriptionModel::Column;

constexpr QLatin1String newWith("new-");

look::Tone toneOf(bool isActive) {
    return isActive ? look::Tone::Good : look::Tone::Neutral;
}

look::Tone toneOfRow(const QModelIndex& index) {
    return pendingTone(index, toneOf(index.data(StateRole).toBool()));
}

ListMemory memoryOf(const QString& user) {
    return {user, QStringLiteral("subscriptions")};
}

QString readKey(qint64 id) {
    return QStringLiteral("read/%1").arg(id);
}

} // namespace

bool isIssueRead(const QString& user, const SubscriptionRow& row) {
    return !row.issuedAt.isValid() || memoryOf(user).kept(readKey(row.id)).toDateTime() >= row.issuedAt;
}

SubscriptionDetail::SubscriptionDetail(AccountLink& link, SubscriptionModel& model, RowOutbox& outbox, QWidget* parent)
    : PlaceDetail(link, outbox, subscriptionSubject(), new SubscriptionPanel(link.identity().accountName), parent)
    , m_model(model) {
    connect(fields(), &FieldsView::linkActivated, this, &SubscriptionDetail::openRequested);
}

std::optional<PlaceRow> SubscriptionDetail::rowOf(qint64 id) const {
    const SubscriptionListRow* row = m_model.row(id);
    if (row == nullptr) {
        return std::nullopt;
    }
    const SubscriptionRow& one = row->subscription;
    return PlaceRow{one.name,
                    toneOf(one.isActive()),
                    SubscriptionModel::stateWord(one),
                    one.rowVersion,
                    tableOf<SubscriptionRow>().seen(one),
                    m_model.pending(id).state};
}

Availability SubscriptionDetail::availability(const PlaceAction& action, qint64 id) const {
    const SubscriptionListRow* row = m_model.row(id);
    if (row == nullptr) {
        return {};
    }
    const QLatin1String key(action.key);
    if (key == u"stop") {
        return {row->subscription.isActive(), {}};
    }
    if (key == u"resume") {
        return {!row->subscription.isActive(), {}};
    }
    return {true, {}};
}

QJsonObject SubscriptionDetail::newFields() const {
    QJsonObject fields{{QStringLiteral("every"), QStringLiteral("week")}, {QStringLiteral("by_mail"), true}};
    if (!m_newQuery.isEmpty()) {
        fields.insert(QStringLiteral("query"), m_newQuery);
    }
    return fields;
}

QList<FieldsView::Section> SubscriptionDetail::sections(qint64 id) const {
    const SubscriptionListRow& row = *m_model.row(id);
    return {about(row), lastIssue(row.subscription)};
}

FieldsView::Section SubscriptionDetail::about(const SubscriptionListRow& row) const {
    const SubscriptionRow& one = row.subscription;
    FieldsView::Section section;
    section.fields << FieldsView::Field{tr("Looks for"), row.search}
                   << FieldsView::Field{tr("How often"),
                                        tr("%1, at 07:10").arg(SubscriptionModel::everyWord(one.every))}
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
    : PlaceListPage(
          link, model, QStringLiteral("subscriptions"),
          numbers({Column::Name, Column::Search, Column::Every, Column::Issued, Column::Found, Column::State}), parent)
    , m_link(link)
    , m_model(model) {
    setObjectName(QStringLiteral("subscriptionsPage"));
    dressList();
    auto* outbox = new PlaceOutbox(
        link, subscriptionSubject(), *model, [model](const QList<OutboxItem>& items) { model->setOutbox(items); },
        [model](qint64 id) {
            const SubscriptionListRow* row = model->row(id);
            return row != nullptr ? std::optional(row->subscription.rowVersion) : std::nullopt;
        },
        this);
    m_detail = new SubscriptionDetail(link, *model, *outbox);
    setParts(outbox, m_detail, QStringLiteral("mail-message"), tr("Choose a subscription from the list."), 50);
    connect(m_detail, &SubscriptionDetail::openRequested, this, &Page::openRequested);
    setEmptyWords({QStringLiteral("mail-message"), tr("The subscriptions are being loaded…"),
                   tr("The centre cannot be reached, and nothing has been loaded on this PC before. Your subscriptions "
                      "appear as soon as it answers."),
                   tr("No subscription fits what is typed."), tr("No subscription stands like this."),
                   tr("You have no subscription yet. Subscribe to a search, and the centre tells you what is newly "
                      "published."),
                   tr("You had no subscription when the centre last answered; it cannot be reached now.")});
    begin({{int(Column::Name), Qt::AscendingOrder}});
}

QString SubscriptionsPage::title() const {
    return tr("Subscriptions");
}

void SubscriptionsPage::dressList() {
    list()->setFindHint(tr("Name or what it looks for"), tr("Find a subscription"));
    list()->view()->setItemDelegateForColumn(int(Column::State), new look::StateDelegate(toneOfRow, list()));
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

void SubscriptionsPage::openAt(const QString& argument) {
    if (!argument.startsWith(newWith)) {
        PlaceListPage::openAt(argument);
        return;
    }
    const QByteArray text =
        QByteArray::fromBase64(argument.mid(newWith.size()).toLatin1(), QByteArray::Base64UrlEncoding);
    m_detail->setNewQuery(QJsonDocument::fromJson(text).object());
    PlaceListPage::openAt(QString::number(newPlace));
    m_detail->setNewQuery({});
}

void SubscriptionsPage::showRow(qint64 id) {
    PlaceListPage::showRow(id);
    const SubscriptionRow& row = m_model->row(id)->subscription;
    if (row.issuedAt.isValid()) {
        memoryOf(m_link.identity().accountName).keep(readKey(id), row.issuedAt);
    }
}

} // namespace inservice
