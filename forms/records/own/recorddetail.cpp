// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/records/own/recorddetail.h"

#include "forms/commands/askedcommands.h"
#include "forms/commands/commands.h"
#include "forms/commands/reasonpanel.h"
#include "forms/look/flow.h"
#include "forms/look/whynot.h"
#include "forms/words/closingwords.h"
#include "forms/words/recordwords.h"
#include "models/records/certificatecode.h"
#include "models/tables/listwords.h"

#include <QPushButton>

namespace inservice {
namespace {

using State = RecordModel::State;

constexpr qsizetype leastObjection = 5; ///< characters, as the centre takes them

} // namespace

RecordDetail::RecordDetail(AccountLink& link, QWidget* parent)
    : DetailColumn(QStringLiteral("record"), Head::StateBelow, parent)
    , m_account(link)
    , m_asked(new AskedCommands(link, this))
    , m_print(new QPushButton(tr("&Print the certificate…"), this))
    , m_course(new QPushButton(tr("Page of the &course"), this))
    , m_transfers(new QPushButton(tr("How it is passed o&n"), this))
    , m_object(new QPushButton(tr("&Object to the correction…"), this))
    , m_panel(new ReasonPanel(QStringLiteral("recordPanel"), this))
    , m_fields(new FieldsView(this)) {
    m_print->setObjectName(QStringLiteral("recordPrint"));
    look::makePrimary(m_print);
    m_course->setObjectName(QStringLiteral("recordCourse"));
    m_transfers->setObjectName(QStringLiteral("recordTransfers"));
    m_object->setObjectName(QStringLiteral("recordObject"));
    m_fields->setObjectName(QStringLiteral("recordFields"));
    layOut();
    connect(m_object, &QPushButton::clicked, this, &RecordDetail::startObjection);
    connect(m_panel, &AskingPanel::confirmed, this, &RecordDetail::object);
    connectAsked();
    connect(m_print, &QPushButton::clicked, this, &RecordDetail::printWanted);
    connect(m_course, &QPushButton::clicked, this,
            [this] { emit openRequested(QStringLiteral("offering:%1").arg(m_row.number)); });
    connect(m_transfers, &QPushButton::clicked, this, [this] { emit openRequested(QStringLiteral("transfers")); });
}

void RecordDetail::layOut() {
    add({notice()});
    auto* buttons = new look::FlowLayout(nullptr, look::grid);
    for (QPushButton* button : {m_print, m_course, m_transfers, m_object}) {
        buttons->addWidget(button);
    }
    add(buttons);
    add({m_panel});
    addFilling(m_fields);
}

void RecordDetail::connectAsked() {
    connect(m_asked, &AskedCommands::done, this, [this] {
        emit said(look::Tone::Good, tr("Your objection has reached the desk, which answers you itself."));
        settle();
    });
    connect(m_asked, &AskedCommands::refused, this, [this](const QString&, const QString& sentence) {
        emit said(look::Tone::Bad, sentence);
        settle();
    });
    connect(m_asked, &AskedCommands::failed, this, [this](const QString& cause) {
        emit said(look::Tone::Bad, tr("It could not be written down on this PC: %1").arg(cause));
        settle();
    });
}

look::Tone RecordDetail::toneOf(State state) {
    switch (state) {
    case State::Confirmed:
    case State::Corrected:
        return look::Tone::Good;
    case State::Pending:
        return look::Tone::Info;
    case State::Failed:
        return look::Tone::Warning;
    case State::Revoked:
        return look::Tone::Bad;
    }
    return look::Tone::Neutral;
}

void RecordDetail::show(const RecordRow& row) {
    if (row.courseId != m_objected) {
        m_panel->cancel();
    }
    m_row = row;
    name()->setText(tr("%1 %2", "number, title").arg(row.number).arg(row.title));
    const State shown = RecordModel::stateOf(row);
    state()->set(toneOf(shown), RecordModel::stateWord(shown));
    const QString said = noticeOf(row);
    said.isEmpty() ? notice()->clear() : notice()->show(toneOf(shown), said);
    look::setPossible(m_print, shown == State::Pending   ? tr("A certificate is there once the hours are confirmed.")
                               : shown == State::Failed  ? tr("There is no certificate of a course without hours.")
                               : shown == State::Revoked ? tr("The certificate is revoked, so it is printed no more.")
                               : !row.certificate        ? tr("The certificate has not come from the centre yet.")
                                                         : QString());
    m_transfers->setVisible(!row.transfers.isEmpty());
    m_fields->setSections({fieldsOf(row)});
    settle();
}

/// What the objection lets one do now.
void RecordDetail::settle() {
    const std::optional<QString> why = whyNoObjection(m_row);
    m_object->setVisible(why.has_value());
    look::setPossible(m_object, why.value_or(QString()));
}

void RecordDetail::focusFirst() {
    m_print->setFocus(Qt::OtherFocusReason);
}

QString RecordDetail::noticeOf(const RecordRow& row) const {
    switch (RecordModel::stateOf(row)) {
    case State::Pending: {
        const QString whom = row.contactEmail.isEmpty()
                                 ? row.organiser
                                 : tr("%1 (%2)", "organiser, e-mail").arg(row.organiser, row.contactEmail);
        return row.dueOn.isValid()
                   ? tr("The list of this course has not been confirmed yet. Its organiser has until %2 "
                        "to hand it in. Ask them: %1.")
                         .arg(whom, shownDay(row.dueOn))
                   : tr("The list of this course has not been confirmed yet. Ask its organiser: %1.").arg(whom);
    }
    case State::Failed:
        return tr("No hours were credited. If you were there, ask the organiser: %1.").arg(row.organiser);
    case State::Revoked:
        return tr("The desk has revoked this certificate: %1").arg(row.certificate->reason);
    case State::Corrected:
        return tr("The hours were corrected after they had been confirmed. Older prints are no longer valid: print the "
                  "certificate anew.");
    case State::Confirmed:
        break;
    }
    return {};
}

FieldsView::Section RecordDetail::fieldsOf(const RecordRow& row) const {
    FieldsView::Section about;
    const auto add = [&about](const QString& label, const QString& value) {
        if (!value.isEmpty()) {
            about.fields << FieldsView::Field{label, value};
        }
    };
    add(tr("Hours"), RecordModel::hoursWord(row));
    if (!row.arithmetic.isEmpty()) {
        add(tr("How they came about"), words::hoursArithmetic(HoursArithmetic::fromJson(row.arithmetic)));
    }
    add(tr("Days"), RecordModel::daysOf(row));
    add(tr("Organiser"), row.organiser);
    add(tr("How it was held"), RecordModel::modeWord(row.mode));
    add(tr("Kind of class"), RecordModel::classKindWord(row.classKind));
    add(tr("Tags"), row.tagLabels.join(u'、'));
    add(tr("Attendance"), RecordModel::attendanceWord(row));
    add(tr("How it came here"), RecordModel::sourceWord(row.source));
    add(tr("Confirmed on"), shownDate(row.confirmedAt));
    if (row.certificate) {
        const CertificateCode code{row.certificate->number, row.certificate->code, row.certificate->version};
        add(tr("Certificate"), code.number);
        add(tr("Verification code"), code.shownCode());
        add(tr("Version"), QString::number(code.version));
    }
    for (const TransferItemRow& item : row.transfers) {
        if (item.state != u"replaced") {
            const QString why = words::transferReason(item.reasonKey, item.reason);
            const QString state = words::transferState(item.state, item.action);
            add(words::transferTarget(item.target), why.isEmpty() ? state : tr("%1. %2", "state, why").arg(state, why));
        }
    }
    return about;
}

/// Which hours a correction has made fewer is known at the centre; here, that the list is not the first that held.
std::optional<QString> RecordDetail::whyNoObjection(const RecordRow& row) const {
    if (row.isPending || row.version < 2 || !m_account.identity().commands.contains(u"correction.object")) {
        return std::nullopt;
    }
    return m_asked->isWaiting() ? tr("Your objection is on its way to the centre.") : QString();
}

void RecordDetail::startObjection() {
    m_objected = m_row.courseId;
    ReasonPanel::Setup setup;
    setup.key = QString::number(m_row.courseId);
    setup.title = tr("Object to the correction of course %1").arg(m_row.number);
    setup.explanation = tr("If a correction has made your hours fewer, the desk that approved it reads what you say. "
                           "It can be said once, within fourteen days; the hours stay as they are until the desk "
                           "has looked.");
    setup.confirm = tr("Send it to the desk");
    setup.textLabel = tr("What is not right");
    setup.textMissing = tr("Write what is not right, at least 5 characters.");
    setup.fieldsWhyNot = [this] {
        return m_panel->reason().size() < leastObjection ? tr("Write what is not right, at least 5 characters.")
                                                         : QString();
    };
    m_panel->open(setup);
}

void RecordDetail::object() {
    if (m_asked->ask(Commands::makeItem(
            QStringLiteral("correction.object"), QStringLiteral("correction-objection:%1").arg(m_objected), m_row.title,
            {{QStringLiteral("course_id"), m_objected}, {QStringLiteral("text"), m_panel->reason()}}))) {
        m_panel->close();
    }
    settle();
}

} // namespace inservice
