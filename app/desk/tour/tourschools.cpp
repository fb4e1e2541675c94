// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/tour/tourschools.h"

#include "app/desk/tour/uidriver.h"
#include "models/central/client/pgconnection.h"
#include "models/central/client/scram.h"
#include "models/central/imports/unitimport.h"
#include "models/central/trial/demodata.h"
#include "models/domain/background.h"

#include <QJsonArray>
#include <utility>

namespace inservice {

namespace {

constexpr auto k12ea = "060N91"; // 國教署
constexpr auto password = "Demo2026";
constexpr QChar idLetter = u'R'; // no longer issued

/// 一 to 九十九.
QString chinese(int number) {
    static const QString digits = QStringLiteral("〇一二三四五六七八九");
    const int tens = number / 10;
    QString text;
    if (tens > 0) {
        text += tens > 1 ? QString(digits.at(tens)) + u'十' : QStringLiteral("十");
    }
    return number % 10 > 0 ? text + digits.at(number % 10) : text;
}

TourSchool schoolAt(int place) {
    static const QStringList districts{QStringLiteral("苓雅區"), QStringLiteral("前鎮區"), QStringLiteral("左營區"),
                                       QStringLiteral("鳳山區"), QStringLiteral("三民區")};
    static const QString families = QStringLiteral("陳林黃張李王吳劉蔡楊許鄭謝洪郭邱曾廖賴徐");
    static const QStringList given{QStringLiteral("回收"), QStringLiteral("列印")};
    TourSchool school;
    school.code = QStringLiteral("1238%1").arg(place + 1, 2, 10, QLatin1Char('0'));
    school.name = QStringLiteral("高雄市%1第%2範例國民小學").arg(districts.at(place % 5), chinese(place + 1));
    school.account = QStringLiteral("paper%1").arg(place + 1, 2, 10, QLatin1Char('0'));
    school.person = families.at(place % families.size()) + given.at(int(place / families.size()) % 2);
    return school;
}

QByteArray unitList(int count) {
    QString list = QStringLiteral("代碼,學校名稱,公/私立,縣市名稱,鄉鎮市區名稱,地址,電話,單位類別\n");
    for (int place = 0; place < count; ++place) {
        const TourSchool school = schoolAt(place);
        list += QStringLiteral("%1,%2,公立,[12]高雄市,%3,高雄市%3範例路%4號,07-60010%5,\n")
                    .arg(school.code, school.name, school.name.mid(3, 3))
                    .arg(place + 1)
                    .arg(place, 2, 10, QLatin1Char('0'));
    }
    return list.toUtf8();
}

DemoForm formOf(const TourSchool& school, int place, const QJsonObject& verifier) {
    DemoForm form;
    form.accountName = school.account;
    form.name = school.person;
    form.sex = place % 2 == 0 ? Sex::Female : Sex::Male;
    form.nationalId = demoNationalId(idLetter.toLatin1(), form.sex, place + 1);
    form.jobTitle = QStringLiteral("教務主任");
    form.unitCode = school.code;
    form.subunit = QStringLiteral("教務處");
    form.phone = QStringLiteral("07-60010%1#12").arg(place, 2, 10, QLatin1Char('0'));
    form.fax = QStringLiteral("07-60011%1").arg(place, 2, 10, QLatin1Char('0'));
    form.email = school.account + QStringLiteral("@example.invalid");
    form.verifier = verifier;
    return form;
}

} // namespace

TourSchools::TourSchools(QString deskUri, QString adminUri)
    : m_deskUri(std::move(deskUri))
    , m_adminUri(std::move(adminUri)) {
}

bool TourSchools::isDone() const {
    if (!m_fault.isEmpty()) {
        throw TourError{m_fault};
    }
    return m_done;
}

void TourSchools::run(std::function<void(QList<TourSchool>& schools)> work) {
    m_done = false;
    inBackground(
        this,
        [work = std::move(work), schools = m_schools]() mutable {
            QString fault;
            try {
                work(schools);
            } catch (const Error& error) {
                fault = QStringLiteral("the schools: %1 %2").arg(error.key, error.text);
            }
            return std::pair(schools, fault);
        },
        [this](const std::pair<QList<TourSchool>, QString>& result) {
            m_schools = result.first;
            m_fault = result.second;
            m_done = true;
        });
}

void TourSchools::apply(int count, int others) {
    run([deskUri = m_deskUri, adminUri = m_adminUri, count, others](QList<TourSchool>& schools) {
        PgConnection admin(adminUri);
        const std::pair<QString, QByteArray> list{QStringLiteral("schools.csv"), unitList(count + others)};
        if (const ImportReport report = UnitImport(admin).run({list}); report.refused > 0) {
            throw TourError{report.notes.constFirst().text};
        }
        SampleClient player(deskUri, adminUri);
        const QJsonObject verifier = makeVerifier(QString::fromLatin1(password));
        for (int place = 0; place < count + others; ++place) {
            schools << schoolAt(place);
        }
        for (int place = 0; place < count; ++place) {
            schools[place].opened = player.apply(formOf(schools.at(place), place, verifier));
        }
    });
}

void TourSchools::correct(const QList<int>& places, const QString& reviewer, const QString& reviewerPassword) {
    run([deskUri = m_deskUri, adminUri = m_adminUri, places, reviewer,
         reviewerPassword](const QList<TourSchool>& schools) {
        SampleClient player(deskUri, adminUri);
        const QString token = player.signIn(reviewer, reviewerPassword);
        for (const int place : places) {
            const DemoCase& opened = schools.at(place).opened;
            const QJsonObject seen = player.document(token, QStringLiteral("application"), opened.id);
            player.submit(token, QStringLiteral("application.return"),
                          {{QStringLiteral("application_id"), opened.id},
                           {QStringLiteral("row_version"), seen[QStringLiteral("row_version")]},
                           {QStringLiteral("reasons"), QJsonArray{QStringLiteral("title.wrong")}},
                           {QStringLiteral("text"), QString()}});
            const QJsonObject title{{QStringLiteral("base"), seen[QStringLiteral("job_title")]},
                                    {QStringLiteral("new"), QStringLiteral("教導主任")}};
            player.submitAnon(opened.secret, QStringLiteral("application.correct"),
                              {{QStringLiteral("revision"), opened.revision},
                               {QStringLiteral("fields"), QJsonObject{{QStringLiteral("job_title"), title}}}});
        }
        player.signOut(token);
    });
}

void TourSchools::assign(const QList<int>& places, const QString& manager, const QString& managerPassword) {
    run([deskUri = m_deskUri, adminUri = m_adminUri, places, manager,
         managerPassword](const QList<TourSchool>& schools) {
        PgConnection admin(adminUri);
        SampleClient player(deskUri, adminUri);
        const QString token = player.signIn(manager, managerPassword);
        for (const int place : places) {
            const qint64 unit = player.unitId(schools.at(place).code);
            const qint64 seen = admin.exec(QStringLiteral("SELECT row_version FROM core.unit WHERE id = $1"), {unit})
                                    .scalar()
                                    .toLongLong();
            player.submit(token, QStringLiteral("unit.assign"),
                          {{QStringLiteral("unit_id"), unit},
                           {QStringLiteral("row_version"), seen},
                           {QStringLiteral("account_scope"), QStringLiteral("chief")},
                           {QStringLiteral("desk_id"), player.unitId(QString::fromLatin1(k12ea))},
                           {QStringLiteral("reason"), QStringLiteral("改隸國教署")}});
        }
        player.signOut(token);
    });
}

} // namespace inservice
