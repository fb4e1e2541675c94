// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>
#include <QPointer>
#include <QSet>
#include <QString>

class QAction;

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
        QString groupKey;         ///< what the group is known by
        QString group;            ///< the heading above the first place of a group; empty: it has none
        QString whyNot;           ///< empty: it can be used
        QStringList otherNames{}; ///< what else it is looked for by
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
    /// The groups that a person has folded, by their keys.
    void setFolded(const QStringList& groups);
    /// Nobody has chosen: groups fold of themselves until all fits, in this order, but never the one in front; until
    /// somebody folds or unfolds one.
    void setFoldedToFit(const QStringList& order);
    /// Only the places whose name, one of their other names, or whose group's has this; folded groups too. Empty: all.
    void setFilter(const QString& text);
    /// What can be done besides, found by its name too as long as setFilter() stands. It is done by a click or Enter,
    /// never by walking over it. Empty: none.
    void setFindable(const QList<QAction*>& actions);
    /// How many it leaves.
    [[nodiscard]] int found() const;
    /// Goes to what it leaves and can be used, or does it: to one of that very name, else to the first. False: there is
    /// none.
    bool openFound();
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
    void fitGroups();
    [[nodiscard]] int headingHeight() const;
    void showRows();
    void showCurrent();
    void fold(const QString& group, bool folded);
    void go(const QListWidgetItem* item);
    void addHeading(const Entry& entry);
    void addAction(QAction* action);
    void addFindable();
    void addPlace(const Entry& entry, int counter);
    void describe(QListWidgetItem* item);
    QSet<QString> m_folded;
    QStringList m_foldsFirst; ///< while nobody has chosen
    QString m_filter;         ///< folded
    QList<QPointer<QAction>> m_findable;
    bool m_quiet = false;
    bool m_compact = false;
};

} // namespace inservice
