// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/courses/coursecatalogue.h"
#include "models/replica/replicareader.h"

#include <QHash>
#include <QStringList>

namespace inservice {

/// What the numbers in the body of a course are called: counties, units, entries of catalogues. Read once for a course.
class CourseNames {
public:
    /// Throws ReplicaError.
    explicit CourseNames(const ReplicaReader& replica);

    [[nodiscard]] QString county(qint64 id) const { return m_counties.value(id); }
    [[nodiscard]] QString district(qint64 id) const { return m_districts.value(id); }
    /// 國小 ▸ 教學 ▸ 語文 ▸ 國語文
    [[nodiscard]] QString nature(qint64 id) const;
    /// With its code: T35 資通安全.
    [[nodiscard]] QString tag(const QString& code) const;
    [[nodiscard]] QString title(qint64 id) const { return m_titles.value(id); }
    [[nodiscard]] QString subject(qint64 id) const { return m_subjects.value(id); }
    [[nodiscard]] QString unit(qint64 id) const;
    [[nodiscard]] QString account(qint64 id) const;
    /// 研習場所; empty: one that this account does not see.
    [[nodiscard]] QString venue(qint64 id) const;

private:
    const ReplicaReader& m_replica;
    QHash<qint64, QString> m_counties;
    QHash<qint64, QString> m_districts;
    CourseNatures m_natures;
    QHash<QString, QString> m_tags;
    QHash<qint64, QString> m_titles;
    QHash<qint64, QString> m_subjects;
};

} // namespace inservice
