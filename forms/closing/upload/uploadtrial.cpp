// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/closing/upload/uploadtrial.h"

#include "forms/words/words.h"
#include "models/lists/rowkey.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>

namespace inservice {
namespace {

constexpr int longestName = 100; ///< characters of a file's name that the centre takes

} // namespace

UploadTrial::UploadTrial(AccountLink& link, QObject* parent)
    : QObject(parent)
    , m_link(link) {
}

void UploadTrial::forget() {
    m_reading.drop();
    m_table.reset();
    m_rows.clear();
    m_compared.reset();
    m_bytes.clear();
}

void UploadTrial::open(const QString& file) {
    QFile content(file);
    const bool isOpen = content.open(QIODevice::ReadOnly);
    m_bytes = isOpen ? content.read(ListTable::MostBytes + 1) : QByteArray();
    read(QFileInfo(file).fileName(), [bytes = m_bytes, isOpen, sessions = m_course->sessions]() -> Source {
        return isOpen ? Source{ListTable::read(bytes, sessions), {}}
                      : Source{std::nullopt, QStringLiteral("file.open")};
    });
}

void UploadTrial::paste(const QString& text) {
    m_bytes.clear();
    read(tr("Pasted rows"), [text, sessions = m_course->sessions]() -> Source {
        return {ListTable::paste(text, sessions), {}};
    });
}

void UploadTrial::chooseSheet(int sheet) {
    read(m_fileName, [bytes = m_bytes, sessions = m_course->sessions, sheet]() -> Source {
        return {ListTable::read(bytes, sessions, sheet), {}};
    });
}

void UploadTrial::read(const QString& name, std::function<Source()> reading) {
    m_reading.run(
        [reading = std::move(reading)]() -> Source {
            try {
                return reading();
            } catch (const CsvError& error) {
                return {std::nullopt, error.key};
            }
        },
        [this, name](Source source) { take(name, std::move(source)); });
    emit busyChanged();
}

void UploadTrial::take(const QString& name, Source&& source) {
    if (!source.table) {
        emit notOpened(name, source.error);
        emit busyChanged();
        return;
    }
    m_table = std::move(source.table);
    m_fileName = name.left(longestName);
    emit opened(name);
    change();
}

void UploadTrial::change() {
    m_compared.reset(); // it was of the list as it stood before
    emit changed();
    understand();
}

void UploadTrial::setHolds(int column, const ListColumn& what) {
    m_table->setHolds(column, what);
    change();
}

void UploadTrial::setCell(qsizetype place, int column, const QString& text) {
    m_table->setCell(place, column, text);
    change();
}

void UploadTrial::settleTwice(lists::Twice how) {
    if (m_course) {
        lists::settleTwice(*m_table, m_rows, how, *m_course);
        change();
    }
}

void UploadTrial::takeProposal(qsizetype place, qint64 enrolmentId) {
    setCell(place, m_table->needColumn(ListField::RowKey), lists::rowKey(enrolmentId));
}

void UploadTrial::understand() {
    if (!m_table || !m_course) {
        return;
    }
    m_reading.run([table = *m_table, course = *m_course] { return lists::understood(table, course); },
                  [this](const QList<ListRow>& rows) {
                      m_rows = rows;
                      emit understood();
                  });
    emit busyChanged();
}

QString UploadTrial::fileFault() const {
    if (m_table->columnOf(ListField::Name) < 0) {
        return tr("No column is known to hold the name. Say under “Columns” which one it is.");
    }
    return m_table->records().size() > ListTable::MostRows
               ? tr("The list has %1 rows, which is more than the %2 that are taken at once. Divide it.")
                     .arg(m_table->records().size())
                     .arg(ListTable::MostRows)
               : QString();
}

QString UploadTrial::whyNotCompare() const {
    if (!m_table) {
        return tr("Choose a list first.");
    }
    if (m_reading.isBusy() || m_asking) {
        return tr("The list is being read or compared.");
    }
    if (const QString fault = fileFault(); !fault.isEmpty()) {
        return fault;
    }
    return std::none_of(m_rows.cbegin(), m_rows.cend(), [](const ListRow& row) { return row.canBeTaken(); })
               ? tr("No row can be taken: put right what is marked first.")
               : QString();
}

int UploadTrial::twice() const {
    int twice = 0;
    for (const ListRow& row : m_rows) {
        for (const ListFault& fault : row.faults) {
            twice += fault.code == u"R04" ? 1 : 0;
        }
    }
    return twice;
}

void UploadTrial::compare(qint64 courseId) {
    m_asking = true;
    emit busyChanged();
    m_link.ask(questions::comparedList(courseId, m_fileName, lists::wireOf(m_rows)), this,
               [this, turn = m_reading.turn()](const Answer<questions::ComparedList>& answer) {
                   m_asking = false;
                   if (turn == m_reading.turn() && answer) {
                       m_compared = *answer.value;
                       emit centreCompared();
                   } else if (turn == m_reading.turn()) {
                       emit notCompared(answer.error.offline
                                            ? tr("The centre cannot be reached. What was tried here stands; compare it "
                                                 "once you are online.")
                                            : words::centreRefusal(answer.error.key, answer.error.detail));
                   }
                   emit busyChanged();
               });
}

} // namespace inservice
