// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/look/look.h"

#include <QFrame>

class QFormLayout;
class QLabel;
class QPushButton;

namespace inservice {

class ValueEdit;

/// A panel in the page with fields to be filled in, and the reason why it cannot be confirmed yet. Ctrl+Return
/// confirms, Esc leaves it.
///
/// Object names, after the name of the panel: .<field>, WhyNot, Confirm, Cancel.
class RosterPanel : public QFrame {
    Q_OBJECT

public:
    [[nodiscard]] bool isOpen() const { return m_open; }
    /// Done, or left: both close it.
    void close();

signals:
    void confirmed();
    void closed();

protected:
    RosterPanel(const QString& name, const QString& confirm, QWidget* parent);

    /// A line of the form; a ValueEdit says below it what is wrong.
    void add(const char* field, const QString& label, QWidget* edit);
    /// Another widget whose keys are those of the panel.
    void watch(QWidget* edit);
    void setRowShown(QWidget* edit, bool shown);
    void openWith(const QString& title, const QString& explanation, QWidget* first);
    /// Why it cannot be confirmed; empty: it can.
    [[nodiscard]] virtual QString whyNot() const = 0;
    /// Of the first field that is no value; empty: all are.
    [[nodiscard]] QString faultOf(const QList<ValueEdit*>& edits) const;
    void check();

private:
    void confirm();

    QString m_name;
    bool m_open = false;
    look::Heading* m_title;
    QLabel* m_explanation;
    QFormLayout* m_form;
    QLabel* m_whyNot;
    QPushButton* m_confirm;
    QPushButton* m_cancel;
};

} // namespace inservice
