// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/courses/register/editors.h"

class QLineEdit;
class QStandardItemModel;

namespace inservice {

class UnitFinder;

/// Several of many: a line that finds as one types (the arrow down lists all), below it what was chosen, a button each
/// that takes it out again.
///
/// Object names: that of the edit with Find and Chosen.
class PickEdit : public QWidget {
    Q_OBJECT

public:
    explicit PickEdit(const QString& hint, QWidget* parent = nullptr);
    void setOptions(const QList<Choice>& options);
    /// Instead of options, where there are too many to list: what fits a text, and the word of a key.
    void setFinder(const std::function<QList<Choice>(const QString&)>& find,
                   const std::function<QString(const QVariant&)>& word);
    /// The same of units. Null: none can be found.
    void setUnits(const UnitFinder* units);
    /// How many may be chosen. 0: any number.
    void setMost(int most) { m_most = most; }

    void setKeys(const QVariantList& keys);
    [[nodiscard]] QVariantList keys() const { return m_keys; }
    [[nodiscard]] QString words() const;
    /// Chooses what a text names, if it is one alone.
    bool pick(const QString& text);
    void setObjectNames();

signals:
    void edited();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void offer(const QString& text);
    void add(const QVariant& key);
    void showChosen();
    [[nodiscard]] QString wordOf(const QVariant& key) const;
    [[nodiscard]] QList<Choice> fitting(const QString& text) const;

    QLineEdit* m_find;
    QStandardItemModel* m_offered;
    look::FlowLayout* m_chips;
    QWidget* m_chosen;
    QList<Choice> m_options;
    std::function<QList<Choice>(const QString&)> m_finder;
    std::function<QString(const QVariant&)> m_namer;
    QVariantList m_keys;
    int m_most = 0;
};

} // namespace inservice
