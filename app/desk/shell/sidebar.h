// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>
#include <QString>

namespace inservice {

/// The places of the window, one a row, with a counter only where a person must act. Arrow keys walk, the place in
/// front follows; what cannot be used now stands there disabled and says why.
class SideBar : public QListWidget {
    Q_OBJECT

public:
    struct Entry {
        QString place;
        QString title;
        QString icon;
        QString whyNot; ///< empty: it can be used
    };

    explicit SideBar(QWidget* parent = nullptr);

    void setEntries(const QList<Entry>& entries);
    [[nodiscard]] QStringList places() const;
    /// Shows where the window is; no signal.
    void setPlace(const QString& place);
    void setCounter(const QString& place, int count);
    [[nodiscard]] int counter(const QString& place) const;
    [[nodiscard]] QSize sizeHint() const override;
    /// Pictures only, with the words in the tooltips: for a window with little room.
    void setCompact(bool compact);

signals:
    void chosen(const QString& place);

protected:
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] QListWidgetItem* itemOf(const QString& place) const;
    void describe(QListWidgetItem* item);
    bool m_quiet = false;
    bool m_compact = false;
};

} // namespace inservice
