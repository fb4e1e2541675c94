// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/offerings/search/datespan.h"

#include "forms/edits/edits.h"
#include "forms/look/look.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/courses.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <algorithm>
#include <array>

namespace inservice {
namespace {

constexpr std::array keys{"any", "30", "60", "90", "semester", "winter", "summer", "own", "today"};
constexpr int editWidth = 116; ///< px

QDate dayOf(const RocDateEdit* edit) {
    const std::optional<RocDate> value = edit->value();
    return value ? QDate::fromString(value->iso(), Qt::ISODate) : QDate();
}

/// The last one for a key that is none.
DateSpan::Kind kindOf(const QString& key) {
    const auto at = std::find_if(keys.begin(), keys.end(),
                                 [&](const char* one) { return key.section(u' ', 0, 0) == QLatin1String(one); });
    return DateSpan::Kind(std::min(at - keys.begin(), std::ptrdiff_t(keys.size()) - 1));
}

DateSpan::Days ownOf(const QString& key) {
    return {QDate::fromString(key.section(u' ', 1, 1), Qt::ISODate),
            QDate::fromString(key.section(u' ', 2, 2), Qt::ISODate)};
}

} // namespace

DateSpan::DateSpan(const QString& name, const QList<Kind>& kinds, Kind first, QWidget* parent)
    : QWidget(parent)
    , m_first(first)
    , m_box(new QComboBox(this))
    , m_from(new RocDateEdit(this))
    , m_to(new RocDateEdit(this))
    , m_dash(new QLabel(tr("to", "between two days"), this))
    , m_fault(new QLabel(this)) {
    const std::array words{tr("Begins at any time"), tr("Within 30 days"), tr("Within 60 days"),
                           tr("Within 90 days"),     tr("This semester"),  tr("Winter holidays"),
                           tr("Summer holidays"),    tr("Between days…"),  tr("From today on")};
    m_box->setObjectName(name + QStringLiteral("Span"));
    m_box->setAccessibleName(tr("When the course begins"));
    for (const Kind kind : kinds) {
        m_box->addItem(words.at(size_t(kind)), int(kind));
    }
    m_box->setCurrentIndex(m_box->findData(int(first)));
    m_from->setObjectName(name + QStringLiteral("From"));
    m_from->setAccessibleName(tr("Begins on this day or later"));
    m_to->setObjectName(name + QStringLiteral("To"));
    m_to->setAccessibleName(tr("Begins on this day or before"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(look::grid / 2);
    row->addWidget(m_box);
    row->addWidget(m_from);
    row->addWidget(m_dash);
    row->addWidget(m_to);
    row->addWidget(m_fault);
    for (RocDateEdit* edit : {m_from, m_to}) {
        edit->setMinimumWidth(editWidth);
        edit->setMaximumWidth(editWidth * 3 / 2);
        edit->setPlaceholderText(tr("2026/03/01"));
        connect(edit, &ValueEdit::edited, this, &DateSpan::edited);
        connect(edit, &ValueEdit::faultChanged, this, &DateSpan::showEdits);
    }
    connect(m_box, &QComboBox::activated, this, [this] {
        showEdits();
        emit changed();
        if (kind() == Kind::Own) {
            m_from->setFocus(Qt::OtherFocusReason);
        }
    });
    showEdits();
}

void DateSpan::showEdits() {
    for (QWidget* part : QList<QWidget*>{m_from, m_dash, m_to}) {
        part->setVisible(kind() == Kind::Own);
    }
    m_fault->setText(m_from->fault().isEmpty() ? m_to->fault() : m_from->fault());
    m_fault->setVisible(kind() == Kind::Own && !m_fault->text().isEmpty());
    updateGeometry();
}

/// A day that is half typed changes nothing yet.
void DateSpan::edited() {
    const auto isDone = [](const RocDateEdit* edit) { return edit->isBlank() || edit->value(); };
    if (isDone(m_from) && isDone(m_to)) {
        emit changed();
    }
}

DateSpan::Kind DateSpan::kind() const {
    return Kind(m_box->currentData().toInt());
}

DateSpan::Days DateSpan::semester(QDate today) {
    // August to January, February to July.
    const bool isFirst = today.month() >= 8 || today.month() == 1;
    const int year = today.month() == 1 ? today.year() - 1 : today.year();
    return isFirst ? Days{QDate(year, 8, 1), QDate(year + 1, 1, 31)} : Days{QDate(year, 2, 1), QDate(year, 7, 31)};
}

DateSpan::Days DateSpan::days(QDate today) const {
    return daysOf(kind(), today, m_winter, {dayOf(m_from), dayOf(m_to)});
}

DateSpan::Days DateSpan::daysOf(Kind kind, QDate today, const Days& winter, const Days& own) {
    switch (kind) {
    case Kind::Any:
        return {};
    case Kind::Days30:
        return {today, today.addDays(30)};
    case Kind::Days60:
        return {today, today.addDays(60)};
    case Kind::Days90:
        return {today, today.addDays(90)};
    case Kind::Semester:
        return semester(today);
    case Kind::Winter:
        return winter;
    case Kind::Summer: {
        const int year = today <= QDate(today.year(), 8, 31) ? today.year() : today.year() + 1;
        return {QDate(year, 7, 1), QDate(year, 8, 31)};
    }
    case Kind::Own:
        return own;
    case Kind::FromToday:
        return {today, {}};
    }
    return {};
}

void DateSpan::clear() {
    set(m_first);
}

void DateSpan::set(Kind kind, const Days& days) {
    m_box->setCurrentIndex(std::max(0, m_box->findData(int(kind))));
    const auto load = [](RocDateEdit* edit, QDate day) {
        edit->load(day.isValid() ? day.toString(QStringLiteral("yyyy/MM/dd")) : QString());
    };
    load(m_from, days.from);
    load(m_to, days.to);
    showEdits();
    emit changed();
}

QString DateSpan::keyOf(Kind kind) {
    return QLatin1String(keys.at(size_t(kind)));
}

QString DateSpan::key() const {
    QString key = keyOf(kind());
    if (kind() == Kind::Own) {
        const Days own = days({});
        key += QStringLiteral(" %1 %2").arg(own.from.toString(Qt::ISODate), own.to.toString(Qt::ISODate));
    }
    return key;
}

DateSpan::Days DateSpan::daysOf(const QString& key, QDate today, const Days& winter) {
    return daysOf(kindOf(key), today, winter, ownOf(key));
}

void DateSpan::setKey(const QString& key) {
    if (m_box->findData(int(kindOf(key))) < 0) {
        clear();
    } else {
        set(kindOf(key), ownOf(key));
    }
}

DateSpan::Days winterHolidays(const ReplicaReader& replica, QDate today) {
    DateSpan::Days next;
    const QList<HolidayRow> all = replica.rows<HolidayRow>();
    for (const HolidayRow& holiday : all) {
        const DateSpan::Days days{QDate::fromString(holiday.day, Qt::ISODate),
                                  QDate::fromString(holiday.until, Qt::ISODate)};
        if (holiday.kind == QLatin1String("winter") && days.to >= today &&
            (!next.from.isValid() || days.from < next.from)) {
            next = days;
        }
    }
    return next;
}

} // namespace inservice
