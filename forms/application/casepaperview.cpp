// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/application/casepaperview.h"

#include "forms/application/applicationdata.h"
#include "forms/application/casewords.h"
#include "forms/application/mailedcommand.h"
#include "forms/commands/commands.h"
#include "forms/paper/envelopepanel.h"
#include "forms/paper/printwindow.h"
#include "forms/words/casesteps.h"
#include "forms/words/words.h"
#include "models/domain/personname.h"
#include "models/questions/applications.h"
#include "models/replica/drafts.h"

#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

namespace inservice {

CasePaperView::CasePaperView(GuestLink& link, UnitFinder* finder, QWidget* parent)
    : QWidget(parent)
    , m_link(link)
    , m_finder(finder)
    , m_message(new look::MessageBar(this))
    , m_print(new ApplicationPrint(this))
    , m_envelope(new QPushButton(tr("En&velope to the desk…"), this))
    , m_timeout(new QTimer(this)) {
    setObjectName("casePaper");
    m_message->setObjectName("casePaperMessage");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::grid);
    column->addWidget(m_message);
    column->addWidget(m_print, 1);
    column->addWidget(m_envelope, 0, Qt::AlignLeft);
    m_envelope->setObjectName("casePaperEnvelope");
    m_envelope->hide();
    m_print->hide();
    connect(m_envelope, &QPushButton::clicked, this, &CasePaperView::openEnvelopes);
    setFocusProxy(m_print);
    m_timeout->setSingleShot(true);
    m_timeout->setInterval(printTimeoutSeconds * 1000);

    m_print->setBeforePrint([this](ApplicationPrint::Done done) { countCopies(std::move(done)); });
    connect(m_print, &PrintPanel::printed, this, &CasePaperView::printed);
    connect(m_message, &look::MessageBar::actionTriggered, this, &CasePaperView::fetch);
    connect(&m_link, &Link::commandFinished, this, [this](const QUuid& id) {
        if (m_counting.remove(id) && m_counting.isEmpty()) {
            finishPrint();
        }
    });
    connect(m_timeout, &QTimer::timeout, this, &CasePaperView::finishPrint);
    connect(m_finder, &UnitFinder::loaded, this, [this] {
        if (!m_print->isHidden()) {
            m_print->setPapers(papers());
        }
    });
}

void CasePaperView::open(const QList<LocalCase>& cases) {
    clear();
    for (const LocalCase& one : cases) {
        m_forms.append({one, {}, {}, {}});
    }
    fetch();
}

void CasePaperView::clear() {
    ++m_opened;
    for (const Form& form : std::as_const(m_forms)) {
        if (!form.print.isNull()) {
            m_link.dismiss(form.print);
        }
    }
    m_forms.clear();
    finishPrint(); // of nothing
    m_message->clear();
    m_print->hide();
    m_envelope->hide();
}

void CasePaperView::print() {
    if (m_print->isVisible()) {
        m_print->print();
    }
}

void CasePaperView::fetch() {
    if (m_forms.isEmpty()) {
        return;
    }
    m_message->show(look::Tone::Info, tr("The form is being fetched from the centre…"));
    m_fetching = int(m_forms.size());
    const int mine = ++m_opened;
    for (qsizetype at = 0; at < m_forms.size(); ++at) {
        m_forms[at].document = {};
        const auto question = questions::casePaper(m_forms[at].localCase.secret);
        m_link.ask(question, this, [this, mine, at](const Answer<QJsonObject>& answer) {
            if (mine == m_opened) { // else others are open by now
                take(at, answer);
            }
        });
    }
}

void CasePaperView::take(qsizetype at, const Answer<QJsonObject>& answer) {
    Form& form = m_forms[at];
    form.fault.clear();
    if (!answer) {
        form.fault = tr("The form could not be fetched. %1").arg(callErrorSentence(answer.error));
    } else if (answer.value->isEmpty()) {
        form.fault = tr("The centre does not know this case any more, so there is no form to print.");
    } else if (const std::optional<CaseStanding> standing = standingOf(*answer.value);
               standing && !standing->mayPrint()) {
        form.fault = words::whyNotPrinted(*standing); // what would come out would look valid
    } else {
        form.document = *answer.value;
    }
    if (--m_fetching == 0) {
        showPapers();
    }
}

void CasePaperView::showPapers() {
    tellFaults(look::Tone::Warning, tr("Try again"));
    const QList<ApplicationPaper> all = papers();
    m_print->setVisible(!all.isEmpty());
    m_envelope->setVisible(std::any_of(all.begin(), all.end(), [](const ApplicationPaper& paper) {
        return paper.needsPaper && paper.isWanted && paper.returnTo && !paper.returnTo->address.isEmpty();
    }));
    if (!all.isEmpty()) {
        m_print->setPapers(all);
        emit ready();
    }
}

void CasePaperView::openEnvelopes() {
    QList<Mailing> mailings;
    QHash<qint64, qsizetype> byDesk;
    const QList<ApplicationPaper> all = papers();
    for (const ApplicationPaper& paper : all) {
        if (!paper.needsPaper || !paper.isWanted || !paper.returnTo || paper.returnTo->address.isEmpty()) {
            continue;
        }
        if (!byDesk.contains(paper.returnTo->id)) {
            byDesk.insert(paper.returnTo->id, mailings.size());
            mailings.append({{{}, {}, paper.unitName}, {{}, paper.returnTo->address, paper.returnTo->name}, {}});
        }
        // On paper, whatever language the window speaks.
        mailings[byDesk.value(paper.returnTo->id)].enclosed
            << QStringLiteral("業務帳號申請表（申請編號 %1，%2）").arg(paper.number, PersonName::mask(paper.name));
    }
    openPrintWindow(new EnvelopePanel(mailings), QStringLiteral("caseEnvelopes"), tr("Envelopes and labels"), this);
}

ApplicationPaper CasePaperView::paperOf(const Form& form) const {
    return casePaper(form.document, *m_finder->units());
}

QList<ApplicationPaper> CasePaperView::papers() const {
    QList<ApplicationPaper> all;
    for (const Form& form : m_forms) {
        if (!form.document.isEmpty()) {
            all.append(paperOf(form));
        }
    }
    return all;
}

/// Where there are several, each that is left out by its number.
void CasePaperView::tellFaults(look::Tone tone, const QString& action) {
    QStringList faults;
    for (const Form& form : std::as_const(m_forms)) {
        if (!form.fault.isEmpty()) {
            faults.append(
                m_forms.size() == 1
                    ? form.fault
                    : tr("%1 is left out. %2", "application number, why").arg(form.localCase.number, form.fault));
        }
    }
    if (faults.isEmpty()) {
        m_message->clear();
    } else {
        m_message->show(tone, faults.join(u'\n'), action);
    }
}

void CasePaperView::countCopies(ApplicationPrint::Done done) {
    if (m_done) { // one at a time
        done({});
        return;
    }
    if (m_link.status().state == LinkState::Offline) {
        m_message->show(look::Tone::Warning,
                        tr("Not printed: every copy is counted at the centre, and the centre cannot be reached. "
                           "Please print as soon as the status bar says “synchronised” again."));
        done({});
        return;
    }
    m_done = std::move(done);
    m_timeout->start();
    QList<OutboxItem> items;
    for (Form& form : m_forms) {
        if (form.document.isEmpty()) {
            continue;
        }
        form.fault.clear();
        OutboxItem item = Commands::makeItem(
            "application.print", {}, tr("Print of %1").arg(form.document["number"].toString()),
            {{"revision", form.document["revision"].toInt()}, {"installation", m_link.installation()}});
        item.subject = "print:" + item.id.toString(QUuid::WithoutBraces); // waits for no other copy
        item.caseSecret = form.localCase.secret;
        form.print = item.id;
        m_counting.insert(item.id);
        items.append(item);
    }
    Commands::of(m_link).ask(items);
}

void CasePaperView::finishPrint() {
    if (!m_done) {
        return;
    }
    m_timeout->stop();
    m_counting.clear();
    const ApplicationPrint::Done done = std::exchange(m_done, {});
    QList<ApplicationPaper> counted;
    bool isRefused = false;
    for (Form& form : m_forms) {
        const QUuid id = std::exchange(form.print, {});
        if (id.isNull()) {
            continue;
        }
        const std::optional<OutboxItem> item = m_link.outbox().item(id);
        if (item && item->state == OutboxState::Done) {
            ApplicationPaper paper = paperOf(form);
            paper.copy = item->result["copy"].toInt();
            paper.printedAt = QDateTime::fromString(item->result["printed_at"].toString(), Qt::ISODate);
            if (const QString hash = item->result["content_hash"].toString(); !hash.isEmpty()) {
                paper.contentHash = hash;
            }
            counted.append(paper);
        } else if (item && item->state == OutboxState::Refused) {
            form.fault = words::centreRefusal(item->errorKey, item->errorDetail);
            isRefused = true;
        } else {
            form.fault = tr("Not printed: the centre did not answer. Please try again in a moment.");
        }
        m_link.dismiss(id);
    }
    // Where some come out, the others stay out until they are fetched again.
    for (Form& form : m_forms) {
        if (!counted.isEmpty() && !form.fault.isEmpty()) {
            form.document = {};
        }
    }
    const bool fetchAgain = isRefused || !counted.isEmpty();
    tellFaults(isRefused ? look::Tone::Bad : look::Tone::Warning, fetchAgain ? tr("Fetch the form again") : QString());
    done(counted);
}

} // namespace inservice
