// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace inservice {

/// A panel in a page that asks for what goes with an action before it is done. Ctrl+Return does it, Esc leaves it; what
/// had been filled in comes back when the same panel is opened again.
class AskingPanel : public QFrame {
    Q_OBJECT

public:
    explicit AskingPanel(QWidget* parent);

    /// As high as its sentences are at the width it has: those that wrap are whole.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool isOpen() const { return m_open; }
    /// Title and button say something else now; what was filled in stays.
    virtual void setTitle(const QString& title, const QString& confirm) = 0;
    /// What was filled in fits none of those it is for: there is nothing to confirm.
    void setNothingLeft(bool nothing) {
        m_nothingLeft = nothing;
        check();
    }
    /// Done: what was filled in has been used.
    virtual void close() = 0;
    /// Left without doing it: what was filled in is kept.
    virtual void cancel() = 0;
    /// It was about something else: nothing of it comes back.
    virtual void forget() = 0;

signals:
    /// Something was ticked or typed.
    void changed();
    void confirmed();
    void closed();

protected:
    /// Whether it can be confirmed now.
    virtual void check() = 0;
    void resizeEvent(QResizeEvent* event) override;

    bool m_open = false;
    bool m_nothingLeft = false;
};

} // namespace inservice
