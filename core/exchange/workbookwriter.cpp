// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbookwriter.h"

#include "core/base/latemodule.h"

namespace vekha::exchange {

QString cellName(int row, int column)
{
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    return letters + QString::number(row + 1);
}

Result<std::unique_ptr<WorkbookWriter>> WorkbookWriter::create(const Properties &properties)
{
    const auto module = QStringLiteral("workbooks");
    static auto *const make = moduleFunction<NewWorkbook>(module, "vekhaNewWorkbook");
    Result<std::unique_ptr<WorkbookWriter>> made = failure(ErrorCode::FileMissing, {modulePath(module)});
    if (make)
        make(properties, &made);
    return made;
}

} // namespace vekha::exchange
