// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/edits/valueedit.h"
#include "models/domain/accountname.h"
#include "models/domain/applicationnumber.h"
#include "models/domain/emailaddress.h"
#include "models/domain/nationalid.h"
#include "models/domain/personname.h"
#include "models/domain/phonenumber.h"
#include "models/domain/plaintext.h"
#include "models/domain/rocdate.h"

#include <QStringList>
#include <functional>

class QCompleter;

namespace inservice {

/// 使用者帳號
class AccountNameEdit : public TypedEdit<AccountName> {
    Q_OBJECT

public:
    explicit AccountNameEdit(QWidget* parent = nullptr);

protected:
    [[nodiscard]] Result<AccountName> parse(const QString& raw) const override;
    [[nodiscard]] Normalised normalised(const QString& raw) const override;
};

/// 姓名
class PersonNameEdit : public TypedEdit<PersonName> {
    Q_OBJECT

public:
    explicit PersonNameEdit(QWidget* parent = nullptr);

protected:
    [[nodiscard]] Result<PersonName> parse(const QString& raw) const override;
    [[nodiscard]] Normalised normalised(const QString& raw) const override;
};

/// 身分證字號／統一證號, checked against the 性別 that was stated, if one was.
class NationalIdEdit : public TypedEdit<NationalId> {
    Q_OBJECT

public:
    explicit NationalIdEdit(QWidget* parent = nullptr);
    /// 「性別與身分證字號不符合」 is then said at this field.
    void setStatedSex(std::optional<Sex> sex);

protected:
    [[nodiscard]] Result<NationalId> parse(const QString& raw) const override;
    [[nodiscard]] Normalised normalised(const QString& raw) const override;

private:
    std::optional<Sex> m_sex;
};

/// 聯絡電話 or 傳真電話, with area code. A county that another area code serves is a warning, never a fault.
class PhoneEdit : public TypedEdit<PhoneNumber> {
    Q_OBJECT

public:
    explicit PhoneEdit(PhoneNumber::Use use, QWidget* parent = nullptr);
    /// The county of the unit, with 臺; empty: unknown.
    void setCounty(const QString& countyName);
    /// Why the number may not be what was meant. Empty: no doubt.
    [[nodiscard]] QString warning() const;

signals:
    void warningChanged(const QString& sentence);

protected:
    [[nodiscard]] Result<PhoneNumber> parse(const QString& raw) const override;
    [[nodiscard]] Normalised normalised(const QString& raw) const override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void lookAtCounty();
    PhoneNumber::Use m_use;
    QString m_county;
    QString m_warning;
};

/// E-Mail
class EmailEdit : public TypedEdit<EmailAddress> {
    Q_OBJECT

public:
    explicit EmailEdit(QWidget* parent = nullptr);

protected:
    [[nodiscard]] Result<EmailAddress> parse(const QString& raw) const override;
    [[nodiscard]] Normalised normalised(const QString& raw) const override;
};

/// One line of free text: 所屬院系所處室名稱, a reason.
class TextEdit : public TypedEdit<PlainText> {
    Q_OBJECT

public:
    explicit TextEdit(PlainText::Limits limits, QWidget* parent = nullptr);
    /// What is usually written here, offered while one types (part of a word is enough).
    void setSuggestions(const QStringList& suggestions);

protected:
    [[nodiscard]] Result<PlainText> parse(const QString& raw) const override;
    [[nodiscard]] Normalised normalised(const QString& raw) const override;

private:
    PlainText::Limits m_limits;
    QCompleter* m_completer = nullptr;
};

/// A day, written in either calendar (115/11/23 or 2026-11-23); once it is left it stands in 西元, the 民國 day is
/// said.
class RocDateEdit : public TypedEdit<RocDate> {
    Q_OBJECT

public:
    explicit RocDateEdit(QWidget* parent = nullptr);

protected:
    [[nodiscard]] Result<RocDate> parse(const QString& raw) const override;
    [[nodiscard]] Normalised normalised(const QString& raw) const override;
    [[nodiscard]] QString noteOn(const QString& raw, const QString& stored) const override;
};

/// 申請編號
class ApplicationNumberEdit : public TypedEdit<ApplicationNumber> {
    Q_OBJECT

public:
    explicit ApplicationNumberEdit(QWidget* parent = nullptr);

protected:
    [[nodiscard]] Result<ApplicationNumber> parse(const QString& raw) const override;
    [[nodiscard]] Normalised normalised(const QString& raw) const override;
};

/// Who somebody is by either: 使用者帳號 or 身分證字號／統一證號.
class AccountOrIdEdit : public TypedEdit<QString> {
    Q_OBJECT

public:
    explicit AccountOrIdEdit(QWidget* parent = nullptr);

protected:
    [[nodiscard]] Result<QString> parse(const QString& raw) const override;
    [[nodiscard]] Normalised normalised(const QString& raw) const override;
};

/// What goes with a number of 查詢申請進度: 身分證字號／統一證號, or, of a request to be listed, the E-Mail.
class IdOrEmailEdit : public TypedEdit<QString> {
    Q_OBJECT

public:
    explicit IdOrEmailEdit(QWidget* parent = nullptr);

protected:
    [[nodiscard]] Result<QString> parse(const QString& raw) const override;
    [[nodiscard]] Normalised normalised(const QString& raw) const override;
};

/// 驗證碼: the digits that were mailed, six unless it is said how many.
class MailCodeEdit : public TypedEdit<QString> {
    Q_OBJECT

public:
    static constexpr int Length = 6;
    explicit MailCodeEdit(int length = Length, QWidget* parent = nullptr);

protected:
    [[nodiscard]] Result<QString> parse(const QString& raw) const override;
    [[nodiscard]] Normalised normalised(const QString& raw) const override;

private:
    int m_length;
};

/// The same again (確認密碼, 確認E-Mail): the rule compares it with another edit.
class RepeatEdit : public ValueEdit {
    Q_OBJECT

public:
    using Rule = std::function<std::optional<Refusal>(const QString& original, const QString& again)>;
    RepeatEdit(ValueEdit* original, Rule rule, QWidget* parent = nullptr);

protected:
    [[nodiscard]] std::optional<Refusal> check(const QString& raw) const override;

private:
    ValueEdit* m_original;
    Rule m_rule;
};

} // namespace inservice
