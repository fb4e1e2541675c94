// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/application/paper/applicationprint.h"

#include <QWidget>

namespace inservice {

/// What has been filled in so far on paper, to look through or to pass on: a draft, with its watermark, without number
/// and without a place for a seal. It needs no centre and is not counted.
///
/// Object names: draftPrint, draftPrintBack; those of ApplicationPrint.
class DraftPrint : public QWidget {
    Q_OBJECT

public:
    explicit DraftPrint(QWidget* parent = nullptr);

    void open(const ApplicationPaper& paper);
    [[nodiscard]] ApplicationPrint* panel() const { return m_panel; }

signals:
    void backWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    ApplicationPrint* m_panel;
};

} // namespace inservice
