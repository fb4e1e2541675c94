// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/rowfilter.h"

#include <QJsonArray>

namespace inservice {
namespace {

using How = RowCondition::How;

constexpr std::pair<How, const char*> hows[] = {{How::Any, "any"}, {How::All, "all"}, {How::None, "none"}};

std::optional<RowCondition> conditionOf(const QJsonObject& told) {
    RowCondition condition;
    condition.field = told.value(QLatin1String("field")).toString();
    const QString how = told.value(QLatin1String("how")).toString();
    const auto* known = std::find_if(std::begin(hows), std::end(hows),
                                     [&how](const auto& one) { return how == QLatin1String(one.second); });
    const QJsonArray values = told.value(QLatin1String("values")).toArray();
    for (const auto& value : values) {
        condition.values << value.toString();
    }
    if (condition.field.isEmpty() || known == std::end(hows) || condition.values.isEmpty()) {
        return std::nullopt;
    }
    condition.how = known->first;
    return condition;
}

} // namespace

QJsonObject RowFilter::toJson() const {
    QJsonArray told;
    for (const RowCondition& condition : conditions) {
        const auto* how = std::find_if(std::begin(hows), std::end(hows),
                                       [&condition](const auto& one) { return one.first == condition.how; });
        told.append(QJsonObject{{QStringLiteral("field"), condition.field},
                                {QStringLiteral("how"), QLatin1String(how->second)},
                                {QStringLiteral("values"), QJsonArray::fromStringList(condition.values)}});
    }
    return {{QStringLiteral("join"), all ? QStringLiteral("all") : QStringLiteral("any")},
            {QStringLiteral("conditions"), told}};
}

std::optional<RowFilter> RowFilter::fromJson(const QJsonObject& rule) {
    const QString join = rule.value(QLatin1String("join")).toString();
    const QJsonArray told = rule.value(QLatin1String("conditions")).toArray();
    if ((join != u"all" && join != u"any") || told.isEmpty()) {
        return std::nullopt;
    }
    RowFilter filter;
    filter.all = join == u"all";
    for (const auto& one : told) {
        const std::optional<RowCondition> condition = conditionOf(one.toObject());
        if (!condition) {
            return std::nullopt;
        }
        filter.conditions << *condition;
    }
    return filter;
}

} // namespace inservice
