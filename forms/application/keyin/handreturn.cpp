// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/application/keyin/handreturn.h"

#include "forms/hand/handformcode.h"
#include "models/replica/changes.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/courses.h"
#include "models/replica/tables/units.h"
#include "models/sync/accountlink.h"

#include <QCoreApplication>

namespace inservice {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(HandReturn)
};

class HandReturn : public PaperReturn {
public:
    explicit HandReturn(AccountLink& link)
        : m_link(link) {}

    [[nodiscard]] bool matches(const QString& code) const override { return HandFormCode::parse(code).has_value(); }
    [[nodiscard]] bool namesOnePaper() const override { return false; }
    [[nodiscard]] QString titleOf(const QString& code) const override;
    [[nodiscard]] ReturnCase caseFor(const QString& code) const override;
    /// Nobody has handed anything in yet: there is nothing to find.
    [[nodiscard]] QList<Candidate> find(const QString&) const override { return {}; }
    /// Never asked for: caseFor() lets nothing go.
    [[nodiscard]] OutboxItem command(const QString&, const ReturnScan&) const override { return {}; }
    [[nodiscard]] bool concerns(const Changes& changes) const override { return changes.concerns({"unit", "course"}); }

private:
    [[nodiscard]] bool may(const char* kind) const { return m_link.identity().commands.contains(QLatin1String(kind)); }
    void findCourse(ReturnCase& found, const QString& number) const;

    AccountLink& m_link;
};

/// Who runs a closed course asks for its correction in the system; the paper is what the request is written from.
void HandReturn::findCourse(ReturnCase& found, const QString& number) const {
    found.where = number;
    const QList<CourseRow> courses =
        m_link.replica().rows<CourseRow>(QStringLiteral(" WHERE number = ?"), {number.toLongLong()});
    const bool isOwn = !courses.isEmpty() && courses.constFirst().unitId == m_link.identity().unitId;
    if (!courses.isEmpty()) {
        found.where = courses.constFirst().title;
    }
    if (isOwn && may("correction.submit")) {
        found.place = QStringLiteral("correct:course-%1").arg(courses.constFirst().id);
        found.sentence =
            Text::tr("This form was filled in by hand. Ask for the correction in the course with this page "
                     "beside you, then put the page aside.");
    } else if (isOwn || number.isEmpty()) {
        found.sentence = Text::tr("This form was filled in by hand. Ask for the correction under Corrections of closed "
                                  "courses, then put the page aside.");
    } else {
        found.fit = ReturnCase::Fit::Elsewhere;
        found.sentence =
            Text::tr("This form was filled in by hand and is of a course that your unit does not run. Whoever "
                     "runs it asks for the correction in the system: hand the paper back to them, then put "
                     "the page aside.");
    }
}

QString HandReturn::titleOf(const QString& code) const {
    const QString form = HandFormCode::parse(code).value_or(HandFormCode()).form;
    return form == u"correction" ? Text::tr("Correction of a closed course, by hand")
           : form == u"project"  ? Text::tr("Person in charge of an information project, by hand")
                                 : Text::tr("Application for a business account, by hand");
}

ReturnCase HandReturn::caseFor(const QString& code) const {
    const HandFormCode form = HandFormCode::parse(code).value_or(HandFormCode());
    ReturnCase found{.fit = ReturnCase::Fit::OwnPlace, .title = titleOf(code)};
    const bool isElsewhere = !form.desk.isEmpty() && form.desk.toLongLong() != m_link.identity().unitId;
    if (form.form == u"correction") {
        findCourse(found, form.about);
        return found;
    }
    const QList<UnitRow> units =
        m_link.replica().rows<UnitRow>(QStringLiteral(" WHERE code = ? ORDER BY id"), {form.about});
    found.where = units.isEmpty() ? form.about : units.constFirst().name;
    if (isElsewhere) {
        found.fit = ReturnCase::Fit::Elsewhere;
        found.sentence =
            Text::tr("This form was filled in by hand and is to go to another desk, which stands on it. Hand "
                     "the paper on, then put the page aside.");
        return found;
    }
    if (!may("application.key_in")) {
        found.fit = ReturnCase::Fit::Elsewhere;
        found.sentence =
            Text::tr("This form was filled in by hand. The desk that reviews the accounts of this unit keys "
                     "it in: hand the paper on to it, then put the page aside.");
    } else if (form.form == u"project") {
        found.sentence = Text::tr(
            "Who is in charge of an information project is not kept in this system. Deal with the form as your "
            "office does, file it, then put the page aside.");
    } else {
        found.sentence = Text::tr("This form was filled in by hand, so it has no number yet. Key it in with this page "
                                  "beside it; the page leaves this list with the case.");
        found.place = QStringLiteral("keyin");
        found.takesPages = true;
    }
    return found;
}

} // namespace

std::unique_ptr<PaperReturn> handReturn(AccountLink& link) {
    return std::make_unique<HandReturn>(link);
}

} // namespace inservice
