// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/serverprofiles.h"
#include "forms/pages/page.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace inservice {

class ChoiceEdit;

namespace look {
class MessageBar;
}

class Application;

/// 連線設定: which servers the desk knows, and which one it works with. Fields for the usual case, the whole connection
/// string for those who have one. Nothing here lets a line to another computer be less than verified.
class ConnectionPage : public Page {
    Q_OBJECT

public:
    ConnectionPage(Application& application, QWidget* parent);

    [[nodiscard]] QString title() const override;
    void setCurrent(bool current) override;

    /// The string that the fields stand for; empty when no server is named. A name, port or database with odd
    /// characters is quoted as libpq wants it.
    static QString compose(const QString& host, const QString& port, const QString& database, const QString& authority);
    /// Why a connection string cannot be one of a desk, as a sentence; empty if it can.
    static QString faultOf(const QString& conninfo);

private:
    [[nodiscard]] ServerProfiles& settings() const;
    [[nodiscard]] QWidget* makeFields();
    QWidget* line(QWidget* field, const QList<QWidget*>& buttons);
    void dressFields();
    void makeButtons(QVBoxLayout* column);
    void connectFields();
    void composeFromFields();
    /// A profile in all the fields; one without an id is new.
    void edit(const ServerProfile& profile);
    /// A connection string in its fields; its password in none that can be read.
    void show(const QString& conninfo);
    void offerRemove();
    void remove();
    void chooseAuthority();
    void apply();
    void showNow();

    Application& m_application;
    look::MessageBar* m_message;
    QLabel* m_now;
    ChoiceEdit* m_servers;
    QPushButton* m_remove;
    QLineEdit* m_name;
    QLineEdit* m_host;
    QLineEdit* m_port;
    QLineEdit* m_database;
    QLineEdit* m_authority;
    QLineEdit* m_string; ///< without the password
    QLineEdit* m_password;
    QPushButton* m_connect;
    QString m_id; ///< of the profile in the fields; empty: a new one
    ServerProfile m_removed;
};

} // namespace inservice
