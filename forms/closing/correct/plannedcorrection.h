// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/courses/change/changecards.h"
#include "forms/courses/register/coursedrafts.h"
#include "models/replica/tables/courses.h"

#include <QCoreApplication>
#include <optional>

namespace inservice {

struct CorrectionRow;

/// A correction of a closed course as it is being made: people of its list, and fields of its form over what holds.
class PlannedCorrection {
    Q_DECLARE_TR_FUNCTIONS(inservice::PlannedCorrection)

public:
    void begin(const CourseDraft& draft, const CourseRow& course);
    void end() { m_draft = {}; }
    [[nodiscard]] bool isBegun() const { return !m_draft.id.isNull(); }
    [[nodiscard]] CourseDraft& draft() { return m_draft; }
    [[nodiscard]] const CourseDraft& draft() const { return m_draft; }
    [[nodiscard]] const CourseRow& course() const { return m_course; }
    [[nodiscard]] qint64 listId() const; ///< that is put right

    /// What was put right in the form lies over what holds now. None: the form is still to come, and people alone are
    /// put right.
    void rebase(const std::optional<CourseRevisionRow>& form);
    /// What was counted by, and what makes it another course, stands to be read: why, by field.
    [[nodiscard]] static QHash<QString, QString> locked();
    [[nodiscard]] bool isEmpty() const; ///< nothing is asked for and nothing goes along
    /// A card a person and a field, with the cause that each usually has.
    struct Asked {
        ChangeCard card;
        QString usualCause;
    };
    [[nodiscard]] QList<Asked> asked(const CourseNames& names) const;
    [[nodiscard]] bool needsEvidence() const; ///< somebody's hours may become more
    /// Somebody's number is to be written once more: it is not kept whole on this PC.
    [[nodiscard]] bool lacksNumbers() const;

private:
    [[nodiscard]] QJsonArray people() const;

    CourseDraft m_draft; ///< a null id: none is begun
    CourseRow m_course;
};

/// What was sent back, to be put right; or what was not approved or was withdrawn, asked for anew. `form`: as it holds.
[[nodiscard]] CourseDraft askedAgain(const CorrectionRow& asked, const std::optional<CourseRevisionRow>& form);

} // namespace inservice
