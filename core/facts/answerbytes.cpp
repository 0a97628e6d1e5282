// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/facts/answerbytes.h"

#include <cstring>
#include <type_traits>

namespace vekha::facts {

namespace {

// Both ways visit the same members in the same order, once, for a stream that writes or reads. Numbers stand
// as the machine has them: a page's answers are read in a tenth of a millisecond.

class Writer {
public:
    template <class T> void item(const T &value)
    {
        static_assert(std::is_trivially_copyable_v<T>);
        m_bytes.append(reinterpret_cast<const char *>(&value), sizeof value);
    }
    template <class T> void list(const std::vector<T> &items)
    {
        item(quint32(items.size()));
        for (const T &each : items)
            visit(*this, each);
    }
    template <class T> void optional(const std::optional<T> &value)
    {
        item(value.has_value());
        if (value)
            visit(*this, *value);
    }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

class Reader {
public:
    explicit Reader(const QByteArray &bytes) : m_next(bytes.constData()), m_end(m_next + bytes.size()) {}

    template <class T> void item(T &value)
    {
        static_assert(std::is_trivially_copyable_v<T>);
        if (m_end - m_next < std::ptrdiff_t(sizeof value)) {
            m_isWhole = false;
            return;
        }
        std::memcpy(&value, m_next, sizeof value);
        m_next += sizeof value;
    }
    void item(bool &value)
    {
        quint8 byte = 0;
        item(byte);
        m_isWhole = m_isWhole && byte <= 1;
        value = byte == 1;
    }
    template <class T> void list(std::vector<T> &items)
    {
        quint32 count = 0;
        item(count);
        if (std::ptrdiff_t(count) > m_end - m_next) // each takes a byte at least
            m_isWhole = false;
        if (!m_isWhole)
            return;
        items.resize(count);
        for (T &each : items)
            visit(*this, each);
    }
    template <class T> void optional(std::optional<T> &value)
    {
        bool has = false;
        item(has);
        if (has)
            visit(*this, value.emplace());
    }
    [[nodiscard]] bool isWhole() const { return m_isWhole && m_next == m_end; }

private:
    const char *m_next;
    const char *m_end;
    bool m_isWhole = true;
};

template <class T, class Of> constexpr bool is = std::is_same_v<std::remove_const_t<T>, Of>;

template <class Stream, class T> void visit(Stream &stream, T &value)
{
    if constexpr (is<T, calendar::DayRange>) {
        stream.item(value.first);
        stream.item(value.last);
    } else if constexpr (is<T, Bucket>) {
        visit(stream, value.days);
        stream.optional(value.granularity);
    } else if constexpr (is<T, Group>) {
        stream.item(value.kind);
        stream.item(value.channel);
        stream.item(value.campaign);
        stream.item(value.type);
    } else if constexpr (is<T, Note>) {
        stream.item(value.kind);
        stream.item(value.metric);
        stream.item(value.channel);
        stream.item(value.present);
        stream.item(value.wanted);
    } else if constexpr (is<T, Value>) {
        stream.optional(value.number);
        stream.item(value.reason);
        stream.item(value.culprit);
        stream.item(value.complete);
        stream.item(value.running);
        stream.list(value.notes);
    } else if constexpr (is<T, std::optional<calendar::DayRange>>) {
        stream.optional(value);
    } else if constexpr (is<T, Answer>) {
        stream.list(value.groups);
        stream.list(value.buckets);
        stream.list(value.comparedDays);
        stream.list(value.shownDays);
        stream.item(value.metrics);
        stream.list(value.values);
        stream.list(value.compared);
        stream.list(value.basis);
        stream.item(value.sameUntil);
    } else if constexpr (is<T, Query>) {
        stream.list(value.metrics);
        stream.list(value.buckets);
        stream.list(value.channels);
        stream.list(value.campaigns);
        stream.item(value.split);
        stream.item(value.total);
        stream.item(value.compare);
    } else {
        stream.item(value);
    }
}

} // namespace

QByteArray bytesOf(const Query &query)
{
    Writer writer;
    visit(writer, query);
    return writer.bytes();
}

QByteArray bytesOf(const Answer &answer)
{
    Writer writer;
    visit(writer, answer);
    return writer.bytes();
}

std::optional<Answer> answerIn(const QByteArray &bytes)
{
    Answer answer;
    Reader reader(bytes);
    visit(reader, answer);
    const auto cells = size_t(answer.metrics) * answer.groups.size() * answer.buckets.size();
    const auto fits = [cells](const std::vector<Value> &values) {
        return values.empty() || values.size() == cells;
    };
    if (!reader.isWhole() || answer.metrics < 0 || answer.values.size() != cells || !fits(answer.compared) ||
        !fits(answer.basis))
        return std::nullopt;
    return answer;
}

} // namespace vekha::facts
