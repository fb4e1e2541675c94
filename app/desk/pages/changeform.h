// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/link.h"

#include <QJsonObject>
#include <QList>
#include <QWidget>
#include <functional>

class QPushButton;
class QVBoxLayout;

namespace inservice {

namespace look {
class MessageBar;
}

class Commands;
class ValueEdit;

/// Some fields of one's own that are changed as a whole: what is another goes out as {field: {base, new}} through the
/// outbox, and what has become of it is said above.
class ChangeForm : public QWidget {
    Q_OBJECT

public:
    /// `name` begins the object names (profileMessage, profileSave), `kind` is the command, `subject` what it is about.
    ChangeForm(Link& link, const QString& name, const QString& kind, const QString& subject, const QString& caption,
               QWidget* parent);

    /// Something between the message and the first field, or after the button.
    void addWidget(QWidget* widget);
    /// A field that must not be empty, by its name in docs/api.md.
    void addField(const QString& field, const QString& label, ValueEdit* edit);
    /// One that is no line of text: how it is read and filled.
    struct Access {
        std::function<QJsonValue()> value;
        std::function<void(const QJsonValue&)> load;
    };
    void addField(const QString& field, const QString& label, QWidget* editor, Access access);
    /// After the last field.
    QWidget* addButton();
    /// Sets field to value; nothing of it may be changed while `known` is false.
    void load(const QJsonObject& values, bool known);
    /// Nothing can be saved, and why; empty: it can.
    void setClosed(const QString& whyNot);
    [[nodiscard]] bool isChanged() const { return !changes().isEmpty(); }
    /// Says what has become of what was asked for.
    void refresh();
    void focusFirst();
    [[nodiscard]] look::MessageBar* message() const { return m_message; }

private:
    struct Field {
        QString name;
        QWidget* editor;
        Access access;
        QJsonValue base;
        ValueEdit* edit = nullptr; ///< of a line of text, which can be wrong
    };

    [[nodiscard]] QJsonObject changes() const;
    void save();

    Link& m_link;
    Commands& m_commands;
    QString m_kind;
    QString m_subject;
    QString m_caption;
    QList<Field> m_fields;
    QVBoxLayout* m_column;
    look::MessageBar* m_message;
    QPushButton* m_save;
    bool m_known = false;
    QString m_closed; ///< why nothing can be saved
};

} // namespace inservice
