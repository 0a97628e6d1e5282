// SPDX-License-Identifier: GPL-3.0-or-later
// The door to everything stored: changes, their signals, other programs, names, keeping safe.
#include "fixture.h"

#include <QElapsedTimer>
#include <QFile>
#include <QThread>
#include <QThreadPool>

#include <future>

namespace vekha::test {

using WorkspaceChanges = WorkspaceTest;

namespace {

/// Lets the owner's thread work until `condition` holds.
template <class Condition> bool happens(const Condition &condition)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition() && timer.elapsed() < 30'000)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
    return condition();
}

template <class T> T resultOf(const QFuture<T> &future)
{
    EXPECT_TRUE(happens([&future] { return future.isFinished(); }));
    return future.result();
}

} // namespace

TEST_F(WorkspaceChanges, ApplyStoresAndTellsWhatItTouched)
{
    enter("leads", "A", "2024-01", 10);
    ASSERT_EQ(signalled.size(), 1u);
    EXPECT_TRUE(signalled[0].facts);
    EXPECT_FALSE(signalled[0].everything);
    EXPECT_EQ(total("leads", "2024-01"), 10);
    EXPECT_EQ(workspace->dataEnd(), period("2024-01").days().last);
    EXPECT_EQ(workspace->dataStart(), period("2024-01").days().first);
    EXPECT_EQ(workspace->inputsWithData(), std::vector<MetricIndex>{metric("leads")});
    EXPECT_TRUE(workspace->inputsWithData(channel("B")).empty());
}

TEST_F(WorkspaceChanges, ARefusedChangeTellsNothingAndChangesNothing)
{
    enter("leads", "A", "2024-01-05", 10);
    const auto refused = workspace->apply(figure("leads", "A", "2024-01", 5));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::PeriodsOverlap);
    EXPECT_EQ(signalled.size(), 1u);
    EXPECT_EQ(total("leads", "2024-01"), 10);
}

TEST_F(WorkspaceChanges, UndoAndRedoGoBackAndForthAndTellIt)
{
    enter("leads", "A", "2024-01", 10);
    enter("leads", "A", "2024-01", 12);
    ASSERT_TRUE(workspace->nextUndo());
    EXPECT_EQ(workspace->nextUndo()->kind, ChangeKind::EnterFact);
    EXPECT_EQ(workspace->nextUndo()->who, QStringLiteral("Anna"));
    EXPECT_FALSE(workspace->nextRedo());
    ASSERT_TRUE(workspace->undo());
    EXPECT_EQ(total("leads", "2024-01"), 10);
    ASSERT_TRUE(workspace->undo());
    EXPECT_FALSE(total("leads", "2024-01"));
    ASSERT_TRUE(workspace->redo());
    ASSERT_TRUE(workspace->redo());
    EXPECT_EQ(total("leads", "2024-01"), 12);
    EXPECT_EQ(signalled.size(), 6u);
    const auto nothing = workspace->redo();
    ASSERT_FALSE(nothing);
    EXPECT_EQ(nothing.error().code, ErrorCode::NothingToRedo);
}

TEST_F(WorkspaceChanges, LaterFormsFinishWhenTheWorkspaceShowsTheChange)
{
    const auto applied = resultOf(workspace->applyLater(figure("leads", "B", "2024-02", 7)));
    ASSERT_TRUE(applied);
    EXPECT_EQ(total("leads", "2024-02"), 7);
    ASSERT_TRUE(resultOf(workspace->undoLater()));
    EXPECT_FALSE(total("leads", "2024-02"));
    ASSERT_TRUE(resultOf(workspace->redoLater()));
    EXPECT_EQ(total("leads", "2024-02"), 7);
    EXPECT_EQ(signalled.size(), 3u);
}

TEST_F(WorkspaceChanges, WhatAnotherProgramStoredIsSeenAfterRefresh)
{
    enter("leads", "A", "2024-01", 10);
    EXPECT_FALSE(workspace->refresh());
    auto other = Workspace::open(path(), options());
    ASSERT_TRUE(other);
    EXPECT_EQ(totalOf(**other, "leads", "2024-01"), 10);
    ASSERT_TRUE((*other)->apply(figure("leads", "A", "2024-01", 33)));
    EXPECT_TRUE(workspace->refresh());
    EXPECT_EQ(total("leads", "2024-01"), 33);
    EXPECT_TRUE(signalled.back().everything);
    EXPECT_FALSE(workspace->refresh());
    EXPECT_FALSE((*other)->refresh()) << "a program's own change is no news to it";
}

TEST_F(WorkspaceChanges, RefreshLaterTellsWhatAnotherProgramStored)
{
    auto other = Workspace::open(path(), options());
    ASSERT_TRUE(other);
    ASSERT_TRUE((*other)->apply(figure("leads", "A", "2024-01", 33)));
    workspace->refreshLater();
    ASSERT_TRUE(happens([this] { return !signalled.empty(); }));
    EXPECT_TRUE(signalled.back().everything);
    EXPECT_EQ(total("leads", "2024-01"), 33);
}

TEST_F(WorkspaceChanges, AWorkspaceMayCloseWhileItLooksForChanges)
{
    workspace->refreshLater();
    workspace.reset();
    QCoreApplication::processEvents();
    EXPECT_TRUE(signalled.empty());
}

TEST_F(WorkspaceChanges, WhatTheOwnerRefersToStaysUntilItsThreadTakesTheChangeOver)
{
    const std::weak_ptr<const store::Content> before = workspace->content();
    Channel added;
    added.name = {QStringLiteral("C"), QStringLiteral("C")};
    const auto future =
        workspace->applyLater({{store::SaveChannel{added}}, ChangeKind::SaveChannel, {QStringLiteral("C")}});
    QElapsedTimer timer;
    timer.start();
    while (workspace->content() == before.lock() && timer.elapsed() < 30'000)
        QThread::msleep(1);
    EXPECT_TRUE(workspace->channelNamed(QStringLiteral("C")));
    EXPECT_FALSE(before.expired()) << "no event yet: the owner may be in the midst of it";
    ASSERT_TRUE(resultOf(future));
    EXPECT_TRUE(before.expired());
}

TEST_F(WorkspaceChanges, AnExportPutsEveryNoteBesideItsFigure)
{
    for (const auto &[code, note] :
         {std::pair("2024-01", "one"), std::pair("2024-02", ""), std::pair("2024-03", "three")}) {
        Change change = figure("leads", "A", code, 10);
        std::get<store::SetFacts>(change.edits.front()).edits.front().note = QLatin1String(note);
        ASSERT_TRUE(workspace->apply(change));
    }
    const QString to = folder() + QStringLiteral("/facts.csv");
    Progress progress;
    ASSERT_TRUE(workspace->exportFacts(to, progress));
    QFile file(to);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    EXPECT_TRUE(text.contains("2024-01,A,,leads,10,one")) << text.constData();
    EXPECT_TRUE(text.contains("2024-03,A,,leads,10,three")) << text.constData();
    EXPECT_FALSE(text.contains("2024-02,A,,leads,10,o")) << text.constData();
}

TEST_F(WorkspaceChanges, ContentHeldOutlivesAChange)
{
    const auto before = workspace->content();
    Channel added;
    added.name = {QStringLiteral("C"), QStringLiteral("C")};
    const auto applied =
        workspace->apply({{store::SaveChannel{added}}, ChangeKind::SaveChannel, {QStringLiteral("C")}});
    ASSERT_TRUE(applied);
    ASSERT_EQ(applied->newChannels.size(), 1u);
    EXPECT_EQ(before->channels.size() + 1, workspace->content()->channels.size());
    EXPECT_EQ(workspace->channelNamed(QStringLiteral("c")), applied->newChannels[0]);
}

TEST_F(WorkspaceChanges, ChannelsGoByNameAliasAndReservedWord)
{
    EXPECT_EQ(workspace->channelNamed(QStringLiteral("  ALIAS of a ")), channel("A"));
    EXPECT_EQ(workspace->channelNamed(QStringLiteral("company")), ChannelId::Company);
    const auto unknown = workspace->channelNamed(QStringLiteral("Z"));
    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.error().code, ErrorCode::UnknownChannel);
    EXPECT_EQ(workspace->metricNamed(QStringLiteral("nonsense")).error().code, ErrorCode::UnknownMetric);
    EXPECT_EQ(workspace->campaignNamed(channel("A"), QStringLiteral("x")).error().code,
              ErrorCode::UnknownCampaign);
}

TEST_F(WorkspaceChanges, TodayIsTheOneAskedForElseItsOwnElseTheSystems)
{
    EXPECT_EQ(workspace->today(), QDate(2024, 6, 1));
    Settings settings = workspace->content()->settings;
    settings.today = QDate(2023, 3, 3);
    ASSERT_TRUE(workspace->apply({{store::SaveSettings{settings}}, ChangeKind::SaveSettings, {}}));
    EXPECT_EQ(workspace->today(), QDate(2023, 3, 3));
    OpenOptions asked = options();
    asked.today = QDate(2025, 5, 5);
    const auto opened = Workspace::open(path(), asked);
    ASSERT_TRUE(opened);
    EXPECT_EQ((*opened)->today(), QDate(2025, 5, 5));
}

TEST_F(WorkspaceChanges, CreateLeavesAnExistingFileAlone)
{
    const auto again = Workspace::create(path(), {}, options());
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, ErrorCode::FileExists);
    EXPECT_EQ(Workspace::open(folder() + QStringLiteral("/none.vekha"), options()).error().code,
              ErrorCode::FileMissing);
}

TEST_F(WorkspaceChanges, ABackupIsListedAndRestored)
{
    enter("leads", "A", "2024-01", 10);
    Progress progress;
    const auto made = workspace->backup({}, progress);
    ASSERT_TRUE(made) << made.error().detail.toStdString();
    EXPECT_TRUE(QFile::exists(*made));
    const auto known = workspace->backups();
    EXPECT_TRUE(
        std::any_of(known.begin(), known.end(), [&made](const BackupInfo &b) { return b.path == *made; }));
    enter("leads", "A", "2024-01", 99);
    workspace.reset();
    const auto kept = Workspace::restore(path(), *made, folder(), progress);
    ASSERT_TRUE(kept) << kept.error().detail.toStdString();
    auto restored = Workspace::open(path(), options());
    ASSERT_TRUE(restored);
    workspace = std::move(*restored);
    EXPECT_EQ(total("leads", "2024-01"), 10);
    const auto findings = workspace->check(progress);
    ASSERT_TRUE(findings);
    EXPECT_TRUE(findings->empty());
}

// The sleep only makes sure that the question is still under way: who asked it may have gone by then.
TEST_F(WorkspaceChanges, QuestionsUnderWayEndBeforeTheWorkspaceCloses)
{
    enter("leads", "A", "2024-01", 10);
    std::promise<void> begun;
    std::optional<calendar::Day> end;
    workspace->asking().start([&, asked = workspace.get()] {
        begun.set_value();
        QThread::msleep(20);
        end = asked->dataEnd();
    });
    begun.get_future().wait();
    const auto expected = period("2024-01").days().last;
    workspace.reset();
    EXPECT_EQ(end, expected);
}

} // namespace vekha::test
