// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <map>
#include <utility>

namespace inservice {

/// What the lists of the site before call otherwise than this centre: units, 課程性質, tags. What is not understood is
/// collected; the operator fills in what it is here, and the same lists are read again with that.
class CourseMap {
public:
    enum class Kind { Unit, Nature, Tag };

    /// A list with the columns 種類, 原值, 對應: 單位 and a unit's code; 課程性質 and a path (國小/教學/資訊);
    /// 專案屬性標籤 and a label. 「－」: none of ours, leave it out (not of a unit). Throws CsvError.
    void read(const QByteArray& list);
    /// What stands for a value; the value itself where the map says nothing of it.
    [[nodiscard]] QString mapped(Kind kind, const QString& value) const;
    [[nodiscard]] static bool isNothing(const QString& mapped) { return mapped == u"－" || mapped == u"-"; }

    /// A value that nothing here is known by.
    void miss(Kind kind, const QString& value);
    /// All that were missed, the most frequent of each kind first: kind, value, how often.
    struct Missed {
        Kind kind;
        QString value;
        int times = 0;
    };
    [[nodiscard]] QList<Missed> missed() const;
    /// The same as a list to be filled in.
    [[nodiscard]] QByteArray toFillIn() const;

    [[nodiscard]] static QString word(Kind kind);

private:
    std::map<std::pair<Kind, QString>, QString> m_known;
    std::map<std::pair<Kind, QString>, int> m_missed;
};

} // namespace inservice
