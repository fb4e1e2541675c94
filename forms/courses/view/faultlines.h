// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace inservice {

/// Sentences about single parts of what is sent back, one each: fields of a form, rows of a list.
///
/// Object names, after a prefix: …Field, …Sentence, …Add, …Fault_<key>.
class FaultLines : public QWidget {
    Q_OBJECT

public:
    struct Part {
        QString key;
        QString words;
    };
    /// `what`: says to a screen reader what is chosen.
    FaultLines(const QString& prefix, const QString& what, QWidget* parent);

    /// What can be said something about; what was written before is gone.
    void setParts(const QList<Part>& parts);
    /// The part that is most likely meant.
    void choose(const QString& key);
    /// A part has one sentence; none takes its line away.
    void setFault(const QString& key, const QString& sentence);
    /// Nothing is written any more.
    void clear();
    [[nodiscard]] const QJsonObject& faults() const { return m_faults; } ///< key: sentence
    /// Something is typed and not added yet.
    [[nodiscard]] bool isTyping() const;

signals:
    void edited();

private:
    void add();

    QString m_prefix;
    QHash<QString, QString> m_words;
    QComboBox* m_field;
    QLineEdit* m_sentence;
    QVBoxLayout* m_lines;
    QJsonObject m_faults;
    QHash<QString, QWidget*> m_shown;
};

} // namespace inservice
