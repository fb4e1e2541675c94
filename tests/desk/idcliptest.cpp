// SPDX-License-Identifier: GPL-3.0-or-later
// A copied 身分證字號 leaves the clipboard by itself.
#include "forms/look/idclip.h"

#include "tests/support/patience.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTest>
#include <QTimer>

using namespace inservice;

class IdClipTest : public QObject {
    Q_OBJECT

private slots:
    void aCopiedIdGoesAndOtherTextsStay() {
        QClipboard* clipboard = QGuiApplication::clipboard();
        const look::IdClip guard(clipboard, std::chrono::milliseconds(50));
        for (const char* text : {"A100000001", "身分證字號：b200000004，主任", "AA00000009\tx\nB200000004"}) {
            clipboard->setText(QString::fromUtf8(text));
            QVERIFY(!clipboard->text().isEmpty());
            QTRY_VERIFY_WITH_TIMEOUT(clipboard->text().isEmpty(), patience);
        }
        // No number, a masked one, one whose checksum is wrong, part of something longer: nobody's ID. They are there
        // when an ID that came after one and before the next has gone.
        for (const char* text : {"A12345****", "A100000000", "XA1000000012", "115-000123"}) {
            clipboard->setText(QStringLiteral("A100000001"));
            clipboard->setText(QString::fromUtf8(text));
            QTRY_VERIFY_WITH_TIMEOUT(!guard.findChild<QTimer*>()->isActive(), patience); // it has looked
            QCOMPARE(clipboard->text(), QString::fromUtf8(text));
        }
    }

    void theEndOfTheProgramTakesItAlong() {
        QClipboard* clipboard = QGuiApplication::clipboard();
        {
            const look::IdClip guard(clipboard);
            clipboard->setText(QStringLiteral("A100000001"));
        }
        QVERIFY(clipboard->text().isEmpty());
        {
            const look::IdClip guard(clipboard);
            clipboard->setText(QStringLiteral("07-6000000"));
        }
        QCOMPARE(clipboard->text(), QString("07-6000000"));
    }
};

QTEST_MAIN(IdClipTest)
#include "idcliptest.moc"
