// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/review/coursedetail.h"

#include "forms/commands/otherviewers.h"
#include "forms/commands/parkedpanel.h"
#include "forms/commands/refusednotice.h"
#include "forms/courses/review/coursefaults.h"
#include "forms/courses/view/courseattachments.h"
#include "forms/courses/view/courseoutbox.h"
#include "forms/courses/view/coursesections.h"
#include "forms/courses/view/coursetone.h"
#include "forms/words/coursewords.h"
#include "forms/words/words.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"

#include <QJsonDocument>
#include <QPushButton>
#include <QTabWidget>

namespace inservice {
namespace {

constexpr int leastTabs = 11 * look::grid; ///< px: what is decided on stays in sight

QString panelKey(const QString& kind, qint64 id) {
    return QStringLiteral("%1:%2").arg(kind).arg(id);
}

/// It was decided on another revision than the one that holds now.
bool isParked(const OutboxItem& item) {
    return item.errorKey == u"course.revision_changed" || item.errorKey == u"course.state";
}

} // namespace

CourseDetail::CourseDetail(AccountLink& link, CourseModel& model, CourseOutbox& outbox, QWidget* parent)
    : RowDetail(QStringLiteral("course"), outbox, parent)
    , m_link(link)
    , m_model(model)
    , m_outbox(outbox)
    , m_actions(courseActionsOf(link.identity().commands))
    , m_warnings(new look::MessageBar(this))
    , m_parked(new ParkedPanel(QStringLiteral("courseParked"),
                               tr("Nothing more is sent; the course stays as it is now"), this))
    , m_panel(new ReasonPanel(QStringLiteral("coursePanel"), this))
    , m_faults(new CourseFaults(QStringLiteral("courseFaults"), m_panel))
    , m_tabs(new QTabWidget(this))
    , m_fields(new FieldsView)
    , m_history(new FieldsView)
    , m_others(new OtherViewers(link, questions::Viewed::Course, QStringLiteral("course"), this)) {
    QList<ActionBar::Button> buttons;
    for (const CourseActionSpec& spec : std::as_const(m_actions)) {
        buttons << ActionBar::Button{int(spec.action), spec.buttonText(), QLatin1String(spec.name),
                                     spec.action == CourseAction::Approve};
    }
    setButtons(buttons);
    m_faults->hide();
    dress();
    layOut();
    connectParts();
}

void CourseDetail::dress() {
    notice()->findChild<QPushButton*>()->setObjectName(QStringLiteral("courseNoticeRead"));
    m_warnings->setObjectName(QStringLiteral("courseWarnings"));
    m_fields->setObjectName(QStringLiteral("courseFields"));
    m_history->setObjectName(QStringLiteral("courseHistory"));
    m_tabs->addTab(m_fields, tr("The course"));
    m_tabs->addTab(m_history, tr("History"));
    dressTabs(m_tabs, leastTabs);
    m_parked->hide();
}

void CourseDetail::layOut() {
    add({m_others, notice(), m_parked, m_warnings});
    addDecided(m_tabs, m_panel);
    add({bar()});
}

void CourseDetail::connectParts() {
    connect(bar(), &ActionBar::chosen, this, [this](int action) { start(CourseAction(action)); });
    connect(m_faults, &CourseFaults::edited, this, [this] {
        if (m_panel->isOpen()) { // not while it is filled
            m_kept.insert(panelKey(QLatin1String(courseAction(m_asked).kind), id()), m_faults->details());
            m_panel->check();
        }
    });
    connect(m_panel, &ReasonPanel::confirmed, this, &CourseDetail::ask);
    follow(m_panel);
    connect(m_parked, &ParkedPanel::againRequested, this, &CourseDetail::decideAgain);
    connect(m_parked, &ParkedPanel::dropRequested, this, [this] { m_outbox.dismiss(m_refusal); });
    auto* saver = new CourseFileSaver(m_link, this);
    connect(m_fields, &FieldsView::linkActivated, saver, [this, saver](const QString& link) {
        if (m_revision) {
            saver->follow(link, m_revision->body);
        }
    });
    connect(saver, &CourseFileSaver::said, notice(),
            [this](look::Tone tone, const QString& sentence) { notice()->show(tone, sentence); });
}

void CourseDetail::show(qint64 id) {
    if (turnTo(id)) {
        m_tabs->setCurrentWidget(m_fields);
    }
    refresh();
}

void CourseDetail::focus() {
    m_tabs->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void CourseDetail::read() {
    m_revision.reset();
    m_before.reset();
    const auto revisions = m_link.replica().rows<CourseRevisionRow>(
        QStringLiteral(" WHERE course_id = ? ORDER BY revision DESC LIMIT 2"), {id()});
    if (!revisions.isEmpty()) {
        m_revision = revisions.first();
    }
    if (revisions.size() > 1) {
        m_before = revisions.last();
    }
    m_events = m_link.replica().rows<CourseEventRow>(QStringLiteral(" WHERE course_id = ? ORDER BY id"), {id()});
}

void CourseDetail::refresh() {
    const CourseListRow* row = m_model.row(id());
    if (row == nullptr) {
        return;
    }
    name()->setText(tr("%1  %2", "number, title").arg(row->course.number).arg(row->course.title));
    state()->set(courseview::toneOf(row->state), words::courseTerm(row->state));
    try {
        read();
        showForm(*row);
    } catch (const ReplicaError& error) {
        sayUnreadable(error.text);
        return;
    }
    bar()->setAvailable([&](int action) { return availabilityOf(CourseAction(action), *row); });
    for (const CourseActionSpec& spec : std::as_const(m_actions)) {
        emit availabilityChanged(spec.action, availabilityOf(spec.action, *row));
    }
    followViewers(*row);
    showParked();
    showForPanel();
}

void CourseDetail::setCurrent(bool current) {
    m_isCurrent = current;
    refresh();
    if (!current) {
        m_others->leave();
    }
}

/// Only where one decides: of one's own course nobody learns who reads it.
void CourseDetail::followViewers(const CourseListRow& row) {
    const bool decides = row.isReviewedHere && row.state == CourseState::Submitted &&
                         handIn(row.course, m_revision, m_link.identity()).isEmpty();
    if (m_isCurrent && decides) {
        m_others->follow(id());
    } else {
        m_others->leave();
    }
}

void CourseDetail::showForm(const CourseListRow& row) {
    const CourseNames names(m_link.replica());
    FieldsView::Section head{{}, {}, {}};
    head.fields << FieldsView::Field{
        tr("Organiser"), row.unit.isEmpty() ? QString() : tr("%1 (%2)", "unit, code").arg(row.unit, row.unitCode),
        true};
    head.fields << FieldsView::Field{tr("In charge"), row.course.ownerName};
    head.fields << FieldsView::Field{tr("Submitted at"), shownTime(row.course.submittedAt)};
    if (row.state == CourseState::Submitted) {
        head.fields << FieldsView::Field{tr("Decide by"), shownDay(CourseModel::deadline(row))};
    }
    if (row.course.publishedAt.isValid()) {
        head.fields << FieldsView::Field{tr("Public from"), shownTime(row.course.publishedAt)};
    }
    if (row.course.changeOpen) {
        head.fields << FieldsView::Field{tr("Change"),
                                         tr("A change of it waits for a decision, in “Review of changes”."), true};
    }
    if (!row.course.reason.isEmpty()) {
        head.fields << FieldsView::Field{tr("What was decided last"), row.course.reason};
    }
    const QStringList marked = courseview::fieldReasons(row.course.fieldReasons);
    if (!marked.isEmpty()) {
        head.fields << FieldsView::Field{tr("Fields that were marked"), marked.join(u'\n')};
    }
    if (m_revision && !m_revision->answer.isEmpty()) {
        head.fields << FieldsView::Field{tr("Answer of the organiser"), m_revision->answer, true};
    }
    QList<FieldsView::Section> all{head};
    if (m_revision) {
        const Course now = Course::fromJson(m_revision->body);
        if (m_before) {
            all << courseview::changes(Course::fromJson(m_before->body), now, names);
        }
        all << courseview::sections(now, names) << courseview::attachments(m_revision->body);
    }
    m_fields->setSections(all);
    m_history->setSections(courseview::history(m_events));
    const QStringList doubts = m_revision ? courseview::warnings(*m_revision) : QStringList();
    if (doubts.isEmpty()) {
        m_warnings->clear();
    } else {
        m_warnings->show(look::Tone::Warning, doubts.join(u'\n'));
    }
}

Availability CourseDetail::availabilityOf(CourseAction action, const CourseListRow& row) const {
    return availability(action, row, m_model.pending(id()).state, handIn(row.course, m_revision, m_link.identity()));
}

/// What was not done because the course had moved on stays until somebody decides again or drops it.
void CourseDetail::showParked() {
    const QList<OutboxItem> refused = m_outbox.refused(id());
    const auto parked = std::find_if(refused.begin(), refused.end(), isParked);
    if (parked == refused.end()) {
        m_parked->clear();
        showRefused(refused, *notice());
        return;
    }
    notice()->clear();
    m_refusal = parked->id;
    ParkedPanel::Content content;
    content.headline = refusedText(*parked);
    content.asked = words::commandKind(parked->kind);
    const QJsonObject body = QJsonDocument::fromJson(parked->body).object();
    content.written = body.value(QLatin1String("reason")).toString(body.value(QLatin1String("note")).toString());
    if (const CourseListRow* row = m_model.row(id())) {
        content.now = words::courseTerm(row->state);
        for (const CourseActionSpec& spec : std::as_const(m_actions)) {
            if (parked->kind == QLatin1String(spec.kind)) {
                content.whyNot = availabilityOf(spec.action, *row).isEnabled() ? QString()
                                                                               : tr("It cannot be decided "
                                                                                    "so any more.");
            }
        }
    }
    for (const CourseEventRow& event : std::as_const(m_events)) {
        if (event.revision > parked->seen.value(QLatin1String("revision")).toInt()) {
            content.actions << tr("%1 %2: %3", "time, name, what was done")
                                   .arg(shownTime(event.at), event.byName,
                                        words::commandKind(QStringLiteral("course.") + event.action));
        }
    }
    // For what it was sent back is another matter.
    content.isAlike = !m_events.isEmpty() && parked->kind != u"course.return" &&
                      parked->kind == QStringLiteral("course.") + m_events.constLast().action;
    m_parked->show(content);
}

void CourseDetail::decideAgain() {
    const std::optional<OutboxItem> item = m_outbox.item(m_refusal);
    if (!item) {
        return;
    }
    keep(*item);
    for (const CourseActionSpec& spec : std::as_const(m_actions)) {
        if (item->kind == QLatin1String(spec.kind)) {
            start(spec.action);
        }
    }
}

void CourseDetail::start(CourseAction action) {
    const CourseListRow* row = m_model.row(id());
    if (row == nullptr || bar()->isPausing() || !availabilityOf(action, *row).isEnabled()) {
        return;
    }
    const CourseActionSpec& spec = courseAction(action);
    leavePanels();
    m_asked = action;
    m_seen = row->course;
    const bool hasBegun = m_seen.startsAt <= QDateTime::currentDateTimeUtc();
    const QString key = panelKey(QLatin1String(spec.kind), id());
    if (action == CourseAction::Approve && !hasBegun && !m_kept.contains(key)) {
        ask(); // the usual one needs no words, and can be undone
        return;
    }
    ReasonPanel::Setup setup = spec.panelSetup(hasBegun);
    setup.key = key;
    setup.title = tr("%1: %2", "decision, course").arg(spec.text(), m_seen.title);
    if (spec.asksReasons) {
        try {
            m_faults->restart(m_link.replica());
        } catch (const ReplicaError& error) {
            sayUnreadable(error.text);
            return;
        }
        m_faults->fill(m_kept.value(key));
        m_faults->joinTo(setup, *m_panel);
    }
    m_panel->open(setup);
    showForPanel();
}

/// A panel wants the room; the course stays in sight above it.
void CourseDetail::showForPanel() {
    bar()->setVisible(!m_panel->isOpen());
    m_warnings->setVisible(!m_panel->isOpen() && !m_warnings->text().isEmpty());
}

void CourseDetail::ask() {
    const CourseActionSpec& spec = courseAction(m_asked);
    const QString written = m_panel->isOpen() ? m_panel->reason() : QString();
    QJsonObject details;
    if (spec.asksReasons) {
        details = m_faults->details();
        details.insert(QStringLiteral("reason"), written);
    } else if (m_asked == CourseAction::Approve) {
        const bool hasBegun = m_seen.startsAt <= QDateTime::currentDateTimeUtc();
        details.insert(hasBegun ? QStringLiteral("late_reason") : QStringLiteral("note"), written);
    } else {
        details.insert(QStringLiteral("reason"), written);
    }
    const qint64 id = m_seen.id;
    if (m_outbox.ask({makeCommand(spec, m_seen, details)})) {
        m_kept.remove(panelKey(QLatin1String(spec.kind), id));
        m_panel->close();
        emit decided(id);
    }
}

void CourseDetail::keep(const OutboxItem& item) {
    const QJsonObject body = QJsonDocument::fromJson(item.body).object();
    const QString key = panelKey(item.kind, body.value(QLatin1String("course_id")).toInteger());
    QString written = body.value(QLatin1String("reason")).toString();
    if (written.isEmpty()) {
        written = body.value(QLatin1String("late_reason")).toString(body.value(QLatin1String("note")).toString());
    }
    m_panel->keep(key, written);
    if (body.contains(QLatin1String("reason_ids"))) {
        m_kept.insert(key, body);
    }
}

} // namespace inservice
