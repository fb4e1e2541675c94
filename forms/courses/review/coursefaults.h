// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/reasonpanel.h"
#include "models/replica/replicareader.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace inservice {

/// Why a course is sent back or rejected: reasons of the catalogue to tick, and sentences about single fields, which
/// the organiser finds marked on the form.
///
/// Object names, after a prefix: …Reason_<id>, …Field, …Sentence, …Add, …Fault_<field>.
class CourseFaults : public QWidget {
    Q_OBJECT

public:
    explicit CourseFaults(const QString& prefix, QWidget* parent);

    /// What can be ticked; what was ticked and written before is gone. Throws ReplicaError.
    void restart(const ReplicaReader& replica);
    /// It is asked for in the panel, above what is written there.
    void joinTo(ReasonPanel::Setup& setup, const ReasonPanel& panel);
    /// `details`: as details() says.
    void fill(const QJsonObject& details);
    /// reason_ids and field_reasons of the command.
    [[nodiscard]] QJsonObject details() const;
    /// Why it does not do together with what was written beside it; empty: it does.
    [[nodiscard]] QString whyNot(const QString& written) const;

signals:
    void edited();

private:
    void addFault();
    void setFault(const QString& field, const QString& sentence);

    QString m_prefix;
    QVBoxLayout* m_boxes;
    QHash<qint64, QCheckBox*> m_ticks;
    QHash<qint64, bool> m_needsWords;
    QComboBox* m_field;
    QLineEdit* m_sentence;
    QPushButton* m_add;
    QVBoxLayout* m_lines;
    QJsonObject m_faults; ///< field: sentence
    QHash<QString, QWidget*> m_shown;
};

} // namespace inservice
