// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/review/coursefaults.h"

#include "forms/look/fitarea.h"
#include "forms/look/look.h"
#include "forms/look/wrappingbox.h"
#include "forms/words/coursewords.h"
#include "models/courses/coursefields.h"
#include "models/domain/normalise.h"
#include "models/replica/tables/courses.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace inservice {
namespace {

constexpr int leastBoxes = 14 * look::grid; ///< px of the reasons; the rest scrolls
constexpr int mostSentence = 200;           ///< characters, as the centre takes them

} // namespace

CourseFaults::CourseFaults(const QString& prefix, QWidget* parent)
    : QWidget(parent)
    , m_prefix(prefix)
    , m_field(new QComboBox(this))
    , m_sentence(new QLineEdit(this))
    , m_add(new QPushButton(tr("A&dd"), this)) {
    auto* inside = new QWidget;
    m_boxes = new QVBoxLayout(inside);
    m_boxes->setContentsMargins(0, 0, 0, 0);
    m_boxes->setSpacing(look::grid / 2);
    auto* area = new look::FitArea(leastBoxes, this);
    area->setWidget(inside);
    m_field->setObjectName(prefix + QStringLiteral("Field"));
    m_field->setAccessibleName(tr("Field that is to be put right"));
    m_sentence->setObjectName(prefix + QStringLiteral("Sentence"));
    m_sentence->setAccessibleName(tr("What is wrong with the field"));
    m_sentence->setPlaceholderText(tr("what is wrong with it"));
    m_sentence->setMaxLength(mostSentence);
    m_add->setObjectName(prefix + QStringLiteral("Add"));
    const Course any;
    course::eachField(any, [this](const char* field, const auto&) {
        m_field->addItem(words::courseField(QString::fromLatin1(field)), QString::fromLatin1(field));
    });
    auto* line = new QHBoxLayout;
    line->addWidget(m_field);
    line->addWidget(m_sentence, 1);
    line->addWidget(m_add);
    m_lines = new QVBoxLayout;
    m_lines->setSpacing(look::grid / 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::grid);
    column->addWidget(area, 1);
    column->addWidget(new QLabel(tr("About single fields, which are marked on the organiser's form:"), this));
    column->addLayout(m_lines);
    column->addLayout(line);
    connect(m_add, &QPushButton::clicked, this, &CourseFaults::addFault);
    connect(m_sentence, &QLineEdit::returnPressed, this, &CourseFaults::addFault);
    connect(m_sentence, &QLineEdit::textChanged, this, &CourseFaults::edited);
    setFocusProxy(area);
}

void CourseFaults::restart(const ReplicaReader& replica) {
    const auto reasons =
        replica.rows<CourseReasonRow>(QStringLiteral(" WHERE stage = 'course' AND NOT retired ORDER BY id"));
    qDeleteAll(m_ticks);
    m_ticks.clear();
    m_needsWords.clear();
    for (const CourseReasonRow& reason : reasons) {
        auto* box = new look::WrappingBox(QString(reason.text).replace(u'&', QStringLiteral("&&")), this);
        box->setObjectName(m_prefix + QStringLiteral("Reason_%1").arg(reason.id));
        m_boxes->addWidget(box);
        m_ticks.insert(reason.id, box);
        m_needsWords.insert(reason.id, reason.needsWords);
        connect(box, &QCheckBox::toggled, this, &CourseFaults::edited);
        if (m_ticks.size() == 1) {
            setFocusProxy(box);
        }
    }
    const QStringList fields = m_faults.keys();
    for (const QString& field : fields) {
        setFault(field, {});
    }
    m_sentence->clear();
}

void CourseFaults::joinTo(ReasonPanel::Setup& setup, const ReasonPanel& panel) {
    setup.fields = this;
    setup.fieldsWhyNot = [this, &panel] { return whyNot(panel.reason()); };
}

void CourseFaults::fill(const QJsonObject& details) {
    const QJsonArray ids = details.value(QLatin1String("reason_ids")).toArray();
    for (auto tick = m_ticks.begin(); tick != m_ticks.end(); ++tick) {
        tick.value()->setChecked(ids.contains(tick.key()));
    }
    const QJsonObject faults = details.value(QLatin1String("field_reasons")).toObject();
    for (auto fault = faults.begin(); fault != faults.end(); ++fault) {
        setFault(fault.key(), fault.value().toString());
    }
}

QJsonObject CourseFaults::details() const {
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
    return {{QStringLiteral("reason_ids"), ids}, {QStringLiteral("field_reasons"), m_faults}};
}

QString CourseFaults::whyNot(const QString& written) const {
    if (!m_sentence->text().trimmed().isEmpty()) {
        return tr("What stands beside the field has not been added yet.");
    }
    bool ticked = false;
    for (auto tick = m_ticks.begin(); tick != m_ticks.end(); ++tick) {
        ticked = ticked || tick.value()->isChecked();
        if (tick.value()->isChecked() && m_needsWords.value(tick.key()) && written.trimmed().isEmpty()) {
            return tr("“%1” says nothing by itself: write what it is.").arg(tick.value()->text());
        }
    }
    return ticked || !written.trimmed().isEmpty() ? QString() : tr("Tick a reason, or write one.");
}

void CourseFaults::addFault() {
    const QString sentence = normaliseLine(m_sentence->text()).text;
    if (sentence.isEmpty()) {
        return;
    }
    m_sentence->clear();
    setFault(m_field->currentData().toString(), sentence);
    m_field->setFocus();
}

/// A field has one sentence; none takes its line away.
void CourseFaults::setFault(const QString& field, const QString& sentence) {
    delete m_shown.take(field);
    m_faults.remove(field);
    if (!sentence.isEmpty()) {
        m_faults.insert(field, sentence);
        auto* line = new QWidget(this);
        line->setObjectName(m_prefix + QStringLiteral("Fault_") + field);
        auto* words = new QLabel(tr("%1: %2", "field, what is wrong with it").arg(words::courseField(field), sentence));
        words->setWordWrap(true);
        words->setTextFormat(Qt::PlainText);
        auto* remove = new QToolButton;
        remove->setIcon(look::icon(QStringLiteral("edit-delete")));
        remove->setAutoRaise(true);
        remove->setAccessibleName(tr("Take away: %1").arg(words::courseField(field)));
        remove->setToolTip(tr("Take away"));
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(words, 1);
        row->addWidget(remove);
        m_lines->addWidget(line);
        m_shown.insert(field, line);
        connect(remove, &QToolButton::clicked, this, [this, field] { setFault(field, {}); });
    }
    emit edited();
}

} // namespace inservice
