// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QByteArray>
#include <QSettings>
#include <QStringList>

#include <memory>

namespace vekha::ui {

/// What this computer remembers about the program; nothing here belongs to a workspace.
class LocalSettings {
public:
    static constexpr int mostRecentFiles = 10;

    /// The settings of the application's organisation and name.
    LocalSettings();

    /// The settings of a file (tests).
    explicit LocalSettings(const QString &path);

    [[nodiscard]] SchemeChoice scheme() const;
    void setScheme(SchemeChoice choice);

    /// Language code ("ru", "en"), empty before the first choice.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &code);

    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

    /// Workspaces last opened, the latest first; files that are gone stay in the list (a drive may be away).
    [[nodiscard]] QStringList recentFiles() const;
    void addRecentFile(const QString &path);
    void removeRecentFile(const QString &path);

    /// Any further value of a screen, by "page/key".
    [[nodiscard]] QVariant value(const QString &key, const QVariant &otherwise = {}) const;
    void setValue(const QString &key, const QVariant &value);

private:
    std::unique_ptr<QSettings> m_settings;
};

} // namespace vekha::ui
