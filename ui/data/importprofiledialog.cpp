// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/importprofiledialog.h"

#include "ui/common/buttons.h"
#include "ui/common/fields.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace vekha::ui {

ImportProfileDialog::ImportProfileDialog(exchange::ImportProfile profile, QWidget *parent)
    : Dialog(DialogWidth::Middle, parent), m_profile(std::move(profile)),
      m_name(new QLineEdit(m_profile.name)),
      m_source(new QLineEdit(QDir::toNativeSeparators(m_profile.source))),
      m_pattern(new QLineEdit(m_profile.pattern)), m_nameField(new FormField({}, m_name, this)),
      m_sourceField(new FormField({}, m_source, this)), m_patternField(new FormField({}, m_pattern, this))
{
    setHelpTopic(QStringLiteral("data-imports"));
    setAcceptsByItself(false);
    auto *choices = new QHBoxLayout;
    auto *file = new LinkButton({}, this);
    auto *folder = new LinkButton({}, this);
    choices->setSpacing(16);
    choices->addWidget(file);
    choices->addWidget(folder);
    choices->addStretch(1);
    body()->addWidget(m_nameField);
    body()->addWidget(m_sourceField);
    body()->addLayout(choices);
    body()->addWidget(m_patternField);
    setTexts([this, file, folder] {
        setTitle(tr("Edit profile"));
        setPrimaryText(tr("Save"));
        m_nameField->setLabel(tr("Name"));
        m_sourceField->setLabel(tr("File or folder that Refresh reads"));
        m_sourceField->setHint(tr("Empty: the profile only reads files that you import yourself."));
        m_patternField->setLabel(tr("Files of the folder"));
        m_patternField->setHint(tr("For example *.csv; several are parted by “;”."));
        file->setText(tr("Choose a file"));
        folder->setText(tr("Choose a folder"));
    });
    connect(file, &QAbstractButton::clicked, this, &ImportProfileDialog::chooseFile);
    connect(folder, &QAbstractButton::clicked, this, &ImportProfileDialog::chooseFolder);
    connect(m_source, &QLineEdit::textChanged, this, &ImportProfileDialog::showPattern);
    connect(this, &Dialog::primaryClicked, this, &ImportProfileDialog::check);
    showPattern();
}

exchange::ImportProfile ImportProfileDialog::profile() const
{
    exchange::ImportProfile filled = m_profile;
    filled.name = m_name->text().trimmed();
    filled.source = QDir::fromNativeSeparators(m_source->text().trimmed());
    filled.pattern = QFileInfo(filled.source).isDir() ? m_pattern->text().trimmed() : QString();
    return filled;
}

void ImportProfileDialog::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Choose a file"), m_source->text());
    if (!path.isEmpty())
        m_source->setText(QDir::toNativeSeparators(path));
}

void ImportProfileDialog::chooseFolder()
{
    const QString path = QFileDialog::getExistingDirectory(this, tr("Choose a folder"), m_source->text());
    if (!path.isEmpty())
        m_source->setText(QDir::toNativeSeparators(path));
}

void ImportProfileDialog::showPattern()
{
    m_sourceField->setError({});
    m_patternField->setVisible(QFileInfo(m_source->text().trimmed()).isDir());
}

void ImportProfileDialog::check()
{
    const exchange::ImportProfile filled = profile();
    m_nameField->setError(filled.name.isEmpty() ? tr("Write a name.") : QString());
    const bool found = filled.source.isEmpty() || QFileInfo::exists(filled.source);
    m_sourceField->setError(found ? QString() : tr("There is no such file or folder."));
    if (!filled.name.isEmpty() && found)
        accept();
}

} // namespace vekha::ui
