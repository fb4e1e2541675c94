// SPDX-License-Identifier: GPL-3.0-or-later
// The main() of a fuzzer without libFuzzer: every seed, then mutations of them, always the same.   fuzz_… SEEDS RUNS
#include "tests/fuzz/fuzz.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <random>

namespace {

std::mt19937 dice(20260901); // NOLINT: the same runs every time

qsizetype below(qsizetype count) {
    return count < 1 ? 0 : qsizetype(dice() % static_cast<std::uint32_t>(count));
}

QByteArray mutated(QByteArray bytes, const QByteArrayList& seeds, const QByteArrayList& words) {
    for (qsizetype n = 1 + below(4); n > 0; --n) {
        const qsizetype at = below(bytes.size() + 1);
        switch (below(8)) {
        case 0: // another bit
            if (at < bytes.size()) {
                bytes[at] = char(bytes.at(at) ^ (1 << below(8)));
            }
            break;
        case 1:
            bytes.remove(at, 1 + below(8));
            break;
        case 2:
            bytes.insert(at, char(below(256)));
            break;
        case 3: // a piece once more
            bytes.insert(at, bytes.mid(below(bytes.size()), 1 + below(16)));
            break;
        case 4: { // the end of another seed
            const QByteArray& other = seeds.at(below(seeds.size()));
            bytes = bytes.left(at) + other.mid(below(other.size()));
            break;
        }
        case 5: // much of one thing
            bytes.insert(at, QByteArray(below(600), at < bytes.size() ? bytes.at(at) : 'x'));
            break;
        default:
            bytes.insert(at, words.at(below(words.size())));
            break;
        }
    }
    return bytes;
}

QByteArray read(const QString& name) {
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        std::cerr << "cannot read " << name.toStdString() << '\n';
        std::exit(2);
    }
    return file.readAll();
}

/// The entries of a libFuzzer dictionary: "…" a line, \xNN for a byte.
QByteArrayList dictionary(const QString& name) {
    QByteArrayList words;
    for (const QByteArray& line : read(name).split('\n')) {
        if (!line.startsWith('"')) {
            continue;
        }
        QByteArray word;
        for (qsizetype i = 1; i < line.size() && line.at(i) != '"'; ++i) {
            if (line.at(i) != '\\') {
                word += line.at(i);
            } else if (line.at(++i) == 'x') {
                word += QByteArray::fromHex(line.mid((i += 2) - 1, 2));
            } else {
                word += line.at(i);
            }
        }
        words.append(word);
    }
    return words;
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 3) {
        std::cerr << "usage: " << argv[0] << " SEEDS RUNS\n";
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    QByteArrayList seeds;
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
        seeds.append(read(folder.filePath(name)));
    }
    if (seeds.isEmpty()) {
        std::cerr << "no seeds in " << argv[1] << '\n';
        return 2;
    }
    const QByteArrayList words = dictionary(folder.filePath(QStringLiteral("../../words.dict")));
    const auto play = [](const QByteArray& bytes) {
        // Left behind when it aborts, to be played again (with libFuzzer's programs, or as a new seed).
        QFile last(QStringLiteral("fuzz-last-input"));
        if (last.open(QIODevice::WriteOnly)) {
            last.write(bytes);
        }
        last.close();
        LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t*>(bytes.constData()), size_t(bytes.size()));
    };
    for (const QByteArray& seed : seeds) {
        play(seed);
    }
    const long runs = QByteArray(argv[2]).toLong();
    for (long run = 0; run < runs; ++run) {
        play(mutated(seeds.at(below(seeds.size())), seeds, words));
    }
    QFile::remove(QStringLiteral("fuzz-last-input"));
    std::cout << seeds.size() << " seeds, " << runs << " mutations\n";
    return 0;
}
