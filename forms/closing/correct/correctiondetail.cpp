// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/closing/correct/correctiondetail.h"

#include "forms/closing/correct/correctionfiles.h"
#include "forms/closing/correct/correctionsheet.h"
#include "forms/closing/correct/correctwords.h"
#include "forms/closing/correct/sealedform.h"
#include "forms/closing/correct/sealedscan.h"
#include "forms/commands/reasonpanel.h"
#include "forms/commands/refusednotice.h"
#include "forms/courses/review/courseactions.h"
#include "forms/edits/formfield.h"
#include "forms/look/wrappingbox.h"
#include "forms/paper/printpanel.h"
#include "forms/paper/printwindow.h"
#include "forms/words/sentences.h"
#include "forms/words/words.h"
#include "models/domain/unitkind.h"
#include "models/replica/replicaerror.h"
#include "models/replica/tables/units.h"
#include "models/tables/courseform.h"
#include "models/tables/coursemodel.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QJsonDocument>
#include <QLabel>
#include <QSignalBlocker>
#include <QTabWidget>
#include <QVBoxLayout>

namespace inservice {
namespace {

constexpr int leastOverride = 5; ///< characters, as the centre takes them
constexpr int leastTabs = 14 * look::grid;

} // namespace

CorrectionDetail::CorrectionDetail(AccountLink& link, CorrectionModel& model, CorrectionOutbox& outbox, QWidget* parent)
    : RowDetail(QStringLiteral("correction"), outbox, parent)
    , m_link(link)
    , m_model(model)
    , m_outbox(outbox)
    , m_next(new QLabel(this))
    , m_said(new look::MessageBar(this))
    , m_facts(new QLabel(this))
    , m_tabs(new QTabWidget(this))
    , m_cards(new ChangeCards)
    , m_files(new CorrectionFiles(link, this))
    , m_panel(new ReasonPanel(QStringLiteral("correctionPanel"), this))
    , m_seals(new QWidget(m_panel))
    , m_headSeal(new look::WrappingBox(tr("The head of the unit has &sealed it"), m_seals))
    , m_unitSeal(new look::WrappingBox(tr("It bears the seal of the &unit"), m_seals))
    , m_how(new ChoiceEdit(m_panel))
    , m_sealed(new SealedForm(link, outbox, this)) {
    setButtons(correctionButtons());
    layOut();
    connectParts();
}

void CorrectionDetail::layOut() {
    m_next->setObjectName(QStringLiteral("correctionNext"));
    m_facts->setObjectName(QStringLiteral("correctionFacts"));
    for (QLabel* label : {m_next, m_facts}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_cards->setAfterWord(tr("As it should be"));
    m_tabs->addTab(m_cards, tr("What is asked for"));
    m_tabs->addTab(m_files, tr("Sealed form and evidence"));
    dressTabs(m_tabs, leastTabs);
    m_headSeal->setObjectName(QStringLiteral("correctionHeadSeal"));
    m_unitSeal->setObjectName(QStringLiteral("correctionUnitSeal"));
    auto* seals = new QVBoxLayout(m_seals);
    seals->setContentsMargins(0, 0, 0, 0);
    seals->addWidget(m_headSeal);
    seals->addWidget(m_unitSeal);
    m_seals->setFocusProxy(m_headSeal);
    m_seals->hide();
    m_how->setObjectName(QStringLiteral("correctionHow"));
    m_how->setAccessibleName(tr("How it has come"));
    for (const char* how : {"post", "hand", "fax"}) {
        m_how->addItem(correct::paperHow(QLatin1String(how)), QLatin1String(how));
    }
    m_how->hide();
    add({m_next, notice(), m_said, m_facts});
    addDecided(m_tabs, m_panel);
    add({bar()});
}

void CorrectionDetail::connectParts() {
    connect(bar(), &ActionBar::chosen, this, [this](int action) { start(CorrectionAction(action)); });
    connect(m_panel, &AskingPanel::confirmed, this, &CorrectionDetail::confirmed);
    follow(m_panel);
    for (QCheckBox* box : {m_headSeal, m_unitSeal}) {
        connect(box, &QCheckBox::toggled, this, [this] {
            if (m_panel->isOpen()) {
                m_panel->check();
            }
        });
    }
    const auto say = [this](look::Tone tone, const QString& sentence) { m_said->show(tone, sentence); };
    connect(m_files, &CorrectionFiles::said, m_said, say);
    connect(m_sealed, &SealedForm::said, m_said, say);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        if (m_tabs->currentWidget() == m_files) {
            m_files->showFirst();
        }
    });
}

void CorrectionDetail::show(const CorrectionListRow& row) {
    if (turnTo(row.correction.id)) {
        m_cards->forget();
        m_said->clear();
        m_look.reset();
        m_tabs->setCurrentWidget(m_cards);
    }
    m_row = row;
    m_sealed->setRequest(row);
    refresh();
    takeExpected();
}

void CorrectionDetail::expect(qint64 correction, const QList<qint64>& pages) {
    m_sealed->expect(correction, pages);
    takeExpected();
}

void CorrectionDetail::attach(const QString& path) {
    m_sealed->attach(path);
}

void CorrectionDetail::takeExpected() {
    if (!m_sealed->takeExpected()) {
        return;
    }
    if (availabilityOf(CorrectionAction::Attach).isEnabled()) {
        m_sealed->fetch();
    } else if (availabilityOf(CorrectionAction::Receive).isEnabled()) {
        m_asked = CorrectionAction::Receive;
        openReceive();
    } else {
        m_said->show(look::Tone::Warning, tr("The sealed form cannot be taken in now: look at how the request stands. "
                                             "The page stays under “Returned papers”."));
    }
}

void CorrectionDetail::focus() {
    m_tabs->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void CorrectionDetail::refresh() {
    if (m_row.correction.id == 0) {
        return;
    }
    if (const CorrectionListRow* now = m_model.row(m_row.correction.id)) {
        m_row = *now;
        m_sealed->setRequest(m_row);
    }
    refreshTexts();
    showRefused(m_outbox.refused(m_row.correction.id), *notice());
    m_files->show(m_row.correction.files, codeOf(m_row));
    if (m_tabs->currentWidget() == m_files && m_files->isVisible()) {
        m_files->showFirst();
    }
    showCards();
    bar()->setVisible(!m_panel->isOpen());
    bar()->setAvailable([this](int action) { return availabilityOf(CorrectionAction(action)); });
    askLook();
}

void CorrectionDetail::refreshTexts() {
    name()->setText(tr("%1  %2", "number, title").arg(m_row.course.number).arg(m_row.course.title));
    state()->set(correct::toneOf(m_row.state), correct::stateText(m_row.state));
    m_next->setText(correctionStep(m_row, m_link.identity()));
    m_facts->setText(facts());
}

QString CorrectionDetail::facts() const {
    const CorrectionRow& correction = m_row.correction;
    QStringList lines;
    lines << tr("Request %1, revision %2, check value %3", "number, revision, hash")
                 .arg(correction.n)
                 .arg(correction.revision)
                 .arg(correction.hash);
    lines << (correction.byDesk ? tr("The desk of its own motion: %1, %2", "name, time")
                                : tr("Asked for by %1, %2", "name, time"))
                 .arg(correction.byName, shownTime(correction.at));
    lines << tr("Telephone: %1").arg(correction.phone) << tr("Reason: %1").arg(correction.reason);
    if (correction.paperRevision > 0) {
        const QString came = tr("The sealed form has come %1.", "how").arg(correct::paperHow(correction.paperHow));
        lines << (correction.paperRevision == correction.revision
                      ? came
                      : words::together(
                            {came, tr("It is of revision %1, and counts no more.").arg(correction.paperRevision)}));
    }
    if (!correction.decision.isEmpty()) {
        lines << tr("What the desk said: %1").arg(correction.decision);
    }
    if (correction.decidedAt.isValid() && !correction.decidedBy.isEmpty()) {
        lines << tr("Decided by %1, %2", "name, time").arg(correction.decidedBy, shownTime(correction.decidedAt));
    }
    for (const auto& one : correction.objections) {
        const QJsonObject objection = one.toObject();
        lines << tr("%1 objects: %2", "name, text")
                     .arg(objection.value(QLatin1String("name")).toString(),
                          objection.value(QLatin1String("text")).toString());
    }
    if (const QString clash = clashText(); !clash.isEmpty()) {
        lines << clash;
    }
    if (m_look && m_look->effect) {
        lines << tr("What would follow: %1").arg(correct::effectText(*m_look->effect, false));
    }
    if (const QString fault = lookFault(); !fault.isEmpty()) {
        lines << tr("It cannot hold as it stands: %1").arg(fault);
    }
    return lines.join(u'\n');
}

QString CorrectionDetail::clashText() const {
    return m_look && m_look->clashes > 0
               ? tr("%n person(s) would be credited for the same time twice, with: %1", nullptr, m_look->clashes)
                     .arg(m_look->courses.join(tr(", ", "between courses")))
               : QString();
}

/// Why the centre would refuse to approve it; empty: it would not, or has not been asked.
QString CorrectionDetail::lookFault() const {
    return m_look && !m_look->refusedKey.isEmpty() ? words::centreRefusal(m_look->refusedKey, m_look->refusedDetail)
                                                   : QString();
}

void CorrectionDetail::showCards() {
    try {
        QList<ChangeCard> cards = correct::cardsOf(m_row.correction, m_link.replica());
        for (qsizetype i = 0; m_look && i < m_row.correction.people.size() && i < cards.size(); ++i) {
            const int place = m_row.correction.people.at(i).toObject().value(QLatin1String("place")).toInt();
            const QString verdict = m_look->verdicts.value(place);
            if (verdict == u"differs") {
                cards[i].conflict = tr("The number is known at the centre under another name or birthday.");
            } else if (verdict == u"same") {
                cards[i].consequence = tr("Name and birthday fit the number, as the centre knows them.");
            } else if (verdict == u"unknown") {
                cards[i].consequence = tr("The number is on no school's roster.");
            }
        }
        m_cards->setCards(ChangeCards::Mode::Read, cards);
    } catch (const ReplicaError& error) {
        m_said->show(look::Tone::Bad, tr("The data on this PC could not be read: %1").arg(error.text));
    }
}

void CorrectionDetail::askLook() {
    if (!m_row.isReviewedHere || !isOpen(m_row.state) || !m_link.identity().commands.contains(u"correction.approve")) {
        return;
    }
    const QString of = QStringLiteral("%1/%2").arg(m_row.correction.id).arg(m_row.correction.rowVersion);
    if (of == m_lookOf) {
        return;
    }
    m_lookOf = of;
    m_look.reset();
    m_link.ask(questions::lookCorrection(m_row.correction.id), this,
               [this, of](const Answer<questions::CorrectionLook>& answer) {
                   if (of != m_lookOf) {
                       return; // another one is shown meanwhile
                   }
                   if (!answer) {
                       m_lookOf.clear(); // it is asked for again; decided it is at the centre
                       return;
                   }
                   m_look = *answer.value;
                   refreshTexts();
                   showCards();
                   bar()->setAvailable([this](int action) { return availabilityOf(CorrectionAction(action)); });
               });
}

/// 四眼原則
QString CorrectionDetail::hand() const {
    const Identity& me = m_link.identity();
    if (m_row.correction.byName == me.name && m_row.correction.byDesk) {
        return tr("You have asked for this correction. Somebody else of your desk decides on it.");
    }
    try {
        return handIn(m_row.course, currentRevision(m_link.replica(), m_row.course.id), me);
    } catch (const ReplicaError&) {
        return {}; // the centre knows
    }
}

Availability CorrectionDetail::availabilityOf(CorrectionAction action) const {
    Availability found =
        availability(action, m_row, m_link.identity(), m_model.pending(m_row.correction.id).state, hand());
    if (action == CorrectionAction::Approve && found.isEnabled() && !lookFault().isEmpty()) {
        found = {true, lookFault()};
    }
    return found;
}

bool CorrectionDetail::wantsUnitSeal() const {
    try {
        const std::optional<UnitRow> unit = m_link.replica().row<UnitRow>(m_row.course.unitId);
        const auto kind = unit ? unitKindFromKey(unit->kind) : std::nullopt;
        return kind && needsUnitSeal(*kind);
    } catch (const ReplicaError&) {
        return false; // the centre refuses where one lacks
    }
}

void CorrectionDetail::start(CorrectionAction action) {
    if (m_row.correction.id == 0 || bar()->isPausing() || !availabilityOf(action).isEnabled()) {
        return;
    }
    m_asked = action;
    switch (action) {
    case CorrectionAction::Print:
        print();
        break;
    case CorrectionAction::Attach:
        attach(QFileDialog::getOpenFileName(this, tr("The sealed form, scanned"), QString(),
                                            tr("Scans (*.pdf *.jpg *.jpeg *.png);;All files (*)")));
        break;
    case CorrectionAction::Correct:
    case CorrectionAction::Again:
        emit openRequested(QStringLiteral("correct:again-%1").arg(m_row.correction.id));
        break;
    case CorrectionAction::Course:
        emit openRequested((m_row.isReviewedHere && m_row.course.unitId != m_link.identity().unitId
                                ? QStringLiteral("list-review:%1")
                                : QStringLiteral("closing:%1"))
                               .arg(m_row.course.id));
        break;
    case CorrectionAction::Approve:
        openApprove();
        break;
    case CorrectionAction::Receive:
        openReceive();
        break;
    case CorrectionAction::Return:
    case CorrectionAction::Reject:
    case CorrectionAction::Withdraw:
        openReason(action);
        break;
    }
}

void CorrectionDetail::openApprove() {
    const bool byDesk = m_row.correction.byDesk;
    const QString clash = clashText();
    {
        const QSignalBlocker quiet(m_panel);
        m_headSeal->setChecked(false);
        m_unitSeal->setChecked(false);
    }
    m_unitSeal->setVisible(wantsUnitSeal());
    ReasonPanel::Setup setup;
    setup.key = QStringLiteral("approve:%1").arg(m_row.correction.id);
    setup.title = tr("Approve the correction of course %1").arg(m_row.course.number);
    setup.explanation = tr("It holds at once: the list is one version further, the hours in the records of teachers "
                           "follow, and each whose hours are others is told by mail.") +
                        (clash.isEmpty() ? QString() : u'\n' + clash);
    setup.confirm = tr("Approve");
    if (!clash.isEmpty()) {
        setup.textLabel = tr("Why the hours are given all the same");
        setup.textMissing = tr("Write why, at least 5 characters: it stays with the list.");
    }
    setup.fields = byDesk ? nullptr : m_seals;
    setup.fieldsWhyNot = [this, byDesk, isClash = !clash.isEmpty()]() -> QString {
        if (!byDesk && !m_headSeal->isChecked()) {
            return tr("Look at the sealed form: is the head's seal on it?");
        }
        if (!byDesk && !m_unitSeal->isHidden() && !m_unitSeal->isChecked()) {
            return tr("Look at the sealed form: is the seal of the unit on it?");
        }
        return isClash && m_panel->reason().size() < leastOverride
                   ? tr("Write why, at least 5 characters: it stays with the list.")
                   : QString();
    };
    m_panel->open(setup);
    bar()->setVisible(false);
}

void CorrectionDetail::openReceive() {
    ReasonPanel::Setup setup;
    setup.key = QStringLiteral("receive:%1").arg(m_row.correction.id);
    setup.title = tr("The sealed form of course %1 has come").arg(m_row.course.number);
    setup.explanation = tr("Compare revision %1 and check value %2 with what stands at the foot of the form: another "
                           "one is void.")
                            .arg(m_row.correction.revision)
                            .arg(m_row.correction.hash);
    setup.confirm = tr("It has come");
    setup.fields = m_how;
    m_panel->open(setup);
    bar()->setVisible(false);
}

void CorrectionDetail::openReason(CorrectionAction action) {
    ReasonPanel::Setup setup;
    setup.key = QStringLiteral("%1:%2").arg(int(action)).arg(m_row.correction.id);
    if (action == CorrectionAction::Withdraw) {
        setup.title = tr("Withdraw the correction of course %1").arg(m_row.course.number);
        setup.explanation = tr("Nobody decides on it any more, and the course stays as it was closed.");
        setup.confirm = tr("Withdraw");
    } else {
        const bool isReturn = action == CorrectionAction::Return;
        setup.title =
            (isReturn ? tr("Send the correction of course %1 back") : tr("Do not approve the correction of course %1"))
                .arg(m_row.course.number);
        setup.explanation = isReturn ? tr("The organiser is told by mail what to put right; a new form has to be "
                                          "sealed then.")
                                     : tr("The course stays as it was closed. The reason is mailed to the organiser.");
        setup.confirm = isReturn ? tr("Send back") : tr("Do not approve");
        setup.textLabel = tr("Reason");
        setup.textMissing = tr("Write the reason: it is mailed to the organiser.");
    }
    setup.isGrave = action != CorrectionAction::Return;
    m_panel->open(setup);
    bar()->setVisible(false);
}

void CorrectionDetail::confirmed() {
    const QJsonObject revision{{QStringLiteral("revision"), m_row.correction.revision}};
    const auto with = [&revision](QJsonObject more) {
        for (auto one = revision.begin(); one != revision.end(); ++one) {
            more.insert(one.key(), one.value());
        }
        return more;
    };
    bool asked = false;
    switch (m_asked) {
    case CorrectionAction::Approve:
        asked = ask("correction.approve", with({{QStringLiteral("head_seal"), m_headSeal->isChecked()},
                                                {QStringLiteral("unit_seal"), m_unitSeal->isChecked()},
                                                {QStringLiteral("override"), m_panel->reason()}}));
        break;
    case CorrectionAction::Receive:
        asked = ask("correction.receive", with({{QStringLiteral("how"), m_how->choice().toString()}}));
        break;
    case CorrectionAction::Return:
        asked = ask("correction.return", with({{QStringLiteral("reason"), m_panel->reason()}}));
        break;
    case CorrectionAction::Reject:
        asked = ask("correction.reject", with({{QStringLiteral("reason"), m_panel->reason()}}));
        break;
    case CorrectionAction::Withdraw:
        asked = ask("correction.withdraw", {{QStringLiteral("row_version"), m_row.correction.rowVersion}});
        break;
    case CorrectionAction::Print:
    case CorrectionAction::Attach:
    case CorrectionAction::Correct:
    case CorrectionAction::Again:
    case CorrectionAction::Course:
        break;
    }
    if (asked) {
        m_panel->close();
    }
}

bool CorrectionDetail::ask(const char* kind, const QJsonObject& details) {
    const OutboxItem item = makeCorrectionCommand(QLatin1String(kind), m_row, details);
    return (m_asked != CorrectionAction::Receive || m_sealed->planFor(item.id)) && m_outbox.ask({item});
}

void CorrectionDetail::keep(const OutboxItem& item) {
    const QJsonObject body = QJsonDocument::fromJson(item.body).object();
    const qint64 id = body.value(QLatin1String("correction_id")).toInteger();
    const QString written = body.value(QLatin1String("reason")).toString();
    if (!written.isEmpty()) {
        for (const CorrectionAction action : {CorrectionAction::Return, CorrectionAction::Reject}) {
            m_panel->keep(QStringLiteral("%1:%2").arg(int(action)).arg(id), written);
        }
    }
}

void CorrectionDetail::print() {
    CorrectionPaper paper;
    paper.course = m_row.course;
    paper.unit = m_row.unit;
    paper.correction = m_row.correction;
    paper.needsUnitSeal = wantsUnitSeal();
    try {
        paper.desk = m_link.replica().row<DeskRow>(m_row.course.reviewerUnitId).value_or(DeskRow()).name;
        paper.cards = correct::cardsOf(m_row.correction, m_link.replica());
    } catch (const ReplicaError& error) {
        m_said->show(look::Tone::Bad, tr("The data on this PC could not be read: %1").arg(error.text));
        return;
    }
    PrintPanel::Paper printed;
    printed.document = correctionDocument(paper);
    printed.subject = QStringLiteral("correction/%1/%2").arg(m_row.correction.id).arg(m_row.correction.revision);
    printed.copies = {1};
    printed.next =
        tr("Have it sealed, scan it, and upload it here; or send it to %1. A form of another revision is void.")
            .arg(paper.desk)
            .toHtmlEscaped();
    auto* panel = new PrintPanel(this);
    panel->setPaper(printed);
    openPrintWindow(panel, QStringLiteral("correctionPaper"), tr("Form of the correction"), this);
}

} // namespace inservice
