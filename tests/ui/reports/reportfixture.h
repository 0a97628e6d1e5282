// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportdocument.h"
#include "ui/reports/pageitems.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

#include <memory>

namespace vekha::ui::testing {

/// The demo and workspaces of awkward shapes, made once for all tests of reports.
class ReportTest : public ::testing::Test {
protected:
    static void SetUpTestSuite();
    static void TearDownTestSuite();

    /// 24 KPIs with targets, 12 channels, two years.
    static std::unique_ptr<Workspace> largeWorkspace();
    /// One KPI, one month, no target.
    static std::unique_ptr<Workspace> smallWorkspace();
    /// Channels and metrics with names that no column has room for.
    static std::unique_ptr<Workspace> longNames();

    static report::ReportRequest request(const Workspace &of, Language language = Language::English);
    static report::Document documentOf(const Workspace &of, const report::ReportRequest &request);
    static report::Document demoDocument(Language language = Language::English);
    /// Path of a file in the tests' folder.
    static QString pathOf(const QString &name);

    static inline std::unique_ptr<QTemporaryDir> folder;
    static inline std::unique_ptr<Workspace> demo;
};

/// Nothing reaches out of its page, texts do not run into each other, and every link leads somewhere.
void expectTidy(const ReportPages &pages);

/// All texts of a page, from top to bottom.
QStringList textsOf(const ReportPage &page);

} // namespace vekha::ui::testing
