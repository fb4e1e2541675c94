// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/central/client/proofofwork.h"

#include <QByteArray>
#include <atomic>
#include <bit>
#include <cmath>
#include <condition_variable>
#include <mutex>
#include <sodium.h>
#include <thread>
#include <vector>

namespace inservice {

namespace {

/// Hashes a second of one core of an office PC; for the estimate alone.
constexpr double coreRate = 2'000'000;

unsigned workers() {
    const unsigned cores = std::thread::hardware_concurrency();
    return cores > 1 ? cores - 1 : 1;
}

int leadingZeros(const unsigned char* hash) {
    quint64 first = 0;
    for (int i = 0; i < 8; ++i) {
        first = first << 8U | hash[i];
    }
    return std::countl_zero(first);
}

/// Counts up the decimal digits of `text` from `from`; they never overflow in a lifetime of hashes.
void countUp(QByteArray& text, qsizetype from) {
    char* digits = text.data();
    for (qsizetype at = text.size() - 1; at >= from; --at) {
        if (digits[at] != '9') {
            ++digits[at];
            return;
        }
        digits[at] = '0';
    }
}

struct Search {
    std::atomic<bool> over = false;
    std::mutex mutex;
    std::condition_variable ended;
    QByteArray found;

    void run(QByteArray text, qsizetype from, int bits) {
        unsigned char hash[crypto_hash_sha256_BYTES];
        while (!over) {
            for (int i = 0; i < 4096; ++i, countUp(text, from)) {
                crypto_hash_sha256(hash, reinterpret_cast<const unsigned char*>(text.constData()),
                                   static_cast<unsigned long long>(text.size()));
                if (leadingZeros(hash) >= bits) {
                    const std::scoped_lock lock(mutex);
                    found = text;
                    over = true;
                    ended.notify_all();
                    return;
                }
            }
        }
    }
};

} // namespace

QString solveProof(const WorkWanted& wanted, const std::function<bool()>& stop) {
    const QByteArray prefix = wanted.challenge.toLatin1() + '/';
    Search search;
    std::vector<std::thread> threads;
    for (unsigned worker = 0; worker < workers(); ++worker) {
        // 19 digits: with the challenge one block of SHA-256.
        QByteArray nonce = "1";
        while (nonce.size() < 19) {
            nonce += char('0' + randombytes_uniform(10));
        }
        threads.emplace_back([&search, text = prefix + nonce, from = prefix.size(), bits = wanted.bits] {
            search.run(text, from, bits);
        });
    }
    {
        std::unique_lock lock(search.mutex);
        while (!search.over && !stop()) {
            search.ended.wait_for(lock, std::chrono::milliseconds(20));
        }
        search.over = true;
    }
    for (std::thread& thread : threads) {
        thread.join();
    }
    return QString::fromLatin1(search.found);
}

std::optional<WorkWanted> workWanted(const PgError& refusal) {
    WorkWanted wanted{refusal.detail.value(QLatin1String("challenge")).toString(),
                      refusal.detail.value(QLatin1String("bits")).toInt()};
    if (refusal.sqlState != QLatin1String("KA008") || wanted.challenge.isEmpty() || wanted.bits > mostProofBits) {
        return std::nullopt;
    }
    return wanted;
}

std::chrono::seconds proofTime(int bits) {
    return std::chrono::seconds(std::llround(std::exp2(bits) / (coreRate * workers())));
}

} // namespace inservice
