// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/nearword.h"

#include "core/base/channel.h"

#include <algorithm>

namespace vekha {

namespace {

constexpr qsizetype lettersToBeNear = 4;

QStringView without(QStringView text, qsizetype letters)
{
    return text.size() < letters ? QStringView() : text.sliced(letters);
}

} // namespace

bool isNear(QStringView typed, QStringView word)
{
    const auto parted = std::mismatch(typed.begin(), typed.end(), word.begin(), word.end());
    const QStringView rest = typed.sliced(parted.first - typed.begin());
    const QStringView there = word.sliced(parted.second - word.begin());
    if (rest.isEmpty())
        return true;
    if (typed.size() < lettersToBeNear)
        return false;
    const bool oneTooMany = there.startsWith(without(rest, 1));
    const bool oneTooFew = !there.isEmpty() && without(there, 1).startsWith(rest);
    const bool oneWrong = !there.isEmpty() && without(there, 1).startsWith(without(rest, 1));
    const bool swapped = rest.size() > 1 && there.size() > 1 && rest[0] == there[1] && rest[1] == there[0] &&
                         without(there, 2).startsWith(without(rest, 2));
    return oneTooMany || oneTooFew || oneWrong || swapped;
}

QString corrected(const QString &text, const QStringList &known)
{
    QStringList words = foldedName(text).split(u' ', Qt::SkipEmptyParts);
    for (QString &word : words) {
        const bool isKnown =
            std::any_of(known.begin(), known.end(), [&word](const QString &k) { return k.contains(word); });
        if (isKnown)
            continue;
        const auto near =
            std::find_if(known.begin(), known.end(), [&word](const QString &k) { return isNear(word, k); });
        if (near != known.end())
            word = *near;
    }
    return words.join(u' ');
}

} // namespace vekha
