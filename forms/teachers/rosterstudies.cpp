// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/teachers/rosterstudies.h"

#include "forms/lists/listcolumns.h"
#include "forms/words/words.h"
#include "models/questions/studyfigures.h"

#include <QJsonObject>
#include <algorithm>
#include <cmath>

namespace inservice {
namespace {

constexpr qint64 goodFor = 10LL * 60 * 1000; // ms

QHash<qint64, RosterStudy> studyOf(const questions::StudyAnswer& answer) {
    const auto at = [&answer](const char* key) {
        const auto column = std::find_if(answer.columns.begin(), answer.columns.end(),
                                         [key](const auto& one) { return one.key == QLatin1String(key); });
        return int(column - answer.columns.begin());
    };
    const int hours = at("hours");
    const int duties = at("duties");
    const int lacking = at("lacking");
    QHash<qint64, RosterStudy> study;
    for (const questions::StudyRow& row : answer.rows) {
        const auto number = [&row](int column, int times) {
            return int(std::lround(row.numbers.value(column).value * times));
        };
        study.insert(row.key.toLongLong(), {number(hours, 10), number(duties, 1), number(lacking, 10)});
    }
    return study;
}

} // namespace

RosterStudies::RosterStudies(AccountLink& link, StudiedRoster& roster, ListColumns& columns, QObject* parent)
    : QObject(parent)
    , m_link(link)
    , m_roster(roster)
    , m_columns(columns) {
    connect(&columns, &ListColumns::shownChanged, this, &RosterStudies::look);
}

void RosterStudies::look() {
    const QList<int> shown = m_columns.shown();
    const bool isShown = shown.contains(int(StudiedRoster::StudyColumn::Hours)) ||
                         shown.contains(int(StudiedRoster::StudyColumn::Lacking));
    if (!isShown || (m_asked.isValid() && m_asked.elapsed() < goodFor)) {
        return;
    }
    m_asked.start();
    const QJsonObject query{{QStringLiteral("report"), QStringLiteral("roster")},
                            {QStringLiteral("period"), QStringLiteral("school_year")}};
    m_link.ask(questions::studyFigures(query), this, [this](const Answer<questions::StudyAnswer>& answer) {
        if (answer) {
            m_roster.setStudy(studyOf(*answer.value));
            return;
        }
        m_asked.invalidate(); // coming back asks again
        m_roster.setWhyNone(answer.error.offline
                                ? tr("These numbers are at the centre, which does not answer. They come when it does.")
                                : words::centreRefusal(answer.error.key, answer.error.detail));
    });
}

} // namespace inservice
