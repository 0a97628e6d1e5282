// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/viewdialog.h"

#include "ui/common/fields.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace vekha::ui {

ViewDialog::ViewDialog(const QString &name, const QStringList &taken, QWidget *parent)
    : Dialog(DialogWidth::Narrow, parent), m_taken(taken), m_name(new QLineEdit(name)),
      m_field(new FormField({}, m_name))
{
    setHelpTopic(QStringLiteral("trends"));
    constexpr int longestName = 60;
    m_name->setMaxLength(longestName);
    m_name->selectAll();
    setAcceptsByItself(false);
    body()->addWidget(m_field);
    setTexts([this, isNew = name.isEmpty()] {
        setTitle(isNew ? tr("Save the view") : tr("Rename the view"));
        setPrimaryText(tr("Save"));
        m_field->setLabel(tr("Name"));
        m_field->setHint(
            tr("Lines, range and options are kept under this name, for everybody who uses the workspace."));
    });
    connect(this, &Dialog::primaryClicked, this, &ViewDialog::check);
    connect(m_name, &QLineEdit::textChanged, m_field, [this] { m_field->setError({}); });
}

QString ViewDialog::name() const { return m_name->text().simplified(); }

void ViewDialog::check()
{
    if (name().isEmpty())
        m_field->setError(tr("Give the view a name."));
    else if (m_taken.contains(name(), Qt::CaseInsensitive))
        m_field->setError(tr("Another view has this name."));
    else
        accept();
}

} // namespace vekha::ui
