// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpdialog.h"

#include "ui/help/helpat.h"
#include "ui/help/helppage.h"

#include <QApplication>
#include <QKeyEvent>
#include <QShortcut>
#include <QVBoxLayout>

namespace vekha::ui {

namespace {

constexpr int shownHeight = 480;

} // namespace

HelpDialog::HelpDialog(AppContext &context, Workspace *workspace, const Destination &shown, QWidget *parent)
    : Dialog(DialogWidth::Wide, parent), m_page(new HelpPage(context, HelpPage::Place::Dialog, this))
{
    setPrimaryText({});
    setTexts([this] {
        setTitle(tr("Help"));
        setCancelText(tr("Close"));
    });
    m_page->setMinimumHeight(shownHeight);
    m_page->setWorkspace(workspace);
    m_page->open(shown);
    body()->addWidget(m_page, 1);
    connect(m_page, &Page::destinationChosen, this, &HelpDialog::follow);
    connect(m_page, &HelpPage::leaveRequested, this, &QDialog::reject);
    connect(new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), this), &QShortcut::activated, this,
            &HelpDialog::back);
}

void HelpDialog::follow(const Destination &destination)
{
    m_history.append(m_page->current());
    m_page->open(destination);
}

void HelpDialog::back()
{
    if (m_history.isEmpty())
        reject();
    else
        m_page->open(m_history.takeLast());
}

HelpKey::HelpKey(AppContext &context, std::function<Workspace *()> workspace, QObject *parent)
    : QObject(parent), m_context(context), m_workspace(std::move(workspace))
{
    qApp->installEventFilter(this);
}

bool HelpKey::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent *>(event)->key() != Qt::Key_F1)
        return false;
    auto *widget = qobject_cast<QWidget *>(watched);
    auto *dialog = widget ? qobject_cast<Dialog *>(widget->window()) : nullptr;
    if (!dialog || qobject_cast<HelpDialog *>(dialog))
        return false;
    HelpDialog help(m_context, m_workspace(), helpAt(widget, nullptr), dialog);
    help.exec();
    return true;
}

} // namespace vekha::ui
