// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/accountmodel.h"

#include <QFrame>
#include <QJsonObject>
#include <QMap>

class QFormLayout;
class QLabel;
class QPushButton;

namespace inservice {

class TextEdit;
class ValueEdit;

/// 編輯帳號個人資料: how an account's person is reached and what they are at their unit, in the page. Ctrl+Return asks
/// for the changes, Esc leaves it; what had been written comes back when the account is edited again, with what stands
/// there now beside it.
///
/// Object names: accountEditPanel, accountEditPanel.job_title … (names of docs/api.md), accountEditPanelWhyNot,
/// accountEditPanelConfirm, accountEditPanelCancel.
class AccountEditPanel : public QFrame {
    Q_OBJECT

public:
    explicit AccountEditPanel(QWidget* parent = nullptr);

    /// `written`: what had been asked for before, {field: {base, new}}.
    void open(const AccountListRow& account, const QString& title, const QString& explanation,
              const QStringList& jobTitles, const QJsonObject& written);
    [[nodiscard]] bool isOpen() const { return m_open; }
    /// What is to be another, {field: {base, new}}.
    [[nodiscard]] QJsonObject changes() const;
    /// Done: what was written has been used.
    void close();
    /// Left without doing it: what was written is kept.
    void cancel();
    /// It comes back when this account is edited.
    void keep(qint64 accountId, const QJsonObject& written) { m_kept.insert(accountId, written); }

signals:
    void confirmed();
    void closed();

private:
    void add(const char* field, const QString& label, ValueEdit* edit);
    void load(const QJsonObject& written);
    void showNote(const QString& field, const QString& text);
    [[nodiscard]] QString whyNot() const;
    void check();
    void confirm();

    QMap<QString, ValueEdit*> m_edits; ///< by the names of their fields in docs/api.md
    QMap<QString, QLabel*> m_notes;    ///< what is said below them
    QMap<QString, QString> m_base;     ///< as the account stood when it was opened
    QHash<qint64, QJsonObject> m_kept;
    qint64 m_id = 0;
    bool m_open = false;
    QFormLayout* m_form;
    TextEdit* m_jobTitle;
    QLabel* m_title;
    QLabel* m_explanation;
    QLabel* m_whyNot;
    QPushButton* m_confirm;
    QPushButton* m_cancel;
};

} // namespace inservice
