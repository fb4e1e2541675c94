// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/options.h"
#include "app/desk/session.h"
#include "app/desk/settings.h"
#include "forms/look/idclip.h"

#include <QApplication>
#include <QObject>
#include <QPointer>
#include <memory>

namespace inservice {

class MainWindow;

/// Qt's application with the edge at which what the models throw is caught, once, and said in the window.
class DeskApplication : public QApplication {
    Q_OBJECT

public:
    using QApplication::QApplication;
    bool notify(QObject* receiver, QEvent* event) override;

signals:
    void problem(const QString& sentence);
};

/// The desk: settings, ties to the centre, and the window; a test or the tour drives all three from here.
class Application : public QObject {
    Q_OBJECT

public:
    explicit Application(Options options);
    ~Application() override;

    /// Name, version and desktop file, for --version and the window manager.
    static void describe();
    /// Takes Qt's and our own words in this language from now on.
    static void speak(const QString& language);

    /// Opens the window, and the centre that options or settings name.
    void start();

    [[nodiscard]] Settings& settings() { return m_settings; }
    [[nodiscard]] Session& session() { return m_session; }
    [[nodiscard]] MainWindow* window() const { return m_window.get(); }
    [[nodiscard]] QString trialFolder() const;
    [[nodiscard]] QString language() const { return m_language; }

    /// From now on and after a restart. Windows are made again; what is typed is kept by its drafts.
    void setLanguage(const QString& language);
    void setScheme(look::Scheme scheme);
    /// As setLanguage(), with larger or smaller type.
    void setTextSize(int percent);
    /// Whether the desktop says what there is to say of followed courses.
    void setDesktopNotices(bool on);
    void openTrial();
    /// A server of the settings. `password`: the centre's own, kept sealed from now on; empty: the one that is kept.
    void openServer(const QString& id, const QString& password = {});
    /// Which of the settings' servers is open; empty: none of them (a trial, the command line's).
    [[nodiscard]] QString serverId() const { return m_serverId; }
    /// The same centre once more, after it could not be opened.
    void openAgain();
    /// The next start asks again which centre.
    void forgetCentre();

private:
    void makeWindow();
    /// In a moment: at the same place, and where the focus was.
    void makeWindowAnew();

    Options m_options;
    Settings m_settings;
    QString m_language;
    QString m_serverId;
    Session m_session;
    look::IdClip m_idClip;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace inservice
