// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/application/paper/scanowner.h"
#include "forms/lists/fieldsview.h"
#include "forms/look/look.h"
#include "models/questions/papers.h"
#include "models/replica/tables/applications.h"
#include "models/replica/tables/units.h"
#include "models/sync/accountlink.h"

#include <functional>

namespace inservice {

/// Whose paper a scan shows, in one line, and what can be done about it at once: attached to the case it belongs to,
/// passed on to the desk it belongs to (誤送轉交), sent back because it is out of date.
///
/// Object name: scanOwner.
class OwnerBar : public look::MessageBar {
    Q_OBJECT

public:
    OwnerBar(AccountLink& link, QWidget* parent);

    /// Finds a case among those one may see.
    using Finder = std::function<std::optional<ApplicationRow>(const QString& number)>;
    void setFinder(Finder finder) { m_finder = std::move(finder); }
    /// A case whose print is out of date may be sent back for it; a paper of another desk's may be passed on.
    void setMay(bool sendBack, bool passOn);
    [[nodiscard]] bool maySendBack() const { return m_maySendBack; }
    /// What has been read off the scan shown, seen from `application`; null: nothing. `isStaged`: it is not attached.
    void setReading(const ApplicationRow& application, const ScanReading* reading, bool isStaged);
    [[nodiscard]] const std::optional<ScanOwner>& owner() const { return m_owner; }
    /// What the paper said otherwise, field by field; nothing while it is not out of date, or not known.
    [[nodiscard]] std::optional<FieldsView::Section> changes() const;

signals:
    /// changes() says something else.
    void changesKnown();
    void otherCaseRequested(qint64 applicationId);
    void deliverRequested(const inservice::PaperCode& code, const inservice::DeskRow& desk);
    /// 以此原因退回: `fields`: what has changed since, by name.
    void outdatedRequested(int revision, const QStringList& fields);

private:
    void showOwner();
    void showOutdated(const QString& text);
    void showForeign(const QString& text);
    /// Asks the centre what the paper was or whose it is, once a paper.
    void askAbout();
    void askChanges();
    void askDesk();
    void fail(const CallError& error);
    void act();
    [[nodiscard]] std::optional<ApplicationRow> otherCase() const;

    AccountLink& m_link;
    Finder m_finder;
    bool m_maySendBack = false;
    bool m_mayPassOn = false;
    ApplicationRow m_application;
    std::optional<ScanOwner> m_owner;
    bool m_isStaged = false;
    QString m_asked;                                  ///< the code that the centre was asked about
    std::optional<DeskRow> m_desk;                    ///< whose it is
    bool m_isUnknown = false;                         ///< the centre knows no desk for it
    std::optional<questions::PaperChanges> m_changes; ///< what it showed
    QString m_fault;                                  ///< why the centre did not say
};

} // namespace inservice
