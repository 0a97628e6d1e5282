// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/dictionary.h"

#include "core/base/channel.h"
#include "core/exchange/numbertext.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <array>
#include <bitset>
#include <memory>
#include <string>

namespace vekha::exchange {

namespace {

constexpr size_t longestTotalLabel = 120; // bytes

QJsonObject readResource()
{
    QFile file(QStringLiteral(":/exchange/columns.json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// {"meaning": ["word", ..]} turned round.
QHash<QString, DictionaryEntry> entriesOf(const QJsonValue &lists)
{
    QHash<QString, DictionaryEntry> entries;
    const QJsonObject object = lists.toObject();
    for (auto list = object.begin(); list != object.end(); ++list) {
        const QJsonArray words = list.value().toArray();
        for (int i = 0; i < words.size(); ++i) {
            const QString word = plainHeader(words[i].toString());
            if (!entries.contains(word) || entries[word].rank > i)
                entries.insert(word, {list.key(), i});
        }
    }
    return entries;
}

QStringList foldedList(const QJsonValue &words)
{
    QStringList list;
    for (const auto &word : words.toArray())
        list += foldedName(word.toString());
    return list;
}

/// A unit without its points: "тыс. руб." is "тыс руб".
QString plainUnit(const QString &text)
{
    QString unit = foldedName(text);
    unit.remove(u'.');
    return unit.simplified();
}

Dictionary readDictionary()
{
    const QJsonObject object = readResource();
    Dictionary words;
    words.uses = entriesOf(object[u"uses"]);
    words.inputs = entriesOf(object[u"inputs"]);
    words.weakInputs = entriesOf(object[u"weak_inputs"]);
    words.ratios = entriesOf(object[u"ratios"]);
    words.events = entriesOf(object[u"events"]);
    words.decorations = foldedList(object[u"decorations"]);
    words.totals = foldedList(object[u"totals"]);
    const QJsonObject units = object[u"units"].toObject();
    for (auto kind = units.begin(); kind != units.end(); ++kind) {
        for (const auto &word : kind.value().toArray())
            words.units.insert(plainUnit(word.toString()), kind.key());
    }
    return words;
}

/// Points of abbreviations go, those within a name ("vk.com") stay.
void dropPoints(QString &text)
{
    for (qsizetype i = text.size() - 1; i >= 0; --i) {
        if (text[i] == u'.' && (i + 1 == text.size() || text[i + 1].isSpace() || text[i + 1] == u'/'))
            text.remove(i, 1);
    }
}

/// "cost usd", "расход руб": the currency behind a name says nothing about its meaning.
void dropCurrency(QString &text)
{
    static const QSet<QString> currencies = {u"руб"_qs, u"rub"_qs, u"usd"_qs, u"eur"_qs,
                                             u"rur"_qs, u"kzt"_qs, u"byn"_qs, u"рублей"_qs};
    const qsizetype at = text.lastIndexOf(u' ');
    if (at > 0 && currencies.contains(text.mid(at + 1)))
        text.truncate(at);
}

/// The first two bytes of every total's label, small and capital.
using Starts = std::bitset<65536>;
size_t startOf(std::string_view text) { return size_t(uchar(text[0])) << 8U | uchar(text[1]); }
const Starts &totalStarts()
{
    static const auto starts = [] {
        auto made = std::make_unique<Starts>();
        for (const QString &word : dictionary().totals) {
            const QChar first = word[0];
            for (const QChar a : {first, first.toUpper()}) {
                for (const QChar b : {word[1], word[1].toUpper()})
                    made->set(startOf(std::string_view((QString(a) + b).toUtf8().constData())));
            }
        }
        return made;
    }();
    return *starts;
}

/// The part in front of a colon, or in front of "по" and "за": what is totalled stands behind.
QString labelOf(QString folded)
{
    if (const qsizetype colon = folded.indexOf(u':'); colon >= 0)
        folded.truncate(colon);
    for (const QString &link : {u" по "_qs, u" за "_qs, u" of "_qs, u" for "_qs}) {
        if (const qsizetype at = folded.indexOf(link); at >= 0)
            folded.truncate(at);
    }
    return folded.trimmed();
}

} // namespace

QString plainHeader(const QString &header)
{
    QString text = foldedName(header);
    text.replace(u'_', u' ');
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text[i] == u',' || text[i] == u'(' || text[i] == u'[') {
            text.truncate(i);
            break;
        }
    }
    for (const QChar sign : {u'%', u'₽', u'$', u'€', u'*', u':', u'"', u'\xfeff'})
        text.remove(sign);
    dropPoints(text);
    text = text.simplified();
    dropCurrency(text);
    return text;
}

const Dictionary &dictionary()
{
    static const Dictionary words = readDictionary();
    return words;
}

std::optional<FigureUnit> unitOfText(const QString &text)
{
    const auto found = dictionary().units.constFind(plainUnit(text));
    if (found == dictionary().units.cend())
        return std::nullopt;
    FigureUnit unit;
    unit.percent = *found == u"percent";
    unit.scale = *found == u"thousand" ? 1e3 : *found == u"million" ? 1e6 : *found == u"billion" ? 1e9 : 1;
    return unit;
}

std::optional<FigureUnit> unitOfHeader(const QString &header)
{
    const QString text = header.trimmed();
    if (text.size() > 1 && (text.endsWith(u'%') || text.startsWith(u'%')))
        return FigureUnit{true, 1};
    const qsizetype open = text.lastIndexOf(u'(');
    if (open > 0 && text.indexOf(u')', open) > open) {
        const QString inside = text.mid(open + 1, text.indexOf(u')', open) - open - 1);
        for (const QString &part : inside.split(u',')) {
            const auto unit = unitOfText(part);
            if (unit && *unit != FigureUnit())
                return unit;
        }
        return unitOfText(inside);
    }
    const qsizetype comma = text.lastIndexOf(u',');
    return comma > 0 ? unitOfText(text.mid(comma + 1)) : std::nullopt;
}

bool isTotalLabel(std::string_view cell)
{
    if (cell.size() < 3)
        return false;
    if (cell.front() == ' ' || cell.front() == '\t' || cell.starts_with("\xc2\xa0"))
        cell = trimmed(cell);
    if (cell.size() < 3 || cell.size() > longestTotalLabel || !totalStarts().test(startOf(cell)))
        return false;
    // Names that only start like a total's word repeat from row to row: each is looked up once.
    thread_local std::array<std::string, 256> plain;
    std::string &known = plain[std::hash<std::string_view>{}(cell) % plain.size()];
    if (known == cell)
        return false;
    static const QSet<QString> totals(dictionary().totals.begin(), dictionary().totals.end());
    const QString folded = foldedName(QString::fromUtf8(cell.data(), qsizetype(cell.size())));
    const bool isTotal = totals.contains(folded) || totals.contains(labelOf(folded));
    if (!isTotal)
        known = cell;
    return isTotal;
}

} // namespace vekha::exchange
