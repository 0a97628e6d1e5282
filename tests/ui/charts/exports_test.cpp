// SPDX-License-Identifier: GPL-3.0-or-later
// Out of the program: tables, pictures, and the dialog that asks where to.
#include "ui/common/exports.h"

#include "ui/charts/barlist.h"
#include "ui/common/datatable.h"
#include "ui/common/localsettings.h"
#include "ui/common/savedialog.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QStandardItemModel>
#include <QTest>
#include <QTimer>

namespace vekha::ui {
namespace {

TableContent awkward()
{
    TableContent table;
    table.title = QStringLiteral("CPL: spend / leads");
    table.heads = {QStringLiteral("Channel"), QStringLiteral("=Spend; \"all\"")};
    table.rows = {{{QStringLiteral("=1+1")}, {QStringLiteral("1,234.5"), 1234.5}},
                  {{QStringLiteral("a;b")}, {QStringLiteral("8.4%"), 0.084}},
                  {{QStringLiteral("+8.4%")}, {QStringLiteral("–")}},
                  {{QStringLiteral("two\nlines")}, {QStringLiteral("-5"), -5}}};
    return table;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

/// Does what a person does with the next dialog that asks for a file.
void answerFileDialog(const std::function<void(QFileDialog *)> &answer)
{
    QTimer::singleShot(0, [answer] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        ASSERT_NE(dialog, nullptr);
        answer(dialog);
    });
}

void press(QFileDialog *dialog, QDialogButtonBox::StandardButton button)
{
    auto *box = dialog->findChild<QDialogButtonBox *>();
    ASSERT_NE(box, nullptr);
    QTest::mouseClick(box->button(button), Qt::LeftButton);
}

class ExportsTest : public ::testing::Test {
protected:
    void TearDown() override { LocalSettings().setValue(QStringLiteral("files/saveFolder"), {}); }
    [[nodiscard]] QString path(const char *name) const { return folder.filePath(QLatin1String(name)); }

    QTemporaryDir folder;
    QWidget window;
};

} // namespace

TEST(GuardedText, StopsFormulasAndLeavesFigures)
{
    const std::pair<const char16_t *, const char16_t *> cases[] = {
        {u"=1+1", u"'=1+1"},
        {u"@SUM(A1)", u"'@SUM(A1)"},
        {u"+cmd|' /C calc'!A0", u"'+cmd|' /C calc'!A0"},
        {u"-a", u"'-a"},
        {u"\t=1", u"'\t=1"},
        {u"'=1", u"''=1"},
        {u"+8.4%", u"+8.4%"},
        {u"-5", u"-5"},
        {u"-1 234,5 ₽", u"-1 234,5 ₽"},
        {u"+0,5 п. п.", u"+0,5 п. п."},
        {u"-", u"-"},
        {u"plain", u"plain"},
        {u"", u""},
        {u"+1+2", u"'+1+2"},
        {u"–", u"–"}};
    for (const auto &[text, expected] : cases)
        EXPECT_EQ(guardedText(QString::fromUtf16(text)), QString::fromUtf16(expected));
}

TEST(TableContentFiles, ACsvForARussianExcelHasSemicolonsAndDecimalCommas)
{
    EXPECT_EQ(asCsv(awkward(), TableFile::ExcelSemicolons).toStdString(),
              "\xEF\xBB\xBF"
              "Channel;\"'=Spend; \"\"all\"\"\"\r\n"
              "'=1+1;1234,5\r\n"
              "\"a;b\";0,084\r\n"
              "+8.4%;–\r\n"
              "\"two\nlines\";-5\r\n");
}

TEST(TableContentFiles, APlainCsvHasCommasPointsAndNoMark)
{
    EXPECT_EQ(asCsv(awkward(), TableFile::PlainCsv).toStdString(), "Channel,\"'=Spend; \"\"all\"\"\"\r\n"
                                                                   "'=1+1,1234.5\r\n"
                                                                   "a;b,0.084\r\n"
                                                                   "+8.4%,–\r\n"
                                                                   "\"two\nlines\",-5\r\n");
    EXPECT_TRUE(asCsv(awkward(), TableFile::ExcelCommas)
                    .startsWith("\xEF\xBB\xBF"
                                "Channel,"));
}

TEST_F(ExportsTest, ATableIsCopiedAsTextAndHtml)
{
    copyTable(awkward(), false);
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    EXPECT_EQ(copied->text(), QStringLiteral("'=1+1\t1234.5\na;b\t0.084\n+8.4%\t–\ntwo lines\t-5\n"));
    EXPECT_TRUE(copied->html().contains(QStringLiteral("<td>'=1+1</td><td>1234.5</td>")));
}

TEST_F(ExportsTest, TheDialogProposesACleanNameAndRemembersTheFolder)
{
    QString proposed;
    answerFileDialog([&](QFileDialog *dialog) {
        proposed = QFileInfo(dialog->selectedFiles().value(0)).fileName();
        dialog->setDirectory(folder.path());
        dialog->selectFile(path("mine"));
        press(dialog, QDialogButtonBox::Save);
    });
    const auto chosen = askWhereToSave(&window, QStringLiteral("Save"), awkward().title,
                                       {{QStringLiteral("csv"), QStringLiteral("CSV")}});
    EXPECT_TRUE(proposed.startsWith(QStringLiteral("CPL spend leads"))) << proposed.toStdString();
    ASSERT_TRUE(chosen);
    EXPECT_EQ(chosen->path, path("mine.csv"));

    QString directory;
    answerFileDialog([&](QFileDialog *dialog) {
        directory = dialog->directory().absolutePath();
        press(dialog, QDialogButtonBox::Cancel);
    });
    EXPECT_FALSE(askWhereToSave(&window, QStringLiteral("Save"), QStringLiteral("x"),
                                {{QStringLiteral("csv"), QStringLiteral("CSV")}}));
    EXPECT_EQ(directory, folder.path());
}

TEST_F(ExportsTest, ATypedEndingChoosesTheKind)
{
    answerFileDialog([&](QFileDialog *dialog) {
        dialog->setDirectory(folder.path());
        dialog->selectFile(path("t.xlsx"));
        press(dialog, QDialogButtonBox::Save);
    });
    saveTable(&window, awkward());
    EXPECT_TRUE(bytesOf(path("t.xlsx")).startsWith("PK"));
}

TEST_F(ExportsTest, SavingATableOffersTheKindOfTheLanguageFirst)
{
    QStringList english;
    QStringList russian;
    const auto look = [](QStringList *filters) {
        answerFileDialog([filters](QFileDialog *dialog) {
            *filters = dialog->nameFilters();
            press(dialog, QDialogButtonBox::Cancel);
        });
    };
    look(&english);
    saveTable(&window, awkward());
    QLocale::setDefault(QLocale(QLocale::Russian));
    look(&russian);
    saveTable(&window, awkward());
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    ASSERT_EQ(english.size(), 4);
    EXPECT_TRUE(english[0].contains(QStringLiteral("decimal points"))) << english[0].toStdString();
    EXPECT_TRUE(russian[0].contains(QStringLiteral("decimal commas"))) << russian[0].toStdString();
}

TEST_F(ExportsTest, ATableSavesWhatIsShownInTheOrderOfTheScreen)
{
    QStandardItemModel model(2, 3);
    model.setHorizontalHeaderLabels(
        {QStringLiteral("Name"), QStringLiteral("Hidden"), QStringLiteral("Sum")});
    for (int row = 0; row < 2; ++row) {
        model.setItem(row, 0, new QStandardItem(QStringLiteral("row %1").arg(row)));
        model.setItem(row, 1, new QStandardItem(QStringLiteral("secret")));
        auto *sum = new QStandardItem(QStringLiteral("1.50%"));
        sum->setData(0.015 + row, RawValueRole);
        model.setItem(row, 2, sum);
    }
    DataTable table;
    table.setAccessibleName(QStringLiteral("Figures"));
    table.setModel(&model);
    table.setColumnHidden(1, true);
    table.horizontalHeader()->moveSection(2, 0);
    const TableContent content = table.content();
    EXPECT_EQ(content.title, QStringLiteral("Figures"));
    EXPECT_EQ(content.heads, QStringList({QStringLiteral("Sum"), QStringLiteral("Name")}));
    ASSERT_EQ(content.rows.size(), 2u);
    EXPECT_EQ(content.rows[1][0].number, 1.015);
    EXPECT_EQ(content.rows[1][1].text, QStringLiteral("row 1"));
}

TEST_F(ExportsTest, ATableOffersItsMenuByTheMenuKey)
{
    QStandardItemModel model(1, 1);
    model.setItem(0, 0, new QStandardItem(QStringLiteral("x")));
    DataTable table;
    table.setModel(&model);
    table.show();
    table.setCurrentIndex(model.index(0, 0));
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(1, 1), table.mapToGlobal(QPoint(1, 1)));
    QApplication::sendEvent(table.viewport(), &event);
    auto *menu = table.findChild<QMenu *>();
    ASSERT_NE(menu, nullptr);
    QStringList texts;
    for (const QAction *action : menu->actions())
        texts << action->text();
    EXPECT_EQ(texts, QStringList({QStringLiteral("Copy"), QStringLiteral("Copy with headings"),
                                  QStringLiteral("Select all"), QStringLiteral("Save table…")}));
    menu->actions().constFirst()->trigger();
    EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("x\n"));
    menu->close();
}

TEST_F(ExportsTest, APictureIsDrawnInLightColoursWhateverTheScreenShows)
{
    Theme theme(*qApp);
    theme.setChoice(SchemeChoice::Dark);
    BarList bars;
    bars.resize(300, 120);
    BarRow row;
    row.name = QStringLiteral("Email");
    row.value = 10;
    row.valueText = QStringLiteral("10 leads");
    bars.setRows({row});
    const PictureSource picture = pictureOf(&bars);
    const QImage image = picture.image(2);
    EXPECT_EQ(image.size(), QSize(600, 240));
    EXPECT_EQ(image.pixelColor(0, 0), Palette::light().color(Role::Surface));
    EXPECT_EQ(Palette::active().scheme(), Scheme::Dark);
    const QByteArray svg = picture.svg();
    EXPECT_TRUE(svg.contains("Email"));
    EXPECT_TRUE(svg.contains("PT Sans"));
    theme.setChoice(SchemeChoice::Light);
}

TEST_F(ExportsTest, AFailureIsTold)
{
    EXPECT_EQ(writeTable(awkward(), TableFile::PlainCsv, path("no/such/a.csv")).error().code,
              ErrorCode::FileNotWritable);
    EXPECT_EQ(writeTable(awkward(), TableFile::Workbook, path("no/such/a.xlsx")).error().code,
              ErrorCode::FileNotWritable);
    BarList bars;
    EXPECT_EQ(writePicture(pictureOf(&bars), path("a.bmp")).error().code, ErrorCode::UnsupportedFormat);
    bool told = false;
    QTimer::singleShot(0, [&told] {
        QWidget *dialog = QApplication::activeModalWidget();
        ASSERT_NE(dialog, nullptr);
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            told = told || label->text().contains(QStringLiteral("a.csv"));
        dialog->close();
    });
    showSaveFailure(&window, failure(ErrorCode::FileNotWritable,
                                     {QStringLiteral("/x/a.csv"), QStringLiteral("no room")}));
    EXPECT_TRUE(told);
}

TEST_F(ExportsTest, BarsAreATable)
{
    BarList bars;
    bars.setAccessibleName(QStringLiteral("By channel"));
    BarRow row;
    row.name = QStringLiteral("Email");
    row.value = 10;
    row.valueText = QStringLiteral("10 leads");
    row.target = 12;
    row.statusText = QStringLiteral("Off course");
    BarRow bare;
    bare.name = QStringLiteral("Social");
    bars.setRows({row, bare});
    const TableContent content = bars.content();
    EXPECT_EQ(content.heads.size(), 4);
    EXPECT_EQ(content.rows[0][1].number, 10);
    EXPECT_EQ(content.rows[0][3].text, QStringLiteral("Off course"));
    EXPECT_FALSE(content.rows[1][1].number);
}

} // namespace vekha::ui
