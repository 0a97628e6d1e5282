// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/typing.h"
#include "tests/ui/wholewindow.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

namespace vekha::ui::testing {

/// The whole window over a small shop: two channels, fourteen months of spend, leads, orders and revenue up
/// to May 2026, a target of leads in May. Its today is 10 June 2026.
class HabitTest : public ::testing::Test, protected WholeWindow {
protected:
    HabitTest()
    {
        translators.setLanguage(Language::English);
        options.who = QStringLiteral("anna");
        options.today = QDate(2026, 6, 10);
        options.systemDate = options.today;
        file = folder.filePath(QStringLiteral("shop.vekha"));
    }
    ~HabitTest() override { translators.setLanguage(Language::English); }

    void SetUp() override
    {
        makeShop(file);
        openWindow();
    }

    /// A fresh window, as after a start of the program; with the file, if one is named.
    void openWindow(bool withFile = true)
    {
        window.reset();
        window = std::make_unique<MainWindow>(context, translators, settings, options);
        window->setQuiet(true);
        if (settings.windowGeometry().isEmpty())
            window->resize(1440, 900);
        window->show();
        if (withFile)
            openFile(file);
    }
    void openFile(const QString &path)
    {
        window->openFile(path);
        ASSERT_TRUE(opens());
    }

    void makeShop(const QString &path) const
    {
        NewWorkspace setup;
        setup.settings.name = QStringLiteral("Shop");
        setup.kpis = {QStringLiteral("leads"), QStringLiteral("cpl"), QStringLiteral("romi")};
        setup.channels = {channel(u"Yandex Direct"_qs, u"Яндекс Директ"_qs, ChannelType::PaidSearch),
                          channel(u"Newsletter"_qs, u"Рассылка"_qs, ChannelType::Email)};
        const auto made = Workspace::create(path, setup, options);
        ASSERT_TRUE(made.has_value());
        Change change;
        change.kind = ChangeKind::EnterFact;
        store::SetFacts facts;
        const ChannelId direct = *(*made)->channelNamed(QStringLiteral("Yandex Direct"));
        const ChannelId letters = *(*made)->channelNamed(QStringLiteral("Newsletter"));
        for (int back = 13; back >= 0; --back) {
            const calendar::Period period = month(2026, 5).shifted(-back);
            const double grown = 14 - back;
            for (const auto &[input, base] : figures()) {
                facts.edits.push_back(edit(input, direct, period, base * (1 + grown / 20)));
                facts.edits.push_back(edit(input, letters, period, base / 4 * (1 + grown / 40)));
            }
        }
        change.edits.push_back(facts);
        ASSERT_TRUE((*made)->apply(change).has_value());
    }

    static calendar::Period month(int year, int number)
    {
        return calendar::FiscalCalendar().periodOf(calendar::Granularity::Month,
                                                   calendar::dayOf(QDate(year, number, 1)));
    }

    void open(const QString &page, const MetricId &metric = {}, const QString &section = {})
    {
        window->open({page, metric, ChannelId::All, section, {}});
        ASSERT_TRUE(settles());
    }
    /// Presses a key where the keyboard is now.
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        if (!QApplication::activeWindow()) // a desktop gives the window back its turn after a dialog
            QApplication::setActiveWindow(window.get());
        QWidget *focused = window->focusWidget() ? window->focusWidget() : window.get();
        QTest::keyClick(focused, Qt::Key(key), modifiers);
        QCoreApplication::processEvents();
    }

    /// A picture of the window, in the folder that VEKHA_PICTURES names; else nothing.
    void picture(const QString &name)
    {
        const QString where = qEnvironmentVariable("VEKHA_PICTURES");
        if (!where.isEmpty())
            window->grab().save(where + QLatin1Char('/') + name + QStringLiteral(".png"));
    }

    QString file;

private:
    static Channel channel(const QString &en, const QString &ru, ChannelType type)
    {
        Channel made;
        made.name = {en, ru};
        made.type = type;
        return made;
    }
    static std::vector<std::pair<MetricId, double>> figures()
    {
        return {{QStringLiteral("spend"), 200000},
                {QStringLiteral("leads"), 400},
                {QStringLiteral("orders"), 60},
                {QStringLiteral("revenue"), 600000}};
    }
    static FactEdit edit(const MetricId &input, ChannelId channel, const calendar::Period &period,
                         double value)
    {
        FactEdit edit;
        edit.input = input;
        edit.channel = channel;
        edit.period = period;
        edit.value = value;
        return edit;
    }
};

} // namespace vekha::ui::testing
