// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"
#include "ui/common/page.h"
#include "ui/help/helptext.h"

namespace vekha::ui {

/// Where a topic stands in the contents.
enum class HelpGroup { Start, Pages, Background };

/// One line of the contents. The text is in resources/help, a file a language.
struct HelpTopic {
    QString id;
    HelpGroup group = HelpGroup::Pages;
    QString page;    ///< that it is about; empty: none
    QString section; ///< of the page
};

/// All topics in the order of the contents.
[[nodiscard]] const QList<HelpTopic> &helpTopics();

/// The topic of that id; nullptr: there is none.
[[nodiscard]] const HelpTopic *helpTopic(const QString &id);

/// The topic about what a page shows; every page has one.
[[nodiscard]] QString topicOf(const Destination &shown);

/// The text of a topic; empty for an unknown one.
[[nodiscard]] const HelpText &helpTextOf(const QString &topic, Language language);

/// Topics that hold all words of `text`, typed in part and in either language, those with it in their title
/// first. Empty for an empty text.
[[nodiscard]] QStringList searchHelp(const QString &text, Language language);

/// All words of the help in both languages, folded, those of titles first.
[[nodiscard]] const QStringList &helpWords();

} // namespace vekha::ui
