// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/distinctruns.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <queue>

namespace vekha::exchange {

namespace {

constexpr size_t recordsRead = 4096;

std::uint64_t wordAt(const char *bytes)
{
    std::uint64_t word = 0;
    std::memcpy(&word, bytes, sizeof word);
    return word;
}

std::uint64_t finallyMixed(std::uint64_t word)
{
    word = (word ^ (word >> 33)) * 0xff51afd7ed558ccdULL;
    word = (word ^ (word >> 33)) * 0xc4ceb9fe1a85ec53ULL;
    return word ^ (word >> 33);
}

constexpr std::uint64_t factor1 = 0x87c37b91114253d5ULL;
constexpr std::uint64_t factor2 = 0x4cf5ad432745937fULL;

std::uint64_t stirred1(std::uint64_t word) { return std::rotl(word * factor1, 31) * factor2; }
std::uint64_t stirred2(std::uint64_t word) { return std::rotl(word * factor2, 33) * factor1; }

} // namespace

TextHash textHash(std::string_view text)
{
    constexpr size_t block = 16;
    std::uint64_t a = 0;
    std::uint64_t b = 0;
    const size_t whole = text.size() / block * block;
    for (size_t at = 0; at < whole; at += block) {
        a = (std::rotl(a ^ stirred1(wordAt(text.data() + at)), 27) + b) * 5 + 0x52dce729;
        b = (std::rotl(b ^ stirred2(wordAt(text.data() + at + 8)), 31) + a) * 5 + 0x38495ab5;
    }
    char rest[block] = {};
    if (text.size() > whole)
        std::memcpy(rest, text.data() + whole, text.size() - whole);
    a = (a ^ stirred1(wordAt(rest))) ^ text.size();
    b = (b ^ stirred2(wordAt(rest + 8))) ^ text.size();
    a += b;
    b += a;
    a = finallyMixed(a);
    b = finallyMixed(b);
    a += b;
    return {a, a + b};
}

/// A sorted run in the file, read piece by piece.
class DistinctRuns::Run {
public:
    Run(qint64 offset, qint64 count) : m_offset(offset), m_left(count) {}

    [[nodiscard]] const Record &front() const { return m_buffer[m_place]; }
    /// Goes to the next record; false at the end.
    [[nodiscard]] Result<bool> next(QFile &file)
    {
        if (++m_place < m_buffer.size())
            return true;
        if (m_left == 0)
            return false;
        m_buffer.resize(size_t(std::min<qint64>(m_left, qint64(recordsRead))));
        const auto bytes = qint64(m_buffer.size() * sizeof(Record));
        if (!file.seek(m_offset) || file.read(reinterpret_cast<char *>(m_buffer.data()), bytes) != bytes)
            return failure(ErrorCode::FileUnreadable, {file.fileName(), file.errorString()});
        m_offset += bytes;
        m_left -= qint64(m_buffer.size());
        m_place = 0;
        return true;
    }

private:
    qint64 m_offset;
    qint64 m_left;
    std::vector<Record> m_buffer;
    size_t m_place = 0;
};

DistinctRuns::DistinctRuns(size_t recordsInMemory) : m_limit(std::max<size_t>(recordsInMemory, 2)) {}
DistinctRuns::~DistinctRuns() = default;

Done DistinctRuns::add(std::uint64_t key, std::string_view text)
{
    if (m_records.size() >= m_limit) {
        if (const Done room = makeRoom(); !room)
            return room;
    }
    m_records.push_back({key, textHash(text)});
    return {};
}

void DistinctRuns::sortOut()
{
    std::sort(m_records.begin(), m_records.end());
    m_records.erase(std::unique(m_records.begin(), m_records.end()), m_records.end());
}

/// Where most texts repeat, leaving out the repetitions is enough.
Done DistinctRuns::makeRoom()
{
    sortOut();
    return m_records.size() > m_limit / 2 ? spill() : Done();
}

Done DistinctRuns::spill()
{
    if (!m_file) {
        m_file = std::make_unique<QTemporaryFile>();
        if (!m_file->open())
            return failure(ErrorCode::DiskFull, {m_file->fileTemplate()}, m_file->errorString());
    }
    const qint64 offset = m_file->size();
    const auto bytes = qint64(m_records.size() * sizeof(Record));
    if (!m_file->seek(offset) ||
        m_file->write(reinterpret_cast<const char *>(m_records.data()), bytes) != bytes || !m_file->flush())
        return failure(ErrorCode::DiskFull, {m_file->fileName()}, m_file->errorString());
    m_runs.push_back(std::make_unique<Run>(offset, qint64(m_records.size())));
    m_records.clear();
    return {};
}

Done DistinctRuns::finish(const std::function<Done(std::uint64_t key, qint64 count)> &take)
{
    sortOut();
    const auto later = [this](size_t a, size_t b) { return m_runs[b]->front() < m_runs[a]->front(); };
    std::priority_queue<size_t, std::vector<size_t>, decltype(later)> heap(later);
    if (!m_runs.empty()) {
        if (const Done spilled = spill(); !spilled)
            return spilled;
        m_records.shrink_to_fit();
    }
    for (size_t i = 0; i < m_runs.size(); ++i) {
        const auto more = m_runs[i]->next(*m_file);
        if (!more)
            return failure(more.error());
        if (*more)
            heap.push(i);
    }
    std::optional<Record> last;
    qint64 count = 0;
    const auto put = [&](const Record &record) -> Done {
        if (last && last->key != record.key) {
            if (const Done taken = take(last->key, count); !taken)
                return taken;
            count = 0;
        }
        count += !last || *last != record;
        last = record;
        return {};
    };
    for (const Record &record : m_records) {
        if (const Done done = put(record); !done)
            return done;
    }
    while (!heap.empty()) {
        const size_t run = heap.top();
        heap.pop();
        if (const Done done = put(m_runs[run]->front()); !done)
            return done;
        const auto more = m_runs[run]->next(*m_file);
        if (!more)
            return failure(more.error());
        if (*more)
            heap.push(run);
    }
    return last ? take(last->key, count) : Done();
}

} // namespace vekha::exchange
