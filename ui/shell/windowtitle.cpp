// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowtitle.h"

#include "core/wording/names.h"
#include "core/workspace/workspace.h"
#include "ui/common/appcontext.h"
#include "ui/data/datapage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagelist.h"
#include "ui/shell/statusline.h"
#include "ui/targets/targetspage.h"

#include <QFileInfo>
#include <QLabel>
#include <QMenuBar>

namespace vekha::ui {

WindowTitle::WindowTitle(MainWindow &window)
    : QObject(&window), m_window(window), m_corner(new QLabel(&window))
{
    m_corner->setTextFormat(Qt::PlainText);
    m_corner->setObjectName(QStringLiteral("corner"));
    m_corner->setContentsMargins(0, 0, 16, 0);
    m_corner->setFixedHeight(28); // as the menu bar: its corner is not centred by itself
}

void WindowTitle::reportOpening()
{
    const OpenReport &report = m_window.workspace()->openReport();
    if (report.readOnly)
        m_window.statusLine()->setMessage(report.lockedBy.isEmpty()
                                              ? tr("Read only: changes cannot be stored in this file.")
                                              : tr("Read only: %1 has this file open.").arg(report.lockedBy));
    else if (report.recovered)
        m_window.statusLine()->setMessage(
            tr("The program ended unexpectedly last time (%1). An unfinished change was taken back, all "
               "stored figures are here.")
                .arg(m_window.context().names().momentName(report.recoveredAt,
                                                           m_window.workspace()->today())));
    else if (report.migratedFrom > 0)
        m_window.statusLine()->setMessage(
            tr("The file was brought to the present version; a backup was made before."));
}

// The menu bar gives its corner the width that the label had when it was set.
void WindowTitle::showCorner(const QString &text)
{
    m_corner->setText(text);
    m_window.menuBar()->setCornerWidget(m_corner);
    m_corner->show();
}

QString WindowTitle::name() const
{
    const Workspace *opened = m_window.workspace();
    const QString given = opened->content()->settings.name;
    return given.isEmpty() ? QFileInfo(opened->path()).completeBaseName() : given;
}

void WindowTitle::follow(const PageKind &kind, Page &page)
{
    if (auto *data = qobject_cast<DataPage *>(&page)) {
        m_followed.push_back({kind.name, [data] { return data->hasWaiting(); }});
        connect(data, &DataPage::waitingChanged, this, &WindowTitle::showSaved);
    } else if (auto *targets = qobject_cast<TargetsPage *>(&page)) {
        m_followed.push_back({kind.name, [targets] { return targets->hasUnstored(); }});
        connect(targets, &TargetsPage::waitingChanged, this, &WindowTitle::showSaved);
    }
}

QStringList WindowTitle::waitingPlaces() const
{
    QStringList places;
    for (const Followed &page : m_followed) {
        if (page.hasWaiting())
            places.append(page.name().remove(QLatin1Char('&')));
    }
    return places;
}

// What is typed and no figure, or not applied, is in no file: "all changes saved" would be a lie.
void WindowTitle::showSaved()
{
    const Workspace *opened = m_window.workspace();
    if (!opened)
        return;
    const QStringList places = waitingPlaces();
    const QString text = opened->openReport().readOnly ? tr("%1 · read only").arg(name())
                         : places.isEmpty()            ? tr("%1 · all changes saved").arg(name())
                                                       : tr("%1 · not everything is saved").arg(name());
    m_corner->setToolTip(
        places.isEmpty() ? QString()
                         : tr("Waits to be corrected or applied: %1").arg(places.join(QStringLiteral(", "))));
    if (text != m_corner->text())
        showCorner(text);
}

void WindowTitle::show()
{
    const Workspace *opened = m_window.workspace();
    if (!opened) {
        m_window.setWindowTitle(tr("Vekha"));
        m_corner->setToolTip({});
        showCorner({});
        return;
    }
    m_window.setWindowTitle(tr("%1 – Vekha").arg(name()));
    showSaved();
    const auto end = opened->dataEnd();
    m_window.statusLine()->setDataEnd(
        end ? tr("Data through %1").arg(m_window.context().names().dateName(calendar::dateOf(*end)))
            : tr("No data yet"));
    const QString currency = opened->content()->settings.currency;
    m_window.statusLine()->setCurrency(QStringLiteral("%1, %2").arg(
        wording::currencyName(currency), m_window.context().format().currencySymbol()));
}

} // namespace vekha::ui
