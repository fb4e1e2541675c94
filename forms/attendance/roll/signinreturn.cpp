// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/attendance/roll/signinreturn.h"

#include "forms/attendance/roll/rollcourses.h"
#include "forms/attendance/sheet/signincode.h"
#include "models/replica/changes.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/offerings.h"
#include "models/replica/tables/units.h"

#include <QCoreApplication>

namespace inservice {
namespace {

using Fit = ReturnCase::Fit;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SigninReturn)
};

class SigninReturn : public PaperReturn {
public:
    explicit SigninReturn(AccountLink& link)
        : m_link(link) {}

    [[nodiscard]] bool matches(const QString& code) const override { return SigninCode::parse(code).has_value(); }
    /// It is signed at one session after the other, and scanned in between.
    [[nodiscard]] bool namesOnePaper() const override { return false; }
    [[nodiscard]] QString bundleOf(const QString& code) const override { return titleOf(code); }
    [[nodiscard]] QString titleOf(const QString& code) const override {
        return Text::tr("Sign-in sheets %1", "number of a course")
            .arg(SigninCode::parse(code).value_or(SigninCode()).number);
    }
    [[nodiscard]] ReturnCase caseFor(const QString& code) const override;
    /// Who has signed is read between the lines that the code speaks of; without it nothing is.
    [[nodiscard]] QList<Candidate> find(const QString&) const override { return {}; }
    /// Never asked for: caseFor() lets nothing go.
    [[nodiscard]] OutboxItem command(const QString&, const ReturnScan&) const override { return {}; }
    [[nodiscard]] bool concerns(const Changes& changes) const override {
        return changes.concerns({"course", "offering", "unit"});
    }

private:
    [[nodiscard]] ReturnCase elsewhere(ReturnCase found, qint64 number) const;
    /// Why nothing can be noted in a course from here; empty: it can.
    [[nodiscard]] QString whyNot(const CourseRow& course) const;

    AccountLink& m_link;
};

/// Whose it is is public while the course is announced.
ReturnCase SigninReturn::elsewhere(ReturnCase found, qint64 number) const {
    found.fit = Fit::Elsewhere;
    const QList<OfferingRow> offerings =
        m_link.replica().rows<OfferingRow>(QStringLiteral(" WHERE number = ?"), {number});
    const std::optional<UnitRow> unit =
        offerings.isEmpty() ? std::nullopt : m_link.replica().row<UnitRow>(offerings.constFirst().unitId);
    found.where = unit ? unit->name : QString();
    found.sentence =
        unit ? Text::tr("This sign-in sheet is of a course of %1. Hand it on to them, then put the page aside.")
                   .arg(unit->name)
             : Text::tr("This sign-in sheet is of course %1, which is none of your unit's. Hand it on to who runs the "
                        "course, then put the page aside.")
                   .arg(number);
    return found;
}

QString SigninReturn::whyNot(const CourseRow& course) const {
    const Identity& me = m_link.identity();
    if (!me.commands.contains(QStringLiteral("presence.set"))) {
        return Text::tr("Your account may not note attendance. Hand the sheet on to who runs the course.");
    }
    if (me.accountType == AccountType::Operator && course.ownerAccountId != me.accountId &&
        !course.deputies.contains(me.accountId)) {
        return Text::tr("%1 runs this course; whoever runs it, its deputies, and the contacts and the chief manager of "
                        "the unit can note who has signed. Hand the sheet on to them.")
            .arg(course.ownerName);
    }
    return roll::isOpen(course)
               ? QString()
               : Text::tr("The attendance of this course cannot be noted now: it is not approved yet, or its list has "
                          "been handed in. Take the list back under “Lists and hours” first, or put the page aside.");
}

ReturnCase SigninReturn::caseFor(const QString& code) const {
    const SigninCode sheet = SigninCode::parse(code).value_or(SigninCode());
    ReturnCase found{.title = titleOf(code)};
    const QList<CourseRow> courses =
        m_link.replica().rows<CourseRow>(QStringLiteral(" WHERE number = ?"), {sheet.number});
    if (courses.isEmpty() || courses.constFirst().unitId != m_link.identity().unitId) {
        return elsewhere(found, sheet.number);
    }
    const CourseRow& course = courses.constFirst();
    found.where = course.title;
    if (const QString why = whyNot(course); !why.isEmpty()) {
        found.fit = Fit::Closed;
        found.sentence = why;
        return found;
    }
    found.fit = Fit::OwnPlace;
    found.place = QStringLiteral("attendance:%1").arg(course.id);
    found.takesPages = true;
    found.sentence = Text::tr("Signed sheets of this course. All pages of it that lie here are read together; you "
                              "confirm who has signed, and they leave this list with that.");
    return found;
}

} // namespace

std::unique_ptr<PaperReturn> signinReturn(AccountLink& link) {
    return std::make_unique<SigninReturn>(link);
}

} // namespace inservice
