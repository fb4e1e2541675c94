// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/closing/listwordsof.h"

#include "forms/closing/checksview.h"
#include "forms/words/closingwords.h"
#include "models/tables/listwords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>
#include <QUrl>

namespace inservice {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(ClosingLists)
};

QString numbersText(const QList<int>& numbers) {
    QStringList texts;
    for (const int no : numbers) {
        texts << QString::number(no);
    }
    return texts.join(Say::tr(", ", "between numbers"));
}

/// What the desk said about single rows.
QString rowReasons(const QJsonArray& reasons) {
    QStringList lines;
    for (const auto& value : reasons) {
        const QJsonObject row = value.toObject();
        lines << Say::tr("Row %1: %2", "number of a row, what is wrong with it")
                     .arg(row.value(QLatin1String("no")).toInt())
                     .arg(row.value(QLatin1String("reason")).toString());
    }
    return lines.join(u'\n');
}

} // namespace

FieldsView::Section listSection(const CourseListVersionRow& list) {
    FieldsView::Section section{
        Say::tr("List %1: %2", "which one, how it stands").arg(list.n).arg(words::listState(list.state)), {}, {}};
    const auto add = [&section](const QString& label, const QString& value) {
        if (!value.isEmpty()) {
            section.fields << FieldsView::Field{label, value};
        }
    };
    add(Say::tr("Handed in"), Say::tr("%1, %2", "time, name").arg(shownTime(list.at), list.byName));
    add(Say::tr("In all"), totalsInWords(list.totals));
    add(Say::tr("Sentence to what was doubtful"), list.sentence);
    if (list.review == u"own" && list.state == u"submitted") {
        add(Say::tr("Reviewed by"), Say::tr("the chief manager of the unit"));
    }
    if (list.decidedAt.isValid()) {
        add(list.state == u"recalled" ? Say::tr("Recalled") : Say::tr("Decided"),
            list.decidedBy.isEmpty()
                ? Say::tr("%1, by the centre itself: nothing was doubtful").arg(shownTime(list.decidedAt))
                : Say::tr("%1, %2", "time, name").arg(shownTime(list.decidedAt), list.decidedBy));
    }
    add(Say::tr("What was said"), list.reason);
    add(Say::tr("About rows"), rowReasons(list.rowReasons));
    add(Say::tr("Check value"), list.hash);
    return section;
}

FieldsView::Section evidenceSection(const QList<CourseEvidenceRow>& files, const QList<CourseSession>& sessions,
                                    bool canTakeAway) {
    FieldsView::Section section;
    QSet<int> covered;
    QStringList links;
    for (const CourseEvidenceRow& file : files) {
        covered.unite(QSet<int>(file.sessions.begin(), file.sessions.end()));
        const QString words =
            Say::tr("Save %1 (%2), sessions %3", "file, its size, numbers of sessions")
                .arg(file.name, QLocale().formattedDataSize(file.size, 0, QLocale::DataSizeTraditionalFormat),
                     numbersText(file.sessions));
        QString line = QStringLiteral("<a href=\"file:%1\">%2</a>")
                           .arg(QString::fromLatin1(QUrl::toPercentEncoding(file.fileId)), words.toHtmlEscaped());
        if (canTakeAway) {
            line += QStringLiteral("　<a href=\"detach:%1\">%2</a>")
                        .arg(QString::number(file.id), Say::tr("take it away").toHtmlEscaped());
        }
        links << line;
    }
    QList<int> open;
    for (const CourseSession& session : sessions) {
        if (!covered.contains(session.no)) {
            open << session.no;
        }
    }
    if (!open.isEmpty()) {
        section.fields << FieldsView::Field{
            Say::tr("Without a file"),
            Say::tr("sessions %1. Scans of slips count as evidence as well.").arg(numbersText(open))};
    }
    section.text = links.join(QStringLiteral("<br>"));
    return section;
}

QJsonObject evidenceBody(const QList<CourseEvidenceRow>& files) {
    QJsonArray all;
    for (const CourseEvidenceRow& file : files) {
        all << QJsonObject{{QStringLiteral("id"), file.fileId},
                           {QStringLiteral("name"), file.name},
                           {QStringLiteral("media_type"), file.mediaType}};
    }
    return {{QStringLiteral("files"), all}};
}

look::Tone toneOfList(const QString& state) {
    return state == u"confirmed"   ? look::Tone::Good
           : state == u"returned"  ? look::Tone::Bad
           : state == u"submitted" ? look::Tone::Warning
                                   : look::Tone::Neutral;
}

} // namespace inservice
