// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/commands/reasonpanel.h"

#include "forms/commands/panelkeys.h"
#include "forms/edits/formfield.h"
#include "forms/look/look.h"
#include "forms/look/whynot.h"
#include "forms/words/words.h"
#include "models/domain/plaintext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace inservice {
namespace {

constexpr int textLines = 2;
constexpr PlainText::Limits textLimits{0, 500, true}; ///< as the centre takes it

} // namespace

ReasonPanel::ReasonPanel(const QString& prefix, QWidget* parent)
    : AskingPanel(parent)
    , m_title(new look::Heading({}, 2, this))
    , m_explanation(new QLabel(this))
    , m_textLabel(new QLabel(this))
    , m_text(new LinesEdit(textLines, this))
    , m_whyNot(new QLabel(this))
    , m_confirm(new QPushButton(this))
    , m_cancel(new QPushButton(tr("Cancel (&X)"), this)) {
    setObjectName(prefix);
    const QList<std::pair<QWidget*, QString>> names{
        {m_title, QStringLiteral("Title")},     {m_explanation, QStringLiteral("Explanation")},
        {m_text, QStringLiteral("Text")},       {m_whyNot, QStringLiteral("WhyNot")},
        {m_confirm, QStringLiteral("Confirm")}, {m_cancel, QStringLiteral("Cancel")}};
    for (const auto& [widget, name] : names) {
        widget->setObjectName(prefix + name);
    }
    m_title->setWordWrap(true); // the name of a course does not say how wide the panel is
    for (QLabel* label : {m_explanation, m_textLabel, m_whyNot}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_textLabel->setBuddy(m_text);
    m_confirm->setToolTip(tr("Ctrl+Return"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(look::grid);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_confirm);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * look::grid, look::grid, 2 * look::grid, look::grid);
    layout->setSpacing(look::grid);
    for (QWidget* widget : QList<QWidget*>{m_title, m_explanation, m_textLabel, m_text, m_whyNot}) {
        layout->addWidget(widget);
    }
    layout->addLayout(buttons);
    hide();
    connect(m_text, &LinesEdit::textChanged, this, [this] {
        check();
        emit changed();
    });
    connect(m_confirm, &QPushButton::clicked, this, &ReasonPanel::confirm);
    auto* keys = new PanelKeys(this, m_text);
    connect(keys, &PanelKeys::confirmed, this, &ReasonPanel::confirm);
    connect(keys, &PanelKeys::cancelled, this, &ReasonPanel::cancel);
    connect(m_cancel, &QPushButton::clicked, this, &ReasonPanel::cancel);
}

void ReasonPanel::open(const Setup& setup) {
    if (m_setup.fields != nullptr && m_setup.fields != setup.fields) {
        m_setup.fields->hide();
    }
    m_setup = setup;
    m_cancel->setText(setup.leave.isEmpty() ? tr("Cancel (&X)") : setup.leave);
    setTitle(setup.title, setup.confirm);
    if (setup.fields != nullptr) {
        static_cast<QVBoxLayout*>(layout())->insertWidget(2, setup.fields); // below the explanation
        setup.fields->show();
    }
    m_explanation->setText(setup.explanation);
    const bool asks = !setup.textLabel.isEmpty();
    m_textLabel->setVisible(asks);
    m_text->setVisible(asks);
    m_textLabel->setText(tr("%1 (&W)", "label and its access key").arg(setup.textLabel));
    m_text->setAccessibleName(setup.textLabel);
    m_text->setPlainText(m_kept.value(setup.key));
    look::makePrimary(m_confirm, !setup.isGrave);
    m_open = true;
    m_nothingLeft = false;
    check();
    show();
    // A bare Enter does nothing of it.
    QWidget* first = asks ? static_cast<QWidget*>(m_text) : m_cancel;
    (setup.fields != nullptr ? setup.fields : first)->setFocus(Qt::OtherFocusReason);
}

void ReasonPanel::setTitle(const QString& title, const QString& confirm) {
    m_title->setText(title);
    m_confirm->setText(tr("%1 (&Y)", "what the button does, its access key")
                           .arg(QString(confirm).replace(u'&', QStringLiteral("&&"))));
}

QString ReasonPanel::reason() const {
    return PlainText::normalised(m_text->toPlainText(), textLimits).text;
}

QString ReasonPanel::whyNot() const {
    if (const QString why = m_setup.fieldsWhyNot ? m_setup.fieldsWhyNot() : QString(); !why.isEmpty()) {
        return why;
    }
    if (m_setup.textLabel.isEmpty() || reason().isEmpty()) {
        return m_setup.textMissing;
    }
    const Result<PlainText> text = PlainText::parse(m_text->toPlainText(), textLimits);
    return text ? QString() : words::refusal(text.refusal());
}

void ReasonPanel::check() {
    const QString reason = whyNot();
    m_whyNot->setText(reason);
    m_whyNot->setVisible(!reason.isEmpty());
    look::setPossible(m_confirm, m_nothingLeft ? tr("Possible for none of those selected") : reason, tr("Ctrl+Return"));
}

void ReasonPanel::confirm() {
    if (m_open && m_confirm->isEnabled()) {
        emit confirmed();
    }
}

void ReasonPanel::cancel() {
    if (!m_open) {
        return;
    }
    const QString typed = m_text->toPlainText();
    const QString key = m_setup.key;
    close();
    if (!typed.trimmed().isEmpty()) {
        m_kept.insert(key, typed);
    }
}

void ReasonPanel::close() {
    if (!m_open) {
        return;
    }
    m_kept.remove(m_setup.key);
    m_open = false;
    hide();
    emit closed();
}

} // namespace inservice
