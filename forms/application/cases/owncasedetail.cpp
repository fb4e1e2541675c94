// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/application/cases/owncasedetail.h"

#include "forms/application/casepaperview.h"
#include "forms/application/cases/casesteps.h"
#include "forms/application/casewords.h"
#include "forms/application/localcases.h"
#include "forms/application/mailedcommand.h"
#include "forms/application/paper/copywords.h"
#include "forms/commands/commands.h"
#include "forms/edits/formfield.h"
#include "forms/look/buttonaction.h"
#include "forms/look/flow.h"
#include "forms/look/statetone.h"
#include "forms/look/valuelabel.h"
#include "forms/look/whynot.h"
#include "forms/words/casesteps.h"
#include "forms/words/words.h"
#include "models/domain/plaintext.h"
#include "models/questions/applications.h"
#include "models/replica/drafts.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/catalogues.h"
#include "models/tables/listwords.h"

#include <QClipboard>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

namespace inservice {

namespace {

constexpr PlainText::Limits reasonLimits{1, 500, true};

look::ValueLabel* plainLabel(const QString& text) {
    return new look::ValueLabel(text);
}

} // namespace

OwnCaseDetail::OwnCaseDetail(GuestLink& link, UnitFinder* finder, QWidget* parent)
    : QWidget(parent)
    , m_link(link)
    , m_command(new MailedCommand(link, this))
    , m_message(new look::MessageBar)
    , m_heading(new look::Heading({}, 1))
    , m_state(new look::StateBadge)
    , m_steps(new CaseSteps)
    , m_next(plainLabel({}))
    , m_noChief(new look::MessageBar)
    , m_whyNotPrinted(plainLabel({}))
    , m_print(new QPushButton(look::icon("document-print"), tr("&Print the form")))
    , m_correct(new QPushButton(look::icon("document-edit"), tr("&Correct and send again")))
    , m_reprint(new QPushButton(look::icon("document-print"), words::reprintButton()))
    , m_copy(new QPushButton(look::icon("edit-copy"), tr("Copy a notice for the chief manager (&J)")))
    , m_signIn(new QPushButton(tr("Sign &in")))
    , m_withdraw(new QPushButton(tr("&Withdraw the application…")))
    , m_withdrawal(new QWidget)
    , m_reason(new LinesEdit(2))
    , m_tabs(new QTabWidget)
    , m_paper(new CasePaperView(link, finder)) {
    setObjectName("caseDetail");
    dress();
    makeWithdrawal();
    auto* head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(m_state, 0, Qt::AlignVCenter);

    m_tabs->addTab(makeProgress(), tr("Progress (&Q)"));
    m_tabs->addTab(m_paper, tr("Form to print (&Z)"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look::margin, look::grid * 2, look::margin, look::grid);
    column->setSpacing(look::grid);
    column->addWidget(m_message);
    column->addLayout(head);
    column->addWidget(m_steps);
    column->addWidget(m_next);
    column->addWidget(m_noChief);
    column->addLayout(makeButtons());
    column->addWidget(m_whyNotPrinted);
    column->addWidget(m_withdrawal);
    column->addWidget(m_tabs, 1);
    connectButtons();
    connectCommand();
}

void OwnCaseDetail::dress() {
    m_heading->setObjectName("caseHeading");
    m_heading->setWordWrap(true);
    m_state->setObjectName("caseState");
    m_next->setObjectName("caseNextStep");
    m_message->setObjectName("caseMessage");
    m_noChief->setObjectName("caseNoChief");
    m_print->setObjectName("printCaseButton");
    m_whyNotPrinted->setObjectName("whyNotPrinted");
    m_whyNotPrinted->setForegroundRole(QPalette::PlaceholderText);
    m_correct->setObjectName("correctButton");
    m_reprint->setObjectName("reprintButton");
    look::makePrimary(m_reprint);
    m_copy->setObjectName("copyNoticeButton");
    look::makePrimary(m_copy);
    m_signIn->setObjectName("caseSignInButton");
    look::makePrimary(m_signIn);
    m_withdraw->setObjectName("withdrawButton");
    m_withdraw->setFlat(true);
    m_reason->setObjectName("withdrawReason");
    new look::ButtonAction(m_correct, "document-edit", tr("Correct and se&nd again"), this);
    new look::ButtonAction(m_reprint, "document-print", words::reprintButton(), this);
    auto* print = new look::ButtonAction(m_print, "document-print", tr("&Print the form"), this);
    print->setShortcut(QKeySequence::Print);
    new look::ButtonAction(m_withdraw, "edit-delete", tr("&Withdraw the application…"), this);
    m_tabs->setObjectName("caseTabs");
    m_tabs->setDocumentMode(true);
}

QLayout* OwnCaseDetail::makeButtons() {
    auto* buttons = new look::FlowLayout(nullptr, look::grid);
    for (QPushButton* button : {m_reprint, m_correct, m_copy, m_signIn, m_print, m_withdraw}) {
        buttons->addWidget(button);
    }
    return buttons;
}

void OwnCaseDetail::makeWithdrawal() {
    m_reasonField = new FormField(tr("&Reason for withdrawing"), m_reason);
    m_reasonField->setRequired(true);
    m_reasonField->setHelp(tr("A withdrawn application cannot be taken up again; account name and ID become free."));
    auto* confirm = new QPushButton(tr("Withdraw for &good"));
    confirm->setObjectName("withdrawConfirmButton");
    auto* keep = new QPushButton(tr("&Keep the application"));
    keep->setObjectName("withdrawKeepButton");
    auto* confirmLine = new QHBoxLayout;
    confirmLine->addWidget(confirm);
    confirmLine->addWidget(keep);
    confirmLine->addStretch(1);
    auto* withdrawal = new QVBoxLayout(m_withdrawal);
    withdrawal->setContentsMargins(0, 0, 0, 0);
    withdrawal->addWidget(m_reasonField);
    withdrawal->addLayout(confirmLine);
    m_withdrawal->hide();
    connect(confirm, &QPushButton::clicked, this, &OwnCaseDetail::withdraw);
    connect(keep, &QPushButton::clicked, m_withdrawal, &QWidget::hide);
    connect(m_reason, &QPlainTextEdit::textChanged, this, [this] { m_reasonField->setFault({}); });
}

void OwnCaseDetail::connectButtons() {
    connect(m_print, &QPushButton::clicked, this, &OwnCaseDetail::showPaper);
    connect(m_correct, &QPushButton::clicked, this, [this] { emit correctionWanted(m_case.id); });
    connect(m_reprint, &QPushButton::clicked, this, &OwnCaseDetail::reprint);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(noticeForChief(m_case.seen));
        m_message->show(look::Tone::Good, tr("Copied: paste it into a message to the chief manager."));
    });
    connect(m_signIn, &QPushButton::clicked, this, &OwnCaseDetail::signInWanted);
    connect(m_withdraw, &QPushButton::clicked, this, &OwnCaseDetail::askWithdrawal);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int tab) {
        if (m_tabs->widget(tab) == m_paper && !m_paperOpen) {
            m_paperOpen = true;
            m_paper->open({m_case});
        }
    });
    connect(m_message, &look::MessageBar::actionTriggered, this, [this] {
        clearDiscarded();
        emit undoWanted();
    });
}

void OwnCaseDetail::connectCommand() {
    connect(m_paper, &CasePaperView::printed, this, &OwnCaseDetail::renew);
    connect(m_command, &MailedCommand::done, this, [this](const OutboxItem& item) {
        localcases::accepted(m_link, item);
        if (item.kind == "application.correct") {
            reprinted();
            return;
        }
        m_message->show(look::Tone::Good, tr("The application has been withdrawn."));
        renew();
    });
    connect(m_command, &MailedCommand::refused, this, [this](const OutboxItem& item) {
        m_message->show(look::Tone::Bad, words::centreRefusal(item.errorKey, item.errorDetail));
        m_link.dismiss(item.id);
        renew();
    });
}

QWidget* OwnCaseDetail::makeProgress() {
    m_timelineBox = new QWidget;
    m_timelineBox->setObjectName("timeline");
    m_timeline = new QVBoxLayout(m_timelineBox);
    m_timeline->setContentsMargins(0, 0, 0, 0);
    m_timeline->setSpacing(look::grid);
    auto* fields = new QWidget;
    m_fields = new QFormLayout(fields);
    m_fields->setContentsMargins(0, 0, 0, 0);
    m_fields->setHorizontalSpacing(look::margin);
    m_fields->setVerticalSpacing(look::grid / 2);
    m_fields->setLabelAlignment(Qt::AlignLeft);
    m_seenAt = plainLabel({});
    m_seenAt->setObjectName("caseSeenAt");
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, look::grid * 2, 0, 0);
    column->setSpacing(look::grid);
    column->addWidget(new look::Heading(tr("What has happened"), 2));
    column->addWidget(m_timelineBox);
    column->addSpacing(look::grid);
    column->addWidget(new look::Heading(tr("What was applied for"), 2));
    column->addWidget(fields);
    column->addSpacing(look::grid);
    column->addWidget(m_seenAt);
    column->addStretch(1);
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(page);
    return area;
}

void OwnCaseDetail::open(const LocalCase& localCase) {
    const bool other = localCase.id != m_case.id;
    m_case = localCase;
    if (other) {
        m_message->clear();
        m_withdrawal->hide();
        m_reason->clear();
        m_command->leave();
        m_paperOpen = false;
        m_paper->clear();
        m_tabs->setCurrentIndex(0);
        const auto item = Commands::of(m_link).pending(localcases::caseSubject(m_case.id));
        const bool ours = item && (item->kind == "application.withdraw" ||
                                   (item->kind == "application.correct" && item->state == OutboxState::Waiting &&
                                    !Commands::of(m_link).isAwaited(item->id)));
        if (ours) {
            m_command->resume(*item, {});
        }
        renew();
    }
    updateWords();
}

void OwnCaseDetail::renew() {
    m_link.ask(questions::caseOf(m_case.secret), this, [this, id = m_case.id](const Answer<QJsonObject>& answer) {
        if (!answer || answer.value->isEmpty()) {
            return; // what was heard last still stands, with its time
        }
        const int before = m_case.seen["revision"].toInt();
        const LocalCase now = localcases::seen(m_link, id, *answer.value);
        if (id == m_case.id && !now.id.isNull()) {
            m_case = now;
            const std::optional<CaseStanding> standing = standingOf(now.seen);
            if (m_paperOpen && standing && standing->mayPrint() && before != standing->revision) {
                m_paper->open({m_case}); // the older print is void
            }
            updateWords();
        }
        emit changed();
    });
}

void OwnCaseDetail::showPaper() {
    if (!m_tabs->isTabVisible(m_tabs->indexOf(m_paper))) {
        return;
    }
    if (m_tabs->currentWidget() == m_paper) {
        m_paper->print(); // it is seen already
        return;
    }
    m_tabs->setCurrentWidget(m_paper);
    m_paper->setFocus(Qt::OtherFocusReason);
}

void OwnCaseDetail::sayDiscarded() {
    m_message->show(look::Tone::Info, tr("The correction of %1 has been discarded.").arg(m_case.number), tr("Undo"));
    m_message->setFocus(Qt::OtherFocusReason);
}

void OwnCaseDetail::clearDiscarded() {
    if (m_message->hasAction()) { // nothing else that is said here has one
        m_message->clear();
    }
}

void OwnCaseDetail::sayTooLate() {
    m_message->show(
        look::Tone::Warning,
        tr("The correction cannot be brought back: %1 is not returned for correction any more.").arg(m_case.number));
}

void OwnCaseDetail::updateWords() {
    const QJsonObject& document = m_case.seen;
    const std::optional<CaseStanding> standing = standingOf(document);
    m_heading->setText(tr("Application %1").arg(m_case.number));
    m_state->setVisible(standing.has_value());
    m_steps->show(document);
    if (standing) {
        m_state->set(look::toneOf(standing->state), words::state(standing->state));
        m_next->setText((standing->waitsForApplicant() ? tr("What you have to do now: %1") : tr("Next: %1"))
                            .arg(nextStep(document)));
    } else {
        m_next->setText(tr("Nothing has been heard of this application from the centre yet."));
    }
    tellButtons(standing);
    tellPaper(standing);
    if (m_withdrawal->isVisible() && standing && !standing->mayWithdraw()) {
        m_withdrawal->hide(); // what was written stays in it
        m_message->show(
            look::Tone::Warning,
            tr("This application is “%1” now: it cannot be withdrawn any more.").arg(words::state(standing->state)));
    }
    showFields(document);
    showTimeline(document);
    m_seenAt->setText(m_case.seenAt.isValid() ? tr("As the centre said at %1.").arg(shownTime(m_case.seenAt))
                                              : QString());
}

void OwnCaseDetail::tellButtons(const std::optional<CaseStanding>& standing) {
    const bool idle = !m_command->isActive();
    const bool reprints = standing && standing->next() == NextStep::Reprint;
    m_reprint->setVisible(reprints && idle);
    m_correct->setVisible(standing && standing->mayCorrect() && idle);
    look::makePrimary(m_correct, !reprints);
    const QString nobody = noChiefWarning(m_case.seen);
    m_noChief->show(look::Tone::Warning, nobody);
    m_copy->setVisible(standing && standing->next() == NextStep::Opening && !standing->needsPaper && nobody.isEmpty());
    m_signIn->setVisible(standing && standing->maySignIn());
    m_withdraw->setVisible(standing && standing->mayWithdraw() && idle);
    // Where a paper is wanted, but not this one yet, the button stays and says why.
    const bool prints = standing && standing->mayPrint();
    const bool later = standing && !prints && standing->wantsPaper();
    m_print->setVisible(prints || later);
    m_whyNotPrinted->setText(later ? words::whyNotPrinted(*standing) : QString());
    look::setPossible(m_print, m_whyNotPrinted->text());
    m_whyNotPrinted->setVisible(later);
}

void OwnCaseDetail::tellPaper(const std::optional<CaseStanding>& standing) {
    const bool prints = !standing || standing->mayPrint();
    if (!prints && m_paperOpen) { // nothing that looks valid stays on the screen
        m_paperOpen = false;
        m_paper->clear();
    }
    if (!prints) {
        m_tabs->setCurrentIndex(0);
    }
    m_tabs->setTabVisible(m_tabs->indexOf(m_paper), prints);
}

void OwnCaseDetail::showFields(const QJsonObject& document) {
    while (m_fields->rowCount() > 0) {
        m_fields->removeRow(0);
    }
    const auto add = [this](const QString& label, const QString& value) {
        if (!value.isEmpty()) {
            m_fields->addRow(label, plainLabel(value));
        }
    };
    const auto type = accountTypeFromKey(document["account_type"].toString());
    add(words::field("account_type"), type ? words::accountType(*type) : QString());
    for (const char* name : {"account_name", "name", "national_id", "job_title"}) {
        add(words::field(name), document[QLatin1String(name)].toString());
    }
    add(tr("Unit"), document["unit"].toObject()["name"].toString());
    for (const char* name : {"subunit", "phone", "fax", "email"}) {
        add(words::field(name), document[QLatin1String(name)].toString());
    }
    const QString desk = document["reviewer"].toObject()["name"].toString();
    add(tr("Reviewed by"), desk.isEmpty() && !document.isEmpty() ? tr("the unit's own chief manager") : desk);
}

void OwnCaseDetail::showTimeline(const QJsonObject& document) {
    while (QLayoutItem* item = m_timeline->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QList<ReturnReasonRow> reasons =
        m_link.replica().isLoaded() ? m_link.replica().rows<ReturnReasonRow>() : QList<ReturnReasonRow>();
    const QJsonArray decisions = document["decisions"].toArray();
    for (const auto& value : decisions) {
        m_timeline->addWidget(plainLabel(QStringLiteral("● ") + decisionLine(value.toObject(), reasons)));
    }
    if (decisions.isEmpty()) {
        m_timeline->addWidget(plainLabel(tr("Nothing yet.")));
    }
    const QList<questions::OwnPrint> prints = questions::ownPrints(document);
    if (!prints.isEmpty()) {
        m_timeline->addWidget(plainLabel(tr("What became of the printed forms:")));
    }
    for (const questions::OwnPrint& print : prints) {
        m_timeline->addWidget(plainLabel(QStringLiteral("● ") + ownPrintLine(print)));
    }
}

void OwnCaseDetail::askWithdrawal() {
    m_withdrawal->show();
    m_reason->setFocus(Qt::OtherFocusReason);
}

void OwnCaseDetail::withdraw() {
    const Result<PlainText> reason = PlainText::parse(m_reason->toPlainText(), reasonLimits);
    if (!reason) {
        m_reasonField->setFault(words::refusal(reason.refusal()));
        m_reason->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_withdrawal->hide();
    m_withdraw->hide();
    m_message->show(
        look::Tone::Info,
        tr("The withdrawal is on its way to the centre. Without a connection it goes out later by itself."));
    m_command->start(
        command("application.withdraw", {{"reason", reason->text()}}, tr("Withdrawal of %1").arg(m_case.number)), {});
}

void OwnCaseDetail::reprint() {
    if (const auto begun = m_link.drafts().draft(m_case.id); begun && begun->form == localcases::correctionForm) {
        m_message->show(look::Tone::Warning,
                        tr("A correction of these data has been begun on this PC. Send it or discard "
                           "it first, under “Correct and send again”."));
        return;
    }
    m_message->show(look::Tone::Info,
                    tr("The centre is making the new revision. Without a connection it does so later, "
                       "and the form can be printed then."));
    m_command->start(command("application.correct",
                             {{"revision", m_case.seen["revision"].toInt()}, {"fields", QJsonObject()}},
                             tr("New print of %1").arg(m_case.number)),
                     {});
    updateWords();
}

void OwnCaseDetail::reprinted() {
    m_message->clear();
    m_link.ask(questions::caseOf(m_case.secret), this, [this, id = m_case.id](const Answer<QJsonObject>& answer) {
        if (!answer || answer.value->isEmpty()) {
            return;
        }
        const LocalCase now = localcases::seen(m_link, id, *answer.value);
        if (id == m_case.id && !now.id.isNull()) {
            m_case = now;
            updateWords();
            showPaper();
        }
        emit changed();
    });
}

OutboxItem OwnCaseDetail::command(const QString& kind, const QJsonObject& body, const QString& caption) const {
    OutboxItem item = Commands::makeItem(kind, localcases::caseSubject(m_case.id), caption, body);
    item.caseSecret = m_case.secret;
    return item;
}

} // namespace inservice
