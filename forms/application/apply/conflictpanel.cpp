// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/application/apply/conflictpanel.h"

#include "forms/look/look.h"
#include "forms/look/valuelabel.h"
#include "forms/words/words.h"
#include "models/replica/tables/units.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace inservice {

namespace {

/// A stored value as a person reads it.
QString said(const QString& field, const QJsonValue& value, const UnitIndex& units) {
    if (field == QLatin1String("account_type")) {
        const auto type = accountTypeFromKey(value.toString());
        return type ? words::accountType(*type) : QString();
    }
    if (field == QLatin1String("sex")) {
        const auto sex = sexFromKey(value.toString());
        return sex ? words::sex(*sex) : QString();
    }
    if (field == QLatin1String("unit_id")) {
        const UnitRow* unit = units.unit(value.toInteger());
        return unit ? unit->name : QString();
    }
    if (field == QLatin1String("name_seal_only")) {
        return value.toBool() ? ConflictPanel::tr("only a name seal") : ConflictPanel::tr("a seal of office");
    }
    const QString text = value.toString();
    return text.isEmpty() ? ConflictPanel::tr("(nothing)") : text;
}

} // namespace

ConflictPanel::ConflictPanel(QWidget* parent)
    : QFrame(parent)
    , m_column(new QVBoxLayout(this)) {
    setObjectName("conflictPanel");
    setFrameShape(QFrame::StyledPanel);
    m_column->setContentsMargins(look::grid * 2, look::grid, look::grid * 2, look::grid);
    m_column->setSpacing(look::grid * 2);
    hide();
}

void ConflictPanel::show(const QJsonObject& fields, const UnitIndex& units) {
    clear();
    for (auto it = fields.constBegin(); it != fields.constEnd(); ++it) {
        QWidget* row = makeRow(it.key(), it.value().toObject(), units);
        m_column->addWidget(row);
        m_rows.insert(it.key(), row);
    }
    setVisible(!m_rows.isEmpty());
}

void ConflictPanel::clear() {
    qDeleteAll(m_rows);
    m_rows.clear();
    hide();
}

QWidget* ConflictPanel::makeRow(const QString& field, const QJsonObject& values, const UnitIndex& units) {
    auto* row = new QWidget;
    auto* grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(look::grid * 2);
    grid->setVerticalSpacing(look::grid / 2);
    const QString name = words::field(field);
    auto* heading = new look::Heading(name, 2);
    grid->addWidget(heading, 0, 0, 1, 3);
    const QString captions[] = {tr("As it was"), tr("Your correction"), tr("At the centre now")};
    const char* const keys[] = {"base", "mine", "theirs"};
    for (int column = 0; column < 3; ++column) {
        auto* caption = new QLabel(captions[column]);
        caption->setForegroundRole(QPalette::PlaceholderText);
        auto* value = new look::ValueLabel(said(field, values[QLatin1String(keys[column])], units));
        value->setObjectName(QString("conflict_%1_%2").arg(field, QLatin1String(keys[column])));
        grid->addWidget(caption, 1, column);
        grid->addWidget(value, 2, column, Qt::AlignTop);
        grid->setColumnStretch(column, 1);
    }
    const QJsonValue theirs = values["theirs"];
    const auto addButton = [&](const QString& text, const char* which, int column, bool taken) {
        auto* button = new QPushButton(text);
        button->setObjectName(QString("conflict_%1_%2").arg(field, QLatin1String(which)));
        button->setAccessibleName(tr("%1: %2", "field and what is done with it").arg(name, text));
        button->setAccessibleDescription(
            said(field, values[QLatin1String(keys[column])], units)); // what this button would let stand
        grid->addWidget(button, 3, column, Qt::AlignLeft);
        connect(button, &QPushButton::clicked, this, [this, field, theirs, taken] { choose(field, theirs, taken); });
    };
    addButton(tr("Keep my correction"), "keep", 1, false);
    addButton(tr("Take what the centre has"), "take", 2, true);
    return row;
}

void ConflictPanel::choose(const QString& field, const QJsonValue& theirs, bool taken) {
    QWidget* row = m_rows.take(field);
    if (!row) {
        return;
    }
    row->hide();
    row->deleteLater(); // it is its button that was clicked
    setVisible(isOpen());
    emit chosen(field, theirs, taken);
    isOpen() ? jumpTo() : emit settled();
}

void ConflictPanel::jumpTo() {
    for (int i = 0; i < m_column->count(); ++i) {
        QWidget* row = m_column->itemAt(i)->widget();
        if (row && std::find(m_rows.cbegin(), m_rows.cend(), row) != m_rows.cend()) {
            row->findChild<QPushButton*>()->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

} // namespace inservice
