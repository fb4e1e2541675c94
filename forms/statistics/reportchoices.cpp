// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/statistics/reportchoices.h"

#include "forms/edits/edits.h"
#include "forms/look/flow.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <algorithm>

namespace inservice {
namespace {

constexpr int mostDigits = 9;
constexpr int widestList = 260; // px

} // namespace

ReportChoices::ReportChoices(QWidget* parent)
    : QWidget(parent) {
    new look::FlowLayout(this);
}

void ReportChoices::show(const QList<ReportChoice>& choices) {
    if (choices == m_choices) {
        return;
    }
    // A box that stays keeps its focus.
    QHash<QString, QWidget*> kept;
    for (const ReportChoice& choice : std::as_const(m_choices)) {
        if (choices.contains(choice)) {
            kept.insert(choice.key, m_boxes.value(choice.key));
        } else {
            m_boxes.value(choice.key)->deleteLater();
        }
    }
    while (QLayoutItem* item = layout()->takeAt(0)) {
        if (std::find(kept.begin(), kept.end(), item->widget()) == kept.end()) {
            item->widget()->hide();
        }
        delete item;
    }
    m_choices = choices;
    m_boxes = kept;
    for (const ReportChoice& choice : choices) {
        if (!m_boxes.contains(choice.key)) {
            m_boxes.insert(choice.key, makeBox(choice));
        }
        layout()->addWidget(m_boxes.value(choice.key));
        m_boxes.value(choice.key)->show();
    }
    setVisible(!choices.isEmpty());
}

QMap<QString, QString> ReportChoices::chosen() const {
    QMap<QString, QString> all;
    for (const ReportChoice& choice : m_choices) {
        const QString value = m_values.value(choice.key);
        if (!value.isEmpty()) {
            all.insert(choice.key, value);
        }
    }
    return all;
}

void ReportChoices::choose(const QString& key, const QString& value) {
    m_values.insert(key, value);
    const auto choice =
        std::find_if(m_choices.cbegin(), m_choices.cend(), [&key](const ReportChoice& one) { return one.key == key; });
    if (choice != m_choices.cend()) {
        const QList<ReportChoice> all = m_choices;
        QList<ReportChoice> others = all;
        others.removeOne(*choice);
        show(others); // its box is made anew
        show(all);
    }
}

void ReportChoices::take(const QString& key, const QString& value) {
    if (m_values.value(key) != value) {
        m_values.insert(key, value);
        emit changed(key, value);
    }
}

QWidget* ReportChoices::makeBox(const ReportChoice& choice) {
    QWidget* box = nullptr;
    switch (choice.kind) {
    case ReportChoice::Kind::OneOf:
        box = makeList(choice);
        break;
    case ReportChoice::Kind::Number:
        box = makeNumber(choice);
        break;
    case ReportChoice::Kind::Day:
        box = makeDay(choice);
        break;
    }
    return box;
}

QWidget* ReportChoices::makeList(const ReportChoice& choice) {
    auto* box = new QComboBox(this);
    box->setObjectName(QStringLiteral("statisticsChoice.") + choice.key);
    box->setAccessibleName(choice.name);
    box->setMaximumWidth(widestList);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    int widest = 0;
    for (const auto& [value, words] : choice.options) {
        box->addItem(words, value);
        widest = std::max(widest, int(words.size()));
    }
    box->setMinimumContentsLength(std::min(widest + 2, 18));
    const int at = box->findData(m_values.value(choice.key));
    box->setCurrentIndex(std::max(0, at));
    m_values.insert(choice.key, box->currentData().toString());
    if (choice.find) {
        box->setEditable(true);
        box->setInsertPolicy(QComboBox::NoInsert);
        box->completer()->setCompletionMode(QCompleter::PopupCompletion);
        box->completer()->setFilterMode(Qt::MatchContains);
    }
    connect(box, &QComboBox::activated, this,
            [this, box, key = choice.key] { take(key, box->currentData().toString()); });
    return box;
}

QWidget* ReportChoices::makeNumber(const ReportChoice& choice) {
    auto* room = new QWidget(this);
    auto* label = new QLabel(choice.name, room);
    auto* edit = new QLineEdit(m_values.value(choice.key), room);
    edit->setObjectName(QStringLiteral("statisticsChoice.") + choice.key);
    edit->setMaxLength(mostDigits);
    edit->setValidator(new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]*")), edit));
    edit->setMaximumWidth(edit->fontMetrics().averageCharWidth() * (mostDigits + 4));
    label->setBuddy(edit);
    auto* line = new QHBoxLayout(room);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(label);
    line->addWidget(edit);
    room->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed); // else the words and the field drift apart
    connect(edit, &QLineEdit::editingFinished, this, [this, edit, key = choice.key] { take(key, edit->text()); });
    return room;
}

QWidget* ReportChoices::makeDay(const ReportChoice& choice) {
    auto* room = new QWidget(this);
    auto* label = new QLabel(choice.name, room);
    auto* edit = new RocDateEdit(room);
    edit->setObjectName(QStringLiteral("statisticsChoice.") + choice.key);
    edit->load(m_values.value(choice.key));
    edit->setMaximumWidth(edit->fontMetrics().averageCharWidth() * 16);
    label->setBuddy(edit);
    auto* line = new QHBoxLayout(room);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(label);
    line->addWidget(edit);
    room->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed); // else the words and the field drift apart
    connect(edit, &QLineEdit::editingFinished, this, [this, edit, key = choice.key] {
        if (edit->value()) {
            take(key, edit->value()->iso());
        }
    });
    return room;
}

} // namespace inservice
