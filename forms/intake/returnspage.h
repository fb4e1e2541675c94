// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/intake/intakemodel.h"
#include "forms/lists/listpage.h"
#include "models/intake/intake.h"
#include "models/sync/accountlink.h"

class QPushButton;

namespace inservice {

class Mailbox;
class MailboxPanel;
class ScanView;
class SourceBar;
class WhoseCase;

/// 紙本回收: papers that came back, by a folder, by hand or by mail, as cases; each page is looked at here, and where
/// no machine could tell whose it is a person says so.
///
/// Object names: intakeFind, intakeList, intakeChip0…3 (IntakeModel::Bucket), intakeName, intakeNotice, intakeSend,
/// intakePrevious, intakeAside, intakeTakeBack, intakeOpenCase, intakeView, intakeMessage, intakeMailbox; those of
/// SourceBar, MailboxPanel and WhoseCase.
class ReturnsPage : public ListPage {
    Q_OBJECT

public:
    ReturnsPage(AccountLink& link, const QList<PaperReturnMaker>& returns, QWidget* parent);
    ~ReturnsPage() override;

    [[nodiscard]] QString title() const override;
    /// Whoever runs courses alone attaches nothing from here: all of theirs is dealt with in places of its own.
    [[nodiscard]] bool hasMainAction() const override { return m_attaches; }
    void setCurrent(bool current) override;
    void refresh(const Changes& changes) override;
    [[nodiscard]] Intake& intake() { return *m_intake; }
    [[nodiscard]] const IntakeModel* model() const { return m_model; }

protected:
    [[nodiscard]] ListPane::Empty emptyNow() override;
    void showRow(qint64 id) override;
    void focusDetail() override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    ReturnsPage(AccountLink& link, const QList<PaperReturnMaker>& returns, IntakeModel* model, QWidget* parent);
    void dressList();
    [[nodiscard]] QWidget* makeDetail();
    void makeButtons(QWidget* detail);
    void makeMailbox();
    void connectAll();
    void follow();
    void showScan(const ReturnEntry& entry);
    void showButtons(const ReturnEntry& entry);
    void openPlace();
    void assign(const QString& code);
    [[nodiscard]] QString previousCode(const ReturnEntry& entry) const;
    [[nodiscard]] QList<qint64> chosen() const;

    IntakeModel* m_model;
    Intake* m_intake;
    SourceBar* m_sources;
    Mailbox* m_mailbox;
    MailboxPanel* m_mailPanel;
    look::MessageBar* m_message;
    look::Heading* m_title = nullptr;
    look::MessageBar* m_notice = nullptr;
    WhoseCase* m_whose = nullptr;
    ScanView* m_view = nullptr;
    QPushButton* m_send = nullptr;
    QPushButton* m_previous = nullptr;
    QPushButton* m_aside = nullptr;
    QPushButton* m_takeBack = nullptr;
    QPushButton* m_openCase = nullptr;
    bool m_attaches;
    QAction* m_sendAll;
    QString m_shownFile; ///< SHA-256 of what the view shows
    int m_wantedPage = 0;
    qint64 m_askedAbout = 0; ///< the entry that is being typed about
};

} // namespace inservice
