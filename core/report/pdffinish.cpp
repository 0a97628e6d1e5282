// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdffinish.h"

#include "core/base/latemodule.h"

namespace vekha::report {

Result<QByteArray> finishedPdf(const QByteArray &pdf, const PdfExtras &extras)
{
    const auto module = QStringLiteral("pdf");
    static auto *const finish = moduleFunction<FinishPdf>(module, "vekhaFinishPdf");
    Result<QByteArray> finished = failure(ErrorCode::FileMissing, {modulePath(module)});
    if (finish)
        finish(pdf, extras, &finished);
    return finished;
}

} // namespace vekha::report
