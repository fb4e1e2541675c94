// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/edits/formfield.h"

#include <QJsonArray>
#include <QWidget>
#include <memory>

class QPushButton;
class QStandardItemModel;
class QVBoxLayout;

namespace inservice {

class TextEdit;
class UnitFinder;

/// 主辦／指導／合辦單位: a line each, its role and its name; one that is in the list of units is taken from there.
///
/// Object names: partnerRole0…, partnerName0…, partnerRemove0…, partnerAdd.
class PartnersEdit : public QWidget {
    Q_OBJECT

public:
    static constexpr int most = 5;

    explicit PartnersEdit(QWidget* parent = nullptr);
    void setUnits(UnitFinder* units) { m_units = units; }
    void load(const QJsonArray& partners);
    [[nodiscard]] QJsonArray value() const;

signals:
    void edited();

private:
    struct Line {
        QWidget* row;
        ChoiceEdit* role;
        TextEdit* name;
        QPushButton* remove;
        qint64 unitId = 0; ///< what `name` was taken from; 0: it was typed
    };
    Line* add(const QJsonObject& partner);
    void offer(QStandardItemModel* offered, const QString& text) const;
    void remove(QWidget* row);
    void settle();

    UnitFinder* m_units = nullptr;
    QVBoxLayout* m_column;
    QPushButton* m_add;
    QList<std::shared_ptr<Line>> m_lines;
    bool m_loading = false;
};

} // namespace inservice
