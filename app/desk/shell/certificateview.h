// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QFormLayout;

namespace inservice {

class Session;

/// What the certificate says of a server that cannot prove that it is the centre, to read out to the centre. It offers
/// nothing: there is no way to go on all the same. Hidden while there is none.
class CertificateView : public QWidget {
    Q_OBJECT

public:
    CertificateView(const Session& session, QWidget* parent);

private:
    void fill();

    const Session& m_session;
    QFormLayout* m_fields;
};

} // namespace inservice
