// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/application/applicationdata.h"
#include "models/replica/tables/catalogues.h"
#include "models/replica/tables/units.h"

#include <QScrollArea>

namespace inservice {

class ApplicationFields;

/// 表2-1 on one scrolling page, every field in the order of the paper (S0 圖3; domain.md 2.1).
class ApplicationForm : public QScrollArea {
    Q_OBJECT

public:
    explicit ApplicationForm(UnitFinder* finder, QWidget* parent = nullptr);

    /// What the lists offer; may come in again at any time and changes nothing that was typed.
    void setCatalogues(const QList<JobTitleRow>& titles, const QList<ConsentRow>& texts, const QList<DeskRow>& desks);
    /// Correct: 帳號, 姓名 and 身分證字號 can be read but not changed; no passwords, no consents. KeyIn: no passwords.
    void setMode(FormMode mode);
    [[nodiscard]] FormMode mode() const { return m_mode; }

    /// Puts something above the first field; it scrolls with them.
    void addOnTop(QWidget* widget);
    /// Less width than this would cut it off at the side.
    [[nodiscard]] int narrowest() const;

    void load(const ApplicationData& data);
    [[nodiscard]] ApplicationData data() const;
    void clearPasswords();

    [[nodiscard]] QList<FieldFault> faults() const;
    /// Shows every fault at its field.
    void showFaults();
    /// Scrolls to a field (names of FieldFault) and puts the cursor into it.
    void jumpTo(const QString& field);
    /// The first field, with everything above it in view.
    void toTop();
    /// What the centre refuses at a field (names of docs/api.md or FieldFault).
    void setForeignFault(const QString& field, const QString& sentence);
    /// The name of FieldFault for one of docs/api.md: accountName for account_name.
    [[nodiscard]] static QString nameOf(const QString& apiName);
    /// Opens a consent text to be read, with the tick taken off.
    void readConsent(const QString& key);
    /// The label of a field, for the list of what is missing.
    [[nodiscard]] QString label(const QString& field) const;
    /// The unit as a person compares it: place, name, code.
    [[nodiscard]] QString unitName() const;
    /// Region and who decides, as the form says it.
    [[nodiscard]] QString reviewWords() const;
    /// What stands in the way of this application before it is sent; empty: nothing.
    [[nodiscard]] QString reviewWarning() const;
    /// The desk to ask about this application; none: no unit is chosen.
    [[nodiscard]] std::optional<DeskRow> reviewDesk() const;

signals:
    void edited();
    /// The consent texts are others than those agreed to.
    void consentsOutdated();
    /// The unit is in no list.
    void listingWanted();

private:
    void unitChanged();
    void offerTypes();
    void askForSeal();
    void sayReviewer();
    void sexChanged();
    [[nodiscard]] std::optional<Sex> sex() const;
    void touched();

    UnitFinder* m_finder;
    ApplicationFields* m_fields;
    FormMode m_mode = FormMode::Apply;
    QList<DeskRow> m_desks;
    bool m_loading = false;
    QString m_notedKind; ///< the kind of unit whose note stands at the unit
};

} // namespace inservice
