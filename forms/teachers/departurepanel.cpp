// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/teachers/departurepanel.h"

#include "forms/edits/edits.h"
#include "models/tables/teachermodel.h"

#include <QComboBox>

namespace inservice {
namespace {

constexpr PlainText::Limits reasonLimits{0, 500, false, false}; ///< as the centre takes it
constexpr int farthest = 366;                                   ///< days: core.today() ± in teacher.leave

/// In the order in which they happen; those after which somebody comes back are last (core.is_leave).
constexpr const char* departures[] = {"transfer", "retire",  "resign",       "appointed", "laid_off",
                                      "died",     "mistake", "unpaid_leave", "seconded",  "lent"};
constexpr int firstLeave = 7;

} // namespace

DeparturePanel::DeparturePanel(const QString& name, QWidget* parent)
    : FieldsPanel(name, tr("Note the departure (&Y)"), parent)
    , m_departure(new QComboBox)
    , m_onDate(new RocDateEdit)
    , m_backOn(new RocDateEdit)
    , m_reason(new TextEdit(reasonLimits)) {
    m_onDate->setRequired(true);
    for (const char* departure : departures) {
        m_departure->addItem(TeacherModel::departureWord(QLatin1String(departure)), QLatin1String(departure));
    }
    add("departure", tr("&Kind"), m_departure);
    add("on_date", tr("&From which day"), m_onDate);
    add("back_on", tr("&Back on"), m_backOn);
    add("reason", tr("Re&marks"), m_reason);
    connect(m_departure, &QComboBox::currentIndexChanged, this, [this] {
        setRowShown(m_backOn, isLeave());
        edited();
    });
}

bool DeparturePanel::isLeave() const {
    return m_departure->currentIndex() >= firstLeave;
}

void DeparturePanel::open(const QString& title) {
    if (!takeKept()) {
        m_departure->setCurrentIndex(0);
        m_onDate->load(RocDate::today().iso());
        m_backOn->load({});
        m_reason->load({});
    }
    setRowShown(m_backOn, isLeave());
    openWith(title,
             tr("The person leaves the roster on that day; a leave keeps them on it. It can be taken back for 30 days "
                "in “Changes of the roster”."),
             m_departure);
}

QJsonObject DeparturePanel::details() const {
    QJsonObject all{{QStringLiteral("departure"), m_departure->currentData().toString()},
                    {QStringLiteral("reason"), m_reason->normalisedText()}};
    if (const std::optional<RocDate> day = m_onDate->value()) {
        all.insert(QStringLiteral("on_date"), day->iso());
    }
    if (const std::optional<RocDate> day = m_backOn->value(); day && isLeave()) {
        all.insert(QStringLiteral("back_on"), day->iso());
    }
    return all;
}

QString DeparturePanel::whyNot() const {
    if (const QString fault = faultOf({m_onDate, m_backOn, m_reason}); !fault.isEmpty()) {
        return fault;
    }
    const std::optional<RocDate> from = m_onDate->value();
    if (from && std::abs(RocDate::today().day().daysTo(from->day())) > farthest) {
        return tr("The day must be within a year.");
    }
    const std::optional<RocDate> back = m_backOn->value();
    if (isLeave() && back && from && (back->day() <= from->day() || back->day() <= RocDate::today().day())) {
        return tr("The day of coming back must be after the leave began, and not be over.");
    }
    return {};
}

} // namespace inservice
