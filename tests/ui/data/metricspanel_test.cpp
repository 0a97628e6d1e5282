// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/metricspanel.h"

#include "tests/ui/testworkspace.h"
#include "tests/waiting.h"
#include "ui/common/buttons.h"
#include "ui/common/datatable.h"
#include "ui/common/dialog.h"
#include "ui/common/fields.h"
#include "ui/data/metriceditorlistmodel.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTimer>

namespace vekha::ui {

namespace {

class Metrics : public testing::WorkspaceTest {
protected:
    void SetUp() override
    {
        WorkspaceTest::SetUp();
        enter(QStringLiteral("spend"), QStringLiteral("Newsletter"), month(2026, 5), 1000);
        enter(QStringLiteral("leads"), QStringLiteral("Newsletter"), month(2026, 5), 40);
        panel = std::make_unique<MetricsPanel>(context);
        panel->resize(1100, 760);
        panel->setWorkspace(workspace.get());
        panel->show();
        ASSERT_TRUE(waitUntil([&] { return panel->editor()->isEnabled() && !panel->isAsking(); }));
    }
    void TearDown() override
    {
        panel->setWorkspace(nullptr); // waits for the formula's preview, which reads it
        panel.reset();
    }

    QAbstractButton *button(const QString &text) const
    {
        for (QAbstractButton *each : panel->findChildren<QAbstractButton *>()) {
            if (each->text() == text && each->isVisible())
                return each;
        }
        return nullptr;
    }

    void newKpi(const QString &name, const QString &formula)
    {
        click(button(QStringLiteral("Own KPI")));
        QTest::keyClicks(panel->editor()->nameField(Language::English), name);
        typeFormula(formula);
    }

    void typeFormula(const QString &formula)
    {
        FormulaText *text = panel->editor()->formula()->text();
        text->setFocus();
        text->selectAll();
        QTest::keyClicks(text, formula);
        text->finder()->popup()->hide();
        (void)panel->editor()->formula()->check();
    }

    void press(const QString &text)
    {
        QAbstractButton *found = button(text);
        ASSERT_TRUE(found) << text.toStdString();
        ASSERT_TRUE(found->isEnabled()) << text.toStdString();
        QSignalSpy changed(workspace.get(), &Workspace::changed);
        click(found);
        ASSERT_TRUE(waitUntil([&] { return changed.count() > 0 && !panel->isAsking(); }));
        QCoreApplication::processEvents();
    }

    std::unique_ptr<MetricsPanel> panel;
};

TEST_F(Metrics, UnderlinesAMistakeAtItsPlaceAndSaysWhatItIs)
{
    newKpi(QStringLiteral("Cost of a try"), QStringLiteral("spend / (leads + "));
    const FormulaEdit *formula = panel->editor()->formula();
    EXPECT_GE(formula->text()->underlined().first, 14);
    EXPECT_FALSE(formula->sentence().isEmpty());
    typeFormula(QStringLiteral("spend / leeds"));
    EXPECT_EQ(formula->text()->underlined(), qMakePair(8, 5));
    picture(panel.get(), QStringLiteral("metrics-mistake"));
    EXPECT_TRUE(formula->sentence().contains(QStringLiteral("leeds"))) << formula->sentence().toStdString();
    auto *meant = formula->findChild<LinkButton *>();
    ASSERT_TRUE(meant && meant->isVisible());
    click(meant);
    EXPECT_EQ(formula->text()->toPlainText(), QStringLiteral("spend / leads"));
    EXPECT_TRUE(formula->sentence().isEmpty());
}

TEST_F(Metrics, StoresAnOwnKpiAndShowsItsValue)
{
    newKpi(QStringLiteral("Cost of a try"), QStringLiteral("spend / leads"));
    const auto previewed = [&] {
        for (const TextLabel *label : panel->editor()->formula()->findChildren<TextLabel *>()) {
            if (label->text().startsWith(u'='))
                return label->text();
        }
        return QString();
    };
    ASSERT_TRUE(waitUntil([&] { return !previewed().isEmpty(); }));
    EXPECT_TRUE(previewed().contains(QStringLiteral("25"))) << previewed().toStdString();
    picture(panel.get(), QStringLiteral("metrics-kpi"));
    press(QStringLiteral("Save"));
    const metrics::Metric *stored = workspace->catalog().find(QStringLiteral("cost_of_a_try"));
    ASSERT_TRUE(stored);
    EXPECT_EQ(stored->kpi().formula, QStringLiteral("spend / leads"));
    EXPECT_EQ(stored->unit, metrics::Unit::Money) << "the unit that the formula gives";
    EXPECT_FALSE(panel->editor()->isChanged());
}

TEST_F(Metrics, TellsTheCircleByNames)
{
    newKpi(QStringLiteral("First one"), QStringLiteral("spend / leads"));
    press(QStringLiteral("Save"));
    newKpi(QStringLiteral("Second one"), QStringLiteral("first_one * 2"));
    press(QStringLiteral("Save"));
    panel->open(
        {QStringLiteral("data"), QStringLiteral("first_one"), ChannelId::All, QStringLiteral("metrics"), {}});
    typeFormula(QStringLiteral("second_one + 1"));
    const QString sentence = panel->editor()->formula()->sentence();
    EXPECT_TRUE(sentence.contains(QStringLiteral("First one"))) << sentence.toStdString();
    EXPECT_TRUE(sentence.contains(QStringLiteral("Second one → "))) << sentence.toStdString();
    click(button(QStringLiteral("Save")));
    EXPECT_EQ(workspace->catalog().find(QStringLiteral("first_one"))->kpi().formula,
              QStringLiteral("spend / leads"));
}

TEST_F(Metrics, OffersNamesInBothLanguages)
{
    click(button(QStringLiteral("Own KPI")));
    FormulaText *text = panel->editor()->formula()->text();
    text->setFocus();
    // QTest types Latin letters only: these come as a keyboard with Russian letters sends them.
    for (const QChar letter : QStringLiteral("[Расходы на рек")) {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QString(letter));
        QCoreApplication::sendEvent(text, &press);
    }
    ASSERT_TRUE(text->finder()->popup()->isVisible());
    QTest::keyClick(text->finder()->popup(), Qt::Key_Return);
    EXPECT_EQ(text->toPlainText(), QStringLiteral("[Расходы на рекламу]"));
}

TEST_F(Metrics, DeletesAnOwnKpiWithoutAQuestionAndSaysWhyItCannotWhereItIsUsed)
{
    newKpi(QStringLiteral("First one"), QStringLiteral("spend / leads"));
    press(QStringLiteral("Save"));
    newKpi(QStringLiteral("Second one"), QStringLiteral("first_one * 2"));
    press(QStringLiteral("Save"));
    panel->open(
        {QStringLiteral("data"), QStringLiteral("first_one"), ChannelId::All, QStringLiteral("metrics"), {}});
    click(button(QStringLiteral("Delete")));
    const auto said = [&] {
        for (const TextLabel *label : panel->findChildren<TextLabel *>()) {
            if (label->isVisible() && label->text().contains(QStringLiteral("cannot be removed")))
                return true;
        }
        return false;
    };
    EXPECT_TRUE(waitUntil(said));
    EXPECT_TRUE(workspace->catalog().find(QStringLiteral("first_one")));
    panel->open({QStringLiteral("data"),
                 QStringLiteral("second_one"),
                 ChannelId::All,
                 QStringLiteral("metrics"),
                 {}});
    QSignalSpy messages(panel.get(), &Page::messageShown);
    press(QStringLiteral("Delete"));
    EXPECT_FALSE(workspace->catalog().find(QStringLiteral("second_one")));
    ASSERT_TRUE(waitUntil([&] { return messages.count() == 1; }));
    EXPECT_TRUE(messages.front().at(1).toBool()) << "it can be undone";
}

TEST_F(Metrics, CopiesABuiltInFormulaThatIsReadOnly)
{
    panel->open(
        {QStringLiteral("data"), QStringLiteral("cpl"), ChannelId::All, QStringLiteral("metrics"), {}});
    EXPECT_TRUE(panel->editor()->formula()->text()->isReadOnly());
    click(button(QStringLiteral("Copy as own KPI")));
    EXPECT_FALSE(panel->editor()->formula()->text()->isReadOnly());
    press(QStringLiteral("Save"));
    int own = 0;
    for (int i = 0; i < workspace->catalog().size(); ++i)
        own += workspace->catalog().at(i).own ? 1 : 0;
    EXPECT_EQ(own, 1);
}

TEST_F(Metrics, AsksBeforeAChangedFormIsLeft)
{
    newKpi(QStringLiteral("Cost of a try"), QStringLiteral("spend / leads"));
    QTimer::singleShot(0, [] {
        auto *question = qobject_cast<Dialog *>(QApplication::activeModalWidget());
        ASSERT_TRUE(question);
        click(question->cancel());
    });
    panel->open(
        {QStringLiteral("data"), QStringLiteral("cpl"), ChannelId::All, QStringLiteral("metrics"), {}});
    EXPECT_EQ(panel->editor()->nameField(Language::English)->text(), QStringLiteral("Cost of a try"));
}

TEST_F(Metrics, FindsAMetricByAPartOfItsName)
{
    auto *search = panel->findChild<SearchField *>();
    QTest::keyClicks(search, QStringLiteral("newsl"));
    auto *model = panel->findChild<MetricEditorListModel *>();
    EXPECT_GT(model->metricsShown(), 0);
    EXPECT_LT(model->metricsShown(), 10);
    EXPECT_GE(model->rowOf(QStringLiteral("subscribers")), 0);
}

} // namespace

} // namespace vekha::ui
