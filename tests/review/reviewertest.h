// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/review/reviewdesk.h"

#include <QSettings>

namespace inservice {

/// What tests of one reviewer begin with: a centre, the reviewer's desk, and a colleague at the same desk who changes
/// cases behind the reviewer's back. The settings of the PC are in a folder of their own.
class ReviewerTest : public QObject {
protected:
    /// To be called from initTestCase(). Empty, or what went wrong.
    QString beginAs(const QString& program) {
        QCoreApplication::setOrganizationName(QStringLiteral("inservice-test"));
        QCoreApplication::setApplicationName(program);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
        return TestCentre::explain([this] {
            m_centre = std::make_unique<TestCentre>();
            m_reviewer = m_centre->reviewer();
            const TestCentre::Account colleague =
                m_centre->reviewer(QString::fromLatin1(TestCentre::kaohsiung), QStringLiteral("reviewer2"));
            m_officer = m_centre->desk().signIn(colleague.login, colleague.password);
        });
    }
    /// For init(): a PC without settings, the reviewer signed in.
    void sitDown() {
        QSettings().clear();
        m_desk = std::make_unique<ReviewDesk>(*m_centre, m_reviewer);
    }
    ReviewDesk& desk() { return *m_desk; }
    qint64 rowVersion(qint64 id) {
        return m_centre->admin(QStringLiteral("select row_version from core.application where id = $1"), {id})
            .scalar()
            .toLongLong();
    }

    std::unique_ptr<TestCentre> m_centre;
    TestCentre::Account m_reviewer;
    QString m_officer; ///< token of the colleague
    std::unique_ptr<ReviewDesk> m_desk;

private:
    QTemporaryDir m_settings;
};

} // namespace inservice
