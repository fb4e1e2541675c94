// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/pages/connectionpage.h"

#include "app/desk/application.h"
#include "app/desk/shell/statuswords.h"
#include "forms/edits/formfield.h"
#include "forms/edits/passwordedit.h"
#include "forms/look/composition.h"
#include "forms/look/look.h"
#include "models/central/client/connectionstring.h"
#include "models/central/client/pgconnection.h"
#include "models/domain/normalise.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSet>
#include <QVBoxLayout>

namespace inservice {

namespace {

/// What stands in a connection string; nothing where it is none.
ConnectionOptions optionsOf(const QString& conninfo) {
    try {
        return connectionOptions(conninfo);
    } catch (const PgError&) {
        return {};
    }
}

ConnectionOptions without(ConnectionOptions options, const QSet<QByteArray>& left) {
    options.removeIf([&left](const auto& option) { return left.contains(option.first); });
    return options;
}

QString valueOf(const ConnectionOptions& options, const char* key) {
    for (const auto& [name, value] : options) {
        if (name == key) {
            return QString::fromUtf8(value);
        }
    }
    return {};
}

} // namespace

QString ConnectionPage::compose(const QString& host, const QString& port, const QString& database,
                                const QString& sslmode) {
    if (normalise(host).text.isEmpty()) {
        return {};
    }
    ConnectionOptions options;
    for (const auto& [key, value] :
         {std::pair("host", host), {"port", port}, {"dbname", database}, {"sslmode", sslmode}}) {
        if (const QString written = normalise(value).text; !written.isEmpty()) { // pasted in full width, too
            options.emplaceBack(key, written.toUtf8());
        }
    }
    return connectionString(options);
}

QString ConnectionPage::faultOf(const QString& conninfo) {
    if (conninfo.trimmed().isEmpty()) {
        return tr("Enter the name of the server your centre has given you, for instance db.example.edu.tw.");
    }
    // A password may stand there: the pooler's, which the centre hands out with the string and which opens api alone.
    static const QRegularExpression user("(?:(?:^|\\s)user\\s*=|^postgres(?:ql)?://[^/]*@|[?&]user=)",
                                         QRegularExpression::CaseInsensitiveOption);
    if (user.match(conninfo).hasMatch()) {
        return tr("Leave out the user: the desk brings its own. A password is only the one your centre has handed out "
                  "with this string, never a person's.");
    }
    static const QStringList modes{"", "verify-full", "verify-ca", "require", "prefer", "allow", "disable"};
    const ConnectionOptions options = optionsOf(conninfo);
    if (options.isEmpty() || !modes.contains(valueOf(options, "sslmode"))) {
        return tr("This is not a connection string. It looks like: host=db.example.edu.tw port=5432 dbname=inservice");
    }
    const QStringList ports = valueOf(options, "port").split(u',', Qt::SkipEmptyParts);
    for (const QString& port : ports) {
        bool isNumber = false;
        const int number = port.trimmed().toInt(&isNumber);
        if (!isNumber || number < 1 || number > 65535) {
            return tr("“%1” is no port: it is a number from 1 to 65535, usually 5432.").arg(port.left(20));
        }
    }
    return {};
}

ConnectionPage::ConnectionPage(Application& application, QWidget* parent)
    : Page(parent)
    , m_application(application)
    , m_message(new look::MessageBar(this))
    , m_now(new QLabel(this))
    , m_host(new QLineEdit(this))
    , m_port(new QLineEdit(this))
    , m_database(new QLineEdit(this))
    , m_ssl(new ChoiceEdit(this))
    , m_weak(new look::MessageBar(this))
    , m_string(new QLineEdit(this))
    , m_password(new QLineEdit(this))
    , m_connect(new QPushButton(tr("&Connect"), this)) {
    setObjectName("connectionPage");
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(look::margin, look::grid, look::margin, look::margin);
    outer->setSpacing(2 * look::grid);
    m_message->setObjectName("connectionMessage");
    outer->addWidget(m_message);
    m_now->setObjectName("connectionNow");
    m_now->setTextFormat(Qt::PlainText);
    m_now->setWordWrap(true);
    outer->addWidget(m_now);
    dressFields();
    makeFields(outer);
    makeButtons(outer);
    outer->addStretch(1);
    connectFields();
    connect(&application.session(), &Session::statusChanged, this, &ConnectionPage::showNow);
    connect(&application.session(), &Session::centreChanged, this, &ConnectionPage::showNow);

    const Session& session = application.session();
    show(session.isTrial() || session.server().isEmpty() ? application.settings().server() : session.server());
    showNow();
}

void ConnectionPage::dressFields() {
    m_host->setObjectName("connectionHost");
    m_host->setPlaceholderText("db.example.edu.tw");
    m_port->setObjectName("connectionPort");
    m_port->setPlaceholderText("5432");
    m_port->setMaximumWidth(120);
    m_database->setObjectName("connectionDatabase");
    m_database->setPlaceholderText("inservice");
    m_ssl->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_ssl->setObjectName("connectionSsl");
    m_ssl->addItem(tr("Encrypted, and the server's certificate is checked"), "verify-full");
    m_ssl->addItem(tr("Encrypted, the certificate is checked but not the server's name"), "verify-ca");
    m_ssl->addItem(tr("Encrypted, certificate not checked"), "require");
    m_ssl->addItem(tr("Encrypted if the server can (only inside one's own network)"), "prefer");
    m_ssl->addItem(tr("Encrypted only if the server insists (only inside one's own network)"), "allow");
    m_ssl->addItem(tr("Not encrypted (only inside one's own network)"), "disable");
    m_weak->setObjectName("connectionWeak");
    m_string->setObjectName("connectionString");
    for (QLineEdit* line : {m_host, m_port, m_database, m_string, m_password}) {
        look::latinOnly(line);
    }
    m_string->setPlaceholderText("host=db.example.edu.tw port=5432 dbname=inservice sslmode=verify-full");
    m_password->setObjectName("connectionPassword");
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setPlaceholderText(tr("Only where the centre has handed one out with the string"));
    m_password->setToolTip(tr("The centre's own, the same for every desk. Never a person's password."));
}

void ConnectionPage::makeFields(QVBoxLayout* column) {
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setVerticalSpacing(look::grid);
    form->setHorizontalSpacing(2 * look::grid);
    auto* password = new QWidget(this);
    auto* passwordLine = new QHBoxLayout(password);
    passwordLine->setContentsMargins(0, 0, 0, 0);
    passwordLine->addWidget(m_password, 1);
    passwordLine->addWidget(new ShowPasswordButton({m_password}));
    password->setFocusProxy(m_password);
    form->addRow(tr("&Server:"), m_host);
    form->addRow(tr("&Port:"), m_port);
    form->addRow(tr("&Database:"), m_database);
    form->addRow(tr("Encr&yption:"), m_ssl);
    form->addRow(m_weak);
    form->addRow(tr("Connection strin&g:"), m_string);
    auto* passwordLabel = new QLabel(tr("Centre's pass&word:"), this);
    passwordLabel->setBuddy(m_password);
    form->addRow(passwordLabel, password);
    auto* narrow = new QWidget(this);
    narrow->setMaximumWidth(720);
    narrow->setLayout(form);
    form->setContentsMargins(0, 0, 0, 0);
    column->addWidget(narrow);
}

void ConnectionPage::makeButtons(QVBoxLayout* column) {
    auto* line = new QHBoxLayout;
    m_connect->setObjectName("connectionConnect");
    look::makePrimary(m_connect);
    auto* trial = new QPushButton(look::icon("tools-wizard"), tr("T&ry it out"), this);
    trial->setObjectName("connectionTrial");
    auto* forget = new QPushButton(tr("Forget this ce&ntre"), this);
    forget->setObjectName("connectionForget");
    forget->setToolTip(tr("Disconnects; the next start asks again which centre. What is kept on this computer stays."));
    line->addWidget(m_connect);
    line->addWidget(trial);
    line->addWidget(forget);
    line->addStretch(1);
    column->addLayout(line);
    connect(m_connect, &QPushButton::clicked, this, &ConnectionPage::apply);
    connect(trial, &QPushButton::clicked, this, [this] {
        emit openRequested("start");
        m_application.openTrial();
    });
    connect(forget, &QPushButton::clicked, this, [this] {
        m_application.forgetCentre();
        emit openRequested("start");
    });
}

void ConnectionPage::connectFields() {
    connect(m_host, &QLineEdit::textEdited, m_password, &QLineEdit::clear); // it belongs to the centre there was
    for (QLineEdit* edit : {m_host, m_port, m_database}) {
        connect(edit, &QLineEdit::textEdited, this, &ConnectionPage::composeFromFields);
    }
    connect(m_ssl, &QComboBox::activated, this, &ConnectionPage::composeFromFields);
    connect(m_string, &QLineEdit::textEdited, this, [this] { m_message->clear(); });
    connect(m_string, &QLineEdit::editingFinished, this, [this] { show(m_string->text()); });
    for (QLineEdit* edit : {m_host, m_port, m_database, m_string, m_password}) {
        connect(edit, &QLineEdit::returnPressed, this, &ConnectionPage::apply);
    }
}

QString ConnectionPage::title() const {
    return tr("Connection");
}

void ConnectionPage::setCurrent(bool current) {
    if (!current) {
        return;
    }
    showNow();
    m_host->setFocus();
}

/// What is given up by the choice, before it is taken.
void ConnectionPage::sayWeakness() {
    LinkStatus chosen;
    try {
        chosen.safety = leastSafety(m_string->text());
    } catch (const PgError&) {
        chosen.safety = LineSafety::Verified; // what is typed is no connection string yet
    }
    if (chosen.safety > LineSafety::Verified) {
        m_weak->show(look::Tone::Warning,
                     tr("%1. The status line says so as long as it lasts.").arg(safetyWords(chosen)));
    } else {
        m_weak->clear();
    }
}

void ConnectionPage::composeFromFields() {
    m_message->clear();
    const QString composed =
        compose(m_host->text(), m_port->text(), m_database->text(), m_ssl->currentData().toString());
    // What has no field of its own stays.
    const QString others =
        connectionString(without(optionsOf(m_string->text()), {"host", "port", "dbname", "sslmode", "password"}));
    m_string->setText(composed.isEmpty() || others.isEmpty() ? composed : composed + ' ' + others);
    sayWeakness();
}

void ConnectionPage::show(const QString& conninfo) {
    const ConnectionOptions options = optionsOf(conninfo);
    if (options.isEmpty()) {
        m_string->setText(conninfo);
        return;
    }
    if (const QString host = valueOf(options, "host"); host != m_host->text()) {
        m_host->setText(host);
        m_password->clear(); // another centre must not be told this one's
    }
    m_port->setText(valueOf(options, "port"));
    m_database->setText(valueOf(options, "dbname"));
    // Without a word about it the connection is verified (completeConnection).
    const QString mode = valueOf(options, "sslmode");
    m_ssl->setCurrentIndex(m_ssl->findData(mode.isEmpty() ? QStringLiteral("verify-full") : mode));
    const QString password = valueOf(options, "password");
    if (!password.isEmpty()) {
        m_password->setText(password);
    }
    // Nobody who looks over a shoulder reads it.
    m_string->setText(password.isEmpty() ? conninfo : connectionString(without(options, {"password"})));
    sayWeakness();
}

void ConnectionPage::showNow() {
    const Session& session = m_application.session();
    switch (session.centre()) {
    case Session::Centre::None:
        m_now->setText(tr("No centre has been chosen yet."));
        return;
    case Session::Centre::Starting:
        m_now->setText(session.isTrial() ? tr("The trial centre on this computer is starting.")
                                         : tr("The data of this computer is being opened."));
        return;
    case Session::Centre::Failed:
        m_now->setText(session.isTrial() ? tr("The trial centre on this computer did not start.")
                                         : tr("The data of this computer could not be opened."));
        return;
    case Session::Centre::Ready:
        break;
    }
    const QString state = statusWords(session.guest()->status(), 0, 0).text;
    m_now->setText(session.isTrial()
                       ? tr("Now: the trial centre on this computer (%1).").arg(state)
                       : tr("Now: %1 (%2). %3.")
                             .arg(shownServer(session.server()), state, safetyWords(session.guest()->status())));
}

void ConnectionPage::apply() {
    show(m_string->text());
    QString conninfo = m_string->text().trimmed();
    const QString fault = faultOf(conninfo);
    if (!fault.isEmpty()) {
        m_message->show(look::Tone::Bad, fault);
        (m_host->text().isEmpty() ? m_host : m_string)->setFocus();
        return;
    }
    m_message->clear();
    if (!m_password->text().isEmpty()) {
        conninfo = withConnectionOption(conninfo, "password", m_password->text());
    }
    m_application.openServer(conninfo);
    emit openRequested("start");
}

} // namespace inservice
