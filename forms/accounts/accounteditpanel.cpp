// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/accounts/accounteditpanel.h"

#include "forms/edits/edits.h"

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
    : FieldsPanel(QStringLiteral("accountEditPanel"), tr("Save the changes (&Y)"), parent)
    , m_jobTitle(new TextEdit(titleLimits)) {
    addRequired("job_title", tr("&Job title"), m_jobTitle);
    addRequired("phone", tr("Tele&phone"), new PhoneEdit(PhoneNumber::Use::Phone));
    addRequired("fax", tr("Fax (&G)"), new PhoneEdit(PhoneNumber::Use::Fax));
    addRequired("email", tr("E-mai&l"), new EmailEdit);
}

void AccountEditPanel::addRequired(const char* field, const QString& label, ValueEdit* edit) {
    edit->setRequired(true);
    m_edits.insert(QLatin1String(field), edit);
    add(field, label, edit);
}

void AccountEditPanel::open(const AccountListRow& account, const QString& title, const QString& explanation,
                            const QStringList& jobTitles, const QJsonObject& written) {
    m_id = account.id;
    m_base = valuesOf(account);
    m_jobTitle->setSuggestions(jobTitles);
    load(m_written.value(m_id, written));
    openWith(title, explanation, m_jobTitle);
}

void AccountEditPanel::load(const QJsonObject& written) {
    for (auto edit = m_edits.cbegin(); edit != m_edits.cend(); ++edit) {
        const QString& now = m_base[edit.key()];
        const QString mine = written.value(edit.key()).toObject().value(QLatin1String("new")).toString(now);
        edit.value()->load(mine);
        setNote(edit.value(), mine == now ? QString() : tr("Now: %1").arg(now));
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
    const QString fault = faultOf(m_edits.values());
    return !fault.isEmpty() ? fault : changes().isEmpty() ? tr("Nothing has been changed.") : QString();
}

void AccountEditPanel::cancel() {
    if (!isOpen()) {
        return;
    }
    const QJsonObject written = changes();
    const qint64 id = m_id;
    close();
    if (!written.isEmpty()) {
        m_written.insert(id, written);
    }
}

void AccountEditPanel::close() {
    if (isOpen()) {
        m_written.remove(m_id);
        FieldsPanel::close();
    }
}

} // namespace inservice
