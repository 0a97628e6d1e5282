// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "core/wording/names.h"
#include "core/wording/periods.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/fields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace vekha::ui {

namespace {

constexpr int contentWidth = 720;
constexpr int fieldWidth = 320;
constexpr int mostEntryDays = 90;
constexpr qint64 megabyte = qint64(1) << 20;

const QStringList &currencies()
{
    static const QStringList codes{QStringLiteral("RUB"), QStringLiteral("USD"), QStringLiteral("EUR"),
                                   QStringLiteral("KZT"), QStringLiteral("BYN"), QStringLiteral("UAH"),
                                   QStringLiteral("GBP"), QStringLiteral("CNY"), QStringLiteral("TRY"),
                                   QStringLiteral("GEL"), QStringLiteral("AMD"), QStringLiteral("UZS")};
    return codes;
}

// Keeps the choice while the words change with the language.
void setItems(QComboBox *box, const QList<std::pair<QString, QVariant>> &items)
{
    const QSignalBlocker quiet(box);
    const QVariant chosen = box->currentData();
    box->clear();
    for (const auto &[text, data] : items)
        box->addItem(text, data);
    const int place = box->findData(chosen);
    box->setCurrentIndex(qMax(0, place));
}

} // namespace

SettingsPage::SettingsPage(AppContext &context, QWidget *parent)
    : Page(context, parent), m_head(new PageHead({}, this)), m_programCard(new Card({}, this)),
      m_language(new SegmentedControl(this)), m_scheme(new SegmentedControl(this)),
      m_notify(new QCheckBox(this)), m_workspaceCard(new Card({}, this)), m_name(new QLineEdit(this)),
      m_currency(new QComboBox(this)), m_fiscalStart(new QComboBox(this)), m_weekStart(new QComboBox(this)),
      m_entryDays(new QSpinBox(this)), m_save(new PrimaryButton({}, this)), m_backupCard(new Card({}, this)),
      m_kept(new QSpinBox(this)), m_megabytes(new QSpinBox(this)), m_folder(new QLineEdit(this)),
      m_chooseFolder(new SecondaryButton({}, this)), m_backupNow(new SecondaryButton({}, this)),
      m_restore(new SecondaryButton({}, this))
{
    const auto field = [this](QWidget *editor, Card *card) {
        auto *made = new FormField({}, editor, this);
        // The editor is narrow, its hint is not: a bound on the field would cut the hint's second line.
        if (editor->sizePolicy().horizontalPolicy() != QSizePolicy::Fixed)
            editor->setFixedWidth(fieldWidth);
        made->layout()->setAlignment(editor, Qt::AlignLeft);
        card->body()->addWidget(made);
        return made;
    };
    m_language->setSegments({QStringLiteral("Русский"), QStringLiteral("English")});
    m_languageField = field(m_language, m_programCard);
    m_schemeField = field(m_scheme, m_programCard);
    m_programCard->body()->addWidget(m_notify);

    m_nameField = field(m_name, m_workspaceCard);
    m_currencyField = field(m_currency, m_workspaceCard);
    m_fiscalField = field(m_fiscalStart, m_workspaceCard);
    m_weekField = field(m_weekStart, m_workspaceCard);
    m_entryDays->setRange(0, mostEntryDays);
    m_entryField = field(m_entryDays, m_workspaceCard);

    m_kept->setRange(1, 100);
    m_megabytes->setRange(10, 1'000'000);
    m_megabytes->setGroupSeparatorShown(true);
    m_keptField = field(m_kept, m_backupCard);
    m_bytesField = field(m_megabytes, m_backupCard);
    auto *folderRow = new QWidget(this);
    auto *folderLayout = new QHBoxLayout(folderRow);
    folderLayout->setContentsMargins(0, 0, 0, 0);
    folderLayout->addWidget(m_folder, 1);
    folderLayout->addWidget(m_chooseFolder);
    m_folderField = new FormField({}, folderRow, this);
    m_backupCard->body()->addWidget(m_folderField);
    auto *backupRow = new QHBoxLayout;
    backupRow->addWidget(m_backupNow);
    backupRow->addWidget(m_restore);
    backupRow->addStretch(1);
    m_backupCard->body()->addLayout(backupRow);

    auto *saveRow = new QHBoxLayout;
    saveRow->addStretch(1);
    saveRow->addWidget(m_save);

    auto *content = new QWidget(this);
    content->setMaximumWidth(contentWidth);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(m_programCard);
    column->addWidget(m_workspaceCard);
    column->addWidget(m_backupCard);
    column->addLayout(saveRow);
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 0, 24, 16);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(scroll, 1);

    connect(m_language, &SegmentedControl::currentChanged, this, [this](int segment) {
        Q_EMIT languageChosen(segment == 0 ? Language::Russian : Language::English);
    });
    connect(m_scheme, &SegmentedControl::currentChanged, this,
            [this](int segment) { Q_EMIT schemeChosen(SchemeChoice(segment)); });
    connect(m_name, &QLineEdit::textEdited, this, &SettingsPage::markChanged);
    connect(m_folder, &QLineEdit::textEdited, this, &SettingsPage::markChanged);
    for (QComboBox *box : {m_currency, m_fiscalStart, m_weekStart})
        connect(box, &QComboBox::currentIndexChanged, this, &SettingsPage::markChanged);
    connect(m_notify, &QCheckBox::toggled, this, &SettingsPage::notifyChosen);
    for (QSpinBox *box : {m_kept, m_megabytes, m_entryDays})
        connect(box, &QSpinBox::valueChanged, this, &SettingsPage::markChanged);
    connect(m_chooseFolder, &QAbstractButton::clicked, this, [this] {
        const QString folder =
            QFileDialog::getExistingDirectory(this, tr("Folder for backups"), m_folder->text());
        if (folder.isEmpty())
            return;
        m_folder->setText(QDir::toNativeSeparators(folder));
        markChanged();
    });
    connect(m_backupNow, &QAbstractButton::clicked, this, &SettingsPage::backupRequested);
    connect(m_restore, &QAbstractButton::clicked, this, &SettingsPage::restoreRequested);
    connect(m_save, &QAbstractButton::clicked, this, &SettingsPage::save);
    SettingsPage::retranslate();
    SettingsPage::clear();
}

void SettingsPage::refresh()
{
    m_workspaceCard->show();
    m_backupCard->show();
    m_save->show();
    showStored();
}

void SettingsPage::clear()
{
    m_workspaceCard->hide();
    m_backupCard->hide();
    m_save->hide();
}

void SettingsPage::setNotify(bool notify)
{
    const QSignalBlocker quiet(m_notify);
    m_notify->setChecked(notify);
}

void SettingsPage::showStored()
{
    const Settings stored = workspace()->content()->settings;
    const QSignalBlocker quietCurrency(m_currency), quietFiscal(m_fiscalStart), quietWeek(m_weekStart),
        quietKept(m_kept), quietBytes(m_megabytes), quietEntry(m_entryDays);
    m_name->setText(stored.name);
    if (m_currency->findData(stored.currency) < 0)
        m_currency->addItem(stored.currency, stored.currency);
    m_currency->setCurrentIndex(m_currency->findData(stored.currency));
    m_fiscalStart->setCurrentIndex(m_fiscalStart->findData(stored.fiscalYearStart));
    m_weekStart->setCurrentIndex(qMax(0, m_weekStart->findData(stored.firstDayOfWeek)));
    m_entryDays->setValue(stored.entryDays);
    m_kept->setValue(stored.backupsKept);
    m_megabytes->setValue(int(stored.backupBytes / megabyte));
    m_folder->setText(QDir::toNativeSeparators(stored.backupFolder));
    m_folder->setPlaceholderText(QDir::toNativeSeparators(workspace()->backupFolder()));
    markChanged();
}

Settings SettingsPage::edited() const
{
    Settings settings = workspace()->content()->settings;
    settings.name = m_name->text().trimmed();
    settings.currency = m_currency->currentData().toString();
    settings.fiscalYearStart = m_fiscalStart->currentData().toInt();
    settings.firstDayOfWeek = m_weekStart->currentData().toInt();
    settings.entryDays = m_entryDays->value();
    settings.backupsKept = m_kept->value();
    settings.backupBytes = m_megabytes->value() * megabyte;
    settings.backupFolder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    return settings;
}

void SettingsPage::markChanged()
{
    m_save->setEnabled(workspace() && edited() != workspace()->content()->settings);
}

void SettingsPage::save()
{
    Change change;
    change.kind = ChangeKind::SaveSettings;
    change.edits.push_back(store::SaveSettings{edited()});
    storeChange(std::move(change),
                [this](const Applied &) { Q_EMIT messageShown(tr("Settings saved"), true); });
}

void SettingsPage::fillBoxes()
{
    QList<std::pair<QString, QVariant>> money;
    for (const QString &code : currencies())
        money.append({QStringLiteral("%1, %2").arg(wording::currencyName(code), code), code});
    setItems(m_currency, money);
    QList<std::pair<QString, QVariant>> months;
    for (int month = 1; month <= 12; ++month)
        months.append({wording::capitalised(wording::monthName(month, context().language())), month});
    setItems(m_fiscalStart, months);
    setItems(m_weekStart, {{tr("Monday"), 1}, {tr("Sunday"), 7}, {tr("Saturday"), 6}});
}

void SettingsPage::retranslate()
{
    m_head->setTitle(tr("Settings"));
    m_programCard->setTitle(tr("This program"));
    m_languageField->setLabel(tr("Language"));
    m_schemeField->setLabel(tr("Theme"));
    m_scheme->setSegments({tr("As the system"), tr("Light"), tr("Dark")});
    m_workspaceCard->setTitle(tr("This workspace"));
    m_nameField->setLabel(tr("Name of the business"));
    m_currencyField->setLabel(tr("Currency"));
    m_currencyField->setHint(tr("Changing it changes the sign only: stored sums stay as they are."));
    m_fiscalField->setLabel(tr("First month of the fiscal year"));
    m_fiscalField->setHint(tr("Quarters, half-years and years begin with it."));
    m_weekField->setLabel(tr("First day of the week"));
    m_weekField->setHint(
        tr("In calendars to choose from. Weekly figures are always ISO weeks, from Monday."));
    m_entryField->setLabel(tr("Days to enter figures"));
    m_entryField->setHint(tr("After the end of a period its figures are awaited so long; then a warning says "
                             "what is missing."));
    m_notify->setText(tr("Tell new warnings on the desktop"));
    m_backupCard->setTitle(tr("Backups"));
    m_keptField->setLabel(tr("Backups to keep"));
    m_bytesField->setLabel(tr("At most, megabytes"));
    m_folderField->setLabel(tr("Folder"));
    m_folder->setAccessibleName(tr("Folder for backups"));
    m_chooseFolder->setText(tr("Choose…"));
    m_backupNow->setText(tr("Back up now"));
    m_restore->setText(tr("Restore…"));
    m_save->setText(tr("Save"));
    fillBoxes();
    const QSignalBlocker quietLanguage(m_language), quietScheme(m_scheme);
    m_language->setCurrent(context().language() == Language::Russian ? 0 : 1);
    m_scheme->setCurrent(int(context().theme().choice()));
}

} // namespace vekha::ui
