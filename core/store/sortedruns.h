// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/calendar/period.h"

#include <QTemporaryFile>

#include <cstdint>
#include <memory>
#include <vector>

namespace vekha::store {

/// One figure of an import: its place in the order of the file's key (series, first day, kind), and its
/// value.
struct ImportRecord {
    std::uint64_t key = 0;
    double value = 0;
    std::int32_t order = 0; ///< breaks ties of the `last` and `first` rules

    [[nodiscard]] static std::uint64_t keyOf(int series, calendar::Day first, calendar::Granularity kind);
    [[nodiscard]] int series() const;
    [[nodiscard]] calendar::Period period() const;
};

/// Takes any number of records and gives them back in the order of their keys, those of equal keys as they
/// came. Memory stays bounded: full runs are sorted and go to a temporary file, and are merged when read.
class SortedRuns {
public:
    SortedRuns();
    ~SortedRuns();

    /// Fails with DiskFull when the temporary file cannot be written.
    [[nodiscard]] Done add(const ImportRecord &record);
    /// No more records come. Fails like add().
    [[nodiscard]] Done finish();
    /// The next record in order; false after the last one. Fails with FileUnreadable.
    [[nodiscard]] Result<bool> next(ImportRecord &record);
    [[nodiscard]] qint64 size() const { return m_size; }

private:
    struct Run;
    void sortRun();
    [[nodiscard]] Done spill();
    [[nodiscard]] Done fill(Run &run);

    std::vector<ImportRecord> m_records;
    std::vector<ImportRecord> m_scratch;
    std::unique_ptr<QTemporaryFile> m_file;
    std::vector<Run> m_runs;
    std::vector<int> m_heap; ///< runs by their next record, smallest first
    std::size_t m_nextInMemory = 0;
    qint64 m_size = 0;
};

} // namespace vekha::store
