// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace inservice::look {

/// A value to read and to copy, as plain text in as many lines as it takes: also a mail address of sixty letters finds
/// a place to break, and what is copied is the value alone.
class ValueLabel : public QLabel {
    Q_OBJECT

public:
    explicit ValueLabel(const QString& value = {}, QWidget* parent = nullptr);

    void setValue(const QString& value);
    [[nodiscard]] QString value() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void copy() const;
};

} // namespace inservice::look
