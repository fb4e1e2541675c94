// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/courses/change/changesource.h"
#include "forms/courses/register/coursechecker.h"
#include "forms/courses/register/coursedrafts.h"

#include <QCoreApplication>
#include <functional>

namespace inservice {

/// A change of a course as it is being made: what is wanted over what holds, which way each field goes, and why it
/// cannot be sent as it is.
class PlannedChange {
    Q_DECLARE_TR_FUNCTIONS(inservice::PlannedChange)

public:
    /// How many fields go which way.
    struct Sums {
        int atOnce = 0;
        int waiting = 0;
        bool isCancelled = false; ///< people rely on a field: cancelling alone does it
    };
    /// What is written as the reason of a field; empty: nothing is.
    using Reasons = std::function<QString(const QString& field)>;

    PlannedChange(const ChangeSource& source, CourseChecker& checker);

    void setRules(const ChangeRules& rules) { m_rules = rules; }
    void begin(const CourseDraft& draft, const CourseRow& course);
    /// Nothing is changed any more.
    void end() { m_draft = {}; }
    [[nodiscard]] bool isBegun() const { return !m_draft.id.isNull(); }
    [[nodiscard]] CourseDraft& draft() { return m_draft; }
    [[nodiscard]] const CourseDraft& draft() const { return m_draft; }
    [[nodiscard]] const CourseRow& course() const { return m_course; }
    /// The form that holds, as the draft knows it.
    [[nodiscard]] QJsonObject base() const { return m_draft.base(); }
    [[nodiscard]] bool isOther() const { return m_draft.form() != base(); } ///< something is wanted

    /// Where the course has another revision than the draft was begun on, what was changed is put over what holds now.
    /// The names of the fields that were changed on both sides; nothing: it is the same revision.
    [[nodiscard]] std::optional<QStringList> rebase(const CourseRevisionRow& revision);
    /// Finds the fields that are others, and their way. Throws ReplicaError, as all below that look at the course do.
    void sort();
    [[nodiscard]] const QList<ChangeItem>& items() const { return m_items; } ///< as sorted last
    /// What the centre has said of the ways; it knows who is enrolled, and what was reviewed last.
    void setCentresWays(const QJsonObject& fields);
    void forgetCentresWays() { m_centres.clear(); }

    [[nodiscard]] ChangePhase phase() const;
    /// What cannot be changed any more, and why.
    [[nodiscard]] QHash<QString, QString> locked() const;
    [[nodiscard]] QList<ChangeCard> cards(const CourseNames& names) const;
    [[nodiscard]] Sums sums() const;
    [[nodiscard]] QString whyNotSend(const Reasons& reasons) const;

private:
    [[nodiscard]] ChangeWay wayOf(const ChangeItem& item) const;
    [[nodiscard]] QString missingReason(const Reasons& reasons) const;

    const ChangeSource& m_source;
    CourseChecker& m_checker;
    ChangeRules m_rules;
    CourseDraft m_draft; ///< a null id: none is begun
    CourseRow m_course;
    QList<ChangeItem> m_items;
    QHash<QString, ChangeClass> m_centres; ///< by field
};

/// What was not approved, or has lapsed, as the draft of a change that is asked for once more.
[[nodiscard]] CourseDraft askedAgain(CourseDraft draft, const CourseChangeRow& asked);

} // namespace inservice
