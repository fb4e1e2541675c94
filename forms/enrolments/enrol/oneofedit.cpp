// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/enrolments/enrol/oneofedit.h"

#include "forms/look/flow.h"
#include "forms/look/look.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QSignalBlocker>

namespace inservice {

OneOfEdit::OneOfEdit(const QString& name, const QList<Choice>& choices, QWidget* parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_choices(choices) {
    setObjectName(name);
    auto* flow = new look::FlowLayout(this, 2 * look::grid);
    flow->setContentsMargins(0, look::grid / 2, 0, 0);
    for (qsizetype i = 0; i < choices.size(); ++i) {
        auto* button = new QRadioButton(choices.at(i).word, this);
        button->setObjectName(name + u'.' + choices.at(i).key.toString());
        m_group->addButton(button, int(i));
        flow->addWidget(button);
    }
    if (!choices.isEmpty()) {
        setFocusProxy(m_group->button(0));
    }
    connect(m_group, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on) {
            emit edited();
        }
    });
}

void OneOfEdit::setKey(const QVariant& key) {
    const QSignalBlocker quiet(m_group);
    m_group->setExclusive(false); // so that none can be chosen
    for (qsizetype i = 0; i < m_choices.size(); ++i) {
        m_group->button(int(i))->setChecked(m_choices.at(i).key == key);
    }
    m_group->setExclusive(true);
}

QVariant OneOfEdit::key() const {
    const int id = m_group->checkedId();
    return id < 0 ? QVariant() : m_choices.at(id).key;
}

} // namespace inservice
