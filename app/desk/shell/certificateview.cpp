// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/shell/certificateview.h"

#include "app/desk/session.h"
#include "app/desk/shell/certificatewords.h"
#include "forms/look/look.h"
#include "forms/look/valuelabel.h"

#include <QFormLayout>
#include <QVBoxLayout>

namespace inservice {

CertificateView::CertificateView(const Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_fields(new QFormLayout) {
    setObjectName("certificateView");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::grid);
    column->addWidget(new look::Heading(tr("What the server shows"), 2, this));
    m_fields->setVerticalSpacing(look::grid / 2);
    m_fields->setHorizontalSpacing(2 * look::grid);
    column->addLayout(m_fields);
    auto* note = new look::QuietLabel(tr("The desk does not go on all the same: whoever stands in between could read "
                                         "passwords and IDs. What you asked for is kept on this computer."),
                                      this);
    note->setWordWrap(true);
    column->addWidget(note);
    connect(&session, &Session::certificateChanged, this, &CertificateView::fill);
    connect(&session, &Session::centreChanged, this, &CertificateView::fill);
    fill();
}

void CertificateView::fill() {
    while (m_fields->rowCount() > 0) {
        m_fields->removeRow(0);
    }
    const auto fields =
        m_session.certificate() ? certificateFields(*m_session.certificate()) : QList<std::pair<QString, QString>>();
    for (const auto& [label, value] : fields) {
        auto* shown = new look::ValueLabel(value, this);
        shown->setAccessibleName(label);
        m_fields->addRow(tr("%1:", "label").arg(label), shown);
    }
    setVisible(!fields.isEmpty());
}

} // namespace inservice
