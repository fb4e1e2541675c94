// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

class QComboBox;
class QLabel;

namespace inservice {

class ReplicaReader;
class RocDateEdit;

/// Between which days a course begins: one of those that are asked for again and again (30 天內, 本學期, 寒假…), or two
/// days typed.
///
/// Object names, after the name of the list: Span, From, To.
class DateSpan : public QWidget {
    Q_OBJECT

public:
    enum class Kind { Any, Days30, Days60, Days90, Semester, Winter, Summer, Own, FromToday };
    struct Days {
        QDate from; ///< invalid: whenever
        QDate to;
        bool operator==(const Days&) const = default;
    };

    /// `first`: what stands there at first, and is «no condition».
    DateSpan(const QString& name, const QList<Kind>& kinds, Kind first, QWidget* parent);

    /// 寒假 of this school year or the next is known from the holidays.
    void setWinter(const Days& days) { m_winter = days; }
    [[nodiscard]] const Days& winter() const { return m_winter; }
    [[nodiscard]] Kind kind() const;
    [[nodiscard]] Days days(QDate today) const;
    [[nodiscard]] bool isNarrowed() const { return kind() != m_first; }
    [[nodiscard]] QComboBox* box() const { return m_box; }
    void clear();
    void set(Kind kind, const Days& days = {});
    /// As it is kept: days that go with the calendar by their name.
    [[nodiscard]] QString key() const;
    [[nodiscard]] static QString keyOf(Kind kind);
    [[nodiscard]] static Days daysOf(const QString& key, QDate today, const Days& winter);
    void setKey(const QString& key);

signals:
    void changed();

private:
    void showEdits();
    void edited();
    [[nodiscard]] static Days daysOf(Kind kind, QDate today, const Days& winter, const Days& own);
    [[nodiscard]] static Days semester(QDate today);

    Kind m_first;
    Days m_winter;
    QComboBox* m_box;
    RocDateEdit* m_from;
    RocDateEdit* m_to;
    QLabel* m_dash;
    QLabel* m_fault;
};

/// The winter holidays that are under way or come next. Throws ReplicaError.
[[nodiscard]] DateSpan::Days winterHolidays(const ReplicaReader& replica, QDate today);

} // namespace inservice
