// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/enrolments/settings/momentedit.h"

#include "forms/look/composition.h"
#include "models/courses/timeofday.h"
#include "models/domain/normalise.h"
#include "models/domain/rocdate.h"
#include "models/enrolments/registration.h"

#include <QLocale>

namespace inservice {

MomentEdit::MomentEdit(Day day, QWidget* parent)
    : TypedEdit(parent)
    , m_day(day) {
    setInputMethodHints(Qt::ImhPreferNumbers);
    look::latinOnly(this);
    setMaximumWidth(fontMetrics().averageCharWidth() * 28);
}

void MomentEdit::setMoment(const QDateTime& moment) {
    load(text(moment));
}

QString MomentEdit::text(const QDateTime& moment) const {
    if (m_day == Day::End || !moment.isValid()) {
        return enrolment::deadlineText(moment);
    }
    return taiwanTime(moment).toString(QStringLiteral("yyyy/MM/dd HH:mm"));
}

Result<QDateTime> MomentEdit::parse(const QString& raw) const {
    const QString typed = normaliseLine(raw).text;
    const qsizetype blank = typed.lastIndexOf(u' ');
    const Result<RocDate> day = RocDate::parse(blank < 0 ? typed : typed.left(blank));
    if (!day) {
        return day.refusal();
    }
    const QDate next = day->day().addDays(1);
    if (blank < 0) {
        return enrolment::taiwan(m_day == Day::End ? next : day->day(), QTime(0, 0));
    }
    const QString clock = typed.mid(blank + 1);
    if (clock == u"24:00" || clock == u"2400") {
        return enrolment::taiwan(next, QTime(0, 0));
    }
    const auto time = course::timeOfDay(clock);
    return time ? Result<QDateTime>(enrolment::taiwan(day->day(), *time))
                : Result<QDateTime>(Refusal{QStringLiteral("time.format"), {}});
}

Normalised MomentEdit::normalised(const QString& raw) const {
    const Result<QDateTime> moment = parse(raw);
    return {moment ? text(*moment) : raw.trimmed(), false};
}

QString MomentEdit::noteOn(const QString&, const QString& stored) const {
    const Result<QDateTime> moment = parse(stored);
    if (!moment) {
        return {};
    }
    // 24:00 belongs to the day that ends.
    const QDate day = taiwanTime(*moment).addSecs(m_day == Day::End ? -60 : 0).date();
    return tr("%1, %2", "day of the Republic, weekday")
        .arg(RocDate(day).text(), QLocale().dayName(day.dayOfWeek(), QLocale::LongFormat));
}

} // namespace inservice
