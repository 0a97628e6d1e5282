// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scorecards/cardsheet.h"
#include "tests/ui/scorecards/cardfigures.h"

#include "ui/scorecards/scorecardspage.h"

#include <QFile>

namespace vekha::ui {

namespace {

class CardSheetTest : public testing::CardFigures {
protected:
    void SetUp() override
    {
        CardFigures::SetUp();
        scorecards::Scorecard boris = annasCard();
        boris.holder = QStringLiteral("Boris");
        save(annasCard());
        save(boris);
        page = std::make_unique<ScorecardsPage>(context);
        open(*page);
    }
    void TearDown() override { page->setWorkspace(nullptr); }

    [[nodiscard]] QByteArray written(const std::vector<int> &cards)
    {
        const QString path = folder.filePath(QStringLiteral("card.pdf"));
        EXPECT_TRUE(page->writePdf(cards, path));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    std::unique_ptr<ScorecardsPage> page;
};

int pagesIn(const QByteArray &pdf) { return int(pdf.count("/Type /Page\n")); }

} // namespace

TEST_F(CardSheetTest, AHolderGetsOnePage)
{
    const QByteArray pdf = written({storedCards()[0].id});
    EXPECT_TRUE(pdf.startsWith("%PDF-"));
    EXPECT_EQ(pagesIn(pdf), 1);
}

// For whoever gets it: A4, and the letters come along.
TEST_F(CardSheetTest, ThePageIsA4AndCarriesItsFonts)
{
    const QByteArray pdf = written({storedCards()[0].id});
    const int box = int(pdf.indexOf("/MediaBox ["));
    ASSERT_GT(box, 0);
    const QByteArrayList sides = pdf.mid(box + 11, pdf.indexOf(']', box) - box - 11).simplified().split(' ');
    ASSERT_EQ(sides.size(), 4);
    EXPECT_NEAR(sides[2].toDouble(), 595, 1); // 210 mm and 297 mm in points of 1/72 inch
    EXPECT_NEAR(sides[3].toDouble(), 842, 1);
    const auto fonts = pdf.count("/Type /FontDescriptor");
    EXPECT_GT(fonts, 0);
    EXPECT_EQ(pdf.count("/FontFile"), fonts);
}

TEST_F(CardSheetTest, ACardOfManyRowsStillGetsOnePage)
{
    scorecards::Scorecard wide = annasCard();
    wide.holder = QStringLiteral("Vera");
    const auto &catalog = metrics::MetricCatalog::builtIn();
    wide.rows.clear();
    for (MetricIndex metric = 0; metric < 25; ++metric) {
        wide.rows.push_back(row("leads", 0.04));
        wide.rows.back().metric = catalog.at(metric).id;
    }
    save(wide);
    open(*page);
    EXPECT_EQ(pagesIn(written({storedCards().back().id})), 1);
}

TEST_F(CardSheetTest, SeveralHoldersGetOnePageEach)
{
    EXPECT_EQ(pagesIn(written({storedCards()[0].id, storedCards()[1].id})), 2);
}

TEST_F(CardSheetTest, AFileThatCannotBeWrittenIsAnError)
{
    const Done done = page->writePdf({storedCards()[0].id}, folder.filePath(QStringLiteral("no/such/a.pdf")));
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::FileNotWritable);
}

} // namespace vekha::ui
