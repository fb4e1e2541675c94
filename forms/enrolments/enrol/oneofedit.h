// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/courses/register/editors.h"

class QButtonGroup;

namespace inservice {

/// One of a few, a round button each, in as many lines as there is room for. Nothing is chosen by itself.
///
/// Object names: its own, and with the key behind a dot for each button.
class OneOfEdit : public QWidget {
    Q_OBJECT

public:
    explicit OneOfEdit(const QString& name, const QList<Choice>& choices, QWidget* parent = nullptr);
    void setKey(const QVariant& key);
    [[nodiscard]] QVariant key() const; ///< invalid: none yet

signals:
    void edited();

private:
    QButtonGroup* m_group;
    QList<Choice> m_choices;
};

} // namespace inservice
