// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/application.h"
#include "forms/look/look.h"
#include "tests/support/patience.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPrintDialog>
#include <QPrinter>
#include <QRegularExpression>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace inservice;

/// Qt's own dialogs, as they are where the desktop has none: in Chinese as a whole, and nothing cut off.
class QtDialogsTest : public QObject {
    Q_OBJECT

private:
    /// All words of a dialog that a clerk sees.
    static QStringList words(const QDialog& dialog) {
        QStringList all{dialog.windowTitle()};
        const QList<QWidget*> widgets = dialog.findChildren<QWidget*>();
        for (const QWidget* widget : widgets) {
            all << widget->toolTip();
            if (const auto* label = qobject_cast<const QLabel*>(widget)) {
                all << label->text();
            } else if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
                all << button->text();
            } else if (const auto* box = qobject_cast<const QGroupBox*>(widget)) {
                all << box->title();
            } else if (const auto* tabs = qobject_cast<const QTabBar*>(widget)) {
                for (int i = 0; i < tabs->count(); ++i) {
                    all << tabs->tabText(i);
                }
            } else if (const auto* list = qobject_cast<const QComboBox*>(widget)) {
                for (int i = 0; i < list->count(); ++i) {
                    all << list->itemText(i);
                }
            }
            const QList<QAction*> actions = widget->actions();
            for (const QAction* action : actions) {
                all << action->text();
            }
        }
        all.removeAll(QString());
        return all;
    }

    static QStringList english(const QStringList& words) {
        // Paths, names of printers' pages and of formats are what they are.
        static const QRegularExpression word(QStringLiteral("[A-Za-z]{3,}"));
        static const QRegularExpression names(QStringLiteral(
            "/|PDF|ISO|JIS|ANSI|DIN|PRC|RA\\d|Chou|Kaku|You|Invite|Italian|Monarch|Personal|Arch|Executive|Ledger|"
            "Folio|Letter|Legal|Statement|Tabloid|Quarto|Super|in\\)|\\.ini|CUPS|root|Computer|Envelope|Fan-fold|DL|"
            "Alt\\+"));
        QStringList faults;
        for (const QString& one : words) {
            if (one.contains(word) && !one.contains(names)) {
                faults << one;
            }
        }
        return faults;
    }

private slots:
    void initTestCase() {
        Application::speak(QStringLiteral("zh_TW"));
        look::apply(*qApp, look::Scheme::Light);
    }

    void theFileDialog() {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("申請表")));
        QFile file(folder.filePath(QStringLiteral("業務帳號申請表 115-000001.pdf")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("%PDF-");
        file.close();
        for (const QFileDialog::AcceptMode mode : {QFileDialog::AcceptSave, QFileDialog::AcceptOpen}) {
            QFileDialog dialog(nullptr, QStringLiteral("存檔"), folder.path(), QStringLiteral("PDF (*.pdf)"));
            dialog.setOption(QFileDialog::DontUseNativeDialog);
            dialog.setAcceptMode(mode);
            dialog.setViewMode(QFileDialog::Detail);
            dialog.show();
            auto* list = dialog.findChild<QTreeView*>(QStringLiteral("treeView"));
            QVERIFY(list != nullptr);
            QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(list->rootIndex()), 2, patience);
            QStringList all = words(dialog);
            for (int column = 0; column < list->model()->columnCount(); ++column) {
                all << list->model()->headerData(column, Qt::Horizontal).toString();
                for (int row = 0; row < 2 && column > 0; ++row) {
                    all << list->model()->index(row, column, list->rootIndex()).data().toString();
                }
            }
            QCOMPARE(english(all).join('|'), QString());
            for (int column = 0; column < 4; ++column) {
                QTRY_VERIFY_WITH_TIMEOUT(list->columnWidth(column) >= list->header()->sectionSizeHint(column),
                                         patience);
                QTRY_VERIFY2_WITH_TIMEOUT(
                    column == 0 ||
                        list->columnWidth(column) >=
                            list->sizeHintForIndex(list->model()->index(0, column, list->rootIndex())).width(),
                    qPrintable(QString::number(column)), patience);
            }
            QTRY_VERIFY_WITH_TIMEOUT(list->header()->length() <= list->viewport()->width(), patience);
            if (qEnvironmentVariableIsSet("INSERVICE_PICTURES")) {
                dialog.grab().save(qEnvironmentVariable("INSERVICE_PICTURES") + "/file-dialog.png");
            }
        }
    }

    void thePrintDialog() {
        QPrinter printer(QPrinter::HighResolution);
        QPrintDialog dialog(&printer);
        dialog.setWindowTitle(QStringLiteral("列印"));
        dialog.setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintShowPageSize);
        dialog.show();
        QCOMPARE(english(words(dialog)).join('|'), QString());
        if (qEnvironmentVariableIsSet("INSERVICE_PICTURES")) {
            dialog.grab().save(qEnvironmentVariable("INSERVICE_PICTURES") + "/print-dialog.png");
        }
    }
};

QTEST_MAIN(QtDialogsTest)
#include "qtdialogstest.moc"
