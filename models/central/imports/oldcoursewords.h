// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QMultiHash>
#include <QString>
#include <QStringList>
#include <utility>

namespace inservice {

/// What a list of the site's courses is read by: the centre's units and catalogues (admin.course_words).
class OldCourseWords {
public:
    OldCourseWords() = default;
    explicit OldCourseWords(const QJsonObject& words);

    struct Unit {
        QString code; ///< of today
        qint64 countyId = 0;
    };
    /// By any code that it has had, or by its name, with its county before it or without. An empty code: there is none,
    /// or several of that name.
    [[nodiscard]] Unit unit(const QString& codeOrName) const;

    struct Natures {
        QList<qint64> ids;
        QString unknown; ///< what of it nothing here is called; the nodes above it are meant
    };
    /// 課程性質 by the four codes of an exchange file; for several stages at once (71 高中及高職 … 75 全部) one of
    /// each. No ids: unknown as a whole.
    [[nodiscard]] Natures naturesByCodes(const QStringList& codes) const;
    /// By its names: 國小 / 教學 / 資訊, with a last 無 or without.
    [[nodiscard]] Natures naturesByPath(const QString& path) const;

    /// The code of a 專案屬性標籤; empty: unknown.
    [[nodiscard]] QString tag(const QString& label) const;
    /// 0: unknown.
    [[nodiscard]] qint64 county(const QString& name) const;
    /// The first 課程編號 that this centre gives by itself.
    [[nodiscard]] qint64 numbersFrom() const { return m_numbersFrom; }

private:
    struct Nature {
        qint64 id = 0;
        QString code;
        QString name;
    };
    [[nodiscard]] QList<Nature> below(const QList<Nature>& nodes, QString Nature::*what, const QString& value) const;
    /// As far down as the steps lead. From the third level on what is left over is said to be unknown.
    [[nodiscard]] Natures walk(const QStringList& steps, QString Nature::*what) const;

    QHash<QString, Unit> m_byCode;
    QMultiHash<QString, Unit> m_byName;
    QHash<qint64, QList<Nature>> m_natures; ///< by what they lie under
    QHash<QString, QString> m_tags;
    QHash<QString, qint64> m_counties;
    qint64 m_numbersFrom = 0;
};

} // namespace inservice
