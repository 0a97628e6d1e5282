// SPDX-License-Identifier: GPL-3.0-or-later
// The report as one HTML file.
#include "tests/ui/reports/reportfixture.h"

#include "ui/reports/reportfile.h"

#include <QRegularExpression>

using namespace vekha;
using namespace vekha::ui;
using vekha::ui::testing::ReportTest;

namespace {

class ReportHtml : public ReportTest {
protected:
    static QString written(const report::Document &document, const QString &name)
    {
        const QByteArray bytes = htmlOf(document);
        const QString keep = qEnvironmentVariable("VEKHA_KEEP_REPORTS");
        if (!keep.isEmpty()) {
            QFile file(keep + u'/' + name);
            EXPECT_TRUE(file.open(QIODevice::WriteOnly));
            file.write(bytes);
        }
        return QString::fromUtf8(bytes);
    }
};

} // namespace

TEST_F(ReportHtml, NeedsNothingBesideItself)
{
    for (const Language language : {Language::English, Language::Russian}) {
        const bool isEnglish = language == Language::English;
        const QString html = written(demoDocument(language), isEnglish ? QStringLiteral("demo-en.html")
                                                                       : QStringLiteral("demo-ru.html"));
        EXPECT_TRUE(html.contains(isEnglish ? QLatin1String("<html lang=\"en\">")
                                            : QLatin1String("<html lang=\"ru\">")));
        static const QRegularExpression outside(
            QStringLiteral("<script|<link|<iframe|@import|url\\(|(?:src|href)=\"(?!#|data:)"));
        EXPECT_FALSE(outside.match(html).hasMatch()) << outside.match(html).captured().toStdString();
        EXPECT_GT(html.count(QLatin1String("<table>")), 5);
        EXPECT_GT(html.count(QLatin1String("class=\"chart\"")), 5);
    }
}

TEST_F(ReportHtml, EscapesEveryText)
{
    const QString evil = QStringLiteral("<img src=x onerror=\"alert('%1')\">&\"'");
    report::ReportRequest wanted = request(*demo);
    wanted.setUp.title = wanted.setUp.company = wanted.setUp.author = wanted.setUp.footer = evil;
    for (report::SectionChoice &choice : wanted.setUp.sections)
        choice.text = evil;
    const QString html = written(documentOf(*demo, wanted), QStringLiteral("evil.html"));
    EXPECT_FALSE(html.contains(QLatin1String("<img")));
    EXPECT_TRUE(html.contains(QLatin1String("&lt;img src=x onerror=&quot;alert(")));
}

TEST_F(ReportHtml, SaysTheFiguresOfTheTable)
{
    const report::Document document = demoDocument();
    QString plain = written(document, QStringLiteral("figures.html"));
    plain.remove(QLatin1String("&#8288;")); // keeps a sign with its currency
    for (const report::DocumentSection &section : document.sections) {
        for (const report::Block &block : section.blocks) {
            const auto *table = std::get_if<report::Table>(&block);
            if (!table)
                continue;
            for (const report::Row &row : table->rows) {
                for (const report::Cell &cell : row.cells)
                    EXPECT_TRUE(plain.contains(cell.text.toHtmlEscaped())) << cell.text.toStdString();
            }
        }
    }
}
