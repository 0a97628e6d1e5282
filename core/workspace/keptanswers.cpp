// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/keptanswers.h"

#include "core/facts/answerbytes.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDataStream>
#include <QDateTime>
#include <QFileInfo>

#include <algorithm>

namespace vekha::workspace {

using facts::Answer;
using facts::Query;

namespace {

constexpr std::size_t mostEntries = 6;    ///< a page asks two or three questions
constexpr std::size_t mostValues = 5'000; ///< of one answer: a page shows fewer
constexpr auto streamVersion = QDataStream::Qt_6_4;

// The build of this program: the file it runs from, as it was when the program began.
const QByteArray &build()
{
    static const QByteArray text = [] {
        const QFileInfo program(QCoreApplication::applicationFilePath());
        return QByteArray(VEKHA_VERSION " ") + QByteArray::number(program.size()) + ' ' +
               QByteArray::number(program.lastModified().toMSecsSinceEpoch());
    }();
    return text;
}

QByteArray digestOf(const QByteArray &question, const QDate &today, calendar::Day sameUntil,
                    const QByteArray &answer)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(question);
    hash.addData(QByteArray::number(today.toJulianDay()) + ' ' + QByteArray::number(sameUntil));
    hash.addData(answer);
    return hash.result();
}

QByteArray bytesOf(const store::Coverage &coverage)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(streamVersion);
    stream << coverage.days.has_value();
    if (coverage.days)
        stream << coverage.days->first << coverage.days->last;
    stream << QList<MetricIndex>(coverage.inputs.begin(), coverage.inputs.end());
    return bytes;
}

std::optional<store::Coverage> coverageIn(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    stream.setVersion(streamVersion);
    store::Coverage coverage;
    bool hasDays = false;
    stream >> hasDays;
    if (hasDays) {
        coverage.days.emplace();
        stream >> coverage.days->first >> coverage.days->last;
    }
    QList<MetricIndex> inputs;
    stream >> inputs;
    if (stream.status() != QDataStream::Ok)
        return std::nullopt;
    coverage.inputs.assign(inputs.begin(), inputs.end());
    return coverage;
}

QByteArray digestOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha1);
}

bool holdsOn(const QDate &asked, calendar::Day sameUntil, const QDate &today)
{
    if (!asked.isValid() || !today.isValid())
        return asked.isValid() == today.isValid();
    return today >= asked && calendar::dayOf(today) <= sameUntil;
}

} // namespace

KeptAnswers::KeptAnswers(const QByteArray &earlier)
{
    QDataStream stream(earlier);
    stream.setVersion(streamVersion);
    QByteArray writtenBy, coverageDigest;
    stream >> writtenBy >> m_coverage >> coverageDigest;
    if (writtenBy != build() || stream.status() != QDataStream::Ok ||
        coverageDigest != digestOf(m_coverage)) {
        m_coverage.clear();
        return;
    }
    m_coverageIsEarlier = true;
    while (!stream.atEnd() && m_entries.size() < mostEntries) {
        Entry entry;
        stream >> entry.question >> entry.today >> entry.sameUntil >> entry.answer >> entry.digest;
        if (stream.status() != QDataStream::Ok || entry.digest.isEmpty())
            return;
        entry.standing = Standing::Earlier;
        m_entries.push_back(std::move(entry));
    }
}

std::vector<KeptAnswers::Entry>::iterator KeptAnswers::entryFor(const Query &query)
{
    const QByteArray question = facts::bytesOf(query);
    return std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &entry) {
        return entry.question == question && holdsOn(entry.today, entry.sameUntil, query.today);
    });
}

std::optional<Answer> KeptAnswers::find(const Query &query)
{
    const std::lock_guard lock(m_mutex);
    const auto entry = entryFor(query);
    if (entry == m_entries.end())
        return std::nullopt;
    if (entry->standing == Standing::Earlier) {
        if (entry->digest != digestOf(entry->question, entry->today, entry->sameUntil, entry->answer))
            return std::nullopt;
        entry->standing = Standing::Given;
        m_unchecked.push_back(query);
    }
    return facts::answerIn(entry->answer);
}

void KeptAnswers::add(const Query &query, const Answer &answer)
{
    if (answer.values.size() > mostValues)
        return;
    const std::lock_guard lock(m_mutex);
    QByteArray question = facts::bytesOf(query);
    std::erase_if(m_entries, [&](const Entry &known) { return known.question == question; });
    if (m_entries.size() >= mostEntries) {
        const auto unasked = std::find_if(m_entries.begin(), m_entries.end(), [](const Entry &known) {
            return known.standing == Standing::Earlier;
        });
        if (unasked == m_entries.end())
            return;
        m_entries.erase(unasked);
    }
    m_entries.push_back({std::move(question), query.today, answer.sameUntil, facts::bytesOf(answer), {}});
}

std::optional<store::Coverage> KeptAnswers::coverage()
{
    const std::lock_guard lock(m_mutex);
    auto known = coverageIn(m_coverage);
    m_coverageUnchecked = known && m_coverageIsEarlier;
    return known;
}

void KeptAnswers::setCoverage(const store::Coverage &coverage)
{
    const std::lock_guard lock(m_mutex);
    m_coverage = bytesOf(coverage);
    m_coverageIsEarlier = false;
}

bool KeptAnswers::takeUncheckedCoverage()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_coverageUnchecked, false);
}

bool KeptAnswers::agrees(const store::Coverage &coverage) const
{
    const std::lock_guard lock(m_mutex);
    return m_coverage == bytesOf(coverage);
}

std::vector<Query> KeptAnswers::takeUnchecked()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_unchecked, {});
}

bool KeptAnswers::agrees(const Query &query, const Answer &answer)
{
    const std::lock_guard lock(m_mutex);
    const auto entry = entryFor(query);
    if (entry == m_entries.end())
        return true;
    if (entry->answer != facts::bytesOf(answer))
        return false;
    entry->standing = Standing::Sound;
    return true;
}

QByteArray KeptAnswers::bytes() const
{
    const std::lock_guard lock(m_mutex);
    QByteArray all;
    QDataStream stream(&all, QIODevice::WriteOnly);
    stream.setVersion(streamVersion);
    stream << build() << m_coverage << digestOf(m_coverage);
    for (const Entry &entry : m_entries)
        stream << entry.question << entry.today << entry.sameUntil << entry.answer
               << (entry.digest.isEmpty()
                       ? digestOf(entry.question, entry.today, entry.sameUntil, entry.answer)
                       : entry.digest); // never a new one for bytes that nobody has looked at
    return all;
}

} // namespace vekha::workspace
