// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// 連線設定: which centre the desk works with. Fields for the usual case, the whole connection string for those who
/// have one.
class ConnectionPage : public Page {
    Q_OBJECT

public:
    ConnectionPage(Application& application, QWidget* parent);

    [[nodiscard]] QString title() const override;
    void setCurrent(bool current) override;

    /// The string that the fields stand for; empty when no server is named. A name, port or database with odd
    /// characters is quoted as libpq wants it.
    static QString compose(const QString& host, const QString& port, const QString& database, const QString& sslmode);
    /// Why a connection string cannot be one of a desk, as a sentence; empty if it can.
    static QString faultOf(const QString& conninfo);

private:
    void makeFields(QVBoxLayout* column);
    void dressFields();
    void makeButtons(QVBoxLayout* column);
    void connectFields();
    void composeFromFields();
    void sayWeakness();
    /// A connection string in all the fields; its password in none that can be read.
    void show(const QString& conninfo);
    void apply();
    void showNow();

    Application& m_application;
    look::MessageBar* m_message;
    QLabel* m_now;
    QLineEdit* m_host;
    QLineEdit* m_port;
    QLineEdit* m_database;
    ChoiceEdit* m_ssl;
    look::MessageBar* m_weak; ///< what the chosen encryption does not do
    QLineEdit* m_string;      ///< without the password
    QLineEdit* m_password;
    QPushButton* m_connect;
};

} // namespace inservice
