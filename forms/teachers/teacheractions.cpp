// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/teachers/teacheractions.h"

#include "forms/commands/commands.h"

#include <QCoreApplication>
#include <algorithm>

namespace inservice {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(TeacherActions)
};

QString ofTable(const char* english) {
    return QCoreApplication::translate("TeacherActions", english);
}

/// A number that a school may change itself: 統一證號, of either form (core.may_renumber).
bool isResidence(const QString& nationalId) {
    static const QString second = QStringLiteral("ABCD89");
    return nationalId.size() > 1 && second.contains(nationalId.at(1));
}

} // namespace

const QList<TeacherActionSpec>& teacherActions() {
    static const QList<TeacherActionSpec> all{
        {TeacherAction::Edit, "teacher.edit", "Edit", "document-edit",
         QT_TRANSLATE_NOOP("TeacherActions", "Ed&it the data…"), QT_TRANSLATE_NOOP("TeacherActions", "Edit the data"),
         QT_TRANSLATE_NOOP("TeacherActions", "Data edited"), true},
        {TeacherAction::Leave, "teacher.leave", "Leave", "edit-delete",
         QT_TRANSLATE_NOOP("TeacherActions", "&Leaves, changes school, retires…"),
         QT_TRANSLATE_NOOP("TeacherActions", "Leaves, changes school, retires"),
         QT_TRANSLATE_NOOP("TeacherActions", "Departure noted"), true},
        {TeacherAction::Return, "teacher.return", "Return", "edit-undo",
         QT_TRANSLATE_NOOP("TeacherActions", "Is &back"), QT_TRANSLATE_NOOP("TeacherActions", "Is back"),
         QT_TRANSLATE_NOOP("TeacherActions", "Back"), true},
        {TeacherAction::Renumber, "teacher.renumber", "Renumber", "document-edit",
         QT_TRANSLATE_NOOP("TeacherActions", "Has a new ID nu&mber…"),
         QT_TRANSLATE_NOOP("TeacherActions", "Has a new ID number"),
         QT_TRANSLATE_NOOP("TeacherActions", "ID number changed"), false},
        {TeacherAction::ShowId, "teacher.show_id", "ShowId", "view-visible",
         QT_TRANSLATE_NOOP("TeacherActions", "Show the I&D number…"),
         QT_TRANSLATE_NOOP("TeacherActions", "Show the ID number"),
         QT_TRANSLATE_NOOP("TeacherActions", "ID number shown"), false},
        {TeacherAction::CloseAccount, "teacher.close_account", "CloseAccount", "view-hidden",
         QT_TRANSLATE_NOOP("TeacherActions", "Clo&se the teacher's account…"),
         QT_TRANSLATE_NOOP("TeacherActions", "Close the teacher's account"),
         QT_TRANSLATE_NOOP("TeacherActions", "Teacher's account closed"), true,
         QT_TRANSLATE_NOOP("TeacherActions", "Nobody signs in with it until it is opened again. The teacher is told by "
                                             "mail; the entry on the roster stays.")},
        {TeacherAction::ReopenAccount, "teacher.reopen_account", "ReopenAccount", "user-identity",
         QT_TRANSLATE_NOOP("TeacherActions", "&Open the teacher's account…"),
         QT_TRANSLATE_NOOP("TeacherActions", "Open the teacher's account"),
         QT_TRANSLATE_NOOP("TeacherActions", "Teacher's account opened"), true,
         QT_TRANSLATE_NOOP("TeacherActions", "It can be signed in to again. The teacher is told by mail.")},
        {TeacherAction::Unbind, "teacher.unbind", "Unbind", "edit-clear",
         QT_TRANSLATE_NOOP("TeacherActions", "Ta&ke away the bound device…"),
         QT_TRANSLATE_NOOP("TeacherActions", "Take away the bound device"),
         QT_TRANSLATE_NOOP("TeacherActions", "Bound device taken away"), false,
         QT_TRANSLATE_NOOP("TeacherActions",
                           "For a device that is lost: the next sign-in asks for no code. The teacher "
                           "is told by mail.")},
    };
    return all;
}

const TeacherActionSpec& teacherAction(TeacherAction action) {
    const QList<TeacherActionSpec>& all = teacherActions();
    return *std::find_if(all.begin(), all.end(),
                         [action](const TeacherActionSpec& spec) { return spec.action == action; });
}

QList<TeacherActionSpec> teacherActionsOf(const QStringList& commands) {
    QList<TeacherActionSpec> mine = teacherActions();
    mine.removeIf([&commands](const TeacherActionSpec& spec) { return !commands.contains(QLatin1String(spec.kind)); });
    return mine;
}

QString TeacherActionSpec::buttonText() const {
    return ofTable(button);
}

QString TeacherActionSpec::text() const {
    return ofTable(word);
}

ReasonPanel::Setup TeacherActionSpec::panelSetup() const {
    ReasonPanel::Setup setup;
    setup.key = QLatin1String(name);
    setup.explanation = explanation != nullptr ? ofTable(explanation) : QString();
    setup.confirm = text();
    if (explanation != nullptr) {
        setup.textLabel = Say::tr("Reason");
        setup.textMissing = Say::tr("Write the reason first.");
    }
    setup.isGrave = action == TeacherAction::CloseAccount || action == TeacherAction::Unbind;
    return setup;
}

namespace {

/// Of what is about the teacher's own account.
QString whyNotAccount(TeacherAction action, const TeacherRow& teacher) {
    const bool isOpen = teacher.accountState == u"open" || teacher.accountState == u"roaming";
    if (action == TeacherAction::Unbind) {
        return teacher.accountBound ? QString() : Say::tr("No device is bound to an account of %1.").arg(teacher.name);
    }
    return isOpen == (action == TeacherAction::CloseAccount) && teacher.accountState != u"waiting"
               ? QString()
               : Say::tr("The teacher's account: %1.").arg(TeacherModel::accountWord(teacher.accountState));
}

} // namespace

Availability availability(TeacherAction action, const TeacherListRow& row, Pending pending, bool isDesk) {
    const TeacherRow& teacher = row.teacher;
    if (action == TeacherAction::ShowId) {
        return {true, {}}; // it changes nothing
    }
    if (action == TeacherAction::Return && teacher.state != u"on_leave") {
        return {false, Say::tr("%1 is not on leave.").arg(teacher.name)};
    }
    if (teacher.state == u"left") {
        return {false,
                Say::tr("%1 has left the roster. Enter them once more if they are back, or take the departure back in "
                        "“Changes of the roster”.")
                    .arg(teacher.name)};
    }
    const bool ofAccount = action == TeacherAction::CloseAccount || action == TeacherAction::ReopenAccount ||
                           action == TeacherAction::Unbind;
    if (const QString why = ofAccount ? whyNotAccount(action, teacher) : QString(); !why.isEmpty()) {
        return {false, why};
    }
    if (action == TeacherAction::Renumber && !isDesk && !isResidence(teacher.nationalId)) {
        return {false, Say::tr("A school notes the new number of somebody who had a residence number (統一證號). A "
                               "national ID number that is wrong is corrected by your regional centre.")};
    }
    if (pending == Pending::Waiting || pending == Pending::NeedsSignIn) {
        return {true, Say::tr("Something about this entry has not been sent yet. Wait for the centre's answer.")};
    }
    return {true, {}};
}

OutboxItem makeCommand(const TeacherActionSpec& spec, const TeacherRow& seen, const QJsonObject& details) {
    QJsonObject body = details;
    body.insert(QStringLiteral("teacher_id"), seen.id);
    body.insert(QStringLiteral("row_version"), seen.rowVersion);
    return Commands::makeItem(QLatin1String(spec.kind), rowSubject("teacher", seen.id),
                              Say::tr("%1: %2", "what was done, to whom").arg(ofTable(spec.done), seen.name), body,
                              {{QStringLiteral("row_version"), seen.rowVersion}, {QStringLiteral("name"), seen.name}});
}

} // namespace inservice
