// SPDX-License-Identifier: GPL-3.0-or-later
// Habits 9 to 12, 25, 40: undo with names, the bar instead of a question, what was imported, half filled
// forms.
#include "tests/ui/habits/habittest.h"
#include "tests/waiting.h"

#include "ui/common/buttons.h"
#include "ui/common/dialog.h"
#include "ui/common/undobar.h"
#include "ui/data/datapage.h"
#include "ui/data/entrygrid.h"
#include "ui/data/entrymodel.h"
#include "ui/data/entrypanel.h"
#include "ui/overview/kpitile.h"
#include "ui/shell/statusline.h"
#include "ui/targets/targetdialog.h"

#include <QDropEvent>
#include <QLineEdit>
#include <QMenuBar>
#include <QMimeData>
#include <QTimer>

using namespace vekha;
using namespace vekha::ui;

namespace {

class UndoHabit : public vekha::ui::testing::HabitTest {
protected:
    [[nodiscard]] int tiles() const { return int(window->findChildren<KpiTile *>().size()); }
    /// The first line of the menu "Edit".
    [[nodiscard]] QString undoText() const
    {
        QString text = window->menuBar()->actions().at(1)->menu()->actions().first()->text();
        return text.remove(u'&');
    }
    [[nodiscard]] qint64 figuresStored() const
    {
        const auto series = window->workspace()->facts(
            {}, calendar::DayRange{calendar::dayOf(QDate(2000, 1, 1)), calendar::dayOf(QDate(2040, 1, 1))});
        qint64 count = 0;
        for (const auto &each : series.value())
            count += qint64(each.facts.size());
        return count;
    }
    QString write(const QString &name, const QByteArray &content) const
    {
        QFile table(folder.filePath(name));
        EXPECT_TRUE(table.open(QIODevice::WriteOnly));
        table.write(content);
        return table.fileName();
    }
    /// Lets a table go over the window and presses "Import" as soon as that can be done.
    void import(const QString &path)
    {
        QTimer watch;
        QObject::connect(&watch, &QTimer::timeout, &watch, [&watch] {
            auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
            if (!dialog || !dialog->primary()->isEnabled())
                return;
            watch.stop();
            QTest::mouseClick(dialog->primary(), Qt::LeftButton);
        });
        watch.start(20);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({400, 400}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window.get(), &enter);
        QDropEvent dropped({400, 400}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window.get(), &dropped);
        ASSERT_TRUE(waitUntil([&] { return !watch.isActive() && !QApplication::activeModalWidget(); }));
        ASSERT_TRUE(settles());
    }
};

} // namespace

TEST_F(UndoHabit, ATileIsRemovedWithoutAQuestionAndComesBackByTheBarOrByKeys)
{
    open(QStringLiteral("overview"));
    const int before = tiles();
    ASSERT_EQ(before, 3);
    window->findChildren<KpiTile *>().first()->setFocus();
    press(Qt::Key_Delete);
    EXPECT_EQ(QApplication::activeModalWidget(), nullptr);
    ASSERT_TRUE(waitUntil([&] { return tiles() == before - 1; }));
    auto *bar = window->findChild<UndoBar *>();
    ASSERT_TRUE(waitUntil([&] { return bar->isVisible(); }));
    EXPECT_TRUE(waitUntil([&] { return undoText().startsWith(QStringLiteral("Undo: ")); }));
    EXPECT_GT(undoText().size(), QStringLiteral("Undo: ").size());
    window->setLanguage(Language::Russian);
    QCoreApplication::processEvents();
    EXPECT_TRUE(undoText().startsWith(QStringLiteral("Отменить: "))) << undoText().toStdString();
    window->setLanguage(Language::English);
    QTest::mouseClick(bar->undoLink(), Qt::LeftButton);
    ASSERT_TRUE(waitUntil([&] { return tiles() == before; }));
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(waitUntil([&] { return tiles() == before - 1; }));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(waitUntil([&] { return tiles() == before; }));
    EXPECT_TRUE(settles());
}

TEST_F(UndoHabit, AnImportOfFiveThousandRowsIsOneStepAndItsResultIsToldInTheStatusBar)
{
    open(QStringLiteral("data"), {}, QStringLiteral("entry"));
    auto *data = qobject_cast<DataPage *>(window->page(QStringLiteral("data")));
    auto *sheet = qobject_cast<EntryPanel *>(data->panel(QStringLiteral("entry")));
    const qint64 before = figuresStored();
    QByteArray table("Date;Source;Spend;Leads\n");
    QDate day(2010, 1, 1);
    for (int row = 0; row < 5000; ++row, day = day.addDays(1))
        table += day.toString(Qt::ISODate).toLatin1() + ";Newsletter;100;5\n";
    import(write(QStringLiteral("many.csv"), table));
    EXPECT_EQ(figuresStored(), before + 10000);
    EXPECT_TRUE(window->statusLine()->message().contains(QStringLiteral("10,000")))
        << window->statusLine()->message().toStdString();
    // The sheet, which showed this year, has gone where the figures are.
    ASSERT_SOON(sheet->grid()->currentIndex().isValid() &&
                sheet->model()->periodAt(sheet->grid()->currentIndex().column()) == month(2023, 9));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(waitUntil([&] { return figuresStored() == before; }));
    EXPECT_TRUE(settles());
}

TEST_F(UndoHabit, EscapeAsksBeforeAHalfFilledFormIsThrownAway)
{
    TargetDialog dialog(context, *window->workspace(),
                        {QStringLiteral("leads"), ChannelId::All, month(2026, 6)}, window.get());
    dialog.show();
    auto *value = qobject_cast<QLineEdit *>(dialog.focusWidget());
    ASSERT_NE(value, nullptr);
    QTest::keyClicks(value, QStringLiteral("620"));
    QStringList verbs;
    QTimer::singleShot(0, &dialog, [&verbs] {
        auto *question = qobject_cast<Dialog *>(QApplication::activeModalWidget());
        ASSERT_NE(question, nullptr);
        verbs = {question->primary()->text(), question->cancel()->text()};
        QTest::keyClick(question, Qt::Key_Escape); // the safe answer
    });
    QTest::keyClick(value, Qt::Key_Escape);
    ASSERT_EQ(verbs.size(), 2);
    EXPECT_EQ(verbs[0], QStringLiteral("Discard"));
    EXPECT_EQ(verbs[1], QStringLiteral("Keep editing"));
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_EQ(value->text(), QStringLiteral("620"));
}
