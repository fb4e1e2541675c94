// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/change/changereviewpage.h"

#include "forms/commands/otherviewers.h"
#include "forms/commands/pendingtone.h"
#include "forms/commands/reasonpanel.h"
#include "forms/courses/change/changebulkpanel.h"
#include "forms/courses/change/changesource.h"
#include "forms/courses/view/coursewordsof.h"
#include "forms/lists/listcolumns.h"
#include "forms/look/statedelegate.h"
#include "models/replica/changes.h"
#include "models/replica/replicareader.h"
#include "models/tables/roles.h"

#include <QJsonDocument>
#include <QTableView>
#include <algorithm>

namespace inservice {
namespace {

using Bucket = ChangeModel::DeskBucket;
using Column = ChangeModel::Column;

look::Tone toneOfRow(const QModelIndex& index) {
    return pendingTone(index, toneOf(ChangeState(index.data(StateRole).toInt())));
}

ChangeModel::Scope scopeOf(const AccountLink& link, bool isDesk) {
    return {isDesk, link.identity().unitId, link.identity().accountId};
}

} // namespace

ChangeReviewDetail::ChangeReviewDetail(AccountLink& link, ChangeModel& model, RowOutbox& outbox, QWidget* parent)
    : ChangeDetail(link, model, outbox, parent) {
    setButtons({{int(Action::Approve), tr("&Approve all"), QStringLiteral("Approve"), true},
                {int(Action::ApproveSome), tr("Approve what is &ticked…"), QStringLiteral("ApproveSome")},
                {int(Action::Reject), tr("Do &not approve…"), QStringLiteral("Reject")},
                {int(Action::Course), tr("&Look at the course"), QStringLiteral("Course")}});
    m_panel = new ReasonPanel(QStringLiteral("changePanel"), this);
    m_others = new OtherViewers(link, questions::Viewed::Course, QStringLiteral("change"), this);
    addBelow(m_others);
    addBelow(m_panel);
    addBelow(bar());
    follow(m_panel);
    connect(bar(), &ActionBar::chosen, this, [this](int action) { start(Action(action)); });
    connect(m_panel, &AskingPanel::confirmed, this, &ChangeReviewDetail::decide);
    connect(cards(), &ChangeCards::edited, this, [this] {
        if (m_panel->isOpen()) {
            m_panel->check();
        }
        refresh();
    });
}

void ChangeReviewDetail::setCurrent(bool current) {
    m_isCurrent = current;
    refresh();
    if (!current) {
        m_others->leave();
    }
}

ChangeCards::Mode ChangeReviewDetail::mode(const ChangeListRow& row) const {
    return row.state == ChangeState::Submitted && row.isReviewedHere &&
                   handInChange(row, link().replica(), link().identity()).isEmpty()
               ? ChangeCards::Mode::Decide
               : ChangeCards::Mode::Read;
}

QString ChangeReviewDetail::next(const ChangeListRow& row) const {
    if (row.state != ChangeState::Submitted) {
        return {};
    }
    const QString by = shownDay(ChangeModel::deadline(row));
    return row.change.lapsesAt.isValid() ? tr("Decide by %1; at %2 it lapses, as what it changes begins then.")
                                               .arg(by, shownTime(row.change.lapsesAt))
                                         : tr("Decide by %1. It holds already, as it was urgent.").arg(by);
}

QStringList ChangeReviewDetail::waitingFields() const {
    QStringList fields;
    for (const ChangeCard& card : cards()->cards()) {
        if (card.canBeDecided) {
            fields << card.field;
        }
    }
    return fields;
}

Availability ChangeReviewDetail::availability(Action action, const ChangeListRow& row) const {
    if (action == Action::Course) {
        return {true, {}};
    }
    if (row.state != ChangeState::Submitted || !row.isReviewedHere) {
        return {};
    }
    if (const QString why = handInChange(row, link().replica(), link().identity()); !why.isEmpty()) {
        return {true, why};
    }
    if (pending() == Pending::Waiting || pending() == Pending::NeedsSignIn) {
        return {true, tr("A decision about this change has not been sent yet. Wait for the centre's answer.")};
    }
    const QStringList fields = waitingFields();
    const auto ticked =
        std::count_if(fields.begin(), fields.end(), [this](const QString& field) { return cards()->approves(field); });
    switch (action) {
    case Action::Approve:
        return {ticked == fields.size(), {}};
    case Action::ApproveSome:
        return {ticked > 0 && ticked < fields.size(), {}};
    case Action::Reject:
    case Action::Course:
        break;
    }
    return {true, {}};
}

void ChangeReviewDetail::showActions(const ChangeListRow& row) {
    bar()->setVisible(!m_panel->isOpen());
    bar()->setAvailable([&](int action) { return availability(Action(action), row); });
    if (m_isCurrent && mode(row) == ChangeCards::Mode::Decide) {
        m_others->follow(row.course.id);
    } else {
        m_others->leave();
    }
}

void ChangeReviewDetail::start(Action action) {
    const ChangeListRow* shown = row();
    if (shown == nullptr || bar()->isPausing() || !availability(action, *shown).isEnabled()) {
        return;
    }
    m_asked = action;
    if (action == Action::Course) {
        emit placeWanted(QStringLiteral("course-review:%1").arg(shown->course.id));
        return;
    }
    if (action == Action::Approve) {
        decide(); // the usual one needs no words, and can be undone
        return;
    }
    ReasonPanel::Setup setup;
    setup.key = QString::number(shown->change.id);
    setup.title = action == Action::Reject ? tr("Do not approve the change of course %1").arg(shown->course.number)
                                           : tr("Approve in part: course %1").arg(shown->course.number);
    setup.explanation = action == Action::Reject
                            ? tr("The course stays as it is. The reason is mailed to the organiser, "
                                 "who may ask again.")
                            : tr("What is ticked holds then; the rest stays as it is. The reasons "
                                 "are mailed to the organiser.");
    setup.confirm = action == Action::Reject ? tr("Do not approve") : tr("Approve what is ticked");
    setup.textLabel = tr("Reason");
    setup.isGrave = action == Action::Reject;
    setup.fieldsWhyNot = [this] {
        const QStringList fields = waitingFields();
        const bool isMissing = std::any_of(fields.begin(), fields.end(), [this](const QString& field) {
            const bool approved = m_asked != Action::Reject && cards()->approves(field);
            return !approved && (m_asked == Action::Reject || cards()->reason(field).isEmpty());
        });
        return isMissing && m_panel->reason().isEmpty() ? tr("Write the reason: it is mailed to the organiser.")
                                                        : QString();
    };
    m_panel->open(setup);
    bar()->setVisible(false);
}

void ChangeReviewDetail::decide() {
    const ChangeListRow* shown = row();
    if (shown == nullptr) {
        return;
    }
    QList<ChangeVerdict> verdicts;
    const QStringList fields = waitingFields();
    for (const QString& field : fields) {
        const bool approve = m_asked == Action::Approve || (m_asked == Action::ApproveSome && cards()->approves(field));
        verdicts << ChangeVerdict{field, approve, approve ? QString() : cards()->reason(field)};
    }
    const qint64 id = shown->change.id;
    if (outbox().ask({makeChangeDecision(*shown, verdicts, m_panel->isOpen() ? m_panel->reason() : QString())})) {
        m_panel->close();
        emit decided(id);
    }
}

void ChangeReviewDetail::keep(const OutboxItem& item) {
    const QJsonObject body = QJsonDocument::fromJson(item.body).object();
    const qint64 id = body.value(QLatin1String("change_id")).toInteger();
    m_panel->keep(QString::number(id), body.value(QLatin1String("reason")).toString());
    if (const ChangeListRow* shown = row(); shown != nullptr && shown->change.id == id) {
        const QJsonArray items = body.value(QLatin1String("items")).toArray();
        for (const auto& one : items) {
            const QJsonObject field = one.toObject();
            cards()->setReason(field.value(QLatin1String("field")).toString(),
                               field.value(QLatin1String("reason")).toString());
        }
    }
}

ChangeReviewPage::ChangeReviewPage(AccountLink& link, QWidget* parent)
    : ChangeReviewPage(link, new ChangeModel(link.replicaFile(), scopeOf(link, true), courseview::listWords()),
                       parent) {
}

ChangeReviewPage::ChangeReviewPage(AccountLink& link, ChangeModel* model, QWidget* parent)
    : QueuePage(link, link.identity().accountName, model, QStringLiteral("changeReview"),
                numbers({Column::Number, Column::Title, Column::Unit, Column::Fields, Column::State, Column::DecideBy}),
                parent)
    , m_link(link)
    , m_model(model)
    , m_outbox(new ChangeOutbox(link, *model, this))
    , m_detail(new ChangeReviewDetail(link, *model, *m_outbox, this)) {
    setObjectName(QStringLiteral("changeReviewPage"));
    setOutbox(*model, *m_outbox, QStringLiteral("changeReviewMessage"));
    list()->setFindHint(tr("Number, title, unit or who asked for it"), tr("Find a change"));
    list()->view()->setItemDelegateForColumn(int(Column::State), new look::StateDelegate(toneOfRow, list()));
    list()->columns()->setWidths({{int(Column::Number), 84},
                                  {int(Column::Title), 170},
                                  {int(Column::Unit), 140},
                                  {int(Column::Fields), 120},
                                  {int(Column::State), 112},
                                  {int(Column::DecideBy), 92},
                                  {int(Column::AskedAt), 128},
                                  {int(Column::AskedBy), 84},
                                  {int(Column::DecidedAt), 128},
                                  {int(Column::CourseDay), 108}});
    list()->columns()->setInView(numbers({Column::Number, Column::Title, Column::State, Column::DecideBy}),
                                 int(Column::Title), numbers({Column::State, Column::DecideBy}));
    setChips({tr("To be decided"), tr("Decided"), tr("Held at once"), tr("All")}, int(Bucket::All),
             int(Bucket::ToDecide));
    setDetail(m_detail, QStringLiteral("document-preview"),
              tr("Choose a change from the list. Several at once: hold Ctrl or Shift."), 42);
    setEmptyWords({QStringLiteral("checkmark"), tr("The changes are being loaded…"),
                   tr("The centre cannot be reached, and nothing has been loaded on this PC before. The changes appear "
                      "as soon as it answers."),
                   tr("No change fits what is typed."), tr("No change stands like this."),
                   tr("No change of a course waits for this desk."),
                   tr("No change waited when the centre last answered; it cannot be reached now.")});
    connect(m_detail, &ChangeReviewDetail::decided, this, [this](qint64 id) { chooseNext(id); });
    connect(m_detail, &ChangeReviewDetail::placeWanted, this, &Page::openRequested);
    addUndo();
    setBulk(new ChangeBulkPanel(link, *model, *m_outbox, this));
    connect(m_model, &ListModel::settled, this,
            [this] { emit waitingChanged(m_model->countOf(int(Bucket::ToDecide))); });
    begin({{int(Column::DecideBy), Qt::AscendingOrder}, {int(Column::AskedAt), Qt::AscendingOrder}});
}

ChangeReviewPage::~ChangeReviewPage() = default;

QString ChangeReviewPage::title() const {
    return tr("Review of changes");
}

void ChangeReviewPage::setCurrent(bool current) {
    QueuePage::setCurrent(current);
    m_link.setLive(current);
    m_detail->setCurrent(current);
}

bool ChangeReviewPage::waits(qint64 id) const {
    const ChangeListRow* row = m_model->row(id);
    return row != nullptr && row->state == ChangeState::Submitted && m_model->pending(id).state == Pending::None;
}

ChangeTasks::ChangeTasks(AccountLink& link, bool isDesk, QObject* parent)
    : TaskList(parent)
    , m_link(link)
    , m_isDesk(isDesk) {
}

bool ChangeTasks::isLoaded() const {
    return m_link.replica().isLoaded();
}

QList<HomeTask> ChangeTasks::tasks(const QDateTime& now) const {
    const QList<ChangeListRow> waiting = ChangeModel::waiting(m_link.replica(), scopeOf(m_link, m_isDesk));
    if (waiting.isEmpty()) {
        return {};
    }
    const auto count = int(waiting.size());
    const QDate first = ChangeModel::deadline(waiting.constFirst());
    const QDateTime since = std::min_element(waiting.begin(), waiting.end(), [](const auto& one, const auto& other) {
                                return one.change.at < other.change.at;
                            })->change.at;
    if (!m_isDesk) {
        return {{look::Tone::Info, tr("Under review"),
                 tr("%n change(s) of your unit's courses wait for the desk.", nullptr, count), tr("Look at them"),
                 QStringLiteral("course-changes:chip-%1").arg(int(ChangeModel::OwnBucket::Waiting)), count, since,
                 true}};
    }
    return {
        {first < taiwanDay(now) ? look::Tone::Bad : look::Tone::Warning, tr("To be decided"),
         tr("%n change(s) of courses wait for your decision, the first until %1.", nullptr, count).arg(shownDay(first)),
         tr("Review"), QStringLiteral("change-review:chip-%1").arg(int(Bucket::ToDecide)), count, since}};
}

void ChangeTasks::refresh(const Changes& changes) {
    if (changes.concerns({"course_change", "course"})) {
        emit changed();
    }
}

} // namespace inservice
