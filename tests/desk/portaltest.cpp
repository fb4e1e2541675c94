// SPDX-License-Identifier: GPL-3.0-or-later
// Light and dark as the desktop says, through the settings portal on a real bus of this test's own.
#include "tests/desk/deskfixture.h"
#include "tests/support/patience.h"

#include <QDBusConnection>
#include <QDBusVariant>
#include <QProcess>

using namespace inservice;

/// What xdg-desktop-portal offers of org.freedesktop.portal.Settings, as far as a desk asks for it.
class SettingsPortal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    uint scheme = 1;
    int asked = 0;

public slots:
    /// The old call wraps the value twice.
    QDBusVariant Read(const QString& space, const QString& key) {
        ++asked;
        const bool known = space == "org.freedesktop.appearance" && key == "color-scheme";
        return QDBusVariant(QVariant::fromValue(QDBusVariant(known ? QVariant(scheme) : QVariant())));
    }

signals:
    void SettingChanged(const QString& space, const QString& key, const QDBusVariant& value);
};

class PortalTest : public QObject {
    Q_OBJECT

private:
    SettingsPortal m_portal;
    QTemporaryDir m_folder;

    void desktopChangesTo(uint scheme) {
        m_portal.scheme = scheme;
        emit m_portal.SettingChanged("org.freedesktop.appearance", "color-scheme", QDBusVariant(scheme));
    }
    static bool windowIsDark(Desk& desk) {
        const QImage seen = desk.window().grab().toImage();
        return seen.pixelColor(seen.width() / 2, seen.height() - 80).lightness() < 128;
    }

private slots:
    void initTestCase() {
        QDBusConnection bus = QDBusConnection::connectToBus(qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"), "portal");
        QVERIFY(bus.isConnected());
        QVERIFY(bus.registerObject("/org/freedesktop/portal/desktop", &m_portal,
                                   QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(bus.registerService("org.freedesktop.portal.Desktop"));
    }

    void theDeskFollowsTheDesktopUntilOneIsChosen() {
        Desk desk(m_folder.filePath("1"));
        QTRY_VERIFY_WITH_TIMEOUT(look::isDark(), patience); // as the desktop said when it was asked
        QCOMPARE(m_portal.asked, 1);
        QVERIFY(windowIsDark(desk));
        // Said until it is heard: the bus may still be noting down who wants to hear it.
        QTRY_VERIFY_WITH_TIMEOUT((desktopChangesTo(2), !look::isDark()), patience);
        QVERIFY(!windowIsDark(desk));
        // Another setting is none of ours.
        emit m_portal.SettingChanged("org.freedesktop.appearance", "contrast", QDBusVariant(1u));
        emit m_portal.SettingChanged("org.gnome.desktop.interface", "color-scheme", QDBusVariant(1u));
        desktopChangesTo(1);
        QTRY_VERIFY_WITH_TIMEOUT(look::isDark(), patience);
        desktopChangesTo(0); // no preference
        QTRY_VERIFY_WITH_TIMEOUT(!look::isDark(), patience);

        desk.trigger("actionSchemeDark");
        QVERIFY(look::isDark());
        desktopChangesTo(2);
        desk.trigger("actionSchemeSystem");
        QTRY_VERIFY_WITH_TIMEOUT(!look::isDark(), patience);
        desktopChangesTo(1);
        QTRY_VERIFY_WITH_TIMEOUT(look::isDark(), patience);
    }

    void cleanupTestCase() { QDBusConnection::disconnectFromBus("portal"); }
};

/// The bus must be there before Qt looks for one.
int main(int argc, char** argv) {
    QProcess bus;
    bus.start("dbus-daemon", {"--session", "--nofork", "--print-address"});
    if (!bus.waitForReadyRead(30000)) {
        return 1;
    }
    qputenv("DBUS_SESSION_BUS_ADDRESS", bus.readLine().trimmed());
    int code = 1;
    {
        QApplication application(argc, argv);
        PortalTest test;
        code = QTest::qExec(&test, argc, argv);
    }
    bus.terminate();
    bus.waitForFinished();
    return code;
}

#include "portaltest.moc"
