// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/askingpanel.h"
#include "forms/look/look.h"

#include <QHash>

class QFormLayout;
class QLabel;
class QPushButton;

namespace inservice {

class ValueEdit;

/// A panel in the page with fields to be filled in, and the reason why it cannot be confirmed yet. Ctrl+Return
/// confirms, Esc leaves it. A subject says its fields, fills them when it is opened, and says what was filled in.
///
/// Object names, after the name of the panel: .<field>, WhyNot, Confirm, Cancel.
class FieldsPanel : public AskingPanel {
    Q_OBJECT

public:
    void setTitle(const QString& title, const QString& confirm) override;
    void close() override;
    void cancel() override;
    void forget() override { m_kept = false; }

protected:
    /// `confirm`: what the button does.
    FieldsPanel(const QString& name, const QString& confirm, QWidget* parent);

    /// A line of the form; a ValueEdit says below it what is wrong.
    void add(const char* field, const QString& label, QWidget* edit);
    /// Another widget whose keys are those of the panel.
    void watch(QWidget* edit);
    void setRowShown(QWidget* edit, bool shown);
    /// Below a ValueEdit, until it has something to say itself.
    void setNote(ValueEdit* edit, const QString& text);
    void openWith(const QString& title, const QString& explanation, QWidget* first);
    /// What was filled in before it was left without doing it still stands there: it is not to be filled anew. Once.
    [[nodiscard]] bool takeKept();
    /// Why it cannot be confirmed; empty: it can.
    [[nodiscard]] virtual QString whyNot() const = 0;
    /// Of the first field that is no value; empty: all are.
    [[nodiscard]] QString faultOf(const QList<ValueEdit*>& edits) const;
    void check() override;
    /// A field has another value.
    void edited();

private:
    void confirm();
    void leave();

    QString m_name;
    bool m_kept = false;
    look::Heading* m_title;
    QLabel* m_explanation;
    QFormLayout* m_form;
    QHash<const ValueEdit*, QLabel*> m_notes;
    QLabel* m_whyNot;
    QPushButton* m_confirm;
    QPushButton* m_cancel;
};

} // namespace inservice
