// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/askingpanel.h"

#include <QHash>
#include <functional>

class QLabel;
class QPushButton;

namespace inservice {

class LinesEdit;

/// An action that needs little but its reason, if that: what it leads to, the
/// reason, and the choice.
///
/// Object names, after a prefix that tells the panels of a page apart: …Title,
/// …Explanation, …Text, …WhyNot, …Confirm, …Cancel.
class ReasonPanel : public AskingPanel {
    Q_OBJECT

public:
    struct Setup {
        QString key; ///< what has been written is kept under it
        QString title;
        QString explanation;
        QString confirm;      ///< what the button says
        QString textLabel;    ///< of the reason; empty: there is nothing to write
        QString textMissing;  ///< why it cannot be done without; empty: it can
        bool isGrave = false; ///< not the accent button: something is refused or taken away
        /// What else is asked for, above the reason, and why it cannot be done with what is there; none: nothing.
        QWidget* fields = nullptr;
        std::function<QString()> fieldsWhyNot{};
        /// The way out, with its access key, where «Cancel» would be taken for the action itself; empty: Cancel.
        QString leave{};
    };

    explicit ReasonPanel(const QString& prefix, QWidget* parent = nullptr);

    void open(const Setup& setup);
    [[nodiscard]] QString reason() const;
    void setTitle(const QString& title, const QString& confirm) override;
    void close() override;
    void cancel() override;
    void forget() override { m_kept.clear(); }
    /// The fields say something else.
    void check() override;
    /// It comes back when the panel of that key is opened.
    void keep(const QString& key, const QString& text) { m_kept.insert(key, text); }

private:
    [[nodiscard]] QString whyNot() const;
    void confirm();

    Setup m_setup;
    QHash<QString, QString> m_kept;
    QLabel* m_title;
    QLabel* m_explanation;
    QLabel* m_textLabel;
    LinesEdit* m_text;
    QLabel* m_whyNot;
    QPushButton* m_confirm;
    QPushButton* m_cancel;
};

} // namespace inservice
