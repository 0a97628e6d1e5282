// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/rememberrow.h"

#include "ui/exchange/tablewords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QRegularExpression>

namespace vekha::ui {

namespace {

constexpr int nameWidth = 220;
constexpr int sourceLetters = 24;

} // namespace

RememberRow::RememberRow(ImportSession &session, QWidget *parent)
    : FlowRow(parent), m_session(session), m_check(new QCheckBox(this)), m_name(new QLineEdit(this)),
      m_source(new QComboBox(this))
{
    m_name->setFixedWidth(nameWidth);
    m_source->setMinimumContentsLength(sourceLetters);
    for (int i = 0; i < 3; ++i)
        m_source->addItem(QString(), i);
    for (QWidget *each :
         {static_cast<QWidget *>(m_check), static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_source)})
        addWidget(each);
    connect(m_check, &QCheckBox::toggled, this, [this](bool on) {
        if (on && m_name->isVisible())
            m_name->setFocus();
        take();
        refresh();
    });
    connect(m_name, &QLineEdit::textChanged, this, &RememberRow::take);
    connect(m_source, &QComboBox::currentIndexChanged, this, &RememberRow::take);
    refresh();
}

// The file's name without its dates and numbers: the next file of the kind has others.
QString RememberRow::proposedName() const
{
    if (!m_session.profileName().isEmpty())
        return m_session.profileName();
    if (!m_session.readyProfile().isEmpty())
        return m_session.readyProfile();
    static const QRegularExpression numbers(QStringLiteral("[\\s_.-]*\\d[\\d\\s_.-]*"));
    QString name = QFileInfo(m_session.sourceName()).completeBaseName();
    name.replace(numbers, QStringLiteral(" ")).replace(QLatin1Char('_'), QLatin1Char(' '));
    return name.simplified().left(60);
}

void RememberRow::reset()
{
    m_check->setChecked(false);
    m_name->setText(proposedName());
    take();
    refresh();
}

void RememberRow::refresh()
{
    const QString used = m_session.profileName();
    const bool isFile = !m_session.source().path.isEmpty();
    m_check->setText(used.isEmpty() ? tr("Remember for files like this, as")
                                    : tr("Save the changes to “%1”").arg(menuText(used)));
    m_name->setAccessibleName(tr("Name of the profile"));
    m_name->setVisible(used.isEmpty());
    m_name->setEnabled(m_check->isChecked());
    m_source->setItemText(0, tr("without Refresh"));
    m_source->setItemText(1, tr("Refresh (F5) reads this file"));
    m_source->setItemText(
        2, tr("Refresh (F5) reads all *.%1 of its folder").arg(QFileInfo(m_session.source().path).suffix()));
    m_source->setAccessibleName(tr("What Refresh reads"));
    m_source->setVisible(isFile && used.isEmpty() && m_check->isChecked());
    setVisible(m_session.table().has_value() && (used.isEmpty() || m_session.isChanged()));
    arrange();
}

void RememberRow::take()
{
    RememberChoice remember;
    if (m_check->isChecked())
        remember.name = m_name->text().trimmed();
    remember.refresh = RememberChoice::Refresh(m_source->currentData().toInt());
    m_session.setRemember(remember);
}

} // namespace vekha::ui
