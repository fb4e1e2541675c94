// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/pages/profilepage.h"

#include "app/desk/pages/changeform.h"
#include "app/desk/pages/newpassword.h"
#include "app/desk/pages/noticechoices.h"
#include "forms/application/codepanel.h"
#include "forms/edits/edits.h"
#include "forms/edits/formfield.h"
#include "forms/edits/passwordedit.h"
#include "forms/look/formcolumn.h"
#include "forms/look/look.h"
#include "forms/look/whynot.h"
#include "forms/teachers/subjectsedit.h"
#include "forms/words/words.h"
#include "models/domain/rocdate.h"
#include "models/replica/changes.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/catalogues.h"
#include "models/replica/tables/teachers.h"
#include "models/replica/tables/units.h"

#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace inservice {

namespace {

constexpr int formWidth = 760;
constexpr PlainText::Limits titleLimits{1, 50, false, true}; ///< as the centre takes it

bool isTeacher(const AccountLink& link) {
    return link.identity().accountType == AccountType::Teacher;
}

QJsonArray idArray(const QList<qint64>& ids) {
    QJsonArray all;
    for (const qint64 id : ids) {
        all.append(id);
    }
    return all;
}

QJsonValue idOrNull(qint64 id) {
    return id != 0 ? QJsonValue(id) : QJsonValue();
}

} // namespace

ProfilePage::ProfilePage(AccountLink& link, QWidget* parent)
    : Page(parent)
    , m_link(link)
    , m_stages(new QStackedWidget(this))
    , m_form(new ChangeForm(link, "profile", inservice::isTeacher(link) ? "teacher.edit_own" : "profile.change",
                            QStringLiteral("profile:%1").arg(link.identity().accountId), tr("My data"), this))
    , m_who(new QLabel(this))
    , m_email(new QLabel(this))
    , m_change(new QPushButton(tr("Change the e-mai&l…"), this))
    , m_addressMessage(new look::MessageBar(this))
    , m_address(new EmailEdit(this))
    , m_password(hiddenLine("profilePassword", this))
    , m_send(new QPushButton(tr("&Mail me a code"), this))
    , m_back(new QPushButton(tr("&Back"), this))
    , m_code(new CodePanel(this)) {
    setObjectName("profilePage");
    m_stages->addWidget(makeData());
    m_stages->addWidget(makeAddress());
    m_stages->addWidget(m_code);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stages);
    connectAll();
}

QWidget* ProfilePage::makeData() {
    m_who->setObjectName("profileWho");
    m_who->setWordWrap(true);
    m_who->setTextFormat(Qt::PlainText);
    m_email->setObjectName("profileEmail");
    m_email->setTextFormat(Qt::PlainText);
    m_email->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_change->setObjectName("profileChangeEmail");
    auto* never =
        new QLabel(isTeacher() ? tr("Account, name, ID, birth date, school and title are your school's to say: "
                                    "where one is wrong, ask whoever keeps the roster there.")
                               : tr("Account, name and ID cannot be changed."),
                   m_form);
    never->setWordWrap(true);
    m_form->addWidget(m_who);
    m_form->addWidget(never);
    QList<QWidget*> order = isTeacher() ? addTeacherFields() : addBusinessFields();
    QWidget* save = m_form->addButton();
    auto* email = new FormField(tr("E-mail:"), m_email, m_form);
    email->addBeside(m_change);
    email->setHelp(tr("Notices go there, and the code when the password is forgotten."));
    m_form->addWidget(email);
    order << save << m_email << m_change;
    if (NoticeChoices::isFor(m_link.identity())) {
        m_notices = new NoticeChoices(m_link, m_form);
        m_form->addWidget(m_notices);
        order << m_notices->controls();
        connect(m_notices, &NoticeChoices::openRequested, this, &Page::openRequested);
    }
    for (qsizetype i = 1; i < order.size(); ++i) {
        setTabOrder(order[i - 1], order[i]);
    }
    return m_form;
}

QList<QWidget*> ProfilePage::addBusinessFields() {
    m_jobTitle = new TextEdit(titleLimits, this);
    m_jobTitle->setObjectName("profileJobTitle");
    auto* phone = new PhoneEdit(PhoneNumber::Use::Phone, this);
    phone->setObjectName("profilePhone");
    auto* fax = new PhoneEdit(PhoneNumber::Use::Fax, this);
    fax->setObjectName("profileFax");
    m_form->addField(QStringLiteral("job_title"), tr("&Job title:"), m_jobTitle);
    m_form->addField(QStringLiteral("phone"), tr("Tele&phone:"), phone);
    m_form->addField(QStringLiteral("fax"), tr("Fa&x:"), fax);
    return {m_jobTitle, phone, fax};
}

QList<QWidget*> ProfilePage::addTeacherFields() {
    m_entry = new QLabel(m_form);
    m_entry->setObjectName("profileEntry");
    m_entry->setWordWrap(true);
    m_entry->setTextFormat(Qt::PlainText);
    m_form->addWidget(m_entry);
    m_stage = new ChoiceEdit(this);
    m_stage->setObjectName("profileStage");
    m_subjects = new SubjectsEdit(SubjectsEdit::Main::Asked, this);
    m_form->addField(QStringLiteral("stage_id"), tr("Sta&ge of teaching:"), m_stage,
                     {[this] { return idOrNull(chosenId(m_stage)); },
                      [this](const QJsonValue& id) { m_choices.fillStages(m_stage, id.toInteger()); }});
    m_form->addField(QStringLiteral("subjects"), tr("Subjects of this term (&U):"), m_subjects,
                     {[this] { return QJsonValue(idArray(m_subjects->subjects())); },
                      [this](const QJsonValue& ids) {
                          QList<qint64> chosen;
                          const QJsonArray all = ids.toArray();
                          for (const auto& one : all) {
                              chosen << one.toInteger();
                          }
                          m_subjects->load(m_choices, chosenId(m_stage), chosen);
                      }});
    return QList<QWidget*>{m_stage} + m_subjects->controls();
}

bool ProfilePage::isTeacher() const {
    return inservice::isTeacher(m_link);
}

QWidget* ProfilePage::makeAddress() {
    m_addressMessage->setObjectName("profileAddressMessage");
    m_address->setObjectName("profileAddress");
    m_send->setObjectName("profileSend");
    m_back->setObjectName("profileBack");
    look::makePrimary(m_send);
    auto* form = new QWidget(this);
    form->setMaximumWidth(formWidth);
    QVBoxLayout* column = look::formColumn(form);
    auto* address = new FormField(tr("New e-mai&l:"), m_address, form);
    address->setRequired(true);
    address->setHelp(tr("A code goes there. It counts once the code is entered; the present address is told."));
    m_passwordField = new FormField(tr("&Present password:"), m_password, form);
    m_passwordField->setRequired(true);
    m_passwordField->addBeside(new ShowPasswordButton({m_password}, form));
    auto* line = new QHBoxLayout;
    line->addWidget(m_send);
    line->addStretch(1);
    line->addWidget(m_back);
    column->addWidget(new look::Heading(tr("Change the e-mail"), 1, form));
    column->addWidget(m_addressMessage);
    column->addWidget(address);
    column->addWidget(m_passwordField);
    column->addLayout(line);
    column->addStretch(1);
    return form;
}

void ProfilePage::connectAll() {
    connect(m_change, &QPushButton::clicked, this, [this] {
        m_addressMessage->clear();
        m_address->load({});
        m_password->clear();
        m_passwordField->setFault({});
        m_stages->setCurrentIndex(Address);
        m_address->setFocus(Qt::OtherFocusReason);
    });
    const auto back = [this] {
        m_password->clear();
        m_stages->setCurrentIndex(Data);
        m_change->setFocus(Qt::OtherFocusReason);
    };
    connect(m_back, &QPushButton::clicked, this, back);
    connect(m_code, &CodePanel::backWanted, this, back);
    connect(m_send, &QPushButton::clicked, this, &ProfilePage::askForCode);
    connect(m_address, &QLineEdit::returnPressed, m_password, qOverload<>(&QWidget::setFocus));
    connect(m_password, &QLineEdit::returnPressed, this, &ProfilePage::askForCode);
    connect(m_password, &QLineEdit::textEdited, this, [this] { m_passwordField->setFault({}); });
    connect(m_code, &CodePanel::resendWanted, this, &ProfilePage::requestCode);
    connect(m_code, &CodePanel::codeEntered, this, &ProfilePage::enter);
}

QString ProfilePage::title() const {
    return tr("My data");
}

void ProfilePage::setCurrent(bool current) {
    if (current) {
        if (m_stages->currentIndex() == Data) {
            load();
            m_form->focusFirst();
        }
        if (m_notices != nullptr) {
            m_notices->ask();
        }
        return;
    }
    if (m_stages->currentIndex() != Code) { // a code that is on its way is waited for
        m_password->clear();
        m_form->message()->clear();
        m_stages->setCurrentIndex(Data);
    }
}

void ProfilePage::refresh(const Changes& changed) {
    if (changed.concerns({"account", "unit", "job_title", "teacher", "teacher_title", "subject"}) &&
        !m_form->isChanged()) {
        load();
    }
}

void ProfilePage::load() {
    const Identity& me = m_link.identity();
    QString unit;
    QStringList titles;
    try {
        if (const auto row = m_link.replica().row<UnitRow>(me.unitId)) {
            unit = row->name;
        }
        m_row = m_link.replica().row<AccountRow>(me.accountId).value_or(AccountRow());
        const QList<JobTitleRow> all = m_link.replica().rows<JobTitleRow>();
        for (const JobTitleRow& one : all) {
            titles << one.name;
        }
    } catch (const ReplicaError&) {
        m_row = {}; // nothing is offered as long as nothing is known
    }
    m_who->setText(tr("%1  %2 (%3), %4", "account, name, type, unit")
                       .arg(me.accountName, me.name, words::accountType(me.accountType), unit));
    const bool known = m_row.id != 0;
    if (isTeacher()) {
        loadEntry();
    } else {
        m_jobTitle->setSuggestions(titles);
        m_form->load({{QStringLiteral("job_title"), m_row.jobTitle},
                      {QStringLiteral("phone"), m_row.phone},
                      {QStringLiteral("fax"), m_row.fax}},
                     known);
    }
    m_email->setText(m_row.email);
    look::setPossible(m_change, known ? QString() : tr("The data have not arrived from the centre yet."));
}

void ProfilePage::loadEntry() {
    TeacherRow entry;
    QString title;
    try {
        m_choices = RosterChoices::read(m_link.replica());
        const QList<TeacherRow> own = m_link.replica().rows<TeacherRow>(); // a teacher sees no other
        entry = own.isEmpty() ? TeacherRow() : own.constFirst();
        const auto row = m_link.replica().row<TeacherTitleRow>(entry.titleId);
        title = row ? row->name : QString();
    } catch (const ReplicaError&) {
        entry = {}; // as above
    }
    const bool known = entry.id != 0;
    const bool left = entry.state == u"left";
    m_entry->setText(!known ? QString()
                     : left ? tr("You are on no school's roster at present. Your account stays yours.")
                            : tr("%1: %2   %3: %4   %5: %6", "three fields with their names")
                                  .arg(words::field(QStringLiteral("title_id")), title,
                                       words::field(QStringLiteral("national_id")), entry.nationalId,
                                       words::field(QStringLiteral("birth_date")),
                                       RocDate(QDate::fromString(entry.birthDate, Qt::ISODate)).text()));
    m_form->setClosed(left ? tr("Subjects stand on the roster of a school, and you are on none at present.")
                           : QString());
    m_form->load(
        {{QStringLiteral("stage_id"), idOrNull(entry.stageId)}, {QStringLiteral("subjects"), idArray(entry.subjects)}},
        known);
}

void ProfilePage::say(const CallError& error) {
    m_code->sayNotMailed(error.offline ? tr("The centre does not answer, so nothing was changed. Check the network, or "
                                            "try again in a few minutes.")
                                       : words::centreRefusal(error.key, error.detail),
                         false);
}

void ProfilePage::askForCode() {
    const std::optional<EmailAddress> address = m_address->value();
    const auto impossible = PasswordRule::impossible(PasswordRule::normalised(m_password->text()).text);
    if (!address || impossible) {
        m_address->showFault();
        m_passwordField->setFault(impossible ? words::refusal(*impossible) : QString());
        (address ? static_cast<QWidget*>(m_password) : m_address)->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (m_address->normalisedText() == m_row.email) {
        m_address->setForeignFault(tr("This is the present address."));
        m_address->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_stages->setCurrentIndex(Code);
    m_code->start({}, tr("&Back"));
    requestCode();
}

void ProfilePage::requestCode() {
    m_code->sayAsking();
    m_link.requestOwnCode(m_address->normalisedText(), this, [this](const Answer<bool>& answer) {
        if (answer) {
            m_code->sayMailed(tr("A code has been mailed to %1.").arg(m_address->normalisedText()));
        } else {
            say(answer.error);
        }
    });
}

void ProfilePage::enter(const QString& code) {
    const QString address = m_address->normalisedText();
    m_link.changeEmail(
        address, PasswordRule::normalised(m_password->text()).text, code, this,
        [this, address](const Answer<bool>& answer) {
            if (answer) {
                m_password->clear();
                m_row.email = address; // the feed brings it
                m_email->setText(address);
                m_stages->setCurrentIndex(Data);
                m_form->message()->show(look::Tone::Good,
                                        tr("Your e-mail is %1 now. The address before has been told.").arg(address));
            } else if (answer.error.key == "password.wrong") {
                m_stages->setCurrentIndex(Address);
                m_passwordField->setFault(words::centreRefusal(answer.error.key, answer.error.detail));
                m_password->selectAll();
                m_password->setFocus(Qt::OtherFocusReason);
            } else if (answer.error.offline) {
                m_code->sayWrong(tr("The centre does not answer. Enter the code again in a few minutes."));
            } else {
                m_code->sayWrong(words::centreRefusal(answer.error.key, answer.error.detail));
            }
        });
}

} // namespace inservice
