// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/latemodule.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLibrary>

namespace vekha {

namespace {

// Where the running program lies. Qt tells only once there is an application, which a test or a fuzz target
// need not have.
QString programFolder()
{
    const QFileInfo self(QStringLiteral("/proc/self/exe"));
    return self.isSymLink() ? QFileInfo(self.symLinkTarget()).path() : QCoreApplication::applicationDirPath();
}

} // namespace

// Installed, the program is in <prefix>/bin and its modules in <prefix>/lib/vekha; where they are built,
// programs and tests lie up to three folders below the one with lib/.
QString modulePath(const QString &name)
{
    constexpr int levels = 5;
    const QString place = QStringLiteral("lib/vekha/vekha-%1.so").arg(name);
    const QDir start(programFolder());
    QDir folder = start;
    for (int level = 0; level < levels; ++level) {
        QString path = folder.filePath(place);
        if (QFile::exists(path))
            return path;
        if (!folder.cdUp())
            break;
    }
    return QDir::cleanPath(start.filePath(QStringLiteral("../") + place));
}

QFunctionPointer moduleFunction(const QString &name, const char *function)
{
    QLibrary module(modulePath(name));
    const QFunctionPointer found = module.resolve(function);
    if (!found)
        qCritical("A part of the program is missing: %s", qPrintable(module.errorString()));
    return found;
}

} // namespace vekha
