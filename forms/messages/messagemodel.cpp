// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/messages/messagemodel.h"

#include "forms/words/recordwords.h"
#include "models/replica/replicareader.h"
#include "models/tables/listwords.h"
#include "models/tables/roles.h"
#include "models/tables/searchfold.h"

namespace inservice {
namespace {

RowSource<MessageRow> messageSource() {
    RowSource<MessageRow> source;
    source.own = {{"message", [](qint64 id) { return id; }}};
    source.read = [](const ReplicaReader& replica, const QSet<qint64>* ids) {
        return ids != nullptr ? replica.rows<MessageRow>(*ids) : replica.rows<MessageRow>();
    };
    source.id = [](const MessageRow& row) { return row.id; };
    source.search = [](const MessageRow& row) {
        return QStringList{searchFold(row.subject), searchFold(row.title), searchFold(row.unitName),
                           searchFold(row.byName), row.number > 0 ? QString::number(row.number) : QString()};
    };
    return source;
}

} // namespace

MessageModel::MessageModel(const QString& replicaFile, bool isReader, QObject* parent)
    : RowListModel(parent)
    , m_isReader(isReader) {
    using Row = const MessageRow&;
    setColumns({
        {tr("Sent at"), [](Row row) { return QVariant(row.at); }, [](Row row) { return shownTime(row.at); }},
        {tr("Subject"), [](Row row) { return QVariant(row.subject); }},
        {tr("About"), [](Row row) { return QVariant(row.title); }, [](Row row) { return courseWord(row); }},
        {tr("From"), [](Row row) { return QVariant(row.unitName); },
         [](Row row) { return tr("%1, %2", "unit, person").arg(row.unitName, row.byName); }},
        {tr("To"), [](Row row) { return QVariant(row.audience); },
         [](Row row) { return words::messageAudience(row.audience); }},
        {tr("Recipients"), [](Row row) { return QVariant(row.recipients); }},
        {tr("State"), [](Row row) { return QVariant(row.readAt); },
         [this](Row row) { return isUnread(row) ? tr("Not read") : tr("Read"); }},
    });
    setSource(messageSource(), replicaFile);
    setChip(int(Bucket::All));
}

MessageModel::~MessageModel() = default;

QString MessageModel::courseWord(const MessageRow& row) {
    return row.courseId == 0 ? tr("The school") : tr("%1 %2", "number, title").arg(row.number).arg(row.title);
}

void MessageModel::setRead(const QSet<qint64>& ids) {
    QList<qint64> others;
    const QSet<qint64> both = ids + m_read;
    for (const qint64 id : both) {
        if (ids.contains(id) != m_read.contains(id)) {
            others << id;
        }
    }
    m_read = ids;
    touched(others);
}

QList<MessageModel::Chip> MessageModel::chips() const {
    return {{[reader = m_isReader, read = m_read](const MessageRow& row) {
                return reader && !row.readAt.isValid() && !read.contains(row.id);
            }},
            {[](const MessageRow& row) { return row.courseId != 0; }},
            {[](const MessageRow& row) { return row.courseId == 0; }},
            {}};
}

QVariant MessageModel::rowData(const MessageRow& row, int column, int role) const {
    switch (role) {
    case StateRole:
        return isUnread(row);
    case StateColumnRole:
        return column == int(Column::State);
    default:
        return {};
    }
}

} // namespace inservice
