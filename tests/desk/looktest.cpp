// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/look/look.h"

#include "forms/look/readingorder.h"
#include "forms/look/shortened.h"
#include "forms/look/statedelegate.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QStandardItemModel>
#include <QStyleOptionButton>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>
#include <cmath>

using namespace inservice;

namespace {

double luminance(const QColor& color) {
    const auto part = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
}

double contrast(const QColor& a, const QColor& b) {
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return first > second ? first / second : second / first;
}

const QList<look::Tone>& tones() {
    static const QList<look::Tone> all{look::Tone::Neutral, look::Tone::Info, look::Tone::Good, look::Tone::Warning,
                                       look::Tone::Bad};
    return all;
}

} // namespace

class LookTest : public QObject {
    Q_OBJECT

private slots:
    void init() { look::apply(*qApp, look::Scheme::Light); }

    void everyTextCanBeRead_data() {
        QTest::addColumn<int>("scheme");
        QTest::newRow("light") << int(look::Scheme::Light);
        QTest::newRow("dark") << int(look::Scheme::Dark);
    }

    void everyTextCanBeRead() {
        QFETCH(int, scheme);
        look::apply(*qApp, look::Scheme(scheme));
        const QPalette palette = QApplication::palette();
        const QColor window = palette.color(QPalette::Window);
        const QColor text = palette.color(QPalette::WindowText);
        QCOMPARE(look::isDark(), look::Scheme(scheme) == look::Scheme::Dark);
        QVERIFY(contrast(text, window) >= 4.5);
        QVERIFY(contrast(look::muted(), window) >= 4.5);
        QVERIFY(contrast(palette.color(QPalette::PlaceholderText), palette.color(QPalette::Base)) >= 4.5);
        QVERIFY(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 4.5);
        QVERIFY(contrast(palette.color(QPalette::Link), window) >= 4.5);
        for (const look::Tone tone : tones()) {
            QVERIFY2(contrast(look::color(tone), window) >= 4.5, qPrintable(QString::number(int(tone))));
            QVERIFY2(contrast(text, look::background(tone)) >= 4.5, qPrintable(QString::number(int(tone))));
        }
    }

    void everyMeaningHasAShapeOfItsOwn() {
        // Seen in black and white: the outline alone must tell them apart.
        QList<QImage> shapes;
        for (const look::Tone tone : tones()) {
            QImage image(24, 24, QImage::Format_ARGB32);
            image.fill(Qt::transparent);
            QPainter painter(&image);
            look::StateBadge::paintShape(&painter, QRectF(2, 2, 20, 20), tone);
            painter.end();
            const QImage outline = image.convertToFormat(QImage::Format_Alpha8);
            QVERIFY(!shapes.contains(outline));
            shapes << outline;
        }
    }

    void ourOwnIconsAreThereAndDrawn() {
        const QStringList names = QDir(":/icons").entryList({"*.svg"});
        QVERIFY(names.size() > 40);
        for (const QString& file : names) {
            const QString name = file.section('.', 0, 0);
            const QImage image = look::icon(name).pixmap(32, 32).toImage();
            bool inked = false;
            for (int y = 0; y < image.height() && !inked; ++y) {
                for (int x = 0; x < image.width() && !inked; ++x) {
                    inked = image.pixelColor(x, y).alpha() > 100;
                }
            }
            QVERIFY2(inked, qPrintable(name));
        }
    }

    void anIconFollowsTheScheme() {
        const QIcon icon = look::icon("go-home");
        const auto brightest = [&icon] {
            const QImage image = icon.pixmap(32, 32).toImage();
            int most = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    if (image.pixelColor(x, y).alpha() > 200) {
                        most = qMax(most, image.pixelColor(x, y).lightness());
                    }
                }
            }
            return most;
        };
        QVERIFY(brightest() < 128);
        look::apply(*qApp, look::Scheme::Dark);
        QVERIFY(brightest() > 128);
    }

    /// On the accent colour an icon has the colour of the words beside it, not that of a plain background.
    void anIconOnTheAccentColourIsSeen_data() { everyTextCanBeRead_data(); }
    void anIconOnTheAccentColourIsSeen() {
        QFETCH(int, scheme);
        look::apply(*qApp, look::Scheme(scheme));
        QPushButton button(look::icon("edit-copy"), {});
        look::makePrimary(&button);
        QMenu menu;
        QAction* entry = menu.addAction(look::icon("edit-copy"), "Copy");
        menu.setActiveAction(entry);
        for (QWidget* widget : {static_cast<QWidget*>(&button), static_cast<QWidget*>(&menu)}) {
            widget->resize(widget->sizeHint());
            const QImage image = widget->grab().toImage();
            // The part with the icon alone: what is most unlike the colour beside it is its ink.
            const QColor ground = image.pixelColor(6, image.height() / 2);
            const int width = widget == &menu ? 28 : image.width() - 8;
            double most = 1;
            for (int y = 6; y < image.height() - 6; ++y) {
                for (int x = 8; x < width; ++x) {
                    most = qMax(most, contrast(image.pixelColor(x, y), ground));
                }
            }
            QVERIFY2(most >= 4.5, qPrintable(QString("%1 %2").arg(widget->metaObject()->className()).arg(most)));
        }
    }

    void enterPressesTheButtonThatHasTheFocus() {
        QWidget window;
        QLineEdit edit(&window);
        QPushButton push(&window);
        QToolButton tool(&window);
        QCheckBox box(&window);
        tool.setFocusPolicy(Qt::StrongFocus);
        window.show();
        for (QAbstractButton* button : {static_cast<QAbstractButton*>(&push), static_cast<QAbstractButton*>(&tool)}) {
            QSignalSpy clicked(button, &QAbstractButton::clicked);
            button->setFocus();
            QTest::keyClick(button, Qt::Key_Return);
            QCOMPARE(clicked.size(), 1);
            QTest::keyClick(button, Qt::Key_Enter, Qt::KeypadModifier);
            QCOMPARE(clicked.size(), 2);
            QTest::keyClick(button, Qt::Key_Return, Qt::ControlModifier); // the form's own
            QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, {}, true);
            QApplication::sendEvent(button, &held);
            QCOMPARE(clicked.size(), 2);
            button->setEnabled(false);
            QTest::keyClick(button, Qt::Key_Return);
            QTest::keyClick(&edit, Qt::Key_Return); // no button is the default one
            QCOMPARE(clicked.size(), 2);
        }
        QTest::keyClick(&box, Qt::Key_Return);
        QVERIFY(!box.isChecked());
    }

    /// Tab goes as one reads, whatever was made first: down what stands below each other, along what stands side by
    /// side, and what comes later is met where it stands.
    void tabGoesAsOneReads() {
        QWidget window;
        QWidget page(&window);
        QLineEdit last(&page);
        QLineEdit right(&page);
        QLineEdit left(&page);
        QPushButton first(&page);
        QWidget cell(&page);
        auto* inCell = new QLineEdit(&cell);
        auto* cellColumn = new QVBoxLayout(&cell);
        cellColumn->addWidget(inCell);
        auto* grid = new QGridLayout;
        grid->addWidget(&cell, 1, 0);
        grid->addWidget(&right, 0, 1);
        grid->addWidget(&left, 0, 0);
        auto* column = new QVBoxLayout(&page);
        column->addWidget(&first);
        column->addLayout(grid);
        column->addWidget(&last);
        QLineEdit after(&window);
        const auto stops = [&page] {
            QList<QWidget*> all;
            for (QWidget* one = page.nextInFocusChain(); one != &page; one = one->nextInFocusChain()) {
                if (one->focusPolicy() & Qt::TabFocus) {
                    all << one;
                }
            }
            return all;
        };
        look::tabAsRead(&page);
        QCOMPARE(stops(), QList<QWidget*>({&first, &left, &right, inCell, &last, &after}));
        auto* later = new QPushButton(&page);
        column->insertWidget(0, later);
        look::tabAsRead(&page);
        QCOMPARE(stops(), QList<QWidget*>({later, &first, &left, &right, inCell, &last, &after}));
    }

    /// A page gets the keyboard before it has been laid out: the parts of a splitter are read in its order all the
    /// same.
    void aSplitterIsReadInItsOrder() {
        QWidget window;
        QWidget page(&window);
        auto* column = new QVBoxLayout(&page);
        auto* below = new QLineEdit(&page);
        auto* preview = new QLineEdit(&page);
        auto* form = new QLineEdit(&page);
        auto* splitter = new QSplitter(&page);
        splitter->addWidget(form);
        splitter->addWidget(preview);
        column->addWidget(splitter);
        column->addWidget(below);
        const QLineEdit after(&window);
        look::tabAsRead(&page);
        QWidget* first = page.nextInFocusChain();
        while (first != preview && first != form && first != below) {
            first = first->nextInFocusChain();
        }
        QCOMPARE(first, form);
    }

    void everyButtonShowsThatItHasTheFocus() {
        for (const bool flat : {false, true}) {
            QPushButton button;
            button.setFlat(flat);
            QStyleOptionButton option;
            option.rect = QRect(0, 0, 80, 32);
            option.state = QStyle::State_Enabled;
            option.features = flat ? QStyleOptionButton::Flat : QStyleOptionButton::None;
            const auto drawn = [&] {
                QImage image(option.rect.size(), QImage::Format_ARGB32_Premultiplied);
                image.fill(Qt::white);
                QPainter painter(&image);
                button.style()->drawControl(QStyle::CE_PushButton, &option, &painter, &button);
                return image;
            };
            const QImage without = drawn();
            option.state |= QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange;
            QVERIFY2(drawn() != without, flat ? "flat" : "framed");
        }
    }

    void whatBeginsAlikeIsToldApartByWhatFollows() {
        QStandardItemModel model;
        model.appendRow(new QStandardItem(QStringLiteral("National Demonstration School of Somewhere Senior")));
        model.appendRow(new QStandardItem(QStringLiteral("National Demonstration School of Somewhere Junior")));
        const look::Shortened shortened([](const QModelIndex& index) {
            return index.data().toString().mid(QStringLiteral("National Demonstration School of Somewhere ").size());
        });
        const QStyledItemDelegate usual;
        const auto drawn = [&model](const QStyledItemDelegate& delegate, int row) {
            QStyleOptionViewItem option;
            option.rect = QRect(0, 0, 120, look::row);
            option.state = QStyle::State_Enabled;
            option.font = QApplication::font();
            option.fontMetrics = QFontMetrics(option.font);
            option.palette = QApplication::palette();
            option.textElideMode = Qt::ElideRight;
            QImage image(option.rect.size(), QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::white);
            QPainter painter(&image);
            delegate.paint(&painter, option, model.index(row, 0));
            return image;
        };
        QCOMPARE(drawn(usual, 0), drawn(usual, 1));
        QVERIFY(drawn(shortened, 0) != drawn(shortened, 1));
    }

    void aStateIsDrawnOnTheRowItself() {
        QStandardItemModel model;
        model.appendRow(new QStandardItem(QStringLiteral("A")));
        const look::StateDelegate delegate([](const QModelIndex&) { return look::Tone::Info; });
        QStyleOptionViewItem option;
        option.rect = QRect(0, 0, 120, look::row);
        option.state = QStyle::State_Enabled | QStyle::State_Active | QStyle::State_Selected;
        option.showDecorationSelected = true; // as in a list of whole rows
        option.palette = QApplication::palette();
        option.font = QApplication::font();
        QImage image(option.rect.size(), QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::green);
        QPainter painter(&image);
        delegate.paint(&painter, option, model.index(0, 0));
        painter.end();
        // A rim's width beside the shape lies the selection and no square of another colour.
        const QColor selection = option.palette.color(QPalette::Active, QPalette::Highlight);
        QCOMPARE(image.pixelColor(look::grid / 2 + 1, look::row / 2), selection);
        QCOMPARE(image.pixelColor(look::grid / 2 + 8, look::row / 2 - 7), selection);
    }

    void aMessageIsHiddenWhileEmptyAndSpoken() {
        QWidget window;
        auto* bar = new look::MessageBar(&window);
        window.show();
        QVERIFY(!bar->isVisible());
        bar->show(look::Tone::Bad, "problem, cause, cure", "Do it");
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->accessibleName(), QString("problem, cause, cure"));
        QSignalSpy spy(bar, &look::MessageBar::actionTriggered);
        bar->findChild<QPushButton*>()->click();
        QCOMPARE(spy.count(), 1);
        bar->clear();
        QVERIFY(!bar->isVisible());
        QVERIFY(bar->text().isEmpty());
    }

    void aBadgeHasRoomForItsWord() {
        look::StateBadge badge;
        badge.set(look::Tone::Warning, QStringLiteral("退回補正"));
        QVERIFY(badge.sizeHint().width() > badge.fontMetrics().horizontalAdvance(QStringLiteral("退回補正")) + 10);
        QCOMPARE(badge.accessibleName(), QStringLiteral("退回補正"));
    }
};

QTEST_MAIN(LookTest)
#include "looktest.moc"
