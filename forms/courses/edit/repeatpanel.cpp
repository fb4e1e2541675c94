// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/edit/repeatpanel.h"

#include "forms/edits/edits.h"
#include "forms/edits/formfield.h"
#include "forms/look/flow.h"
#include "forms/look/look.h"
#include "forms/look/whynot.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace inservice {

namespace {

constexpr int MostTimes = 30;
constexpr int UsualTimes = 6;
enum How { Weekly, OtherDay };

QString shown(const QDate& day) {
    return QStringLiteral("%1/%2").arg(day.month()).arg(day.day());
}

/// A number that the wheel of a page does not turn.
class TimesBox : public QSpinBox {
public:
    using QSpinBox::QSpinBox;

protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

} // namespace

RepeatPanel::RepeatPanel(QWidget* parent)
    : QFrame(parent)
    , m_what(new QLabel(this))
    , m_how(new ChoiceEdit(this))
    , m_times(new TimesBox(this))
    , m_timesWord(new QLabel(this))
    , m_other(new RocDateEdit(this))
    , m_days(new look::QuietLabel(this))
    , m_take(new QPushButton(tr("Add"), this))
    , m_close(new QPushButton(tr("Close"), this)) {
    setFrameShape(QFrame::StyledPanel);
    m_how->setObjectName(QStringLiteral("repeatHow"));
    m_times->setObjectName(QStringLiteral("repeatTimes"));
    m_other->setObjectName(QStringLiteral("repeatDay"));
    m_days->setObjectName(QStringLiteral("repeatDays"));
    m_take->setObjectName(QStringLiteral("repeatTake"));
    m_close->setObjectName(QStringLiteral("repeatClose"));
    m_days->setWordWrap(true);
    m_times->setRange(2, MostTimes);
    m_times->setValue(UsualTimes);
    m_times->setAccessibleName(tr("Times in all"));
    m_other->setAccessibleName(tr("Another day"));
    m_other->setPlaceholderText(tr("3/4 or 115/3/4"));
    m_how->setAccessibleName(tr("How it is repeated"));

    auto* line = new look::FlowLayout(nullptr, look::grid);
    for (QWidget* widget : QList<QWidget*>{m_what, m_how, m_times, m_timesWord, m_other, m_take, m_close}) {
        line->addWidget(widget);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look::grid, look::grid, look::grid, look::grid);
    column->addLayout(line);
    column->addWidget(m_days);

    connect(m_how, &QComboBox::currentIndexChanged, this, &RepeatPanel::settle);
    connect(m_times, &QSpinBox::valueChanged, this, &RepeatPanel::settle);
    connect(m_other, &ValueEdit::edited, this, &RepeatPanel::settle);
    connect(m_take, &QPushButton::clicked, this, [this] {
        if (const QList<QDate> days = this->days(); !days.isEmpty()) {
            emit taken(days);
        }
    });
    connect(m_close, &QPushButton::clicked, this, &RepeatPanel::closed);
    hide();
}

void RepeatPanel::open(const QDate& day, int sessions, int room, const CourseCalendar& calendar) {
    m_day = day;
    m_sessions = sessions;
    m_room = room;
    m_calendar = calendar;
    m_what->setText(tr("%n session(s) of %1:", nullptr, sessions).arg(shown(day)));
    const int how = std::max(0, m_how->currentIndex());
    m_how->clear();
    m_how->addItem(tr("every %1").arg(QLocale().dayName(day.dayOfWeek(), QLocale::LongFormat)), int(Weekly));
    m_how->addItem(tr("on another day"), int(OtherDay));
    m_how->setCurrentIndex(how);
    m_timesWord->setText(tr("times in all"));
    m_other->load({});
    settle();
    show();
    m_how->setFocus(Qt::OtherFocusReason);
}

QList<QDate> RepeatPanel::days() const {
    if (m_how->currentData().toInt() == Weekly) {
        return m_calendar.weeklyAfter(m_day, m_times->value());
    }
    const auto day = m_other->value();
    return day ? QList<QDate>{day->day()} : QList<QDate>();
}

void RepeatPanel::settle() {
    const bool isWeekly = m_how->currentData().toInt() == Weekly;
    m_times->setVisible(isWeekly);
    m_timesWord->setVisible(isWeekly);
    m_other->setVisible(!isWeekly);
    const QList<QDate> days = this->days();
    QStringList words;
    for (const QDate& day : days) {
        words << shown(day);
    }
    QStringList holidays;
    if (isWeekly && !days.isEmpty()) {
        for (QDate day = m_day.addDays(7); day < days.constLast(); day = day.addDays(7)) {
            if (m_calendar.isHoliday(day)) {
                holidays << tr("%1 (%2)", "day, name of the holiday").arg(shown(day), m_calendar.holidays.value(day));
            }
        }
    }
    QString text = words.isEmpty() ? QString() : tr("Adds: %1").arg(words.join(tr(", ", "between days")));
    if (!holidays.isEmpty()) {
        text += QStringLiteral("  ") + tr("Passes over: %1").arg(holidays.join(tr(", ", "between days")));
    }
    m_days->setText(text);
    m_days->setVisible(!text.isEmpty());
    const bool isTooMuch = days.size() * m_sessions > m_room;
    look::setPossible(m_take, days.isEmpty() ? tr("Enter the day that the sessions are copied to.")
                              : isTooMuch    ? tr("A course has 60 sessions at most. Repeat fewer times.")
                                             : QString());
}

void RepeatPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        emit closed();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_take->isEnabled() &&
        !m_close->hasFocus()) {
        m_take->click();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace inservice
