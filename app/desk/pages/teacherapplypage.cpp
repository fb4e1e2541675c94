// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/pages/teacherapplypage.h"

#include "app/desk/pages/newpassword.h"
#include "forms/application/applicationdata.h"
#include "forms/application/apply/consentchoice.h"
#include "forms/application/codepanel.h"
#include "forms/edits/edits.h"
#include "forms/edits/formfield.h"
#include "forms/look/formcolumn.h"
#include "forms/look/look.h"
#include "forms/words/words.h"
#include "models/central/client/scram.h"
#include "models/replica/changes.h"
#include "models/replica/replicareader.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace inservice {

namespace {

constexpr int formWidth = 760;
constexpr int worthSaying = 2; ///< seconds of computing that a person asks about

} // namespace

TeacherApplyPage::TeacherApplyPage(GuestLink& link, QWidget* parent)
    : Page(parent)
    , m_link(link)
    , m_stages(new QStackedWidget(this))
    , m_message(new look::MessageBar(this))
    , m_name(new PersonNameEdit(this))
    , m_nationalId(new NationalIdEdit(this))
    , m_birthDate(new RocDateEdit(this))
    , m_account(new AccountNameEdit(this))
    , m_email(new EmailEdit(this))
    , m_password(new NewPassword(QStringLiteral("teacherApply"), {}, this))
    , m_consent(new ConsentChoice(1, this))
    , m_send(new QPushButton(tr("&Mail me a code"), this))
    , m_code(new CodePanel(this))
    , m_done(new look::MessageBar(this))
    , m_signIn(new QPushButton(tr("&Sign in"), this)) {
    setObjectName("teacherApplyPage");
    m_stages->addWidget(makeData());
    m_stages->addWidget(m_code);
    m_stages->addWidget(makeDone());
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stages);
    connectAll();
    refresh(Changes::everything());
}

QWidget* TeacherApplyPage::makeData() {
    m_message->setObjectName("teacherApplyMessage");
    m_name->setObjectName("teacherApplyName");
    m_nationalId->setObjectName("teacherApplyNationalId");
    m_birthDate->setObjectName("teacherApplyBirthDate");
    m_account->setObjectName("teacherApplyAccount");
    m_email->setObjectName("teacherApplyEmail");
    m_send->setObjectName("teacherApplySend");
    look::makePrimary(m_send);
    auto* form = new QWidget;
    form->setMaximumWidth(formWidth);
    QVBoxLayout* column = look::formColumn(form);
    auto* sentence =
        new QLabel(tr("For teachers and staff on a school's roster: the centre compares what you fill in with it, and "
                      "mails you what comes of it. A business account is another account, and has nothing to do with "
                      "this one."),
                   form);
    sentence->setWordWrap(true);
    column->addWidget(m_message);
    column->addWidget(sentence);
    const auto add = [form, column](const QString& label, QWidget* edit, const QString& help) {
        auto* field = new FormField(label, edit, form);
        field->setRequired(true);
        field->setHelp(help);
        column->addWidget(field);
        return field;
    };
    add(tr("N&ame:"), m_name, {});
    add(tr("National &ID / UI number:"), m_nationalId, {});
    add(tr("Bi&rth date:"), m_birthDate, tr("Either calendar: 1986-03-02 or 75/03/02"));
    add(tr("Acco&unt:"), m_account, tr("Your own choice; you sign in with it."));
    add(tr("E-mai&l:"), m_email,
        tr("A code goes there, then the answer, and later the code when the password is forgotten."));
    column->addWidget(m_password);
    m_consentField = add(tr("Consent"), m_consent, {});
    auto* line = new QHBoxLayout;
    line->addWidget(m_send);
    line->addStretch(1);
    column->addLayout(line);
    column->addStretch(1);
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(form);
    return area;
}

QWidget* TeacherApplyPage::makeDone() {
    m_done->setObjectName("teacherApplyDone");
    m_signIn->setObjectName("teacherApplySignIn");
    look::makePrimary(m_signIn);
    auto* page = new QWidget(this);
    page->setMaximumWidth(formWidth);
    QVBoxLayout* column = look::formColumn(page);
    auto* line = new QHBoxLayout;
    line->addWidget(m_signIn);
    line->addStretch(1);
    column->addWidget(m_done);
    column->addLayout(line);
    column->addStretch(1);
    return page;
}

QList<ValueEdit*> TeacherApplyPage::edits() const {
    return {m_name, m_nationalId, m_birthDate, m_account, m_email};
}

void TeacherApplyPage::connectAll() {
    connect(m_send, &QPushButton::clicked, this, &TeacherApplyPage::ask);
    connect(m_password, &NewPassword::returnPressed, this, &TeacherApplyPage::ask);
    connect(m_account, &QLineEdit::textChanged, this,
            [this] { m_password->setAccountName(m_account->normalisedText()); });
    connect(m_consent, &ConsentChoice::changed, this, [this] { m_consentField->setFault({}); });
    connect(m_consent, &ConsentChoice::outdated, this, [this] {
        m_message->show(look::Tone::Warning, tr("The text has been renewed since you agreed to it. Please read it and "
                                                "agree again."));
    });
    connect(m_code, &CodePanel::codeEntered, this, &TeacherApplyPage::enter);
    connect(m_code, &CodePanel::resendWanted, this, &TeacherApplyPage::requestCode);
    connect(m_code, &CodePanel::backWanted, this, [this] {
        m_secret.clear(); // what is still answered is nobody's any more
        m_stages->setCurrentIndex(Data);
        m_email->setFocus(Qt::OtherFocusReason);
    });
    connect(&m_link, &GuestLink::proofBegun, this, [this](int seconds) {
        if (m_asking && seconds >= worthSaying) {
            m_code->sayPreparing(seconds);
        }
    });
    connect(m_signIn, &QPushButton::clicked, this, [this] { emit openRequested(QStringLiteral("sign-in:teacher")); });
}

QString TeacherApplyPage::title() const {
    return tr("Apply for a teacher's own account");
}

void TeacherApplyPage::setCurrent(bool current) {
    if (m_stages->currentIndex() == Code) {
        return; // a code that is on its way is waited for
    }
    if (current) {
        m_name->setFocus(Qt::OtherFocusReason);
    } else {
        restart();
    }
}

void TeacherApplyPage::refresh(const Changes& changes) {
    if (m_link.replica().isLoaded() && changes.concerns({"consent"})) {
        m_consent->setTexts(consentsOf(m_link.replica(), true));
    }
}

void TeacherApplyPage::restart() {
    if (m_asking) {
        m_link.giveUpProof();
    }
    m_asking = false;
    m_secret.clear();
    m_chosen.clear();
    const QList<ValueEdit*> all = edits();
    for (ValueEdit* edit : all) {
        edit->load({});
    }
    m_password->clear();
    m_consent->setConsents({});
    m_consent->reset();
    m_consentField->setFault({});
    m_message->clear();
    m_stages->setCurrentIndex(Data);
}

QWidget* TeacherApplyPage::firstFault() {
    QWidget* first = nullptr;
    const QList<ValueEdit*> all = edits();
    for (ValueEdit* edit : all) {
        if (!edit->isValid()) {
            edit->showFault();
            first = first != nullptr ? first : edit;
        }
    }
    QWidget* inPassword = nullptr;
    if (const std::optional<QString> password = m_password->chosen(inPassword)) {
        m_chosen = *password;
    }
    QWidget* inConsent = nullptr;
    if (m_consent->consents().isEmpty()) {
        m_consentField->setFault(tr("Please read the text and agree to it."));
        inConsent = m_consent;
    }
    return first != nullptr ? first : inPassword != nullptr ? inPassword : inConsent;
}

TeacherApplication TeacherApplyPage::application() const {
    return {m_nationalId->normalisedText(), m_name->normalisedText(),  m_birthDate->value()->iso(),
            m_account->normalisedText(),    m_email->normalisedText(), m_consent->consents()};
}

void TeacherApplyPage::ask() {
    if (QWidget* fault = firstFault()) {
        fault->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_message->clear();
    m_secret = makeSecret();
    m_stages->setCurrentIndex(Code);
    m_code->start({}, tr("&Back"));
    requestCode();
}

void TeacherApplyPage::requestCode() {
    m_asking = true;
    m_code->sayAsking();
    m_link.requestMailCode(
        m_secret, m_email->normalisedText(), this, [this, secret = m_secret](const Answer<bool>& answer) {
            if (secret != m_secret) {
                return;
            }
            m_asking = false;
            if (answer) {
                m_code->sayMailed(tr("A code has been mailed to %1.").arg(m_email->normalisedText()));
            } else {
                m_code->sayNotMailed(answer.error.offline ? tr("The centre does not answer, so no code was asked for. "
                                                               "Check the network, or try again in a few minutes.")
                                                          : words::centreRefusal(answer.error.key, answer.error.detail),
                                     false);
            }
        });
}

void TeacherApplyPage::enter(const QString& code) {
    m_link.applyAsTeacher(m_secret, code, application(), m_chosen, this,
                          [this, secret = m_secret](const Answer<bool>& answer) {
                              if (secret == m_secret) {
                                  answered(answer);
                              }
                          });
}

void TeacherApplyPage::answered(const Answer<bool>& answer) {
    if (answer) {
        const QString address = m_email->normalisedText();
        restart();
        m_stages->setCurrentIndex(Done);
        m_done->show(look::Tone::Good,
                     tr("Your application has arrived. Within a few minutes a mail to %1 says whether the account is "
                        "open; the answer is nowhere else, so that nobody learns who is on a roster.")
                         .arg(address));
        m_signIn->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (answer.error.offline) {
        m_code->sayWrong(tr("The centre does not answer. Enter the code again in a few minutes."));
        return;
    }
    const QString sentence = words::centreRefusal(answer.error.key, answer.error.detail);
    if (answer.error.code == u"KA006" || answer.error.code == u"KA007") {
        m_code->sayWrong(sentence);
        return;
    }
    // Something of the form is refused: it is mended there, with a code of its own.
    m_secret.clear();
    m_stages->setCurrentIndex(Data);
    if (answer.error.key == u"account_name.taken") {
        m_account->setForeignFault(sentence);
        m_account->setFocus(Qt::OtherFocusReason);
    } else if (answer.error.key == u"consent.outdated") { // the new one may not have come here yet
        m_message->show(look::Tone::Bad, sentence);
        m_consent->setConsents({});
        m_consent->read(QStringLiteral("teacher_account"));
    } else {
        m_message->show(look::Tone::Bad, sentence);
        m_name->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace inservice
