// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/application/person.h"

#include "models/questions/applications.h"
#include "tests/support/patience.h"

#include <QDirIterator>
#include <QInputMethodEvent>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QTest>

namespace inservice {

Person::Person(TestCentre& centre)
    : m_centre(centre)
    , m_data(std::make_unique<QTemporaryDir>()) {
    restart();
}

void Person::restart() {
    m_link = std::make_unique<GuestLink>(m_centre.deskUri(), m_data->path());
    m_link->keepAfterCommands(questions::caseOf);
    m_link->start();
}

void Person::crash(const std::function<void()>& afterwards) {
    auto found = std::make_unique<QTemporaryDir>();
    QDirIterator files(m_data->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QString copy = found->filePath(QDir(m_data->path()).relativeFilePath(file));
        QDir().mkpath(QFileInfo(copy).path());
        QVERIFY(QFile::copy(file, copy));
    }
    afterwards();
    m_link.reset();
    m_data = std::move(found);
    restart();
}

void Person::type(QWidget* page, const char* name, const QString& text) {
    auto* widget = find<QWidget>(page, name);
    if (!widget) {
        QFAIL(qPrintable(QString("there is no %1").arg(name)));
    }
    widget->setFocus(Qt::TabFocusReason);
    auto* line = qobject_cast<QLineEdit*>(widget);
    if (auto* box = qobject_cast<QComboBox*>(widget)) {
        line = box->lineEdit();
    }
    if (line) {
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
    }
    QWidget* target = line ? static_cast<QWidget*>(line) : widget;
    for (const QChar c : text) {
        if (c.unicode() < 0x80) {
            QTest::keyClick(target, c.toLatin1());
        } else {
            QInputMethodEvent commit;
            commit.setCommitString(QString(c));
            QApplication::sendEvent(target, &commit);
        }
    }
}

void Person::tick(QWidget* page, const char* name, bool on) {
    auto* button = find<QAbstractButton>(page, name);
    QVERIFY2(button, name);
    QVERIFY2(button->isEnabled(), name);
    if (button->isChecked() != on) {
        button->click();
    }
}

void Person::choose(QWidget* page, const char* name, const QString& text) {
    auto* box = find<QComboBox>(page, name);
    QVERIFY2(box, name);
    const int at = box->findText(text, Qt::MatchContains);
    QVERIFY2(at >= 0, qPrintable(QString("%1 does not offer %2").arg(name, text)));
    box->setCurrentIndex(at);
}

void Person::press(QWidget* page, const char* name) {
    auto* button = find<QAbstractButton>(page, name);
    QVERIFY2(button, name);
    QVERIFY2(button->isEnabled(), name);
    button->click();
}

QString Person::words(QWidget* page, const char* name) {
    auto* widget = find<QWidget>(page, name);
    if (!widget) {
        return {};
    }
    if (auto* label = qobject_cast<QLabel*>(widget)) {
        return label->text();
    }
    QStringList inside;
    const QList<QLabel*> labels = widget->findChildren<QLabel*>();
    for (const QLabel* label : labels) {
        inside.append(label->text());
    }
    return inside.join(u' ');
}

bool Person::sees(QWidget* page, const char* name) {
    auto* widget = find<QWidget>(page, name);
    return widget && widget->isVisible();
}

void Person::fill(QWidget* page, const DemoForm& form) {
    type(page, "unitFind", form.unitCode);
    auto* results = find<QListView>(page, "unitResults");
    QTRY_COMPARE_WITH_TIMEOUT(results->model()->rowCount(), 1, patience);
    QTest::keyClick(find<QLineEdit>(page, "unitFind"), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(find<QComboBox>(page, "unit")->currentData().isValid(), patience);
    tick(page, qPrintable("accountType_" + toKey(form.accountType)));
    type(page, "accountName", form.accountName);
    type(page, "name", form.name);
    tick(page, form.sex == Sex::Male ? "sex_male" : "sex_female");
    type(page, "nationalId", form.nationalId);
    type(page, "jobTitle", form.jobTitle);
    type(page, "subunit", form.subunit);
    type(page, "phone", form.phone);
    type(page, "fax", form.fax);
    type(page, "password", QString::fromLatin1(TestCentre::password));
    type(page, "passwordRepeat", QString::fromLatin1(TestCentre::password));
    type(page, "email", form.email);
    type(page, "emailRepeat", form.email);
    tick(page, "nameSealOnly", form.nameSealOnly);
    tick(page, "consents");
    // The offscreen platform lets a list of suggestions be the active window, and does so once it has gone.
    QCoreApplication::processEvents();
    QApplication::setActiveWindow(page->window());
}

void Person::sendAndConfirm(QWidget* page) {
    press(page, "sendButton");
    QTRY_VERIFY_WITH_TIMEOUT(sees(page, "readBackPanel"), patience);
    tick(page, "readBackCheck");
    press(page, "confirmSendButton");
    QTRY_VERIFY_WITH_TIMEOUT(sees(page, "codePanel"), patience);
}

} // namespace inservice
