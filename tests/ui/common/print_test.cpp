// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/printpreview.h"

#include "core/wording/translators.h"
#include "ui/common/card.h"
#include "ui/common/labels.h"
#include "ui/common/pagescroll.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <gtest/gtest.h>

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QTemporaryDir>
#include <QHBoxLayout>
#include <QImage>
#include <QToolBar>
#include <QVBoxLayout>

using namespace vekha::ui;

namespace {

/// A page of cards of this height under each other.
std::unique_ptr<QWidget> pageOf(int cards, int height)
{
    auto page = std::make_unique<QWidget>();
    page->resize(800, 500);
    auto *layout = new QVBoxLayout(page.get());
    auto *scroll = new PageScroll(page.get());
    layout->addWidget(scroll);
    for (int i = 0; i < cards; ++i) {
        auto *card = new Card(QStringLiteral("Card %1").arg(i));
        card->setFixedHeight(height);
        scroll->column()->addWidget(card);
    }
    page->show();
    return page;
}

int pagesIn(const QString &pdf)
{
    QFile file(pdf);
    return file.open(QIODevice::ReadOnly) ? int(file.readAll().count("/Type /Page\n")) : -1;
}

} // namespace

TEST(Print, TakesWhatIsScrolledOutOfViewToo)
{
    const auto page = pageOf(6, 300);
    QWidget *content = printedContentOf(page.get());
    ASSERT_NE(content, page.get());
    EXPECT_GT(content->height(), 1800);
    const PrintJob job = printJobOf(content, QStringLiteral("Shop"));
    EXPECT_LT(job.pageSize.width(), job.pageSize.height());
    EXPECT_GT(job.pages, 1);
}

TEST(Print, AColumnBesideTheContentIsNotThePage)
{
    QWidget page;
    page.resize(900, 500);
    auto *layout = new QHBoxLayout(&page);
    layout->addWidget(new Card(QStringLiteral("Grid")), 1);
    auto *side = new PageScroll(&page);
    side->setFixedWidth(270);
    layout->addWidget(side);
    page.show();
    EXPECT_EQ(printedContentOf(&page), &page) << "what it stands beside is printed as well";
}

TEST(Print, WhatIsALittleTooHighGoesOntoOnePage)
{
    QWidget page;
    page.resize(1072, 746); // lengthways 746 pixels take 536 points, and a page has 479
    QWidget head(&page), grid(&page);
    head.setGeometry(0, 0, 1072, 56);
    grid.setGeometry(0, 56, 1072, 690);
    page.show();
    EXPECT_EQ(printJobOf(&page, QStringLiteral("Shop")).pages, 1);
}

TEST(Print, AHeadHasNoPageToItself)
{
    QWidget page;
    page.resize(800, 3000); // at some 1,080 pixels to a page
    QWidget head(&page), grid(&page);
    head.setGeometry(0, 0, 800, 60);
    grid.setGeometry(0, 60, 800, 2940);
    page.show();
    EXPECT_EQ(printJobOf(&page, QStringLiteral("Shop")).pages, 3);
}

TEST(Print, TheDarkSchemeIsPrintedInLightColours)
{
    Theme theme(*qApp);
    theme.setChoice(SchemeChoice::Dark);
    QCoreApplication::processEvents();
    QWidget page;
    page.resize(400, 300);
    auto *label = new TextLabel(QStringLiteral("Is it realistic?"), TypeRole::Display, Role::Text, &page);
    label->setGeometry(0, 0, 400, 60);
    page.show();
    const PrintJob job = printJobOf(&page, {});
    QImage paper(job.pageSize.toSize(), QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    job.paint(painter, 0);
    painter.end();
    int darkest = 255;
    for (int y = 40; y < 140; ++y) {
        for (int x = 0; x < paper.width(); ++x)
            darkest = std::min(darkest, qGray(paper.pixel(x, y)));
    }
    EXPECT_LT(darkest, 100) << "its letters are dark on white paper";
    EXPECT_EQ(label->palette().color(QPalette::WindowText), Palette::dark().color(Role::Text))
        << "the screen is as it was";
    theme.setChoice(SchemeChoice::Light);
    QCoreApplication::processEvents();
}

TEST(Print, CutsNoCard)
{
    // At 595 - 2 * 36 points for 800 pixels a page has room for some 1,080 pixels: two cards of 450, not
    // three.
    const auto page = pageOf(6, 450);
    const PrintJob job = printJobOf(printedContentOf(page.get()), QStringLiteral("Shop"));
    EXPECT_EQ(job.pages, 3);
}

TEST(Print, PrintsAsManyPagesAsTheJobHas)
{
    const QTemporaryDir folder;
    const auto page = pageOf(9, 400);
    const PrintJob job = printJobOf(printedContentOf(page.get()), QStringLiteral("Shop · Overview"));
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    const QString path = folder.filePath(QStringLiteral("print.pdf"));
    printer.setOutputFileName(path);
    printer.setFullPage(true);
    printTo(&printer, job);
    EXPECT_EQ(pagesIn(path), job.pages);
}

TEST(Print, PrintsTheChosenPagesAlone)
{
    const QTemporaryDir folder;
    PrintJob job;
    job.pageSize = QSizeF(595, 842);
    job.pages = 5;
    std::vector<int> painted;
    job.paint = [&painted](QPainter &, int page) { painted.push_back(page); };
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(folder.filePath(QStringLiteral("some.pdf")));
    printer.setFromTo(2, 4);
    printTo(&printer, job);
    EXPECT_EQ(painted, (std::vector<int>{1, 2, 3}));
}

TEST(Print, ThePreviewHasOurIconsAndTheLanguageOfTheProgram)
{
    const Theme theme(*qApp);
    vekha::wording::Translators translators;
    QPrinter printer(QPrinter::HighResolution);
    QPrintPreviewDialog preview(&printer);
    QList<QAction *> shown;
    for (QToolBar *bar : preview.findChildren<QToolBar *>()) {
        for (QAction *action : bar->actions()) {
            if (!action->isSeparator() && !action->icon().isNull())
                shown.append(action);
        }
    }
    ASSERT_EQ(shown.size(), 15) << "as many as Qt's preview has with a picture";
    std::vector<qint64> before;
    for (const QAction *action : shown)
        before.push_back(action->icon().cacheKey());
    dressPreview(preview, [](const QString &name) { return icon(name); });
    for (int i = 0; i < shown.size(); ++i)
        EXPECT_NE(shown[i]->icon().cacheKey(), before[size_t(i)]) << qPrintable(shown[i]->text());
    // The language may be another one while it is open.
    translators.setLanguage(vekha::Language::Russian);
    dressPreview(preview, [](const QString &name) { return icon(name); });
    for (const QAction *action : shown) {
        const QString said = action->toolTip();
        EXPECT_TRUE(std::any_of(said.begin(), said.end(), [](QChar c) {
            return c.script() == QChar::Script_Cyrillic;
        })) << qPrintable(said);
    }
    translators.setLanguage(vekha::Language::English); // for the tests after it
}
