// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/tour/tour.h"

#include <QCoreApplication>
#include <memory>

namespace inservice {

class Application;
class TourScanner;
class TourSchools;

/// Someone who applies in the tour. Invented, with an ID of the synthetic table.
struct TourPerson {
    QString account;
    QString name;
    QString nationalId;
    bool female = false;
    QString jobTitle;
    QString subunit;
    QString extension;
    QString password;
    QString type;                                                  ///< key of AccountType
    QString unit = QStringLiteral("高雄市立範例海事高級職業學校"); ///< of the demonstration; without a 總負責人
    QString unitFind = QStringLiteral("範例海事");                 ///< what finds it
    QString takesOver{};                                           ///< 接任: whose place it is
    [[nodiscard]] QString mail() const { return account + QStringLiteral("@example.invalid"); }
};

/// What the tours show, as steps. Each begins and ends on the first screen, with nobody signed in.
class Scenario {
    Q_DECLARE_TR_FUNCTIONS(inservice::Scenario)

public:
    Scenario(Tour& tour, Application& application);
    ~Scenario();
    /// All tours in their order.
    [[nodiscard]] static QStringList names();
    /// These of them; all, if none is named.
    void play(const QStringList& names = {});

private:
    [[nodiscard]] static const QList<std::pair<QString, void (Scenario::*)()>>& tours();
    void open();
    /// The main job from the first screen to a colleague's open account: apply, print, receive, review, open, for a
    /// school's 總負責人 and then for a 連絡人.
    void doMainJob();
    /// 交接: who applies takes the place of the 總負責人 who is there; one decision does both.
    void handOver();
    /// 忘記帳號密碼, by a code that is mailed.
    void recoverPassword();
    /// Several accounts at once: undone, then done, with one that the centre refuses.
    void changeSeveral();
    /// The deletion of a school's only 總負責人: the checklist.
    void refuseDeletion();
    /// 綁定行動裝置, and signing in with it. The account is bound from then on.
    void bindDevice();
    /// 電話接聽.
    void answerTelephone();
    /// 統計圖表: a number, and the people whom it counts.
    void seeStatistics();
    /// 教師名單, 教師資料登錄.
    void enterTeacher();
    /// 匯入名冊, with a row that is wrong.
    void importTeachers();
    /// Another school's teacher comes over, and that school objects.
    void objectToMove();
    /// 期初維護, of a school and as its desk follows it.
    void checkIn();
    /// 前置流程: from 申請列入單位 to the unit's account.
    void listUnit();
    void askForListing();
    /// 研習課程登錄 and 課程審核: registered, sent back, put right, approved; found by a teacher, changed, cancelled.
    void registerCourse();
    void openCourseReview();
    void sendCourseBack();
    void correctCourse();
    void approveCourse();
    void findCourse();
    void openOwnCourse(const char* button);
    void changeCourse();
    void cancelCourse();
    void decideListing();
    /// 我要報名: a teacher enrols, 線上報名審核 accepts, 個人報名記錄 and 錄取通知.
    void enrol();
    void acceptEnrolments();
    void seeNamed();
    void seeAccepted();
    /// A course that is over, to its end: 結案健檢, 點名, 佐證, 名單與時數, 名單審核, 個人研習記錄 and its certificate.
    void closeCourse();
    void seeWhatLacks();
    void callRoll();
    void readSheets();
    void readOnlineLog();
    void attachSheets();
    void handInList();
    void confirmList();
    void printCertificate();
    void verifyCertificate();
    /// 時數轉送 of a closed course, 通知信, 凍結值: windows that are read.
    void seePassedOn();
    void seeNotices();
    void seeFrozen();
    /// 修改已結案課程內容: asked for, printed, received, approved.
    void correctClosed(const QString& title);
    void askForCorrection(const QString& title);
    void approveCorrection(const QString& title);
    void openClosing();
    /// 紙本: forty forms go out as a run, thirty-seven come back as one stack, and each is accounted for.
    void followPaper();
    void printForms();
    void scanForms();
    void takeStack();
    void passPapersOn();
    void sendOldPrintsBack();
    void openScanOf(int place);
    void nameThePage();
    void checkSeals();
    void laySealsOver(int place);
    void receiveTheRest();
    void askForMissing();
    [[nodiscard]] QString numberOf(int place) const;
    [[nodiscard]] static bool inQueue(int rows);
    /// A paper in a window of its own goes into a PDF of the tour's folder, and the window is closed.
    void savePaper(const QString& window, const QString& caption, const char* picture, const QString& pdf);
    /// What the signed-in account knows of a course of that title, for lists that are chosen from.
    [[nodiscard]] qint64 courseId(const QString& title) const;
    /// Nothing waits to be sent any more.
    [[nodiscard]] std::function<bool()> sent(const QString& sees = {}) const;
    void apply(const TourPerson& person, bool slowly);
    void fill(const TourPerson& person, bool slowly);
    void printDraft(const QString& pdf);
    void enterMailedCode(const TourPerson& person, bool slowly);
    void print(const TourPerson& person, const QString& pdf, const QString& caption);
    void signIn(const QString& account, const QString& password, const QString& caption, bool asTeacher = false);
    void signOut();
    void reviewAsCentre(const TourPerson& person, const QString& scan);
    void undoBulk();
    void remindUnits();
    void lookThroughTree(const TourPerson& person);
    void readMail(const TourPerson& person);
    void workOffline(const TourPerson& chief, const QString& password, const TourPerson& colleague);
    void openOffline(const TourPerson& chief, const QString& password);
    void sendWhatWaited(const QString& password, const TourPerson& colleague);
    void changePassword(const QString& oldPassword, const QString& newPassword);
    void readAudit();
    void lookAround();

    [[nodiscard]] static QString demoPassword(const QString& demoAccount);
    /// The first screen in the light, after a tour that ended in the dark.
    void begin();
    [[nodiscard]] static std::function<bool()> seen(const QString& name);
    /// A button of a case's decisions that would do something now: not while its bar pauses (ActionBar).
    [[nodiscard]] static std::function<bool()> decidable(const QString& name);
    void step(const QString& caption, std::function<void()> act, std::function<bool()> outcome, int seconds = 90);
    /// The picture of the step that was added last has this name in the manual.
    void called(const QString& name);
    [[nodiscard]] QString mailedCode(const QString& address, int digits = 6) const;
    [[nodiscard]] bool caseIs(const QString& account, const QString& state) const;

    Tour& m_tour;
    bool m_signInSeen = false; ///< its picture is taken once
    Application& m_application;
    std::unique_ptr<TourSchools> m_schools; ///< of followPaper()
    std::unique_ptr<TourScanner> m_scanner; ///< at work on what was printed
};

} // namespace inservice
