// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/pages/telephonewords.h"
#include "forms/look/look.h"
#include "forms/pages/page.h"
#include "models/sync/accountlink.h"

#include <QTimer>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace inservice {

class FieldsView;
class TextEdit;

/// 電話接聽 (Ctrl+K): whoever answers the telephone types a name, an account, a number or a unit, reads one sentence
/// aloud, and writes the call down. Works on what this PC holds, also offline. Esc goes back to where one was.
///
/// Object names: telephoneFind, telephoneList, telephoneSentence, telephoneNext, telephoneGo, telephoneCaller,
/// telephoneNote, telephoneLog, telephoneWhyNot, telephoneCalls, telephoneMessage, telephoneNone.
class TelephonePage : public Page {
    Q_OBJECT

public:
    TelephonePage(AccountLink& link, QWidget* parent);

    /// Whoever is signed in answers a telephone.
    [[nodiscard]] static bool isFor(const Identity& identity) { return identity.commands.contains(u"call.log"); }

    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool hasMainAction() const override { return false; }
    void focusFind() override;
    void setCurrent(bool current) override;
    void refresh(const Changes& changes) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    [[nodiscard]] QWidget* makeLog();
    void search();
    void show(const QList<CallTopic>& found, const QString& typed);
    void showTopic();
    void check();
    void log();
    [[nodiscard]] const CallTopic* topic() const;

    AccountLink& m_link;
    QTimer m_soon;
    int m_asked = 0; ///< number of the last search
    QList<CallTopic> m_found;
    QLineEdit* m_find;
    QListWidget* m_list;
    QLabel* m_none;
    QWidget* m_detail;
    QLabel* m_sentence;
    QLabel* m_next;
    QPushButton* m_go;
    TextEdit* m_caller;
    TextEdit* m_note;
    QLabel* m_whyNot;
    QPushButton* m_log;
    FieldsView* m_calls;
    look::MessageBar* m_message;
};

} // namespace inservice
