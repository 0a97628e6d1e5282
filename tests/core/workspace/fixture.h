// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace vekha::test {

/// A workspace in a folder of its own with the channels A and B, opened on 1 June 2024.
class WorkspaceTest : public testing::Test {
protected:
    void SetUp() override
    {
        static int argc = 0;
        static QCoreApplication application(argc, nullptr);
        ASSERT_TRUE(m_folder.isValid());
        NewWorkspace setup;
        setup.settings.backupFolder = m_folder.filePath(QStringLiteral("backups"));
        for (const char *name : {"A", "B"}) {
            Channel channel;
            channel.name = {QLatin1String(name), QLatin1String(name)};
            channel.aliases = {QStringLiteral("alias of ") + QLatin1String(name)};
            setup.channels.push_back(channel);
        }
        auto made = Workspace::create(path(), setup, options());
        ASSERT_TRUE(made) << made.error().detail.toStdString();
        workspace = std::move(*made);
        QObject::connect(workspace.get(), &Workspace::changed, workspace.get(),
                         [this](const store::Touched &touched) { signalled.push_back(touched); });
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("w.vekha")); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] static OpenOptions options()
    {
        OpenOptions options;
        options.who = QStringLiteral("Anna");
        options.systemDate = QDate(2024, 6, 1);
        return options;
    }

    [[nodiscard]] MetricIndex metric(const char *id) const
    {
        return workspace->metricNamed(QLatin1String(id)).value_or(-1);
    }
    [[nodiscard]] ChannelId channel(const char *name) const
    {
        return workspace->channelNamed(QLatin1String(name)).value_or(ChannelId::All);
    }
    [[nodiscard]] calendar::Period period(const char *code) const
    {
        return workspace->calendar().parse(QLatin1String(code)).value_or(calendar::Period{});
    }

    [[nodiscard]] Change figure(const char *input, const char *channelName, const char *code,
                                std::optional<double> value) const
    {
        FactEdit edit;
        edit.input = QLatin1String(input);
        edit.channel = channel(channelName);
        edit.period = period(code);
        edit.value = value;
        return {{store::SetFacts{{edit}, OnOverlap::Stop}},
                ChangeKind::EnterFact,
                {edit.input, QString::number(number(edit.channel)), QLatin1String(code)}};
    }
    void enter(const char *input, const char *channelName, const char *code, std::optional<double> value)
    {
        const auto applied = workspace->apply(figure(input, channelName, code, value));
        ASSERT_TRUE(applied) << applied.error().detail.toStdString();
    }
    void setTarget(const char *id, ChannelId of, const char *code, double value)
    {
        targets::Target target;
        target.key = {QLatin1String(id), of, period(code)};
        target.value = value;
        target.rule.amount = value;
        const Change change{{store::SetTargets{{{target.key, target}}, {}}},
                            ChangeKind::SetTarget,
                            {target.key.metric, QString::number(number(of)), QLatin1String(code)}};
        ASSERT_TRUE(workspace->apply(change));
    }
    /// The total over channels in a period.
    [[nodiscard]] std::optional<double> total(const char *id, const char *code) const
    {
        return totalOf(*workspace, id, code);
    }
    [[nodiscard]] std::optional<double> totalOf(const Workspace &of, const char *id, const char *code) const
    {
        facts::Query query;
        query.metrics = {of.metricNamed(QLatin1String(id)).value_or(-1)};
        query.buckets = {{period(code).days(), period(code).granularity}};
        query.today = of.today();
        const auto answer = of.evaluate(query);
        EXPECT_TRUE(answer);
        return answer && !answer->groups.empty() ? answer->at(0, 0, 0).number : std::nullopt;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> workspace;
    std::vector<store::Touched> signalled; ///< of changed()
};

} // namespace vekha::test
