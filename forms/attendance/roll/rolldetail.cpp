// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/attendance/roll/rolldetail.h"

#include "forms/attendance/leave/leavepanel.h"
#include "forms/attendance/slips/sessionticks.h"
#include "forms/commands/reasonpanel.h"
#include "forms/lists/fieldsview.h"
#include "forms/look/flow.h"
#include "forms/look/whynot.h"
#include "forms/words/attendancewords.h"
#include "models/tables/listwords.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace inservice {
namespace {

constexpr PresenceCode codes[] = {PresenceCode::Present, PresenceCode::Late,      PresenceCode::LeftEarly,
                                  PresenceCode::Leave,   PresenceCode::DutyLeave, PresenceCode::Absent};

bool isLeave(PresenceCode code) {
    return code == PresenceCode::Leave || code == PresenceCode::DutyLeave;
}

QString markText(PresenceCode code) {
    switch (code) {
    case PresenceCode::Present:
        return RollDetail::tr("&Present");
    case PresenceCode::Late:
        return RollDetail::tr("&Late…");
    case PresenceCode::LeftEarly:
        return RollDetail::tr("Left ea&rly…");
    case PresenceCode::Leave:
        return RollDetail::tr("O&n leave");
    case PresenceCode::DutyLeave:
        return RollDetail::tr("&On duty elsewhere");
    case PresenceCode::Absent:
        return RollDetail::tr("&Absent");
    case PresenceCode::NotListed:
        break;
    }
    return {};
}

QString sessionsText(const QList<int>& sessions) {
    QStringList numbers;
    for (const int session : sessions) {
        numbers << QString::number(session);
    }
    return numbers.join(RollDetail::tr(", ", "between numbers of sessions"));
}

LeavePanel::Setup leaveWords() {
    return {.name = QStringLiteral("rollLeavePanel"),
            .title = RollDetail::tr("Note a leave"),
            .confirm = RollDetail::tr("Note the leave (&Y)"),
            .explanation =
                RollDetail::tr("The person is marked as away at these sessions and need not be called out; what was "
                               "noted by roll call or from a sheet stays. No hours are credited for them."),
            .nothingTicked = RollDetail::tr("Tick the sessions that the person is away from."),
            .shortestReason = 0};
}

} // namespace

RollDetail::RollDetail(QWidget* parent)
    : DetailColumn(QStringLiteral("rollPerson"), Head::NameAlone, parent)
    , m_clear(new QPushButton(tr("Not note&d"), this))
    , m_whyNot(new look::QuietLabel(this))
    , m_grant(new QPushButton(tr("Agree… (&8)"), this))
    , m_decline(new QPushButton(tr("Do not agree… (&9)"), this))
    , m_leave(new QPushButton(tr("Note a leave… (&6)"), this))
    , m_remove(new QPushButton(tr("Take off the list… (&7)"), this))
    , m_panel(new ReasonPanel(QStringLiteral("rollWishPanel"), this))
    , m_leavePanel(new LeavePanel(leaveWords(), this))
    , m_fields(new FieldsView(this)) {
    m_clear->setObjectName(QStringLiteral("rollClear"));
    m_whyNot->setObjectName(QStringLiteral("rollMarkWhyNot"));
    m_whyNot->setWordWrap(true);
    m_grant->setObjectName(QStringLiteral("rollGrant"));
    m_decline->setObjectName(QStringLiteral("rollDecline"));
    m_leave->setObjectName(QStringLiteral("rollLeave"));
    m_remove->setObjectName(QStringLiteral("rollRemove"));
    m_fields->setObjectName(QStringLiteral("rollPersonFields"));
    auto* marks = new look::FlowLayout(nullptr, look::grid);
    for (const PresenceCode code : codes) {
        auto* button = new QPushButton(markText(code), this);
        button->setObjectName(QStringLiteral("rollMark%1").arg(int(code)));
        connect(button, &QPushButton::clicked, this, [this, code] { emit markAsked(code); });
        m_marks << button;
        marks->addWidget(button);
    }
    marks->addWidget(m_clear);
    connect(m_clear, &QPushButton::clicked, this, [this] { emit markAsked(std::nullopt); });
    connectParts();
    auto* wish = new QHBoxLayout;
    wish->setSpacing(look::grid);
    wish->addWidget(m_grant);
    wish->addWidget(m_decline);
    wish->addWidget(m_leave);
    wish->addWidget(m_remove);
    wish->addStretch(1);
    add(marks);
    add({m_whyNot, notice()});
    add(wish);
    add({m_panel, m_leavePanel});
    addFilling(m_fields);
}

void RollDetail::connectParts() {
    connect(m_grant, &QPushButton::clicked, this, [this] { openPanel(true); });
    connect(m_decline, &QPushButton::clicked, this, [this] { openPanel(false); });
    connect(m_remove, &QPushButton::clicked, this, &RollDetail::openRemoval);
    connect(m_panel, &ReasonPanel::confirmed, this, [this] {
        m_removes ? emit removeAsked(m_panel->reason()) : emit leaveDecided(m_wish, m_grants, m_panel->reason());
        m_panel->close();
    });
    connect(m_leave, &QPushButton::clicked, this, [this] {
        m_panel->cancel();
        m_leavePanel->open(m_own, name()->text());
    });
    connect(m_leavePanel, &AskingPanel::confirmed, this, [this] {
        const QJsonObject details = m_leavePanel->details();
        m_leavePanel->close();
        emit leaveNoted(details);
    });
}

void RollDetail::show(const RollRow* row, int chosen, const QList<CourseSession>& sessions, const QString& whyNot,
                      const QString& whyNotHere) {
    name()->setText(chosen > 1       ? tr("%n person(s) are chosen", nullptr, chosen)
                    : row != nullptr ? tr("%1, %2", "name, unit").arg(row->enrolment.name, row->unit)
                                     : QString());
    const QString nobody = chosen == 0 ? tr("Choose somebody from the list.") : QString();
    for (qsizetype at = 0; at < m_marks.size(); ++at) {
        const QString why = !nobody.isEmpty()    ? nobody
                            : !whyNot.isEmpty()  ? whyNot
                            : isLeave(codes[at]) ? QString()
                                                 : whyNotHere;
        look::setPossible(m_marks.at(at), why, tr("Key %1 in the list").arg(course::keyOf(codes[at])));
    }
    look::setPossible(m_clear, !nobody.isEmpty() ? nobody : whyNot, tr("Key Delete in the list"));
    const QString reason = !whyNot.isEmpty() ? whyNot : whyNotHere;
    m_whyNot->setText(reason);
    m_whyNot->setVisible(!reason.isEmpty());
    const bool isOne = row != nullptr && chosen <= 1;
    m_fields->setVisible(isOne);
    m_leave->setVisible(isOne);
    look::setPossible(m_leave, whyNot);
    m_own = sessions;
    m_remove->setVisible(isOne && row->state == EnrolmentState::Listed);
    look::setPossible(m_remove, whyNot);
    if (const qint64 id = isOne ? row->enrolment.id : 0; id != m_shown) {
        m_shown = id;
        for (AskingPanel* panel : {static_cast<AskingPanel*>(m_panel), static_cast<AskingPanel*>(m_leavePanel)}) {
            panel->cancel();
            panel->forget();
        }
    }
    if (isOne) {
        showWish(*row, whyNot);
        showFields(*row, sessions);
        return;
    }
    notice()->clear();
    m_grant->hide();
    m_decline->hide();
    m_panel->cancel();
}

void RollDetail::showWish(const RollRow& row, const QString& whyNot) {
    const auto asked = std::find_if(row.wishes.begin(), row.wishes.end(),
                                    [](const LeaveWish& wish) { return wish.state == LeaveState::Asked; });
    const bool asks = asked != row.wishes.end();
    if (!m_removes && m_wish.id != 0 && (!asks || asked->id != m_wish.id)) {
        m_panel->cancel();
        m_panel->forget();
    }
    m_wish = asks ? *asked : LeaveWish();
    m_grant->setVisible(asks);
    m_decline->setVisible(asks);
    if (!asks) {
        notice()->clear();
        return;
    }
    notice()->show(look::Tone::Warning,
                   tr("Asks to be away from session %1: %2. %3", "numbers, kind, reason")
                       .arg(sessionsText(m_wish.sessions), words::leaveKind(m_wish.kind), m_wish.reason));
    look::setPossible(m_grant, whyNot);
    look::setPossible(m_decline, whyNot);
}

void RollDetail::openRemoval() {
    m_leavePanel->cancel();
    m_removes = true;
    ReasonPanel::Setup setup;
    setup.key = QStringLiteral("remove:%1").arg(m_shown);
    setup.title = tr("Take %1 off the list").arg(name()->text());
    setup.explanation = tr("The person was put on the list and did not enrol. What is noted of them goes with it.");
    setup.confirm = tr("Take off the list");
    setup.textLabel = tr("Rea&son");
    setup.textMissing = tr("Write why.");
    setup.isGrave = true;
    m_panel->open(setup);
}

void RollDetail::openPanel(bool grant) {
    m_leavePanel->cancel();
    m_removes = false;
    m_grants = grant;
    ReasonPanel::Setup setup;
    setup.key = QStringLiteral("%1:%2").arg(grant ? 1 : 0).arg(m_wish.id);
    setup.title = grant ? tr("Agree to the leave") : tr("Do not agree to the leave");
    setup.explanation =
        grant ? tr("The person is marked as away at these sessions and need not be called out. No hours are "
                   "credited for them.")
              : tr("The person is told and is expected at these sessions.");
    setup.confirm = grant ? tr("Agree") : tr("Do not agree");
    setup.textLabel = tr("An&swer to the person");
    setup.textMissing = grant ? QString() : tr("Write why; the person reads it.");
    m_panel->open(setup);
}

void RollDetail::showFields(const RollRow& row, const QList<CourseSession>& sessions) {
    FieldsView::Section here{tr("Attendance"), {}, {}};
    for (const CourseSession& session : sessions) {
        const PresenceMark* mark = attendance::markOf(row.marks, session.no);
        QString said = tr("Not noted");
        if (mark != nullptr) {
            said = tr("%1   (%2, %3, %4)", "what is noted, way, by whom, when")
                       .arg(words::presenceText(*mark), words::presenceSource(mark->source),
                            mark->by.isEmpty() ? tr("the centre") : mark->by, shownTime(mark->at));
            if (mark->shared) {
                said += u'\n' + tr("Signed in on a computer on which somebody else signed in to this session.");
            }
            if (mark->out.isValid()) {
                said += u'\n' + tr("Signed out: %1", "when").arg(shownTime(mark->out));
            }
            if (!mark->note.isEmpty()) {
                said += u'\n' + mark->note;
            }
        }
        here.fields << FieldsView::Field{sessionticks::text(session), said};
    }
    FieldsView::Section wishes{tr("Leave that was asked for"), {}, {}};
    for (const LeaveWish& wish : row.wishes) {
        QString said = tr("%1: %2", "kind of leave, reason").arg(words::leaveKind(wish.kind), wish.reason);
        if (!wish.answer.isEmpty()) {
            said += u'\n' + tr("Answer: %1").arg(wish.answer);
        }
        wishes.fields << FieldsView::Field{tr("Session %1: %2", "numbers, how it stands")
                                               .arg(sessionsText(wish.sessions), words::leaveTerm(wish.state)),
                                           said};
    }
    FieldsView::Section person{tr("Person"), {}, {}};
    if (!row.enrolment.jobTitle.isEmpty()) {
        person.fields << FieldsView::Field{tr("Job title"), row.enrolment.jobTitle};
    }
    if (row.state == EnrolmentState::Listed) {
        person.fields << FieldsView::Field{tr("How they came onto the list"), row.enrolment.source == u"walk_in"
                                                                                  ? tr("Walked in")
                                                                                  : tr("From an uploaded list")};
    } else if (row.state == EnrolmentState::Cancelling) {
        person.fields << FieldsView::Field{tr("Enrolment"), tr("Has asked to be let go, which is not decided yet")};
    }
    QList<FieldsView::Section> all{here};
    if (!wishes.fields.isEmpty()) {
        all << wishes;
    }
    if (!person.fields.isEmpty()) {
        all << person;
    }
    m_fields->setSections(all);
}

void RollDetail::focus() {
    m_marks.constFirst()->setFocus(Qt::OtherFocusReason);
}

} // namespace inservice
