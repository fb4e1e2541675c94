// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/enrolments/paper/minutespaper.h"

#include "forms/paper/sheetdocument.h"
#include "models/domain/rocdate.h"

#include <algorithm>
#include <array>

namespace inservice {
namespace {

// A paper of a Taiwanese office, whatever language the window speaks: its words do not go through tr() (formtext.h).
constexpr QStringView heading = u"研習錄取紀錄";
constexpr QStringView signatures = u"承辦人：　　　　　　　　　　　單位主管：";
constexpr QStringView footer = u"列印：%1　%2　　第 %3 頁／共 %4 頁";

constexpr double side = 12; ///< mm
constexpr double top = 14;
constexpr double bottom = paperHeight - 18;
constexpr double textSize = 10; ///< pt
constexpr double padding = 1;   ///< mm
struct Column {
    QStringView title;
    double width; ///< mm
};
constexpr std::array<Column, 6> columns{
    {{u"編號", 14}, {u"姓名", 24}, {u"服務學校", 40}, {u"職稱", 24}, {u"順位與理由", 40}, {u"決定", 44}}};

/// The words of what was done; empty: it is no decision that a reader looks for.
QString actionWord(const questions::EnrolmentMinute& minute) {
    struct Word {
        QLatin1String key;
        QStringView word;
    };
    static constexpr Word actions[] = {{QLatin1String("draw"), u"抽籤／排序"},
                                       {QLatin1String("announce"), u"公告結果"},
                                       {QLatin1String("override"), u"未依順位，理由"},
                                       {QLatin1String("unconfirmed"), u"本人未確認，理由"},
                                       {QLatin1String("move"), u"調整順位"},
                                       {QLatin1String("keep"), u"離校保留"},
                                       {QLatin1String("class"), u"分班"},
                                       {QLatin1String("nominate"), u"薦派"},
                                       {QLatin1String("offer"), u"徵詢遞補"},
                                       {QLatin1String("offer_accept"), u"接受遞補"},
                                       {QLatin1String("offer_decline"), u"不接受遞補"},
                                       {QLatin1String("offer_withdraw"), u"收回徵詢"},
                                       {QLatin1String("lapse"), u"徵詢逾期"},
                                       {QLatin1String("cancel"), u"本人取消"}};
    for (const Word& action : actions) {
        if (minute.action == action.key) {
            return action.word.toString();
        }
    }
    static constexpr Word states[] = {{QLatin1String("accepted"), u"錄取"},
                                      {QLatin1String("waiting"), u"列為備取"},
                                      {QLatin1String("declined"), u"不錄取"},
                                      {QLatin1String("cancelled"), u"取消錄取"},
                                      {QLatin1String("pending"), u"恢復待審核"}};
    for (const Word& state : states) {
        if (minute.to == state.key) {
            return state.word.toString();
        }
    }
    return {};
}

QString moment(const QDateTime& at) {
    return taiwanTime(at).toString(QStringLiteral("MM/dd HH:mm"));
}

TextBlock paragraphs(const QString& text, double available) {
    TextBlock block{{}, textSize, 0};
    const QStringList lines = text.split(u'\n');
    for (const QString& line : lines) {
        block.lines += breakText(line, textSize, available).lines;
    }
    return block;
}

/// The table, over as many sheets as it takes; its head on each.
class Pages {
public:
    Pages() { m_pages.emplace_back(); }

    void words(const QString& text, double points, double after) {
        const TextBlock block = breakText(text, points, paperWidth - 2 * side);
        need(block.height());
        m_pages.back().write(block, side, m_y);
        m_y += block.height() + after;
    }
    void centred(const QString& text, double points, double after) {
        const TextBlock block = breakText(text, points, paperWidth - 2 * side);
        m_pages.back().writeCentred(block, side, m_y, paperWidth - 2 * side);
        m_y += block.height() + after;
    }
    void part(const MinutesPart& part) {
        need(24); // not alone at the foot
        words(part.title, 12, 1);
        head();
        for (const MinutesLine& line : part.lines) {
            row({line.no, line.name, line.school, line.jobTitle, line.why, line.decided});
        }
        m_y += 4;
    }
    void space(double height) { m_y += height; }
    [[nodiscard]] std::vector<Sheet> take() { return std::move(m_pages); }

private:
    void head() {
        std::array<QString, columns.size()> titles;
        std::transform(columns.begin(), columns.end(), titles.begin(),
                       [](const Column& column) { return column.title.toString(); });
        m_pages.back().line(side, m_y, paperWidth - side, m_y, 0.5);
        paint(titles);
    }
    void row(const std::array<QString, columns.size()>& cells) {
        if (m_y + heightOf(cells) > bottom) {
            m_pages.emplace_back();
            m_y = top;
            head();
        }
        paint(cells);
    }
    [[nodiscard]] static double heightOf(const std::array<QString, columns.size()>& cells) {
        double height = 0;
        for (size_t i = 0; i < cells.size(); ++i) {
            height = std::max(height, paragraphs(cells.at(i), columns.at(i).width - 2 * padding).height());
        }
        return height + 2 * padding;
    }
    void paint(const std::array<QString, columns.size()>& cells) {
        double x = side;
        for (size_t i = 0; i < cells.size(); ++i) {
            m_pages.back().write(paragraphs(cells.at(i), columns.at(i).width - 2 * padding), x + padding,
                                 m_y + padding);
            x += columns.at(i).width;
        }
        m_y += heightOf(cells);
        m_pages.back().line(side, m_y, paperWidth - side, m_y);
    }
    void need(double height) {
        if (m_y + height > bottom) {
            m_pages.emplace_back();
            m_y = top;
        }
    }

    std::vector<Sheet> m_pages;
    double m_y = top;
};

} // namespace

QString decidedInWords(const QList<questions::EnrolmentMinute>& ofOne) {
    QStringList lines;
    for (const questions::EnrolmentMinute& minute : ofOne) {
        const QString word = actionWord(minute);
        if (word.isEmpty()) {
            continue;
        }
        const QString by = minute.by.isEmpty() ? QStringLiteral("系統") : minute.by;
        lines << QStringLiteral("%1 %2 %3").arg(moment(minute.at), by, word) +
                     (minute.reason.isEmpty() ? QString() : QStringLiteral("：") + minute.reason);
    }
    return lines.join(u'\n');
}

std::vector<Sheet> layOutMinutes(const Minutes& minutes, const QDateTime& now) {
    Pages pages;
    pages.centred(heading.toString(), 18, 1);
    pages.centred(minutes.title, 13, 3);
    for (const auto& [label, value] : minutes.facts) {
        pages.words(label + QStringLiteral("：") + value, 11, 0.6);
    }
    pages.space(3);
    for (const MinutesPart& part : minutes.parts) {
        if (!part.lines.isEmpty()) {
            pages.part(part);
        }
    }
    pages.words(signatures.toString(), 13, 0);
    std::vector<Sheet> sheets = pages.take();
    const QString at = taiwanTime(now).toString(QStringLiteral("yyyy/MM/dd HH:mm"));
    for (size_t i = 0; i < sheets.size(); ++i) {
        sheets.at(i).write(breakText(footer.toString().arg(minutes.printedBy, at).arg(i + 1).arg(sheets.size()), 9.5,
                                     paperWidth - 2 * side),
                           side, paperHeight - 12);
    }
    return sheets;
}

std::shared_ptr<const Document> minutesDocument(const Minutes& minutes, const QDateTime& now) {
    return makeDocument(QStringLiteral("研習錄取紀錄 %1").arg(minutes.title), layOutMinutes(minutes, now));
}

} // namespace inservice
