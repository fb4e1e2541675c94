// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/application.h"

#include "app/desk/shell/mainwindow.h"
#include "models/central/client/connectionstring.h"
#include "models/central/client/pgconnection.h"
#include "models/central/private/privateserver.h"
#include "models/domain/ownfiles.h"
#include "models/replica/replicaerror.h"

#include <QDir>
#include <QIcon>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTimer>
#include <QTranslator>
#include <utility>

namespace inservice {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(inservice::DeskApplication)
};

QString sentenceFor(const ReplicaError& error) {
    switch (error.kind()) {
    case ReplicaError::Kind::Full:
        return Text::tr(
            "This computer's disk is full, so nothing more can be kept. Make room on the disk and do it again.");
    case ReplicaError::Kind::Damaged:
        return Text::tr("A data file of this desk is damaged. Close the desk and open it again; what the centre has is "
                        "loaded anew.");
    case ReplicaError::Kind::Newer:
        return Text::tr(
            "The data on this computer was written by a newer version of this desk. Please install the newer version.");
    case ReplicaError::Kind::Key:
        return Text::tr("The key of this computer's data cannot be had, neither from the keychain nor from its file. "
                        "Unlock the keychain, or ask the administrator about the rights of the data folder.");
    case ReplicaError::Kind::Sealed:
        return Text::tr(
            "Some data on this computer was sealed with another key and cannot be read. If the data folder was "
            "copied from another computer, use it there.");
    case ReplicaError::Kind::Access:
        break;
    }
    return Text::tr(
        "The data on this computer cannot be read or written. Check that nobody else uses the data folder and that "
        "you may write to it, then do it again.");
}

} // namespace

bool DeskApplication::notify(QObject* receiver, QEvent* event) {
    try {
        return QApplication::notify(receiver, event);
    } catch (const ReplicaError& error) {
        qWarning("%s", qPrintable(error.text));
        emit problem(sentenceFor(error));
    } catch (const PgError& error) {
        qWarning("%s %s", qPrintable(error.sqlState), qPrintable(error.text));
        emit problem(Text::tr("The centre could not be asked. Check the network and do it again."));
    } catch (const ServerError& error) {
        qWarning("%s %s", qPrintable(error.key), qPrintable(error.text));
        emit problem(Text::tr("The trial centre on this computer does not answer. Close the desk and open it again."));
    }
    return true;
}

Application::Application(Options options)
    : m_options(std::move(options))
    , m_settings(m_options.dataFolder)
    , m_session(m_options.dataFolder)
    , m_idClip(QGuiApplication::clipboard()) {
    // What pages remember by themselves (columns, the printer) lies with everything else of this data folder.
    QCoreApplication::setOrganizationName(QStringLiteral("inservice-desk"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_options.dataFolder);
    makeOwnFolder(m_options.dataFolder + '/' + QCoreApplication::organizationName());
    m_language = m_options.language.isEmpty() ? m_settings.language() : m_options.language;
}

Application::~Application() {
    // The window's pages hold the session's links.
    m_window.reset();
}

void Application::describe() {
    QApplication::setApplicationName(QStringLiteral("inservice-desk"));
    QApplication::setApplicationVersion(QStringLiteral(INSERVICE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("inservice-desk"));
}

void Application::speak(const QString& language) {
    static QTranslator ours;
    static QTranslator qts;
    QCoreApplication::removeTranslator(&ours);
    QCoreApplication::removeTranslator(&qts);
    const QLocale locale(language == QLatin1String("en")
                             ? QLocale(QLocale::English, QLocale::Taiwan)
                             : QLocale(QLocale::Chinese, QLocale::TraditionalHanScript, QLocale::Taiwan));
    QLocale::setDefault(locale);
    if (language != QLatin1String("en") &&
        qts.load(QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&qts);
    }
    if (ours.load(QStringLiteral(":/translations/inservice_%1.qm").arg(language))) {
        QCoreApplication::installTranslator(&ours);
    }
}

QString Application::trialFolder() const {
    // A data folder named by hand holds everything; by default a root user's trial lies where another user may enter.
    if (m_options.dataFolder != defaultDataFolder()) {
        return m_options.dataFolder + QStringLiteral("/trial");
    }
    return PrivateServer::defaultFolder();
}

void Application::start() {
    speak(m_language);
    look::apply(*qApp, m_settings.scheme());
    look::setTextSize(m_settings.textSize());
    QApplication::setApplicationDisplayName(tr("Inservice Desk"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/inservice-desk.svg")));
    makeWindow();
    // What the command line names goes before what was chosen last.
    const Settings::Centre kept = m_options.server.isEmpty() ? m_settings.centre() : Settings::Centre::None;
    if (m_options.trial || kept == Settings::Centre::Trial) {
        m_session.useTrial(trialFolder());
    } else if (!m_options.server.isEmpty()) {
        m_session.useServer(m_options.server);
    } else if (kept == Settings::Centre::Server) {
        openServer(m_settings.servers().chosen());
    }
}

void Application::makeWindow() {
    m_window = std::make_unique<MainWindow>(*this);
    m_window->show();
}

void Application::setLanguage(const QString& language) {
    m_settings.setLanguage(language);
    if (language == m_language) {
        return;
    }
    m_language = language;
    speak(language);
    QApplication::setApplicationDisplayName(tr("Inservice Desk"));
    makeWindowAnew();
}

void Application::makeWindowAnew() {
    // Asked for from inside the window, which must not go under its own feet.
    QTimer::singleShot(0, this, [this] {
        const QString place = m_window->place();
        const QString focus = m_window->focusWidget() != nullptr ? m_window->focusWidget()->objectName() : QString();
        const std::unique_ptr<MainWindow> old = std::move(m_window);
        old->putAway();
        makeWindow();
        m_window->open(place);
        if (auto* same = focus.isEmpty() ? nullptr : m_window->findChild<QWidget*>(focus)) {
            same->setFocus(Qt::OtherFocusReason);
        }
    });
}

void Application::setTextSize(int percent) {
    m_settings.setTextSize(percent);
    look::setTextSize(percent);
    makeWindowAnew();
}

void Application::setScheme(look::Scheme scheme) {
    m_settings.setScheme(scheme);
    look::apply(*qApp, scheme);
}

void Application::setDesktopNotices(bool on) {
    m_settings.setDesktopNotices(on);
    if (m_window != nullptr) {
        m_window->setDesktopNotices(on);
    }
}

void Application::openTrial() {
    m_serverId.clear();
    m_settings.setTrial();
    m_session.useTrial(trialFolder());
}

void Application::openServer(const QString& id, const QString& password) {
    const ServerProfile profile = m_settings.servers().find(id);
    if (profile.id.isEmpty()) {
        return;
    }
    m_serverId = id;
    m_settings.setServer(id);
    m_session.useServer(password.isEmpty()
                            ? profile.server
                            : withConnectionOption(profile.server, QStringLiteral("password"), password));
}

void Application::openAgain() {
    if (m_session.isTrial()) {
        m_session.useTrial(trialFolder());
    } else if (!m_session.server().isEmpty()) {
        m_session.useServer(QString(m_session.server()));
    }
}

void Application::forgetCentre() {
    m_serverId.clear();
    m_settings.forgetCentre();
    m_session.leaveCentre();
}

} // namespace inservice
