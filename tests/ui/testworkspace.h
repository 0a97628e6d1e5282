// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/common/appcontext.h"
#include "ui/theme/theme.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace vekha::ui::testing {

/// A workspace in a temporary folder with two channels, and what pages need besides.
class WorkspaceTest : public ::testing::Test {
protected:
    WorkspaceTest() : theme(*qApp), context(theme, Language::English)
    {
        NewWorkspace setup;
        setup.settings.name = QStringLiteral("Shop");
        setup.kpis = {QStringLiteral("cpl")};
        setup.channels = {channel(QStringLiteral("Yandex Direct"), ChannelType::PaidSearch),
                          channel(QStringLiteral("Newsletter"), ChannelType::Email)};
        setup.channels[0].aliases = {QStringLiteral("yandex / cpc")};
        OpenOptions options;
        options.who = QStringLiteral("anna");
        options.today = QDate(2026, 6, 10);
        options.systemDate = options.today;
        auto made = Workspace::create(folder.filePath(QStringLiteral("shop.vekha")), setup, options);
        if (made)
            workspace = std::move(*made);
        // Forms in English, names of metrics as well.
        theme.setChoice(SchemeChoice::Light);
    }

    void SetUp() override { ASSERT_TRUE(workspace); }

    static Channel channel(const QString &name, ChannelType type)
    {
        Channel made;
        made.name.en = name;
        made.type = type;
        return made;
    }

    [[nodiscard]] ChannelId idOf(const QString &name) const
    {
        const auto found = workspace->channelNamed(name);
        return found ? *found : ChannelId::All;
    }

    [[nodiscard]] static calendar::Period month(int year, int number)
    {
        return calendar::FiscalCalendar().periodOf(calendar::Granularity::Month,
                                                   calendar::dayOf(QDate(year, number, 1)));
    }

    /// Stores one monthly figure.
    void enter(const MetricId &input, const QString &channelName, const calendar::Period &period,
               double value)
    {
        Change change;
        change.kind = ChangeKind::EnterFact;
        store::SetFacts facts;
        FactEdit edit;
        edit.input = input;
        edit.channel = idOf(channelName);
        edit.period = period;
        edit.value = value;
        facts.edits.push_back(edit);
        change.edits.push_back(facts);
        ASSERT_TRUE(workspace->apply(change));
    }

    /// The stored figure; none if there is none.
    [[nodiscard]] std::optional<double> figure(const MetricId &input, ChannelId channelId,
                                               const calendar::Period &period) const
    {
        facts::SeriesFilter filter;
        filter.inputs = {*workspace->catalog().indexOf(input)};
        filter.channels = {channelId};
        const auto series = workspace->facts(filter, period.days());
        if (!series || series->empty() || series->front().facts.empty())
            return std::nullopt;
        return series->front().facts.front().value;
    }

    [[nodiscard]] QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return {};
        return file.fileName();
    }

    static void click(QWidget *widget) { QTest::mouseClick(widget, Qt::LeftButton); }

    /// Pictures of a widget in both schemes to look at, in the folder that VEKHA_PICTURES names; else
    /// nothing.
    void picture(QWidget *widget, const QString &name)
    {
        const QString where = qEnvironmentVariable("VEKHA_PICTURES");
        if (where.isEmpty())
            return;
        for (const SchemeChoice scheme : {SchemeChoice::Dark, SchemeChoice::Light}) {
            theme.setChoice(scheme);
            QTest::qWait(50);
            const QString tail =
                scheme == SchemeChoice::Dark ? QStringLiteral("-dark") : QStringLiteral("-light");
            widget->grab().save(where + QLatin1Char('/') + name + tail + QStringLiteral(".png"));
        }
    }

    QTemporaryDir folder;
    Theme theme;
    AppContext context;
    std::unique_ptr<Workspace> workspace;
};

} // namespace vekha::ui::testing
