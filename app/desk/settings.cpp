// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/settings.h"

#include "models/central/client/connectionstring.h"
#include "models/domain/ownfiles.h"

#include <QSplitter>

namespace inservice {

namespace {

/// QSettings keeps the rights that the file has.
QString ownSettings(const QString& dataFolder) {
    makeDataFolder(dataFolder);
    const QString file = dataFolder + "/settings.ini";
    makeOwnFile(file);
    return file;
}

} // namespace

Settings::Settings(const QString& dataFolder)
    : m_dataFolder(dataFolder)
    , m_file(ownSettings(dataFolder), QSettings::IniFormat)
    , m_servers(m_file) {
}

QString Settings::language() const {
    return m_file.value("language", "zh_TW").toString();
}

void Settings::setLanguage(const QString& language) {
    m_file.setValue("language", language);
}

look::Scheme Settings::scheme() const {
    const QString word = m_file.value("appearance").toString();
    if (word == "light") {
        return look::Scheme::Light;
    }
    return word == "dark" ? look::Scheme::Dark : look::Scheme::System;
}

void Settings::setScheme(look::Scheme scheme) {
    m_file.setValue("appearance", scheme == look::Scheme::Light  ? "light"
                                  : scheme == look::Scheme::Dark ? "dark"
                                                                 : "system");
}

int Settings::textSize() const {
    const int percent = m_file.value("text-size", 100).toInt();
    return percent == 115 || percent == 130 ? percent : 100;
}

void Settings::setTextSize(int percent) {
    m_file.setValue("text-size", percent);
}

Settings::Centre Settings::centre() const {
    const QString word = m_file.value("centre/kind").toString();
    if (word == "trial") {
        return Centre::Trial;
    }
    return word == "server" && !m_servers.chosen().isEmpty() ? Centre::Server : Centre::None;
}

void Settings::setServer(const QString& id) {
    m_servers.choose(id);
    m_file.setValue("centre/kind", "server");
}

void Settings::setTrial() {
    m_file.setValue("centre/kind", "trial");
}

void Settings::forgetCentre() {
    m_file.remove("centre/kind");
}

QByteArray Settings::geometry(const QString& window) const {
    return m_file.value("windows/" + window).toByteArray();
}

void Settings::setGeometry(const QString& window, const QByteArray& geometry) {
    m_file.setValue("windows/" + window, geometry);
}

bool Settings::sideBarShown() const {
    return m_file.value("windows/side-bar", true).toBool();
}

void Settings::setSideBarShown(bool shown) {
    m_file.setValue("windows/side-bar", shown);
}

bool Settings::sideBarCompact() const {
    return m_file.value("windows/side-bar-compact", false).toBool();
}

void Settings::setSideBarCompact(bool compact) {
    m_file.setValue("windows/side-bar-compact", compact);
}

std::optional<QStringList> Settings::foldedGroups() const {
    const QVariant kept = m_file.value("windows/side-bar-folded");
    return kept.isValid() ? std::optional(kept.toStringList()) : std::nullopt;
}

void Settings::setFoldedGroups(const QStringList& groups) {
    m_file.setValue("windows/side-bar-folded", groups);
}

bool Settings::desktopNotices() const {
    return m_file.value("notices/followed", true).toBool();
}

void Settings::setDesktopNotices(bool on) {
    m_file.setValue("notices/followed", on);
}

void Settings::restoreSplitters(const QString& key, QWidget* root) {
    const QList<QSplitter*> splitters = root->findChildren<QSplitter*>();
    for (QSplitter* splitter : splitters) {
        const QByteArray state = m_file.value("splitters/" + key + "/" + splitter->objectName()).toByteArray();
        if (!splitter->objectName().isEmpty() && !state.isEmpty() && !splitter->property("keepsItself").toBool()) {
            splitter->restoreState(state);
        }
    }
}

void Settings::saveSplitters(const QString& key, QWidget* root) {
    const QList<QSplitter*> splitters = root->findChildren<QSplitter*>();
    for (const QSplitter* splitter : splitters) {
        if (!splitter->objectName().isEmpty() && !splitter->property("keepsItself").toBool()) {
            m_file.setValue("splitters/" + key + "/" + splitter->objectName(), splitter->saveState());
        }
    }
}

QString shownServer(const QString& server) {
    const QString password = QStringLiteral("password");
    return connectionOption(server, password).isEmpty() ? server
                                                        : withConnectionOption(server, password, QStringLiteral("•••"));
}

} // namespace inservice
