// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/paper/applicationpaper.h"

#include "forms/paper/applicationsheet.h"
#include "forms/paper/formtext.h"
#include "models/domain/unitkind.h"
#include "models/replica/replicareader.h"

#include <QJsonDocument>

namespace inservice {

namespace {

constexpr qsizetype shortHashLength = 8;

class ApplicationDocument : public Document {
public:
    explicit ApplicationDocument(ApplicationPaper paper)
        : m_paper(std::move(paper))
        , m_sheet(layOutApplication(m_paper)) {}

    [[nodiscard]] QString title() const override {
        const QString form = formtext::shortName.toString();
        if (!m_paper.accepted)
            return form + QStringLiteral(" (") + formtext::draft.toString() + QStringLiteral(")");
        return form + QLatin1Char(' ') + m_paper.number;
    }
    [[nodiscard]] int pageCount() const override { return 1; }
    void paint(QPainter& painter, int) const override { m_sheet.paint(painter); }
    [[nodiscard]] QByteArray data() const override;

private:
    ApplicationPaper m_paper;
    Sheet m_sheet;
};

QByteArray ApplicationDocument::data() const {
    const ApplicationPaper& p = m_paper;
    QJsonObject json{{QStringLiteral("form"), formtext::formName.toString()},
                     {QStringLiteral("draft"), !p.accepted},
                     {QStringLiteral("account_type"), toKey(p.accountType)},
                     {QStringLiteral("account_name"), p.accountName},
                     {QStringLiteral("name"), p.name},
                     {QStringLiteral("national_id"), p.nationalId},
                     {QStringLiteral("job_title"), p.jobTitle},
                     {QStringLiteral("county"), p.county},
                     {QStringLiteral("district"), p.district},
                     {QStringLiteral("unit_kind"), p.unitKind},
                     {QStringLiteral("unit_name"), p.unitName},
                     {QStringLiteral("subunit"), p.subunit},
                     {QStringLiteral("region"), p.region},
                     {QStringLiteral("phone"), p.phone},
                     {QStringLiteral("fax"), p.fax},
                     {QStringLiteral("email"), p.email},
                     {QStringLiteral("needs_paper"), p.needsPaper},
                     {QStringLiteral("needs_unit_seal"), p.needsUnitSeal}};
    if (p.sex)
        json.insert(QStringLiteral("sex"), toKey(*p.sex));
    if (p.accepted) {
        json.insert(QStringLiteral("number"), p.number);
        json.insert(QStringLiteral("revision"), p.revision);
        json.insert(QStringLiteral("content_hash"), p.contentHash);
        json.insert(QStringLiteral("copy"), p.copy);
        json.insert(QStringLiteral("printed_by"), p.printedBy);
        if (p.printedAt.isValid())
            json.insert(QStringLiteral("printed_at"), p.printedAt.toUTC().toString(Qt::ISODate));
        if (p.returnTo)
            json.insert(QStringLiteral("return_to"), p.returnTo->name);
    }
    return QJsonDocument(json).toJson();
}

class BlankDocument : public Document {
public:
    BlankDocument()
        : m_sheet(layOutBlankApplication()) {}

    [[nodiscard]] QString title() const override {
        return formtext::shortName.toString() + QLatin1Char(' ') + formtext::blankFoot.toString();
    }
    [[nodiscard]] int pageCount() const override { return 1; }
    void paint(QPainter& painter, int) const override { m_sheet.paint(painter); }

private:
    Sheet m_sheet;
};

} // namespace

std::shared_ptr<const Document> makeApplicationDocument(const ApplicationPaper& paper) {
    return std::make_shared<ApplicationDocument>(paper);
}

std::shared_ptr<const Document> makeBlankApplicationDocument() {
    return std::make_shared<BlankDocument>();
}

QString paperCode(const ApplicationPaper& paper) {
    if (!paper.accepted)
        return {};
    return paperCode(PaperCode{paper.number, paper.revision, paper.contentHash.left(shortHashLength)});
}

QString paperCode(const PaperCode& code) {
    return QStringLiteral("ISD1|%1|%2|%3").arg(code.number, QString::number(code.revision), code.shortHash);
}

std::optional<PaperCode> parsePaperCode(const QString& code) {
    const QStringList parts = code.trimmed().split(QLatin1Char('|'));
    if (parts.size() != 4 || parts[0] != QLatin1String("ISD1") || parts[1].isEmpty() || parts[3].isEmpty())
        return std::nullopt;
    bool isNumber = false;
    const int revision = parts[2].toInt(&isNumber);
    if (!isNumber || revision < 1)
        return std::nullopt;
    return PaperCode{parts[1], revision, parts[3]};
}

ApplicationPaper makePaperFromCase(const QJsonObject& casePaper, const ReplicaReader& reader) {
    const auto string = [](const QJsonObject& object, const char* key) {
        return object.value(QLatin1String(key)).toString();
    };
    ApplicationPaper paper;
    paper.number = string(casePaper, "number");
    paper.accepted = !paper.number.isEmpty(); // only what the centre has accepted has one
    paper.revision = casePaper.value(QLatin1String("revision")).toInt();
    paper.contentHash = string(casePaper, "content_hash");
    paper.accountType = accountTypeFromKey(string(casePaper, "account_type")).value_or(AccountType::Operator);
    paper.accountName = string(casePaper, "account_name");
    paper.name = string(casePaper, "name");
    paper.sex = sexFromKey(string(casePaper, "sex"));
    paper.nationalId = string(casePaper, "national_id");
    paper.jobTitle = string(casePaper, "job_title");
    paper.subunit = string(casePaper, "subunit");
    paper.phone = string(casePaper, "phone");
    paper.fax = string(casePaper, "fax");
    paper.email = string(casePaper, "email");
    paper.consented = paper.accepted; // the centre takes no application without the three consents
    paper.needsPaper = casePaper.value(QLatin1String("needs_paper")).toBool(true);
    paper.nameSealOnly = casePaper.value(QLatin1String("name_seal_only")).toBool();
    paper.needsUnitSeal = casePaper.value(QLatin1String("needs_unit_seal")).toBool() || paper.nameSealOnly;
    paper.copy = casePaper.value(QLatin1String("copies")).toInt();

    const QJsonObject unit = casePaper.value(QLatin1String("unit")).toObject();
    paper.unitName = string(unit, "name");
    const QString kindKey = string(unit, "kind");
    const std::optional<UnitKindRow> kind = reader.unitKind(kindKey);
    if (kind) {
        paper.unitKind = kind->name;
    } else {
        const std::optional<UnitKind> known = unitKindFromKey(kindKey);
        paper.unitKind = known ? chineseName(*known) : kindKey;
    }
    const auto countyId = unit.value(QLatin1String("county_id")).toInteger();
    const auto districtId = unit.value(QLatin1String("district_id")).toInteger();
    const QList<CountyRow> counties = reader.counties();
    for (const CountyRow& county : counties) {
        if (county.id == countyId)
            paper.county = county.name;
    }
    const QList<DistrictRow> districts = reader.districts(countyId);
    for (const DistrictRow& district : districts) {
        if (district.id == districtId)
            paper.district = district.name;
    }

    const QJsonObject reviewer = casePaper.value(QLatin1String("reviewer")).toObject();
    if (!reviewer.isEmpty()) {
        DeskRow desk;
        desk.id = reviewer.value(QLatin1String("id")).toInteger();
        desk.name = string(reviewer, "name");
        desk.fax = string(reviewer, "fax");
        desk.address = string(reviewer, "address");
        desk.email = string(reviewer, "email");
        desk.phone = string(reviewer, "phone");
        paper.region = desk.name;
        if (paper.needsPaper)
            paper.returnTo = desk;
    } else {
        // Its own 總負責人 decides; 隸屬區域 is still the desk that a 總負責人 of this unit belongs to.
        const std::optional<DeskRow> desk = reader.desk(unit.value(QLatin1String("chief_reviewer_id")).toInteger());
        if (desk)
            paper.region = desk->name;
    }
    return paper;
}

} // namespace inservice
