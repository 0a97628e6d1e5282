// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/errors.h"
#include "core/workspace/workspace.h"
#include "ui/common/appcontext.h"

namespace vekha::ui {

/// What went wrong, with metrics, channels and periods called as the open workspace calls them. Without a
/// workspace they keep the ids that the error carries.
[[nodiscard]] inline QString errorSentence(const Error &error, const Workspace *workspace,
                                           const AppContext &context)
{
    if (!workspace)
        return wording::sentence(error);
    const auto content = workspace->content();
    const wording::NameBook names(content->catalog, content->channels, content->campaigns,
                                  context.language());
    return wording::sentence(error, names, context.names());
}

} // namespace vekha::ui
