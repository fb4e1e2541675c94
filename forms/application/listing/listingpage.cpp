// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/application/listing/listingpage.h"

#include "forms/application/apply/applicationsender.h"
#include "forms/application/codepanel.h"
#include "forms/application/listing/listingform.h"
#include "forms/application/localcases.h"
#include "forms/commands/commands.h"
#include "forms/look/whynot.h"
#include "forms/paper/scantaker.h"
#include "forms/words/words.h"
#include "models/central/client/scram.h"
#include "models/replica/changes.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"

#include <QAction>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace inservice {
namespace {

constexpr QLatin1String askKind("listing.ask");
constexpr QLatin1String correctKind("listing.correct");

} // namespace

ListingPage::ListingPage(GuestLink& link, QWidget* parent)
    : Page(parent)
    , m_link(link)
    , m_send(new QAction(look::icon(QStringLiteral("document-send")), tr("&Send the request"), this))
    , m_clear(new QAction(look::icon(QStringLiteral("edit-delete")), tr("Empty the form (&Z)"), this))
    , m_stages(new QStackedWidget)
    , m_message(new look::MessageBar(this))
    , m_form(new ListingForm(link.replicaFile()))
    , m_whyNot(new QLabel)
    , m_button(new QPushButton(m_send->text()))
    , m_code(new CodePanel)
    , m_sender(new ApplicationSender(link, m_code, this)) {
    setObjectName(QStringLiteral("askListingPage"));
    m_message->setObjectName(QStringLiteral("askListingMessage"));
    m_send->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    m_send->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_send->setAutoRepeat(false);
    addAction(m_send);
    addAction(m_clear);
    m_stages->addWidget(makeFormStage());
    auto* area = new QScrollArea; // also a small window shows every word
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(m_code);
    m_stages->addWidget(area);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stages);
    connectSending();
    refresh(Changes::everything());
    clear();
}

QWidget* ListingPage::makeFormStage() {
    m_button->setObjectName(QStringLiteral("askListingSend"));
    look::makePrimary(m_button);
    m_whyNot->setObjectName(QStringLiteral("askListingWhyNot"));
    m_whyNot->setWordWrap(true);
    m_whyNot->setTextFormat(Qt::PlainText);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(2 * look::grid);
    foot->addWidget(m_button);
    foot->addWidget(m_whyNot, 1);
    auto* stage = new QWidget;
    auto* column = new QVBoxLayout(stage);
    column->setContentsMargins(look::margin, 0, look::margin, look::grid);
    column->setSpacing(look::grid);
    column->addWidget(m_message);
    column->addWidget(m_form, 1);
    column->addLayout(foot);
    return stage;
}

void ListingPage::connectSending() {
    connect(m_button, &QPushButton::clicked, m_send, &QAction::trigger);
    connect(m_send, &QAction::triggered, this, &ListingPage::send);
    connect(m_clear, &QAction::triggered, this, &ListingPage::clear);
    connect(m_form, &ListingForm::edited, this, &ListingPage::check);
    connect(m_sender, &ApplicationSender::panelWanted, this, [this] { setStage(Stage::Code); });
    connect(m_sender, &ApplicationSender::dropped, this, [this] {
        setStage(Stage::Form);
        m_message->show(look::Tone::Info,
                        tr("Nothing has been sent. After your changes, send again: a new code is mailed then."));
    });
    connect(m_sender, &ApplicationSender::accepted, this, &ListingPage::accepted);
    connect(m_sender, &ApplicationSender::refused, this, &ListingPage::refused);
    connect(m_sender, &ApplicationSender::gone, this, [this] {
        setStage(Stage::Form); // settled elsewhere
        clear();
        emit openRequested(QStringLiteral("cases"));
    });
}

QString ListingPage::title() const {
    return isCorrecting() ? tr("Correct request %1").arg(m_case.number) : tr("Ask to be listed as a unit");
}

QList<QAction*> ListingPage::pageActions() const {
    return m_stages->currentIndex() == int(Stage::Form) ? QList<QAction*>{m_send, m_clear} : QList<QAction*>();
}

void ListingPage::focusFind() {
    if (m_stages->currentIndex() == int(Stage::Form)) {
        m_form->setFocus(Qt::OtherFocusReason);
    }
}

void ListingPage::setCurrent(bool current) {
    // A refusal that came while another page was in front stands in the message now: it has been seen.
    if (!current || m_case.id.isNull() || m_sender->isActive()) {
        return;
    }
    const std::optional<OutboxItem> item = Commands::of(m_link).pending(localcases::caseSubject(m_case.id));
    if (item && item->state == OutboxState::Refused) {
        refused(*item);
    }
}

void ListingPage::openAt(const QString& argument) {
    const std::optional<LocalCase> one = m_link.drafts().localCase(QUuid::fromString(argument));
    if (one && (one->id != m_case.id || !m_sender->isActive())) {
        open(*one);
    }
}

void ListingPage::refresh(const Changes& changes) {
    ReplicaReader& replica = m_link.replica();
    if (replica.isLoaded() && (!m_isFilled || changes.concerns({"county", "district"}))) {
        m_isFilled = true;
        m_form->fill(replica);
    }
}

void ListingPage::setStage(Stage stage) {
    m_stages->setCurrentIndex(int(stage));
    const QString sent = tr("The request has been sent: this was possible before.");
    look::setPossible(m_send, stage == Stage::Form ? m_form->whyNot() : sent);
    look::setPossible(m_clear, stage == Stage::Form ? QString() : sent);
    emit headChanged();
}

void ListingPage::clear() {
    m_sender->leave();
    m_case = {};
    m_message->clear();
    m_form->load({});
    m_form->setCorrecting(false);
    setStage(Stage::Form);
    check();
}

void ListingPage::open(const LocalCase& localCase) {
    clear();
    m_case = localCase;
    const std::optional<OutboxItem> item = Commands::of(m_link).pending(localcases::caseSubject(m_case.id));
    const bool isAsked = item && (item->kind == askKind || item->kind == correctKind);
    m_form->load(isAsked ? QJsonDocument::fromJson(item->body).object() : m_case.seen);
    if (isCorrecting()) {
        m_form->setCorrecting(true, m_case.seen.value(QLatin1String("evidence")).toString());
        m_message->show(look::Tone::Warning,
                        tr("Sent back: %1").arg(m_case.seen.value(QLatin1String("reason")).toString()));
    }
    setStage(Stage::Form);
    check();
    if (isAsked && item->state == OutboxState::Refused) {
        refused(*item);
    } else if (isAsked) {
        m_sender->resume(*item);
    }
}

void ListingPage::check() {
    const QString why = m_form->whyNot();
    m_whyNot->setText(why);
    look::setPossible(m_button, why, tr("Ctrl+Return"));
    if (m_stages->currentIndex() == int(Stage::Form)) {
        look::setPossible(m_send, why);
    }
}

void ListingPage::send() {
    if (const QString why = m_form->whyNot(); !why.isEmpty()) {
        m_message->show(look::Tone::Bad, why);
        return;
    }
    QJsonObject body = m_form->body();
    const QString name = body.value(QLatin1String("name")).toString();
    m_message->clear();
    try {
        if (m_case.id.isNull()) {
            m_case.id = QUuid::createUuid();
            m_case.secret = makeSecret();
            m_link.drafts().saveCase(m_case);
        }
        if (isCorrecting()) {
            body.insert(QStringLiteral("revision"), m_case.seen.value(QLatin1String("revision")));
        } else {
            body.insert(QStringLiteral("installation"), m_link.installation());
        }
        OutboxItem item = Commands::makeItem(isCorrecting() ? correctKind : askKind, localcases::caseSubject(m_case.id),
                                             tr("Request to be listed: %1", "name of the unit").arg(name), body);
        item.caseSecret = m_case.secret;
        m_sender->send(item, isCorrecting() ? QString() : m_form->address());
    } catch (const ReplicaError& error) {
        setStage(Stage::Form);
        m_message->show(look::Tone::Bad,
                        tr("This could not be written down on this PC, so nothing was sent: %1").arg(error.text));
    }
}

void ListingPage::accepted(const OutboxItem& item) {
    const std::optional<LocalCase> done = localcases::accepted(m_link, item);
    clear();
    emit openRequested(done ? QStringLiteral("case:") + done->id.toString(QUuid::WithoutBraces)
                            : QStringLiteral("cases"));
}

void ListingPage::refused(const OutboxItem& item) {
    setStage(Stage::Form);
    m_message->show(look::Tone::Bad, words::centreRefusal(item.errorKey, item.errorDetail));
    m_link.dismiss(item.id); // what was filled in stands here
}

} // namespace inservice
