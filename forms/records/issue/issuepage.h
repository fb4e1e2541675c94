// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/pages/page.h"
#include "models/questions/closing.h"
#include "models/replica/tables/courses.h"
#include "models/replica/tables/records.h"
#include "models/sync/accountlink.h"

class QPushButton;
class QTableWidget;

namespace inservice {

namespace look {
class MessageBar;
} // namespace look
class IssuePanel;

/// 印製研習時數證明: the organiser prints certificates of a closed course, of one, of several or of all on its list.
///
/// Opened with the id of a course. Object names: issuePage, issueMessage, issueList, issueChosen, issueAll; those of
/// IssuePanel.
class IssuePage : public Page {
    Q_OBJECT

public:
    IssuePage(AccountLink& link, QWidget* parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString scope() const override;
    void openAt(const QString& argument) override;
    void refresh(const Changes& changes) override;

    /// At once, as the centre takes it.
    static constexpr int Most = 500;

signals:
    /// They are about to be printed.
    void issued(const QList<inservice::CertificateRow>& certificates);

private:
    void layOut();
    void askList();
    void showPeople();
    void check();
    void start(bool all);
    void ask();
    void print(const QList<CertificateRow>& certificates);
    [[nodiscard]] QList<int> chosen() const;

    AccountLink& m_link;
    look::MessageBar* m_message;
    QTableWidget* m_list;
    QPushButton* m_chosen;
    QPushButton* m_all;
    IssuePanel* m_panel;
    CourseRow m_course;
    qint64 m_listId = 0;
    QList<questions::ListedPerson> m_people; ///< who has hours
    QList<int> m_wanted;                     ///< numbers of the list; empty: all
};

} // namespace inservice
