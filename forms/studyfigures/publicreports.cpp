// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/studyfigures/publicreports.h"

#include "forms/studyfigures/studycatalogue.h"
#include "forms/studyfigures/studychoices.h"
#include "forms/studyfigures/studyreports.h"
#include "forms/studyfigures/studytable.h"
#include "models/questions/studyfigures.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"

#include <QJsonObject>

namespace inservice {

PublicReports::PublicReports(const Ties& ties, QObject* parent)
    : ReportSource(parent)
    , m_ties(ties) {
}

QString PublicReports::title() const {
    return tr("Public statistics");
}

QList<Report> PublicReports::reports() const {
    QList<Report> all;
    for (const char* key : {"s08", "s09", "s17"}) {
        const StudyReport& one = studyReport(QLatin1String(key));
        all << Report{QLatin1String(key), one.nameText(), one.titleText(), {}, {}, {}, 0, one.chart};
    }
    return all;
}

QList<ReportChoice> PublicReports::choices(const ReportQuestion& question) const {
    Q_UNUSED(question)
    return {studyPeriods(false)};
}

void PublicReports::ask(const ReportQuestion& question, QObject* context,
                        std::function<void(const ReportAnswer&)> handler) {
    const QJsonObject query = studyQuery(question);
    const auto answered = [file = m_ties.any()->replicaFile(), question,
                           handler](const Answer<questions::StudyAnswer>& answer) {
        if (!answer) {
            handler({std::nullopt, answer.error});
            return;
        }
        ReportAnswer told;
        try {
            told.table = studyTable(ReplicaReader(file), question.report, question.chosen,
                                    tr("Teachers of the country"), *answer.value);
        } catch (const ReplicaError& error) {
            told.fault = error.text;
        }
        handler(told);
    };
    m_ties.ask(questions::publicFigures<GuestQuestion>(query), questions::publicFigures<AccountQuestion>(query),
               context, answered);
}

QString PublicReports::emptyWords(const ReportQuestion& question) const {
    Q_UNUSED(question)
    return tr("There are no confirmed hours in this period, or the centre has not summed them up yet. It does so every "
              "night.");
}

QString PublicReports::unitName() const {
    return tr("The whole country");
}

QString PublicReports::listOf(const ReportQuestion& question, const QString& row) const {
    Q_UNUSED(question)
    Q_UNUSED(row)
    return {};
}

QString PublicReports::whyNoList(const ReportQuestion& question) const {
    Q_UNUSED(question)
    return tr("These are sums of the country. Whom they count is told to nobody.");
}

bool PublicReports::isConcerned(const Changes& changes) const {
    Q_UNUSED(changes)
    return false;
}

} // namespace inservice
