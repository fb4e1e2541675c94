// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/register/editors.h"

#include "forms/look/composition.h"
#include "forms/look/flow.h"
#include "forms/look/look.h"
#include "models/courses/timeofday.h"
#include "models/domain/normalise.h"

#include <QCheckBox>
#include <QSignalBlocker>
#include <QUrl>

namespace inservice {

TimeOfDayEdit::TimeOfDayEdit(QWidget* parent)
    : TypedEdit(parent) {
    setInputMethodHints(Qt::ImhPreferNumbers);
}

Result<QTime> TimeOfDayEdit::parse(const QString& raw) const {
    const auto time = course::timeOfDay(raw);
    return time ? Result<QTime>(*time) : Result<QTime>(Refusal{QStringLiteral("time.format"), {}});
}

Normalised TimeOfDayEdit::normalised(const QString& raw) const {
    const Result<QTime> time = parse(raw);
    return {time ? time.value().toString(QStringLiteral("HH:mm")) : raw.trimmed(), false};
}

HttpsEdit::HttpsEdit(QWidget* parent)
    : TypedEdit(parent) {
    setInputMethodHints(Qt::ImhUrlCharactersOnly);
    look::latinOnly(this);
}

Result<QString> HttpsEdit::parse(const QString& raw) const {
    const QUrl url(normalise(raw).text, QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != u"https" || url.host().isEmpty() || !url.userInfo().isEmpty()) {
        return Refusal{QStringLiteral("url.https"), {}};
    }
    return url.toString(QUrl::FullyEncoded);
}

Normalised HttpsEdit::normalised(const QString& raw) const {
    return normalise(raw);
}

ManyEdit::ManyEdit(const QList<Choice>& choices, QWidget* parent)
    : QWidget(parent)
    , m_flow(new look::FlowLayout(this, look::grid)) {
    m_flow->setContentsMargins(0, look::grid / 2, 0, 0);
    setChoices(choices);
}

void ManyEdit::setChoices(const QList<Choice>& choices) {
    if (choices == m_choices && !m_boxes.isEmpty()) {
        return;
    }
    qDeleteAll(m_boxes);
    m_boxes.clear();
    m_choices = choices;
    for (const Choice& choice : choices) {
        auto* box = new QCheckBox(choice.word, this);
        box->setObjectName(objectName() + u'.' + choice.key.toString());
        box->setChecked(m_keys.contains(choice.key));
        connect(box, &QCheckBox::toggled, this, [this, key = choice.key](bool on) { ticked(key, on); });
        m_flow->addWidget(box);
        m_boxes << box;
    }
    setFocusProxy(m_boxes.isEmpty() ? nullptr : m_boxes.constFirst());
}

void ManyEdit::setKeys(const QVariantList& keys) {
    m_keys = keys;
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        const QSignalBlocker quiet(m_boxes.at(i));
        m_boxes.at(i)->setChecked(keys.contains(m_choices.at(i).key));
    }
}

QVariantList ManyEdit::keys() const {
    QVariantList ticked;
    for (const Choice& choice : m_choices) {
        if (m_keys.contains(choice.key)) {
            ticked << choice.key;
        }
    }
    for (const QVariant& key : m_keys) {
        if (!ticked.contains(key)) {
            ticked << key;
        }
    }
    return ticked;
}

bool ManyEdit::has(const QVariant& key) const {
    return m_keys.contains(key);
}

QCheckBox* ManyEdit::box(const QVariant& key) const {
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        if (m_choices.at(i).key == key) {
            return m_boxes.at(i);
        }
    }
    return nullptr;
}

void ManyEdit::ticked(const QVariant& key, bool on) {
    QVariantList keys = m_keys;
    keys.removeAll(key);
    if (on && m_alone.isValid()) {
        if (key == m_alone) {
            keys.clear();
        }
        keys.removeAll(m_alone);
    }
    if (on) {
        keys << key;
    }
    setKeys(keys);
    emit edited();
}

} // namespace inservice
