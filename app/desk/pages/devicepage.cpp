// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/pages/devicepage.h"

#include "app/desk/pages/newpassword.h"
#include "app/desk/pages/qrview.h"
#include "app/desk/pages/recoverysheet.h"
#include "forms/edits/formfield.h"
#include "forms/edits/passwordedit.h"
#include "forms/look/composition.h"
#include "forms/look/formcolumn.h"
#include "forms/look/look.h"
#include "forms/paper/printpanel.h"
#include "forms/words/words.h"
#include "models/central/client/authenticator.h"
#include "models/domain/passwordrule.h"
#include "models/domain/rocdate.h"
#include "models/replica/changes.h"
#include "models/tables/listwords.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace inservice {

namespace {

constexpr int formWidth = 620;

QLabel* paragraph(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QLineEdit* codeLine(const char* name, QWidget* parent) {
    auto* line = new QLineEdit(parent);
    line->setObjectName(name);
    line->setMaxLength(ValueEdit::Bound);
    look::latinOnly(line);
    return line;
}

QHBoxLayout* buttonLine(QPushButton* send, QPushButton* back) {
    look::makePrimary(send);
    auto* line = new QHBoxLayout;
    line->addWidget(send);
    line->addStretch(1);
    line->addWidget(back);
    return line;
}

QString codeIn(const QLineEdit* line) {
    return line->text().simplified().remove(u' ');
}

} // namespace

DevicePage::DevicePage(Session& session, AccountLink& link, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_link(link)
    , m_stages(new QStackedWidget(this))
    , m_message(new look::MessageBar(this))
    , m_state(paragraph({}, this))
    , m_startBind(new QPushButton(tr("&Bind a device…"), this))
    , m_startUnbind(new QPushButton(tr("&Take the device away…"), this))
    , m_qr(new QrView(this))
    , m_key(new QLabel(this))
    , m_password(hiddenLine("devicePassword", this))
    , m_code(codeLine("deviceCode", this))
    , m_confirm(new QPushButton(tr("B&ind this device"), this))
    , m_kept(new QPushButton(tr("I have &kept them"), this))
    , m_endPassword(hiddenLine("deviceEndPassword", this))
    , m_endCode(codeLine("deviceEndCode", this))
    , m_end(new QPushButton(tr("&Take it away"), this)) {
    setObjectName("devicePage");
    m_message->setObjectName("deviceMessage");
    for (QWidget* stage : {makeState(), makeBind(), makeCodes(), makeUnbind()}) {
        m_stages->addWidget(stage);
    }
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(look::margin, look::grid, look::margin, 0);
    top->addWidget(m_message);
    outer->addLayout(top);
    outer->addWidget(m_stages, 1);
}

DevicePage::~DevicePage() = default;

QWidget* DevicePage::makeState() {
    auto* form = new QWidget(this);
    QVBoxLayout* column = look::formColumn(form);
    m_state->setObjectName("deviceState");
    m_startBind->setObjectName("deviceBind");
    m_startUnbind->setObjectName("deviceUnbind");
    look::makePrimary(m_startBind);
    m_state->setMaximumWidth(formWidth);
    auto* line = new QHBoxLayout;
    line->addWidget(m_startBind);
    line->addWidget(m_startUnbind);
    line->addStretch(1);
    column->addWidget(m_state);
    column->addLayout(line);
    column->addStretch(1);
    m_startBind->hide(); // until it is known how it stands
    m_startUnbind->hide();
    connect(m_startBind, &QPushButton::clicked, this, &DevicePage::startBinding);
    connect(m_startUnbind, &QPushButton::clicked, this, [this] {
        m_message->clear();
        m_stages->setCurrentIndex(Unbind);
        m_endPassword->setFocus(Qt::OtherFocusReason);
    });
    return form;
}

QWidget* DevicePage::makeBind() {
    auto* form = new QWidget(this);
    auto* sides = new QHBoxLayout;
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(2 * look::margin);
    auto* fields = new QVBoxLayout;
    fields->setSpacing(2 * look::grid);
    fields->addWidget(paragraph(tr("1. On the phone open an authenticator app (Google Authenticator, Microsoft "
                                   "Authenticator, FreeOTP or another one) and scan this code. It is shown once."),
                                form));
    fields->addWidget(paragraph(tr("2. Enter your password, and the six digits that the app shows now."), form));
    m_passwordField = new FormField(tr("&Present password:"), m_password, form);
    m_passwordField->setRequired(true);
    m_passwordField->addBeside(new ShowPasswordButton({m_password}, form));
    m_codeField = new FormField(tr("&Code in the app:"), m_code, form);
    m_codeField->setRequired(true);
    fields->addWidget(m_passwordField);
    fields->addWidget(m_codeField);
    fields->addStretch(1);
    auto* right = new QVBoxLayout;
    right->setSpacing(look::grid);
    m_qr->setObjectName("deviceQr");
    m_qr->setAccessibleName(tr("QR code for the authenticator app"));
    m_key->setObjectName("deviceKey");
    m_key->setWordWrap(true);
    m_key->setFixedWidth(m_qr->width());
    m_key->setTextFormat(Qt::PlainText);
    m_key->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    right->addWidget(m_qr);
    right->addWidget(paragraph(tr("Cannot be scanned? Type this key into the app:"), form));
    right->addWidget(m_key);
    right->addStretch(1);
    sides->addLayout(fields, 1);
    sides->addLayout(right);
    auto* narrow = new QWidget(form);
    narrow->setMaximumWidth(formWidth + m_qr->width());
    narrow->setLayout(sides);
    auto* back = new QPushButton(tr("&Back"), form);
    back->setObjectName("deviceBack");
    m_confirm->setObjectName("deviceConfirm");
    fields->insertLayout(4, buttonLine(m_confirm, back));
    QVBoxLayout* column = look::formColumn(form);
    column->addWidget(narrow);
    column->addStretch(1);
    connect(back, &QPushButton::clicked, this, [this] { goBack(m_startBind); });
    connect(m_confirm, &QPushButton::clicked, this, &DevicePage::bind);
    connect(m_password, &QLineEdit::returnPressed, m_code, qOverload<>(&QWidget::setFocus));
    connect(m_code, &QLineEdit::returnPressed, this, &DevicePage::bind);
    connect(m_password, &QLineEdit::textEdited, this, [this] { m_passwordField->setFault({}); });
    connect(m_code, &QLineEdit::textEdited, this, [this] { m_codeField->setFault({}); });
    return form;
}

QWidget* DevicePage::makeCodes() {
    auto* form = new QWidget(this);
    QVBoxLayout* column = look::formColumn(form);
    m_print = new PrintPanel(form);
    m_kept->setObjectName("deviceKept");
    auto* line = new QHBoxLayout;
    line->addWidget(new look::Heading(tr("Recovery codes"), 1, form), 1);
    line->addWidget(m_kept);
    column->addLayout(line);
    column->addWidget(m_print, 1);
    connect(m_kept, &QPushButton::clicked, this, &DevicePage::codesKept);
    return form;
}

QWidget* DevicePage::makeUnbind() {
    auto* form = new QWidget(this);
    auto* narrow = new QWidget(form);
    narrow->setMaximumWidth(formWidth);
    auto* fields = new QVBoxLayout(narrow);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(2 * look::grid);
    m_endPasswordField = new FormField(tr("&Present password:"), m_endPassword, form);
    m_endPasswordField->setRequired(true);
    m_endPasswordField->addBeside(new ShowPasswordButton({m_endPassword}, form));
    m_endCodeField = new FormField(tr("&Code:"), m_endCode, form);
    m_endCodeField->setRequired(true);
    m_endCodeField->setHelp(tr("The six digits that the app shows now, or a recovery code."));
    auto* back = new QPushButton(tr("&Back"), form);
    back->setObjectName("deviceEndBack");
    m_end->setObjectName("deviceEnd");
    fields->addWidget(paragraph(tr("After this the password alone is enough to sign in, and the recovery codes are "
                                   "void. Whoever has a new phone binds it afterwards."),
                                form));
    fields->addWidget(m_endPasswordField);
    fields->addWidget(m_endCodeField);
    fields->addLayout(buttonLine(m_end, back));
    QVBoxLayout* column = look::formColumn(form);
    column->addWidget(new look::Heading(tr("Take the device away"), 1, form));
    column->addWidget(narrow);
    column->addStretch(1);
    connect(back, &QPushButton::clicked, this, [this] { goBack(m_startUnbind); });
    connect(m_end, &QPushButton::clicked, this, &DevicePage::unbind);
    connect(m_endPassword, &QLineEdit::returnPressed, m_endCode, qOverload<>(&QWidget::setFocus));
    connect(m_endCode, &QLineEdit::returnPressed, this, &DevicePage::unbind);
    connect(m_endPassword, &QLineEdit::textEdited, this, [this] { m_endPasswordField->setFault({}); });
    connect(m_endCode, &QLineEdit::textEdited, this, [this] { m_endCodeField->setFault({}); });
    return form;
}

void DevicePage::goBack(QPushButton* begun) {
    forgetSecrets();
    m_message->clear();
    m_stages->setCurrentIndex(State);
    begun->setFocus(Qt::OtherFocusReason);
}

QString DevicePage::title() const {
    return tr("Bound device");
}

void DevicePage::setCurrent(bool current) {
    if (m_stages->currentIndex() == Codes) {
        return; // they are shown once: until somebody says that they are kept
    }
    forgetSecrets();
    m_message->clear();
    m_stages->setCurrentIndex(State);
    if (current) {
        ask();
    }
}

void DevicePage::refresh(const Changes& changes) {
    if (isVisible() && m_stages->currentIndex() == State && (changes.isEverything() || changes.concerns({"account"}))) {
        ask();
    }
}

void DevicePage::ask() {
    m_link.ask(questions::ownDevice(), this, [this](const Answer<questions::OwnDevice>& answer) {
        if (answer) {
            show(*answer.value);
            return;
        }
        m_startBind->setVisible(false);
        m_startUnbind->setVisible(false);
        m_state->clear();
        sayFault(answer.error, nullptr, nullptr);
    });
}

void DevicePage::show(const questions::OwnDevice& device) {
    const bool bound = device.boundAt.isValid();
    if (bound) {
        m_state->setText(tr("A device is bound since %1: signing in takes the password and the code that its app "
                            "shows. Recovery codes left: %2.\n\nFor a new phone, or new recovery codes, take this "
                            "device away and bind one again.")
                             .arg(shortTime(device.boundAt))
                             .arg(device.recoveryLeft));
    } else {
        const QString what = tr("No device is bound: the password alone is enough to sign in.\n\nWith a bound device "
                                "signing in also takes a code of six digits that an authenticator app on your phone "
                                "shows. Who has found out your password does not get in without the phone. The desk "
                                "then opens only while the centre answers, because the centre judges the code.");
        m_state->setText(device.required ? tr("Your centre asks everybody who reviews for a bound device; bind one "
                                              "before you go on.\n\n%1")
                                               .arg(what)
                                         : what);
    }
    m_startBind->setVisible(!bound);
    m_startUnbind->setVisible(bound);
    (bound ? m_startUnbind : m_startBind)->setFocus(Qt::OtherFocusReason);
}

void DevicePage::startBinding() {
    m_secret = authenticator::makeSecret();
    m_qr->setContent(authenticator::uri(m_secret, m_link.identity().accountName).toLatin1());
    m_key->setText(authenticator::keyText(m_secret));
    m_message->clear();
    m_stages->setCurrentIndex(Bind);
    m_password->setFocus(Qt::OtherFocusReason);
}

void DevicePage::forgetSecrets() {
    m_secret.fill('\0');
    m_secret.clear();
    m_qr->setContent({});
    m_key->clear();
    for (QLineEdit* line : {m_password, m_code, m_endPassword, m_endCode}) {
        line->clear();
    }
    for (FormField* field : {m_passwordField, m_codeField, m_endPasswordField, m_endCodeField}) {
        field->setFault({});
    }
}

void DevicePage::setBusy(bool busy) {
    for (QPushButton* button : {m_confirm, m_end}) {
        button->setEnabled(!busy);
    }
    for (QLineEdit* line : {m_password, m_code, m_endPassword, m_endCode}) {
        line->setReadOnly(busy);
    }
}

void DevicePage::bind() {
    const QString password = PasswordRule::normalised(m_password->text()).text;
    const QString code = codeIn(m_code);
    if (const auto impossible = PasswordRule::impossible(password)) {
        m_passwordField->setFault(words::refusal(*impossible));
        m_password->setFocus(Qt::OtherFocusReason);
        return;
    }
    // The centre's clock counts there; what fits at neither is a typing error, and costs no try.
    const QDateTime here = QDateTime::currentDateTimeUtc();
    if (!authenticator::fits(m_secret, code, here.addSecs(-m_link.status().clockAhead))) {
        m_codeField->setFault(words::centreRefusal(QStringLiteral("device.code"), {}));
        m_code->setFocus(Qt::OtherFocusReason);
        m_code->selectAll();
        return;
    }
    const QStringList codes = authenticator::makeRecoveryCodes();
    setBusy(true);
    m_link.bindDevice(password, m_secret, code, codes, this, [this, codes](const Answer<bool>& answer) {
        setBusy(false);
        if (answer) {
            forgetSecrets();
            showCodes(codes);
        } else {
            sayFault(answer.error, m_passwordField, m_codeField);
        }
    });
}

void DevicePage::showCodes(const QStringList& codes) {
    PrintPanel::Paper paper;
    paper.document = recoverySheet(m_link.identity().accountName, codes, RocDate::today().day());
    paper.subject = codes.first();
    paper.copies = {1};
    paper.next = tr("These ten recovery codes are shown <b>now and never again</b>. Print them, or write them down, "
                    "and keep them in a locked place: each lets you in once when the phone is not at hand.");
    m_print->setPaper(paper);
    m_message->show(look::Tone::Good, tr("The device is bound. Elsewhere you are signed out."));
    m_stages->setCurrentIndex(Codes);
    m_print->setFocus(Qt::OtherFocusReason);
}

void DevicePage::codesKept() {
    m_print->setPaper({});
    m_message->clear();
    m_stages->setCurrentIndex(State);
    if (m_session.first() == Session::First::Device) {
        m_session.signOut(); // what one may do comes with the next session
        return;
    }
    ask();
}

void DevicePage::unbind() {
    const QString password = PasswordRule::normalised(m_endPassword->text()).text;
    const QString code = codeIn(m_endCode);
    if (const auto impossible = PasswordRule::impossible(password)) {
        m_endPasswordField->setFault(words::refusal(*impossible));
        m_endPassword->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (code.isEmpty()) {
        m_endCodeField->setFault(tr("Enter the code that the app shows, or a recovery code."));
        m_endCode->setFocus(Qt::OtherFocusReason);
        return;
    }
    setBusy(true);
    m_link.unbindDevice(password, code, this, [this](const Answer<bool>& answer) {
        setBusy(false);
        if (answer) {
            forgetSecrets();
            m_message->show(look::Tone::Good, tr("The device is taken away. The password alone is enough to sign in."));
            m_stages->setCurrentIndex(State);
            ask();
        } else {
            sayFault(answer.error, m_endPasswordField, m_endCodeField);
        }
    });
}

void DevicePage::sayFault(const CallError& error, FormField* password, FormField* code) {
    FormField* field = error.key == u"password.wrong" ? password : error.key == u"device.code" ? code : nullptr;
    if (field != nullptr) {
        field->setFault(words::centreRefusal(error.key, error.detail));
        field->editor()->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_message->show(error.offline ? look::Tone::Warning : look::Tone::Bad,
                    error.offline ? tr("The centre does not answer. Check the network, or try again in a few minutes "
                                       "(F5); whether a device is bound is shown then.")
                                  : words::centreRefusal(error.key, error.detail));
}

} // namespace inservice
