// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/look/look.h"
#include "forms/pages/page.h"
#include "forms/pages/place.h"

class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace inservice {

class Application;
class Session;

/// What there is without an account: 登入, 申請業務帳號, 查詢申請進度 in large; what was begun on this computer; and,
/// small, 試用 and 連線設定. Without a centre it offers those two in large, and says how a trial comes up.
class StartPage : public Page {
    Q_OBJECT

public:
    /// `places`: what was begun at them on this computer is shown here, most urgent first.
    StartPage(Application& application, const QList<Place>& places, QWidget* parent);

    [[nodiscard]] QString title() const override;
    void setCurrent(bool current) override;
    void refresh(const Changes& changes) override;

private:
    QWidget* makeNoCentre();
    QWidget* makeStarting();
    QWidget* makeFailed();
    QWidget* makeReady();
    [[nodiscard]] QWidget* makeOffers(QWidget* page);
    void makeBegun(QWidget* page);
    static QWidget* makeWay(QWidget* page);
    void showCentre();
    [[nodiscard]] QString failureWords() const;
    void showProgress();
    void fillBegun();
    void bringTasks();
    void dropTasks();

    Application& m_application;
    Session& m_session;
    QList<Place> m_places;
    QList<TaskList*> m_taskLists; ///< those of the centre that there is now
    bool m_isShown = false;
    // Before the parts that set them.
    QLabel* m_progress = nullptr;
    look::MessageBar* m_failure = nullptr;
    QWidget* m_begun = nullptr;
    QWidget* m_way = nullptr; ///< in place of m_begun
    QVBoxLayout* m_begunRows = nullptr;
    QList<HomeTask> m_shown; ///< in m_begunRows
    QStackedWidget* m_stack;
    QWidget* m_noCentre;
    QWidget* m_starting;
    QWidget* m_failed;
    QWidget* m_ready;
};

} // namespace inservice
