// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbooklimits.h"

namespace vekha::exchange {

Error damaged(const Place &place, const QString &detail)
{
    return failure(ErrorCode::NotATable, {place.path, place.part}, detail).value();
}

Error tooLarge(const Place &place, const QString &what, const QString &limit)
{
    return failure(ErrorCode::WorkbookTooLarge, {place.path, what, limit}, place.part).value();
}

QString inMegabytes(qint64 bytes) { return QString::number(bytes / megabyte) + QStringLiteral(" MB"); }

QString cellName(int column, qint64 row)
{
    constexpr int letters = 26;
    QString name;
    for (int left = column + 1; left > 0; left = (left - 1) / letters)
        name.prepend(QChar(u'A' + (left - 1) % letters));
    return name + QString::number(row);
}

} // namespace vekha::exchange
