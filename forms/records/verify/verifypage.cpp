// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/records/verify/verifypage.h"

#include "forms/commands/askedcommands.h"
#include "forms/commands/commands.h"
#include "forms/commands/reasonpanel.h"
#include "forms/edits/edits.h"
#include "forms/lists/fieldsview.h"
#include "forms/look/look.h"
#include "forms/look/whynot.h"
#include "forms/words/words.h"
#include "models/domain/rocdate.h"
#include "models/records/recordsums.h"

#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace inservice {
namespace {

constexpr PlainText::Limits numberLimits{1, 80, false, false};
constexpr PlainText::Limits codeLimits{1, 80, false, false};
constexpr int widest = 760; // px

QString rocDay(const QDate& day) {
    return RocDate(day).text();
}

constexpr int fieldsShare = 100; ///< of what is left of the height, where there are fields

QString hoursOf(const questions::VerifiedCertificate& verified, double hours) {
    return verified.kind == u"credits"   ? VerifyPage::tr("%1 credits").arg(hoursText(hours))
           : verified.kind == u"lecture" ? VerifyPage::tr("%1 hours as lecturer").arg(hoursText(hours))
                                         : VerifyPage::tr("%1 hours", "of a course").arg(hoursText(hours));
}

look::Tone toneOf(const questions::VerifiedCertificate& verified) {
    return verified.state == u"valid"     ? look::Tone::Good
           : verified.state == u"revoked" ? look::Tone::Bad
                                          : look::Tone::Warning;
}

QString stateWord(const questions::VerifiedCertificate& verified) {
    return verified.state == u"valid"     ? VerifyPage::tr("Valid")
           : verified.state == u"revoked" ? VerifyPage::tr("Revoked")
                                          : VerifyPage::tr("An older version");
}

/// What the state means for whoever holds the paper.
QString sentenceOf(const questions::VerifiedCertificate& verified) {
    if (verified.state == u"valid" && verified.version > 1 && !verified.shownHours) {
        // Typed: nobody has said of which version the paper is.
        return VerifyPage::tr(
                   "The certificate is valid, but it was corrected: %1 hold now, by version %2. A paper that "
                   "does not say version %2 is an older one.")
            .arg(hoursOf(verified, verified.hours))
            .arg(verified.version);
    }
    if (verified.state == u"valid") {
        return VerifyPage::tr("The certificate is valid. Compare name, course and hours with the paper.");
    }
    if (verified.state == u"superseded") {
        return verified.shownHours
                   ? VerifyPage::tr("The hours were corrected after this paper was printed: it says %1, and %2 hold "
                                    "now. Ask for a new print.")
                         .arg(hoursOf(verified, *verified.shownHours), hoursOf(verified, verified.hours))
                   : VerifyPage::tr("The hours were corrected after this paper was printed; %1 hold now. Ask for a new "
                                    "print.")
                         .arg(hoursOf(verified, verified.hours));
    }
    return verified.revokedFor == u"corrected"
               ? VerifyPage::tr("The certificate does not hold any more: after a correction no hours are left.")
               : VerifyPage::tr("The certificate has been revoked: %1").arg(verified.reason);
}

} // namespace

VerifyPage::VerifyPage(const Ties& ties, QWidget* parent)
    : Page(parent)
    , m_ties(ties)
    , m_number(new TextEdit(numberLimits, this))
    , m_code(new TextEdit(codeLimits, this))
    , m_fault(new QLabel(this))
    , m_verify(new QPushButton(tr("Ver&ify"), this))
    , m_message(new look::MessageBar(this))
    , m_state(new look::StateBadge(this))
    , m_fields(new FieldsView(this))
    , m_revoke(new QPushButton(tr("&Revoke the certificate…"), this))
    , m_restore(new QPushButton(tr("Make it valid &again…"), this))
    , m_reason(new ReasonPanel(QStringLiteral("verify"), this)) {
    setObjectName(QStringLiteral("verifyPage"));
    m_number->setObjectName(QStringLiteral("verifyNumber"));
    m_number->setPlaceholderText(QStringLiteral("115-123456-000001"));
    m_code->setObjectName(QStringLiteral("verifyCode"));
    m_code->setPlaceholderText(QStringLiteral("7K3M-9QXR-2B5T-G"));
    m_fault->setObjectName(QStringLiteral("verifyFault"));
    m_fault->setWordWrap(true);
    m_verify->setObjectName(QStringLiteral("verifyButton"));
    m_message->setObjectName(QStringLiteral("verifyMessage"));
    m_state->setObjectName(QStringLiteral("verifyState"));
    m_fields->setObjectName(QStringLiteral("verifyFields"));
    m_revoke->setObjectName(QStringLiteral("verifyRevoke"));
    m_restore->setObjectName(QStringLiteral("verifyRestore"));
    look::makePrimary(m_verify);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(look::margin, look::grid, look::margin, look::margin);
    auto* row = new QHBoxLayout; // in it words are asked for their height at the form's own width
    row->addWidget(makeForm(), widest);
    row->addStretch(1);
    outer->addLayout(row, 1);
    connectParts();
    showVerified();
    check();
}

QWidget* VerifyPage::makeForm() {
    auto* narrow = new QWidget(this);
    narrow->setMaximumWidth(widest);
    auto* column = new QVBoxLayout(narrow);
    column->setContentsMargins({});
    column->setSpacing(2 * look::grid);
    auto* words =
        new QLabel(tr("Number and verification code stand on each certificate. A code reader that types like a "
                      "keyboard can read the square code into either field."),
                   narrow);
    words->setWordWrap(true);
    auto* form = new QFormLayout;
    form->addRow(tr("Certificate &number:"), m_number);
    form->addRow(tr("Verification &code:"), m_code);
    column->addWidget(words);
    column->addLayout(form);
    column->addWidget(m_fault);
    column->addWidget(m_verify, 0, Qt::AlignLeft);
    column->addWidget(m_state);
    column->addWidget(m_message);
    column->addWidget(m_fields, fieldsShare);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_revoke);
    buttons->addWidget(m_restore);
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addWidget(m_reason);
    column->addStretch(1); // before anything is verified the form stands at the top
    return narrow;
}

void VerifyPage::connectParts() {
    for (TextEdit* edit : {m_number, m_code}) {
        connect(edit, &QLineEdit::textChanged, this, &VerifyPage::typed);
        connect(edit, &QLineEdit::returnPressed, m_verify, &QPushButton::click);
    }
    connect(m_verify, &QPushButton::clicked, this, &VerifyPage::verify);
    connect(m_revoke, &QPushButton::clicked, this, [this] { askReason(true); });
    connect(m_restore, &QPushButton::clicked, this, [this] { askReason(false); });
    connect(m_reason, &ReasonPanel::confirmed, this, &VerifyPage::decide);
    connect(m_reason, &ReasonPanel::closed, this, &VerifyPage::showDecision);
    if (m_ties.account != nullptr) {
        m_asked = new AskedCommands(*m_ties.account, this);
        connect(m_asked, &AskedCommands::done, this, &VerifyPage::verify); // how it stands now
        connect(m_asked, &AskedCommands::refused, this,
                [this](const QString&, const QString& sentence) { m_message->show(look::Tone::Bad, sentence); });
        connect(m_asked, &AskedCommands::failed, this, [this](const QString& cause) {
            m_message->show(look::Tone::Bad, tr("It could not be written down on this PC: %1").arg(cause));
        });
    }
}

QString VerifyPage::title() const {
    return tr("Verify a certificate");
}

void VerifyPage::setCurrent(bool current) {
    if (current) {
        m_number->setFocus(Qt::OtherFocusReason);
    }
}

void VerifyPage::openAt(const QString& argument) {
    if (CertificateCode::parse(argument)) {
        m_number->setText(argument);
        verify();
    }
}

/// What a reader types into one field fills both.
void VerifyPage::typed() {
    for (TextEdit* edit : {m_number, m_code}) {
        if (const auto read = CertificateCode::parse(edit->text())) {
            m_number->setText(read->number);
            m_code->setText(read->shownCode());
            m_version = read->version;
            check();
            return;
        }
    }
    m_version = 0;
    check();
    // «Valid» beside a code that is typed by now would be said of that one.
    if (codeAsTyped() != m_answered) {
        forgetAnswer();
    }
}

/// What was typed, whatever its blanks and letters.
QString VerifyPage::codeAsTyped() const {
    return CertificateCode::typedNumber(m_number->text()) + u' ' + CertificateCode::typedCode(m_code->text());
}

void VerifyPage::forgetAnswer() {
    ++m_question;
    m_answered.clear();
    m_isAsking = false;
    m_verified.reset();
    m_message->clear();
    m_reason->close();
    showVerified();
    check();
}

void VerifyPage::check() {
    const QString code = CertificateCode::typedCode(m_code->text());
    const QString why =
        m_isAsking ? tr("The centre is being asked. Please wait a moment.")
        : !CertificateCode::isNumber(CertificateCode::typedNumber(m_number->text()))
            ? tr("Enter the number as it stands on the certificate, for instance 115-123456-000001.")
        : code.size() < 13 ? tr("Enter the verification code, thirteen signs.")
        : !CertificateCode::fits(code)
            ? tr("A sign of the verification code is wrong. Compare it with the certificate, sign by sign.")
        : m_ties.any() == nullptr ? tr("There is no connection to a centre.")
                                  : QString();
    look::setPossible(m_verify, why);
    // Once both are typed it is said where the eye is: a slip of the hand is no secret of a closed button.
    const bool isTyped = !m_number->text().trimmed().isEmpty() && code.size() >= 13;
    m_fault->setText(isTyped && !m_isAsking ? why : QString());
    m_fault->setVisible(!m_fault->text().isEmpty());
}

void VerifyPage::verify() {
    const CertificateCode code{CertificateCode::typedNumber(m_number->text()),
                               CertificateCode::typedCode(m_code->text()), m_version};
    m_isAsking = true;
    m_answered = codeAsTyped();
    check();
    m_ties.ask(questions::verifyCertificate<GuestQuestion>(code), questions::verifyCertificate<AccountQuestion>(code),
               this,
               [this, question = ++m_question](const Answer<std::optional<questions::VerifiedCertificate>>& answer) {
                   if (question != m_question) {
                       return; // something else is typed by now
                   }
                   m_isAsking = false;
                   check();
                   showAnswer(answer);
               });
}

void VerifyPage::showAnswer(const Answer<std::optional<questions::VerifiedCertificate>>& answer) {
    m_verified = answer ? *answer.value : std::nullopt;
    showVerified();
    if (!answer) {
        m_message->show(look::Tone::Bad, words::centreRefusal(answer.error.key, answer.error.detail));
    } else if (!m_verified) {
        m_message->show(look::Tone::Bad, tr("There is no certificate with this number and code. Compare both with the "
                                            "paper; if they are right, the paper is not one of this network."));
    } else {
        m_message->show(toneOf(*m_verified), sentenceOf(*m_verified));
    }
}

void VerifyPage::showVerified() {
    m_state->setVisible(m_verified.has_value());
    m_fields->setVisible(m_verified.has_value());
    showDecision();
    if (!m_verified) {
        m_fields->setSections({});
        return;
    }
    const auto& verified = *m_verified;
    m_state->set(toneOf(verified), stateWord(verified));
    FieldsView::Section about;
    about.fields = {
        {tr("Certificate number"), verified.number},
        {tr("Version"), QString::number(verified.version)},
        {tr("Name"), verified.name},
        {tr("Course"), tr("%1 %2", "number, title").arg(verified.courseNumber).arg(verified.title)},
        {tr("Organiser"), verified.organiser},
        {tr("Days"),
         verified.dateFrom == verified.dateTo
             ? rocDay(verified.dateFrom)
             : tr("%1 to %2", "first day, last day").arg(rocDay(verified.dateFrom), rocDay(verified.dateTo))},
        {tr("Credited"), hoursOf(verified, verified.hours)},
        {tr("Confirmed on"), rocDay(verified.issuedOn)}};
    if (verified.version > 1) {
        about.fields << FieldsView::Field{tr("Changed on"), rocDay(verified.changedOn)};
    }
    m_fields->setSections({about});
}

/// Whose desk it is, and whether they have a hand in the course, the centre knows.
void VerifyPage::showDecision() {
    const bool reviews =
        m_ties.account != nullptr && m_ties.account->identity().commands.contains(QStringLiteral("certificate.revoke"));
    const bool open = m_reason->isOpen();
    const bool byDesk = m_verified && m_verified->revokedFor == u"desk";
    m_revoke->setVisible(reviews && m_verified && !open && !byDesk);
    m_restore->setVisible(reviews && byDesk && !open);
}

void VerifyPage::askReason(bool revoke) {
    m_revokes = revoke;
    ReasonPanel::Setup setup;
    setup.key = revoke ? QStringLiteral("revoke") : QStringLiteral("restore");
    setup.title = revoke ? tr("Revoke certificate %1").arg(m_verified->number)
                         : tr("Make certificate %1 valid again").arg(m_verified->number);
    setup.explanation = revoke ? tr("The person is told by mail. Whoever verifies the certificate reads that it is "
                                    "revoked, and why; the hours stay on the list of the course.")
                               : tr("The person is told by mail, and the certificate can be printed again.");
    setup.confirm = revoke ? tr("Rev&oke") : tr("Make va&lid");
    setup.textLabel = tr("Reason:");
    setup.textMissing = tr("Give the reason: the person and whoever verifies the certificate read it.");
    setup.isGrave = revoke;
    setup.leave = revoke ? tr("&Keep it") : QString();
    m_reason->open(setup);
    showDecision();
}

void VerifyPage::decide() {
    const OutboxItem item =
        Commands::makeItem(m_revokes ? QStringLiteral("certificate.revoke") : QStringLiteral("certificate.restore"),
                           QStringLiteral("certificate:") + m_verified->number, m_verified->number,
                           {{QStringLiteral("number"), m_verified->number},
                            {QStringLiteral("version"), m_verified->version},
                            {QStringLiteral("reason"), m_reason->reason()}});
    if (m_asked->ask(item)) {
        m_reason->close();
        m_message->show(look::Tone::Info, tr("Sent to the centre. How the certificate stands appears here as soon as "
                                             "it answers."));
    }
    showDecision();
}

} // namespace inservice
