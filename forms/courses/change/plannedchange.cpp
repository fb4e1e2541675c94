// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/change/plannedchange.h"

#include "forms/words/changewords.h"
#include "forms/words/coursewords.h"
#include "models/courses/coursefields.h"

#include <algorithm>

namespace inservice {
namespace {

constexpr int leastReason = 5; ///< characters, as the centre wants them

bool isReviewed(const ChangeWay& way) {
    return way.way == ChangeClass::Review || way.reviewAfter;
}

} // namespace

PlannedChange::PlannedChange(const ChangeSource& source, CourseChecker& checker)
    : m_source(source)
    , m_checker(checker) {
}

void PlannedChange::begin(const CourseDraft& draft, const CourseRow& course) {
    m_draft = draft;
    m_course = course;
    m_centres.clear();
}

std::optional<QStringList> PlannedChange::rebase(const CourseRevisionRow& revision) {
    if (m_draft.change.value(QLatin1String("revision")).toInt() == revision.revision) {
        return std::nullopt;
    }
    const QJsonObject before = base();
    const QJsonObject mine = m_draft.form();
    const QJsonObject now = CourseDraft::formOf(revision.body);
    QJsonObject body = revision.body;
    QStringList both;
    const Course any;
    course::eachField(any, [&](const char* name, const auto&) {
        const QString field = QLatin1String(name);
        if (mine.value(field) == before.value(field)) {
            return;
        }
        body.insert(field, m_draft.body.value(field));
        if (now.value(field) != before.value(field) && now.value(field) != mine.value(field)) {
            both << words::courseField(field);
        }
    });
    m_draft.body = body;
    m_draft.change.insert(QStringLiteral("revision"), revision.revision);
    m_draft.change.insert(QStringLiteral("base"), now);
    return both;
}

void PlannedChange::sort() {
    const bool isUrgent = !m_draft.change.value(QLatin1String("urgent")).toString().isEmpty();
    const QList<CourseFinding> before = m_checker.check(base(), m_course.id);
    m_items =
        m_rules.sorted(m_draft.form(), m_source.situation(m_course, base(), isUrgent), [&](const QJsonObject& form) {
            const QList<CourseFinding> found = m_checker.check(form, m_course.id);
            return std::all_of(found.begin(), found.end(),
                               [&](const CourseFinding& one) { return !one.isError || before.contains(one); });
        });
}

void PlannedChange::setCentresWays(const QJsonObject& fields) {
    m_centres.clear();
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        if (const auto way = course::changeClassFromKey(field.value().toString())) {
            m_centres.insert(field.key(), *way);
        }
    }
}

/// As the centre has said, or as the table says here.
ChangeWay PlannedChange::wayOf(const ChangeItem& item) const {
    ChangeWay way = item.way;
    if (const auto said = m_centres.constFind(item.field); said != m_centres.constEnd() && *said != way.way) {
        way.way = *said;
        way.condition.clear();
    }
    return way;
}

ChangePhase PlannedChange::phase() const {
    return m_source.situation(m_course, {}, false).phase;
}

QHash<QString, QString> PlannedChange::locked() const {
    QHash<QString, QString> locked;
    if (m_rules.isEmpty()) {
        return locked;
    }
    const ChangePhase now = phase();
    const Course any;
    course::eachField(any, [&](const char* name, const auto&) {
        const QString field = QLatin1String(name);
        const QString why = words::changeLocked(m_rules.bestOf(field, now), now, m_rules.commandOf(field));
        if (!why.isEmpty()) {
            locked.insert(field, why);
        }
    });
    return locked;
}

QList<ChangeCard> PlannedChange::cards(const CourseNames& names) const {
    QList<ChangeCard> cards;
    const ChangePhase now = phase();
    for (const ChangeItem& item : m_items) {
        const ChangeWay way = wayOf(item);
        ChangeCard card;
        card.field = item.field;
        card.lines = linesOf(item.field, item.base, item.wanted, base(), names);
        card.badge = words::changeClass(way.way);
        card.tone = toneOf(way.way);
        card.consequence = words::changeConsequence(way, now);
        cards << card;
    }
    return cards;
}

PlannedChange::Sums PlannedChange::sums() const {
    Sums sums;
    for (const ChangeItem& item : m_items) {
        const ChangeWay way = wayOf(item);
        sums.atOnce += way.way == ChangeClass::Free || way.way == ChangeClass::Notice ? 1 : 0;
        sums.waiting += isReviewed(way) ? 1 : 0;
        sums.isCancelled = sums.isCancelled || way.way == ChangeClass::Cancel;
    }
    return sums;
}

QString PlannedChange::missingReason(const Reasons& reasons) const {
    const QString whole = m_draft.change.value(QLatin1String("reason")).toString();
    QStringList names;
    for (const ChangeItem& item : m_items) {
        const bool isWanted = item.way.urgent || isReviewed(wayOf(item));
        if (isWanted && reasons(item.field).size() < leastReason && whole.size() < leastReason) {
            names << words::courseField(item.field);
        }
    }
    return names.isEmpty() ? QString()
                           : tr("Write why, at least 5 characters, for the whole or for each: %1.")
                                 .arg(names.join(tr(", ", "between names of fields")));
}

QString PlannedChange::whyNotSend(const Reasons& reasons) const {
    QStringList impossible;
    for (const ChangeItem& item : m_items) {
        const ChangeWay way = wayOf(item);
        if (way.way == ChangeClass::Never || way.way == ChangeClass::Cancel) {
            impossible << words::courseField(item.field);
        }
    }
    if (!impossible.isEmpty()) {
        return tr("Leave as it stands what cannot be changed: %1.")
            .arg(impossible.join(tr(", ", "between names of fields")));
    }
    if (sums().waiting > 0 && m_course.changeOpen) {
        return tr("A change of this course is being reviewed already. Wait for the decision or withdraw it; what needs "
                  "no review can be changed meanwhile.");
    }
    return missingReason(reasons);
}

CourseDraft askedAgain(CourseDraft draft, const CourseChangeRow& asked) {
    QJsonObject reasons;
    for (const auto& one : asked.items) {
        const QJsonObject item = one.toObject();
        const QString field = item.value(QLatin1String("field")).toString();
        draft.body.insert(field, item.value(QLatin1String("new")));
        reasons.insert(field, item.value(QLatin1String("reason")));
    }
    draft.change.insert(QStringLiteral("reasons"), reasons);
    draft.change.insert(QStringLiteral("reason"), asked.reason);
    return draft;
}

} // namespace inservice
