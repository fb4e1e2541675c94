// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/unitkind.h"

#include <QJsonObject>
#include <QWidget>

class QFormLayout;

namespace inservice {

class ChoiceEdit;
class PhoneEdit;
class ReplicaReader;
class TextEdit;
class ValueEdit;

/// What a unit that is in no list is said to be: by the desk that adds it, or by who asks that it be listed (前置流程).
///
/// Object names: the prefix and a field of docs/api.md (code, name, kind, founder, county_id, district_id, address,
/// phone).
class UnitFields : public QWidget {
    Q_OBJECT

public:
    enum class Written {
        ByDesk,      ///< with its code; address and telephone may be left out
        ByApplicant, ///< who may not know the code, and is reached there
    };

    UnitFields(const QString& replicaFile, const QString& prefix, Written written, const QList<UnitKind>& kinds,
               QWidget* parent = nullptr);

    /// The lists to choose from.
    void fill(const ReplicaReader& replica);
    /// As the body of the command has it.
    void load(const QJsonObject& body);
    [[nodiscard]] QJsonObject body() const;
    /// Why it cannot be done with what is there; empty: it can.
    [[nodiscard]] QString whyNot() const;

signals:
    void edited();

private:
    void add(const char* field, const QString& label, QWidget* edit);
    void fillDistricts(const ReplicaReader& replica);

    QString m_file;
    QString m_prefix;
    Written m_written;
    QList<UnitKind> m_kinds;
    QFormLayout* m_form;
    TextEdit* m_code;
    TextEdit* m_name;
    ChoiceEdit* m_kind;
    ChoiceEdit* m_founder;
    ChoiceEdit* m_county;
    ChoiceEdit* m_district;
    TextEdit* m_address;
    PhoneEdit* m_phone;
};

} // namespace inservice
