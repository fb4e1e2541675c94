// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/application/cases/casespage.h"
#include "models/replica/drafts.h"
#include "tests/application/person.h"

#include <QTest>

namespace inservice {

/// What tests of 查詢申請進度 begin with: a centre, a desk that sends back, and a case that was applied for on this PC.
class CasesTest : public QObject {
    Q_OBJECT

protected:
    std::unique_ptr<TestCentre> m_centre;
    QString m_token;

    static std::unique_ptr<CasesPage> open(Person& person) { return person.open<CasesPage>(); }
    /// A case that was applied for on this PC.
    QUuid apply(Person& person, const DemoForm& form) {
        const DemoCase made = m_centre->desk().apply(form);
        LocalCase local;
        local.id = QUuid::createUuid();
        local.secret = made.secret;
        local.number = made.number;
        person.link().drafts().saveCase(local);
        return local.id;
    }
    [[nodiscard]] QString stateOf(const QString& number) {
        return QString::fromUtf8(
            m_centre->admin("select state from core.application where number = $1", {number}).scalar());
    }
    /// The form to correct a case in, once it is filled.
    static QWidget* correct(CasesPage* page, const QUuid& id) {
        page->openCase(id);
        if (!QTest::qWaitFor([page] { return Person::sees(page, "correctButton"); }, 30000)) {
            return nullptr;
        }
        Person::press(page, "correctButton");
        auto* form = Person::find<QWidget>(page, "correctionPage");
        const bool ready =
            QTest::qWaitFor([form] { return Person::find<QComboBox>(form, "county")->count() > 1; }, 30000);
        return ready ? form : nullptr;
    }
    void sendBack(const QString& number, const QString& reason = "subunit.missing",
                  const QString& text = QStringLiteral("請補填處室名稱")) {
        const PgRows rows = m_centre->admin("select id, row_version from core.application where number = $1", {number});
        m_centre->desk().submit(m_token, "application.return",
                                {{"application_id", rows.rows.first().at(0)->toLongLong()},
                                 {"row_version", rows.rows.first().at(1)->toInt()},
                                 {"reasons", QJsonArray{reason}},
                                 {"text", text}});
    }

private slots:
    void initTestCase() {
        const QString error = TestCentre::explain([this] {
            m_centre = std::make_unique<TestCentre>();
            const TestCentre::Account reviewer = m_centre->reviewer();
            m_token = m_centre->desk().signIn(reviewer.login, reviewer.password);
        });
        QVERIFY2(error.isEmpty(), qPrintable(error));
    }
};

} // namespace inservice
