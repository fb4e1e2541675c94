// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QWidget>

class QFormLayout;
class QLabel;

namespace inservice {

class EmailEdit;
class LinesEdit;
class PersonNameEdit;
class PhoneEdit;
class ReplicaReader;
class ScanTaker;
class ScanView;
class TextEdit;
class UnitFields;
class ValueEdit;

/// 單位列入申請 as it is filled in: the unit, who asks, and the evidence beside it.
///
/// Object names: listingForm. and a field of docs/api.md (those of UnitFields; permit, applicant, job_title,
/// contact_phone, email, note), listingFormEvidence.
class ListingForm : public QWidget {
    Q_OBJECT

public:
    explicit ListingForm(const QString& replicaFile, QWidget* parent = nullptr);

    /// The lists to choose from.
    void fill(const ReplicaReader& replica);
    /// As a body, or what the centre says of a request, has it.
    void load(const QJsonObject& body);
    /// 補正: the address that was proved stands, and the evidence sent before does if no other is put here.
    void setCorrecting(bool correcting, const QString& evidenceBefore = {});
    /// As the body of the command has it; the evidence, too, where there is some.
    [[nodiscard]] QJsonObject body() const;
    [[nodiscard]] QString address() const;
    /// Why it cannot be sent as it is; empty: it can.
    [[nodiscard]] QString whyNot() const;
    [[nodiscard]] ScanTaker* evidence() const { return m_evidence; }

signals:
    void edited();

private:
    [[nodiscard]] QWidget* makeFields();
    void add(const char* field, const QString& label, ValueEdit* edit);

    UnitFields* m_unit;
    QFormLayout* m_asker;
    TextEdit* m_permit;
    PersonNameEdit* m_applicant;
    TextEdit* m_jobTitle;
    PhoneEdit* m_contactPhone;
    EmailEdit* m_email;
    LinesEdit* m_note;
    QLabel* m_before;
    ScanView* m_view;
    ScanTaker* m_evidence;
    bool m_correcting = false;
};

} // namespace inservice
