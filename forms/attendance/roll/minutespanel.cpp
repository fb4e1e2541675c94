// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/attendance/roll/minutespanel.h"

#include <QKeyEvent>
#include <QSpinBox>
#include <algorithm>

namespace inservice {
namespace {

constexpr int boxWidth = 160; ///< px

} // namespace

MinutesPanel::MinutesPanel(QWidget* parent)
    : FieldsPanel(QStringLiteral("rollMinutes"), tr("Note it (&Y)"), parent)
    , m_minutes(new QSpinBox) {
    m_minutes->setSuffix(tr(" min"));
    m_minutes->setMaximumWidth(boxWidth);
    add("minutes", tr("M&inutes"), m_minutes);
    m_minutes->installEventFilter(this);
    connect(m_minutes, &QSpinBox::valueChanged, this, &MinutesPanel::edited);
}

void MinutesPanel::open(PresenceCode code, const QString& names, int proposed, int most) {
    m_code = code;
    m_minutes->setRange(1, std::max(1, most));
    m_minutes->setValue(proposed);
    m_minutes->selectAll();
    openWith(code == PresenceCode::Late ? tr("Late: %1", "names").arg(names) : tr("Left early: %1", "names").arg(names),
             {}, m_minutes);
}

bool MinutesPanel::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (isOpen() && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
            m_minutes->interpretText();
            emit confirmed();
            return true;
        }
    }
    return FieldsPanel::eventFilter(watched, event);
}

int MinutesPanel::minutes() const {
    return m_minutes->value();
}

} // namespace inservice
