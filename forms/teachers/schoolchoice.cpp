// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/teachers/schoolchoice.h"

#include "forms/unitchoice/unitchoice.h"
#include "models/replica/changes.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace inservice {

SchoolChoice::SchoolChoice(AccountLink& link, QWidget* parent)
    : QWidget(parent)
    , m_link(link) {
    setVisible(isDesk());
    if (!isDesk()) {
        return;
    }
    m_finder = new UnitFinder(this);
    m_unit = new UnitChoice(m_finder, this);
    m_unit->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // none of its lists is cut off
    m_unit->setWhereMissing(tr("A school that is not listed is added in “Units”."));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_unit);
    connect(m_unit, &UnitChoice::changed, this, &SchoolChoice::changed);
    m_finder->load(m_link.replicaFile());
}

bool SchoolChoice::isDesk() const {
    return m_link.identity().accountType == AccountType::Reviewer;
}

qint64 SchoolChoice::unitId() const {
    return isDesk() ? m_unit->unitId() : m_link.identity().unitId;
}

QString SchoolChoice::unitName() const {
    if (isDesk()) {
        return m_unit->unit() != nullptr ? m_unit->unit()->name : QString();
    }
    try {
        const std::optional<UnitRow> unit = m_link.replica().row<UnitRow>(m_link.identity().unitId);
        return unit ? unit->name : QString();
    } catch (const ReplicaError&) {
        return {}; // the page says what is wrong
    }
}

void SchoolChoice::setUnit(qint64 unitId) {
    try {
        const std::optional<UnitRow> unit = isDesk() ? m_link.replica().row<UnitRow>(unitId) : std::nullopt;
        if (unit) { // the lists may not be loaded yet
            m_unit->setPlace(unit->countyId, unit->districtId != 0 ? unit->districtId : UnitIndex::Unplaced, unit->kind,
                             unit->id);
        }
    } catch (const ReplicaError& error) {
        qWarning("%s", qPrintable(error.text)); // it is chosen by hand
    }
}

/// The roster of a school is kept by itself and by the desk that reviews its 總負責人.
QString SchoolChoice::whyNot() const {
    if (!isDesk()) {
        return {};
    }
    const UnitRow* unit = m_unit->unit();
    if (unit == nullptr) {
        return tr("Choose the school first.");
    }
    return unit->chiefReviewerId == m_link.identity().unitId
               ? QString()
               : tr("The roster of %1 is kept by another regional centre.").arg(unit->name);
}

void SchoolChoice::refresh(const Changes& changes) {
    if (isDesk() && changes.concerns({"unit"})) {
        m_finder->load(m_link.replicaFile());
    }
}

void SchoolChoice::takeFocus() {
    if (isDesk()) {
        m_unit->findEdit()->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace inservice
