// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/application/applicationdata.h"

#include "forms/application/casewords.h"
#include "forms/words/words.h"
#include "models/domain/accountname.h"
#include "models/domain/emailaddress.h"
#include "models/domain/nationalid.h"
#include "models/domain/passwordrule.h"
#include "models/domain/personname.h"
#include "models/domain/phonenumber.h"
#include "models/domain/plaintext.h"
#include "models/domain/rocdate.h"
#include "models/domain/unitkind.h"

#include <QCoreApplication>
#include <algorithm>

namespace inservice {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(inservice::ApplicationData)
};

QString typeKey(const std::optional<AccountType>& type) {
    return type ? toKey(*type) : QString();
}

QString sexKey(const std::optional<Sex>& sex) {
    return sex ? toKey(*sex) : QString();
}

/// Gathers what is wrong, in the order it is asked.
class Faults {
public:
    void missing(const QString& field, const QString& sentence) { m_faults.append({field, sentence, true}); }
    void wrong(const QString& field, const QString& sentence) { m_faults.append({field, sentence, false}); }
    void refuse(const QString& field, const QString& raw, const std::optional<Refusal>& refusal,
                const QString& emptySentence = {}) {
        if (!refusal) {
            return;
        }
        const bool empty = raw.trimmed().isEmpty();
        m_faults.append({field, empty && !emptySentence.isEmpty() ? emptySentence : words::refusal(*refusal), empty});
    }
    template<typename T>
    void judge(const QString& field, const QString& raw, const Result<T>& result, const QString& emptySentence = {}) {
        refuse(field, raw, result ? std::nullopt : std::optional<Refusal>(result.refusal()), emptySentence);
    }
    [[nodiscard]] QList<FieldFault> all() const { return m_faults; }

private:
    QList<FieldFault> m_faults;
};

void judgeType(Faults& faults, const ApplicationData& data, const UnitIndex& units) {
    const UnitKindRow* kind = units.kind(data.unitKind);
    if (!data.accountType) {
        faults.missing("accountType", Words::tr("Please choose what kind of account you apply for."));
    } else if (kind && !kind->accountTypes.contains(*data.accountType)) {
        faults.wrong("accountType", Words::tr("%1 does not offer “%2”. Please choose another type.")
                                        .arg(kind->name, words::accountType(*data.accountType)));
    }
}

void judgeUnit(Faults& faults, const ApplicationData& data, const UnitIndex& units) {
    const UnitRow* unit = units.unit(data.unitId);
    if (!unit) {
        faults.missing("unit", Words::tr("Please choose your unit: find it by name or code, or go by county."));
    } else if (!unit->eligible) {
        faults.wrong(
            "unit",
            Words::tr("%1 is not yet entitled to business accounts. Please ask your regional centre.").arg(unit->name));
    }
    constexpr PlainText::Limits limits{0, 100, false, true};
    const bool kindergarten = data.unitKind == "kindergarten";
    if (kindergarten && data.subunit.trimmed().isEmpty()) {
        faults.missing("subunit", Words::tr("Kindergartens write their full name here once more."));
    } else {
        faults.judge("subunit", data.subunit, PlainText::parse(data.subunit, limits));
    }
}

QString normalisedPhone(const QString& raw, PhoneNumber::Use use) {
    return PhoneNumber::normalised(raw, use).text;
}

QString line(const QString& raw) {
    return PlainText::normalised(raw, {0, 100, false}).text;
}

} // namespace

QJsonObject ApplicationData::toJson() const {
    return {{"account_type", typeKey(accountType)},
            {"account_name", accountName},
            {"name", name},
            {"sex", sexKey(sex)},
            {"national_id", nationalId},
            {"job_title", jobTitle},
            {"county_id", countyId},
            {"district_id", districtId},
            {"unit_kind", unitKind},
            {"unit_id", unitId},
            {"takes_over", takesOver},
            {"subunit", subunit},
            {"phone", phone},
            {"fax", fax},
            {"email", email},
            {"email_repeat", emailRepeat},
            {"name_seal_only", nameSealOnly},
            {"consents", consents}};
}

ApplicationData ApplicationData::fromJson(const QJsonObject& fields) {
    ApplicationData data;
    data.accountType = accountTypeFromKey(fields["account_type"].toString());
    data.accountName = fields["account_name"].toString();
    data.name = fields["name"].toString();
    data.sex = sexFromKey(fields["sex"].toString());
    data.nationalId = fields["national_id"].toString();
    data.jobTitle = fields["job_title"].toString();
    data.countyId = fields["county_id"].toInteger();
    data.districtId = fields["district_id"].toInteger();
    data.unitKind = fields["unit_kind"].toString();
    data.unitId = fields["unit_id"].toInteger();
    data.takesOver = fields["takes_over"].toString();
    data.subunit = fields["subunit"].toString();
    data.phone = fields["phone"].toString();
    data.fax = fields["fax"].toString();
    data.email = fields["email"].toString();
    data.emailRepeat = fields["email_repeat"].toString();
    data.nameSealOnly = fields["name_seal_only"].toBool();
    data.consents = fields["consents"].toArray();
    return data;
}

void ApplicationData::take(const QString& field, const QJsonValue& value, const UnitIndex& units) {
    QJsonObject fields = toJson();
    fields.insert(field, value);
    if (field == QLatin1String("email")) {
        fields.insert("email_repeat", value);
    } else if (field == QLatin1String("unit_id")) {
        if (const UnitRow* unit = units.unit(value.toInteger())) {
            fields.insert("county_id", unit->countyId);
            fields.insert("district_id", unit->districtId);
            fields.insert("unit_kind", unit->kind);
        }
    }
    const QString first = password;
    const QString second = passwordRepeat;
    *this = fromJson(fields);
    password = first;
    passwordRepeat = second;
}

ApplicationData ApplicationData::fromCase(const QJsonObject& document, const UnitIndex& units) {
    ApplicationData data = fromJson(document);
    data.emailRepeat = data.email; // to be typed again only when it changes
    data.consents = {};
    if (const UnitRow* unit = units.unit(data.unitId)) {
        data.countyId = unit->countyId;
        data.districtId = unit->districtId;
        data.unitKind = unit->kind;
    }
    return data;
}

bool ApplicationData::isEmpty() const {
    return toJson() == ApplicationData().toJson() && password.isEmpty() && passwordRepeat.isEmpty();
}

bool allMissing(const QList<FieldFault>& faults) {
    return std::all_of(faults.cbegin(), faults.cend(), [](const FieldFault& fault) { return fault.missing; });
}

QList<ConsentRow> inReadingOrder(QList<ConsentRow> texts) {
    const auto place = [](const ConsentRow& text) {
        return text.key == QLatin1String("terms") ? 0 : text.key == QLatin1String("rules") ? 1 : 2;
    };
    std::stable_sort(texts.begin(), texts.end(),
                     [&place](const ConsentRow& a, const ConsentRow& b) { return place(a) < place(b); });
    return texts;
}

QJsonArray consentTo(const QList<ConsentRow>& texts) {
    QJsonArray consents;
    const QList<ConsentRow> ordered = inReadingOrder(texts);
    for (const ConsentRow& text : ordered) {
        consents.append(QJsonObject{{"key", text.key}, {"version", text.version}, {"sha256", text.sha256}});
    }
    return consents;
}

QList<FieldFault> faultsOf(const ApplicationData& data, const UnitIndex& units, const QList<ConsentRow>& texts,
                           FormMode mode) {
    Faults faults;
    const bool applying = mode != FormMode::Correct;
    judgeType(faults, data, units);
    if (applying) {
        faults.judge("accountName", data.accountName, AccountName::parse(data.accountName),
                     Words::tr("Please choose a user account."));
        faults.judge("name", data.name, PersonName::parse(data.name), Words::tr("Please enter your real name."));
    }
    if (!data.sex) {
        faults.missing("sex", Words::tr("Please choose the sex."));
    }
    if (applying) {
        const Result<NationalId> id = NationalId::parse(data.nationalId);
        faults.judge("nationalId", data.nationalId, id, Words::tr("Please enter your national ID or UI number."));
        if (id && data.sex) {
            faults.refuse("nationalId", data.nationalId, id->agreesWith(*data.sex));
        }
        if (id) {
            faults.refuse("nationalId", data.nationalId, id->refusedOn(RocDate::today().day()));
        }
    }
    faults.judge("jobTitle", data.jobTitle, PlainText::parse(data.jobTitle, {1, 50, false, true}),
                 Words::tr("Please enter your job title."));
    judgeUnit(faults, data, units);
    faults.judge("phone", data.phone, PhoneNumber::parse(data.phone, PhoneNumber::Use::Phone),
                 Words::tr("Please enter a telephone number"));
    faults.judge("fax", data.fax, PhoneNumber::parse(data.fax, PhoneNumber::Use::Fax),
                 Words::tr("Please enter the area code of the fax number (please enter a fax number)"));
    if (mode == FormMode::Apply) {
        const QString password = PasswordRule::normalised(data.password).text;
        const QList<Refusal> unmet = PasswordRule().unmet(password, AccountName::normalised(data.accountName).text);
        if (data.password.isEmpty()) {
            faults.missing("password", Words::tr("Please choose a password."));
        } else if (!unmet.isEmpty()) {
            faults.refuse("password", data.password, unmet.first());
        }
        if (data.password.isEmpty() || PasswordRule::repeated(data.password, data.passwordRepeat)) {
            const QString sentence = Words::tr("Please enter the same password once more");
            data.passwordRepeat.isEmpty() ? faults.missing("passwordRepeat", sentence)
                                          : faults.wrong("passwordRepeat", sentence);
        }
    }
    faults.judge("email", data.email, EmailAddress::parse(data.email), Words::tr("Please enter an e-mail address."));
    if (const auto refusal = EmailAddress::repeated(data.email, data.emailRepeat);
        refusal || data.emailRepeat.isEmpty()) {
        const QString sentence = Words::tr("Please enter the same e-mail address once more");
        data.emailRepeat.isEmpty() ? faults.missing("emailRepeat", sentence) : faults.wrong("emailRepeat", sentence);
    }
    if (applying && (data.consents.isEmpty() || data.consents != consentTo(texts))) {
        faults.missing("consents", Words::tr("Please read the three texts and agree to them."));
    }
    return faults.all();
}

QJsonObject formBody(const ApplicationData& data) {
    QJsonObject body{{"account_type", typeKey(data.accountType)},
                     {"account_name", AccountName::normalised(data.accountName).text},
                     {"name", PersonName::normalised(data.name).text},
                     {"sex", sexKey(data.sex)},
                     {"national_id", NationalId::normalised(data.nationalId).text},
                     {"job_title", line(data.jobTitle)},
                     {"unit_id", data.unitId},
                     {"subunit", line(data.subunit)},
                     {"phone", normalisedPhone(data.phone, PhoneNumber::Use::Phone)},
                     {"fax", normalisedPhone(data.fax, PhoneNumber::Use::Fax)},
                     {"email", EmailAddress::normalised(data.email).text},
                     {"name_seal_only", data.nameSealOnly},
                     {"consents", data.consents}};
    if (const QString name = PersonName::normalised(data.takesOver).text;
        data.accountType == AccountType::ChiefManager && !name.isEmpty()) {
        body.insert("takes_over", name);
    }
    return body;
}

QJsonObject applyBody(const ApplicationData& data, const QJsonObject& verifier, const QString& installation) {
    QJsonObject body = formBody(data);
    body.insert("verifier", verifier);
    body.insert("installation", installation);
    return body;
}

QJsonObject correctedFields(const QJsonObject& document, const ApplicationData& data) {
    const QJsonObject mine{{"account_type", typeKey(data.accountType)},
                           {"sex", sexKey(data.sex)},
                           {"job_title", line(data.jobTitle)},
                           {"unit_id", data.unitId},
                           {"subunit", line(data.subunit)},
                           {"phone", normalisedPhone(data.phone, PhoneNumber::Use::Phone)},
                           {"fax", normalisedPhone(data.fax, PhoneNumber::Use::Fax)},
                           {"email", EmailAddress::normalised(data.email).text},
                           {"name_seal_only", data.nameSealOnly}};
    QJsonObject fields;
    for (auto it = mine.constBegin(); it != mine.constEnd(); ++it) {
        const QJsonValue base = document.value(it.key());
        const bool bothEmpty = base.isNull() && it.value().isString() && it.value().toString().isEmpty();
        if (base != it.value() && !bothEmpty) {
            fields.insert(it.key(), QJsonObject{{"base", base}, {"new", it.value()}});
        }
    }
    return fields;
}

QJsonObject conflictsOf(const QJsonObject& before, const QJsonObject& now, const ApplicationData& mine) {
    const QJsonObject changedHere = correctedFields(before, mine);
    const QJsonObject differs = correctedFields(now, mine);
    QJsonObject conflicts;
    for (auto it = changedHere.constBegin(); it != changedHere.constEnd(); ++it) {
        const QJsonValue theirs = now.value(it.key());
        if (differs.contains(it.key()) && before.value(it.key()) != theirs) {
            const QJsonObject field = it.value().toObject();
            conflicts.insert(it.key(),
                             QJsonObject{{"base", field["base"]}, {"mine", field["new"]}, {"theirs", theirs}});
        }
    }
    return conflicts;
}

std::optional<qint64> reviewerOf(const UnitRow& unit, std::optional<AccountType> type) {
    return type && *type != AccountType::ChiefManager ? unit.colleagueReviewerId : unit.chiefReviewerId;
}

ApplicationPaper draftPaper(const ApplicationData& data, const UnitIndex& units, const QList<DeskRow>& desks) {
    ApplicationPaper paper;
    paper.accountType = data.accountType.value_or(AccountType::Reviewer); // no box is ticked yet
    paper.accountName = AccountName::normalised(data.accountName).text;
    paper.name = PersonName::normalised(data.name).text;
    paper.sex = data.sex;
    paper.nationalId = NationalId::normalised(data.nationalId).text;
    paper.jobTitle = line(data.jobTitle);
    paper.county = units.countyName(data.countyId);
    paper.district = units.districtName(data.districtId);
    const UnitKindRow* kind = units.kind(data.unitKind);
    paper.unitKind = kind ? kind->name : QString();
    paper.subunit = line(data.subunit);
    paper.phone = normalisedPhone(data.phone, PhoneNumber::Use::Phone);
    paper.fax = normalisedPhone(data.fax, PhoneNumber::Use::Fax);
    paper.email = EmailAddress::normalised(data.email).text;
    paper.consented = !data.consents.isEmpty();
    paper.takesOver =
        data.accountType == AccountType::ChiefManager ? PersonName::normalised(data.takesOver).text : QString();
    paper.nameSealOnly = data.nameSealOnly;
    paper.needsUnitSeal = data.nameSealOnly || (kind && kind->needsUnitSeal);
    const UnitRow* unit = units.unit(data.unitId);
    if (unit) {
        paper.unitName = unit->name;
        const std::optional<qint64> reviewer = reviewerOf(*unit, data.accountType);
        paper.needsPaper = reviewer.has_value();
        for (const DeskRow& desk : desks) {
            if (reviewer == desk.id) {
                paper.returnTo = desk;
            }
            if (unit->chiefReviewerId == desk.id) {
                paper.region = desk.name;
            }
        }
    }
    return paper;
}

ApplicationPaper casePaper(const QJsonObject& document, const UnitIndex& units) {
    ApplicationPaper paper;
    paper.accepted = true;
    paper.number = document["number"].toString();
    paper.revision = document["revision"].toInt();
    paper.contentHash = document["content_hash"].toString();
    paper.accountType = accountTypeFromKey(document["account_type"].toString()).value_or(AccountType::Operator);
    paper.accountName = document["account_name"].toString();
    paper.name = document["name"].toString();
    paper.sex = sexFromKey(document["sex"].toString());
    paper.nationalId = document["national_id"].toString();
    paper.jobTitle = document["job_title"].toString();
    const QJsonObject unit = document["unit"].toObject();
    paper.county = units.countyName(unit["county_id"].toInteger());
    paper.district = units.districtName(unit["district_id"].toInteger());
    const UnitKindRow* kind = units.kind(unit["kind"].toString());
    if (kind) {
        paper.unitKind = kind->name;
    } else if (const std::optional<UnitKind> known = unitKindFromKey(unit["kind"].toString())) {
        paper.unitKind = chineseName(*known); // the catalogue has not come yet
    }
    paper.unitName = unit["name"].toString();
    paper.subunit = document["subunit"].toString();
    paper.phone = document["phone"].toString();
    paper.fax = document["fax"].toString();
    paper.email = document["email"].toString();
    paper.consented = true; // the centre takes none without
    paper.needsPaper = document["needs_paper"].toBool();
    paper.takesOver = document["takes_over_name"].toString();
    paper.nameSealOnly = document["name_seal_only"].toBool();
    paper.needsUnitSeal = document["needs_unit_seal"].toBool() || paper.nameSealOnly;
    const std::optional<CaseStanding> standing = standingOf(document);
    paper.isWanted = !standing || standing->wantsPaper();
    const QJsonObject desk = document["reviewer"].toObject();
    if (!desk.isEmpty()) {
        paper.returnTo = DeskRow{desk["id"].toInteger(),     desk["name"].toString(),  desk["fax"].toString(),
                                 desk["address"].toString(), desk["email"].toString(), desk["phone"].toString()};
        paper.region = paper.returnTo->name;
    } else if (const UnitRow* row = units.unit(unit["id"].toInteger()); row && row->chiefReviewerId) {
        const UnitRow* region = units.unit(*row->chiefReviewerId);
        paper.region = region ? region->name : QString();
    }
    paper.printedBy = paper.name;
    paper.printedAt = QDateTime::currentDateTimeUtc();
    paper.copy = document["copies"].toInt();
    return paper;
}

} // namespace inservice
