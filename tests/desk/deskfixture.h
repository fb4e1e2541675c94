// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/application.h"
#include "app/desk/shell/mainwindow.h"
#include "forms/look/look.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

namespace inservice {

/// Nobody listens there.
constexpr auto deadServer = "host=127.0.0.1 port=9 dbname=inservice connect_timeout=2";

/// A desk on a data folder of its own, as main() makes it.
struct Desk {
    explicit Desk(const QString& dataFolder, const QString& server = {}, const QString& language = QStringLiteral("en"))
        : application({false, dataFolder, server, language}) {
        application.start();
    }

    [[nodiscard]] MainWindow& window() { return *application.window(); }
    [[nodiscard]] Session& session() { return application.session(); }

    template<typename T>
    [[nodiscard]] T* child(const char* name) {
        return window().findChild<T*>(QString::fromLatin1(name));
    }
    void trigger(const char* action) { child<QAction>(action)->trigger(); }
    void click(const char* button) { QTest::mouseClick(child<QPushButton>(button), Qt::LeftButton); }
    [[nodiscard]] QString message(const char* bar) {
        auto* found = child<look::MessageBar>(bar);
        return found != nullptr && found->isVisible() ? found->text() : QString();
    }
    void type(const char* edit, const QString& text) {
        auto* line = child<QLineEdit>(edit);
        line->clear();
        QTest::keyClicks(line, text);
    }

    /// As from another program: the whole of it, whatever it is.
    void paste(const char* edit, const QString& text) {
        auto* line = child<QLineEdit>(edit);
        line->clear();
        QGuiApplication::clipboard()->setText(text);
        line->paste();
    }

    Application application;
};

} // namespace inservice
