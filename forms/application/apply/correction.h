// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/application/applicationdata.h"
#include "models/replica/drafts.h"
#include "models/sync/guestlink.h"

#include <QObject>

namespace inservice {

class ApplicationForm;

/// 補正: the case that was sent back as it was seen, what a correction of it is, and how it meets another change of the
/// same case.
class Correction : public QObject {
    Q_OBJECT

public:
    /// `form`: what is corrected in.
    Correction(GuestLink& link, UnitFinder* finder, ApplicationForm* form, QObject* parent);

    void open(const LocalCase& localCase);
    void close();
    [[nodiscard]] const LocalCase& localCase() const { return m_case; }
    /// The case as it was seen: what a correction is compared with.
    [[nodiscard]] const QJsonObject& base() const { return m_base; }
    [[nodiscard]] ApplicationData baseData() const;
    [[nodiscard]] bool isUnchanged() const;
    /// What the desk has said, and what is asked for now.
    [[nodiscard]] QString whyReturned() const;
    [[nodiscard]] OutboxItem command() const;
    /// A new address has to be proved again; empty: there is none.
    [[nodiscard]] QString newAddress() const;

    /// A person has chosen between two values: a new correction is compared with what the centre has.
    void settle(const QString& field, const QJsonValue& theirs) { m_base.insert(field, theirs); }
    /// The centre has another revision: it is fetched. `sentence`: what the centre said, for isOver().
    void catchUp(const QString& sentence);

signals:
    /// It cannot be corrected any more.
    void isOver(const QString& sentence);
    /// What the form is to show: what was changed elsewhere stands wherever nothing was changed here. `conflicts`:
    /// the fields that were changed there and here.
    void caughtUp(const inservice::ApplicationData& data, const QJsonObject& conflicts);

private:
    void meet(const QJsonObject& now);

    GuestLink& m_link;
    UnitFinder* m_finder;
    ApplicationForm* m_form;
    LocalCase m_case;
    QJsonObject m_base;
};

} // namespace inservice
