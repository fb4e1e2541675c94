// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/attendance/onlineminutes.h"

#include <QWidget>
#include <optional>

class QCheckBox;
class QComboBox;
class QPushButton;
class QTableWidget;

namespace inservice {

namespace look {
class MessageBar;
} // namespace look

/// 讀取線上紀錄: the log that a meeting's service gave is chosen or dropped, what it says of everybody at one session
/// is shown as a table, a person decides what it does not say (P there, L late, E left early, N not noted; who a name
/// is), and one button notes it all. Whoever is not in it stays as they are.
///
/// Object names: onlineLogChoose, onlineLogSession, onlineLogSummary, onlineLogShown, onlineLogTable, onlineLogPerson,
/// onlineLogKeep, onlineLogConfirm.
class OnlineLogPanel : public QWidget {
    Q_OBJECT

public:
    /// Somebody on the list of the course.
    struct Person {
        qint64 enrolmentId = 0;
        QString name;
        QString unit;
        int classNo = 0;
        QList<PresenceMark> marks;
    };
    /// A session held online that has begun.
    struct Session {
        attendance::SessionTimes times;
        QString text; ///< as it is chosen
    };
    /// What would be noted of somebody; its note says file and rows, its rowVersion what was shown there.
    struct Mark {
        qint64 enrolmentId = 0;
        PresenceMark mark;
        bool operator==(const Mark&) const = default;
    };
    /// 簽到佐證 of a session.
    struct Evidence {
        QString name;
        QByteArray content; ///< a ZIP of the logs as they came
        int session = 0;
    };

    OnlineLogPanel(QList<Session> sessions, int session, QList<Person> people, QWidget* parent = nullptr);

    /// As if it had been chosen.
    void take(const QString& path);
    void take(const QString& name, const QByteArray& content);
    /// What would be noted now.
    [[nodiscard]] QList<Mark> marks() const;
    /// 簽到佐證 of the session that is chosen. Nothing: it is not to be kept.
    [[nodiscard]] std::optional<Evidence> evidence() const;

signals:
    void confirmed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    struct File {
        QString name;
        QByteArray content;
    };
    enum class Shown { Ask, Here, Outside, All };

    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeFoot();
    void makeTable();
    void connectAll();
    void choose();
    void reread();
    void judge();
    void fill();
    void fillRow(qsizetype at);
    void summarise();
    void settleWho();
    void decide(int key);
    void decideWho(qint64 enrolmentId);
    [[nodiscard]] const attendance::SessionTimes& session() const;
    [[nodiscard]] qint64 lineId(const online::Line& line) const;
    [[nodiscard]] bool isShown(const online::Line& line, Shown shown) const;
    [[nodiscard]] QString says(const online::Line& line) const;
    [[nodiscard]] QString whyText(const online::Line& line) const;
    [[nodiscard]] QString placeOf(const online::Line& line) const;
    [[nodiscard]] QString namesOf(const online::Line& line) const;
    [[nodiscard]] const online::Line* current() const;

    QList<Session> m_sessions;
    QList<Person> m_people;
    QList<File> m_files;
    QList<online::Guest> m_guests;
    QList<online::Line> m_lines;
    int m_unread = 0;
    QHash<qsizetype, qint64> m_who;                       ///< who a guest is, as decided
    QHash<qint64, std::optional<PresenceMark>> m_decided; ///< of a person; none: not noted
    QPushButton* m_choose;
    QComboBox* m_session;
    QCheckBox* m_keep;
    look::MessageBar* m_summary;
    QComboBox* m_shown;
    QTableWidget* m_table;
    QComboBox* m_person;
    QPushButton* m_confirm;
};

} // namespace inservice
