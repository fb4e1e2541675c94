// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/edits/edits.h"
#include "forms/edits/formfield.h"
#include "forms/edits/passwordedit.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QTest>
#include <functional>
#include <memory>

using namespace inservice;

namespace {

constexpr int tenMegabytes = 10 * 1024 * 1024;
constexpr int longestSentence = 400; ///< a fault is a sentence, not the text it is about

struct Kind {
    const char* name;
    std::function<std::unique_ptr<ValueEdit>()> make;
};

template<typename Edit, typename... Arguments>
Kind kind(const char* name, Arguments... arguments) {
    return {name, [arguments...] { return std::make_unique<Edit>(arguments...); }};
}

const QList<Kind>& kinds() {
    static const QList<Kind> all{kind<AccountNameEdit>("account name"),
                                 kind<PersonNameEdit>("name"),
                                 kind<NationalIdEdit>("national ID"),
                                 kind<PhoneEdit>("telephone", PhoneNumber::Use::Phone),
                                 kind<PhoneEdit>("fax", PhoneNumber::Use::Fax),
                                 kind<EmailEdit>("e-mail"),
                                 kind<TextEdit>("job title", PlainText::Limits{1, 50, false}),
                                 kind<TextEdit>("office", PlainText::Limits{0, 100, false}),
                                 kind<ApplicationNumberEdit>("application number"),
                                 kind<MailCodeEdit>("code"),
                                 kind<PasswordEdit>("password")};
    return all;
}

void paste(QWidget* widget, const QString& text) {
    auto* mime = new QMimeData;
    mime->setText(text);
    QApplication::clipboard()->setMimeData(mime);
    widget->setFocus();
    QTest::keyClick(widget, Qt::Key_V, Qt::ControlModifier);
}

} // namespace

/// Whatever is pasted into a field becomes a value that can be stored whole, or a sentence. Nothing else.
class BadInputTest : public QObject {
    Q_OBJECT

private slots:
    void aValueOrASentence_data();
    void aValueOrASentence();
    void tenMegabytesArePutInBounds_data();
    void tenMegabytesArePutInBounds();
    void linesTakeNoMoreThanTheirBound();
    void rareCharactersAreKeptWhole();
    void aRestOfAPasteIsNeverAValue();
};

void BadInputTest::aValueOrASentence_data() {
    QTest::addColumn<int>("edit");
    QTest::addColumn<QString>("pasted");
    const QList<std::pair<const char*, QString>> texts{
        {"SQL", QStringLiteral("Robert'); DROP TABLE core.application; --")},
        {"control characters", QStringLiteral("a\x01\x02\x1b[31mb\x7f")},
        {"zero in the middle", QStringLiteral("ab") + QChar(0) + QStringLiteral("cd")},
        {"lone high surrogate", QStringLiteral("ab") + QChar(0xD842)},
        {"lone low surrogate", QChar(0xDFB7) + QStringLiteral("ab")},
        {"emoji", QString::fromUtf8("教師👩‍🏫")},
        {"beyond the BMP", QString::fromUtf8("𠮷田")},
        {"turned direction", QStringLiteral("abc") + QChar(0x202E) + QStringLiteral("cba")},
        {"right to left", QString::fromUtf8("שלום")},
        {"combining marks", QString::fromUtf8("a") + QString(200, QChar(0x0301))},
        {"not a character", QStringLiteral("ab") + QChar(0xFFFF)},
        {"lines", QStringLiteral("one\r\ntwo\nthree")},
        {"markup", QStringLiteral("<b>bold</b><script>alert(1)</script>")},
        {"blanks only", QString::fromUtf8(" 　\t ")},
    };
    for (int edit = 0; edit < kinds().size(); ++edit) {
        for (const auto& [name, text] : texts) {
            QTest::addRow("%s: %s", kinds().at(edit).name, name) << edit << text;
        }
    }
}

void BadInputTest::aValueOrASentence() {
    QFETCH(int, edit);
    QFETCH(QString, pasted);
    const std::unique_ptr<ValueEdit> line = kinds().at(edit).make();
    line->setRequired(true);
    line->show();
    paste(line.get(), pasted);
    line->clearFocus();
    line->showFault();
    if (!line->isValid()) {
        QVERIFY(!line->fault().isEmpty());
        QVERIFY2(line->fault().size() <= longestSentence, qPrintable(line->fault()));
        return;
    }
    const QString stored = line->normalisedText();
    QVERIFY(!stored.isEmpty() || line->isBlank()); // an office may be left out
    QVERIFY2(stored.isValidUtf16(), qPrintable(stored));
    for (const QChar c : stored) {
        QVERIFY2(c.category() != QChar::Other_Control, qPrintable(stored));
    }
    QVERIFY(!stored.contains(QChar(0x202E)));
}

void BadInputTest::tenMegabytesArePutInBounds_data() {
    QTest::addColumn<int>("edit");
    for (int edit = 0; edit < kinds().size(); ++edit) {
        QTest::newRow(kinds().at(edit).name) << edit;
    }
}

void BadInputTest::tenMegabytesArePutInBounds() {
    QFETCH(int, edit);
    const std::unique_ptr<ValueEdit> line = kinds().at(edit).make();
    line->setRequired(true);
    line->show();
    paste(line.get(), QString(tenMegabytes, u'7'));
    QVERIFY(!line->text().isEmpty());
    QVERIFY2(line->text().size() <= ValueEdit::Bound, qPrintable(QString::number(line->text().size())));
    line->clearFocus();
    line->showFault();
    QVERIFY(!line->isValid());
    QVERIFY(!line->fault().isEmpty());
    QVERIFY2(line->fault().size() <= longestSentence, qPrintable(line->fault()));
    QVERIFY2(line->note().size() <= longestSentence, qPrintable(line->note()));
}

void BadInputTest::linesTakeNoMoreThanTheirBound() {
    LinesEdit lines(3);
    lines.show();
    paste(&lines, QString(tenMegabytes, u'x'));
    QCOMPARE(lines.toPlainText().size(), LinesEdit::Bound);
    // Full: neither a key nor an input method gets more in, and what is selected makes room.
    QTest::keyClick(&lines, Qt::Key_A);
    QInputMethodEvent commit;
    commit.setCommitString(QString::fromUtf8("師"));
    QApplication::sendEvent(&lines, &commit);
    QCOMPARE(lines.toPlainText().size(), LinesEdit::Bound);
    lines.selectAll();
    paste(&lines, QStringLiteral("short"));
    QCOMPARE(lines.toPlainText(), QStringLiteral("short"));
    QTest::keyClick(&lines, Qt::Key_Backspace);
    QTest::keyClick(&lines, Qt::Key_Return);
    QTest::keyClick(&lines, Qt::Key_A);
    QCOMPARE(lines.toPlainText(), QStringLiteral("shor\na"));
}

void BadInputTest::rareCharactersAreKeptWhole() {
    PersonNameEdit name;
    name.show();
    paste(&name, QString::fromUtf8("𠮷田‧示範"));
    QVERIFY2(name.isValid(), qPrintable(name.sentence()));
    QCOMPARE(name.value()->text(), QString::fromUtf8("𠮷田‧示範"));
    TextEdit title(PlainText::Limits{1, 50, false});
    title.show();
    paste(&title, QString::fromUtf8("㐂𡘙組長 O'Neil; --"));
    QVERIFY2(title.isValid(), qPrintable(title.sentence()));
    QCOMPARE(title.value()->text(), QString::fromUtf8("㐂𡘙組長 O'Neil; --"));
}

void BadInputTest::aRestOfAPasteIsNeverAValue() {
    // What is cut off at the bound must be refused, not stored without its end.
    for (const Kind& one : kinds()) {
        const std::unique_ptr<ValueEdit> line = one.make();
        line->setRequired(true);
        line->setText(QString(ValueEdit::Bound, u'a'));
        QVERIFY2(!line->isValid(), one.name);
    }
}

QTEST_MAIN(BadInputTest)
#include "tst_badinput.moc"
