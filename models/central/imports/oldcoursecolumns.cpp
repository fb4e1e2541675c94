// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/central/imports/oldcoursecolumns.h"

#include <algorithm>
#include <array>
#include <optional>

namespace inservice::oldcourse {

namespace {

struct Class {
    const char16_t* word;
    const char16_t* code; ///< of exchange files
    const char* key;
};
constexpr std::array classes{
    Class{u"非學分班", u"0", "non_credit"},
    Class{u"非學分班(校本研習)", u"5", "school_based"},
    Class{u"非學分班(校內研習)", u"", "school_based"},
    Class{u"非學分班(種子研習)", u"6", "seed"},
    Class{u"學士學分班", u"1", "bachelor_credit"},
    Class{u"碩士學分班", u"2", "master_credit"},
    Class{u"學士學位班", u"3", "bachelor_degree"},
    Class{u"碩士學位班", u"4", "master_degree"},
    Class{u"校本研習", u"", "school_based"},
    Class{u"種子研習", u"", "seed"},
};

struct Word {
    const char16_t* word;
    const char* key;
};
constexpr std::array times{Word{u"尚無資料", "unknown"},
                           Word{u"週一至週五白天", "weekday_day"},
                           Word{u"週一至週五晚上", "weekday_evening"},
                           Word{u"週末", "weekend"},
                           Word{u"暑假", "summer"},
                           Word{u"寒假", "winter"}};
constexpr std::array modes{Word{u"實體", "in_person"}, Word{u"線上同步", "online_live"},
                           Word{u"線上非同步", "online_own_time"}, Word{u"混成", "mixed"}};
constexpr std::array levels{Word{u"10", "senior_high"}, Word{u"20", "vocational"},   Word{u"30", "junior_high"},
                            Word{u"40", "elementary"},  Word{u"50", "kindergarten"}, Word{u"60", "special"}};
constexpr std::array states{
    Word{u"名單確認通過", "confirmed"}, Word{u"課程-審核通過", "approved"}, Word{u"審核通過", "approved"},
    Word{u"名單-未上傳", "list_due"},   Word{u"名單-待審", "list_due"},     Word{u"名單-審核不通過", "list_due"},
    Word{u"課程-取消", "cancelled"},    Word{u"取消", "cancelled"},         Word{u"課程-待審", ""},
    Word{u"課程-審核不通過", ""},
};
constexpr std::array subsidies{Word{u"10", "國教司"},
                               Word{u"11", "中教司"},
                               Word{u"12", "高教司"},
                               Word{u"13", "社教司"},
                               Word{u"14", "電算中心"},
                               Word{u"15", "訓委會"},
                               Word{u"16", "中部辦公室"},
                               Word{u"17", "教育部其他"},
                               Word{u"18", "縣市政府"},
                               Word{u"19", "其他"},
                               Word{u"20", ""}};

template<typename List>
const char* keyIn(const List& list, const QString& word) {
    for (const auto& entry : list) {
        if (word == QStringView(entry.word)) {
            return entry.key;
        }
    }
    return nullptr;
}

} // namespace

QStringList namesOf(Column column) {
    using namespace Qt::StringLiterals;
    switch (column) {
    case Column::Code:
        return {u"課程代碼"_s, u"課程編號"_s, u"CourseID"_s};
    case Column::Title:
        return {u"研習名稱"_s, u"課程名稱"_s, u"CourseName"_s};
    case Column::UnitCode:
        return {u"開課單位代碼"_s, u"單位代碼"_s, u"學校代碼"_s, u"SchoolId"_s};
    case Column::Unit:
        return {u"開課單位"_s, u"辦理單位"_s, u"主辦單位"_s};
    case Column::State:
        return {u"課程處理狀態"_s, u"課程狀態"_s, u"處理狀態"_s, u"CourseState"_s};
    case Column::From:
        return {u"開始日"_s, u"上課日期"_s, u"課程日期"_s, u"研習日期"_s, u"StartTime"_s};
    case Column::To:
        return {u"結束日"_s, u"課程結束日期"_s, u"EndTime"_s};
    case Column::Kind:
        return {u"班別性質"_s, u"性質"_s, u"CourseKind"_s};
    case Column::Nature:
        return {u"課程性質"_s};
    case Column::Tags:
        return {u"專案屬性標籤"_s};
    case Column::BasisNo:
        return {u"依據文號"_s, u"AllowNo"_s};
    case Column::Hours:
        return {u"時數/學分"_s, u"研習時數/學分數"_s, u"研習時數"_s, u"時數"_s, u"CourseHour"_s};
    case Column::TimeKind:
        return {u"課程時段"_s, u"TimeId"_s};
    case Column::Mode:
        return {u"上課方式"_s};
    case Column::County:
        return {u"開課縣市"_s};
    case Column::Venue:
        return {u"開課地點"_s};
    case Column::Audience:
        return {u"參加對象"_s, u"Member"_s};
    case Column::Classes:
        return {u"開班班數"_s, u"ClassNum"_s};
    case Column::People:
        return {u"各班人數"_s, u"TeacherNum"_s};
    case Column::Fee:
        return {u"繳費金額"_s, u"Charge"_s};
    case Column::RegFrom:
        return {u"報名開始日"_s, u"報名日期"_s, u"ApplyStartTime"_s};
    case Column::RegTo:
        return {u"報名截止日"_s, u"報名期限"_s, u"ApplyEndTime"_s};
    case Column::Contact:
        return {u"承辦人"_s, u"承辦人姓名"_s, u"Contact_1_name"_s};
    case Column::Phone:
        return {u"承辦人電話"_s, u"電話"_s, u"Contact_1_tel"_s};
    case Column::Mail:
        return {u"承辦人E-mail"_s, u"E-mail"_s, u"聯絡信箱"_s, u"Contact_1_mail"_s};
    case Column::Contact2:
        return {u"Contact_2_name"_s};
    case Column::Phone2:
        return {u"Contact_2_tel"_s};
    case Column::Mail2:
        return {u"Contact_2_mail"_s};
    case Column::Content:
        return {u"課程內容"_s, u"研習內容"_s, u"Description"_s};
    case Column::Registered:
        return {u"登錄日期"_s};
    case Column::ImportId:
        return {u"Import_ID"_s};
    case Column::Property1:
        return {u"CourseProperty_1"_s};
    case Column::Property2:
        return {u"CourseProperty_2"_s};
    case Column::Property3:
        return {u"CourseProperty_3"_s};
    case Column::Property4:
        return {u"CourseProperty_4"_s};
    case Column::Levels:
        return {u"MemberKind"_s};
    case Column::Fund:
        return {u"FundId"_s};
    case Column::Subsidy:
        return {u"SubsidizeId"_s};
    case Column::Error:
        return {u"CourseError"_s};
    }
    return {};
}

Columns::Columns(const CsvTable& table) {
    for (int column = 0; column <= int(Column::Error); ++column) {
        const QStringList names = namesOf(Column(column));
        const auto found =
            std::find_if(names.cbegin(), names.cend(), [&table](const QString& name) { return table.has(name); });
        if (found != names.cend()) {
            m_names.insert(column, *found);
        }
    }
}

QStringList Columns::missing() const {
    QList<Column> needed{Column::Title, Column::From, Column::Hours};
    if (isExchange()) {
        needed.append(Column::UnitCode);
    } else {
        needed += {Column::Code, Column::State};
    }
    QStringList all;
    for (const Column column : std::as_const(needed)) {
        if (!has(column)) {
            all.append(namesOf(column).constFirst());
        }
    }
    if (!isExchange() && !has(Column::UnitCode) && !has(Column::Unit)) {
        all.append(namesOf(Column::UnitCode).constFirst());
    }
    return all;
}

const char* classKind(const QString& wordOrCode) {
    const QString word = QString(wordOrCode).replace(u'（', u'(').replace(u'）', u')');
    const auto* const found = std::find_if(classes.cbegin(), classes.cend(), [&word](const Class& kind) {
        return word == QStringView(kind.word) || (!word.isEmpty() && word == QStringView(kind.code));
    });
    return found != classes.cend() ? found->key : nullptr;
}

const char* timeKind(const QString& wordOrCode) {
    bool isCode = false;
    const uint code = wordOrCode.toUInt(&isCode);
    return isCode && code < times.size() ? times.at(code).key : keyIn(times, wordOrCode);
}

const char* mode(const QString& word) {
    return keyIn(modes, word);
}

const char* level(const QString& code) {
    return code == u"75" ? "any" : keyIn(levels, code);
}

const char* state(const QString& word) {
    return keyIn(states, word);
}

QString subsidy(const QString& code) {
    const char* const words = keyIn(subsidies, code);
    return QString::fromUtf8(words ? words : "");
}

bool isCredit(const QString& classKind) {
    return classKind.startsWith(QLatin1String("bachelor")) || classKind.startsWith(QLatin1String("master"));
}

} // namespace inservice::oldcourse
