// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>
#include <QString>

namespace inservice {

/// The places of the window in their groups, one a row, with a counter only where a person must act. Arrow keys walk
/// over the headings, the place in front follows; what cannot be used now stands there disabled and says why.
class SideBar : public QListWidget {
    Q_OBJECT

public:
    struct Entry {
        QString place;
        QString title;
        QString icon;
        QString group;  ///< the heading above the first place of a group; empty: it has none
        QString whyNot; ///< empty: it can be used
    };

    explicit SideBar(QWidget* parent = nullptr);

    void setEntries(const QList<Entry>& entries);
    [[nodiscard]] QStringList places() const;
    /// What is not a place: the headings of the groups that are shown.
    [[nodiscard]] QStringList groups() const;
    /// Shows where the window is; no signal.
    void setPlace(const QString& place);
    void setCounter(const QString& place, int count);
    [[nodiscard]] int counter(const QString& place) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// Pictures only, with the words in the tooltips.
    void setCompact(bool compact);

signals:
    void chosen(const QString& place);

protected:
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QListWidgetItem* itemOf(const QString& place) const;
    void fitRows();
    void addHeading(const QString& group);
    void addPlace(const Entry& entry, int counter);
    void describe(QListWidgetItem* item);
    bool m_quiet = false;
    bool m_compact = false;
};

} // namespace inservice
