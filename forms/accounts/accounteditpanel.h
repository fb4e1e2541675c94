// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/fieldspanel.h"
#include "models/tables/accountmodel.h"

#include <QJsonObject>
#include <QMap>

namespace inservice {

class TextEdit;

/// 編輯帳號個人資料: how an account's person is reached and what they are at their unit; what had been written comes
/// back when the account is edited again, with what stands there now beside it.
///
/// Object names: accountEditPanel, accountEditPanel.job_title … (names of docs/api.md); those of FieldsPanel.
class AccountEditPanel : public FieldsPanel {
    Q_OBJECT

public:
    explicit AccountEditPanel(QWidget* parent = nullptr);

    /// `written`: what had been asked for before, {field: {base, new}}.
    void open(const AccountListRow& account, const QString& title, const QString& explanation,
              const QStringList& jobTitles, const QJsonObject& written);
    /// What is to be another, {field: {base, new}}.
    [[nodiscard]] QJsonObject changes() const;
    void close() override;
    void cancel() override;
    /// It comes back when this account is edited.
    void keep(qint64 accountId, const QJsonObject& written) { m_written.insert(accountId, written); }

protected:
    [[nodiscard]] QString whyNot() const override;

private:
    void addRequired(const char* field, const QString& label, ValueEdit* edit);
    void load(const QJsonObject& written);

    QMap<QString, ValueEdit*> m_edits; ///< by the names of their fields in docs/api.md
    QMap<QString, QString> m_base;     ///< as the account stood when it was opened
    QHash<qint64, QJsonObject> m_written;
    qint64 m_id = 0;
    TextEdit* m_jobTitle;
};

} // namespace inservice
