// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/edits/valueedit.h"

#include "forms/look/composition.h"
#include "forms/words/words.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QFocusEvent>
#include <QStringList>
#include <algorithm>

namespace inservice {

namespace {

constexpr qsizetype longestShown = 60; ///< characters of a value that are said again

struct Note {
    Q_DECLARE_TR_FUNCTIONS(inservice::ValueEdit)
};

bool isFullWidth(QChar c) {
    return (c >= QChar(0xFF01) && c <= QChar(0xFF5E)) || c == QChar(0x3000);
}

bool isBlank(QChar c) {
    return c.isSpace();
}

qsizetype blanks(const QString& text) {
    return std::count_if(text.cbegin(), text.cend(), isBlank);
}

bool hasSmallLetter(const QString& text) {
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLower(); });
}

} // namespace

QString normalisationNote(const QString& raw, const QString& normalised) {
    if (raw == normalised || raw.trimmed().isEmpty()) {
        return {};
    }
    const QString shown = normalised.size() > longestShown ? normalised.left(longestShown) + QChar(0x2026) : normalised;
    QStringList changes;
    if (std::any_of(raw.cbegin(), raw.cend(), isFullWidth) &&
        !std::any_of(normalised.cbegin(), normalised.cend(), isFullWidth)) {
        changes.append(Note::tr("full-width made half-width"));
    }
    if (blanks(raw) > blanks(normalised)) {
        changes.append(Note::tr("blanks removed"));
    }
    const QString narrow = raw.normalized(QString::NormalizationForm_KC);
    if (hasSmallLetter(narrow) && !hasSmallLetter(normalised)) {
        changes.append(Note::tr("made capital letters"));
    }
    // A list that does not explain all of it would be a riddle: (07) became 07-, ext. became #.
    QString explained = hasSmallLetter(normalised) ? narrow : narrow.toUpper();
    QString stored = normalised;
    explained.removeIf(isBlank);
    stored.removeIf(isBlank);
    if (changes.isEmpty() || explained != stored) {
        return Note::tr("Written in the standard form: %1").arg(shown);
    }
    return Note::tr("Changed to %1 (%2)").arg(shown, changes.join(Note::tr(", ", "between changes made")));
}

ValueEdit::ValueEdit(QWidget* parent)
    : QLineEdit(parent) {
    look::Composition::guard();
    // Far beyond every rule, so that nothing is cut off that could have been a value; whatever is pasted, no rule has
    // to look at more than this.
    setMaxLength(Bound);
    connect(this, &QLineEdit::textChanged, this, [this] {
        m_foreignFault.clear();
        setShown({}); // what was said was about another text
        emit edited();
    });
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_touched = true;
        setNote({});
    });
    // The list of a completer does not go with the focus by itself: it stayed, and took what was typed next.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget* old) {
        const bool ours = old && (old == this || old == focusProxy()); // in a combo box the box has the focus
        QWidget* list = QApplication::activePopupWidget();             // asking a completer for its list would make one
        if (ours && list && completer() && completer()->popup() == list) {
            list->hide();
            if (old == this) { // an open list has kept this from the line
                QFocusEvent left(QEvent::FocusOut, Qt::OtherFocusReason);
                QCoreApplication::sendEvent(this, &left);
            }
        }
    });
}

void ValueEdit::setRequired(bool required) {
    m_required = required;
}

void ValueEdit::setEmptySentence(const QString& sentence) {
    m_emptySentence = sentence;
}

std::optional<Refusal> ValueEdit::refusal() const {
    if (isBlank() && !m_required) {
        return std::nullopt;
    }
    return check(text());
}

QString ValueEdit::sentence() const {
    if (!m_foreignFault.isEmpty()) {
        return m_foreignFault;
    }
    const std::optional<Refusal> why = refusal();
    if (!why) {
        return {};
    }
    return isBlank() && !m_emptySentence.isEmpty() ? m_emptySentence : words::refusal(*why);
}

void ValueEdit::load(const QString& text) {
    setText(text);
    m_touched = false;
    m_foreignFault.clear();
    setShown({});
    setNote({});
}

void ValueEdit::showFault() {
    setShown(sentence());
}

void ValueEdit::setForeignFault(const QString& sentence) {
    m_foreignFault = sentence;
    setShown(sentence);
    emit edited();
}

void ValueEdit::recheck() {
    if (!m_shownFault.isEmpty() || (m_touched && !hasFocus() && !isBlank())) {
        setShown(sentence());
    }
}

void ValueEdit::focusOutEvent(QFocusEvent* event) {
    QLineEdit::focusOutEvent(event);
    // A context menu or another window in front is not leaving the field.
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason) {
        leave();
    }
}

QString ValueEdit::noteOn(const QString& raw, const QString& stored) const {
    return normalisationNote(raw, stored);
}

void ValueEdit::leave() {
    if (!m_touched) {
        return;
    }
    const QString raw = text();
    const Normalised stored = normalised(raw);
    if (stored.text != raw && !isBlank()) {
        const QString foreign = m_foreignFault;
        setText(stored.text);
        m_foreignFault = foreign;
        setNote(noteOn(raw, stored.text));
    }
    setShown(sentence());
}

void ValueEdit::setShown(const QString& fault) {
    if (fault != m_shownFault) {
        m_shownFault = fault;
        emit faultChanged(fault);
    }
}

void ValueEdit::setNote(const QString& note) {
    if (note != m_note) {
        m_note = note;
        emit noteChanged(note);
    }
}

} // namespace inservice
