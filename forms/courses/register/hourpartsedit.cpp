// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/register/hourpartsedit.h"

#include "forms/courses/register/editors.h"
#include "forms/edits/edits.h"
#include "forms/look/look.h"
#include "forms/look/whynot.h"

#include <QHBoxLayout>
#include <QJsonObject>
#include <QPushButton>
#include <QScopedValueRollback>

namespace inservice {

namespace {

constexpr int longestName = 40;
constexpr int longestCategory = 20;
constexpr double mostHours = 400;

} // namespace

HourPartsEdit::HourPartsEdit(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_add(new QPushButton(tr("Add a part"), this)) {
    m_add->setObjectName(QStringLiteral("hourPartAdd"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(look::grid / 2);
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    setFocusProxy(m_add);
    connect(m_add, &QPushButton::clicked, this, [this] {
        add({}).name->setFocus(Qt::OtherFocusReason);
        emit edited();
    });
}

void HourPartsEdit::load(const QJsonArray& parts) {
    const QScopedValueRollback<bool> quiet(m_loading, true);
    while (!m_lines.isEmpty()) {
        remove(m_lines.constFirst().row);
    }
    for (const auto& part : parts) {
        add(part.toObject());
    }
    settle();
}

QJsonArray HourPartsEdit::value() const {
    QJsonArray parts;
    for (const Line& line : m_lines) {
        parts.append(QJsonObject{
            {QStringLiteral("name"), line.name->normalisedText()},
            {QStringLiteral("hours"), line.hours->value() ? QJsonValue(*line.hours->value()) : QJsonValue()},
            {QStringLiteral("category"), line.category->normalisedText()}});
    }
    return parts;
}

const HourPartsEdit::Line& HourPartsEdit::add(const QJsonObject& part) {
    Line line{};
    line.row = new QWidget(this);
    line.name = new TextEdit({0, longestName}, line.row);
    line.name->setPlaceholderText(tr("Name of the part"));
    line.hours = new NumberEdit({0.5, mostHours, 0.5}, line.row);
    line.hours->setPlaceholderText(tr("Hours"));
    line.category = new TextEdit({0, longestCategory}, line.row);
    line.category->setPlaceholderText(tr("Code of category"));
    line.remove = new QPushButton(tr("Take out"), line.row);
    auto* across = new QHBoxLayout(line.row);
    across->setContentsMargins(0, 0, 0, 0);
    across->addWidget(line.name, 3);
    across->addWidget(line.hours, 1);
    across->addWidget(line.category, 2);
    across->addWidget(line.remove);
    line.name->load(part.value(QLatin1String("name")).toString());
    line.hours->load(part.value(QLatin1String("hours")).toVariant().toString());
    line.category->load(part.value(QLatin1String("category")).toString());
    for (ValueEdit* edit : QList<ValueEdit*>{line.name, line.hours, line.category}) {
        edit->setAccessibleName(edit->placeholderText());
        edit->setMinimumHeight(look::row - 2);
        connect(edit, &ValueEdit::edited, this, [this] {
            if (!m_loading) {
                emit edited();
            }
        });
    }
    connect(line.remove, &QPushButton::clicked, this, [this, row = line.row] {
        remove(row);
        m_add->setFocus(Qt::OtherFocusReason);
        emit edited();
    });
    m_lines << line;
    m_column->insertWidget(m_column->count() - 1, line.row);
    settle();
    return m_lines.constLast();
}

void HourPartsEdit::remove(QWidget* row) {
    m_lines.removeIf([row](const Line& line) { return line.row == row; });
    m_column->removeWidget(row);
    row->hide();
    row->deleteLater(); // its button may be what is being pressed
    settle();
}

void HourPartsEdit::settle() {
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        m_lines.at(i).name->setObjectName(QStringLiteral("hourPartName%1").arg(i));
        m_lines.at(i).hours->setObjectName(QStringLiteral("hourPartHours%1").arg(i));
        m_lines.at(i).category->setObjectName(QStringLiteral("hourPartCategory%1").arg(i));
        m_lines.at(i).remove->setObjectName(QStringLiteral("hourPartRemove%1").arg(i));
    }
    look::setPossible(m_add, m_lines.size() < most ? QString() : tr("There are 10 parts at most."));
}

} // namespace inservice
