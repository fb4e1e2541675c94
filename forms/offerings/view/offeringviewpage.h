// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/offerings/view/offeringaction.h"
#include "forms/pages/page.h"

namespace inservice {

namespace look {
class EmptyView;
}

class OfferingDetail;
class WhyNotFound;

/// 課程內容 alone: a published course by its number, for anybody; and above it 找不到課程？, which says why there is
/// none.
///
/// Object names: offeringPage; those of OfferingDetail and WhyNotFound.
class OfferingViewPage : public Page {
    Q_OBJECT

public:
    OfferingViewPage(const Ties& ties, const OfferingActions& actions, QWidget* parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool hasMainAction() const override { return false; }
    void focusFind() override;
    /// A course number.
    void openAt(const QString& argument) override;
    void setCurrent(bool current) override;
    void refresh(const Changes& changes) override;

private:
    void showCourse(qint64 number);

    look::EmptyView* m_empty;
    OfferingDetail* m_detail;
    WhyNotFound* m_whyNot;
};

} // namespace inservice
