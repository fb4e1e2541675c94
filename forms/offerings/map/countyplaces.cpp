// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/offerings/map/countyplaces.h"

namespace inservice {
namespace {

struct CountyPlace {
    const char* code; ///< of the catalogue of counties
    int column;
    int row;
};

// Laid out for who knows the country: neighbours touch as far as squares let them, north is up, the sea is empty.
constexpr CountyPlace Places[] = {
    {"72", 0, 0}, // 連江縣
    {"31", 3, 0}, // 臺北市
    {"17", 4, 0}, // 基隆市
    {"03", 2, 1}, // 桃園市
    {"01", 3, 1}, // 新北市
    {"18", 1, 2}, // 新竹市
    {"04", 2, 2}, // 新竹縣
    {"02", 3, 2}, // 宜蘭縣
    {"71", 0, 3}, // 金門縣
    {"05", 1, 3}, // 苗栗縣
    {"06", 2, 3}, // 臺中市
    {"15", 3, 3}, // 花蓮縣
    {"07", 1, 4}, // 彰化縣
    {"08", 2, 4}, // 南投縣
    {"16", 0, 5}, // 澎湖縣
    {"09", 1, 5}, // 雲林縣
    {"10", 2, 5}, // 嘉義縣
    {"14", 3, 5}, // 臺東縣
    {"20", 1, 6}, // 嘉義市
    {"12", 2, 6}, // 高雄市
    {"11", 1, 7}, // 臺南市
    {"13", 2, 7}, // 屏東縣
};

} // namespace

std::optional<QPoint> countyPlace(const QString& code) {
    for (const CountyPlace& place : Places) {
        if (code == QLatin1String(place.code)) {
            return QPoint(place.column, place.row);
        }
    }
    return std::nullopt;
}

QSize countyGrid() {
    int columns = 0;
    int rows = 0;
    for (const CountyPlace& place : Places) {
        columns = qMax(columns, place.column + 1);
        rows = qMax(rows, place.row + 1);
    }
    return {columns, rows};
}

} // namespace inservice
