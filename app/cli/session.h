// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/output.h"

#include "core/wording/format.h"
#include "core/wording/namebook.h"
#include "core/wording/periods.h"
#include "core/workspace/workspace.h"

#include <memory>

namespace vekha::cli {

/// One call of the program: what was asked, and in which language to answer.
class Session {
public:
    Session(Arguments arguments, Language language) : m_arguments(std::move(arguments)), m_language(language)
    {
    }

    [[nodiscard]] const Arguments &arguments() const { return m_arguments; }
    [[nodiscard]] Language language() const { return m_language; }
    [[nodiscard]] bool wantsJson() const { return m_arguments.has(QStringLiteral("json")); }

    /// The n-th argument that is no option, from 0.
    [[nodiscard]] QString argument(int n) const { return m_arguments.positional().value(n); }
    [[nodiscard]] int argumentCount() const { return int(m_arguments.positional().size()); }
    /// Wrong usage unless there are `least` to `most` arguments.
    [[nodiscard]] Outcome expectArguments(int least, int most) const;
    /// What --today and --wait say.
    [[nodiscard]] Expected<OpenOptions> openOptions() const;
    /// Opens the workspace that the first argument names.
    [[nodiscard]] Expected<std::unique_ptr<Workspace>> open() const;
    /// The value of an option that takes certain words; `usual` where it is not given.
    [[nodiscard]] Expected<QString> oneOf(const QString &option, const QStringList &words,
                                          const QString &usual = {}) const;

private:
    Arguments m_arguments;
    Language m_language;
};

/// How a workspace's content is written for people and for programs.
struct Words {
    Words(const Workspace &workspace, Language language);

    std::shared_ptr<const store::Content> content;
    wording::Format format;
    wording::PeriodNames periods;
    wording::NameBook names;

    /// A channel for programs: its name, `company`, or empty for the total over channels.
    [[nodiscard]] QString channelKey(ChannelId id) const;
    /// Names of what a note or reason is about put into its sentence.
    [[nodiscard]] QString reasonText(const facts::Value &value) const;
    [[nodiscard]] QString notesText(const facts::Value &value) const;
    [[nodiscard]] QString describe(ChangeKind kind, const QStringList &args) const;
};

// What arguments name. Each fails with the sentence for its kind.

[[nodiscard]] Expected<MetricIndex> metricOf(const Workspace &workspace, const QString &id);
/// `all` is ChannelId::All where `allowAll`.
[[nodiscard]] Expected<ChannelId> channelOf(const Workspace &workspace, const QString &name,
                                            bool allowAll = false);
[[nodiscard]] Expected<calendar::Period> periodOf(const Workspace &workspace, const QString &text);

/// A raw number in a metric's unit: a decimal point or a comma, groups of thousands as people write them;
/// "15%" is 0.15. No mark is guessed for scripts: 0.153 and 1e6 mean the same in every language.
[[nodiscard]] Expected<double> numberOf(const QString &text, metrics::Unit unit, Language language);

} // namespace vekha::cli
