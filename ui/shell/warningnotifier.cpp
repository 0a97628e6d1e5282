// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/warningnotifier.h"

#include "ui/common/localsettings.h"
#include "ui/common/warningplace.h"
#include "ui/theme/icons.h"
#include "ui/common/workspacekey.h"

#include <QSystemTrayIcon>

namespace vekha::ui {

namespace {

const QString onKey = QStringLiteral("warnings/notify");
constexpr int linesTold = 3;

/// Where a workspace's told warnings are remembered.
QString toldKey(const Workspace &workspace)
{
    return QStringLiteral("warnings/told-") + workspaceKey(workspace.path());
}

QString textOf(const WarningKey &key)
{
    return QStringLiteral("%1 %2 %3 %4")
        .arg(key.kind, key.metric, QString::number(number(key.channel)), key.since.toString(Qt::ISODate));
}

} // namespace

WarningNotifier::WarningNotifier(LocalSettings &settings, const AppContext &context, Show show,
                                 QObject *parent)
    : QObject(parent), m_settings(settings), m_context(context), m_show(std::move(show))
{
    if (!m_show)
        m_show = [this](const QString &title, const QString &text) { showInTray(title, text); };
}

bool WarningNotifier::isOn() const { return m_settings.value(onKey, false).toBool(); }

void WarningNotifier::setOn(bool on) { m_settings.setValue(onKey, on); }

void WarningNotifier::take(const WarningsBoard &board, const Workspace &workspace)
{
    if (!isOn())
        return;
    const QString key = toldKey(workspace);
    const QVariant before = m_settings.value(key);
    const QStringList told = before.toStringList();
    const wording::WarningWords words = warningWords(m_context, workspace);
    QStringList present{QStringLiteral("-")}; // an empty list would be kept as none at all
    QStringList lines;
    int fresh = 0;
    for (const warnings::Warning &warning : board.warnings) {
        const QString id = textOf(warning.key());
        present += id;
        // Minor things are for the list: whoever is interrupted for them switches it all off.
        if (told.contains(id) || !warning.isActive() || warning.severity == warnings::Severity::Low)
            continue;
        if (++fresh <= linesTold)
            lines += words.sentence(warning);
    }
    if (present != told || !before.isValid())
        m_settings.setValue(key, present);
    // At the first look all that has gathered is no news.
    if (fresh == 0 || !before.isValid())
        return;
    m_show(tr("%n new warning(s)", nullptr, fresh), lines.join(u'\n'));
}

void WarningNotifier::showInTray(const QString &title, const QString &text)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return;
    if (!m_tray) {
        m_tray = new QSystemTrayIcon(icon(QStringLiteral("vekha"), Role::Accent), this);
        m_tray->setToolTip(tr("Vekha"));
        connect(m_tray, &QSystemTrayIcon::messageClicked, this, &WarningNotifier::clicked);
        connect(m_tray, &QSystemTrayIcon::activated, this, &WarningNotifier::clicked);
    }
    m_tray->show();
    m_tray->showMessage(title, text, icon(QStringLiteral("warning"), Role::RiskText));
}

} // namespace vekha::ui
