// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/searchfold.h"
#include "models/tables/searchtexts.h"

#include <QTest>

using namespace inservice;

class SearchTextsTest : public QObject {
    Q_OBJECT

private slots:
    void everyWordMustBeInTheLine();
    void changesKeepEachLineWithItsText();
};

namespace {

bool holds(const SearchTexts& texts, int line, const QString& typed) {
    return texts.holds(line, SearchTerms(searchWords(typed)));
}

} // namespace

void SearchTextsTest::everyWordMustBeInTheLine() {
    SearchTexts texts;
    texts.append(QStringLiteral("測試一\nteacher1@example.invalid"));
    texts.append(QStringLiteral("測試二\nteacher2@example.invalid"));
    QVERIFY(holds(texts, 0, {}));
    QVERIFY(holds(texts, 0, "t"));
    QVERIFY(holds(texts, 0, "一"));
    QVERIFY(holds(texts, 0, "測試一 teacher1"));
    QVERIFY(holds(texts, 0, "invalid 測"));
    QVERIFY(!holds(texts, 0, "teacher2")); // the next line's
    QVERIFY(!holds(texts, 1, "invalid 一"));
    QVERIFY(!holds(texts, 0, "z"));
    QVERIFY(!holds(texts, 0, "二"));
}

void SearchTextsTest::changesKeepEachLineWithItsText() {
    SearchTexts texts;
    const auto name = [](int number) { return QStringLiteral("line%1.").arg(number); };
    for (int line = 0; line < 100; ++line) {
        texts.append(name(line));
    }
    const SearchTexts before = texts;
    for (int turn = 0; turn < 20; ++turn) { // often enough for the memory to be tidied
        for (int line = 0; line < 100; line += 2) {
            texts.replace(line, name(1000 * turn + line));
        }
        texts.tidy();
    }
    for (int line = 0; line < 50; ++line) { // the even ones go
        texts.move(2 * line + 1, line);
    }
    texts.truncate(50);
    texts.tidy();
    texts.append(name(7777));
    for (int line = 0; line < 50; ++line) {
        QVERIFY(holds(texts, line, name(2 * line + 1)));
        QVERIFY(!holds(texts, line, name(2 * line)));
    }
    QVERIFY(holds(texts, 50, name(7777)));
    QVERIFY(holds(before, 98, name(98))); // what was read before stays as it was
    QVERIFY(!holds(before, 98, name(19098)));
}

QTEST_GUILESS_MAIN(SearchTextsTest)
#include "tst_searchtexts.moc"
