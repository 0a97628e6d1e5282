// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks. The first byte says what the others are: the whole file, the rows of an XLSX sheet, its shared
// strings, or the tables of an ODS: packed here, since a changed zip seldom gets past its checksums.
#include "tests/core/exchange/workbookfiles.h"
#include "tests/fuzz/fuzzsink.h"
#include "tests/fuzz/target.h"

using vekha::exchange::test::odsOf;
using vekha::exchange::test::xlsxOf;

namespace {

QByteArray fileOf(char kind, const QByteArray &bytes)
{
    switch (kind) {
    case 'x':
        return xlsxOf(bytes);
    case 's':
        return xlsxOf("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>",
                      bytes);
    case 'o':
        return odsOf(bytes);
    default:
        return bytes;
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::string_view text = vekha::fuzz::textOf(data, size);
    const QByteArray bytes(text.data() + 1, qsizetype(text.size()) - 1);
    const QByteArray file = fileOf(text.front(), bytes);
    vekha::fuzz::importBytes({file.constData(), std::size_t(file.size())});
    return 0;
}
