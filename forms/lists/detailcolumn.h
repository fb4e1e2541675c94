// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/look/look.h"

#include <QWidget>
#include <initializer_list>

class QTabWidget;
class QVBoxLayout;

namespace inservice {

/// What stands beside a list (ListPage::setDetail()): at its head which row it is and how that stands, below it one
/// part under the other, one of which has the room that is left.
///
/// Object names: …Name, …State, …Notice after its prefix.
class DetailColumn : public QWidget {
    Q_OBJECT

public:
    /// Where the state stands.
    enum class Head {
        StateBeside, ///< at the right of the name
        StateBelow,  ///< under the name
        NameAlone,   ///< nowhere
    };

    DetailColumn(const QString& prefix, Head head, QWidget* parent = nullptr);

    [[nodiscard]] look::Heading* name() const { return m_name; }
    /// Null where the name stands alone.
    [[nodiscard]] look::StateBadge* state() const { return m_state; }
    /// What is said about the row, where add() puts it.
    [[nodiscard]] look::MessageBar* notice() const { return m_notice; }

    void add(std::initializer_list<QWidget*> parts);
    void add(QLayout* part);
    /// It has the room that is left.
    void addFilling(QWidget* part);
    void addFilling(QLayout* part);
    /// Room that nothing fills while what fills it is hidden.
    void addRest();

protected:
    /// The replica could not be read.
    void sayUnreadable(const QString& cause);
    /// Tabs that have the room that is left; at least `least` px of height stay with them.
    void dressTabs(QTabWidget* tabs, int least);
    [[nodiscard]] const QString& prefix() const { return m_prefix; }

private:
    QString m_prefix;
    look::Heading* m_name;
    look::StateBadge* m_state = nullptr;
    look::MessageBar* m_notice;
    QVBoxLayout* m_column;
};

} // namespace inservice
