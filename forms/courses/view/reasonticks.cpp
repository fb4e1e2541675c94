// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/view/reasonticks.h"

#include "forms/look/fitarea.h"
#include "forms/look/look.h"
#include "forms/look/wrappingbox.h"
#include "models/replica/tables/courses.h"

#include <QVBoxLayout>
#include <algorithm>

namespace inservice {
namespace {

constexpr int leastBoxes = 14 * look::grid; ///< px of the reasons; the rest scrolls

} // namespace

ReasonTicks::ReasonTicks(const QString& prefix, const QString& stage, QWidget* parent)
    : QWidget(parent)
    , m_prefix(prefix)
    , m_stage(stage) {
    auto* inside = new QWidget;
    m_boxes = new QVBoxLayout(inside);
    m_boxes->setContentsMargins(0, 0, 0, 0);
    m_boxes->setSpacing(look::grid / 2);
    auto* area = new look::FitArea(leastBoxes, this);
    area->setWidget(inside);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(area, 1);
    setFocusProxy(area);
}

void ReasonTicks::restart(const ReplicaReader& replica) {
    const auto reasons =
        replica.rows<CourseReasonRow>(QStringLiteral(" WHERE stage = ? AND NOT retired ORDER BY id"), {m_stage});
    qDeleteAll(m_ticks);
    m_ticks.clear();
    m_needsWords.clear();
    for (const CourseReasonRow& reason : reasons) {
        auto* box = new look::WrappingBox(QString(reason.text).replace(u'&', QStringLiteral("&&")), this);
        box->setObjectName(m_prefix + QStringLiteral("Reason_%1").arg(reason.id));
        m_boxes->addWidget(box);
        m_ticks.insert(reason.id, box);
        m_needsWords.insert(reason.id, reason.needsWords);
        connect(box, &QCheckBox::toggled, this, &ReasonTicks::edited);
        if (m_ticks.size() == 1) {
            setFocusProxy(box);
        }
    }
}

void ReasonTicks::fill(const QJsonArray& ids) {
    for (auto tick = m_ticks.begin(); tick != m_ticks.end(); ++tick) {
        tick.value()->setChecked(ids.contains(tick.key()));
    }
}

QJsonArray ReasonTicks::ids() const {
    QList<qint64> ticked;
    for (auto tick = m_ticks.begin(); tick != m_ticks.end(); ++tick) {
        if (tick.value()->isChecked()) {
            ticked << tick.key();
        }
    }
    std::sort(ticked.begin(), ticked.end());
    QJsonArray ids;
    for (const qint64 id : std::as_const(ticked)) {
        ids << id;
    }
    return ids;
}

QString ReasonTicks::whyNot(const QString& written) const {
    bool ticked = false;
    for (auto tick = m_ticks.begin(); tick != m_ticks.end(); ++tick) {
        ticked = ticked || tick.value()->isChecked();
        if (tick.value()->isChecked() && m_needsWords.value(tick.key()) && written.trimmed().isEmpty()) {
            return tr("“%1” says nothing by itself: write what it is.").arg(tick.value()->text());
        }
    }
    return ticked || !written.trimmed().isEmpty() ? QString() : tr("Tick a reason, or write one.");
}

} // namespace inservice
