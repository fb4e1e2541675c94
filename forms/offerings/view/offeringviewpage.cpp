// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/offerings/view/offeringviewpage.h"

#include "forms/look/look.h"
#include "forms/offerings/view/offeringdetail.h"
#include "forms/offerings/view/whynotfound.h"

#include <QVBoxLayout>

namespace inservice {

OfferingViewPage::OfferingViewPage(const Ties& ties, const OfferingActions& actions, QWidget* parent)
    : Page(parent)
    , m_empty(new look::EmptyView(this))
    , m_detail(new OfferingDetail(ties, actions, this))
    , m_whyNot(new WhyNotFound(ties, this)) {
    setObjectName(QStringLiteral("offeringPage"));
    m_whyNot->setOffersPage(false);
    auto* above = new QVBoxLayout;
    above->setContentsMargins(2 * look::grid, 0, 0, 0);
    above->addWidget(m_whyNot);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look::margin - 2 * look::grid, look::grid, look::margin, look::margin);
    column->setSpacing(2 * look::grid);
    column->addLayout(above);
    column->addWidget(m_detail, 1);
    column->addWidget(m_empty, 1);
    connect(m_detail, &OfferingDetail::openRequested, this, &Page::openRequested);
    connect(m_whyNot, &WhyNotFound::openRequested, this, &Page::openRequested);
    connect(m_whyNot, &WhyNotFound::answered, this, [this] { showCourse(m_whyNot->foundNumber()); });
    showCourse(0);
}

QString OfferingViewPage::title() const {
    return tr("Course by its number");
}

void OfferingViewPage::focusFind() {
    m_whyNot->takeFocus();
}

void OfferingViewPage::openAt(const QString& argument) {
    if (const qint64 number = argument.toLongLong(); number > 0) {
        m_whyNot->clear();
        showCourse(number);
    }
}

void OfferingViewPage::showCourse(qint64 number) {
    m_detail->show(number);
    m_detail->setVisible(number != 0);
    m_empty->set(QStringLiteral("edit-find"), tr("Type the number of a course, as it stands on its notice. Its page is "
                                                 "shown here, or why it is not found."));
    m_empty->setVisible(number == 0);
}

void OfferingViewPage::setCurrent(bool current) {
    if (current && m_detail->number() == 0) {
        focusFind();
    }
}

void OfferingViewPage::refresh(const Changes& changes) {
    m_detail->refresh(changes);
}

} // namespace inservice
