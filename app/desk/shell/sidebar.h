// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>
#include <QSet>
#include <QString>

namespace inservice {

/// The places of the window in their groups, one a row, with a counter only where a person must act. Arrow keys walk
/// over the headings, the place in front follows; what cannot be used now stands there disabled and says why. A group
/// can be folded: a click on its heading, or the left arrow.
class SideBar : public QListWidget {
    Q_OBJECT

public:
    struct Entry {
        QString place;
        QString title;
        QString icon;
        QString groupKey; ///< what the group is known by
        QString group;    ///< the heading above the first place of a group; empty: it has none
        QString whyNot;   ///< empty: it can be used
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
    /// The groups that are folded, by their keys.
    void setFolded(const QStringList& groups);
    /// Pictures only, with the words in the tooltips.
    void setCompact(bool compact);

signals:
    void chosen(const QString& place);
    void foldedChanged(const QStringList& groups);

protected:
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QListWidgetItem* itemOf(const QString& place) const;
    void fitRows();
    void showRows();
    void fold(const QString& group, bool folded);
    void addHeading(const Entry& entry);
    void addPlace(const Entry& entry, int counter);
    void describe(QListWidgetItem* item);
    QSet<QString> m_folded;
    bool m_quiet = false;
    bool m_compact = false;
};

} // namespace inservice
