// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scorecards/cardeditor.h"
#include "tests/ui/scorecards/cardfigures.h"
#include "tests/waiting.h"

#include "ui/common/buttons.h"
#include "ui/common/labels.h"
#include "ui/scorecards/cardrowedit.h"
#include "ui/scorecards/payoutcurve.h"
#include "ui/scorecards/payoutedit.h"

#include <QLineEdit>
#include <QPointer>
#include <QTimer>

namespace vekha::ui {

namespace {

class CardEditorTest : public testing::CardFigures {
protected:
    void edit(const scorecards::Scorecard &card)
    {
        host.resize(1280, 800);
        host.show();
        editor = new CardEditor(context, *workspace, card, &host);
        editor->open();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(editor));
    }
    void TearDown() override { delete editor; }

    [[nodiscard]] std::vector<CardRowEdit *> rows() const
    {
        std::vector<CardRowEdit *> rows;
        for (CardRowEdit *row : editor->findChildren<CardRowEdit *>()) {
            if (row->isVisible())
                rows.push_back(row);
        }
        std::sort(rows.begin(), rows.end(), [](auto *a, auto *b) { return a->y() < b->y(); });
        return rows;
    }
    static void type(QLineEdit *field, const QString &text)
    {
        field->setFocus();
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClicks(field, text);
    }
    [[nodiscard]] QAbstractButton *button(const char *text) const
    {
        for (QAbstractButton *each : editor->findChildren<QAbstractButton *>()) {
            if (each->isVisible() &&
                (each->text() == QLatin1StringView(text) || each->toolTip() == QLatin1StringView(text)))
                return each;
        }
        return nullptr;
    }
    void press(const char *text)
    {
        QAbstractButton *found = button(text);
        ASSERT_TRUE(found) << text;
        QTest::mouseClick(found, Qt::LeftButton);
    }
    [[nodiscard]] bool says(const QString &text) const
    {
        for (const TextLabel *label : editor->findChildren<TextLabel *>()) {
            if (label->isVisible() && label->text() == text)
                return true;
        }
        return false;
    }
    [[nodiscard]] QLineEdit *named(const char *name) const
    {
        for (QLineEdit *each : editor->findChildren<QLineEdit *>()) {
            if (each->accessibleName() == QLatin1StringView(name))
                return each;
        }
        return nullptr;
    }

    QWidget host;
    QPointer<CardEditor> editor;
};

} // namespace

TEST_F(CardEditorTest, SaysByHowMuchTheWeightsMissAndEvensThemOut)
{
    edit(annasCard());
    EXPECT_TRUE(says(u"The weights add up to 100%"_qs));
    EXPECT_FALSE(button("Even out"));
    type(rows()[0]->field(CardRowEdit::Weight), QStringLiteral("45"));
    EXPECT_TRUE(says(u"The weights miss 5%"_qs));
    press("Save");
    EXPECT_TRUE(editor->error().contains(u"100%"_qs)) << qPrintable(editor->error());
    press("Even out");
    EXPECT_TRUE(says(u"The weights add up to 100%"_qs));
    // 45, 25, 25 of 95 are 47.4, 26.3, 26.3: 48, 26, 26 by the largest remainder
    double sum = 0;
    for (const CardRowEdit *row : rows())
        sum += row->weight();
    EXPECT_DOUBLE_EQ(sum, 1);
    press("Save");
    ASSERT_SOON_EQ(storedCards().size(), 1U);
    ASSERT_SOON(!editor);
}

TEST_F(CardEditorTest, StoresWhatWasTyped)
{
    edit(annasCard());
    type(rows()[1]->field(CardRowEdit::Floor), QStringLiteral("16.5"));
    type(rows()[1]->field(CardRowEdit::Stretch), QStringLiteral("30"));
    type(rows()[2]->field(CardRowEdit::Target), QString());
    press("Save");
    ASSERT_SOON_EQ(storedCards().size(), 1U);
    const scorecards::Scorecard stored = storedCards()[0];
    EXPECT_EQ(stored.rows[1].floor, 16.5);
    EXPECT_EQ(stored.rows[1].stretch, 30);
    EXPECT_FALSE(stored.rows[2].target) << "empty: the target in force";
    EXPECT_EQ(stored.bonus, 100'000);
    EXPECT_EQ(stored.payout, scorecards::usualPayout());
}

TEST_F(CardEditorTest, NamesTheRowThatCannotBeRead)
{
    edit(annasCard());
    type(rows()[1]->field(CardRowEdit::Target), QStringLiteral("many"));
    press("Save");
    EXPECT_EQ(editor->error(), u"Row 2: “many” is not a number.");
    EXPECT_TRUE(storedCards().empty());
}

TEST_F(CardEditorTest, AsksWhoseCardItIs)
{
    scorecards::Scorecard card = annasCard();
    card.holder.clear();
    edit(card);
    press("Save");
    EXPECT_EQ(editor->error(), u"Say whose card it is.");
}

TEST_F(CardEditorTest, RowsMoveAndGo)
{
    edit(annasCard());
    QTest::mouseClick(rows()[0]->findChildren<IconButton *>()[1], Qt::LeftButton); // down
    QTest::mouseClick(rows()[2]->findChildren<IconButton *>()[2], Qt::LeftButton); // remove
    EXPECT_TRUE(says(u"The weights miss 25%"_qs));
    press("Even out");
    press("Save");
    ASSERT_SOON_EQ(storedCards().size(), 1U);
    ASSERT_EQ(storedCards()[0].rows.size(), 2U);
    EXPECT_EQ(storedCards()[0].rows[0].metric, u"orders");
    EXPECT_EQ(storedCards()[0].rows[1].metric, u"leads");
    EXPECT_DOUBLE_EQ(storedCards()[0].rows[0].weight + storedCards()[0].rows[1].weight, 1);
}

TEST_F(CardEditorTest, TheCurveFollowsThePoints)
{
    edit(annasCard());
    auto *curve = editor->findChild<PayoutCurve *>();
    EXPECT_EQ(curve->picture().points, scorecards::usualPayout());
    type(named("Point 1, share of the bonus in percent"), QStringLiteral("40"));
    EXPECT_DOUBLE_EQ(curve->picture().points[0].share, 0.4);
    press("Add a point");
    ASSERT_EQ(curve->picture().points.size(), 4U);
    type(named("Point 4, result in percent"), QStringLiteral("110"));
    press("Save");
    EXPECT_EQ(editor->error(), u"Payout: each result must be above the one before it.");
    type(named("Point 4, result in percent"), QStringLiteral("150"));
    type(named("Point 4, share of the bonus in percent"), QStringLiteral("200"));
    press("Save");
    ASSERT_SOON_EQ(storedCards().size(), 1U);
    ASSERT_EQ(storedCards()[0].payout.size(), 4U);
    EXPECT_DOUBLE_EQ(storedCards()[0].payout[3].share, 2);
}

TEST_F(CardEditorTest, AHalfFilledFormIsNotLostByEscape)
{
    edit(annasCard());
    type(rows()[0]->field(CardRowEdit::Weight), QStringLiteral("40"));
    QString asked;
    QTimer::singleShot(0, &host, [&] {
        auto *question = qobject_cast<Dialog *>(QApplication::activeModalWidget());
        ASSERT_TRUE(question);
        asked = question->windowTitle();
        QTest::keyClick(question, Qt::Key_Escape);
    });
    QTest::keyClick(editor, Qt::Key_Escape);
    EXPECT_FALSE(asked.isEmpty());
    EXPECT_TRUE(editor && editor->isVisible());
}

TEST_F(CardEditorTest, AnUntouchedFormClosesAtOnce)
{
    edit(annasCard());
    QTest::keyClick(editor, Qt::Key_Escape);
    EXPECT_FALSE(editor->isVisible());
}

} // namespace vekha::ui
