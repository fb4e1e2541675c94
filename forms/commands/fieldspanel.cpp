// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/commands/fieldspanel.h"

#include "forms/commands/panelkeys.h"
#include "forms/edits/valueedit.h"
#include "forms/look/whynot.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <utility>

namespace inservice {

FieldsPanel::FieldsPanel(const QString& name, const QString& confirm, QWidget* parent)
    : AskingPanel(parent)
    , m_name(name)
    , m_title(new look::Heading({}, 2, this))
    , m_explanation(new QLabel(this))
    , m_form(new QFormLayout)
    , m_whyNot(new QLabel(this))
    , m_confirm(new QPushButton(confirm, this))
    , m_cancel(new QPushButton(tr("Cancel (&X)"), this)) {
    setObjectName(name);
    m_title->setWordWrap(true);
    m_whyNot->setObjectName(name + QStringLiteral("WhyNot"));
    m_confirm->setObjectName(name + QStringLiteral("Confirm"));
    m_cancel->setObjectName(name + QStringLiteral("Cancel"));
    look::makePrimary(m_confirm);
    for (QLabel* label : {m_explanation, m_whyNot}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_form->setHorizontalSpacing(2 * look::grid);
    m_form->setVerticalSpacing(look::grid / 2);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(look::grid);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_confirm);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * look::grid, look::grid, 2 * look::grid, look::grid);
    column->setSpacing(look::grid);
    column->addWidget(m_title);
    column->addWidget(m_explanation);
    column->addLayout(m_form);
    column->addWidget(m_whyNot);
    column->addLayout(buttons);
    hide();
    connect(m_confirm, &QPushButton::clicked, this, &FieldsPanel::confirm);
    connect(m_cancel, &QPushButton::clicked, this, &FieldsPanel::cancel);
}

void FieldsPanel::add(const char* field, const QString& label, QWidget* edit) {
    edit->setObjectName(m_name + u'.' + QLatin1String(field));
    edit->setAccessibleName(look::withoutAccessKey(label));
    m_form->addRow(label, edit);
    if (auto* value = qobject_cast<ValueEdit*>(edit)) {
        auto* note = new look::QuietLabel;
        note->setWordWrap(true);
        note->hide();
        m_form->addRow(QString(), note);
        m_notes.insert(value, note);
        connect(value, &ValueEdit::edited, this, &FieldsPanel::edited);
        connect(value, &ValueEdit::noteChanged, this, [this, value](const QString& text) { setNote(value, text); });
    }
    watch(edit);
}

void FieldsPanel::watch(QWidget* edit) {
    auto* keys = new PanelKeys(this, edit);
    connect(keys, &PanelKeys::confirmed, this, &FieldsPanel::confirm);
    connect(keys, &PanelKeys::cancelled, this, &FieldsPanel::cancel);
}

void FieldsPanel::setRowShown(QWidget* edit, bool shown) {
    m_form->setRowVisible(edit, shown);
}

void FieldsPanel::setNote(ValueEdit* edit, const QString& text) {
    if (QLabel* note = m_notes.value(edit)) {
        note->setText(text);
        note->setVisible(!text.isEmpty());
    }
}

void FieldsPanel::setTitle(const QString& title, const QString& confirm) {
    m_title->setText(title);
    m_confirm->setText(tr("%1 (&Y)", "what the button does, its access key")
                           .arg(QString(confirm).replace(u'&', QStringLiteral("&&"))));
}

void FieldsPanel::openWith(const QString& title, const QString& explanation, QWidget* first) {
    m_title->setText(title);
    m_explanation->setText(explanation);
    m_explanation->setVisible(!explanation.isEmpty());
    m_open = true;
    m_nothingLeft = false;
    check();
    show();
    first->setFocus(Qt::OtherFocusReason);
}

bool FieldsPanel::takeKept() {
    return std::exchange(m_kept, false);
}

QString FieldsPanel::faultOf(const QList<ValueEdit*>& edits) const {
    for (const ValueEdit* edit : edits) {
        if (!edit->isValid()) {
            return tr("%1: %2", "field, what is wrong with it").arg(edit->accessibleName(), edit->sentence());
        }
    }
    return {};
}

void FieldsPanel::check() {
    const QString reason = whyNot();
    m_whyNot->setText(reason);
    m_whyNot->setVisible(!reason.isEmpty());
    look::setPossible(m_confirm, m_nothingLeft ? tr("Possible for none of those selected") : reason, tr("Ctrl+Return"));
}

void FieldsPanel::edited() {
    check();
    emit changed();
}

void FieldsPanel::confirm() {
    if (m_open && m_confirm->isEnabled()) {
        emit confirmed();
    }
}

void FieldsPanel::close() {
    if (m_open) {
        m_kept = false;
        leave();
    }
}

void FieldsPanel::cancel() {
    if (m_open) {
        m_kept = true;
        leave();
    }
}

void FieldsPanel::leave() {
    m_open = false;
    hide();
    emit closed();
}

} // namespace inservice
