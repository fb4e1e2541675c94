// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/look/valuelabel.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>

namespace inservice::look {
namespace {

constexpr QChar mayBreak(0x200B); ///< shows nothing, and a line may end there
constexpr int longestRun = 24;    ///< characters without a place to break

/// Chinese breaks anywhere and a sentence at its blanks; a long word gets places of its own.
QString breakable(const QString& value) {
    QString text;
    text.reserve(value.size());
    int run = 0;
    for (const QChar c : value) {
        const bool solid = c.unicode() > 0x20 && c.unicode() < 0x2E80 && !c.isSurrogate();
        if (solid && run >= longestRun) {
            text += mayBreak;
            run = 0;
        }
        text += c;
        run = solid && c != u'-' ? run + 1 : 0; // a line ends at a hyphen by itself
    }
    return text;
}

} // namespace

ValueLabel::ValueLabel(const QString& value, QWidget* parent)
    : QLabel(parent) {
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setContentsMargins(0, 1, 0, 0); // selectable text stands a pixel higher than the label beside it
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setValue(value);
}

void ValueLabel::setValue(const QString& value) {
    setText(breakable(value));
}

QString ValueLabel::value() const {
    return text().remove(mayBreak);
}

void ValueLabel::copy() const {
    const QString chosen = hasSelectedText() ? selectedText().remove(mayBreak) : value();
    QApplication::clipboard()->setText(chosen);
}

void ValueLabel::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    QLabel::keyPressEvent(event);
}

void ValueLabel::contextMenuEvent(QContextMenuEvent* event) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(QCoreApplication::translate("QWidgetTextControl", "&Copy"), this, &ValueLabel::copy);
    menu->popup(event->globalPos());
}

} // namespace inservice::look
