// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/edits/numberedit.h"
#include "forms/edits/valueedit.h"

#include <QList>
#include <QTime>
#include <QVariant>
#include <QWidget>
#include <functional>

class QCheckBox;

namespace inservice {

namespace look {
class FlowLayout;
}

/// What can be chosen: what is stored, and its word.
struct Choice {
    QVariant key;
    QString word;
    bool operator==(const Choice&) const = default;
};

/// A time of the day, as one writes it: 9, 9:00, 0900, 13.30, 下午1:30. Stored as 13:30.
class TimeOfDayEdit : public TypedEdit<QTime> {
    Q_OBJECT

public:
    explicit TimeOfDayEdit(QWidget* parent = nullptr);

protected:
    [[nodiscard]] Result<QTime> parse(const QString& raw) const override;
    [[nodiscard]] Normalised normalised(const QString& raw) const override;
};

/// An address of the web; only https keeps what one types there from being read on the way.
class HttpsEdit : public TypedEdit<QString> {
    Q_OBJECT

public:
    explicit HttpsEdit(QWidget* parent = nullptr);

protected:
    [[nodiscard]] Result<QString> parse(const QString& raw) const override;
    [[nodiscard]] Normalised normalised(const QString& raw) const override;
};

/// Any of a few, a box to tick each, in as many lines as there is room for.
class ManyEdit : public QWidget {
    Q_OBJECT

public:
    explicit ManyEdit(const QList<Choice>& choices = {}, QWidget* parent = nullptr);
    /// What is ticked stays.
    void setChoices(const QList<Choice>& choices);
    void setKeys(const QVariantList& keys);
    /// In the order of the choices; those that are offered no more at the end.
    [[nodiscard]] QVariantList keys() const;
    [[nodiscard]] bool has(const QVariant& key) const;
    [[nodiscard]] QCheckBox* box(const QVariant& key) const;
    /// Ticking this one takes away the others, and the other way round: 不限.
    void setAlone(const QVariant& key) { m_alone = key; }

signals:
    void edited();

private:
    void ticked(const QVariant& key, bool on);

    look::FlowLayout* m_flow;
    QList<Choice> m_choices;
    QList<QCheckBox*> m_boxes;
    QVariantList m_keys;
    QVariant m_alone;
};

} // namespace inservice
