// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/identity.h"

#include <QWidget>

class QRadioButton;

namespace inservice {

/// 身份 (S3): 教師個人帳號 or 業務帳號, two accounts of which a person may have both.
///
/// Object names: kindTeacher, kindBusiness, after what `name` begins them with.
class KindChoice : public QWidget {
    Q_OBJECT

public:
    KindChoice(const QString& name, QWidget* parent);

    [[nodiscard]] AccountKind kind() const;
    void setKind(AccountKind kind);

signals:
    void changed();

private:
    QRadioButton* m_teacher;
    QRadioButton* m_business;
};

} // namespace inservice
