// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/central/imports/importwords.h"

#include "models/domain/normalise.h"

#include <QHash>
#include <QRegularExpression>

namespace inservice::importwords {

namespace {

constexpr qsizetype longestQuoted = 60; ///< characters of a cell that are said again

QString detail(const Refusal& refusal, const char* name) {
    return refusal.details.value(QString::fromLatin1(name)).toString();
}

QString unitCode(const Refusal& refusal) {
    if (refusal.key == QLatin1String("unit_code.length")) {
        return QStringLiteral("學校代碼有 6 個字元（分校 9 個、大專校院 4 個），這裡有 %1 個。開頭的 0 "
                              "可能被試算表去掉了：把這一欄設成文字，再另存一次")
            .arg(detail(refusal, "actual"));
    }
    if (refusal.key == QLatin1String("unit_code.county")) {
        return QStringLiteral("沒有代號 %1 的縣市，請查對前兩碼").arg(detail(refusal, "county"));
    }
    return QStringLiteral("第 %1 個字元不能出現在學校代碼的這個位置，請查對").arg(detail(refusal, "position"));
}

QString phone(const Refusal& refusal) {
    if (refusal.key == QLatin1String("phone.empty")) {
        return QStringLiteral("沒有號碼");
    }
    if (refusal.key == QLatin1String("phone.area")) {
        return QStringLiteral("沒有這個區碼。開頭的 0 可能被試算表去掉了");
    }
    if (refusal.key == QLatin1String("phone.digits")) {
        return QStringLiteral("區碼 %1 之後應有 %2 碼，這裡有 %3 碼，或沒有這樣開頭的號碼")
            .arg(detail(refusal, "area"), detail(refusal, "expected"), detail(refusal, "actual"));
    }
    if (refusal.key == QLatin1String("phone.extension")) {
        return detail(refusal, "use") == QLatin1String("fax")
                   ? QStringLiteral("傳真號碼不能有分機")
                   : QStringLiteral("分機是 # 之後 1 至 %1 碼的數字，只能有一個").arg(detail(refusal, "maximum"));
    }
    return QStringLiteral("不是一個電話號碼");
}

} // namespace

QString inCell(const QString& column, const QString& value, const QString& what) {
    const QString line = normaliseCell(value).text;
    qsizetype end = longestQuoted;
    if (line.size() > end && line.at(end - 1).isHighSurrogate()) {
        --end;
    }
    const QString shown = line.size() > end ? line.left(end) + u'…' : line;
    return shown.isEmpty() ? QStringLiteral("「%1」欄是空的：%2").arg(column, what)
                           : QStringLiteral("「%1」欄的「%2」：%3").arg(column, shown, what);
}

QString because(const Refusal& refusal) {
    if (refusal.key.startsWith(QLatin1String("unit_code."))) {
        return unitCode(refusal);
    }
    if (refusal.key.startsWith(QLatin1String("phone."))) {
        return phone(refusal);
    }
    static const QHash<QString, QString> sentences{
        {QStringLiteral("account_name.length"), QStringLiteral("使用者帳號有 3 至 15 個字元")},
        {QStringLiteral("account_name.characters"), QStringLiteral("使用者帳號只能有英文字母與數字")},
        {QStringLiteral("account_name.letters"), QStringLiteral("使用者帳號的前兩個字元必須是英文字母")},
        {QStringLiteral("name.empty"), QStringLiteral("必須填寫")},
        {QStringLiteral("name.length"), QStringLiteral("姓名太長")},
        {QStringLiteral("name.characters"),
         QStringLiteral("姓名裡有不是文字的字元，或遺失的字（造字），請填入正確的字")},
        {QStringLiteral("national_id.length"), QStringLiteral("身分證統一編號有 10 個字元")},
        {QStringLiteral("national_id.format"), QStringLiteral("不是身分證統一編號的格式")},
        {QStringLiteral("national_id.checksum"), QStringLiteral("檢查碼不符，請查對")},
        {QStringLiteral("national_id.sex"), QStringLiteral("性別與身分證字號不符合")},
        {QStringLiteral("national_id.ended"), QStringLiteral("這是已停用的舊式統一證號，請填入新號碼")},
        {QStringLiteral("date.empty"), QStringLiteral("必須填寫")},
        {QStringLiteral("date.format"), QStringLiteral("不是日期，例：75/3/2 或 1986-03-02")},
        {QStringLiteral("date.range"), QStringLiteral("沒有這一天")},
        {QStringLiteral("date.future"), QStringLiteral("日期在一年以後，請查對年份")},
        {QStringLiteral("birth.young"), QStringLiteral("未滿 15 歲，請查對年份")},
        {QStringLiteral("birth.old"), QStringLiteral("超過 100 歲，請查對年份")},
        {QStringLiteral("text.empty"), QStringLiteral("必須填寫")},
        {QStringLiteral("text.length"), QStringLiteral("內容太長")},
        {QStringLiteral("text.control"), QStringLiteral("有無法顯示的字元")},
        {QStringLiteral("subjects.many"), QStringLiteral("超過六個科目")},
        {QStringLiteral("choice.unknown"), QStringLiteral("中心沒有這個名稱")},
        {QStringLiteral("list.sex"), QStringLiteral("請填「男」或「女」")},
        {QStringLiteral("list.title"), QStringLiteral("中心沒有這個職稱，請改成中心的職稱")},
        {QStringLiteral("list.title_not_offered"), QStringLiteral("實習教師及已停用的職稱不登錄")},
        {QStringLiteral("list.subject"), QStringLiteral("沒有這個科目，或不只一個教育階段有這個科目")},
        {QStringLiteral("list.quotes"), QStringLiteral("引號（\"）之後還有文字，無法判斷欄位在哪裡結束")},
    };
    if (const auto found = sentences.constFind(refusal.key); found != sentences.cend()) {
        return *found;
    }
    if (refusal.key == QLatin1String("email.length")) {
        return QStringLiteral("電子郵件地址有 1 至 %1 個字元").arg(detail(refusal, "maximum"));
    }
    return QStringLiteral("不是一個電子郵件地址，例：name@example.edu.tw");
}

namespace {

/// About somebody on a roster.
QString ofRoster(const QString& key) {
    if (key == QLatin1String("teacher.other_unit")) {
        return QStringLiteral("這個人已經在別校的名單，請查對是哪一校");
    }
    if (key == QLatin1String("teacher.has_left")) {
        return QStringLiteral("這個人在中心已離開這所學校，請由學校重新登錄");
    }
    if (key == QLatin1String("teacher.trainee")) {
        return QStringLiteral("實習教師不登錄");
    }
    return QStringLiteral("這個人已經在這所學校的名單，而內容不同（%1）；已有的資料不更動").arg(key.section(u' ', 1));
}

/// Fields of a course that a list says otherwise now, by their columns.
QString fieldsOfCourse(const QString& keys) {
    static const QHash<QString, QString> columns{
        {QStringLiteral("title"), QStringLiteral("研習名稱")},
        {QStringLiteral("state"), QStringLiteral("狀態")},
        {QStringLiteral("date_from"), QStringLiteral("開始日")},
        {QStringLiteral("date_to"), QStringLiteral("結束日")},
        {QStringLiteral("from"), QStringLiteral("開始時間")},
        {QStringLiteral("to"), QStringLiteral("結束時間")},
        {QStringLiteral("sessions"), QStringLiteral("場次")},
        {QStringLiteral("hours"), QStringLiteral("時數")},
        {QStringLiteral("class_kind"), QStringLiteral("班別性質")},
        {QStringLiteral("natures"), QStringLiteral("課程性質")},
        {QStringLiteral("tags"), QStringLiteral("專案屬性標籤")},
        {QStringLiteral("venue"), QStringLiteral("開課地點")},
        {QStringLiteral("county_id"), QStringLiteral("開課縣市")},
        {QStringLiteral("class_size"), QStringLiteral("各班人數")},
        {QStringLiteral("class_count"), QStringLiteral("開班班數")},
        {QStringLiteral("fee"), QStringLiteral("繳費金額")},
        {QStringLiteral("contacts"), QStringLiteral("承辦人")},
        {QStringLiteral("content"), QStringLiteral("課程內容")},
        {QStringLiteral("basis_no"), QStringLiteral("依據文號")},
        {QStringLiteral("registered"), QStringLiteral("登錄日期")},
        {QStringLiteral("unit"), QStringLiteral("開課單位")},
        {QStringLiteral("audience"), QStringLiteral("參加對象")},
        {QStringLiteral("time_kind"), QStringLiteral("課程時段")},
        {QStringLiteral("mode"), QStringLiteral("上課方式")},
        {QStringLiteral("reg_from"), QStringLiteral("報名日期")},
        {QStringLiteral("reg_to"), QStringLiteral("報名日期")},
    };
    QStringList named;
    const QStringList all = keys.split(u',', Qt::SkipEmptyParts);
    for (const QString& key : all) {
        const QString column = columns.value(key, key);
        if (!named.contains(column)) {
            named.append(column);
        }
    }
    return named.join(u'、');
}

/// About a course of the site before. What follows a blank belongs into the sentence.
QString ofCourse(const QString& key) {
    const QString word = key.section(u' ', 0, 0);
    const QString value = key.section(u' ', 1);
    static const QHash<QString, QString> sentences{
        {QStringLiteral("course.code"), QStringLiteral("課程代碼是 1 至 99999999 的數字")},
        {QStringLiteral("course.code_range"), QStringLiteral("本中心自行編號從 %1 起，這個代碼會與新課程相撞")},
        {QStringLiteral("course.title"), QStringLiteral("研習名稱是空的、太長，或有無法顯示的字元")},
        {QStringLiteral("course.state"), QStringLiteral("沒有這個狀態")},
        {QStringLiteral("course.dates"), QStringLiteral("結束日在開始日之前")},
        {QStringLiteral("course.not_begun"), QStringLiteral("課程還沒有開始，不會已經結束")},
        {QStringLiteral("course.quota"), QStringLiteral("還沒有結束的課程要有招收人數")},
        {QStringLiteral("course.nature"), QStringLiteral("中心沒有這個課程性質")},
        {QStringLiteral("course.value"), QStringLiteral("這一列有中心不能保存的數值（時數、人數或日期），請查對")},
        {QStringLiteral("course.ours"),
         QStringLiteral("這個號碼已經是在本系統登錄的課程的課程代碼，不能再給別的課程；請查對代碼")},
        {QStringLiteral("course.other_unit"),
         QStringLiteral("這個課程代碼已經屬於另一個單位的課程，已有的資料不更動；請查對開課單位")},
        {QStringLiteral("course.twice"),
         QStringLiteral("同一單位同名同日的課程已經移入（課程代碼 "
                        "%1），一次來自網站清單、一次來自交換檔；請只用其中一種，或先復原那一次移入")},
        {QStringLiteral("course.no_keeper"),
         QStringLiteral("單位還沒有可以負責這個課程的業務帳號；帳號開通後由總負責人或區管中心指定")},
    };
    const auto found = sentences.constFind(word);
    if (found != sentences.cend()) {
        return value.isEmpty() ? *found : found->arg(value);
    }
    return QStringLiteral(
               "這個課程已經移入，而清單上的內容不同（%1）；已有的資料不更動。要以清單為準，請先復原那一次移入")
        .arg(fieldsOfCourse(value));
}

} // namespace

QString fromCentre(const QString& key) {
    static const QHash<QString, QString> sentences{
        {QStringLiteral("code.format"), QStringLiteral("「代碼」不是單位代碼")},
        {QStringLiteral("code.former"), QStringLiteral("「代碼」是這個單位以前的代碼，現在已有新的代碼")},
        {QStringLiteral("type.not_offered"), QStringLiteral("這一類單位沒有這種「帳號類型」")},
        {QStringLiteral("account_name.taken"), QStringLiteral("這個使用者帳號已經有別人使用，或保留給申請中的案件")},
        {QStringLiteral("person.has_account"), QStringLiteral("這個人已經有帳號，或有申請中的案件")},
        {QStringLiteral("national_id.ended"), QStringLiteral("這是已停用的舊式統一證號，請填入新號碼")},
        {QStringLiteral("code.desk"), QStringLiteral("「代碼」是審核單位，請用 import-desks 匯入")},
        {QStringLiteral("unit.no_desk"), QStringLiteral("這個單位還沒有審核單位，請先匯入審核單位（import-desks）")},
        {QStringLiteral("code.unknown"), QStringLiteral("中心沒有這個「代碼」的單位，請先匯入名錄")},
        {QStringLiteral("former_code.unknown"), QStringLiteral("中心沒有這個舊代碼的單位")},
        {QStringLiteral("name.empty"), QStringLiteral("名稱是空的")},
        {QStringLiteral("name.length"), QStringLiteral("名稱超過 120 個字")},
        {QStringLiteral("name.control"), QStringLiteral("名稱有無法顯示的字元")},
        {QStringLiteral("name.letters"), QStringLiteral("名稱裡沒有文字")},
        {QStringLiteral("address.length"), QStringLiteral("地址超過 200 個字")},
        {QStringLiteral("address.control"), QStringLiteral("地址有無法顯示的字元")},
        {QStringLiteral("address.letters"), QStringLiteral("地址裡沒有文字")},
        {QStringLiteral("phone.length"), QStringLiteral("電話超過 60 個字")},
        {QStringLiteral("phone.control"), QStringLiteral("電話有無法顯示的字元")},
        {QStringLiteral("founder.unknown"), QStringLiteral("「公/私立」既非公立也非私立")},
        {QStringLiteral("kind.unknown"), QStringLiteral("沒有這種「單位類別」")},
        {QStringLiteral("kind.code"), QStringLiteral("「單位類別」與代碼不符")},
        {QStringLiteral("kind.taken"), QStringLiteral("這一類審核單位已經有一個了")},
        {QStringLiteral("county.unknown"), QStringLiteral("沒有這個「縣市名稱」")},
        {QStringLiteral("county.taken"), QStringLiteral("這個縣市已經有一個區管中心了")},
        {QStringLiteral("desk.length"), QStringLiteral("傳真、地址或電話太長（地址最多 200 個字，號碼 60 個字）")},
        {QStringLiteral("desk.control"), QStringLiteral("傳真、地址或電話有無法顯示的字元")},
        {QStringLiteral("desk.lost"), QStringLiteral("名稱或地址有遺失的字（? □ 或造字），請補上正確的字")},
        {QStringLiteral("mend.empty"), QStringLiteral("「學校名稱」與「地址」都是空的，沒有要校正的內容")},
        {QStringLiteral("name.lost"), QStringLiteral("名稱有遺失的字（? □ 或造字），請填入正確的字")},
        {QStringLiteral("address.lost"), QStringLiteral("地址有遺失的字（? □ 或造字），請填入正確的字")},
        {QStringLiteral("name.mended"), QStringLiteral("名稱已由維運人員校正過，保留校正後的寫法")},
        {QStringLiteral("address.mended"), QStringLiteral("地址已由維運人員或單位修改過，保留修改後的寫法")},
        {QStringLiteral("phone.mended"), QStringLiteral("電話已由單位修改過，保留修改後的電話")},
        {QStringLiteral("name.kept"), QStringLiteral("名稱有遺失的字，保留中心原有的完整名稱")},
        {QStringLiteral("address.kept"), QStringLiteral("地址有遺失的字，保留中心原有的完整地址")},
        {QStringLiteral("phone.kept"), QStringLiteral("電話有遺失的字，保留中心原有的電話")},
        {QStringLiteral("name.mend_ended"), QStringLiteral("名錄上的名稱改了，先前的校正不再適用，改用名錄的名稱")},
        {QStringLiteral("address.mend_ended"), QStringLiteral("名錄上的地址改了，先前的校正不再適用，改用名錄的地址")},
        {QStringLiteral("phone.mend_ended"), QStringLiteral("名錄上的電話改了，先前的修改不再適用，改用名錄的電話")},
    };
    const auto found = sentences.constFind(key);
    if (found != sentences.cend()) {
        return *found;
    }
    if (key.startsWith(QLatin1String("teacher."))) {
        return ofRoster(key);
    }
    if (key.startsWith(QLatin1String("course."))) {
        return ofCourse(key);
    }
    if (key.startsWith(QLatin1String("account.differs "))) {
        return QStringLiteral("這個帳號已經有了，而「%1」不同；已有的資料不更動").arg(key.section(u' ', 1));
    }
    if (key.startsWith(QLatin1String("fax.")) || key.startsWith(QLatin1String("phone."))) {
        return QStringLiteral("傳真或電話不是完整的號碼");
    }
    if (key.startsWith(QLatin1String("email."))) {
        return QStringLiteral("「電子郵件」不是一個電子郵件地址");
    }
    return QStringLiteral("這一列的內容不合中心的規則（%1）").arg(key);
}

QString spoiltBySpreadsheet(const QString& value) {
    const QString text = normalise(value).text;
    static const QRegularExpression fault(
        QStringLiteral("^#(?:N/A|REF!|VALUE!|DIV/0!|NAME\\?|NUM!|NULL!|SPILL!|CALC!|#+)$"));
    static const QRegularExpression scientific(QStringLiteral("^[+-]?[0-9]+(?:\\.[0-9]+)?E[+-]?[0-9]+$"),
                                               QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression date(
        QStringLiteral("^(?:[0-9]{1,4}[/.-][0-9]{1,2}[/.-][0-9]{1,4}(?:[ T](?:[上下]午 ?)?[0-9:.]+(?: ?[AP]M|Z)?)?|"
                       "(?:(?:(?:中華)?民國 ?|西元 ?)?[0-9]{2,4} ?年 ?)?[0-9]{1,2} ?月 ?[0-9]{1,2} ?日|"
                       "(?:(?:中華)?民國 ?|西元 ?)?[0-9]{2,4} ?年(?: ?[0-9]{1,2} ?月)?|[0-9]{1,2}-(?:"
                       "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:-[0-9]{2,4})?|(?:Jan|Feb|Mar|Apr|May|Jun|"
                       "Jul|Aug|Sep|Oct|Nov|Dec)-[0-9]{2,4})$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression nothing(
        QStringLiteral("^[\\[(<]?(?:null|nil|nan|none|n/a|undefined|true|false)[\\])>]?$"),
        QRegularExpression::CaseInsensitiveOption);
    if (text.startsWith(u'=')) {
        return QStringLiteral("這是試算表的公式，不是資料；請以「值」貼上，再另存一次");
    }
    if (nothing.match(text).hasMatch()) {
        return QStringLiteral("這是程式寫的值，不是資料；沒有內容就留空白");
    }
    if (fault.match(text).hasMatch()) {
        return QStringLiteral("這是試算表的錯誤值，不是資料；請修正公式或填入正確內容");
    }
    if (scientific.match(text).hasMatch()) {
        return QStringLiteral("試算表把它改成了科學記號；請把這一欄設成文字，填入原來的內容");
    }
    if (date.match(text).hasMatch()) {
        return QStringLiteral("試算表把它改成了日期；請把這一欄設成文字，填入原來的內容");
    }
    return {};
}

} // namespace inservice::importwords
