// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/courses/course.h"
#include "models/domain/unitkind.h"

#include <QDateTime>
#include <QJsonValue>
#include <QSet>
#include <functional>

namespace inservice {

/// Which way a change of an approved course goes (課程異動, II.8).
enum class ChangeClass {
    Never,  ///< -: not any more
    Cancel, ///< C: only by cancelling the course
    Review, ///< R: a desk decides; until then the old value holds
    Notice, ///< N: at once, those enrolled are told
    Free,   ///< F: at once
};

/// How far a course is.
enum class ChangePhase {
    Open,     ///< nobody is enrolled
    Enrolled, ///< somebody is
    Started,  ///< the first session has begun
    Listed,   ///< 名單-待審: the list is handed in
    Closed,   ///< 結案
};

/// How what was changed or asked for stands.
enum class ChangeState {
    Applied,   ///< it held at once
    Submitted, ///< 待審核
    Approved,
    Partly, ///< 部分核准
    Rejected,
    Withdrawn,
    Lapsed, ///< what it changes began before it was decided
};

/// A row of the catalogue change_rule: of a field and a phase the first one, by `sort`, whose conditions all hold.
struct ChangeRule {
    QString field; ///< of the form; sessions.…: a part of its sessions
    ChangePhase phase = ChangePhase::Open;
    int sort = 0;
    QStringList conditions; ///< name:limit:limit
    ChangeClass way = ChangeClass::Never;
    bool notice = false;      ///< those enrolled are told once it holds
    bool reviewAfter = false; ///< it holds at once, and is reviewed nevertheless
    QString command;          ///< that changes the field
};

/// What the rules look at. Forms are as Course::toJson() writes them.
struct ChangeSituation {
    ChangePhase phase = ChangePhase::Open;
    QJsonObject reviewed; ///< as a desk has seen it last: many small steps are one large one
    QJsonObject present;  ///< as it holds
    bool isUrgent = false;
    int seats = 0; ///< that are taken or held
    std::optional<UnitKind> unitKind;
    qint64 unitId = 0;
    qint64 countyId = 0; ///< of the unit
    QDateTime now;
    QSet<QString> transferTags;               ///< whose hours are passed on
    std::function<qint64(qint64)> countyOf{}; ///< of a unit
};

/// How one field goes.
struct ChangeWay {
    ChangeClass way = ChangeClass::Never;
    bool notice = false;
    bool reviewAfter = false;
    bool urgent = false; ///< it goes so because it is urgent
    QString condition;   ///< the first of what decided it; empty: the phase alone
    bool operator==(const ChangeWay&) const = default;
};

/// One field of a change.
struct ChangeItem {
    QString field;
    QJsonValue base;
    QJsonValue wanted;
    ChangeWay way;
    [[nodiscard]] bool waits() const { return way.way == ChangeClass::Review || way.reviewAfter; }
};

/// The table II.8 as the centre has sent it. The centre sorts by the same rows, and decides.
class ChangeRules {
public:
    ChangeRules() = default;
    explicit ChangeRules(const QList<ChangeRule>& rules);

    [[nodiscard]] bool isEmpty() const { return m_rules.isEmpty(); }
    /// The command that changes a field of the form; empty: none does.
    [[nodiscard]] QString commandOf(const QString& field) const;
    /// What becomes of any change of this field in this phase at best; nothing can be done where it is Never.
    [[nodiscard]] ChangeClass bestOf(const QString& field, ChangePhase phase) const;
    /// Of a field that differs; nothing where none of its parts does.
    [[nodiscard]] std::optional<ChangeWay> wayOf(const QString& field, const QJsonObject& wanted,
                                                 const ChangeSituation& situation) const;
    /// What differs from the form that holds, in the order of the form, each with the way it goes. `stands`: whether a
    /// form keeps the rules; where what is free does not without what waits, all of it waits.
    [[nodiscard]] QList<ChangeItem> sorted(const QJsonObject& wanted, const ChangeSituation& situation,
                                           const std::function<bool(const QJsonObject&)>& stands = {}) const;

private:
    QHash<QString, QList<ChangeRule>> m_rules; ///< by field, in their order
};

namespace course {

[[nodiscard]] std::optional<ChangeClass> changeClassFromKey(const QString& key); ///< F N R C -
[[nodiscard]] std::optional<ChangePhase> changePhaseFromKey(const QString& key);
[[nodiscard]] std::optional<ChangeState> changeStateFromKey(const QString& key);

/// Whether a condition holds for a part of a change (core.change_condition).
[[nodiscard]] bool holds(const QString& condition, const QString& part, const QJsonObject& wanted,
                         const ChangeSituation& situation);
/// Whether a part of a field (sessions.time) is another in the two forms.
[[nodiscard]] bool partDiffers(const QString& part, const QJsonObject& before, const QJsonObject& after);

} // namespace course

} // namespace inservice
