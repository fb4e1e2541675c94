// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/questions/papers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace inservice::questions {

namespace {

QString text(const QJsonObject& object, const char* key) {
    return object.value(QLatin1String(key)).toString();
}

int number(const QJsonObject& object, const char* key) {
    return object.value(QLatin1String(key)).toInt();
}

qint64 id(const QJsonObject& object, const char* key) {
    return object.value(QLatin1String(key)).toInteger();
}

QDateTime time(const QJsonObject& object, const char* key) {
    return QDateTime::fromString(text(object, key), Qt::ISODateWithMs);
}

CopyStanding standing(const QString& key) {
    return key == u"back"      ? CopyStanding::Back
           : key == u"scanned" ? CopyStanding::Scanned
           : key == u"void"    ? CopyStanding::Void
           : key == u"ended"   ? CopyStanding::Ended
           : key == u"moved"   ? CopyStanding::Moved
                               : CopyStanding::Missing;
}

PrintRun run(const QJsonObject& object) {
    PrintRun run;
    run.id = id(object, "id");
    run.number = text(object, "number");
    run.purpose = text(object, "purpose");
    run.note = text(object, "note");
    run.byName = text(object, "by");
    run.at = time(object, "at");
    run.rowVersion = number(object, "row_version");
    run.closedAt = time(object, "closed_at");
    run.closedBy = text(object, "closed_by");
    run.closedReason = text(object, "closed_reason");
    run.printed = number(object, "printed");
    const QJsonObject counts = object.value(QLatin1String("counts")).toObject();
    for (auto count = counts.begin(); count != counts.end(); ++count) {
        run.counts.insert(standing(count.key()), count.value().toInt());
    }
    return run;
}

QJsonObject objectOf(const PgRows& rows) {
    return QJsonDocument::fromJson(rows.scalar()).object();
}

QList<PrintRun> readRuns(const PgRows& rows) {
    QList<PrintRun> runs;
    const QJsonArray answer = QJsonDocument::fromJson(rows.scalar()).array();
    for (const auto& one : answer) {
        runs.append(run(one.toObject()));
    }
    return runs;
}

PrintRunLines readRun(const PgRows& rows) {
    const QJsonObject answer = objectOf(rows);
    PrintRunLines lines{run(answer), {}};
    const QJsonArray copies = answer.value(QLatin1String("lines")).toArray();
    for (const auto& value : copies) {
        const QJsonObject one = value.toObject();
        const CopyStanding stands = standing(text(one, "standing"));
        lines.copies.append({id(one, "application_id"), number(one, "place"), text(one, "number"),
                             number(one, "revision"), number(one, "copy"), stands, text(one, "name"),
                             id(one, "unit_id"), time(one, "reminded_at")});
        ++lines.run.counts[stands];
    }
    lines.run.printed = int(lines.copies.size());
    return lines;
}

RunPapers readPapers(const PgRows& rows) {
    const QJsonObject answer = objectOf(rows);
    RunPapers papers{run(answer), {}};
    const QJsonArray forms = answer.value(QLatin1String("papers")).toArray();
    for (const auto& value : forms) {
        const QJsonObject one = value.toObject();
        papers.papers.append({id(one, "application_id"), number(one, "revision"), number(one, "copy"),
                              number(one, "place"), time(one, "at"), text(one, "content_hash"),
                              text(one, "national_id")});
    }
    papers.run.printed = int(papers.papers.size());
    return papers;
}

QList<Delivery> readDeliveries(const PgRows& rows) {
    QList<Delivery> deliveries;
    const QJsonArray answer = QJsonDocument::fromJson(rows.scalar()).array();
    for (const auto& value : answer) {
        const QJsonObject one = value.toObject();
        deliveries.append({id(one, "id"), time(one, "at"), text(one, "number"), number(one, "revision"),
                           id(one, "from_id"), id(one, "to_id"), text(one, "by"), id(one, "application_id")});
    }
    return deliveries;
}

qint64 readDesk(const PgRows& rows) {
    return id(objectOf(rows), "desk_id");
}

std::optional<PaperChanges> readChanges(const PgRows& rows) {
    const QJsonObject answer = objectOf(rows);
    if (answer.isEmpty()) {
        return std::nullopt;
    }
    return PaperChanges{number(answer, "revision"), text(answer, "hash"),
                        answer.value(QLatin1String("then")).toObject(), answer.value(QLatin1String("now")).toObject()};
}

} // namespace

QList<OwnPrint> ownPrints(const QJsonObject& caseDocument) {
    QList<OwnPrint> prints;
    const QJsonArray told = caseDocument.value(QLatin1String("prints")).toArray();
    for (const auto& value : told) {
        const QJsonObject one = value.toObject();
        prints.append({number(one, "revision"), number(one, "copy"), time(one, "at"),
                       one.value(QLatin1String("by_desk")).toBool(), standing(text(one, "standing"))});
    }
    return prints;
}

std::optional<CopyStanding> paperStanding(const QList<OwnPrint>& prints) {
    if (prints.isEmpty()) {
        return std::nullopt;
    }
    const auto has = [&prints](CopyStanding wanted) {
        return std::any_of(prints.cbegin(), prints.cend(), [&](const OwnPrint& print) {
            return print.revision == prints.constLast().revision && print.standing == wanted;
        });
    };
    for (const CopyStanding first : {CopyStanding::Back, CopyStanding::Scanned, CopyStanding::Missing}) {
        if (has(first)) {
            return first;
        }
    }
    return prints.constLast().standing;
}

AccountQuestion<qint64> paperDesk(const QString& number, int revision, const QString& hash) {
    return {QStringLiteral("SELECT api.paper_desk($1, $2, $3, $4)"), {number, qint64(revision), hash}, readDesk};
}

AccountQuestion<std::optional<PaperChanges>> paperChanges(qint64 applicationId, int revision) {
    return {QStringLiteral("SELECT api.paper_changes($1, $2, $3)"), {applicationId, qint64(revision)}, readChanges};
}

AccountQuestion<QList<PrintRun>> printRuns() {
    return {QStringLiteral("SELECT api.print_runs($1)"), {}, readRuns};
}

AccountQuestion<PrintRunLines> printRun(qint64 runId) {
    return {QStringLiteral("SELECT api.print_run($1, $2)"), {runId}, readRun};
}

AccountQuestion<RunPapers> runPapers(const QList<FormToPrint>& forms, const QString& purpose, const QString& note) {
    QJsonArray cases;
    for (const FormToPrint& form : forms) {
        cases.append(QJsonObject{{QStringLiteral("application_id"), form.applicationId},
                                 {QStringLiteral("revision"), form.revision}});
    }
    AccountQuestion<RunPapers> question{QStringLiteral("SELECT api.run_papers($1, $2)"), {}, readPapers};
    question.command = {QStringLiteral("run.print"),
                        {{QStringLiteral("cases"), cases},
                         {QStringLiteral("purpose"), purpose.trimmed()},
                         {QStringLiteral("note"), note.trimmed()}}};
    question.repeatable = false; // each time is a run of its own
    return question;
}

AccountQuestion<QList<Delivery>> deliveries() {
    return {QStringLiteral("SELECT api.deliveries($1)"), {}, readDeliveries};
}

} // namespace inservice::questions
