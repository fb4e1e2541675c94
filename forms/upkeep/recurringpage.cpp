// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/upkeep/recurringpage.h"

#include "forms/commands/pendingtone.h"
#include "forms/lists/listmemory.h"
#include "forms/look/statedelegate.h"
#include "forms/upkeep/upkeeppanel.h"
#include "models/tables/roles.h"

#include <QJsonDocument>
#include <QTableView>

namespace inservice {
namespace {

constexpr QLatin1String newWith("new-");

look::Tone toneOf(bool isActive) {
    return isActive ? look::Tone::Good : look::Tone::Neutral;
}

look::Tone toneOfRow(const QModelIndex& index) {
    return pendingTone(index, toneOf(index.data(StateRole).toBool()));
}

ListMemory memoryOf(const AccountLink& link, const QString& list) {
    return {link.identity().accountName, list};
}

QString readKey(qint64 id) {
    return QStringLiteral("read/%1").arg(id);
}

} // namespace

RecurringDetail::RecurringDetail(AccountLink& link, RowOutbox& outbox, const UpkeepSubject& subject, UpkeepPanel* panel,
                                 const QString& every, QWidget* parent)
    : UpkeepDetail(link, outbox, subject, panel, parent)
    , m_every(every) {
    connect(fields(), &FieldsView::linkActivated, this, &RecurringDetail::openRequested);
}

std::optional<UpkeepRow> RecurringDetail::rowOf(qint64 id) const {
    const RecurringRow* row = one(id);
    if (row == nullptr) {
        return std::nullopt;
    }
    return UpkeepRow{row->name,  toneOf(row->isActive()), Recurring::stateWord(*row), row->rowVersion, fieldsOf(id),
                     pending(id)};
}

Availability RecurringDetail::availability(const UpkeepAction& action, qint64 id) const {
    const RecurringRow* row = one(id);
    if (row == nullptr) {
        return {};
    }
    const QLatin1String key(action.key);
    if (key == u"stop") {
        return {row->isActive(), {}};
    }
    if (key == u"resume") {
        return {!row->isActive(), {}};
    }
    return {true, key == u"remove" ? whyKept(*row) : QString()};
}

QString RecurringDetail::whyKept(const RecurringRow& row) const {
    Q_UNUSED(row)
    return {};
}

QJsonObject RecurringDetail::newFields() const {
    QJsonObject fields{{QStringLiteral("every"), m_every}, {QStringLiteral("by_mail"), true}};
    if (!m_newQuery.isEmpty()) {
        fields.insert(QStringLiteral("query"), m_newQuery);
    }
    return fields;
}

RecurringPage::RecurringPage(AccountLink& link, ListModel* model, const QString& name, const QList<int>& shownColumns,
                             QWidget* parent)
    : UpkeepListPage(link, model, name, shownColumns, parent)
    , m_account(link)
    , m_listName(name) {
}

void RecurringPage::setRecurring(UpkeepOutbox* outbox, RecurringDetail* detail, const QString& icon,
                                 const QString& choose) {
    m_detail = detail;
    setParts(outbox, detail, icon, choose, 50);
    connect(detail, &RecurringDetail::openRequested, this, &Page::openRequested);
}

void RecurringPage::dressState(int column) {
    list()->view()->setItemDelegateForColumn(column, new look::StateDelegate(toneOfRow, list()));
}

bool RecurringPage::isRead(const AccountLink& link, const QString& list, const RecurringRow& row) {
    return !row.issuedAt.isValid() || memoryOf(link, list).kept(readKey(row.id)).toDateTime() >= row.issuedAt;
}

void RecurringPage::openAt(const QString& argument) {
    if (!argument.startsWith(newWith)) {
        UpkeepListPage::openAt(argument);
        return;
    }
    const QByteArray text =
        QByteArray::fromBase64(argument.mid(newWith.size()).toLatin1(), QByteArray::Base64UrlEncoding);
    m_detail->setNewQuery(QJsonDocument::fromJson(text).object());
    UpkeepListPage::openAt(QString::number(newUpkeep));
    m_detail->setNewQuery({});
}

void RecurringPage::showRow(qint64 id) {
    UpkeepListPage::showRow(id);
    const RecurringRow* row = one(id);
    if (row != nullptr && row->issuedAt.isValid()) {
        memoryOf(m_account, m_listName).keep(readKey(id), row->issuedAt);
    }
}

} // namespace inservice
