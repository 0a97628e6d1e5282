// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/importhistorypanel.h"

#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/datatable.h"
#include "ui/common/emptystate.h"
#include "ui/common/whendone.h"
#include "ui/data/importprofilelist.h"

#include <QBoxLayout>

namespace vekha::ui {

namespace {

constexpr int historyShare = 5;
constexpr int profilesShare = 3;
constexpr int leastFileWidth = 150;
constexpr int mostFileWidth = 320;
constexpr int narrowProfiles = 264; // with nothing but the sentence of what profiles are

} // namespace

ImportHistoryModel::ImportHistoryModel(AppContext &context, QObject *parent)
    : QAbstractTableModel(parent), m_context(context)
{
}

void ImportHistoryModel::show(std::vector<ImportEntry> entries, QDate today)
{
    beginResetModel();
    m_entries = std::move(entries);
    m_today = today;
    std::stable_sort(m_entries.begin(), m_entries.end(),
                     [](const ImportEntry &a, const ImportEntry &b) { return a.number > b.number; });
    endResetModel();
}

const ImportEntry *ImportHistoryModel::entryAt(int row) const
{
    return row >= 0 && row < int(m_entries.size()) ? &m_entries[size_t(row)] : nullptr;
}

bool ImportHistoryModel::isEmptyColumn(int column) const
{
    return std::all_of(m_entries.begin(), m_entries.end(),
                       [&](const ImportEntry &entry) { return text(entry, column).isEmpty(); });
}

int ImportHistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int ImportHistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportHistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportEntry &entry = m_entries[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, index.column());
    case RawValueRole:
        if (index.column() == RowsColumn)
            return double(entry.rows);
        return index.column() == ReplacedColumn ? QVariant(double(entry.replaced)) : QVariant();
    case MutedRole:
        return entry.reverted;
    default:
        return {};
    }
}

QString ImportHistoryModel::text(const ImportEntry &entry, int column) const
{
    switch (column) {
    case FileColumn:
        return entry.fileName;
    case WhenColumn:
        return m_context.names().momentName(entry.when.toLocalTime(), m_today);
    case RowsColumn:
        return m_context.format().number(double(entry.rows));
    case ReplacedColumn:
        return m_context.format().number(double(entry.replaced));
    case ProfileColumn:
        return entry.profile;
    case WhoColumn:
        return entry.who;
    default:
        return entry.reverted ? tr("Reverted", "import") : tr("In use", "import");
    }
}

QVariant ImportHistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    const bool figure = section == RowsColumn || section == ReplacedColumn;
    if (role == Qt::TextAlignmentRole)
        return int((figure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FileColumn:
        return tr("File");
    case WhenColumn:
        return tr("Imported");
    case RowsColumn:
        return tr("Figures stored");
    case ReplacedColumn:
        return tr("Replaced");
    case ProfileColumn:
        return tr("Read by", "profile of an import");
    case WhoColumn:
        return tr("By");
    default:
        return tr("State");
    }
}

ImportHistoryPanel::ImportHistoryPanel(AppContext &context, QWidget *parent)
    : Page(context, parent), m_card(new Card({}, this)), m_table(new DataTable(this)),
      m_model(new ImportHistoryModel(context, this)), m_revert(new SecondaryButton({}, this)),
      m_empty(new EmptyState(QStringLiteral("import"), this)),
      m_profiles(new ImportProfileList(context, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(m_card, historyShare);
    row->addWidget(m_profiles, profilesShare);
    m_card->setBodyPadded(false);
    m_card->addHeaderWidget(m_revert);
    m_revert->setIconName(QStringLiteral("undo"));
    m_table->setModel(m_model);
    m_table->setLeadingWidths(leastFileWidth, mostFileWidth);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_card->body()->addWidget(m_table, 1);
    m_card->body()->addWidget(m_empty, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ImportHistoryPanel::showButton);
    connect(m_revert, &QAbstractButton::clicked, this, &ImportHistoryPanel::revert);
    connect(m_empty, &EmptyState::primaryClicked, this, [this] {
        Destination import;
        import.page = QStringLiteral("import");
        Q_EMIT destinationChosen(import);
    });
    connect(m_profiles, &ImportProfileList::refreshRequested, this, [this] {
        Destination refresh;
        refresh.page = QStringLiteral("refresh");
        Q_EMIT destinationChosen(refresh);
    });
    connect(m_profiles, &ImportProfileList::messageShown, this, &Page::messageShown);
    connect(m_profiles, &ImportProfileList::errorOccurred, this, &Page::errorOccurred);
    retranslate();
    clear();
}

Destination ImportHistoryPanel::current() const
{
    Destination here;
    here.page = QStringLiteral("data");
    here.section = QStringLiteral("imports");
    return here;
}

void ImportHistoryPanel::retranslate()
{
    m_card->setTitle(tr("Imports"));
    m_profiles->retranslate();
    m_table->setAccessibleName(tr("Imports"));
    m_revert->setText(tr("Revert import"));
    m_revert->setToolTip(tr("Takes back what the chosen import stored and brings again what it replaced"));
    m_empty->setTexts(tr("No imports yet"),
                      tr("Files that you import are listed here and can be taken back at any time."));
    m_empty->setPrimary(tr("Import a file"));
}

void ImportHistoryPanel::clear()
{
    showEntries({});
    m_profiles->showOf(nullptr);
}

void ImportHistoryPanel::refresh()
{
    m_profiles->showOf(workspace());
    m_profiles->setMaximumWidth(m_profiles->hasProfiles() ? QWIDGETSIZE_MAX : narrowProfiles);
    ask<std::vector<ImportEntry>>(
        QStringLiteral("imports"), [](const Workspace &asked) { return asked.imports(); },
        [this](const std::vector<ImportEntry> &entries) { showEntries(entries); });
}

void ImportHistoryPanel::showEntries(const std::vector<ImportEntry> &entries)
{
    const ImportEntry *before = chosen();
    const int number = before ? before->number : 0;
    m_model->show(entries, workspace() ? QDate::currentDate() : QDate());
    m_table->setVisible(!entries.empty());
    m_empty->setVisible(entries.empty());
    m_revert->setVisible(!entries.empty());
    // Who imported and by which profile is often not known of any.
    for (const int column : {ImportHistoryModel::ProfileColumn, ImportHistoryModel::WhoColumn})
        m_table->setColumnHidden(column, m_model->isEmptyColumn(column));
    m_table->resizeToContents();
    int row = 0;
    for (int each = 0; each < m_model->rowCount(); ++each) {
        if (m_model->entryAt(each)->number == number)
            row = each;
    }
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
    showButton();
}

const ImportEntry *ImportHistoryPanel::chosen() const
{
    return m_model->entryAt(m_table->currentIndex().row());
}

void ImportHistoryPanel::showButton() { m_revert->setEnabled(chosen() && !chosen()->reverted); }

void ImportHistoryPanel::revert()
{
    const ImportEntry *entry = chosen();
    if (!entry || !workspace())
        return;
    m_revert->setEnabled(false);
    const QString message = tr("The import of “%1” is reverted").arg(entry->fileName);
    whenDone<Result<Applied>>(this, workspace()->revertImportLater(entry->number),
                              [this, message](const Result<Applied> &applied) {
                                  showButton();
                                  if (applied)
                                      Q_EMIT messageShown(message, true);
                                  else
                                      Q_EMIT errorOccurred(applied.error());
                              });
}

} // namespace vekha::ui
