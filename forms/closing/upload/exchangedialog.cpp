// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/closing/upload/exchangedialog.h"

#include "forms/commands/purposeedit.h"
#include "forms/look/look.h"
#include "forms/look/whynot.h"
#include "forms/words/words.h"
#include "models/domain/background.h"
#include "models/questions/listuploads.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/units.h"
#include "models/sheets/zipfile.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

namespace inservice {
namespace {

struct Written {
    QString fault; ///< empty: it is there
    ExchangeFile file;
};

/// The codes of 課程性質 from the stage down.
QStringList natureCodes(const ReplicaReader& replica, qint64 leaf) {
    QStringList codes;
    for (std::optional<CourseNatureRow> node = replica.row<CourseNatureRow>(leaf); node && codes.size() < 4;
         node = replica.row<CourseNatureRow>(node->parentId)) {
        codes.prepend(node->code);
    }
    return codes;
}

ExchangeCourse exchangeOf(const ReplicaReader& replica, const UploadCourse& course) {
    ExchangeCourse from;
    from.importId = QString::number(course.head.number);
    from.course = course.form;
    if (const auto unit = replica.row<UnitRow>(course.head.unitId)) {
        from.unitCode = unit->code;
    }
    if (!course.form.natures.isEmpty()) {
        from.natureCodes = natureCodes(replica, course.form.natures.constFirst());
    }
    return from;
}

} // namespace

ExchangeDialog::ExchangeDialog(AccountLink& link, const UploadCourse& course, QWidget* parent)
    : QDialog(parent)
    , m_link(link)
    , m_courseId(course.head.id)
    , m_message(new look::MessageBar(this))
    , m_purpose(new PurposeEdit(this))
    , m_save(new QPushButton(tr("&Save…"), this))
    , m_lost(new QPlainTextEdit(this)) {
    setObjectName(QStringLiteral("exchangeDialog"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Exchange file in the old format"));
    m_message->setObjectName(QStringLiteral("exchangeMessage"));
    m_purpose->setObjectName(QStringLiteral("exchangePurpose"));
    m_purpose->setAccessibleName(PurposeEdit::title());
    m_purpose->restart({tr("Passed on to the transmission interface of before"), tr("Handed to the desk on request")});
    m_save->setObjectName(QStringLiteral("exchangeSave"));
    look::makePrimary(m_save);
    m_lost->setObjectName(QStringLiteral("exchangeLost"));
    m_lost->setAccessibleName(tr("What Big5 could not hold"));
    m_lost->setReadOnly(true);
    m_lost->setTabChangesFocus(true);
    m_lost->hide();
    auto* about = new QLabel(tr("A ZIP of courseList.csv and teacherList.csv in Big5, with the whole ID numbers and "
                                "confirmed hours of course %1. More than 255 people are divided. The centre writes "
                                "down who saves it, and what for.")
                                 .arg(course.head.number));
    about->setWordWrap(true);
    auto* close = new QPushButton(tr("&Close"), this);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_save);
    buttons->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look::margin, look::margin, look::margin, look::margin);
    column->setSpacing(2 * look::grid);
    column->addWidget(about);
    column->addWidget(m_purpose);
    column->addWidget(m_message);
    column->addWidget(m_lost);
    column->addLayout(buttons);
    setMinimumWidth(520);
    try {
        m_course = exchangeOf(link.replica(), course);
    } catch (const ReplicaError& error) {
        m_message->show(look::Tone::Bad, tr("The data on this PC could not be read: %1").arg(error.text));
    }
    connect(m_purpose, &QComboBox::currentTextChanged, this, &ExchangeDialog::check);
    connect(m_save, &QPushButton::clicked, this, &ExchangeDialog::chooseFile);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    check();
}

void ExchangeDialog::check() {
    look::setPossible(m_save, m_asking                      ? tr("The centre is asked.")
                              : m_course.importId.isEmpty() ? tr("The course could not be read.")
                                                            : m_purpose->whyNot());
}

void ExchangeDialog::chooseFile() {
    auto* dialog = new QFileDialog(this, windowTitle(), {}, QStringLiteral("*.zip"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("zip"));
    dialog->selectFile(m_course.importId + QStringLiteral(".zip"));
    connect(dialog, &QFileDialog::fileSelected, this, &ExchangeDialog::saveTo);
    dialog->open();
}

void ExchangeDialog::saveTo(const QString& file) {
    m_asking = true;
    m_message->clear();
    check();
    m_link.ask(questions::exchangedPeople(m_courseId, m_purpose->purpose()), this,
               [this, file](const Answer<QList<ExchangePerson>>& answer) {
                   m_asking = false;
                   check();
                   if (answer) {
                       write(file, *answer.value);
                       return;
                   }
                   m_message->show(look::Tone::Bad,
                                   answer.error.offline
                                       ? tr("The centre cannot be reached, and it alone has the numbers. Try again "
                                            "when you are online.")
                                       : words::centreRefusal(answer.error.key, answer.error.detail));
               });
}

void ExchangeDialog::write(const QString& file, const QList<ExchangePerson>& people) {
    ExchangeCourse course = m_course;
    course.people = people;
    inBackground(
        this,
        [file, course]() -> Written {
            try {
                Written made{{}, lists::exchangeFile(course)};
                QSaveFile output(file);
                if (!output.open(QIODevice::WriteOnly) || output.write(made.file.zip) != made.file.zip.size() ||
                    !output.commit()) {
                    made.fault = output.errorString();
                }
                return made;
            } catch (const ZipError& error) {
                return {error.text, {}};
            }
        },
        [this, file, count = int(people.size())](const Written& made) {
            if (!made.fault.isEmpty()) {
                m_message->show(
                    look::Tone::Bad,
                    tr("The file was not written: %1. Choose another folder, and save once more.").arg(made.fault));
                return;
            }
            m_message->show(made.file.lost.isEmpty() ? look::Tone::Good : look::Tone::Warning,
                            made.file.lost.isEmpty()
                                ? tr("Saved with %n person(s): %1", nullptr, count).arg(QDir::toNativeSeparators(file))
                                : tr("Saved with %n person(s). What Big5 does not have stands as □; it is listed "
                                     "below, to be put right by hand where it is read.",
                                     nullptr, count));
            m_lost->setPlainText(made.file.lost.join(u'\n'));
            m_lost->setVisible(!made.file.lost.isEmpty());
            emit saved(file);
        });
}

} // namespace inservice
