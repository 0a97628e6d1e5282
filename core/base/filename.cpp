// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/filename.h"

#include <QStringList>

namespace vekha {

namespace {

constexpr qsizetype longestName =
    120; // with Cyrillic two bytes a letter, below the 255 bytes of file systems

bool isForbidden(QChar letter)
{
    return QStringView(u"/\\:*?\"<>|").contains(letter) || letter.category() == QChar::Other_Control ||
           letter.category() == QChar::Other_Format;
}

bool isReserved(const QString &name)
{
    static const QStringList devices = QStringLiteral("con prn aux nul").split(u' ');
    const QString stem = name.section(u'.', 0, 0).trimmed().toLower();
    const bool numbered = stem.size() == 4 && stem[3].isDigit() && stem[3] != u'0' &&
                          (stem.startsWith(u"com") || stem.startsWith(u"lpt"));
    return numbered || devices.contains(stem);
}

bool standsAtNoEnd(QChar letter) { return letter == u'.' || letter.isSpace(); }

} // namespace

QString cleanFileName(const QString &text, const QString &otherwise)
{
    QString name;
    for (const QChar letter : text.left(4 * longestName))
        name += isForbidden(letter) ? QChar(u' ') : letter;
    while (name.contains(u".."))
        name.replace(QStringLiteral(".."), QStringLiteral("."));
    name = name.simplified().left(longestName);
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    while (!name.isEmpty() && standsAtNoEnd(name.front()))
        name.remove(0, 1);
    while (!name.isEmpty() && standsAtNoEnd(name.back()))
        name.chop(1);
    if (name.isEmpty())
        return otherwise;
    return isReserved(name) ? u'_' + name : name;
}

} // namespace vekha
