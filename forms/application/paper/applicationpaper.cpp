// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/application/paper/applicationpaper.h"

#include "forms/application/paper/applicationsheet.h"
#include "forms/application/paper/formtext.h"
#include "forms/paper/papercode.h"
#include "forms/paper/sheetdocument.h"
#include "models/domain/unitkind.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace inservice {

namespace {

constexpr qsizetype shortHashLength = 8;

class ApplicationDocument : public Document {
public:
    explicit ApplicationDocument(ApplicationPaper paper)
        : m_paper(std::move(paper))
        , m_sheet(layOutApplication(m_paper)) {}

    [[nodiscard]] QString title() const override { return paperTitle(m_paper); }
    [[nodiscard]] int pageCount() const override { return 1; }
    void paint(QPainter& painter, int) const override { m_sheet.paint(painter); }
    [[nodiscard]] QList<Attachment> attachments() const override;

private:
    ApplicationPaper m_paper;
    Sheet m_sheet;
};

QList<Document::Attachment> ApplicationDocument::attachments() const {
    const ApplicationPaper& p = m_paper;
    QJsonObject json{{QStringLiteral("form"), formName(p)},
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
    if (!p.takesOver.isEmpty()) {
        json.insert(QStringLiteral("takes_over"), p.takesOver);
    }
    if (p.deletes) {
        json.insert(QStringLiteral("request"), QStringLiteral("delete"));
        json.insert(QStringLiteral("delete_reason"), p.deleteReason);
    }
    if (p.sex) {
        json.insert(QStringLiteral("sex"), toKey(*p.sex));
    }
    if (p.accepted) {
        json.insert(QStringLiteral("number"), p.number);
        json.insert(QStringLiteral("revision"), p.revision);
        json.insert(QStringLiteral("content_hash"), p.contentHash);
        json.insert(QStringLiteral("copy"), p.copy);
        if (!p.run.isEmpty()) {
            json.insert(QStringLiteral("run"), p.run);
        }
        json.insert(QStringLiteral("printed_by"), p.printedBy);
        if (p.printedAt.isValid()) {
            json.insert(QStringLiteral("printed_at"), p.printedAt.toUTC().toString(Qt::ISODate));
        }
        if (p.returnTo) {
            json.insert(QStringLiteral("return_to"), p.returnTo->name);
        }
    }
    return {{QStringLiteral("application.json"), QJsonDocument(json).toJson()}};
}

} // namespace

std::shared_ptr<const Document> makeApplicationDocument(const ApplicationPaper& paper) {
    return std::make_shared<ApplicationDocument>(paper);
}

std::shared_ptr<const Document> makeApplicationDocument(const QList<ApplicationPaper>& papers) {
    QList<std::shared_ptr<const Document>> documents;
    for (const ApplicationPaper& paper : papers) {
        documents += makeApplicationDocument(paper);
    }
    return joined(documents, documents.size() == 1
                                 ? documents.first()->title()
                                 : QStringLiteral("%1 (%2)").arg(formtext::shortName).arg(documents.size()));
}

QString paperCode(const ApplicationPaper& paper) {
    if (!paper.accepted) {
        return {};
    }
    return PaperCode{paper.number, paper.revision, paper.contentHash.left(shortHashLength)}.text();
}

bool isDeskForm(const ApplicationPaper& paper) {
    const QList<UnitKind> kinds = allUnitKinds();
    return std::any_of(kinds.begin(), kinds.end(),
                       [&paper](UnitKind kind) { return isDesk(kind) && chineseName(kind) == paper.unitKind; });
}

QString formName(const ApplicationPaper& paper) {
    const bool ofSubjectCentre = paper.unitKind == chineseName(UnitKind::SubjectCentre);
    return (isDeskForm(paper) ? formtext::deskFormName
            : ofSubjectCentre ? formtext::subjectCentreFormName
                              : formtext::formName)
        .toString();
}

QString paperTitle(const ApplicationPaper& paper) {
    const QString form = formtext::shortName.toString();
    return form + (paper.accepted ? u' ' + paper.number : QStringLiteral(" (%1)").arg(formtext::draft));
}

} // namespace inservice
