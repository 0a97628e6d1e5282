// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sortedruns.h"

#include <algorithm>
#include <array>

namespace vekha::store {

namespace {

constexpr std::size_t recordsOfRun = std::size_t(1) << 20; ///< 24 MB, and as much again while sorting
constexpr std::size_t recordsRead = std::size_t(1) << 14;
constexpr int kindBits = 3;
constexpr int dayBits = 24;
constexpr std::int64_t dayOffset = std::int64_t(1) << (dayBits - 1); ///< days before 1970 sort first

constexpr int digitBits = 8;
constexpr std::size_t digits = 256;

std::size_t digitOf(std::uint64_t key, int shift) { return (key >> shift) & (digits - 1); }

} // namespace

struct SortedRuns::Run {
    qint64 offset = 0; ///< of the next record in the file
    qint64 left = 0;   ///< records not read yet
    std::vector<ImportRecord> buffer;
    std::size_t place = 0;
    [[nodiscard]] const ImportRecord &front() const { return buffer[place]; }
};

std::uint64_t ImportRecord::keyOf(int series, calendar::Day first, calendar::Granularity kind)
{
    const auto day = std::uint64_t(std::int64_t(first) + dayOffset);
    return (std::uint64_t(std::uint32_t(series)) << (dayBits + kindBits)) | (day << kindBits) |
           std::uint64_t(kind);
}

int ImportRecord::series() const { return int(key >> (dayBits + kindBits)); }

calendar::Period ImportRecord::period() const
{
    const auto day = std::int64_t((key >> kindBits) & ((std::uint64_t(1) << dayBits) - 1)) - dayOffset;
    return {calendar::Granularity(key & ((1U << kindBits) - 1)), calendar::Day(day)};
}

SortedRuns::SortedRuns() = default;
SortedRuns::~SortedRuns() = default;

Done SortedRuns::add(const ImportRecord &record)
{
    if (m_records.size() == recordsOfRun) {
        if (const Done spilled = spill(); !spilled)
            return spilled;
    }
    m_records.push_back(record);
    ++m_size;
    return {};
}

// Sorts by the bytes of the key, lowest first, which keeps the order of equal keys; bytes that are the same
// in all records (most are) are passed over.
void SortedRuns::sortRun()
{
    const auto byKey = [](const ImportRecord &a, const ImportRecord &b) { return a.key < b.key; };
    if (std::is_sorted(m_records.begin(), m_records.end(), byKey))
        return;
    std::uint64_t different = 0;
    for (const ImportRecord &record : m_records)
        different |= record.key ^ m_records.front().key;
    m_scratch.resize(m_records.size());
    for (int shift = 0; shift < 64; shift += digitBits) {
        if (digitOf(different, shift) == 0)
            continue;
        std::array<std::size_t, digits> starts{};
        for (const ImportRecord &record : m_records)
            ++starts[digitOf(record.key, shift)];
        std::size_t start = 0;
        for (std::size_t &each : starts)
            start += std::exchange(each, start);
        for (const ImportRecord &record : m_records)
            m_scratch[starts[digitOf(record.key, shift)]++] = record;
        m_records.swap(m_scratch);
    }
}

Done SortedRuns::spill()
{
    sortRun();
    if (!m_file) {
        m_file = std::make_unique<QTemporaryFile>();
        if (!m_file->open())
            return failure(ErrorCode::FileNotWritable, {m_file->fileName(), m_file->errorString()});
    }
    const auto bytes = qint64(m_records.size() * sizeof(ImportRecord));
    Run run;
    run.offset = m_file->size();
    run.left = qint64(m_records.size());
    if (!m_file->seek(run.offset) ||
        m_file->write(reinterpret_cast<const char *>(m_records.data()), bytes) != bytes || !m_file->flush())
        return failure(ErrorCode::DiskFull, {m_file->fileName()}, m_file->errorString());
    m_runs.push_back(std::move(run));
    m_records.clear();
    return {};
}

Done SortedRuns::finish()
{
    if (m_runs.empty()) {
        sortRun();
        std::vector<ImportRecord>().swap(m_scratch);
        return {};
    }
    if (const Done spilled = spill(); !spilled)
        return spilled;
    std::vector<ImportRecord>().swap(m_records);
    std::vector<ImportRecord>().swap(m_scratch);
    for (std::size_t run = 0; run < m_runs.size(); ++run) {
        if (const Done filled = fill(m_runs[run]); !filled)
            return filled;
        m_heap.push_back(int(run));
    }
    return {};
}

Done SortedRuns::fill(Run &run)
{
    const auto count = std::min<qint64>(run.left, recordsRead);
    run.buffer.resize(std::size_t(count));
    run.place = 0;
    const qint64 bytes = count * qint64(sizeof(ImportRecord));
    if (!m_file->seek(run.offset) ||
        m_file->read(reinterpret_cast<char *>(run.buffer.data()), bytes) != bytes)
        return failure(ErrorCode::FileUnreadable, {m_file->fileName(), m_file->errorString()});
    run.offset += bytes;
    run.left -= count;
    return {};
}

Result<bool> SortedRuns::next(ImportRecord &record)
{
    if (m_runs.empty()) {
        if (m_nextInMemory == m_records.size())
            return false;
        record = m_records[m_nextInMemory++];
        return true;
    }
    // Runs are few: a look at each is as fast as a heap, and the first of equal ones is the earliest.
    Run *best = nullptr;
    for (const int place : m_heap) {
        Run &run = m_runs[std::size_t(place)];
        if (!best || run.front().key < best->front().key)
            best = &run;
    }
    if (!best)
        return false;
    record = best->front();
    if (++best->place == best->buffer.size()) {
        if (best->left == 0)
            std::erase(m_heap, int(best - m_runs.data()));
        else if (const Done filled = fill(*best); !filled)
            return failure(filled.error());
    }
    return true;
}

} // namespace vekha::store
