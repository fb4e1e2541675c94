// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/teachers/import/listwords.h"

#include "forms/words/words.h"

#include <QCoreApplication>

namespace inservice::listsays {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PersonnelListWords)
};

} // namespace

QString fileFault(const QString& key) {
    if (key == u"csv.large") {
        return Text::tr("The list is too large: a list of one school has 10,000 rows and 200 columns at most. Save its "
                        "first sheet alone, without empty rows.");
    }
    if (key == u"csv.empty" || key == u"list.empty") {
        return Text::tr("There are no rows. Save the sheet with the people in it as the first one.");
    }
    if (key == u"csv.spreadsheet") {
        return Text::tr("This is a spreadsheet of an old format. Save it as .xlsx or .ods.");
    }
    if (key == u"csv.web") {
        return Text::tr(
            "This is a web page, though it may be called .xls. Open it in a spreadsheet and save it as .xlsx "
            "or .ods.");
    }
    if (key == u"csv.encoding") {
        return Text::tr(
            "The characters cannot be read: the text is neither UTF-8 nor UTF-16 nor Big5. Save the list as "
            ".xlsx or .ods.");
    }
    if (key == u"csv.quotes") {
        return Text::tr(
            "A quotation mark is never closed, so it cannot be told where a cell ends. Save the list as .xlsx "
            "or .ods.");
    }
    if (key == u"list.header") {
        return Text::tr("No row names the columns. Put a row with names such as 姓名 and 身分證字號 above the people.");
    }
    if (key == u"sheet.damaged") {
        return Text::tr("The spreadsheet is damaged. Open it in a spreadsheet program and save it once more.");
    }
    return Text::tr("This is no list that can be read. Choose a spreadsheet (.xlsx, .ods) or a .csv file.");
}

QString cellFault(const CellFault& fault) {
    QString sentence;
    if (fault.key == u"list.twice") {
        sentence = Text::tr("The same number stands in row %1. Keep one of both rows.")
                       .arg(fault.details.value(QStringLiteral("row")).toInt());
    } else if (fault.key == u"list.sex") {
        sentence = Text::tr("This is no sex. Write 男 or 女.");
    } else if (fault.key == u"list.title") {
        sentence = Text::tr("Nobody knows this title. Say under “Titles” what it is.");
    } else if (fault.key == u"list.title_not_offered") {
        sentence =
            Text::tr("Trainee teachers and retired titles are not entered. Choose another title, or leave the row "
                     "out.");
    } else if (fault.key == u"list.subject") {
        sentence = Text::tr("“%1” is no subject, or one of several stages; it is left out. Add a column for the stage.")
                       .arg(fault.details.value(QStringLiteral("name")).toString());
    } else if (fault.key == u"list.quotes") {
        sentence = Text::tr("A quotation mark stands inside a cell, so it cannot be told where it ends.");
    } else {
        sentence = words::refusal({fault.key, fault.details});
        if (!fault.blocks) {
            sentence = Text::tr("%1 It is left out.", "what is wrong with a cell").arg(sentence);
        }
    }
    return Text::tr("%1: %2", "column, what is wrong").arg(field(fault.field), sentence);
}

QString field(PersonnelField field) {
    return words::field(personnel::keyOf(field));
}

QString kind(DifferenceLine::Kind kind) {
    switch (kind) {
    case DifferenceLine::Kind::New:
        return Text::tr("New", "somebody in a list");
    case DifferenceLine::Kind::Changed:
        return Text::tr("Changed", "somebody in a list");
    case DifferenceLine::Kind::Left:
        return Text::tr("Not in the list", "somebody on the roster");
    case DifferenceLine::Kind::Doubtful:
        return Text::tr("Doubtful", "somebody in a list");
    case DifferenceLine::Kind::Unchanged:
        return Text::tr("Unchanged", "somebody in a list");
    case DifferenceLine::Kind::Faulty:
        return Text::tr("With errors", "a row of a list");
    case DifferenceLine::Kind::Renumbered:
        return Text::tr("Other number", "somebody in a list");
    }
    return {};
}

QString reason(const QString& key) {
    if (key == u"returns") {
        return Text::tr("Was on the roster before and left; is entered again.");
    }
    if (key == u"birth") {
        return Text::tr(
            "The number is that of somebody on the roster, the birth date is another. Compare it with the ID "
            "card; if the list is right, take the line.");
    }
    if (key == u"name") {
        return Text::tr(
            "The number is that of somebody on the roster, the name is another. Compare it with the ID card; "
            "if the list is right, take the line.");
    }
    if (key == u"number") {
        return Text::tr("Somebody on the roster has this name and birth date, and another national ID, which the "
                        "regional centre alone corrects. If it is the same person, ask it; if it is another one, take "
                        "the line.");
    }
    if (key == u"renumbered") {
        return Text::tr("Somebody on the roster has this name, and another number. If it is the same person (a new "
                        "residence number, or a citizen now), take the line: the new number is noted, the former one "
                        "still leads to them. If it is another one, enter them by hand.");
    }
    if (key == u"several") {
        return Text::tr("Two on the roster look like this one. Leave the line, and edit them in the roster.");
    }
    if (key == u"elsewhere") {
        return Text::tr("Take the line if they come over; the other school is told and may object.");
    }
    return {};
}

} // namespace inservice::listsays
