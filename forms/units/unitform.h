// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/units/unitactions.h"

#include <QHash>
#include <QJsonObject>
#include <QWidget>

class QFormLayout;

namespace inservice {

class ChoiceEdit;
class ReplicaReader;
class TextEdit;
class UnitChoice;
class UnitFields;
class UnitFinder;

/// What an action on a unit asks for beside its reason: all of a new unit, the new name, the unit that it goes into, or
/// the desk.
///
/// Object names: unitForm. and a field of docs/api.md (of a new unit those of UnitFields; new_name, account_scope,
/// desk_id); those of UnitChoice.
class UnitForm : public QWidget {
    Q_OBJECT

public:
    explicit UnitForm(const QString& replicaFile, QWidget* parent = nullptr);

    /// Whether an action asks for anything here.
    [[nodiscard]] static bool asks(UnitAction action);
    /// `written`: what had been asked for before. Throws ReplicaError.
    void open(UnitAction action, const UnitListRow& row, const QJsonObject& written, const ReplicaReader& replica);
    /// As the body of the command has it.
    [[nodiscard]] QJsonObject details() const;
    /// Why it cannot be done with what is there; empty: it can.
    [[nodiscard]] QString whyNot() const;

signals:
    void edited();

private:
    void add(const char* field, const QString& label, QWidget* edit, const QList<UnitAction>& actions);
    void fill(const ReplicaReader& replica);
    void load(const QJsonObject& written);

    struct Field {
        QString name;
        QWidget* edit;
        QList<UnitAction> actions;
    };
    QString m_file;
    UnitAction m_action = UnitAction::Add;
    UnitListRow m_row;
    QList<Field> m_fields;
    QFormLayout* m_form;
    UnitFields* m_new;
    TextEdit* m_name;
    UnitFinder* m_finder;
    UnitChoice* m_into;
    ChoiceEdit* m_scope;
    ChoiceEdit* m_desk;
};

} // namespace inservice
