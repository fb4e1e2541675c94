// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/paper/applicationpaper.h"
#include "forms/paper/formtext.h"
#include "forms/paper/sheet.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>
#include <QTextBlockFormat>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextDocumentWriter>
#include <QTextFrame>
#include <QTextTable>

namespace inservice {

namespace {

// QTextDocument measures in pixels of a screen with 96 dots to the inch, and so does its ODF writer.
constexpr double pixelsPerMm = 96 / 25.4;
constexpr double margin = 15; // mm
constexpr int columns = 4;

QString text(QStringView words) {
    return words.toString();
}

/// The form as a document an office program edits: real tables, to be filled in with the keyboard or by hand.
class BlankForm {
public:
    explicit BlankForm(QTextDocument& document)
        : m_document(document)
        , m_cursor(&document) {
        m_format.setFontFamilies({QStringLiteral("TW-Kai"), QStringLiteral("標楷體"), QStringLiteral("DFKai-SB")});
        m_format.setFontPointSize(12);
        document.setDefaultFont(m_format.font());
        QTextFrameFormat page = document.rootFrame()->frameFormat();
        page.setMargin(margin * pixelsPerMm);
        document.rootFrame()->setFrameFormat(page);
        document.setPageSize(QSizeF(paperWidth, paperHeight) * pixelsPerMm);
    }

    void write() {
        paragraph(text(formtext::heading), 18, Qt::AlignHCenter, true);
        paragraph(text(formtext::formName), 11, Qt::AlignHCenter);
        paragraph(text(formtext::numberBlank) + QString(16, u'＿'), 10.5, Qt::AlignLeft);
        paragraph(text(formtext::stepsHeading), 11, Qt::AlignLeft);
        for (const QStringView step : {formtext::step1, formtext::step2, formtext::step3})
            paragraph(text(step), 9.5, Qt::AlignLeft);
        for (const QStringView rule : {formtext::rule1, formtext::rule2, formtext::rule3})
            paragraph(QStringLiteral("　") + text(rule), 9.5, Qt::AlignLeft);
        paragraph(text(formtext::step4), 9.5, Qt::AlignLeft);
        fields();
        seals();
    }

private:
    void paragraph(const QString& words, double points, Qt::Alignment alignment, bool first = false) {
        QTextBlockFormat block;
        block.setAlignment(alignment);
        QTextCharFormat format = m_format;
        format.setFontPointSize(points);
        if (first) {
            m_cursor.setBlockFormat(block);
            m_cursor.setBlockCharFormat(format);
        } else {
            m_cursor.insertBlock(block, format);
        }
        m_cursor.insertText(words, format);
    }

    static QTextTableFormat tableFormat(const QList<QTextLength>& widths) {
        QTextTableFormat format;
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(Qt::black);
        format.setBorderCollapse(true);
        format.setCellSpacing(0);
        format.setCellPadding(4);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        format.setColumnWidthConstraints(widths);
        return format;
    }

    static QTextLength percent(double part) { return QTextLength(QTextLength::PercentageLength, part); }

    void cell(QTextTable* table, int row, int column, const QString& words, const QString& hint = {}) {
        QTextCursor cursor = table->cellAt(row, column).firstCursorPosition();
        cursor.setBlockCharFormat(m_format);
        cursor.insertText(words, m_format);
        if (hint.isEmpty())
            return;
        QTextCharFormat small = m_format;
        small.setFontPointSize(smallestText);
        cursor.insertText(words.isEmpty() ? hint : QLatin1Char(' ') + hint, small);
    }

    /// A row of one field: label, then the rest of the width.
    void wide(QTextTable* table, int row, QStringView label, const QString& words, QStringView hint = {}) {
        table->mergeCells(row, 1, 1, columns - 1);
        cell(table, row, 0, text(label));
        cell(table, row, 1, words, text(hint));
    }

    void section(QTextTable* table, int row, QStringView words) {
        table->mergeCells(row, 0, 1, columns);
        cell(table, row, 0, text(words));
    }

    void fields() {
        const QString tick = QStringLiteral("□");
        const auto choices = [&](std::initializer_list<QStringView> words) {
            QStringList parts;
            for (const QStringView word : words)
                parts += tick + word.toString();
            return parts.join(QStringLiteral("　　"));
        };
        constexpr int rows = 18;
        QTextTable* table =
            m_cursor.insertTable(rows, columns, tableFormat({percent(18), percent(32), percent(18), percent(32)}));
        int row = 0;
        wide(table, row++, formtext::request, choices({formtext::requestNew, formtext::requestDelete}));
        section(table, row++, formtext::unitData);
        cell(table, row, 0, text(formtext::county));
        cell(table, row, 2, text(formtext::district));
        ++row;
        cell(table, row, 0, text(formtext::unitKind));
        cell(table, row, 2, text(formtext::region));
        ++row;
        wide(table, row++, formtext::unitName, {});
        wide(table, row++, formtext::subunit, {}, formtext::subunitHint);
        section(table, row++, formtext::applicantData);
        wide(table, row++, formtext::accountType,
             choices({formtext::chiefManager, formtext::contact, formtext::operatorType}));
        wide(table, row++, formtext::businessAccount, {}, formtext::accountNameHint);
        cell(table, row, 0, text(formtext::name), text(formtext::nameHint));
        cell(table, row, 2, text(formtext::nationalIdShort));
        ++row;
        cell(table, row, 0, text(formtext::sex));
        cell(table, row, 1, choices({formtext::male, formtext::female}));
        cell(table, row, 2, text(formtext::jobTitle));
        ++row;
        cell(table, row, 0, text(formtext::phone));
        cell(table, row, 2, text(formtext::fax));
        ++row;
        wide(table, row++, formtext::mail, {});
        wide(table, row++, formtext::deleteReason, {}, formtext::deleteReasonHint);
        wide(table, row++, formtext::returnToBlank, {}, formtext::returnToBlankHint);
        wide(table, row++, formtext::consent, tick + text(formtext::consentText));
        wide(table, row++, formtext::signature, {});
        wide(table, row, formtext::date.first(2), text(formtext::date.sliced(3)));
        m_cursor.movePosition(QTextCursor::End);
    }

    void seals() {
        paragraph({}, 4, Qt::AlignLeft);
        QTextTable* table = m_cursor.insertTable(1, 2, tableFormat({percent(50), percent(50)}));
        cell(table, 0, 0, text(formtext::headSeal));
        cell(table, 0, 1, text(formtext::unitSeal), text(formtext::unitSealHint));
        // Rows have no height of their own: empty lines make the room for the seals.
        QTextCursor cursor = table->cellAt(0, 0).lastCursorPosition();
        for (int i = 0; i < 7; ++i)
            cursor.insertBlock(QTextBlockFormat(), m_format);
    }

    QTextDocument& m_document;
    QTextCursor m_cursor;
    QTextCharFormat m_format;
};

} // namespace

void writeBlankApplicationOdt(const QString& file) {
    const auto fault = [&](const QString& cause) {
        return PaperError{QStringLiteral("paper.write"),
                          QCoreApplication::translate(
                              "Paper", "The form %1 could not be written (%2). Choose another folder, or close "
                                       "the file if it is open in another program, and try again.")
                              .arg(QDir::toNativeSeparators(file), cause)};
    };
    QTextDocument document;
    document.setMetaInformation(QTextDocument::DocumentTitle, text(formtext::heading));
    BlankForm(document).write();
    // By way of memory: the writer closes its device, which a QSaveFile does not allow.
    QByteArray content;
    QBuffer buffer(&content);
    QTextDocumentWriter writer(&buffer, QByteArrayLiteral("ODF"));
    if (!writer.write(&document))
        throw fault(buffer.errorString());
    QSaveFile output(file);
    if (!output.open(QIODevice::WriteOnly) || output.write(content) != content.size() || !output.commit())
        throw fault(output.errorString());
}

} // namespace inservice
