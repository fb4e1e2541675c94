// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QWidget>

namespace inservice {

/// A QR code on the screen: black on white in light and dark, with its quiet zone.
class QrView : public QWidget {
    Q_OBJECT

public:
    explicit QrView(QWidget* parent = nullptr);
    void setContent(const QByteArray& content); ///< empty: nothing

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QByteArray m_content;
};

} // namespace inservice
