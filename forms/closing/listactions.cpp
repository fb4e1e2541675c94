// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/closing/listactions.h"

#include "forms/closing/closingactions.h"

#include <QCoreApplication>
#include <algorithm>

namespace inservice {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(ListActions)
};

constexpr qint64 takeBackHours = 24; ///< as the centre has it

} // namespace

QString ListActionSpec::buttonText() const {
    return Say::tr(button);
}

QString ListActionSpec::text() const {
    return Say::tr(word);
}

ReasonPanel::Setup ListActionSpec::panelSetup() const {
    ReasonPanel::Setup setup;
    setup.title = text();
    setup.confirm = text();
    switch (action) {
    case ListAction::Confirm:
        setup.explanation =
            Say::tr("The course is closed: the hours stand in the records of the teachers, who are told "
                    "by mail.");
        break;
    case ListAction::Return:
        setup.explanation = Say::tr("The organiser is told by mail what to put right, and hands it in again.");
        setup.textLabel = Say::tr("What is to be put right, in your own words");
        break;
    case ListAction::TakeBack:
        setup.explanation = Say::tr("The hours leave the records again, and the list waits for its review. The "
                                    "organiser is told by mail.");
        setup.textLabel = Say::tr("Reason");
        setup.textMissing = Say::tr("Write the reason: it is mailed to the organiser.");
        setup.isGrave = true;
        break;
    }
    return setup;
}

const QList<ListActionSpec>& listActions() {
    static const QList<ListActionSpec> all{
        {ListAction::Confirm, "list.confirm", "Confirm", "dialog-ok-apply",
         QT_TRANSLATE_NOOP("ListActions", "&Confirm the list"), QT_TRANSLATE_NOOP("ListActions", "Confirm the list"),
         true},
        {ListAction::Return, "list.return", "Return", "edit-undo", QT_TRANSLATE_NOOP("ListActions", "Send &back…"),
         QT_TRANSLATE_NOOP("ListActions", "Send back"), true},
        {ListAction::TakeBack, "list.take_back", "TakeBack", "edit-undo",
         QT_TRANSLATE_NOOP("ListActions", "Ta&ke the confirmation back…"),
         QT_TRANSLATE_NOOP("ListActions", "Take the confirmation back"), false},
    };
    return all;
}

const ListActionSpec& listAction(ListAction action) {
    const QList<ListActionSpec>& all = listActions();
    return *std::find_if(all.begin(), all.end(), [action](const ListActionSpec& one) { return one.action == action; });
}

QList<ListActionSpec> listActionsOf(const QStringList& commands) {
    QList<ListActionSpec> mine = listActions();
    mine.removeIf([&](const ListActionSpec& one) { return !commands.contains(QLatin1String(one.kind)); });
    return mine;
}

Availability availability(ListAction action, const CourseListRow& row, const std::optional<CourseListVersionRow>& list,
                          Pending pending, const QString& hand) {
    const bool isTakeBack = action == ListAction::TakeBack;
    const bool fits = isTakeBack ? row.state == CourseState::Confirmed || row.state == CourseState::ConfirmedEmpty
                                 : row.state == CourseState::ListSubmitted;
    if (!row.isListDecidedHere || !list || !fits) {
        return {};
    }
    if (!hand.isEmpty()) {
        return {true, hand};
    }
    if (pending == Pending::Waiting || pending == Pending::NeedsSignIn) {
        return {true, Say::tr("A decision about this list has not been sent yet. Wait for the centre's answer.")};
    }
    if (isTakeBack && list->decidedAt.secsTo(QDateTime::currentDateTimeUtc()) > takeBackHours * 3600) {
        return {true, Say::tr("It was confirmed more than a day ago. What is wrong is put right by a correction of a "
                              "closed course.")};
    }
    return {true, {}};
}

OutboxItem makeListDecision(const ListActionSpec& spec, const CourseRow& seen, const CourseListVersionRow& list,
                            const QJsonObject& details) {
    QJsonObject body = details;
    body.insert(QStringLiteral("list_id"), list.id);
    body.insert(QStringLiteral("version"), list.n);
    return makeListCommand(spec.kind, seen, body);
}

} // namespace inservice
