# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the workbooks of this folder with programs that are not ours: openpyxl, and LibreOffice for the rest.

    python3 make_workbooks.py      needs python3-openpyxl and soffice
"""
import datetime
import pathlib
import subprocess
import tempfile

import openpyxl
from openpyxl.styles import Font

here = pathlib.Path(__file__).parent


def sheet(book):
    data = book.active
    data.title = "Отчёт"
    data["A1"] = "Отчёт за май"
    data.merge_cells("A1:D1")
    data.append(["Дата", "Канал", "Расход, руб.", "CTR", "Время", "Сделка", "Ошибка", "Всего"])
    data.append([datetime.date(2024, 5, 17), "Яндекс", 1234.5, 0.153, datetime.time(13, 5), True, "=NA()", "=C3*2"])
    data.append([datetime.datetime(2024, 5, 18, 19, 58, 3), "VK & Co", -7, 0.02, datetime.time(0, 30), False, "=1/0", "=C4*2"])
    data.append([None, None, 1e-7, None, None, None, None, "two\nlines"])
    data["J8"] = "alone"
    for row in (3, 4):
        data.cell(row, 4).number_format = "0.0%"
        data.cell(row, 3).number_format = '#,##0.00" р."'
        data.cell(row, 5).number_format = "hh:mm"
    data["A3"].number_format = "dd.mm.yyyy"
    data["A4"].number_format = "dd.mm.yyyy hh:mm:ss"
    data["B3"].font = Font(bold=True)
    hidden = book.create_sheet("Hidden one")
    hidden.sheet_state = "hidden"
    hidden["B2"] = 42
    return book


def convert(source, suffix, target):
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile", "--convert-to", suffix,
                        "--outdir", folder, str(source)], check=True, stdout=subprocess.DEVNULL)
        made = next(pathlib.Path(folder).glob(source.stem + ".*"))
        target.write_bytes(made.read_bytes())


if __name__ == "__main__":
    plain = here / "openpyxl.xlsx"
    sheet(openpyxl.Workbook()).save(plain)
    mac = openpyxl.Workbook()
    mac.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
    sheet(mac).save(here / "openpyxl_1904.xlsx")
    convert(plain, "xlsx:Calc MS Excel 2007 XML", here / "libreoffice.xlsx")
    convert(plain, "ods:calc8", here / "libreoffice.ods")
    convert(plain, "html:HTML (StarCalc)", here / "libreoffice.html")
    convert(plain, "xls:MS Excel 97", here / "libreoffice_97.xls")
