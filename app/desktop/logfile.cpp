// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/logfile.h"

#include <QDateTime>
#include <QDir>

namespace vekha::desktop {

namespace {

LogFile *current = nullptr;
QtMessageHandler handlerBefore = nullptr;

void handle(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (current && type != QtDebugMsg)
        current->write(type, context.category, text);
    // What goes as it should is for the file: a terminal hears of trouble, and of what was asked for.
    if (handlerBefore && type != QtInfoMsg)
        handlerBefore(type, context, text);
}

const char *levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "error";
    case QtFatalMsg:
        return "fatal";
    }
    Q_UNREACHABLE();
}

} // namespace

LogFile::LogFile(QString folder) : m_folder(std::move(folder))
{
    current = this;
    handlerBefore = qInstallMessageHandler(handle);
}

LogFile::~LogFile()
{
    qInstallMessageHandler(handlerBefore);
    current = nullptr;
}

void LogFile::write(QtMsgType type, const char *category, const QString &text)
{
    const QMutexLocker lock(&m_mutex);
    if (!m_file.isOpen()) {
        QDir().mkpath(m_folder);
        m_file.setFileName(pathOf(0));
        if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append))
            return; // a full or read-only disk: the log is the last thing to complain
    }
    QString line = text;
    line.replace(u'\n', u' ');
    const QByteArray entry = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toUtf8() + ' ' +
                             levelOf(type) + ' ' + (category ? category : "default") + ": " + line.toUtf8() +
                             '\n';
    m_file.write(entry);
    m_file.flush();
    if (m_file.size() >= mostBytes)
        rotate();
}

void LogFile::rotate()
{
    m_file.close();
    QFile::remove(pathOf(filesKept - 1));
    for (int age = filesKept - 2; age >= 0; --age)
        QFile::rename(pathOf(age), pathOf(age + 1));
}

QString LogFile::pathOf(int age) const
{
    return age == 0 ? m_folder + QStringLiteral("/vekha.log")
                    : m_folder + QStringLiteral("/vekha.%1.log").arg(age);
}

} // namespace vekha::desktop
