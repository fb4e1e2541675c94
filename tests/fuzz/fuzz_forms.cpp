// SPDX-License-Identifier: GPL-3.0-or-later
// What forms read from a draft, from a case as the centre tells it, and from the code of a paper.
#include "forms/application/applicationdata.h"
#include "forms/paper/papercode.h"
#include "forms/words/words.h"
#include "models/domain/applicationnumber.h"
#include "models/replica/tables/catalogues.h"
#include "models/replica/tables/units.h"
#include "tests/fuzz/fuzz.h"

#include <QJsonDocument>

using namespace inservice;

namespace {

const UnitIndex& units() {
    static const UnitIndex* const index = [] {
        UnitKindRow kind;
        kind.id = 1;
        kind.key = QStringLiteral("junior_high");
        kind.name = QStringLiteral("國中");
        kind.accountTypes = {AccountType::ChiefManager, AccountType::Contact, AccountType::Operator};
        kind.belowCollege = true;
        UnitRow unit;
        unit.id = 1;
        unit.code = QStringLiteral("999999");
        unit.name = QStringLiteral("虛構國中");
        unit.kind = kind.key;
        unit.countyId = 1;
        unit.districtId = 1;
        unit.chiefReviewerId = 2;
        return new UnitIndex({unit}, {{1, QStringLiteral("64"), QStringLiteral("高雄市")}}, // NOLINT: until the end
                             {{1, 1, QStringLiteral("中區"), QStringLiteral("400")}}, {kind});
    }();
    return *index;
}

void paperCode(const QString& typed) {
    const std::optional<PaperCode> code = PaperCode::parse(typed);
    if (!code) {
        return;
    }
    HOLDS(ApplicationNumber::parse(code->number).ok(), code->number);
    HOLDS(ApplicationNumber::parse(code->number)->text() == code->number, code->number);
    HOLDS(code->revision >= 0, QString::number(code->revision));
    const auto again = PaperCode::parse(
        code->revision == 0 ? code->number
                            : QStringLiteral("ISD1|%1|%2|%3").arg(code->number).arg(code->revision).arg(code->hash));
    HOLDS(again && again->number == code->number && again->revision == code->revision && again->hash == code->hash,
          code->number + code->hash);
}

void form(const ApplicationData& data) {
    const QJsonObject kept = data.toJson();
    HOLDS(ApplicationData::fromJson(kept).toJson() == kept,
          QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact)));
    for (const FormMode mode : {FormMode::Apply, FormMode::Correct}) {
        for (const FieldFault& fault : faultsOf(data, units(), {}, mode)) {
            HOLDS(!fault.field.isEmpty() && !fault.text.isEmpty(), fault.field);
        }
    }
    (void)draftPaper(data, units(), {});
}

void refusal(const QJsonObject& object) {
    static const QStringList keys{
        QStringLiteral("session.invalid"),   QStringLiteral("right.missing"),   QStringLiteral("code.invalid"),
        QStringLiteral("quota.exceeded"),    QStringLiteral("command.body"),    QStringLiteral("application.changed"),
        QStringLiteral("application.state"), QStringLiteral("field.invalid"),   QStringLiteral("field.conflict"),
        QStringLiteral("field.frozen"),      QStringLiteral("seal.missing"),    QStringLiteral("scan.invalid"),
        QStringLiteral("password.wrong"),    QStringLiteral("consent.outdated")};
    for (const QString& key : keys) {
        HOLDS(!words::centreRefusal(key, object).trimmed().isEmpty(), key);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    fuzz::Input input(data, size);
    const int subject = input.choice(4);
    if (subject == 0) {
        paperCode(input.text());
        return 0;
    }
    const QJsonObject object = QJsonDocument::fromJson(input.rest()).object();
    if (subject == 1) {
        const ApplicationData typed = ApplicationData::fromJson(object);
        HOLDS(typed.password.isEmpty() && typed.passwordRepeat.isEmpty(), QStringLiteral("a draft gave a password"));
        form(typed);
    } else if (subject == 2) {
        const ApplicationData told = ApplicationData::fromCase(object, units());
        form(told);
        (void)casePaper(object, units());
        const QJsonObject none = correctedFields(object, told);
        HOLDS(ApplicationData::fromCase(object, units()).toJson() == told.toJson(), QString());
        (void)conflictsOf(object, object, told);
        HOLDS(conflictsOf(object, object, told).isEmpty(), QStringLiteral("a case that did not change is in conflict"));
    } else {
        refusal(object);
    }
    return 0;
}
