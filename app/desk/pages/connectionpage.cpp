// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/pages/connectionpage.h"

#include "app/desk/application.h"
#include "app/desk/shell/certificateview.h"
#include "app/desk/shell/statuswords.h"
#include "forms/edits/formfield.h"
#include "forms/edits/passwordedit.h"
#include "forms/look/composition.h"
#include "forms/look/look.h"
#include "forms/look/whynot.h"
#include "models/central/certificate/servercertificate.h"
#include "models/central/client/connectionstring.h"
#include "models/central/client/deskconnection.h"
#include "models/central/client/pgconnection.h"
#include "models/domain/normalise.h"

#include <QDir>
#include <QFileDialog>
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
                                const QString& authority) {
    if (normalise(host).text.isEmpty()) {
        return {};
    }
    ConnectionOptions options;
    for (const auto& [key, value] :
         {std::pair("host", host), {"port", port}, {"dbname", database}, {"sslrootcert", authority}}) {
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
    if (!isProtected(conninfo)) {
        return tr(
            "This string would let the connection go unencrypted or unverified. Leave out sslmode, gssencmode and "
            "ssl_min_protocol_version: the desk always encrypts and verifies the server. If the centre's "
            "certificate does not fit, ask the centre for its authority's file and choose it here.");
    }
    const QString authority = valueOf(options, "sslrootcert");
    if (!authority.isEmpty() && !holdsCertificates(authority)) {
        return tr("The authority's file %1 cannot be read, or holds no certificate. It is a text file that begins with "
                  "-----BEGIN CERTIFICATE-----; ask the centre for it.")
            .arg(QDir::toNativeSeparators(authority));
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
    , m_servers(new ChoiceEdit(this))
    , m_remove(new QPushButton(look::icon("list-remove"), tr("Ta&ke off the list"), this))
    , m_name(new QLineEdit(this))
    , m_host(new QLineEdit(this))
    , m_port(new QLineEdit(this))
    , m_database(new QLineEdit(this))
    , m_authority(new QLineEdit(this))
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
    outer->addWidget(makeFields());
    makeButtons(outer);
    outer->addWidget(new CertificateView(application.session(), this));
    outer->addStretch(1);
    connectFields();
    connect(&application.session(), &Session::statusChanged, this, &ConnectionPage::showNow);
    connect(&application.session(), &Session::centreChanged, this, &ConnectionPage::showNow);
    connect(&application.session(), &Session::centreChanged, this, &ConnectionPage::offerRemove);

    const Session& session = application.session();
    if (session.centre() != Session::Centre::None && !session.isTrial() && application.serverId().isEmpty()) {
        edit({{}, {}, session.server()}); // the command line's
    } else {
        edit(settings().find(settings().chosen()));
    }
    showNow();
}

ServerProfiles& ConnectionPage::settings() const {
    return m_application.settings().servers();
}

void ConnectionPage::dressFields() {
    m_servers->setObjectName("connectionServers");
    m_remove->setObjectName("connectionRemove");
    m_name->setObjectName("serverName");
    m_name->setMaxLength(ValueEdit::Bound);
    m_name->setPlaceholderText(tr("As you call it; empty: the server's name"));
    m_host->setObjectName("connectionHost");
    m_host->setPlaceholderText("db.example.edu.tw");
    m_port->setObjectName("connectionPort");
    m_port->setPlaceholderText("5432");
    m_port->setMaximumWidth(120);
    m_database->setObjectName("connectionDatabase");
    m_database->setPlaceholderText("inservice");
    m_authority->setObjectName("serverAuthority");
    m_authority->setPlaceholderText(
        tr("Only where the centre has handed one out; else the system's authorities count"));
    m_string->setObjectName("connectionString");
    for (QLineEdit* line : {m_host, m_port, m_database, m_string, m_password}) {
        look::latinOnly(line);
    }
    m_string->setPlaceholderText("host=db.example.edu.tw port=5432 dbname=inservice");
    m_password->setObjectName("connectionPassword");
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setPlaceholderText(tr("Only where the centre has handed one out with the string"));
    m_password->setToolTip(tr("The centre's own, the same for every desk. Never a person's password."));
}

/// A field and the buttons that belong to it.
QWidget* ConnectionPage::line(QWidget* field, const QList<QWidget*>& buttons) {
    auto* both = new QWidget(this);
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(field, 1);
    for (QWidget* button : buttons) {
        row->addWidget(button);
    }
    both->setFocusProxy(field);
    return both;
}

QWidget* ConnectionPage::makeFields() {
    auto* narrow = new QWidget(this);
    narrow->setMaximumWidth(720);
    auto* form = new QFormLayout(narrow);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setVerticalSpacing(look::grid);
    form->setHorizontalSpacing(2 * look::grid);
    const auto add = [form, narrow](const QString& words, QWidget* row, QWidget* field) {
        auto* label = new QLabel(words, narrow);
        label->setBuddy(field);
        form->addRow(label, row);
    };
    auto* another = new QPushButton(look::icon("list-add"), tr("New entr&y"), this);
    another->setObjectName("connectionNew");
    connect(another, &QPushButton::clicked, this, [this] {
        m_message->clear();
        edit({});
        m_name->setFocus();
    });
    auto* choose = new QPushButton(tr("Choose a f&ile…"), this);
    choose->setObjectName("connectionChooseAuthority");
    connect(choose, &QPushButton::clicked, this, &ConnectionPage::chooseAuthority);
    add(tr("Server &list:"), line(m_servers, {another, m_remove}), m_servers);
    form->addRow(tr("Na&me:"), m_name);
    form->addRow(tr("&Server:"), m_host);
    form->addRow(tr("&Port:"), m_port);
    form->addRow(tr("&Database:"), m_database);
    add(tr("&Authority's file:"), line(m_authority, {choose}), m_authority);
    form->addRow(tr("Connection strin&g:"), m_string);
    add(tr("Centre's pass&word:"), line(m_password, {new ShowPasswordButton({m_password})}), m_password);
    return narrow;
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
    for (QLineEdit* field : {m_host, m_port, m_database, m_authority}) {
        connect(field, &QLineEdit::textEdited, this, &ConnectionPage::composeFromFields);
    }
    connect(m_servers, &QComboBox::activated, this, [this](int row) {
        m_message->clear();
        edit(settings().find(m_servers->itemData(row).toString()));
    });
    connect(m_remove, &QPushButton::clicked, this, &ConnectionPage::remove);
    connect(m_message, &look::MessageBar::actionTriggered, this, [this] {
        m_message->clear();
        settings().keep(m_removed);
        edit(m_removed);
    });
    connect(m_string, &QLineEdit::textEdited, this, [this] { m_message->clear(); });
    connect(m_string, &QLineEdit::editingFinished, this, [this] { show(m_string->text()); });
    for (QLineEdit* field : {m_name, m_host, m_port, m_database, m_authority, m_string, m_password}) {
        connect(field, &QLineEdit::returnPressed, this, &ConnectionPage::apply);
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

void ConnectionPage::composeFromFields() {
    m_message->clear();
    const QString composed = compose(m_host->text(), m_port->text(), m_database->text(), m_authority->text());
    // What has no field of its own stays, but what a line to another computer does not take.
    ConnectionOptions others =
        without(optionsOf(m_string->text()), {"host", "port", "dbname", "sslrootcert", "password"});
    if (!composed.isEmpty() && !staysOnThisComputer(composed)) {
        others = without(others, {"sslmode", "gssencmode", "ssl_min_protocol_version"});
    }
    const QString rest = connectionString(others);
    m_string->setText(composed.isEmpty() || rest.isEmpty() ? composed : composed + ' ' + rest);
}

void ConnectionPage::edit(const ServerProfile& profile) {
    m_id = profile.id;
    m_servers->clear();
    const QList<ServerProfile> all = settings().all();
    for (const ServerProfile& one : all) {
        m_servers->addItem(one.name, one.id);
    }
    if (m_id.isEmpty()) {
        m_servers->addItem(tr("(a new one)"), QString());
    }
    m_servers->setCurrentIndex(m_servers->findData(m_id));
    m_name->setText(profile.name);
    m_password->clear();
    const Session& session = m_application.session();
    const bool isOpen = !m_id.isEmpty() && m_id == m_application.serverId();
    show(isOpen ? session.server() : profile.server); // what is open knows its password
    offerRemove();
}

void ConnectionPage::offerRemove() {
    const bool isOpen = m_id == m_application.serverId() && m_application.session().centre() != Session::Centre::None;
    look::setPossible(m_remove, m_id.isEmpty() ? tr("This server has not been kept yet.")
                                : isOpen ? tr("The desk works with this server now. Connect to another one first, "
                                              "or press “Forget this centre”.")
                                         : QString());
}

void ConnectionPage::remove() {
    m_removed = settings().find(m_id);
    settings().remove(m_id);
    m_message->show(look::Tone::Info,
                    tr("“%1” has been removed. What this computer keeps of it stays, and is there again when the same "
                       "server is entered.")
                        .arg(m_removed.name),
                    tr("&Undo"));
    const QList<ServerProfile> left = settings().all();
    edit(left.isEmpty() ? ServerProfile() : left.constFirst());
}

void ConnectionPage::chooseAuthority() {
    auto* dialog = new QFileDialog(this, tr("Choose the authority's file"), {},
                                   tr("Certificates (*.crt *.pem *.cer);;All files (*)"));
    dialog->setObjectName("connectionAuthorityDialog");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        m_authority->setText(file);
        composeFromFields();
        if (const QString fault = faultOf(m_string->text()); !fault.isEmpty() && !m_host->text().isEmpty()) {
            m_message->show(look::Tone::Bad, fault);
        }
    });
    dialog->open();
}

void ConnectionPage::show(const QString& conninfo) {
    const ConnectionOptions options = optionsOf(conninfo);
    if (options.isEmpty() && !conninfo.isEmpty()) {
        m_string->setText(conninfo);
        return;
    }
    if (const QString host = valueOf(options, "host"); host != m_host->text()) {
        m_host->setText(host);
        m_password->clear(); // another centre must not be told this one's
    }
    m_port->setText(valueOf(options, "port"));
    m_database->setText(valueOf(options, "dbname"));
    m_authority->setText(valueOf(options, "sslrootcert"));
    const QString password = valueOf(options, "password");
    if (!password.isEmpty()) {
        m_password->setText(password);
    }
    // Nobody who looks over a shoulder reads it.
    m_string->setText(password.isEmpty() ? conninfo : connectionString(without(options, {"password"})));
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
                       : session.failureKey() == "unprotected"
                           ? tr("No connection is made: what was entered would let it go unencrypted or unverified.")
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
    ServerProfile profile{m_id, normalise(m_name->text()).text, conninfo};
    if (profile.name.isEmpty()) {
        profile.name = m_host->text().isEmpty() ? conninfo : m_host->text();
    }
    if (const ServerProfile rival = settings().rival(profile); !rival.id.isEmpty()) {
        m_message->show(look::Tone::Bad,
                        rival.name == profile.name
                            ? tr("There is a server “%1” already. Enter another name.").arg(rival.name)
                            : tr("This server is in the list already, as “%1”. Choose it there.").arg(rival.name));
        m_name->setFocus();
        return;
    }
    m_message->clear();
    m_id = settings().keep(profile);
    m_application.openServer(m_id, m_password->text());
    edit(settings().find(m_id));
    emit openRequested("start");
}

} // namespace inservice
