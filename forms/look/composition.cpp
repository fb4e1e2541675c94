// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/look/composition.h"

#include <QApplication>
#include <QInputMethod>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>

namespace inservice::look {

namespace {

bool belongsToInputMethod(const QEvent* event) {
    switch (static_cast<const QKeyEvent*>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_Space:
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        return true;
    default:
        return false;
    }
}

/// Answers for its line that no input method is wanted: the attribute alone is set anew with every change of echo.
class NoInputMethod : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() != QEvent::InputMethodQuery) {
            return QObject::eventFilter(watched, event);
        }
        auto* query = static_cast<QInputMethodQueryEvent*>(event);
        if (query->queries() & Qt::ImEnabled) {
            query->setValue(Qt::ImEnabled, false);
        }
        return true;
    }
};

} // namespace

void Composition::guard() {
    static const QPointer<Composition> only = new Composition(qApp);
    Q_UNUSED(only)
}

bool Composition::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::InputMethod:
        m_in = static_cast<const QInputMethodEvent*>(event)->preeditString().isEmpty() ? nullptr : watched;
        break;
    case QEvent::FocusOut: // Qt has had it committed
        if (watched == m_in) {
            m_in = nullptr;
        }
        break;
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress:
        if (m_in && belongsToInputMethod(event)) {
            event->accept();
            return true;
        }
        break;
    case QEvent::Shortcut:
        if (m_in) {
            QGuiApplication::inputMethod()->commit();
        }
        break;
    default:
        break;
    }
    return ApplicationFilter::eventFilter(watched, event);
}

void latinOnly(QLineEdit* line) {
    line->setInputMethodHints(line->inputMethodHints() | Qt::ImhLatinOnly | Qt::ImhPreferLatin |
                              Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    line->setAttribute(Qt::WA_InputMethodEnabled, false);
    line->installEventFilter(new NoInputMethod(line));
}

} // namespace inservice::look
