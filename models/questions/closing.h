// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/hours/arithmetic.h"
#include "models/sync/question.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QStringList>
#include <optional>

/// What is asked at the centre about hours and lists of participants (docs/api.md «Hours and lists»).
namespace inservice::questions {

/// 結案健檢: what the centre has found about a course before its list is handed in.
struct ClosingCheck {
    enum class Level {
        Red,    ///< the list is not taken
        Yellow, ///< to be confirmed with a sentence
        Info,
    };
    QString id; ///< K01…
    Level level = Level::Info;
    int count = 0;
    QList<qint64> enrolments; ///< whose rows it is about
    QJsonObject values;
    bool operator==(const ClosingCheck&) const = default;
};
[[nodiscard]] AccountQuestion<QList<ClosingCheck>> closingChecks(qint64 courseId);

/// A row of a list as it was handed in.
struct ListedPerson {
    int no = 0;
    qint64 enrolmentId = 0; ///< 0: a lecturer of the form
    QString name;
    QString unit;
    QString jobTitle;
    ListRole role = ListRole::Attendee;
    double hours = 0;
    double lectureHours = 0;
    bool passed = false;
    bool isPresent = false;
    bool isWalkIn = false;
    QString overrideReason;                    ///< empty: the hours are as computed
    std::optional<bool> isKnown;               ///< stands on a roster; a desk alone hears it
    std::optional<HoursArithmetic> arithmetic; ///< of participants
    bool operator==(const ListedPerson&) const = default;
};

/// A list as it was handed in, with what the check had found then.
struct HandedList {
    QList<ClosingCheck> checks;
    QList<ListedPerson> people;
    bool operator==(const HandedList&) const = default;
};
[[nodiscard]] AccountQuestion<HandedList> handedList(qint64 listId);

/// What the centre knows of somebody on an uploaded list beside what was written there; a desk alone is told.
struct UploadDoubt {
    qint64 enrolmentId = 0;
    QString code;  ///< R05, R06, R14, R15, R16 (II.6)
    QString known; ///< what it has instead; empty: nothing is said
    bool operator==(const UploadDoubt&) const = default;
};
[[nodiscard]] AccountQuestion<QList<UploadDoubt>> uploadDoubts(qint64 courseId);

/// What a correction of a closed course would lead to, as the centre has tried and undone it.
struct CorrectionEffect {
    struct Row {
        int no = 0; ///< on the list
        QString name;
        std::optional<double> before; ///< nothing: not on the list
        std::optional<double> after;
        bool operator==(const Row&) const = default;
    };
    /// Of the statistics that are kept, those that it is in.
    struct Period {
        QDate from;
        QDate to;
        QDateTime at; ///< when it was summed up
        bool operator==(const Period&) const = default;
    };
    struct Figures {
        QList<QDate> days;     ///< in whose periods the hours are
        QList<Period> periods; ///< of the country, summed up by a night
        QList<Period> frozen;  ///< periods whose 凍結值 stays
        QList<int> rosters;    ///< semesters of kept rosters that figures of these days are divided by
        QStringList duties;    ///< 法定研習 that the course counts for
        bool operator==(const Figures&) const = default;
    };
    int list = 0; ///< the version that the list would be
    int more = 0; ///< people with more hours
    int fewer = 0;
    int added = 0;
    int removed = 0;
    double before = 0; ///< hours of all
    double after = 0;
    int certificates = 0;           ///< that would be another version, or revoked
    std::optional<int> transfers;   ///< rows that were passed on and would be taken back; a desk alone is told
    std::optional<Figures> figures; ///< nothing: none is touched
    QList<Row> rows;                ///< the first two hundred
    bool operator==(const CorrectionEffect&) const = default;
};
/// `request`: the body of correction.submit or correction.correct. What would be refused is refused.
[[nodiscard]] AccountQuestion<CorrectionEffect> tryCorrection(const QJsonObject& request);

/// A closed course as it can be put right: its form, which a desk holds no more, and its list.
struct ClosedCourse {
    qint64 courseId = 0;
    int revision = 0;
    QJsonObject form;
    qint64 listId = 0; ///< 0: closed at the site before
    QDateTime until;   ///< when it is 教師進修網 alone that puts it right
    bool isOver = false;
    bool isPassedOn = false; ///< hours of it have gone to another system
    bool operator==(const ClosedCourse&) const = default;
};
[[nodiscard]] AccountQuestion<ClosedCourse> closedCourse(qint64 courseId);

/// What the centre knows about a correction of a closed course; the desk that decides on it alone is told.
struct CorrectionLook {
    QHash<int, QString> verdicts; ///< of who is to be added, by place: same, differs, unknown
    int clashes = 0;              ///< who would be credited for the same minutes twice
    QStringList courses;          ///< with which courses: number and title
    std::optional<CorrectionEffect> effect;
    QString refusedKey; ///< why it cannot hold as it stands; empty: it can
    QJsonObject refusedDetail;
    bool operator==(const CorrectionLook&) const = default;
};
[[nodiscard]] AccountQuestion<CorrectionLook> lookCorrection(qint64 correctionId);

} // namespace inservice::questions
