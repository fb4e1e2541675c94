// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/questions/closing.h"
#include "models/tables/columntable.h"

#include <QJsonArray>
#include <QWidget>

class QLabel;
class QTableView;

namespace inservice {

namespace look {
class MessageBar;
}
class ActionBar;
class PersonPanel;

/// A row of the list that holds, and what is to be of it; or somebody who is to be put on it.
struct CorrectLine {
    std::optional<questions::ListedPerson> listed; ///< none: left out of the list
    QJsonObject asked;                             ///< empty: it stays as it is
};

/// The list of a closed course with what is asked for.
class CorrectLines : public ColumnTable<CorrectLine> {
    Q_OBJECT

public:
    enum class Column { No, Name, Unit, Role, Before, After, Count };
    explicit CorrectLines(QObject* parent = nullptr);
    void setLines(const QList<CorrectLine>& lines);
    [[nodiscard]] const CorrectLine& line(int row) const { return m_rows.at(row); }

private:
    [[nodiscard]] QVariant state(const CorrectLine& line) const override { return !line.asked.isEmpty(); }
};

/// Which people of a closed course are to be put right: other hours, off the list, onto it.
///
/// Object names: correctPeople, correctRows, correctPeopleSaid; those of ActionBar with the name correct: correctHours,
/// correctRemove, correctAdd, correctLeave; those of PersonPanel.
class CorrectPeople : public QWidget {
    Q_OBJECT

public:
    static constexpr int most = 200; ///< as the centre takes them

    explicit CorrectPeople(QWidget* parent = nullptr);

    void setCourse(double hours, bool isCredit);
    /// The list that holds; `why` where it is not here.
    void setListed(const QList<questions::ListedPerson>& people, const QString& why);
    void load(const QJsonArray& people);
    /// {change, no, hours, name, role, before, …} each; of who was left out `place` tells one from another.
    [[nodiscard]] const QJsonArray& people() const { return m_people; }
    /// It stays as it is: what the card of this key is about.
    void leave(const QString& key);
    void setEditable(bool editable);
    [[nodiscard]] ActionBar* bar() const { return m_bar; }

signals:
    void edited();

private:
    enum class Action { Hours, Remove, Add, Leave };
    void showLines();
    void settle();
    void start(Action action);
    void take();
    void put(const QJsonObject& person);
    [[nodiscard]] const CorrectLine* current() const;
    [[nodiscard]] QJsonObject askedOf(const questions::ListedPerson& person) const;

    QList<questions::ListedPerson> m_listed;
    QJsonArray m_people;
    bool m_isEditable = true;
    CorrectLines* m_lines;
    QTableView* m_view;
    QLabel* m_said;
    PersonPanel* m_panel;
    ActionBar* m_bar;
};

} // namespace inservice
