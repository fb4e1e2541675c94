// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/application/paper/applicationprint.h"
#include "forms/look/look.h"
#include "models/replica/drafts.h"
#include "models/sync/guestlink.h"
#include "models/tables/unitfinder.h"

#include <QJsonObject>
#include <QSet>
#include <QWidget>

class QPushButton;
class QTimer;

namespace inservice {

/// The paper of cases of this PC, ready to print, several as one job: it comes from the centre with the whole ID, is
/// not kept on disk, and each print of each case is counted there first. A case whose paper cannot be had is named and
/// left out.
///
/// Object names: casePaper, casePaperMessage, casePaperEnvelope; those of ApplicationPrint.
class CasePaperView : public QWidget {
    Q_OBJECT

public:
    static constexpr int printTimeoutSeconds = 20;

    CasePaperView(GuestLink& link, UnitFinder* finder, QWidget* parent = nullptr);

    void open(const QList<LocalCase>& cases);
    void clear();
    /// As the button 列印.
    void print();

signals:
    void printed(int copy);
    /// The forms have come from the centre and can be printed.
    void ready();

private:
    struct Form {
        LocalCase localCase;
        QJsonObject document; ///< empty: it has not come
        QString fault;        ///< why it is left out; empty: it is not
        QUuid print;          ///< application.print under way
    };

    void fetch();
    void take(qsizetype at, const Answer<QJsonObject>& answer);
    void showPapers();
    void countCopies(ApplicationPrint::Done done);
    void finishPrint();
    [[nodiscard]] ApplicationPaper paperOf(const Form& form) const;
    [[nodiscard]] QList<ApplicationPaper> papers() const;
    void tellFaults(look::Tone tone, const QString& action);
    /// 信封: to the desks that the forms go to, one each.
    void openEnvelopes();

    GuestLink& m_link;
    UnitFinder* m_finder;
    look::MessageBar* m_message;
    ApplicationPrint* m_print;
    QPushButton* m_envelope;
    QTimer* m_timeout;
    QList<Form> m_forms;
    int m_opened = 0;       ///< tells what is open from what was before
    int m_fetching = 0;     ///< forms that have not come yet
    QSet<QUuid> m_counting; ///< prints that the centre has not answered
    ApplicationPrint::Done m_done;
};

} // namespace inservice
