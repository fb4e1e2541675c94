// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/application/casepaperview.h"

#include "forms/application/applicationdata.h"
#include "forms/application/mailedcommand.h"
#include "forms/look/look.h"
#include "forms/words/words.h"

#include <QTimer>
#include <QVBoxLayout>

namespace inservice {

CasePaperView::CasePaperView(GuestLink& link, UnitFinder* finder, QWidget* parent)
    : QWidget(parent)
    , m_link(link)
    , m_finder(finder)
    , m_message(new look::MessageBar(this))
    , m_print(new PrintPanel(this))
    , m_timeout(new QTimer(this)) {
    setObjectName("casePaper");
    m_message->setObjectName("casePaperMessage");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::grid);
    column->addWidget(m_message);
    column->addWidget(m_print, 1);
    m_print->hide();
    setFocusProxy(m_print);
    m_timeout->setSingleShot(true);
    m_timeout->setInterval(printTimeoutSeconds * 1000);

    m_print->setBeforePrint([this](PrintPanel::Done done) { countCopy(std::move(done)); });
    connect(m_print, &PrintPanel::printed, this, &CasePaperView::printed);
    connect(m_message, &look::MessageBar::actionTriggered, this, &CasePaperView::fetch);
    connect(&m_link, &Link::commandFinished, this, [this](const QUuid& id) {
        if (id == m_printCommand) {
            finishPrint();
        }
    });
    connect(m_timeout, &QTimer::timeout, this, &CasePaperView::finishPrint);
    connect(m_finder, &UnitFinder::loaded, this, [this] {
        if (!m_document.isEmpty()) {
            m_print->setPaper(casePaper(m_document, *m_finder->units()));
        }
    });
}

void CasePaperView::open(const QString& caseSecret) {
    clear();
    m_secret = caseSecret;
    fetch();
}

void CasePaperView::clear() {
    m_secret.clear();
    m_document = {};
    m_message->clear();
    m_print->hide();
}

void CasePaperView::print() {
    if (m_print->isVisible()) {
        m_print->print();
    }
}

void CasePaperView::fetch() {
    if (m_secret.isEmpty()) {
        return;
    }
    m_message->show(look::Tone::Info, tr("The form is being fetched from the centre…"));
    m_link.fetchCasePaper(m_secret, this, [this, secret = m_secret](const Answer<QJsonObject>& answer) {
        if (secret != m_secret) {
            return; // another case is open by now
        }
        if (answer && !answer.value->isEmpty()) {
            showPaper(*answer.value);
        } else if (answer) {
            m_message->show(look::Tone::Warning,
                            tr("The centre does not know this case any more, so there is no form to print."));
        } else {
            m_message->show(look::Tone::Warning,
                            tr("The form could not be fetched. %1").arg(callErrorSentence(answer.error)),
                            tr("Try again"));
        }
    });
}

void CasePaperView::showPaper(const QJsonObject& document) {
    m_document = document;
    m_message->clear();
    m_print->setPaper(casePaper(m_document, *m_finder->units()));
    m_print->show();
    emit ready();
}

void CasePaperView::countCopy(PrintPanel::Done done) {
    if (m_done) { // one at a time
        done(std::nullopt);
        return;
    }
    if (m_link.status().state == LinkState::Offline) {
        m_message->show(look::Tone::Warning,
                        tr("Not printed: every copy is counted at the centre, and the centre cannot be reached. "
                           "Please print as soon as the status bar says “synchronised” again."));
        done(std::nullopt);
        return;
    }
    OutboxItem item =
        Commands::makeItem("application.print", {}, tr("Print of %1").arg(m_document["number"].toString()),
                           {{"revision", m_document["revision"].toInt()}, {"installation", m_link.installation()}});
    item.subject = "print:" + item.id.toString(QUuid::WithoutBraces); // waits for no other copy
    item.caseSecret = m_secret;
    m_done = std::move(done);
    m_printCommand = item.id;
    m_timeout->start();
    Commands::of(m_link).ask(item);
}

void CasePaperView::finishPrint() {
    if (!m_done) {
        return;
    }
    m_timeout->stop();
    const PrintPanel::Done done = std::exchange(m_done, {});
    const QUuid id = std::exchange(m_printCommand, {});
    const std::optional<OutboxItem> item = m_link.outbox().item(id);
    std::optional<ApplicationPaper> paper;
    if (item && item->state == OutboxState::Done) {
        m_message->clear();
        paper = casePaper(m_document, *m_finder->units());
        paper->copy = item->result["copy"].toInt();
        paper->printedAt = QDateTime::fromString(item->result["printed_at"].toString(), Qt::ISODate);
        if (const QString hash = item->result["content_hash"].toString(); !hash.isEmpty()) {
            paper->contentHash = hash;
        }
    } else if (item && item->state == OutboxState::Refused) {
        m_message->show(look::Tone::Bad, words::centreRefusal(item->errorKey, item->errorDetail),
                        tr("Fetch the form again"));
    } else {
        m_message->show(look::Tone::Warning,
                        tr("Not printed: the centre did not answer. Please try again in a moment."));
    }
    m_link.dismiss(id);
    done(paper);
}

} // namespace inservice
