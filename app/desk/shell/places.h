// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSet>
#include <QString>

class QWidget;

namespace inservice {

class Application;
class Page;
class Session;

/// A row of the side bar.
struct Place {
    QString key;
    QString title;
    QString icon;
};

/// The places of whoever sits here now, in order: by role when signed in, those before sign-in otherwise.
QList<Place> placesOf(const Session& session);
/// Places whose pages hold the tie before sign-in, and those whose pages hold an account's.
const QSet<QString>& guestPlaces();
const QSet<QString>& accountPlaces();
/// A new page for a place (also those that have no row in the side bar); nullptr when it needs a tie that is not there.
Page* makePage(const QString& key, Application& application, QWidget* parent);

} // namespace inservice
