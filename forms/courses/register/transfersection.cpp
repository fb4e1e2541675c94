// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/register/coursesections.h"
#include "forms/courses/register/hourpartsedit.h"
#include "forms/courses/register/pickedit.h"
#include "forms/edits/edits.h"
#include "forms/look/wrappingbox.h"

#include <QJsonArray>

namespace inservice {

namespace {

constexpr int mostDeputies = 3;
constexpr double mostTerms = 999;

QString text(const QJsonValue& value, const char* field) {
    return value.toObject().value(QLatin1String(field)).toString();
}

} // namespace

TransferSection::TransferSection(QWidget* parent)
    : CourseSection(u'H', tr("Transfers and closing"), parent) {
    m_civil = new look::WrappingBox(tr("Hours are passed on to 公務人員終身學習"), this);
    addRow(QStringLiteral("civil"), tr("Civil servants"), m_civil);
    m_civilCategory = new TextEdit({0, 20}, this);
    addRow(QStringLiteral("civil.category"), tr("Code of category"), m_civilCategory, true);
    m_civilTerm = new NumberEdit({1, mostTerms, 1}, this);
    addRow(QStringLiteral("civil.term"), tr("Which time it is held"), m_civilTerm, true)
        ->setHelp(tr("期別: 1 the first time."));
    m_environment = new look::WrappingBox(tr("Hours count as environmental education"), this);
    addRow(QStringLiteral("environment"), tr("Environment"), m_environment);
    m_method = new TextEdit({0, 20}, this);
    addRow(QStringLiteral("environment.method"), tr("Code of method"), m_method, true);
    m_category = new TextEdit({0, 20}, this);
    addRow(QStringLiteral("environment.category"), tr("Code of category"), m_category, true);
    m_summary = new TextEdit({0, 200}, this);
    addRow(QStringLiteral("environment.summary"), tr("Summary"), m_summary);
    bindTransfers();
    m_parts = new HourPartsEdit(this);
    addRow(QStringLiteral("parts"), tr("Hours in parts"), m_parts)
        ->setHelp(tr("Where parts of the course are reported under categories of their own; the rest stays with the "
                     "course."));
    bind(
        QStringLiteral("parts"), [this](const QJsonValue& value) { m_parts->load(value.toArray()); },
        [this] { return QJsonValue(m_parts->value()); });
    connect(m_parts, &HourPartsEdit::edited, this, [this] { touched(QStringLiteral("parts")); });
    m_deputies = addPick(QStringLiteral("deputies"), tr("Deputies"), tr("Find a colleague; ↓ lists all"));
    m_deputies->setMost(mostDeputies);
    row(QStringLiteral("deputies"))->setHelp(tr("Up to 3 colleagues who may do all with this course that you may."));
}

void TransferSection::bindTransfers() {
    bind(
        QStringLiteral("civil"),
        [this](const QJsonValue& value) {
            m_civil->setChecked(value.isObject());
            m_civilCategory->load(text(value, "category"));
            m_civilTerm->load(QString::number(value.toObject().value(QLatin1String("term")).toInt(1)));
        },
        [this] {
            return m_civil->isChecked()
                       ? QJsonValue(QJsonObject{{QStringLiteral("category"), m_civilCategory->normalisedText()},
                                                {QStringLiteral("term"), int(m_civilTerm->value().value_or(0))}})
                       : QJsonValue();
        });
    bind(
        QStringLiteral("environment"),
        [this](const QJsonValue& value) {
            m_environment->setChecked(value.isObject());
            m_method->load(text(value, "method"));
            m_category->load(text(value, "category"));
            m_summary->load(text(value, "summary"));
        },
        [this] {
            return m_environment->isChecked()
                       ? QJsonValue(QJsonObject{{QStringLiteral("method"), m_method->normalisedText()},
                                                {QStringLiteral("category"), m_category->normalisedText()},
                                                {QStringLiteral("summary"), m_summary->normalisedText()}})
                       : QJsonValue();
        });
    for (ValueEdit* edit : QList<ValueEdit*>{m_civilCategory, m_civilTerm, m_method, m_category, m_summary}) {
        connect(edit, &ValueEdit::edited, this, [this, edit] {
            touched(edit->objectName().mid(7)); // after «course.»
        });
    }
    connect(m_civil, &QCheckBox::toggled, this, [this] { touched(QStringLiteral("civil")); });
    connect(m_environment, &QCheckBox::toggled, this, [this] { touched(QStringLiteral("environment")); });
}

void TransferSection::fill() {
    m_deputies->setOptions(material().colleagues);
}

void TransferSection::settle() {
    setRowShown(QStringLiteral("civil.category"), m_civil->isChecked());
    setRowShown(QStringLiteral("civil.term"), m_civil->isChecked());
    for (const char* field : {"environment.method", "environment.category", "environment.summary"}) {
        setRowShown(QString::fromLatin1(field), m_environment->isChecked());
    }
}

QString TransferSection::summary(const QJsonObject& body) const {
    QStringList parts;
    if (body.value(QLatin1String("civil")).isObject()) {
        parts << tr("passed on to 公務人員終身學習");
    }
    if (body.value(QLatin1String("environment")).isObject()) {
        parts << tr("environmental education");
    }
    if (!m_deputies->keys().isEmpty()) {
        parts << tr("Deputies: %1").arg(m_deputies->words());
    }
    return parts.isEmpty() ? tr("nothing is passed on") : parts.join(QStringLiteral(" · "));
}

} // namespace inservice
