// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/bothlanguages.h"
#include "tests/waiting.h"
#include "ui/data/datapage.h"
#include "ui/data/entrychecks.h"
#include "ui/data/entrygrid.h"
#include "ui/data/entryline.h"
#include "ui/data/entrymodel.h"
#include "ui/data/entrypanel.h"
#include "ui/data/overlapbar.h"
#include "ui/theme/theme.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace vekha::ui {

inline calendar::Day day(int year, int month, int date) { return calendar::dayOf(QDate(year, month, date)); }
inline calendar::Period month(int number) { return {calendar::Granularity::Month, day(2026, number, 1)}; }

/// A shop in a temporary file, in front of the entry grid on 24 May 2026.
class EntryPanelTest : public ::testing::Test {
protected:
    EntryPanelTest() : theme(*qApp), context(theme, Language::Russian)
    {
        theme.setChoice(SchemeChoice::Light);
        NewWorkspace setup;
        setup.settings.name = QStringLiteral("Shop");
        setup.settings.entryInputs = {
            QStringLiteral("spend"),         QStringLiteral("impressions"), QStringLiteral("clicks"),
            QStringLiteral("sessions"),      QStringLiteral("leads"),       QStringLiteral("orders"),
            QStringLiteral("new_customers"), QStringLiteral("revenue"),     QStringLiteral("cost_of_sales")};
        setup.kpis = {QStringLiteral("ctr"), QStringLiteral("cpl"), QStringLiteral("cac"),
                      QStringLiteral("romi")};
        Channel direct;
        direct.name = {QStringLiteral("Direct"), QStringLiteral("Яндекс Директ")};
        direct.type = ChannelType::PaidSearch;
        direct.colour = 1;
        Channel mail;
        mail.name = {QStringLiteral("Mailing"), QStringLiteral("Рассылка")};
        mail.type = ChannelType::Email;
        mail.colour = 2;
        setup.channels = {direct, mail};
        OpenOptions options;
        options.today = QDate(2026, 5, 24);
        options.systemDate = options.today;
        options.who = QStringLiteral("Irina");
        auto made = Workspace::create(folder.filePath(QStringLiteral("shop.vekha")), setup, options);
        EXPECT_TRUE(made.has_value()) << (made ? "" : qPrintable(made.error().detail));
        if (!made)
            return;
        workspace = std::move(*made);
        channel = workspace->channelNamed(QStringLiteral("Direct")).value_or(ChannelId::Company);
        page = std::make_unique<DataPage>(context);
        panel = qobject_cast<EntryPanel *>(page->panel(QStringLiteral("entry")));
        new QAbstractItemModelTester(panel->model(), QAbstractItemModelTester::FailureReportingMode::Fatal,
                                     page.get());
        page->resize(1180, 760);
        page->setWorkspace(workspace.get());
        page->show();
        QApplication::setActiveWindow(page.get());
        EXPECT_TRUE(QTest::qWaitForWindowExposed(page.get()));
        waitFor([&] { return panel->model()->hasSheet(); });
    }

    ~EntryPanelTest() override
    {
        if (page)
            page->setWorkspace(nullptr);
    }

    template <class Condition> void waitFor(Condition condition) { EXPECT_TRUE(waitUntil(condition)); }

    EntryModel &model() { return *panel->model(); }
    EntryGrid &grid() { return *panel->grid(); }

    int rowOf(const char *metric)
    {
        for (int row = 0; row < model().rowCount(); ++row) {
            if (!model().isSection(row) && model().metricAt(row).id == QLatin1String(metric))
                return row;
        }
        ADD_FAILURE() << "no row " << metric;
        return 1;
    }

    QModelIndex at(const char *metric, int monthNumber)
    {
        for (int column = 0; column < model().columnCount(); ++column) {
            if (model().periodAt(column) == month(monthNumber))
                return model().index(rowOf(metric), column);
        }
        ADD_FAILURE() << "no month " << monthNumber;
        return {};
    }

    void click(const QModelIndex &index)
    {
        grid().scrollTo(index);
        QTest::mouseClick(grid().viewport(), Qt::LeftButton, {}, grid().visualRect(index).center());
        ASSERT_EQ(grid().currentIndex(), index);
    }

    void key(Qt::Key code, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus && grid().isAncestorOf(focus) ? focus : &grid(), code, modifiers);
    }

    /// Types as a person does: the first key opens the editor, the others go into it.
    void type(const QString &text)
    {
        for (const QChar c : text) {
            QWidget *focus = QApplication::focusWidget();
            QWidget *target = focus && grid().isAncestorOf(focus) ? focus : &grid();
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(c));
            QApplication::sendEvent(target, &press);
        }
    }

    void enter(const QModelIndex &index, const QString &text)
    {
        click(index);
        type(text);
        key(Qt::Key_Return);
    }

    std::optional<double> stored(const char *metric, const calendar::Period &period)
    {
        const MetricIndex input = *workspace->catalog().indexOf(QString::fromLatin1(metric));
        const auto facts = workspace->facts({{input}, {channel}, {}}, period.days());
        EXPECT_TRUE(facts.has_value());
        for (const facts::SeriesFacts &series : *facts) {
            for (const facts::Fact &fact : series.facts) {
                if (fact.period == period)
                    return fact.value;
            }
        }
        return std::nullopt;
    }

    std::optional<double> stored(const char *metric, int monthNumber)
    {
        return stored(metric, month(monthNumber));
    }

    void store(const char *metric, const std::vector<std::pair<calendar::Period, double>> &figures)
    {
        store::SetFacts facts;
        for (const auto &[period, value] : figures)
            facts.edits.push_back(
                {QString::fromLatin1(metric), channel, CampaignId::None, period, value, {}, false});
        const auto applied =
            workspace->apply({{facts}, ChangeKind::EnterFacts, {QString::number(figures.size())}});
        ASSERT_TRUE(applied.has_value());
    }

    int remarksOn(const char *metric, int monthNumber)
    {
        return int(panel->checks()->texts().filter(model().placeName(at(metric, monthNumber))).size());
    }

    /// The step that Ctrl+Z would take back.
    void expectStep(ChangeKind kind, const QStringList &args)
    {
        waitFor([&] { return workspace->nextUndo() && workspace->nextUndo()->kind == kind; });
        EXPECT_EQ(workspace->nextUndo()->args, args);
    }

    QString text(const QModelIndex &index) { return index.data().toString(); }

    /// A figure of a campaign of the channel, which gets its first one.
    void storeOfCampaign(const char *metric, int monthNumber, double value)
    {
        Campaign brand;
        brand.channel = channel;
        brand.name = QStringLiteral("Brand");
        ASSERT_TRUE(workspace->apply({{store::SaveCampaign{brand}}, ChangeKind::SaveCampaign, {brand.name}}));
        const CampaignId id = workspace->content()->campaigns.back().id;
        store::SetFacts facts;
        facts.edits.push_back({QLatin1String(metric), channel, id, month(monthNumber), value, {}, false});
        ASSERT_TRUE(workspace->apply({{facts}, ChangeKind::EnterFacts, {QStringLiteral("1")}}));
    }

    QTemporaryDir folder;
    Theme theme;
    AppContext context;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<DataPage> page;
    EntryPanel *panel = nullptr;
    ChannelId channel = ChannelId::Company;
};

/// The same in Russian and in English.
class EntryInBothLanguages : public EntryPanelTest, public ::testing::WithParamInterface<Language> {
protected:
    EntryInBothLanguages() { context.setLanguage(GetParam()); }
};

} // namespace vekha::ui
