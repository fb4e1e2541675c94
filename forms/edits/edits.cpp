// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/edits/edits.h"

#include "forms/look/composition.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFocusEvent>
#include <QStringListModel>
#include <algorithm>

namespace inservice {

AccountNameEdit::AccountNameEdit(QWidget* parent)
    : TypedEdit(parent) {
    look::latinOnly(this);
}

Result<AccountName> AccountNameEdit::parse(const QString& raw) const {
    return AccountName::parse(raw);
}

Normalised AccountNameEdit::normalised(const QString& raw) const {
    return AccountName::normalised(raw);
}

PersonNameEdit::PersonNameEdit(QWidget* parent)
    : TypedEdit(parent) {
}

Result<PersonName> PersonNameEdit::parse(const QString& raw) const {
    return PersonName::parse(raw);
}

Normalised PersonNameEdit::normalised(const QString& raw) const {
    return PersonName::normalised(raw);
}

NationalIdEdit::NationalIdEdit(QWidget* parent)
    : TypedEdit(parent) {
    setInputMethodHints(Qt::ImhUppercaseOnly | Qt::ImhSensitiveData);
    look::latinOnly(this);
}

void NationalIdEdit::setStatedSex(std::optional<Sex> sex) {
    m_sex = sex;
    recheck();
    emit edited();
}

Result<NationalId> NationalIdEdit::parse(const QString& raw) const {
    Result<NationalId> id = NationalId::parse(raw);
    if (id && m_sex) {
        if (const std::optional<Refusal> refusal = id->agreesWith(*m_sex)) {
            return *refusal;
        }
    }
    if (id) {
        if (const std::optional<Refusal> refusal = id->refusedOn(RocDate::today().day())) {
            return *refusal;
        }
    }
    return id;
}

Normalised NationalIdEdit::normalised(const QString& raw) const {
    return NationalId::normalised(raw);
}

PhoneEdit::PhoneEdit(PhoneNumber::Use use, QWidget* parent)
    : TypedEdit(parent)
    , m_use(use) {
    setInputMethodHints(Qt::ImhPreferNumbers);
    look::latinOnly(this);
    connect(this, &ValueEdit::edited, this, [this] {
        if (!hasFocus()) {
            lookAtCounty();
        }
    });
}

void PhoneEdit::setCounty(const QString& countyName) {
    m_county = countyName;
    lookAtCounty();
}

QString PhoneEdit::warning() const {
    return m_warning;
}

Result<PhoneNumber> PhoneEdit::parse(const QString& raw) const {
    return PhoneNumber::parse(raw, m_use);
}

Normalised PhoneEdit::normalised(const QString& raw) const {
    return PhoneNumber::normalised(raw, m_use);
}

void PhoneEdit::focusOutEvent(QFocusEvent* event) {
    TypedEdit::focusOutEvent(event);
    lookAtCounty();
}

void PhoneEdit::lookAtCounty() {
    QString warning;
    const std::optional<PhoneNumber> number = value();
    if (number && !m_county.isEmpty() && !number->fitsCounty(m_county)) {
        warning = tr("Area code %1 belongs to %2, your unit is in %3. If that is right, leave it.")
                      .arg(number->area(), number->areaCounties().join(tr(", ", "between counties")), m_county);
    } else if (number && m_use == PhoneNumber::Use::Fax && number->line() == PhoneNumber::Line::Mobile) {
        warning = tr("This is a mobile number, which no fax reaches. If that is right, leave it.");
    }
    if (warning != m_warning) {
        m_warning = warning;
        emit warningChanged(warning);
    }
}

EmailEdit::EmailEdit(QWidget* parent)
    : TypedEdit(parent) {
    setInputMethodHints(Qt::ImhEmailCharactersOnly);
    look::latinOnly(this);
}

Result<EmailAddress> EmailEdit::parse(const QString& raw) const {
    return EmailAddress::parse(raw);
}

Normalised EmailEdit::normalised(const QString& raw) const {
    return EmailAddress::normalised(raw);
}

TextEdit::TextEdit(PlainText::Limits limits, QWidget* parent)
    : TypedEdit(parent)
    , m_limits(limits) {
}

void TextEdit::setSuggestions(const QStringList& suggestions) {
    if (!m_completer) {
        m_completer = new QCompleter(new QStringListModel(this), this);
        m_completer->setFilterMode(Qt::MatchContains);
        m_completer->setCaseSensitivity(Qt::CaseInsensitive);
        m_completer->setMaxVisibleItems(8);
        setCompleter(m_completer);
    }
    static_cast<QStringListModel*>(m_completer->model())->setStringList(suggestions);
}

Result<PlainText> TextEdit::parse(const QString& raw) const {
    return PlainText::parse(raw, m_limits);
}

Normalised TextEdit::normalised(const QString& raw) const {
    return PlainText::normalised(raw, m_limits);
}

RocDateEdit::RocDateEdit(QWidget* parent)
    : TypedEdit(parent) {
    setInputMethodHints(Qt::ImhPreferNumbers);
    look::latinOnly(this);
}

Result<RocDate> RocDateEdit::parse(const QString& raw) const {
    return RocDate::parse(raw);
}

Normalised RocDateEdit::normalised(const QString& raw) const {
    const Result<RocDate> day = RocDate::parse(raw);
    return {day ? day.value().iso() : raw.trimmed(), false};
}

QString RocDateEdit::noteOn(const QString& raw, const QString&) const {
    const Result<RocDate> day = RocDate::parse(raw);
    return day ? day.value().text() : QString();
}

ApplicationNumberEdit::ApplicationNumberEdit(QWidget* parent)
    : TypedEdit(parent) {
    setInputMethodHints(Qt::ImhPreferNumbers);
    look::latinOnly(this);
}

Result<ApplicationNumber> ApplicationNumberEdit::parse(const QString& raw) const {
    return ApplicationNumber::parse(raw);
}

Normalised ApplicationNumberEdit::normalised(const QString& raw) const {
    return ApplicationNumber::normalised(raw);
}

AccountOrIdEdit::AccountOrIdEdit(QWidget* parent)
    : TypedEdit(parent) {
    look::latinOnly(this);
}

Result<QString> AccountOrIdEdit::parse(const QString& raw) const {
    if (const auto id = NationalId::parse(raw)) {
        return id.value().text();
    }
    const auto account = AccountName::parse(raw);
    return account ? Result<QString>(account.value().text()) : Result<QString>(account.refusal());
}

Normalised AccountOrIdEdit::normalised(const QString& raw) const {
    return NationalId::parse(raw) ? NationalId::normalised(raw) : AccountName::normalised(raw);
}

IdOrEmailEdit::IdOrEmailEdit(QWidget* parent)
    : TypedEdit(parent) {
    look::latinOnly(this);
}

Result<QString> IdOrEmailEdit::parse(const QString& raw) const {
    if (const auto email = EmailAddress::parse(raw)) {
        return email.value().text();
    }
    const auto id = NationalId::parse(raw);
    return id ? Result<QString>(id.value().text()) : Result<QString>(id.refusal());
}

Normalised IdOrEmailEdit::normalised(const QString& raw) const {
    return EmailAddress::parse(raw) ? EmailAddress::normalised(raw) : NationalId::normalised(raw);
}

MailCodeEdit::MailCodeEdit(int length, QWidget* parent)
    : TypedEdit(parent)
    , m_length(length) {
    setInputMethodHints(Qt::ImhDigitsOnly);
    look::latinOnly(this);
}

Result<QString> MailCodeEdit::parse(const QString& raw) const {
    const QString code = normaliseCode(raw).text;
    const bool digits = std::all_of(code.cbegin(), code.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (code.size() != m_length || !digits) {
        return Refusal{"code.format", {{"length", m_length}}};
    }
    return code;
}

Normalised MailCodeEdit::normalised(const QString& raw) const {
    return normaliseCode(raw);
}

RepeatEdit::RepeatEdit(ValueEdit* original, Rule rule, QWidget* parent)
    : ValueEdit(parent)
    , m_original(original)
    , m_rule(std::move(rule)) {
    setRequired(true);
    setInputMethodHints(original->inputMethodHints());
    if (!original->testAttribute(Qt::WA_InputMethodEnabled)) {
        look::latinOnly(this);
    }
    connect(original, &ValueEdit::edited, this, [this] { recheck(); });
}

std::optional<Refusal> RepeatEdit::check(const QString& raw) const {
    // Nothing repeats nothing: an empty field is a fault also while the first one is empty.
    return m_rule(raw.isEmpty() ? QStringLiteral("?") : m_original->text(), raw);
}

} // namespace inservice
