// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/questions/applications.h"
#include "models/questions/caseviewers.h"

#include <QLabel>

namespace inservice {

/// Tells the centre that a case or a course is open here, and says who else has it open, since when. Hidden while
/// nobody has, and while nothing is known of it.
class OtherViewers : public QLabel {
    Q_OBJECT

public:
    /// Named …Others after `prefix`.
    OtherViewers(AccountLink& link, questions::Viewed what, const QString& prefix, QWidget* parent);

    /// What is on screen now; what is followed already stays so.
    void follow(qint64 id);
    void leave();

protected:
    void changeEvent(QEvent* event) override;

private:
    void paint();
    void show(const QList<questions::Viewer>& others);

    AccountLink& m_link;
    questions::Viewed m_what;
    qint64 m_followed = 0;
    std::unique_ptr<CaseViewers> m_viewers; ///< of what is followed
};

} // namespace inservice
