// SPDX-License-Identifier: GPL-3.0-or-later
// A figure is shown short and kept in full: every place where it is looked at closely says all of it.
#include "tests/ui/data/entrypaneltest.h"

#include "ui/common/labels.h"

#include <QClipboard>
#include <QMimeData>

using namespace vekha;
using namespace vekha::ui;

namespace {

class EntryDigits : public EntryInBothLanguages {
protected:
    [[nodiscard]] bool isRussian() const { return GetParam() == Language::Russian; }
    /// A figure in the language of the test; "_" is the space between thousands.
    [[nodiscard]] QString figure(const QString &russian, const QString &english) const
    {
        return QString(isRussian() ? russian : english).replace(u'_', QChar(0xa0));
    }

    QString boxText()
    {
        QStringList texts;
        for (const auto *label : panel->line()->findChildren<TextLabel *>())
            texts.append(label->text());
        return texts.join(u'|');
    }

    QLineEdit *editor() { return grid().viewport()->findChild<QLineEdit *>(); }
};

} // namespace

TEST_P(EntryDigits, AFractionIsSaidInFullByTheBoxTheTipAndTheEditor)
{
    store("spend", {{month(4), 4321.5}});
    waitFor([&] { return model().cell(at("spend", 4))->stored == 4321.5; });
    EXPECT_EQ(text(at("spend", 4)), figure(QStringLiteral("4_322"), QStringLiteral("4,322")));
    const QString full = figure(QStringLiteral("4_321,5"), QStringLiteral("4,321.5"));
    click(at("spend", 4));
    EXPECT_TRUE(boxText().contains(full)) << qPrintable(boxText());
    EXPECT_TRUE(at("spend", 4).data(Qt::ToolTipRole).toString().contains(full));
    EXPECT_TRUE(at("spend", 4).data(Qt::AccessibleTextRole).toString().contains(full));
    key(Qt::Key_F2);
    ASSERT_NE(editor(), nullptr);
    EXPECT_EQ(editor()->text(), isRussian() ? QStringLiteral("4321,5") : QStringLiteral("4321.5"));
    key(Qt::Key_Escape);
    QTest::mouseDClick(grid().viewport(), Qt::LeftButton, {}, grid().visualRect(at("spend", 4)).center());
    ASSERT_NE(editor(), nullptr);
    EXPECT_EQ(editor()->text(), isRussian() ? QStringLiteral("4321,5") : QStringLiteral("4321.5"));
    key(Qt::Key_Return); // looked at, not changed
    waitFor([&] { return !page->isAsking(); });
    EXPECT_EQ(stored("spend", 4), 4321.5);
}

TEST_P(EntryDigits, WhatIsShownWholeIsNotSaidTwice)
{
    store("spend", {{month(4), 4321}, {month(3), 0.1 + 0.2}});
    waitFor([&] { return model().cell(at("spend", 4))->stored == 4321; });
    EXPECT_EQ(model().fullText(at("spend", 4)), text(at("spend", 4)));
    EXPECT_FALSE(at("spend", 4).data(Qt::ToolTipRole).toString().contains(QStringLiteral("full")));
    EXPECT_EQ(model().fullText(at("spend", 3)), text(at("spend", 3))) << "0.30, not 0.30000000000000004";
}

TEST_P(EntryDigits, ARangeIsCopiedInFull)
{
    store("spend", {{month(3), 1234567.25}, {month(4), 4321.5}});
    waitFor([&] { return model().cell(at("spend", 4))->stored == 4321.5; });
    click(at("spend", 3));
    key(Qt::Key_Right, Qt::ShiftModifier);
    key(Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(),
              isRussian() ? QStringLiteral("1234567,25\t4321,5\n") : QStringLiteral("1234567.25\t4321.5\n"));
    EXPECT_TRUE(QApplication::clipboard()->mimeData()->html().contains(
        isRussian() ? QStringLiteral("4321,5") : QStringLiteral("4321.5")));
}

TEST_P(EntryDigits, AmountsWithAWordForTheirSizeAreRead)
{
    enter(at("spend", 3), isRussian() ? QStringLiteral("1,5 тыс") : QStringLiteral("1.5k"));
    waitFor([&] { return stored("spend", 3) == 1500; });
    click(at("leads", 3));
    type(isRussian() ? QStringLiteral("2 млн") : QStringLiteral("2m"));
    EXPECT_TRUE(
        panel->line()->message().contains(figure(QStringLiteral("2_000_000"), QStringLiteral("2,000,000"))))
        << "what is typed comes to: " << qPrintable(panel->line()->message());
    key(Qt::Key_Return);
    waitFor([&] { return stored("leads", 3) == 2000000; });
    QApplication::clipboard()->setText(QStringLiteral("1,5 тыс\t2 млн ₽\t3,25\n"));
    click(at("revenue", 3));
    key(Qt::Key_V, Qt::ControlModifier);
    waitFor([&] { return stored("revenue", 5) == 3.25; });
    EXPECT_EQ(stored("revenue", 3), 1500);
    EXPECT_EQ(stored("revenue", 4), 2000000);
}

INSTANTIATE_TEST_SUITE_P(BothLanguages, EntryDigits, bothLanguages(), languageName);
