// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/fontsahead.h"

#include <fcntl.h>
#include <fontconfig/fontconfig.h>
#include <memory>
#include <system_error>
#include <unistd.h>

namespace inservice {

namespace {

using Pattern = std::unique_ptr<FcPattern, decltype(&FcPatternDestroy)>;

void readAhead(int weight) {
    const Pattern wanted(FcPatternCreate(), &FcPatternDestroy);
    FcPatternAddString(wanted.get(), FC_FAMILY, reinterpret_cast<const FcChar8*>("sans-serif"));
    FcPatternAddString(wanted.get(), FC_LANG, reinterpret_cast<const FcChar8*>("zh-tw"));
    FcPatternAddInteger(wanted.get(), FC_WEIGHT, weight);
    FcConfigSubstitute(nullptr, wanted.get(), FcMatchPattern);
    FcDefaultSubstitute(wanted.get());
    FcResult result = FcResultNoMatch;
    const Pattern found(FcFontMatch(nullptr, wanted.get(), &result), &FcPatternDestroy);
    FcChar8* name = nullptr;
    if (!found || FcPatternGetString(found.get(), FC_FILE, 0, &name) != FcResultMatch) {
        return;
    }
    const int file = ::open(reinterpret_cast<const char*>(name), O_RDONLY | O_CLOEXEC);
    if (file < 0) {
        return;
    }
    ::posix_fadvise(file, 0, 0, POSIX_FADV_WILLNEED);
    ::close(file);
}

} // namespace

std::jthread readFontsAhead() {
    try {
        return std::jthread([] {
            if (FcInit() != FcTrue) {
                return; // Qt says so itself
            }
            readAhead(FC_WEIGHT_REGULAR);
            readAhead(FC_WEIGHT_BOLD);
        });
    } catch (const std::system_error&) {
        return {}; // no thread to be had: the fonts come when they are needed
    }
}

} // namespace inservice
