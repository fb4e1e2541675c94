// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/view/faultlines.h"

#include "forms/look/flow.h"
#include "forms/look/look.h"
#include "models/domain/normalise.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace inservice {
namespace {

constexpr int mostSentence = 200; ///< characters, as the centre takes them

} // namespace

FaultLines::FaultLines(const QString& prefix, const QString& what, QWidget* parent)
    : QWidget(parent)
    , m_prefix(prefix)
    , m_field(new QComboBox(this))
    , m_sentence(new QLineEdit(this)) {
    m_field->setObjectName(prefix + QStringLiteral("Field"));
    m_field->setAccessibleName(what);
    m_field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_field->setMinimumContentsLength(12);
    m_sentence->setObjectName(prefix + QStringLiteral("Sentence"));
    m_sentence->setAccessibleName(tr("What is wrong with it"));
    m_sentence->setPlaceholderText(tr("what is wrong with it"));
    m_sentence->setMaxLength(mostSentence);
    auto* add = new QPushButton(tr("A&dd"), this);
    add->setObjectName(prefix + QStringLiteral("Add"));
    m_sentence->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* line = new look::FlowLayout(nullptr, look::grid); // beside what is decided on there is little width
    line->addWidget(m_field);
    line->addWidget(m_sentence);
    line->addWidget(add);
    m_lines = new QVBoxLayout;
    m_lines->setSpacing(look::grid / 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::grid);
    column->addLayout(m_lines);
    column->addLayout(line);
    connect(add, &QPushButton::clicked, this, &FaultLines::add);
    connect(m_sentence, &QLineEdit::returnPressed, this, &FaultLines::add);
    connect(m_sentence, &QLineEdit::textChanged, this, &FaultLines::edited);
}

void FaultLines::setParts(const QList<Part>& parts) {
    clear();
    m_field->clear();
    m_words.clear();
    for (const Part& part : parts) {
        m_field->addItem(part.words, part.key);
        m_words.insert(part.key, part.words);
    }
}

void FaultLines::choose(const QString& key) {
    if (const int at = m_field->findData(key); at >= 0) {
        m_field->setCurrentIndex(at);
    }
}

void FaultLines::clear() {
    const QStringList keys = m_faults.keys();
    for (const QString& key : keys) {
        setFault(key, {});
    }
    m_sentence->clear();
}

bool FaultLines::isTyping() const {
    return !m_sentence->text().trimmed().isEmpty();
}

void FaultLines::add() {
    const QString sentence = normaliseLine(m_sentence->text()).text;
    if (sentence.isEmpty()) {
        return;
    }
    m_sentence->clear();
    setFault(m_field->currentData().toString(), sentence);
    m_field->setFocus();
}

void FaultLines::setFault(const QString& key, const QString& sentence) {
    delete m_shown.take(key);
    m_faults.remove(key);
    if (!sentence.isEmpty()) {
        m_faults.insert(key, sentence);
        auto* line = new QWidget(this);
        line->setObjectName(m_prefix + QStringLiteral("Fault_") + key);
        auto* words = new QLabel(tr("%1: %2", "part, what is wrong with it").arg(m_words.value(key, key), sentence));
        words->setWordWrap(true);
        words->setTextFormat(Qt::PlainText);
        auto* remove = new QToolButton;
        remove->setIcon(look::icon(QStringLiteral("edit-delete")));
        remove->setAutoRaise(true);
        remove->setAccessibleName(tr("Take away: %1").arg(m_words.value(key, key)));
        remove->setToolTip(tr("Take away"));
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(words, 1);
        row->addWidget(remove);
        m_lines->addWidget(line);
        m_shown.insert(key, line);
        connect(remove, &QToolButton::clicked, this, [this, key] { setFault(key, {}); });
    }
    emit edited();
}

} // namespace inservice
