// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/accounts/accounteditpanel.h"

#include "forms/commands/panelkeys.h"
#include "forms/edits/edits.h"
#include "forms/look/look.h"
#include "forms/look/whynot.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace inservice {
namespace {

constexpr PlainText::Limits titleLimits{1, 50, false, true}; ///< as the centre takes it

QMap<QString, QString> valuesOf(const AccountListRow& account) {
    return {{QStringLiteral("job_title"), account.jobTitle},
            {QStringLiteral("phone"), account.phone},
            {QStringLiteral("fax"), account.fax},
            {QStringLiteral("email"), account.email}};
}

} // namespace

AccountEditPanel::AccountEditPanel(QWidget* parent)
    : QFrame(parent)
    , m_form(new QFormLayout)
    , m_jobTitle(new TextEdit(titleLimits))
    , m_title(new look::Heading({}, 2, this))
    , m_explanation(new QLabel(this))
    , m_whyNot(new QLabel(this))
    , m_confirm(new QPushButton(tr("Save the changes (&Y)"), this))
    , m_cancel(new QPushButton(tr("Cancel (&X)"), this)) {
    setObjectName(QStringLiteral("accountEditPanel"));
    setFrameShape(QFrame::StyledPanel);
    m_whyNot->setObjectName(QStringLiteral("accountEditPanelWhyNot"));
    m_confirm->setObjectName(QStringLiteral("accountEditPanelConfirm"));
    m_cancel->setObjectName(QStringLiteral("accountEditPanelCancel"));
    m_confirm->setToolTip(tr("Ctrl+Return"));
    look::makePrimary(m_confirm);
    for (QLabel* label : {m_explanation, m_whyNot}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * look::grid, look::grid, 2 * look::grid, look::grid);
    layout->setSpacing(look::grid);
    layout->addWidget(m_title);
    layout->addWidget(m_explanation);
    m_form->setHorizontalSpacing(2 * look::grid);
    m_form->setVerticalSpacing(look::grid / 2);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout->addLayout(m_form);
    add("job_title", tr("&Job title"), m_jobTitle);
    add("phone", tr("Tele&phone"), new PhoneEdit(PhoneNumber::Use::Phone));
    add("fax", tr("Fax (&G)"), new PhoneEdit(PhoneNumber::Use::Fax));
    add("email", tr("E-mai&l"), new EmailEdit);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(look::grid);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_confirm);
    layout->addWidget(m_whyNot);
    layout->addLayout(buttons);
    hide();
    connect(m_confirm, &QPushButton::clicked, this, &AccountEditPanel::confirm);
    connect(m_cancel, &QPushButton::clicked, this, &AccountEditPanel::cancel);
}

void AccountEditPanel::add(const char* field, const QString& label, ValueEdit* edit) {
    edit->setObjectName(QStringLiteral("accountEditPanel.") + QLatin1String(field));
    edit->setRequired(true);
    auto* note = new look::QuietLabel;
    note->setWordWrap(true);
    m_form->addRow(label, edit);
    m_form->addRow(QString(), note);
    edit->setAccessibleName(look::withoutAccessKey(label));
    m_edits.insert(QLatin1String(field), edit);
    m_notes.insert(QLatin1String(field), note);
    connect(edit, &ValueEdit::edited, this, &AccountEditPanel::check);
    connect(edit, &ValueEdit::noteChanged, this,
            [this, key = QString::fromLatin1(field)](const QString& text) { showNote(key, text); });
    auto* keys = new PanelKeys(this, edit);
    connect(keys, &PanelKeys::confirmed, this, &AccountEditPanel::confirm);
    connect(keys, &PanelKeys::cancelled, this, &AccountEditPanel::cancel);
}

void AccountEditPanel::showNote(const QString& field, const QString& text) {
    QLabel* note = m_notes.value(field);
    note->setText(text);
    note->setVisible(!text.isEmpty());
}

void AccountEditPanel::open(const AccountListRow& account, const QString& title, const QString& explanation,
                            const QStringList& jobTitles, const QJsonObject& written) {
    m_id = account.id;
    m_base = valuesOf(account);
    m_title->setText(title);
    m_explanation->setText(explanation);
    m_jobTitle->setSuggestions(jobTitles);
    load(m_kept.value(m_id, written));
    m_open = true;
    check();
    show();
    m_jobTitle->setFocus(Qt::OtherFocusReason);
}

void AccountEditPanel::load(const QJsonObject& written) {
    for (auto edit = m_edits.cbegin(); edit != m_edits.cend(); ++edit) {
        const QString& now = m_base[edit.key()];
        const QString mine = written.value(edit.key()).toObject().value(QLatin1String("new")).toString(now);
        edit.value()->load(mine);
        showNote(edit.key(), mine == now ? QString() : tr("Now: %1").arg(now));
    }
}

QJsonObject AccountEditPanel::changes() const {
    QJsonObject changed;
    for (auto edit = m_edits.cbegin(); edit != m_edits.cend(); ++edit) {
        const QString& base = m_base[edit.key()];
        const QString mine = edit.value()->normalisedText();
        if (mine != base) {
            changed.insert(edit.key(), QJsonObject{{QStringLiteral("base"), base}, {QStringLiteral("new"), mine}});
        }
    }
    return changed;
}

QString AccountEditPanel::whyNot() const {
    for (const ValueEdit* edit : m_edits) {
        if (!edit->isValid()) {
            return tr("%1: %2", "field, what is wrong with it").arg(edit->accessibleName(), edit->sentence());
        }
    }
    return changes().isEmpty() ? tr("Nothing has been changed.") : QString();
}

void AccountEditPanel::check() {
    const QString reason = whyNot();
    m_whyNot->setText(reason);
    m_whyNot->setVisible(!reason.isEmpty());
    look::setPossible(m_confirm, reason, tr("Ctrl+Return"));
}

void AccountEditPanel::confirm() {
    if (m_open && m_confirm->isEnabled()) {
        emit confirmed();
    }
}

void AccountEditPanel::cancel() {
    if (!m_open) {
        return;
    }
    const QJsonObject written = changes();
    const qint64 id = m_id;
    close();
    if (!written.isEmpty()) {
        m_kept.insert(id, written);
    }
}

void AccountEditPanel::close() {
    if (!m_open) {
        return;
    }
    m_kept.remove(m_id);
    m_open = false;
    hide();
    emit closed();
}

} // namespace inservice
