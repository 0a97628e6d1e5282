// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/idfromname.h"

#include <array>

using namespace Qt::StringLiterals;

namespace vekha::metrics {

namespace {

/// Latin spelling of а..я, as on road signs.
constexpr std::array<const char *, 32> latinOfCyrillic{
    "a", "b", "v", "g", "d", "e", "zh", "z",  "i",  "y",   "k", "l", "m", "n", "o",  "p",
    "r", "s", "t", "u", "f", "h", "ts", "ch", "sh", "sch", "",  "y", "",  "e", "yu", "ya"};

/// The letters of an id for one letter of a name; `_` for what has none.
QString latinOf(QChar c)
{
    if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
        return c;
    if (c == u'ё')
        return u"e"_s;
    if (c >= u'а' && c <= u'я')
        return QLatin1String(latinOfCyrillic[size_t(c.unicode() - u'а')]);
    return u"_"_s;
}

} // namespace

MetricId idFromName(const QString &name)
{
    QString id;
    const QString lower = name.toLower();
    for (const QChar c : lower) {
        const QString latin = latinOf(c);
        if (latin != u"_" || (!id.isEmpty() && !id.endsWith(u'_')))
            id += latin;
    }
    while (id.endsWith(u'_'))
        id.chop(1);
    const bool startsWithLetter = !id.isEmpty() && id.front().isLetter();
    return startsWithLetter ? id : id.isEmpty() ? u"metric"_s : u"metric_"_s + id;
}

} // namespace vekha::metrics
