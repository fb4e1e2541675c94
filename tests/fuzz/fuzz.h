// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QString>
#include <cstdint>
#include <cstdlib>
#include <iostream>

/// What the fuzzers share. Each program has LLVMFuzzerTestOneInput(); its main() is libFuzzer's (packaging/fuzz), or
/// that of replay.cpp, which plays the seeds and some mutations of them (packaging/test).
namespace inservice::fuzz {

/// The bytes of one run, taken from the front.
class Input {
public:
    Input(const uint8_t* data, size_t size)
        : m_bytes(reinterpret_cast<const char*>(data), qsizetype(size)) {}

    /// 0 … count − 1; 0 when nothing is left. Written '0', '1', … in a seed.
    int choice(int count) {
        if (m_bytes.isEmpty()) {
            return 0;
        }
        const auto byte = static_cast<unsigned char>(m_bytes.at(0));
        m_bytes.remove(0, 1);
        return (byte + 256 - '0') % 256 % count;
    }
    /// All that is left.
    [[nodiscard]] QByteArray rest() const { return m_bytes; }
    /// All that is left as a text that somebody could have typed or pasted: UTF-8, or UTF-16 as it stands (lone
    /// surrogates).
    QString text() {
        const bool utf16 = choice(8) == 7;
        return utf16 ? QString(reinterpret_cast<const QChar*>(m_bytes.constData()), m_bytes.size() / 2)
                     : QString::fromUtf8(m_bytes);
    }

private:
    QByteArray m_bytes;
};

[[noreturn]] inline void fail(const char* rule, const char* file, int line, const QString& seen) {
    std::cerr << file << ':' << line << ": does not hold: " << rule << "\n  " << seen.toUtf8().constData() << '\n';
    std::abort();
}

/// Unpaired halves cannot be stored, sent or printed.
inline bool isWhole(const QString& text) {
    return text.isValidUtf16();
}

} // namespace inservice::fuzz

/// A rule that holds for every input. `seen` says what it was broken with.
#define HOLDS(rule, seen)                                                                                              \
    do {                                                                                                               \
        if (!(rule))                                                                                                   \
            inservice::fuzz::fail(#rule, __FILE__, __LINE__, seen);                                                    \
    } while (false)

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size);
