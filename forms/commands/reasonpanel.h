// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QHash>

class QLabel;
class QPushButton;

namespace inservice {

class LinesEdit;

/// An action that needs nothing but its reason: what it leads to, the reason,
/// and the choice, in the page. Ctrl+Return does it, Esc leaves it; what had
/// been written comes back when the panel of that key is opened again.
///
/// Object names, after a prefix that tells the panels of a page apart: …Title,
/// …Explanation, …Text, …WhyNot, …Confirm, …Cancel.
class ReasonPanel : public QFrame {
    Q_OBJECT

public:
    struct Setup {
        QString key; ///< what has been written is kept under it
        QString title;
        QString explanation;
        QString confirm;      ///< what the button says
        QString textLabel;    ///< of the reason
        QString textMissing;  ///< why it cannot be done without
        bool isGrave = false; ///< not the accent button: something is refused or taken away
    };

    explicit ReasonPanel(const QString& prefix, QWidget* parent = nullptr);

    void open(const Setup& setup);
    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] QString reason() const;
    /// Done: what was written has been used.
    void close();
    /// Left without doing it: what was written is kept.
    void cancel();
    /// It comes back when the panel of that key is opened.
    void keep(const QString& key, const QString& text) { m_kept.insert(key, text); }

signals:
    void confirmed();
    void closed();

private:
    [[nodiscard]] QString whyNot() const;
    void check();
    void confirm();

    Setup m_setup;
    QHash<QString, QString> m_kept;
    bool m_open = false;
    QLabel* m_title;
    QLabel* m_explanation;
    QLabel* m_textLabel;
    LinesEdit* m_text;
    QLabel* m_whyNot;
    QPushButton* m_confirm;
    QPushButton* m_cancel;
};

} // namespace inservice
