// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>
#include <QStringList>

#include <vector>

namespace vekha::ui {

class AppContext;
class Page;

/// Where a page stands in the side bar; groups are apart by a line.
enum class PageGroup { Figures, Plans, Data, AtBottom };

/// A page as the side bar, the menus, the command palette and the window know it.
struct PageKind {
    QString id; ///< as in Destination and `--page`
    PageGroup group;
    QString iconName;
    /// Name in the language now chosen, with the mnemonic of the menu ("Re&view").
    QString (*name)();
    QKeySequence shortcut; ///< empty for some
    QStringList keywords;  ///< by which it is found in either language
    bool needsWorkspace;   ///< and has a bar on top, with the period
    Page *(*make)(AppContext &);

    [[nodiscard]] QString plainName() const { return name().remove(QLatin1Char('&')); }
};

/// All pages, in the order of the side bar.
[[nodiscard]] const std::vector<PageKind> &pageList();

} // namespace vekha::ui
