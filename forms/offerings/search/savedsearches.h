// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/lists/listmemory.h"
#include "models/offerings/offeringquery.h"

#include <QWidget>

class QComboBox;
class QFrame;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace inservice {

/// A search as it is kept under a name. Days that go with the calendar (30 天內, 本學期) are kept as such.
struct SavedSearch {
    QString name;
    QString span; ///< DateSpan::key()
    OfferingQuery query;
    bool operator==(const SavedSearch&) const = default;
};

/// The searches that somebody keeps on this PC under names, each with how many courses it finds now.
///
/// Object names, after the name of the list: Saved, Save, Forget, SaveName, SaveKeep, SaveCancel.
class SavedSearches : public QWidget {
    Q_OBJECT

public:
    static constexpr int longestName = 30; ///< characters
    static constexpr int most = 50;

    SavedSearches(const QString& name, const QString& user, QWidget* parent);

    [[nodiscard]] QComboBox* box() const { return m_box; }
    [[nodiscard]] QToolButton* saveButton() const { return m_save; }
    [[nodiscard]] QToolButton* forgetButton() const { return m_forget; }
    /// Those that stand there by themselves, then what was kept.
    [[nodiscard]] QList<SavedSearch> all() const { return m_given + m_all; }
    /// What nobody has to keep and nobody can delete.
    void setGiven(const QList<SavedSearch>& given);
    /// How many each finds, in the order of all().
    void setCounts(const QList<qint64>& counts);
    /// What is looked for now; `isNone`: nothing is, and there is nothing to keep.
    void setPresent(const SavedSearch& present, bool isNone);

signals:
    /// One was chosen: it is to be looked for. Nothing: what is looked for is to be cleared.
    void chosen(const inservice::SavedSearch& search);
    void cleared();
    /// Others are kept than before.
    void changed();

private:
    void build(const QString& name);
    void read();
    void write() const;
    void showAll();
    void askName();
    void keepIt();
    void forgetIt();
    void checkName();
    [[nodiscard]] int placeOfPresent() const;

    ListMemory m_memory;
    QList<SavedSearch> m_given;
    QList<SavedSearch> m_all; ///< what was kept
    QList<qint64> m_counts;
    SavedSearch m_present;
    bool m_isNone = true;
    QComboBox* m_box;
    QToolButton* m_save;
    QToolButton* m_forget;
    QLineEdit* m_name;
    QPushButton* m_keep;
};

} // namespace inservice
