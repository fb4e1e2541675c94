// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;
class QTableWidget;

namespace inservice {

class Session;

/// Who may be signing in, beside the fields: in a trial the demonstration's people with their passwords; while the
/// centre does not answer, those who can open this desk offline. Empty otherwise.
///
/// Object names: demoPeople, knownPeople, knownForget.
class SignInPeople : public QWidget {
    Q_OBJECT

public:
    SignInPeople(Session& session, QWidget* parent);
    /// What the session knows now.
    void fill();

signals:
    /// A row was clicked, or Enter pressed on it. `password`: of a demonstration's person, else empty.
    void chosen(const QString& accountName, const QString& password, bool isTeacher);

private:
    [[nodiscard]] QWidget* makeDemo();
    [[nodiscard]] QWidget* makeKnown();
    void listen(QTableWidget* list);
    void fillDemo();
    void fillKnown();
    void offerForget();

    Session& m_session;
    QTableWidget* m_demoList;
    QTableWidget* m_knownList;
    QPushButton* m_forget;
    QWidget* m_demo;
    QWidget* m_known;
};

} // namespace inservice
