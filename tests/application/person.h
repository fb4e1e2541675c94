// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/application/apply/applicationpage.h"
#include "models/replica/replicareader.h"
#include "models/sync/guestlink.h"
#include "tests/support/testcentre.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QTemporaryDir>
#include <functional>
#include <memory>

namespace inservice {

/// Somebody at a PC of their own: its data folder, its tie to a centre, and hands for the pages.
class Person {
public:
    explicit Person(TestCentre& centre);

    /// A new program over the same data.
    void restart();
    /// The program dies: the next one finds what lay on the disk at that moment. `afterwards` closes what is left of
    /// the old one.
    void crash(const std::function<void()>& afterwards);
    [[nodiscard]] GuestLink& link() { return *m_link; }
    [[nodiscard]] bool isLoaded() { return m_link->replica().isLoaded(); }

    /// A page as the window shows it: in front, and told of what the replica has news of.
    template<typename P>
    [[nodiscard]] std::unique_ptr<P> open() {
        auto page = std::make_unique<P>(link());
        QObject::connect(&link(), &Link::replicaChanged, page.get(), &Page::refresh);
        page->resize(1200, 900);
        page->show();
        QApplication::setActiveWindow(page.get());
        page->setCurrent(true);
        return page;
    }

    template<typename T>
    static T* find(QWidget* page, const char* name) {
        return page->findChild<T*>(QLatin1String(name));
    }
    /// Writes as an input method and a keyboard do; what stood there goes.
    static void type(QWidget* page, const char* name, const QString& text);
    static void tick(QWidget* page, const char* name, bool on = true);
    static void choose(QWidget* page, const char* name, const QString& text);
    static void press(QWidget* page, const char* name);
    /// A label's or button's words.
    static QString words(QWidget* page, const char* name);
    static bool sees(QWidget* page, const char* name);

    /// Everything of 表2-1 as it stands in `form`; the unit through the find box.
    void fill(QWidget* page, const DemoForm& form);
    /// From the filled form to the code panel: send, compare, confirm.
    static void sendAndConfirm(QWidget* page);

private:
    TestCentre& m_centre;
    std::unique_ptr<QTemporaryDir> m_data;
    std::unique_ptr<GuestLink> m_link;
};

} // namespace inservice
