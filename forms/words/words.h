// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/terms.h"

#include <QJsonObject>
#include <QString>

/// The words on screen for what the models only know by key. English through tr(), 正體中文 in
/// translations/words_zh_TW.ts.
namespace inservice::words {

QString accountType(AccountType);         ///< 總負責人
QString accountTypeDuties(AccountType);   ///< what it may do, S2 annex 三
QString state(ApplicationState);          ///< 待審核
QString listingState(ApplicationState);   ///< of 單位列入申請: 已列入
QString sex(Sex);                         ///< 男
QString receivedHow(ReceivedHow);         ///< 傳真
QString action(const QString& actionKey); ///< a decision's action: 收件
QString field(const QString& fieldName);  ///< a field name of docs/api.md: 聯絡電話
/// A unit among those of other places: 示範國中（012345）　高雄市. The place is left out where the name begins with it.
QString unit(const QString& name, const QString& code, const QString& place);
QString commandKind(const QString& kind); ///< 核准

/// Problem and what a right value looks like, for a value refused by models/domain or KD005:
/// 「身分證字號檢查碼不符，請核對第 2–10 碼。」
QString refusal(const Refusal&);
/// Problem, cause and cure for a refusal of the centre (docs/api.md «Refusals»). An unknown key gets a general sentence
/// with the key in it.
QString centreRefusal(const QString& key, const QJsonObject& detail);
/// What has to be done before an account can be deleted, one of the things that account.obstacles names.
QString obstacle(const QJsonObject& one);

} // namespace inservice::words
