// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/paper/applicationpaper.h"
#include "models/sync/link.h"
#include "models/tables/unitfinder.h"

#include <QWidget>

class QTimer;

namespace inservice {

namespace look {
class MessageBar;
}

/// The paper of a case of this PC, ready to print: it comes from the centre with the whole ID, is not kept on disk, and
/// each print is counted there first.
class CasePaperView : public QWidget {
    Q_OBJECT

public:
    static constexpr int printTimeoutSeconds = 20;

    CasePaperView(GuestLink& link, UnitFinder* finder, QWidget* parent = nullptr);

    void open(const QString& caseSecret);
    void clear();
    /// As the button 列印.
    void print();

signals:
    void printed(int copy);
    /// The form has come from the centre and can be printed.
    void ready();

private:
    void fetch();
    void showPaper(const QJsonObject& document);
    void countCopy(PrintPanel::Done done);
    void finishPrint();

    GuestLink& m_link;
    UnitFinder* m_finder;
    look::MessageBar* m_message;
    PrintPanel* m_print;
    QTimer* m_timeout;
    QString m_secret;
    QJsonObject m_document;
    QUuid m_printCommand; ///< application.print under way
    PrintPanel::Done m_done;
};

} // namespace inservice
