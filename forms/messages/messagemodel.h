// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/tables/records.h"
#include "models/tables/pending.h"
#include "models/tables/rowlistmodel.h"

namespace inservice {

/// 線上短訊: of a reader those one has got, of a unit those it has sent.
class MessageModel : public RowListModel<MessageRow> {
    Q_OBJECT

public:
    enum class Column { At, Subject, Course, From, Audience, Recipients, State, Count };
    enum class Bucket { Unread, OfCourses, OfUnit, All, Count };

    MessageModel(const QString& replicaFile, bool isReader, QObject* parent = nullptr);
    ~MessageModel() override;

    [[nodiscard]] static QString courseWord(const MessageRow& row);
    /// What was read here and the centre has not heard of yet.
    void setRead(const QSet<qint64>& ids);
    [[nodiscard]] bool isUnread(const MessageRow& row) const {
        return m_isReader && !row.readAt.isValid() && !m_read.contains(row.id);
    }

protected:
    [[nodiscard]] QList<Chip> chips() const override;
    [[nodiscard]] QVariant rowData(const MessageRow& row, int column, int role) const override;

private:
    bool m_isReader;
    QSet<qint64> m_read;
};

} // namespace inservice
