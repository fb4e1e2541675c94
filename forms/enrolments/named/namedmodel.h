// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/tables/enrolments.h"
#include "models/tables/rowlistmodel.h"

namespace inservice {

/// Somebody on the 指定名單, and whether somebody of that name and school has enrolled. By the number nobody is told.
struct NamedRow {
    NamedPersonRow person;
    QString school;
    QString enrolled; ///< the state of the enrolment, as a key; empty: none of that name and school
    bool operator==(const NamedRow&) const = default;
};

/// The 指定名單 of one course.
class NamedModel : public RowListModel<NamedRow> {
    Q_OBJECT

public:
    enum class Column {
        Name,     ///< 姓名
        School,   ///< 服務單位
        Number,   ///< 身分證字號, masked
        Enrolled, ///< 報名狀態
        By,       ///< 登錄者
        At,       ///< 登錄時間
        Count,
    };

    explicit NamedModel(const QString& replicaFile, QObject* parent = nullptr);
    ~NamedModel() override;

    void setCourse(qint64 courseId);
    [[nodiscard]] qint64 courseId() const { return m_courseId; }

private:
    void readCourse();

    QString m_file;
    qint64 m_courseId = 0;
};

} // namespace inservice
