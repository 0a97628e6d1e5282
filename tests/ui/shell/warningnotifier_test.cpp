// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/warningnotifier.h"
#include "tests/ui/testworkspace.h"

#include "ui/common/localsettings.h"

namespace vekha::ui {

namespace {

class WarningNotifierTest : public testing::WorkspaceTest {
protected:
    WarningNotifierTest()
        : settings(folder.filePath(QStringLiteral("local.ini"))),
          notifier(settings, context, [this](const QString &title, const QString &text) {
              told += title + QStringLiteral(": ") + text;
          })
    {
    }

    [[nodiscard]] static warnings::Warning missed(const MetricIndex metric, const MetricId &id,
                                                  int monthNumber,
                                                  warnings::Severity severity = warnings::Severity::High)
    {
        warnings::Warning warning;
        warning.kind = warnings::WarningKind::Missed;
        warning.metric = id;
        warning.index = metric;
        warning.period = warning.since = month(2026, monthNumber);
        warning.severity = severity;
        warning.actual = 60;
        warning.expected = 100;
        warning.amount = -40;
        return warning;
    }
    void take(std::vector<warnings::Warning> all)
    {
        WarningsBoard board;
        board.warnings = std::move(all);
        notifier.take(board, *workspace);
    }

    LocalSettings settings;
    QStringList told;
    WarningNotifier notifier;
};

} // namespace

TEST_F(WarningNotifierTest, ItIsSilentUntilSwitchedOn)
{
    EXPECT_FALSE(notifier.isOn());
    const MetricIndex leads = *workspace->catalog().indexOf(QStringLiteral("leads"));
    take({});
    take({missed(leads, QStringLiteral("leads"), 5)});
    EXPECT_TRUE(told.isEmpty());
}

TEST_F(WarningNotifierTest, OnlyWhatIsNewIsToldAndOnce)
{
    const MetricIndex leads = *workspace->catalog().indexOf(QStringLiteral("leads"));
    const MetricIndex orders = *workspace->catalog().indexOf(QStringLiteral("orders"));
    notifier.setOn(true);
    take({missed(leads, QStringLiteral("leads"), 4)}); // was there before
    EXPECT_TRUE(told.isEmpty());
    take({missed(leads, QStringLiteral("leads"), 4), missed(orders, QStringLiteral("orders"), 5)});
    ASSERT_EQ(told.size(), 1);
    EXPECT_TRUE(QString(told[0])
                    .replace(QChar(0xa0), u' ')
                    .contains(QStringLiteral("Orders: 60 for May 2026 instead of 100")))
        << qPrintable(told[0]);
    take({missed(leads, QStringLiteral("leads"), 4), missed(orders, QStringLiteral("orders"), 5)});
    EXPECT_EQ(told.size(), 1);
    // After a new start it is still known.
    WarningNotifier later(settings, context, [this](const QString &, const QString &) { told += QString(); });
    WarningsBoard board;
    board.warnings = {missed(orders, QStringLiteral("orders"), 5)};
    later.take(board, *workspace);
    EXPECT_EQ(told.size(), 1);
}

TEST_F(WarningNotifierTest, MinorThingsInterruptNobody)
{
    const MetricIndex leads = *workspace->catalog().indexOf(QStringLiteral("leads"));
    notifier.setOn(true);
    take({});
    take({missed(leads, QStringLiteral("leads"), 5, warnings::Severity::Low)});
    EXPECT_TRUE(told.isEmpty());
}

} // namespace vekha::ui
