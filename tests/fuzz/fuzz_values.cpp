// SPDX-License-Identifier: GPL-3.0-or-later
// Every parser of models/domain: what it takes is in its stored form and stays so, what it refuses has a sentence, what
// is masked hides.
#include "forms/words/words.h"
#include "models/domain/accountname.h"
#include "models/domain/applicationnumber.h"
#include "models/domain/emailaddress.h"
#include "models/domain/fold.h"
#include "models/domain/nationalid.h"
#include "models/domain/normalise.h"
#include "models/domain/passwordrule.h"
#include "models/domain/personname.h"
#include "models/domain/phonenumber.h"
#include "models/domain/plaintext.h"
#include "models/domain/rocdate.h"
#include "models/domain/unitcode.h"
#include "models/domain/unitkind.h"
#include "tests/fuzz/fuzz.h"

#include <QRegularExpression>

using namespace inservice;

namespace {

/// One line without control characters: what a field of the centre holds.
bool isLine(const QString& text) {
    for (const QChar c : text) {
        if (c.category() == QChar::Other_Control) {
            return false;
        }
    }
    return fuzz::isWhole(text);
}

void refused(const Refusal& refusal, const char* subject, const QString& raw) {
    HOLDS(refusal.key.startsWith(QLatin1String(subject)), refusal.key);
    const QString sentence = words::refusal(refusal);
    HOLDS(!sentence.isEmpty() && fuzz::isWhole(sentence), refusal.key);
    // A general sentence with the key in it is for keys of a newer centre, never for our own.
    HOLDS(!sentence.contains(refusal.key), sentence);
    static const QRegularExpression open(QStringLiteral("%[1-9]"));
    HOLDS(raw.contains(u'%') || !sentence.contains(open), sentence);
}

/// What holds for every type with parse(), normalised() and text().
template<typename T, typename Parse, typename Normal>
void value(const QString& raw, const char* subject, Parse parse, Normal normal) {
    const Result<T> result = parse(raw);
    const Normalised once = normal(raw);
    const Normalised twice = normal(once.text);
    HOLDS(twice.text == once.text && !twice.changed, once.text);
    HOLDS(once.changed == (once.text != raw), once.text);
    if (!result) {
        refused(result.refusal(), subject, raw);
        return;
    }
    const QString text = result->text();
    HOLDS(isLine(text) && !text.isEmpty(), text);
    HOLDS(text == text.trimmed(), text);
    HOLDS(once.text == text, once.text);
    const Result<T> again = parse(text);
    HOLDS(again.ok() && *again == *result && again->text() == text, text);
}

void nationalId(const QString& raw) {
    value<NationalId>(
        raw, "national_id.", [](const QString& t) { return NationalId::parse(t); }, &NationalId::normalised);
    const QString mask = NationalId::mask(raw);
    HOLDS(mask.size() == raw.size(), mask);
    HOLDS(raw.isEmpty() || mask.endsWith(QString(qMin<qsizetype>(4, raw.size()), u'*')), mask);
    if (const Result<NationalId> id = NationalId::parse(raw)) {
        HOLDS(id->text().size() == 10 && !NationalId::check(id->text()), id->text());
        HOLDS(id->masked() == id->text().left(6) + QStringLiteral("****"), id->masked());
        HOLDS(!id->agreesWith(id->sex()), id->text());
        HOLDS(NationalId::letterContribution(id->text().at(0)) >= 0, id->text());
        HOLDS(id->kind() == NationalId::Kind::LegacyResident || !id->refusedOn(QDate(2999, 1, 1)), id->text());
        // The checksum says no to every other last digit.
        for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
            QString other = id->text();
            other[9] = digit;
            HOLDS(other == id->text() || NationalId::check(other), other);
        }
    }
}

void personName(const QString& raw) {
    value<PersonName>(
        raw, "name.", [](const QString& t) { return PersonName::parse(t); }, &PersonName::normalised);
    const QString mask = PersonName::mask(raw);
    HOLDS(!fuzz::isWhole(raw) || fuzz::isWhole(mask), mask);
    const Result<PersonName> name = PersonName::parse(raw);
    if (!name) {
        return;
    }
    HOLDS(characterCount(name->text()) <= PersonName::MaximumLength, name->text());
    HOLDS(!PersonName::check(name->text()), name->text());
    // Whoever has more than one character is not to be read whole.
    const QString hidden = name->masked();
    if (characterCount(name->text()) > 1) {
        HOLDS(hidden.contains(QChar(0x25CB)) && hidden != name->text(), hidden);
    }
}

void phone(const QString& raw, PhoneNumber::Use use) {
    value<PhoneNumber>(
        raw, "phone.", [use](const QString& t) { return PhoneNumber::parse(t, use); },
        [use](const QString& t) { return PhoneNumber::normalised(t, use); });
    if (const Result<PhoneNumber> number = PhoneNumber::parse(raw, use)) {
        HOLDS(use == PhoneNumber::Use::Phone || number->extension().isEmpty(), number->text());
        // A mobile is written 0912-345-678: its hyphens part neither area nor subscriber.
        const QString digits = QString(number->text()).remove(u'-');
        HOLDS(digits.startsWith(number->area() + number->subscriber()), number->text());
        for (const QString& county : number->areaCounties()) {
            HOLDS(number->fitsCounty(county), county);
        }
    }
}

void rocDate(const QString& raw) {
    const Result<RocDate> date = RocDate::parse(raw);
    if (!date) {
        refused(date.refusal(), "date.", raw);
        return;
    }
    HOLDS(date->isValid(), raw);
    for (const QString& written : {date->text(), date->iso()}) {
        const Result<RocDate> again = RocDate::parse(written);
        HOLDS(again.ok() && *again == *date, written);
    }
    if (!date->isBeforeRepublic()) {
        const Result<RocDate> again = RocDate::parse(date->shortText());
        HOLDS(again.ok() && *again == *date, date->shortText());
        HOLDS(date->year() == date->day().year() - 1911, date->text());
    }
    HOLDS(date->semester() == 1 || date->semester() == 2, date->text());
    HOLDS(RocDate::firstDayOfSemester(date->schoolYear(), date->semester()) <= *date, date->text());
    // Keys sort as days do.
    for (const int step : {-400, -1, 1, 400}) {
        const RocDate other(date->day().addDays(step));
        HOLDS((other.sortKey() < date->sortKey()) == (other < *date), other.text());
    }
}

void text(const QString& raw, bool multiline) {
    const PlainText::Limits limits{0, 40, multiline};
    const Normalised once = PlainText::normalised(raw, limits);
    HOLDS(PlainText::normalised(once.text, limits).text == once.text, once.text);
    const Result<PlainText> result = PlainText::parse(raw, limits);
    if (!result) {
        refused(result.refusal(), "text.", raw);
        return;
    }
    HOLDS(fuzz::isWhole(result->text()) && characterCount(result->text()) <= 40, result->text());
    HOLDS(multiline || isLine(result->text()), result->text());
    HOLDS(!PlainText::check(result->text(), limits), result->text());
}

void everyForm(const QString& raw) {
    HOLDS(fold(fold(raw)) == fold(raw), fold(raw));
    for (const auto form : {&normalise, &normaliseProse, &normaliseLine, &normaliseCell, &normaliseCode}) {
        const Normalised once = form(raw);
        HOLDS(form(once.text).text == once.text, once.text);
        HOLDS(!fuzz::isWhole(raw) || fuzz::isWhole(once.text), once.text);
    }
    HOLDS(hasLoneSurrogate(raw) == !fuzz::isWhole(raw), raw);
}

void password(const QString& raw) {
    const Normalised once = PasswordRule::normalised(raw);
    HOLDS(PasswordRule::normalised(once.text).text == once.text, once.text);
    // What keeps the rule is the password as it is.
    HOLDS(PasswordRule::impossible(raw) || once.text == raw, once.text);
    const qsizetype half = raw.size() / 2;
    const PasswordRule rule(LocalPasswordRule{10, 3, 3});
    const QList<PasswordRule::Part> parts = rule.parts(raw.left(half), raw.mid(half));
    qsizetype unmet = 0;
    for (const PasswordRule::Part& part : parts) {
        unmet += part.met ? 0 : 1;
    }
    HOLDS(rule.unmet(raw.left(half), raw.mid(half)).size() == unmet, QStringLiteral("parts and unmet differ"));
    for (const PasswordRule::Part& part : parts) {
        refused(part.refusal, "password.", raw);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    fuzz::Input input(data, size);
    const int subject = input.choice(13);
    const QString raw = input.text();
    switch (subject) {
    case 0:
        nationalId(raw);
        break;
    case 1:
        phone(raw, PhoneNumber::Use::Phone);
        break;
    case 2:
        phone(raw, PhoneNumber::Use::Fax);
        break;
    case 3:
        value<AccountName>(
            raw, "account_name.", [](const QString& t) { return AccountName::parse(t); }, &AccountName::normalised);
        break;
    case 4:
        value<EmailAddress>(
            raw, "email.", [](const QString& t) { return EmailAddress::parse(t); }, &EmailAddress::normalised);
        break;
    case 5:
        personName(raw);
        break;
    case 6:
        rocDate(raw);
        break;
    case 7:
        value<UnitCode>(
            raw, "unit_code.", [](const QString& t) { return UnitCode::parse(t); }, &UnitCode::normalised);
        if (const Result<UnitCode> code = UnitCode::parse(raw)) {
            HOLDS(code->isUniversity() || !code->countyName().isEmpty(), code->text());
        }
        break;
    case 8:
        value<ApplicationNumber>(
            raw, "application_number.", [](const QString& t) { return ApplicationNumber::parse(t); },
            &ApplicationNumber::normalised);
        break;
    case 9:
        text(raw, false);
        break;
    case 10:
        text(raw, true);
        break;
    case 11:
        everyForm(raw);
        break;
    default:
        password(raw);
        break;
    }
    return 0;
}
