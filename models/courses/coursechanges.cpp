// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/courses/coursechanges.h"

#include "models/courses/coursefields.h"

#include <algorithm>

namespace inservice {
namespace {

const QLatin1String sessionParts[] = {QLatin1String("sessions.time"),  QLatin1String("sessions.hours"),
                                      QLatin1String("sessions.topic"), QLatin1String("sessions.room"),
                                      QLatin1String("sessions.mode"),  QLatin1String("sessions.lecturers")};

QStringList partsOf(const QString& field) {
    if (field != u"sessions") {
        return {field};
    }
    QStringList parts;
    for (const QLatin1String part : sessionParts) {
        parts << part;
    }
    return parts;
}

const ChangeRule* ruleOf(const QList<ChangeRule>& rules, const QString& part, const QJsonObject& wanted,
                         const ChangeSituation& situation) {
    for (const ChangeRule& rule : rules) {
        if (rule.phase == situation.phase &&
            std::all_of(rule.conditions.begin(), rule.conditions.end(),
                        [&](const QString& condition) { return course::holds(condition, part, wanted, situation); })) {
            return &rule;
        }
    }
    return nullptr;
}

} // namespace

ChangeRules::ChangeRules(const QList<ChangeRule>& rules) {
    for (const ChangeRule& rule : rules) {
        m_rules[rule.field] << rule;
    }
    for (QList<ChangeRule>& ofField : m_rules) {
        std::sort(ofField.begin(), ofField.end(),
                  [](const ChangeRule& one, const ChangeRule& other) { return one.sort < other.sort; });
    }
}

QString ChangeRules::commandOf(const QString& field) const {
    const auto rules = m_rules.constFind(partsOf(field).constFirst());
    return rules == m_rules.constEnd() ? QString() : rules->constFirst().command;
}

ChangeClass ChangeRules::bestOf(const QString& field, ChangePhase phase) const {
    ChangeClass best = ChangeClass::Never;
    const QStringList parts = partsOf(field);
    for (const QString& part : parts) {
        const QList<ChangeRule> rules = m_rules.value(part);
        for (const ChangeRule& rule : rules) {
            if (rule.phase == phase) {
                best = std::max(best, rule.way);
            }
        }
    }
    return best;
}

std::optional<ChangeWay> ChangeRules::wayOf(const QString& field, const QJsonObject& wanted,
                                            const ChangeSituation& situation) const {
    std::optional<ChangeWay> strictest;
    bool notice = false;
    const QStringList parts = partsOf(field);
    for (const QString& part : parts) {
        if (!course::partDiffers(part, situation.present, wanted)) {
            continue;
        }
        const ChangeRule* rule = ruleOf(m_rules.value(part), part, wanted, situation);
        // What the table does not name is changed by nobody.
        const ChangeWay way = rule == nullptr ? ChangeWay{}
                                              : ChangeWay{rule->way, rule->notice, rule->reviewAfter,
                                                          rule->conditions.contains(QStringLiteral("urgent")),
                                                          rule->conditions.value(0).section(u':', 0, 0)};
        notice = notice || way.notice;
        if (!strictest || std::pair(way.way, !way.reviewAfter) < std::pair(strictest->way, !strictest->reviewAfter)) {
            strictest = way;
        }
    }
    if (strictest) {
        strictest->notice = notice;
    }
    return strictest;
}

QList<ChangeItem> ChangeRules::sorted(const QJsonObject& wanted, const ChangeSituation& situation,
                                      const std::function<bool(const QJsonObject&)>& stands) const {
    QList<ChangeItem> items;
    QJsonObject held = situation.present;
    const Course any;
    course::eachField(any, [&](const char* name, const auto&) {
        const QString field = QLatin1String(name);
        if (const std::optional<ChangeWay> way = wayOf(field, wanted, situation)) {
            items << ChangeItem{field, situation.present.value(field), wanted.value(field), *way};
            if (way->way != ChangeClass::Review) {
                held.insert(field, wanted.value(field));
            }
        }
    });
    const bool isMixed = std::any_of(items.begin(), items.end(), [](const ChangeItem& item) { return item.waits(); });
    if (isMixed && stands && !stands(held)) {
        for (ChangeItem& item : items) {
            if (item.way.way > ChangeClass::Review || item.way.reviewAfter) {
                item.way.way = ChangeClass::Review;
                item.way.reviewAfter = false;
                item.way.condition = QStringLiteral("together");
            }
        }
    }
    return items;
}

namespace course {

std::optional<ChangeClass> changeClassFromKey(const QString& key) {
    static const QHash<QString, ChangeClass> keys{{QStringLiteral("-"), ChangeClass::Never},
                                                  {QStringLiteral("C"), ChangeClass::Cancel},
                                                  {QStringLiteral("R"), ChangeClass::Review},
                                                  {QStringLiteral("N"), ChangeClass::Notice},
                                                  {QStringLiteral("F"), ChangeClass::Free}};
    const auto found = keys.constFind(key);
    return found == keys.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<ChangePhase> changePhaseFromKey(const QString& key) {
    return key == u"open"       ? std::optional(ChangePhase::Open)
           : key == u"enrolled" ? std::optional(ChangePhase::Enrolled)
           : key == u"started"  ? std::optional(ChangePhase::Started)
           : key == u"listed"   ? std::optional(ChangePhase::Listed)
           : key == u"closed"   ? std::optional(ChangePhase::Closed)
                                : std::nullopt;
}

std::optional<ChangeState> changeStateFromKey(const QString& key) {
    static const QHash<QString, ChangeState> keys{
        {QStringLiteral("applied"), ChangeState::Applied},   {QStringLiteral("submitted"), ChangeState::Submitted},
        {QStringLiteral("approved"), ChangeState::Approved}, {QStringLiteral("partly"), ChangeState::Partly},
        {QStringLiteral("rejected"), ChangeState::Rejected}, {QStringLiteral("withdrawn"), ChangeState::Withdrawn},
        {QStringLiteral("lapsed"), ChangeState::Lapsed}};
    const auto found = keys.constFind(key);
    return found == keys.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace course

} // namespace inservice
