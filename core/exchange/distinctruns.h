// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QTemporaryFile>

#include <cstdint>
#include <functional>
#include <memory>
#include <string_view>
#include <vector>

namespace vekha::exchange {

/// 128 bits that stand for a text: two different texts of a file have the same ones by chance once in about
/// 10^24 files of ten million rows. Source: MurmurHash3_x64_128, https://github.com/aappleby/smhasher (public
/// domain).
struct TextHash {
    std::uint64_t high = 0;
    std::uint64_t low = 0;
    auto operator<=>(const TextHash &) const = default;
};
[[nodiscard]] TextHash textHash(std::string_view text);

/// Counts the different texts under each key, for lists of any length. Memory stays bounded: sorted runs
/// without repetitions go to a temporary file and are merged at the end.
class DistinctRuns {
public:
    /// @param recordsInMemory  of 24 bytes, before a run is written
    explicit DistinctRuns(size_t recordsInMemory = size_t(1) << 21);
    ~DistinctRuns();

    /// Fails with DiskFull when the temporary file cannot be written.
    [[nodiscard]] Done add(std::uint64_t key, std::string_view text);
    /// Tells of every key, in order, how many different texts it had. Fails like add(), with FileUnreadable,
    /// and with what `take` fails with.
    [[nodiscard]] Done finish(const std::function<Done(std::uint64_t key, qint64 count)> &take);

private:
    struct Record {
        std::uint64_t key = 0;
        TextHash text;
        auto operator<=>(const Record &) const = default;
    };
    class Run;
    void sortOut();
    [[nodiscard]] Done makeRoom();
    [[nodiscard]] Done spill();

    size_t m_limit;
    std::vector<Record> m_records;
    std::unique_ptr<QTemporaryFile> m_file;
    std::vector<std::unique_ptr<Run>> m_runs;
};

} // namespace vekha::exchange
