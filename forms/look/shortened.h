// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>
#include <functional>

namespace inservice::look {

/// A column whose cells are drawn in fewer words than they hold; what is copied, spoken and in the tooltip stays whole.
class Shortened : public QStyledItemDelegate {
    Q_OBJECT

public:
    using WordsOf = std::function<QString(const QModelIndex&)>;
    explicit Shortened(WordsOf wordsOf, QObject* parent = nullptr)
        : QStyledItemDelegate(parent)
        , m_wordsOf(std::move(wordsOf)) {}

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        option->text = m_wordsOf(index);
    }

private:
    WordsOf m_wordsOf;
};

} // namespace inservice::look
