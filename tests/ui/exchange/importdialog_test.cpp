// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/testworkspace.h"
#include "ui/common/buttons.h"
#include "ui/common/datatable.h"
#include "ui/common/searchcombo.h"
#include "ui/exchange/columnheads.h"
#include "ui/exchange/importdialog.h"
#include "ui/exchange/importverdict.h"
#include "ui/exchange/problemlist.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QTableView>
#include <QTimer>

namespace vekha::ui {

namespace {

class Import : public testing::WorkspaceTest {
protected:
    // "Дата;Источник;Расход;Клики" as Excel of a Russian Windows writes it.
    QByteArray cyrillic() const
    {
        return QByteArray("\xC4\xE0\xF2\xE0;\xC8\xF1\xF2\xEE\xF7\xED\xE8\xEA;\xD0\xE0\xF1\xF5\xEE\xE4;"
                          "\xCA\xEB\xE8\xEA\xE8\r\n"
                          "15.05.2026;yandex / cpc;1 234,50;100\r\n"
                          "16.05.2026;yandex / cpc;765,50;90\r\n");
    }

    ImportDialog *open(const QString &file)
    {
        dialog = std::make_unique<ImportDialog>(context, *workspace, file, nullptr);
        dialog->show();
        return dialog.get();
    }

    bool waitForVerdict(const QString &part)
    {
        return QTest::qWaitFor([&] { return verdict()->text().contains(part); }, 8000);
    }

    ImportVerdict *verdict() const { return dialog->findChild<ImportVerdict *>(); }
    ColumnHeads *heads() const { return dialog->findChild<ColumnHeads *>(); }

    // As a person: types a part of the name and takes the proposal.
    void chooseUse(int column, const QString &text)
    {
        SearchCombo *box = heads()->useBox(column);
        box->setFocus();
        box->lineEdit()->selectAll();
        QTest::keyClicks(box->lineEdit(), text);
        QTest::keyClick(box->lineEdit(), Qt::Key_Return);
    }

    QRadioButton *choice(const QString &text) const
    {
        for (QRadioButton *each : dialog->findChildren<QRadioButton *>()) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }

    [[nodiscard]] calendar::Period day(int month, int number) const
    {
        return {calendar::Granularity::Day, calendar::dayOf(QDate(2026, month, number))};
    }

    std::unique_ptr<ImportDialog> dialog;
};

TEST_F(Import, RecognisesAWindowsFileAndStoresItsFigures)
{
    open(write(QStringLiteral("may.csv"), cyrillic()));
    ASSERT_TRUE(waitForVerdict(QStringLiteral("new figures: 4"))) << verdict()->text().toStdString();
    ASSERT_TRUE(dialog->primary()->isEnabled());
    click(dialog->primary());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !dialog->isVisible(); }, 8000));
    EXPECT_EQ(dialog->result(), QDialog::Accepted);
    EXPECT_TRUE(dialog->summary().startsWith(QStringLiteral("2 "))) << dialog->summary().toStdString();
    EXPECT_EQ(figure(QStringLiteral("spend"), idOf(QStringLiteral("Yandex Direct")), day(5, 15)), 1234.5);
    EXPECT_EQ(figure(QStringLiteral("clicks"), idOf(QStringLiteral("Yandex Direct")), day(5, 16)), 90.0);
}

TEST_F(Import, StoresAColumnAsWhatItsDropDownSays)
{
    open(write(QStringLiteral("may.csv"), cyrillic()));
    ASSERT_TRUE(waitForVerdict(QStringLiteral("new figures: 4"))) << verdict()->text().toStdString();
    chooseUse(3, QStringLiteral("Leads"));
    chooseUse(2, QStringLiteral("Ignore"));
    ASSERT_TRUE(waitForVerdict(QStringLiteral("new figures: 2"))) << verdict()->text().toStdString();
    click(dialog->primary());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !dialog->isVisible(); }, 8000));
    EXPECT_EQ(figure(QStringLiteral("leads"), idOf(QStringLiteral("Yandex Direct")), day(5, 15)), 100.0);
    EXPECT_FALSE(figure(QStringLiteral("spend"), idOf(QStringLiteral("Yandex Direct")), day(5, 15)));
}

TEST_F(Import, AsksWhatToDoWithOverlapsAndKeepsWhatIsStored)
{
    enter(QStringLiteral("spend"), QStringLiteral("Yandex Direct"), month(2026, 5), 5000);
    open(write(QStringLiteral("may.csv"), cyrillic()));
    ASSERT_TRUE(waitForVerdict(QStringLiteral("replaced: 1"))) << verdict()->text().toStdString();
    EXPECT_FALSE(dialog->primary()->isEnabled());
    QRadioButton *keep = choice(QStringLiteral("keep the stored ones"));
    ASSERT_TRUE(keep && keep->isVisible());
    picture(dialog.get(), QStringLiteral("import-overlap"));
    keep->click();
    ASSERT_TRUE(waitForVerdict(QStringLiteral("kept as stored: 2"))) << verdict()->text().toStdString();
    ASSERT_TRUE(dialog->primary()->isEnabled());
    click(dialog->primary());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !dialog->isVisible(); }, 8000));
    EXPECT_EQ(figure(QStringLiteral("spend"), idOf(QStringLiteral("Yandex Direct")), month(2026, 5)), 5000.0);
    EXPECT_EQ(figure(QStringLiteral("clicks"), idOf(QStringLiteral("Yandex Direct")), day(5, 15)), 100.0);
}

TEST_F(Import, ListsRowsThatCannotBeReadAndSkipsThemWhenAsked)
{
    open(write(QStringLiteral("bad.csv"),
               "date,channel,clicks\n2026-05-01,Newsletter,10\n2026-05-32,Newsletter,11\n"
               "2026-05-03,Newsletter,12\n"));
    ASSERT_TRUE(waitForVerdict(QStringLiteral("cannot be read"))) << verdict()->text().toStdString();
    EXPECT_FALSE(dialog->primary()->isEnabled());
    auto *problems = dialog->findChild<ProblemList *>();
    ASSERT_TRUE(problems->isVisible());
    picture(dialog.get(), QStringLiteral("import-problems"));
    ASSERT_EQ(problems->table()->model()->rowCount(), 1);
    EXPECT_EQ(problems->table()->model()->index(0, ProblemModel::LineColumn).data().toString(),
              QStringLiteral("3"));
    QTest::mouseClick(problems->table()->viewport(), Qt::LeftButton, Qt::NoModifier,
                      problems->table()->visualRect(problems->table()->model()->index(0, 2)).center());
    auto *preview = qobject_cast<QTableView *>(heads()->parentWidget());
    ASSERT_TRUE(preview);
    EXPECT_EQ(preview->currentIndex().data().toString(), QStringLiteral("2026-05-32"));
    QString wrong;
    const QString saved = folder.filePath(QStringLiteral("list.csv"));
    ASSERT_TRUE(problems->saveTo(saved, &wrong)) << wrong.toStdString();
    for (QCheckBox *box : dialog->findChildren<QCheckBox *>()) {
        if (box->isVisible() && box->text().startsWith(QStringLiteral("Skip")))
            box->click();
    }
    ASSERT_TRUE(waitForVerdict(QStringLiteral("new figures: 2"))) << verdict()->text().toStdString();
    click(dialog->primary());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !dialog->isVisible(); }, 8000));
    EXPECT_TRUE(dialog->summary().contains(QStringLiteral("1 skipped"))) << dialog->summary().toStdString();
}

TEST_F(Import, DemandsTheOrderOfDayAndMonthWhereItCannotBeTold)
{
    open(write(QStringLiteral("doubt.csv"),
               "date,channel,clicks\n01/02/2026,Newsletter,10\n03/04/2026,Newsletter,11\n"));
    ASSERT_TRUE(waitForVerdict(QStringLiteral("day or the month"))) << verdict()->text().toStdString();
    EXPECT_FALSE(dialog->primary()->isEnabled());
    picture(dialog.get(), QStringLiteral("import-doubt"));
    for (QComboBox *box : dialog->findChildren<QComboBox *>()) {
        if (box->currentText() == QStringLiteral("Choose…")) {
            box->setFocus();
            QTest::keyClick(box, Qt::Key_Down);
        }
    }
    ASSERT_TRUE(waitForVerdict(QStringLiteral("new figures: 2"))) << verdict()->text().toStdString();
    click(dialog->primary());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !dialog->isVisible(); }, 8000));
    EXPECT_EQ(figure(QStringLiteral("clicks"), idOf(QStringLiteral("Newsletter")), day(2, 1)), 10.0);
}

TEST_F(Import, StopsOnCancelAndStoresNothing)
{
    QByteArray big("date,channel,clicks\n");
    for (int row = 0; row < 60000; ++row)
        big += QDate(2000, 1, 1).addDays(row % 9000).toString(Qt::ISODate).toLatin1() + ",Channel " +
               QByteArray::number(row / 9000) + ",1\n";
    open(write(QStringLiteral("big.csv"), big));
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog->primary()->isEnabled(); }, 60000))
        << verdict()->text().toStdString();
    click(dialog->primary());
    QElapsedTimer timer;
    timer.start();
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !dialog->isVisible(); }, 5000));
    EXPECT_LT(timer.elapsed(), 1500);
    EXPECT_EQ(dialog->result(), QDialog::Rejected);
    EXPECT_TRUE(dialog->summary().isEmpty());
    EXPECT_FALSE(workspace->dataEnd());
}

TEST_F(Import, AsksBeforeAChangedMappingIsThrownAway)
{
    open(write(QStringLiteral("may.csv"), cyrillic()));
    ASSERT_TRUE(waitForVerdict(QStringLiteral("new figures: 4")));
    chooseUse(3, QStringLiteral("Leads"));
    QTimer::singleShot(0, [] {
        auto *question = qobject_cast<Dialog *>(QApplication::activeModalWidget());
        ASSERT_TRUE(question);
        EXPECT_EQ(question->cancel()->text(), QStringLiteral("Keep editing"));
        QTest::keyClick(question, Qt::Key_Escape);
    });
    dialog->reject();
    EXPECT_TRUE(dialog->isVisible());
}

} // namespace

} // namespace vekha::ui
