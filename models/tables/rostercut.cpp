// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/rostercut.h"

#include <QStringList>
#include <algorithm>
#include <array>

namespace inservice {
namespace {

constexpr std::array figureKeys{"group",      "title",         "stage",   "subject", "state",
                                "employment", "training_role", "account", "unit",    "county"};
constexpr std::array populationKeys{"counted", "with_staff", "everybody"};

// Of the catalogues that a new centre begins with (models/central/schema/data/rosters.sql).
constexpr std::array<qint64, 2> hourlyTitles{14, 15};  // 鐘點代課教師, 兼任教師
constexpr std::array<qint64, 3> countedKinds{1, 3, 5}; // 專任, 代理, 專職族語老師

template<typename Keys>
std::optional<int> indexOf(const Keys& keys, const QString& key) {
    const auto found =
        std::find_if(keys.begin(), keys.end(), [&key](const char* one) { return key == QLatin1String(one); });
    return found != keys.end() ? std::optional(int(found - keys.begin())) : std::nullopt;
}

template<typename Ids>
bool isAmong(const Ids& ids, qint64 id) {
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

} // namespace

QString keyOf(RosterFigure figure) {
    return QString::fromLatin1(figureKeys.at(size_t(figure)));
}

QString keyOf(RosterPopulation population) {
    return QString::fromLatin1(populationKeys.at(size_t(population)));
}

bool isIn(RosterPopulation population, const TeacherRow& teacher, bool isTeaching) {
    if (population == RosterPopulation::Everybody) {
        return teacher.state != u"left";
    }
    if (teacher.state != u"active") {
        return false;
    }
    if (!isTeaching) {
        return population == RosterPopulation::WithStaff;
    }
    return teacher.employmentId != 0 ? isAmong(countedKinds, teacher.employmentId)
                                     : !isAmong(hourlyTitles, teacher.titleId);
}

QStringList rowsOf(RosterFigure figure, const TeacherRow& teacher, bool isTeaching) {
    switch (figure) {
    case RosterFigure::Group:
        return {isTeaching ? QStringLiteral("teacher") : QStringLiteral("staff")};
    case RosterFigure::Title:
        return {QString::number(teacher.titleId)};
    case RosterFigure::Stage:
        return {QString::number(teacher.stageId)};
    case RosterFigure::Subject: {
        QStringList rows;
        for (const qint64 subject : teacher.subjects) {
            rows << QString::number(subject);
        }
        return rows.isEmpty() ? QStringList{QStringLiteral("0")} : rows;
    }
    case RosterFigure::State:
        return {teacher.state == u"active" ? teacher.state : teacher.departure};
    case RosterFigure::Employment:
        return {QString::number(teacher.employmentId)};
    case RosterFigure::TrainingRole:
        return {QString::number(teacher.trainingRoleId)};
    case RosterFigure::Account:
        return {teacher.accountState};
    case RosterFigure::Unit:
        return {QString::number(teacher.unitId)};
    case RosterFigure::County:
        return {};
    }
    Q_UNREACHABLE();
}

bool RosterCut::contains(const TeacherRow& teacher, bool isTeaching) const {
    return isIn(population, teacher, isTeaching) &&
           (row.isEmpty() || rowsOf(figure, teacher, isTeaching).contains(row));
}

QString RosterCut::text() const {
    return QStringList{keyOf(figure), keyOf(population), row}.join(u'/');
}

std::optional<RosterCut> RosterCut::fromText(const QString& text) {
    const QStringList parts = text.split(u'/');
    if (parts.size() != 3) {
        return std::nullopt;
    }
    const std::optional<int> figure = indexOf(figureKeys, parts.at(0));
    const std::optional<int> population = indexOf(populationKeys, parts.at(1));
    if (!figure || !population) {
        return std::nullopt;
    }
    return RosterCut{RosterFigure(*figure), parts.at(2), RosterPopulation(*population)};
}

} // namespace inservice
