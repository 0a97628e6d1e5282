// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/importprofilelist.h"

#include "core/workspace/workspace.h"
#include "ui/common/buttons.h"
#include "ui/common/datatable.h"
#include "ui/data/importprofiledialog.h"
#include "ui/common/whendone.h"

#include <QBoxLayout>
#include <QDir>

namespace vekha::ui {

using exchange::ImportProfile;

void ImportProfileModel::show(std::vector<ImportProfile> profiles)
{
    beginResetModel();
    m_profiles = std::move(profiles);
    endResetModel();
}

const ImportProfile *ImportProfileModel::profileAt(int row) const
{
    return row >= 0 && row < int(m_profiles.size()) ? &m_profiles[size_t(row)] : nullptr;
}

int ImportProfileModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_profiles.size());
}

int ImportProfileModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportProfileModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportProfile &profile = m_profiles[size_t(index.row())];
    const bool reads = !profile.source.isEmpty();
    if (role == MutedRole)
        return index.column() == SourceColumn;
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == NameColumn)
        return profile.name;
    if (!reads)
        return tr("Nothing");
    const QString path = QDir::toNativeSeparators(profile.source);
    return profile.pattern.isEmpty() ? path : path + QDir::separator() + profile.pattern;
}

QVariant ImportProfileModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return {};
    return section == NameColumn ? tr("Profile") : tr("Refresh reads");
}

ImportProfileList::ImportProfileList(AppContext &context, QWidget *parent)
    : Card({}, parent), m_context(context), m_table(new DataTable(this)),
      m_model(new ImportProfileModel(this)), m_none(new TextLabel(TypeRole::Secondary, Role::Muted, this)),
      m_refresh(new SecondaryButton({}, this)), m_edit(new IconButton(QStringLiteral("edit"), {}, this)),
      m_remove(new IconButton(QStringLiteral("delete"), {}, this))
{
    setBodyPadded(false);
    addHeaderWidget(m_edit);
    addHeaderWidget(m_remove);
    addHeaderWidget(m_refresh);
    m_refresh->setIconName(QStringLiteral("refresh"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_none->setWordWrap(true);
    m_none->setContentsMargins(16, 8, 16, 16);
    m_none->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    body()->addWidget(m_table, 1);
    body()->addWidget(m_none, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ImportProfileList::showButtons);
    connect(m_table, &QAbstractItemView::activated, this, &ImportProfileList::edit);
    connect(m_edit, &QAbstractButton::clicked, this, &ImportProfileList::edit);
    connect(m_remove, &QAbstractButton::clicked, this, &ImportProfileList::remove);
    connect(m_refresh, &QAbstractButton::clicked, this, &ImportProfileList::refreshRequested);
    retranslate();
    showOf(nullptr);
}

void ImportProfileList::retranslate()
{
    setTitle(tr("Import profiles"));
    m_table->setAccessibleName(title());
    m_edit->setLabel(tr("Edit profile"));
    m_remove->setLabel(tr("Remove profile"));
    m_refresh->setText(tr("Refresh now"));
    m_refresh->setToolTip(tr("Imports what is new in the files and folders of all profiles (F5)"));
    m_none->setText(tr("A profile keeps how files of one form are read. Check “Remember for files like this” "
                       "when you import one; the next file of the form then only needs a click."));
}

void ImportProfileList::showOf(Workspace *workspace)
{
    m_workspace = workspace;
    const int row = std::max(0, m_table->currentIndex().row());
    m_model->show(workspace ? workspace->importProfiles() : std::vector<ImportProfile>());
    const bool any = m_model->rowCount() > 0;
    m_table->setVisible(any);
    m_none->setVisible(!any);
    for (QWidget *each : {static_cast<QWidget *>(m_edit), static_cast<QWidget *>(m_remove),
                          static_cast<QWidget *>(m_refresh)})
        each->setVisible(any);
    m_table->resizeToContents();
    if (any)
        m_table->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), 0));
    showButtons();
}

const ImportProfile *ImportProfileList::chosen() const
{
    return m_model->profileAt(m_table->currentIndex().row());
}

void ImportProfileList::showButtons()
{
    m_edit->setEnabled(chosen());
    m_remove->setEnabled(chosen());
}

void ImportProfileList::edit()
{
    if (!chosen() || !m_workspace)
        return;
    ImportProfileDialog dialog(*chosen(), window());
    if (dialog.exec() != QDialog::Accepted || !m_workspace)
        return;
    whenDone<Result<Applied>>(this, m_workspace->applyLater(savingProfile(dialog.profile())),
                              [this](const Result<Applied> &applied) {
                                  if (!applied)
                                      Q_EMIT errorOccurred(applied.error());
                              });
}

void ImportProfileList::remove()
{
    if (!chosen() || !m_workspace)
        return;
    const QString message = tr("The profile “%1” is removed").arg(chosen()->name);
    whenDone<Result<Applied>>(this, m_workspace->applyLater(removingProfile(*chosen())),
                              [this, message](const Result<Applied> &applied) {
                                  if (applied)
                                      Q_EMIT messageShown(message, true);
                                  else
                                      Q_EMIT errorOccurred(applied.error());
                              });
}

} // namespace vekha::ui
