// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/localsettings.h"

#include <QFileInfo>

namespace vekha::ui {

namespace {

const QString schemeKey = QStringLiteral("window/scheme");
const QString languageKey = QStringLiteral("window/language");
const QString geometryKey = QStringLiteral("window/geometry");
const QString recentKey = QStringLiteral("files/recent");

} // namespace

LocalSettings::LocalSettings() : m_settings(std::make_unique<QSettings>()) {}

LocalSettings::LocalSettings(const QString &path)
    : m_settings(std::make_unique<QSettings>(path, QSettings::IniFormat))
{
}

SchemeChoice LocalSettings::scheme() const { return schemeChoiceOf(m_settings->value(schemeKey).toString()); }

void LocalSettings::setScheme(SchemeChoice choice) { m_settings->setValue(schemeKey, codeOf(choice)); }

QString LocalSettings::language() const { return m_settings->value(languageKey).toString(); }

void LocalSettings::setLanguage(const QString &code) { m_settings->setValue(languageKey, code); }

QByteArray LocalSettings::windowGeometry() const { return m_settings->value(geometryKey).toByteArray(); }

void LocalSettings::setWindowGeometry(const QByteArray &geometry)
{
    m_settings->setValue(geometryKey, geometry);
}

QStringList LocalSettings::recentFiles() const { return m_settings->value(recentKey).toStringList(); }

void LocalSettings::addRecentFile(const QString &path)
{
    const QString full = QFileInfo(path).absoluteFilePath();
    const QStringList before = recentFiles();
    QStringList files = before;
    files.removeAll(full);
    files.prepend(full);
    files = files.mid(0, mostRecentFiles);
    // Not by setValue(), to which a list of one file and the text that a settings file has for it differ.
    if (files != before)
        m_settings->setValue(recentKey, files);
}

void LocalSettings::removeRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(QFileInfo(path).absoluteFilePath());
    m_settings->setValue(recentKey, files);
}

QVariant LocalSettings::value(const QString &key, const QVariant &otherwise) const
{
    return m_settings->value(key, otherwise);
}

void LocalSettings::setValue(const QString &key, const QVariant &value)
{
    // What stands there already would be written to the disk again.
    if (m_settings->value(key) != value)
        m_settings->setValue(key, value);
}

} // namespace vekha::ui
