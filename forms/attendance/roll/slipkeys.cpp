// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/attendance/roll/slipkeys.h"

#include "models/attendance/slipcode.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace inservice {
namespace {

constexpr int longest = 80; ///< characters; no slip has as many

/// What stands in a field that takes text; nothing: it takes none.
QVariant textOf(const QWidget* field) {
    if (const auto* line = qobject_cast<const QLineEdit*>(field)) {
        return line->text();
    }
    if (const auto* number = qobject_cast<const QSpinBox*>(field)) {
        return number->value();
    }
    const auto* text = qobject_cast<const QPlainTextEdit*>(field);
    return text != nullptr ? QVariant(text->toPlainText()) : QVariant();
}

void putBack(QWidget* field, const QVariant& text) {
    if (auto* line = qobject_cast<QLineEdit*>(field)) {
        line->setText(text.toString());
    } else if (auto* number = qobject_cast<QSpinBox*>(field)) {
        number->setValue(text.toInt());
    } else if (auto* words = qobject_cast<QPlainTextEdit*>(field)) {
        words->setPlainText(text.toString());
    }
}

bool isReturn(const QKeyEvent& key) {
    return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
}

bool isSlip(const QString& typed) {
    return typed.count(u'.') == 2 && SlipCode::parse(typed);
}

bool isPlain(const QKeyEvent& key) {
    return (key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier && key.text().size() == 1 &&
           key.text().at(0).isPrint();
}

} // namespace

SlipKeys::SlipKeys(QWidget& page, QWidget& scan)
    : QObject(&page)
    , m_page(page)
    , m_scan(scan) {
    qApp->installEventFilter(this);
}

bool SlipKeys::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && watched == m_field && isReturn(*static_cast<QKeyEvent*>(event)) &&
        isSlip(m_typed)) {
        event->accept(); // of a slip, not of the panel it was read into
        return true;
    }
    if (event->type() == QEvent::KeyPress && watched == QApplication::focusWidget()) {
        auto* field = static_cast<QWidget*>(watched);
        if (field != &m_scan && m_page.isAncestorOf(field)) {
            return take(field, *static_cast<const QKeyEvent*>(event));
        }
        forget();
    }
    return false;
}

bool SlipKeys::take(QWidget* field, const QKeyEvent& key) {
    if (key.key() == Qt::Key_Shift || key.key() == Qt::Key_CapsLock) {
        return false; // a reader presses it for each capital letter
    }
    if (field != m_field) {
        forget();
    }
    const bool isChosen =
        qobject_cast<QComboBox*>(field) != nullptr || qobject_cast<QAbstractButton*>(field) != nullptr;
    if (isChosen && isPlain(key) && key.text().at(0).isDigit()) {
        emit begun(key.text());
        return true;
    }
    if (isReturn(key)) {
        const QString typed = m_typed;
        const bool isRead = isSlip(typed);
        if (isRead) {
            putBack(field, m_before);
        }
        forget();
        if (isRead) {
            emit read(typed);
        }
        return isRead;
    }
    if (!isPlain(key) || m_typed.size() >= longest) {
        forget();
        return false;
    }
    if (m_typed.isEmpty()) {
        m_before = textOf(field);
        m_field = m_before.isValid() ? field : nullptr;
    }
    if (m_field != nullptr) {
        m_typed += key.text();
    }
    return false;
}

void SlipKeys::forget() {
    m_field.clear();
    m_typed.clear();
    m_before.clear();
}

} // namespace inservice
