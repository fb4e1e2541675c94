// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/commands/undobar.h"

#include <QAction>
#include <QLabel>
#include <QTest>
#include <QVBoxLayout>
#include <utility>

using namespace inservice;

namespace {

/// An outbox of which each decision is one command.
class Decisions : public HeldCommands {
public:
    explicit Decisions(const QString& word)
        : m_word(word) {}

    QUuid decide(int seconds) {
        OutboxItem item;
        item.id = QUuid::createUuid();
        item.kind = m_word;
        item.heldUntil = QDateTime::currentDateTimeUtc().addSecs(seconds);
        m_held << item;
        emit changed();
        return item.id;
    }
    [[nodiscard]] QList<OutboxItem> held() const override { return m_held; }
    QList<QUuid> cancelHeld(const QList<QUuid>& commands) override {
        m_held.removeIf([&commands](const OutboxItem& item) { return commands.contains(item.id); });
        emit changed();
        return commands;
    }
    [[nodiscard]] QString decisionText(const QList<OutboxItem>& decision) const override {
        Q_UNUSED(decision)
        return m_word;
    }

private:
    QString m_word;
    QList<OutboxItem> m_held;
};

} // namespace

/// 復原 of a page that asks through two outboxes: one entry, one key, for what was decided last.
class TestUndoBar : public QObject {
    Q_OBJECT

private slots:
    void whatWasDecidedLastIsUndoneFirstWhereverItLies();
};

void TestUndoBar::whatWasDecidedLastIsUndoneFirstWhereverItLies() {
    Decisions teachers(QStringLiteral("teacher"));
    Decisions filters(QStringLiteral("filter"));
    QWidget page;
    auto* bar = new UndoBar(teachers, &page);
    bar->add(filters);
    (new QVBoxLayout(&page))->addWidget(bar);
    page.addAction(bar->undoAction());
    page.setFocusPolicy(Qt::StrongFocus);
    page.show();
    page.activateWindow();
    page.setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    QList<QUuid> taken;
    connect(bar, &UndoBar::undone, this, [&taken](const QList<OutboxItem>& items) {
        for (const OutboxItem& item : items) {
            taken << item.id;
        }
    });
    const auto said = [bar] { return bar->findChild<QLabel*>(QStringLiteral("undoText"))->text(); };
    QVERIFY(!bar->undoAction()->isEnabled());

    const QUuid first = teachers.decide(60);
    QVERIFY(said().startsWith(QLatin1String("teacher")));
    const QUuid second = filters.decide(61);
    QVERIFY(said().startsWith(QLatin1String("filter")));
    const QUuid third = teachers.decide(62);
    QVERIFY(said().startsWith(QLatin1String("teacher")));

    for (int i = 0; i < 3; ++i) {
        QVERIFY(bar->undoAction()->isEnabled());
        QTest::keySequence(&page, QKeySequence::Undo); // no two that both want the key
    }
    QCOMPARE(taken, (QList<QUuid>{third, second, first}));
    QVERIFY(!bar->undoAction()->isEnabled());
    QVERIFY(teachers.held().isEmpty() && filters.held().isEmpty());
}

QTEST_MAIN(TestUndoBar)
#include "tst_undobar.moc"
