// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/change/ownchangespage.h"

#include "forms/commands/pendingtone.h"
#include "forms/commands/reasonpanel.h"
#include "forms/courses/change/changesource.h"
#include "forms/courses/register/coursefile.h"
#include "forms/courses/view/coursewordsof.h"
#include "forms/lists/listcolumns.h"
#include "forms/look/statedelegate.h"
#include "models/tables/roles.h"

#include <QAction>
#include <QFileDialog>
#include <QTableView>

namespace inservice {
namespace {

using Bucket = ChangeModel::OwnBucket;
using Column = ChangeModel::Column;

look::Tone toneOfRow(const QModelIndex& index) {
    return pendingTone(index, toneOf(ChangeState(index.data(StateRole).toInt())));
}

bool holdsAlready(const ChangeListRow& row) {
    return std::any_of(row.change.items.begin(), row.change.items.end(), [](const QJsonValue& item) {
        return item.toObject().value(QLatin1String("in_force")).toBool() &&
               item.toObject().value(QLatin1String("state")).toString() == u"waiting";
    });
}

} // namespace

OwnChangeDetail::OwnChangeDetail(AccountLink& link, ChangeModel& model, RowOutbox& outbox, QWidget* parent)
    : ChangeDetail(link, model, outbox, parent) {
    setButtons({{int(Action::Withdraw), tr("&Withdraw…"), QStringLiteral("Withdraw")},
                {int(Action::Attach), tr("&Upload the sealed form…"), QStringLiteral("Attach")},
                {int(Action::Again), tr("Ask for it &again…"), QStringLiteral("Again"), true},
                {int(Action::Course), tr("&Look at the course"), QStringLiteral("Course")}});
    m_panel = new ReasonPanel(QStringLiteral("changePanel"), this);
    addBelow(m_panel);
    addBelow(bar());
    follow(m_panel);
    connect(bar(), &ActionBar::chosen, this, [this](int action) { start(Action(action)); });
    connect(m_panel, &AskingPanel::confirmed, this, &OwnChangeDetail::withdraw);
}

QString OwnChangeDetail::next(const ChangeListRow& row) const {
    switch (row.state) {
    case ChangeState::Submitted: {
        const QString by = shownDay(ChangeModel::deadline(row));
        return row.change.lapsesAt.isValid()
                   ? tr("The desk decides by %1; what is not decided before %2 lapses. Until then the old value is "
                        "valid.")
                         .arg(by, shownTime(row.change.lapsesAt))
                   : tr("The desk decides by %1.").arg(by);
    }
    case ChangeState::Applied:
        return tr("It holds since it was sent; %n of those enrolled were told by mail.", nullptr, row.change.told);
    case ChangeState::Approved:
        return tr("It was approved and holds; %n of those enrolled were told by mail.", nullptr, row.change.told);
    case ChangeState::Partly:
        return tr("What was approved holds; the rest stays as it was. It can be asked for again.");
    case ChangeState::Rejected:
        return tr("The course stays as it was. The change can be asked for again.");
    case ChangeState::Withdrawn:
        return tr("It was withdrawn; the course stays as it was.");
    case ChangeState::Lapsed:
        return tr("It was not decided before what it changes began; the course stays as it was.");
    }
    return {};
}

QString OwnChangeDetail::notMine(const ChangeListRow& row) const {
    return link().identity().accountType == AccountType::Operator && !row.isOwn
               ? tr("%1 runs this course; whoever runs it, its deputies, and the contacts and the chief manager of "
                    "the unit can do this.")
                     .arg(row.course.ownerName)
               : QString();
}

void OwnChangeDetail::showActions(const ChangeListRow& row) {
    const bool waits = row.state == ChangeState::Submitted;
    const bool hasEnded = row.state == ChangeState::Rejected || row.state == ChangeState::Partly ||
                          row.state == ChangeState::Withdrawn || row.state == ChangeState::Lapsed;
    const bool isSending = pending() == Pending::Waiting || pending() == Pending::NeedsSignIn;
    const QString sending = isSending ? tr("Something about this change has not been sent yet. Wait for the centre's "
                                           "answer.")
                                      : QString();
    const QString why = notMine(row).isEmpty() ? sending : notMine(row);
    bar()->setAvailable([&](int action) -> Availability {
        switch (Action(action)) {
        case Action::Withdraw:
            return {waits, why.isEmpty() && holdsAlready(row)
                               ? tr("As it was urgent it holds already; the desk decides "
                                    "whether it stays.")
                               : why};
        case Action::Attach:
            return {waits, row.change.files.size() >= EvidenceEdit::most
                               ? tr("%n file(s) at most.", nullptr, EvidenceEdit::most)
                               : why};
        case Action::Again:
            return {hasEnded, row.course.state == u"approved" || row.course.state == u"list_due" ||
                                      row.course.state == u"list_returned"
                                  ? why
                                  : tr("The course takes no changes any more.")};
        case Action::Course:
            return {true, {}};
        }
        return {};
    });
}

void OwnChangeDetail::start(Action action) {
    const ChangeListRow* shown = row();
    if (shown == nullptr || bar()->isPausing()) {
        return;
    }
    switch (action) {
    case Action::Withdraw:
        m_panel->open({.key = QString::number(shown->change.id),
                       .title = tr("Withdraw the change of course %1").arg(shown->course.number),
                       .explanation = tr("The desk does not review it any more, and the course stays as it is. It can "
                                         "be asked for again."),
                       .confirm = tr("Withdraw"),
                       .textLabel = {},
                       .textMissing = {},
                       .isGrave = true});
        return;
    case Action::Attach:
        attach(
            QFileDialog::getOpenFileNames(this, tr("The sealed form, scanned"), QString(),
                                          tr("Scans and documents (*.pdf *.jpg *.jpeg *.png *.odt);;All files (*)")));
        return;
    case Action::Again:
        emit placeWanted(QStringLiteral("change-course:again-%1").arg(shown->change.id));
        return;
    case Action::Course:
        emit placeWanted(QStringLiteral("courses:%1").arg(shown->course.id));
        return;
    }
}

void OwnChangeDetail::withdraw() {
    if (const ChangeListRow* shown = row();
        shown != nullptr && outbox().ask({makeChangeCommand(QStringLiteral("change.withdraw"), *shown, {})})) {
        m_panel->close();
    }
}

void OwnChangeDetail::attach(const QStringList& paths) {
    const ChangeListRow* shown = row();
    for (const QString& path : paths) {
        const ChosenFile file = readCourseFile(path);
        if (!file.fault.isEmpty()) {
            notice()->show(look::Tone::Bad, file.fault);
            return;
        }
        const QString id = file.id.toString(QUuid::WithoutBraces);
        OutboxItem bring = makeChangeCommand(QStringLiteral("course.attach"), *shown, {});
        bring.body = Commands::makeItem(bring.kind, bring.subject, bring.caption,
                                        {{QStringLiteral("file_id"), id},
                                         {QStringLiteral("name"), file.name},
                                         {QStringLiteral("kind"), QStringLiteral("other")},
                                         {QStringLiteral("public"), false},
                                         {QStringLiteral("content"), QString::fromLatin1(file.content.toBase64())}})
                         .body;
        if (!outbox().ask({bring, makeChangeCommand(QStringLiteral("change.attach"), *shown,
                                                    {{QStringLiteral("file_id"), id}})})) {
            return;
        }
    }
}

OwnChangesPage::OwnChangesPage(AccountLink& link, QWidget* parent)
    : OwnChangesPage(link,
                     new ChangeModel(link.replicaFile(), {false, link.identity().unitId, link.identity().accountId},
                                     courseview::listWords()),
                     parent) {
}

OwnChangesPage::OwnChangesPage(AccountLink& link, ChangeModel* model, QWidget* parent)
    : ListPage(link, link.identity().accountName, model, QStringLiteral("ownChanges"),
               numbers({Column::Number, Column::Title, Column::Fields, Column::State, Column::AskedAt}), parent)
    , m_model(model)
    , m_outbox(new ChangeOutbox(link, *model, this))
    , m_detail(new OwnChangeDetail(link, *model, *m_outbox, this))
    , m_bars(*m_outbox, this, QStringLiteral("ownChangesMessage")) {
    setObjectName(QStringLiteral("ownChangesPage"));
    list()->setFindHint(tr("Title, number, or who asked for it"), tr("Find a change"));
    list()->view()->setItemDelegateForColumn(int(Column::State), new look::StateDelegate(toneOfRow, list()));
    list()->columns()->setWidths({{int(Column::Number), 84},
                                  {int(Column::Title), 180},
                                  {int(Column::Fields), 120},
                                  {int(Column::State), 112},
                                  {int(Column::AskedAt), 132},
                                  {int(Column::AskedBy), 84},
                                  {int(Column::DecideBy), 92},
                                  {int(Column::DecidedAt), 132},
                                  {int(Column::CourseDay), 108}});
    list()->columns()->setInView(numbers({Column::Number, Column::Title, Column::Fields, Column::State}),
                                 int(Column::Title), numbers({Column::Number, Column::State}));
    setChips({tr("Waiting"), tr("Decided"), tr("Held at once"), tr("All")}, int(Bucket::All));
    setDetail(m_detail, QStringLiteral("document-edit"), tr("Choose a change from the list."), 46);
    setEmptyWords({QStringLiteral("document-edit"), tr("The changes are being loaded…"),
                   tr("The centre cannot be reached, and nothing has been loaded on this PC before. The changes appear "
                      "as soon as it answers."),
                   tr("No change fits what is typed."), tr("No change is like this."),
                   tr("No course of your unit has been changed yet: choose one, and change in its form what is to be "
                      "another."),
                   tr("No course had been changed when the centre last answered; it cannot be reached now.")});
    auto* add = new QAction(look::icon(QStringLiteral("document-edit")), tr("&Change a course"), this);
    add->setObjectName(QStringLiteral("ownChangesNew"));
    connect(add, &QAction::triggered, this, [this] { emit openRequested(QStringLiteral("change-course:new")); });
    addPageAction(add);
    connect(m_detail, &OwnChangeDetail::placeWanted, this, &Page::openRequested);
    begin({{int(Column::AskedAt), Qt::DescendingOrder}});
}

OwnChangesPage::~OwnChangesPage() = default;

QString OwnChangesPage::title() const {
    return tr("Changes of courses");
}

void OwnChangesPage::setCurrent(bool current) {
    ListPage::setCurrent(current);
    m_bars.setPageShown(current);
}

} // namespace inservice
