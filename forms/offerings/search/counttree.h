// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QTreeWidget>

namespace inservice {

/// Names with how many courses each has, some under others: what one goes on from to a list. Arrows and letters move,
/// Enter or a click on a row chooses it.
class CountTree : public QTreeWidget {
    Q_OBJECT

public:
    struct Row {
        QString key;
        QString name;
        int count = 0;
        QList<Row> below{};
        [[nodiscard]] bool operator==(const Row& other) const;
    };

    explicit CountTree(QWidget* parent);

    /// What is open and current stays.
    void setRows(const QList<Row>& rows);
    [[nodiscard]] QString currentKey() const;
    void setCurrentKey(const QString& key);
    /// Shows alone the names with these words (searchWords() of models/tables/searchfold.h) and what lies under them.
    void narrow(const QStringList& words);

signals:
    void chosen(const QString& key);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void add(const Row& row, QTreeWidgetItem* above);
    bool narrow(QTreeWidgetItem* item, const QStringList& words, bool isShown);

    QList<Row> m_rows;
    QStringList m_words;
};

} // namespace inservice
