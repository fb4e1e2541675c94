// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/application/apply/applicationpage.h"
#include "forms/look/look.h"
#include "models/replica/drafts.h"
#include "tests/application/person.h"
#include "tests/support/patience.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace inservice;

/// The page of 表2-1 as something to look at and move about in: focus, what is missing, discarding, fonts and colours.
class TestFormPage : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestCentre> m_centre;

    static std::unique_ptr<ApplicationPage> open(Person& person) { return person.open<ApplicationPage>(); }
    static bool ready(ApplicationPage* page) { return Person::find<QComboBox>(page, "county")->count() > 1; }

private slots:
    void initTestCase() {
        const QString error = TestCentre::explain([this] {
            m_centre = std::make_unique<TestCentre>();
            m_centre->chief(QString::fromLatin1(TestCentre::otherJuniorHigh));
        });
        QVERIFY2(error.isEmpty(), qPrintable(error));
    }

    void whatWasDiscardedComesBackAllOfIt() {
        Person person(*m_centre);
        auto page = open(person);
        for (const char* account : {"first01", "second02"}) {
            Person::type(page.get(), "accountName", account);
            Person::type(page.get(), "password", "Abcd1234");
            Person::press(page.get(), "discardButton");
            QVERIFY2(Person::words(page.get(), "formMessage").contains(QString(account).left(3)), "which one");
        }
        QVERIFY(person.link().drafts().drafts().isEmpty());
        auto* message = Person::find<QWidget>(page.get(), "formMessage");
        QVERIFY2(message->isAncestorOf(QApplication::focusWidget()), "the way back is at hand");
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(Person::find<QLineEdit>(page.get(), "accountName")->text(), QString("second02"),
                                  patience);
        QCOMPARE(Person::find<QLineEdit>(page.get(), "password")->text(), QString("Abcd1234"));
        Person::find<QAction>(page.get(), "undoDiscardAction")->trigger();
        QCOMPARE(Person::find<QLineEdit>(page.get(), "accountName")->text(), QString("first01"));
        QCOMPARE(person.link().drafts().drafts().size(), 2);
        QVERIFY(!Person::find<QAction>(page.get(), "undoDiscardAction")->isEnabled());
    }

    void aNewFormBeginsWithItsFirstField() {
        Person person(*m_centre);
        auto page = open(person);
        auto* first = Person::find<QWidget>(page.get(), "accountType_chief_manager");
        page->startNew();
        QVERIFY(first->hasFocus());
        Person::tick(page.get(), "accountType_operator");
        Person::find<QWidget>(page.get(), "email")->setFocus();
        page->startNew();
        QVERIFY(first->hasFocus());
    }

    void whatWasBegunHereIsOfferedOnAnEmptyForm() {
        Person person(*m_centre);
        {
            auto page = open(person);
            Person::type(page.get(), "name", QStringLiteral("王試明"));
            page->saveDraft();
        }
        QCOMPARE(person.link().drafts().drafts().size(), 1);
        auto page = open(person);
        auto* message = Person::find<look::MessageBar>(page.get(), "formMessage");
        QVERIFY(message->isVisible());
        QVERIFY2(message->text().contains("unfinished draft") && message->text().contains(QStringLiteral("王")),
                 qPrintable(message->text()));
        QVERIFY2(!message->text().contains(QStringLiteral("王試明")), "the PC is shared");
        emit message->actionTriggered();
        QCOMPARE(Person::find<QLineEdit>(page.get(), "name")->text(), QStringLiteral("王試明"));
        QCOMPARE(person.link().drafts().drafts().size(), 1);
        // What asks for the passwords goes once both are there.
        QVERIFY(message->text().contains("Passwords"));
        Person::type(page.get(), "password", "Abcd1234");
        QVERIFY(message->isVisible());
        Person::type(page.get(), "passwordRepeat", "Abcd1234");
        QVERIFY(!message->isVisible());
    }

    void aTextOpensInViewAndIsClosedForTheNext() {
        Person person(*m_centre);
        auto page = open(person);
        page->resize(1000, 560);
        QTRY_VERIFY_WITH_TIMEOUT(ready(page.get()), 30000);
        auto* area = Person::find<QScrollArea>(page.get(), "applicationForm");
        auto* text = Person::find<QWidget>(page.get(), "consentText");
        Person::find<QWidget>(page.get(), "consentRead_rules")->setFocus();
        Person::press(page.get(), "consentRead_rules");
        const auto inView = [area, text] {
            return text->isVisible() &&
                   area->viewport()->rect().contains(QRect(text->mapTo(area->viewport(), QPoint()), text->size()));
        };
        QTRY_VERIFY_WITH_TIMEOUT(inView(), patience);
        page->startNew();
        QVERIFY(!text->isVisible());
    }

    void aFieldTabbedToIsSeenWithItsHelp() {
        Person person(*m_centre);
        auto page = open(person);
        page->resize(1000, 560);
        QTRY_VERIFY_WITH_TIMEOUT(ready(page.get()), 30000);
        auto* area = Person::find<QScrollArea>(page.get(), "applicationForm");
        QTRY_COMPARE_WITH_TIMEOUT(area->verticalScrollBar()->value(), 0, patience); // begins at its top
        Person::find<QWidget>(page.get(), "accountName")->setFocus();
        int fields = 0;
        for (int stop = 0; stop < 40 && QApplication::focusWidget() != nullptr; ++stop) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QCoreApplication::processEvents();
            QWidget* row = QApplication::focusWidget();
            while (row != nullptr && !row->inherits("inservice::FormField")) {
                row = row->parentWidget();
            }
            if (row == nullptr || row->height() > area->viewport()->height()) {
                continue;
            }
            ++fields;
            const auto top = [area, row] { return row->mapTo(area->viewport(), QPoint()).y(); };
            QTRY_VERIFY2_WITH_TIMEOUT(top() >= 0 && top() + row->height() <= area->viewport()->height(),
                                      qPrintable(QApplication::focusWidget()->objectName()), patience);
        }
        QVERIFY(fields > 8);
    }

    void whatAUnitChangesIsSaidAtTheUnit() {
        Person person(*m_centre);
        auto page = open(person);
        QTRY_VERIFY_WITH_TIMEOUT(ready(page.get()), 30000);
        Person::tick(page.get(), "accountType_chief_manager");
        const auto choose = [&](const char* code) {
            auto* find = Person::find<QLineEdit>(page.get(), "unitFind");
            Person::type(page.get(), "unitFind", QString::fromLatin1(code));
            const bool found = QTest::qWaitFor([&] { return Person::sees(page.get(), "unitResults"); }, patience);
            QVERIFY(found);
            QTest::keyClick(find, Qt::Key_Return);
            QCoreApplication::processEvents();
        };
        choose(TestCentre::museum);
        QTRY_VERIFY2_WITH_TIMEOUT(Person::words(page.get(), "unitNote").contains("has been changed"),
                                  qPrintable(Person::words(page.get(), "unitNote")), patience);
        auto* area = Person::find<QScrollArea>(page.get(), "applicationForm");
        const auto focusSeen = [area] {
            const QWidget* focus = QApplication::focusWidget();
            return focus != nullptr && area->isAncestorOf(focus) &&
                   area->viewport()->rect().intersects(QRect(focus->mapTo(area->viewport(), QPoint()), focus->size()));
        };
        QTRY_VERIFY2_WITH_TIMEOUT(focusSeen(), "the focus stays in view", patience);
        QVERIFY(Person::sees(page.get(), "nameSealOnly"));
        // At a school a colleague needs no paper: no seal is asked about.
        choose(TestCentre::juniorHigh);
        QTRY_VERIFY_WITH_TIMEOUT(Person::words(page.get(), "unitNote").isEmpty(), patience);
        Person::tick(page.get(), "accountType_operator");
        QVERIFY(!Person::sees(page.get(), "nameSealOnly"));
        Person::tick(page.get(), "accountType_chief_manager");
        QVERIFY(Person::sees(page.get(), "nameSealOnly"));
    }

    /// Whoever applies is told of the 總負責人 that a unit has, or has not, before anything is sent.
    void whoIsChiefAlreadyIsSaid() {
        Person person(*m_centre);
        auto page = open(person);
        QTRY_VERIFY_WITH_TIMEOUT(ready(page.get()), 30000);
        Person::tick(page.get(), "accountType_chief_manager");
        const auto said = [&](const char* code) {
            Person::type(page.get(), "unitFind", QString::fromLatin1(code));
            if (!QTest::qWaitFor([&] { return Person::sees(page.get(), "unitResults"); }, patience)) {
                return QString();
            }
            QTest::keyClick(Person::find<QLineEdit>(page.get(), "unitFind"), Qt::Key_Return);
            QString words;
            QWidget* field = Person::find<QWidget>(page.get(), "region");
            while (field != nullptr && !field->inherits("inservice::FormField")) {
                field = field->parentWidget();
            }
            const QList<QLabel*> labels = field != nullptr ? field->findChildren<QLabel*>() : QList<QLabel*>();
            for (const QLabel* label : labels) {
                if (label->isVisible()) {
                    words += label->text() + u'\n';
                }
            }
            return words;
        };
        const QString has = said(TestCentre::otherJuniorHigh);
        QVERIFY2(has.contains(QStringLiteral("高雄市立樣本國民中學 has a chief manager already. Ask them first")),
                 qPrintable(has));
        const QString none = said(TestCentre::juniorHigh);
        QVERIFY2(none.contains(QStringLiteral("高雄市立示範國民中學 has no chief manager at present")),
                 qPrintable(none));
        QVERIFY(!none.contains("already"));
        Person::tick(page.get(), "accountType_contact");
        QVERIFY2(said(TestCentre::juniorHigh).contains("somebody has to apply as chief manager first"), "a colleague");
        QVERIFY2(!said(TestCentre::otherJuniorHigh).contains("chief manager at present"), "the one there is opens it");
    }

    void aLargeFontPutsTheMissingBelowTheForm() {
        const QFont usual = QApplication::font();
        Person person(*m_centre);
        for (const int points : {10, 14, 18}) {
            QFont font = usual;
            font.setPointSize(points);
            QApplication::setFont(font);
            auto page = open(person);
            for (const QSize& size : {QSize(1130, 780), QSize(points == 10 ? 700 : points == 14 ? 960 : 1130, 600)}) {
                page->resize(size);
                auto* form = Person::find<QScrollArea>(page.get(), "applicationForm");
                QTRY_COMPARE_WITH_TIMEOUT(page->size(), size, patience);
                QCoreApplication::processEvents(); // layouts have their turn
                QTRY_VERIFY2_WITH_TIMEOUT(form->widget()->width() <= form->viewport()->width(),
                                          qPrintable(QString("%1 pt in %2: %3 of %4")
                                                         .arg(points)
                                                         .arg(page->width())
                                                         .arg(form->widget()->width())
                                                         .arg(form->viewport()->width())),
                                          patience);
                QVERIFY(Person::sees(page.get(), "missingList"));
            }
        }
        QApplication::setFont(usual);
    }

    void theMissingAreOneVisibleStop() {
        Person person(*m_centre);
        auto page = open(person);
        auto* missing = Person::find<QWidget>(page.get(), "missingList");
        const QImage before = missing->grab().toImage();
        missing->setFocus(Qt::TabFocusReason);
        QVERIFY(missing->hasFocus());
        QVERIFY2(missing->grab().toImage() != before, "it is seen where one is");
        const QSignalSpy opened(missing, SIGNAL(linkActivated(QString)));
        QTest::keyClick(missing, Qt::Key_Return); // its first link
        QCOMPARE(opened.count(), 1);
    }

    void anOpenFormFollowsTheAppearance() {
        Person person(*m_centre);
        look::apply(*qApp, look::Scheme::Light);
        auto page = open(person);
        Person::tick(page.get(), "accountType_operator");
        Person::type(page.get(), "phone", "1");
        Person::press(page.get(), "sendButton");
        auto* card = Person::find<QWidget>(page.get(), "accountType_operator")->parentWidget();
        auto* bar = Person::find<look::MessageBar>(page.get(), "formMessage");
        for (const look::Scheme scheme : {look::Scheme::Dark, look::Scheme::Light, look::Scheme::Dark}) {
            look::apply(*qApp, scheme);
            QCoreApplication::processEvents();
            const bool dark = scheme == look::Scheme::Dark;
            QCOMPARE(card->palette().color(QPalette::Window), look::background(look::Tone::Info));
            QCOMPARE(bar->palette().color(QPalette::Window), look::background(bar->tone()));
            const QList<QWidget*> all = page->findChildren<QWidget*>();
            for (const QWidget* widget : all) {
                const QString what = QString("%1 %2 in %3")
                                         .arg(widget->metaObject()->className(), widget->objectName(),
                                              widget->parentWidget()->objectName()) +
                                     (dark ? " dark " : " light ") +
                                     widget->palette().color(QPalette::Active, QPalette::WindowText).name();
                QVERIFY2((widget->palette().color(QPalette::Active, QPalette::Window).lightness() < 128) == dark,
                         qPrintable(what));
                if (qobject_cast<const QPushButton*>(widget)) {
                    continue; // dark words on the accent colour, and the other way about
                }
                QVERIFY2((widget->palette().color(QPalette::Active, QPalette::Text).lightness() >= 128) == dark,
                         qPrintable(what));
                QVERIFY2((widget->palette().color(QPalette::Active, QPalette::WindowText).lightness() >= 120) == dark,
                         qPrintable(what));
            }
        }
        look::apply(*qApp, look::Scheme::Light);
    }

    void whatIsMerelyMissingIsNotWrong() {
        Person person(*m_centre);
        auto page = open(person);
        QTRY_VERIFY_WITH_TIMEOUT(ready(page.get()), 30000);
        person.fill(page.get(), m_centre->form());
        Person::choose(page.get(), "county", QStringLiteral("臺北市")); // the unit has to be chosen again
        Person::press(page.get(), "sendButton");
        QVERIFY2(Person::words(page.get(), "formMessage").contains("not filled in yet"),
                 qPrintable(Person::words(page.get(), "formMessage")));
        Person::type(page.get(), "phone", "1");
        QVERIFY(Person::words(page.get(), "formMessage").contains("not right yet"));
    }
};

QTEST_MAIN(TestFormPage)
#include "tst_formpage.moc"
