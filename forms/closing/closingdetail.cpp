// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/closing/closingdetail.h"

#include "forms/closing/checksview.h"
#include "forms/closing/evidencepanel.h"
#include "forms/closing/listpaper.h"
#include "forms/closing/listwordsof.h"
#include "forms/closing/passedview.h"
#include "forms/commands/refusednotice.h"
#include "forms/courses/view/courseattachments.h"
#include "forms/courses/view/courseoutbox.h"
#include "forms/courses/view/coursetone.h"
#include "forms/look/wrappingbox.h"
#include "forms/words/closingwords.h"
#include "forms/words/coursewords.h"
#include "forms/words/words.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"
#include "models/tables/courseform.h"

#include <QJsonArray>
#include <QSignalBlocker>
#include <QTabWidget>

namespace inservice {
namespace {

using namespace std::chrono_literals;
using questions::ClosingCheck;

constexpr auto askedAgain = 2s; ///< after what may have changed the answer
constexpr int leastTabs = 12 * look::grid;

} // namespace

ClosingDetail::ClosingDetail(AccountLink& link, CourseModel& model, CourseOutbox& outbox, QWidget* parent)
    : RowDetail(QStringLiteral("closing"), outbox, closingButtons(), parent)
    , m_link(link)
    , m_model(model)
    , m_outbox(outbox)
    , m_next(new QLabel(this))
    , m_panel(new ReasonPanel(QStringLiteral("closingPanel"), this))
    , m_confirmed(new look::WrappingBox(tr("I have looked at this, and it is right"), m_panel))
    , m_evidence(new EvidencePanel(this))
    , m_tabs(new QTabWidget(this))
    , m_view(new ChecksView(true))
    , m_listsView(new FieldsView)
    , m_filesView(new FieldsView)
    , m_passed(new PassedView(link)) {
    m_next->setObjectName(QStringLiteral("closingNext"));
    m_next->setWordWrap(true);
    m_next->setTextFormat(Qt::PlainText);
    m_confirmed->setObjectName(QStringLiteral("closingConfirmed"));
    m_confirmed->hide();
    m_evidence->hide();
    m_listsView->setObjectName(QStringLiteral("closingLists"));
    m_filesView->setObjectName(QStringLiteral("closingFiles"));
    m_soon.setSingleShot(true);
    layOut();
    connectParts();
}

void ClosingDetail::layOut() {
    m_tabs->addTab(m_view, tr("Check before closing"));
    m_tabs->addTab(m_filesView, tr("Evidence of presence"));
    m_tabs->addTab(m_listsView, tr("Lists handed in"));
    m_tabs->addTab(m_passed, tr("Hours passed on"));
    dressTabs(m_tabs, leastTabs);
    add({m_next, notice(), bar(), m_panel, m_evidence});
    addFilling(m_tabs);
}

void ClosingDetail::connectParts() {
    connect(bar(), &ActionBar::chosen, this, [this](int action) { start(ClosingAction(action)); });
    connect(m_confirmed, &QCheckBox::toggled, this, [this] { m_panel->check(); });
    connect(m_panel, &AskingPanel::confirmed, this, [this] {
        if (m_asked == ClosingAction::Submit) {
            submit();
        } else {
            recall();
        }
    });
    connect(m_evidence, &AskingPanel::confirmed, this, &ClosingDetail::attach);
    follow(m_panel);
    follow(m_evidence);
    connect(m_view, &ChecksView::cureWanted, this, &ClosingDetail::cure);
    connect(&m_soon, &QTimer::timeout, this, &ClosingDetail::ask);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        if (const CourseListRow* shown = row()) {
            showPassed(*shown, true);
        }
    });
    auto* saver = new CourseFileSaver(m_link, this);
    connect(m_filesView, &FieldsView::linkActivated, this, [this, saver](const QString& link) {
        static const QLatin1String away("detach:");
        if (link.startsWith(away)) {
            detach(QStringView(link).mid(away.size()).toLongLong());
        } else {
            saver->follow(link, evidenceBody(m_evidences));
        }
    });
    connect(saver, &CourseFileSaver::said, notice(),
            [this](look::Tone tone, const QString& sentence) { notice()->show(tone, sentence); });
}

const CourseListRow* ClosingDetail::row() const {
    return m_model.row(id());
}

void ClosingDetail::show(qint64 id) {
    const bool isOther = turnTo(id);
    if (isOther) {
        m_evidence->forget();
        m_checks.reset();
        m_whyNoChecks.clear();
        m_tabs->setCurrentWidget(m_view);
    }
    refresh(isOther);
}

void ClosingDetail::focus() {
    m_tabs->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void ClosingDetail::setCurrent(bool current) {
    m_isCurrent = current;
    if (current) {
        refresh(true);
    }
}

void ClosingDetail::read() {
    const ReplicaReader& replica = m_link.replica();
    m_lists = replica.rows<CourseListVersionRow>(QStringLiteral(" WHERE course_id = ? ORDER BY n DESC"), {id()});
    m_evidences = replica.rows<CourseEvidenceRow>(QStringLiteral(" WHERE course_id = ? ORDER BY id"), {id()});
    m_form = currentForm(replica, id());
}

void ClosingDetail::refresh(bool asks) {
    const CourseListRow* shown = row();
    if (shown == nullptr) {
        return;
    }
    name()->setText(tr("%1  %2", "number, title").arg(shown->course.number).arg(shown->course.title));
    state()->set(courseview::toneOf(shown->state), words::courseTerm(shown->state));
    m_next->setText(closingStep(*shown, QDateTime::currentDateTimeUtc()));
    try {
        read();
    } catch (const ReplicaError& error) {
        sayUnreadable(error.text);
        return;
    }
    showLists();
    showFiles();
    showRefused(m_outbox.refused(id()), *notice());
    if (!isAsked()) {
        m_view->showNone(shown->state == CourseState::ListSubmitted
                             ? tr("The list was checked when it was handed in.")
                             : tr("The course is closed: nothing is to be checked any more."));
    } else if (!m_checks) {
        m_view->showNone(m_whyNoChecks.isEmpty() ? tr("The centre is looking through the list…") : m_whyNoChecks);
    } else {
        m_view->showChecks(*m_checks);
    }
    if (asks && isAsked()) {
        m_soon.start(m_checks ? askedAgain : std::chrono::seconds(0));
    }
    showPassed(*shown, asks);
    showBar();
}

void ClosingDetail::showPassed(const CourseListRow& row, bool asks) {
    const bool isClosed = row.state == CourseState::Confirmed;
    m_tabs->setTabVisible(m_tabs->indexOf(m_passed), isClosed);
    if (isClosed && m_tabs->currentWidget() == m_passed) {
        m_passed->setCourse(row.course, notOwn(row, m_link.identity()));
        if (asks && m_isCurrent) {
            m_passed->ask();
        }
    }
}

/// Whether there is something to be checked.
bool ClosingDetail::isAsked() const {
    const CourseListRow* shown = row();
    return shown != nullptr && (shown->state == CourseState::Approved || shown->state == CourseState::ListDue ||
                                shown->state == CourseState::ListReturned);
}

void ClosingDetail::ask() {
    if (!m_isCurrent || m_isAsking || !isAsked()) {
        return;
    }
    m_isAsking = true;
    m_link.ask(questions::closingChecks(id()), this,
               [this, asked = id()](const Answer<QList<ClosingCheck>>& answer) { take(asked, answer); });
}

void ClosingDetail::take(qint64 courseId, const Answer<QList<ClosingCheck>>& answer) {
    m_isAsking = false;
    if (courseId != id()) {
        m_soon.start(0); // another one is shown meanwhile
        return;
    }
    if (answer) {
        m_checks = *answer.value;
    } else {
        m_checks.reset();
        m_whyNoChecks = answer.error.offline
                            ? tr("The centre cannot be reached: what it finds in the list is shown as soon as it "
                                 "answers, and the list can be handed in then.")
                            : words::centreRefusal(answer.error.key, answer.error.detail);
    }
    refresh(false);
}

ClosingStanding ClosingDetail::standing() const {
    return {m_checks, m_whyNoChecks.isEmpty() ? tr("The centre is looking through the list…") : m_whyNoChecks,
            !m_lists.isEmpty()};
}

void ClosingDetail::showBar() {
    const CourseListRow* shown = row();
    if (shown == nullptr) {
        return;
    }
    bar()->setVisible(!isAsking());
    const ClosingStanding now = standing();
    bar()->setAvailable([&](int action) {
        return availability(ClosingAction(action), *shown, now, m_link.identity(), m_model.pending(id()).state);
    });
}

void ClosingDetail::showLists() {
    QList<FieldsView::Section> sections;
    for (const CourseListVersionRow& list : std::as_const(m_lists)) {
        sections << listSection(list);
    }
    if (sections.isEmpty()) {
        sections << FieldsView::Section{{}, {}, tr("No list was handed in yet.")};
    }
    m_listsView->setSections(sections);
}

void ClosingDetail::showFiles() {
    const CourseListRow* shown = row();
    const Availability can =
        availability(ClosingAction::Evidence, *shown, standing(), m_link.identity(), m_model.pending(id()).state);
    m_filesView->setSections({evidenceSection(m_evidences, m_form.sessions, can.isEnabled() && isAsked())});
}

/// Leads to where it is put right.
void ClosingDetail::cure(const ClosingCheck& check) {
    if (!check.enrolments.isEmpty() && check.id != u"K03") {
        QStringList ids;
        for (const qint64 id : check.enrolments) {
            ids << QString::number(id);
        }
        emit placeWanted(QStringLiteral("closing-list:%1/%2").arg(id()).arg(ids.join(u',')));
    } else if (check.id == u"K03") {
        emit placeWanted(QStringLiteral("acceptance:%1").arg(id()));
    } else if (check.id == u"K09") {
        emit placeWanted(QStringLiteral("course-changes:find-%1").arg(row() != nullptr ? row()->course.number : 0));
    } else if (check.id == u"K10" || check.id == u"K15") {
        start(ClosingAction::Evidence);
    } else if (check.id == u"K24") {
        emit placeWanted(QStringLiteral("list-upload:%1").arg(id()));
    } else {
        emit placeWanted(QStringLiteral("courses:%1").arg(id()));
    }
}

void ClosingDetail::start(ClosingAction action) {
    const CourseListRow* shown = row();
    if (shown == nullptr || bar()->isPausing() ||
        !availability(action, *shown, standing(), m_link.identity(), m_model.pending(id()).state).isEnabled()) {
        return;
    }
    m_seen = shown->course;
    switch (action) {
    case ClosingAction::Hours:
        emit placeWanted(QStringLiteral("closing-list:%1").arg(id()));
        return;
    case ClosingAction::Attend:
        emit placeWanted(QStringLiteral("attendance:%1").arg(id()));
        return;
    case ClosingAction::Upload:
        emit placeWanted(QStringLiteral("list-upload:%1").arg(id()));
        return;
    case ClosingAction::Evidence: {
        QSet<int> covered;
        for (const CourseEvidenceRow& file : std::as_const(m_evidences)) {
            covered.unite(QSet<int>(file.sessions.begin(), file.sessions.end()));
        }
        m_evidence->open(tr("Evidence of presence: course %1").arg(m_seen.number), m_form.sessions, covered);
        break;
    }
    case ClosingAction::Submit: {
        ReasonPanel::Setup setup = submitSetup(m_seen, *m_checks);
        if (!checksOf(*m_checks, ClosingCheck::Level::Yellow).isEmpty()) {
            const QSignalBlocker quiet(m_confirmed);
            m_confirmed->setChecked(false);
            setup.fields = m_confirmed;
            setup.fieldsWhyNot = [this] {
                return m_confirmed->isChecked() ? QString() : tr("Tick that you have looked at what is listed.");
            };
        }
        m_asked = action;
        m_panel->open(setup);
        break;
    }
    case ClosingAction::Recall:
        m_asked = action;
        m_panel->open(recallSetup(m_seen));
        break;
    case ClosingAction::Print:
        print();
        return;
    case ClosingAction::Issue:
        emit placeWanted(QStringLiteral("certificates:%1").arg(id()));
        return;
    case ClosingAction::Correct:
        emit placeWanted(QStringLiteral("correct:course-%1").arg(id()));
        return;
    }
    showBar();
}

void ClosingDetail::submit() {
    QJsonArray seen;
    const QList<ClosingCheck> yellow = checksOf(m_checks.value_or(QList<ClosingCheck>()), ClosingCheck::Level::Yellow);
    for (const ClosingCheck& check : yellow) {
        seen << check.id;
    }
    if (m_outbox.ask({makeListCommand(
            "list.submit", m_seen,
            {{QStringLiteral("sentence"), m_panel->reason()}, {QStringLiteral("checks_seen"), seen}})})) {
        m_panel->close();
    }
}

void ClosingDetail::recall() {
    if (!m_lists.isEmpty() && m_outbox.ask({makeListCommand("list.recall", m_seen,
                                                            {{QStringLiteral("list_id"), m_lists.constFirst().id}})})) {
        m_panel->close();
    }
}

void ClosingDetail::attach() {
    const ChosenFile& file = m_evidence->file();
    const QString id = file.id.toString(QUuid::WithoutBraces);
    OutboxItem bring = makeListCommand("course.attach", m_seen, {});
    bring.body = Commands::makeItem(bring.kind, bring.subject, bring.caption,
                                    {{QStringLiteral("file_id"), id},
                                     {QStringLiteral("name"), file.name},
                                     {QStringLiteral("kind"), QStringLiteral("other")},
                                     {QStringLiteral("public"), false},
                                     {QStringLiteral("content"), QString::fromLatin1(file.content.toBase64())}})
                     .body;
    QJsonArray sessions;
    const QList<int> ticked = m_evidence->sessions();
    for (const int no : ticked) {
        sessions << no;
    }
    if (m_outbox.ask(
            {bring, makeListCommand("list.attach", m_seen,
                                    {{QStringLiteral("file_id"), id}, {QStringLiteral("sessions"), sessions}})})) {
        m_evidence->close();
        m_evidence->forget();
        m_tabs->setCurrentWidget(m_filesView);
    }
}

void ClosingDetail::detach(qint64 evidence) {
    if (const CourseListRow* shown = row()) {
        m_outbox.ask({makeListCommand("list.detach", shown->course, {{QStringLiteral("evidence_id"), evidence}})});
    }
}

void ClosingDetail::print() {
    if (m_lists.isEmpty()) {
        return;
    }
    const CourseListRow* shown = row();
    printList(m_link, *shown, m_form, m_lists.constFirst(), this,
              [this](const QString& fault) { notice()->show(look::Tone::Warning, fault); });
}

} // namespace inservice
