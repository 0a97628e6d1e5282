// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/newworkspacewizard.h"

#include "core/exchange/channelguess.h"
#include "core/metrics/catalog.h"
#include "core/wording/names.h"
#include "core/wording/periods.h"
#include "ui/common/buttons.h"
#include "ui/common/fields.h"
#include "ui/common/searchcombo.h"
#include "ui/common/unsaved.h"
#include "ui/shell/choicecard.h"
#include "ui/shell/choicerowdelegate.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QStackedWidget>
#include <QStandardPaths>

namespace vekha::ui {

namespace {

constexpr int cardColumns = 3;
constexpr int goalColumns = 2;
constexpr int leastKpis = 3;
constexpr int mostKpis = 5;
constexpr int bodyHeight = 432;
constexpr int idRole = Qt::UserRole;
constexpr int englishRole = Qt::UserRole + 10; // names of a channel in both languages
constexpr int russianRole = Qt::UserRole + 11;
constexpr int aliasesRole = Qt::UserRole + 12;
constexpr int typeRole = Qt::UserRole + 13;

const QStringList &currencies()
{
    static const QStringList codes{QStringLiteral("RUB"), QStringLiteral("USD"), QStringLiteral("EUR"),
                                   QStringLiteral("KZT"), QStringLiteral("BYN"), QStringLiteral("UAH"),
                                   QStringLiteral("GBP"), QStringLiteral("CNY"), QStringLiteral("TRY"),
                                   QStringLiteral("GEL"), QStringLiteral("AMD"), QStringLiteral("UZS")};
    return codes;
}

// Words of a file that every system takes.
QString fileNameOf(const QString &name)
{
    QString file;
    for (const QChar each : name.trimmed())
        file += QStringLiteral("\\/:*?\"<>|").contains(each) ? QChar(u'_') : each;
    return file;
}

// A name that no file has yet: "Shop.vekha", "Shop 2.vekha", ..
QString freePath(const QString &folder, const QString &name)
{
    for (int number = 1;; ++number) {
        const QString tail = number == 1 ? QString() : QStringLiteral(" %1").arg(number);
        const QString path = QDir(folder).filePath(name + tail + QStringLiteral(".vekha"));
        if (!QFileInfo::exists(path))
            return path;
    }
}

QString documentsFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return folder.isEmpty() ? QDir::homePath() : folder;
}

QVBoxLayout *columnIn(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    return column;
}

} // namespace

NewWorkspaceWizard::NewWorkspaceWizard(AppContext &context, QWidget *parent)
    : Dialog(DialogWidth::Wide, parent), m_context(context),
      m_stepLine(new TextLabel(TypeRole::Secondary, Role::Muted, this)),
      m_hint(new TextLabel(TypeRole::Body, Role::Muted, this)), m_steps(new QStackedWidget(this)),
      m_back(new SecondaryButton({}, this)), m_goalsTitle(new TextLabel(TypeRole::CardTitle, Role::Text)),
      m_kpis(new QListWidget), m_kpiCount(new TextLabel(TypeRole::Secondary, Role::Muted)),
      m_otherKpi(new SearchCombo), m_channels(new QListWidget), m_ownChannel(new QLineEdit),
      m_addChannel(new SecondaryButton), m_name(new QLineEdit), m_currency(new QComboBox),
      m_fiscalStart(new QComboBox), m_file(new QLineEdit), m_browse(new SecondaryButton)
{
    setHelpTopic(QStringLiteral("first-steps"));
    setAcceptsByItself(false);
    m_hint->setWordWrap(true);
    body()->addWidget(m_stepLine);
    body()->addWidget(m_hint);
    body()->addWidget(m_steps, 1);
    m_steps->setFixedHeight(bodyHeight);
    m_steps->addWidget(businessStep());
    m_steps->addWidget(kpiStep());
    m_steps->addWidget(channelStep());
    addLeftButton(m_back);
    connect(static_cast<QAbstractButton *>(m_back), &QAbstractButton::clicked, this,
            &NewWorkspaceWizard::goBack);
    connect(this, &Dialog::primaryClicked, this, &NewWorkspaceWizard::goOn);
    m_cards.front()->setChecked(true);
    retranslate();
    chooseSet(0);
    proposeFile();
    showStep(0);
}

QWidget *NewWorkspaceWizard::businessStep()
{
    auto *page = new QWidget;
    auto *column = columnIn(page);
    auto *cards = new QWidget(page); // cards are exclusive within it
    auto *grid = new QGridLayout(cards);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(12);
    const int sets = int(metrics::starterSets().size());
    for (int set = 0; set < sets; ++set) {
        auto *card = new ChoiceCard(cards);
        grid->addWidget(card, set / cardColumns, set % cardColumns);
        connect(card, &QAbstractButton::toggled, this, [this, set](bool on) {
            if (on)
                chooseSet(set);
        });
        m_cards += card;
    }
    column->addWidget(cards);
    column->addSpacing(4);
    column->addWidget(m_goalsTitle);
    auto *goals = new QGridLayout;
    goals->setHorizontalSpacing(16);
    goals->setVerticalSpacing(8);
    for (int goal = 0; goal < int(metrics::starterGoals().size()); ++goal) {
        auto *box = new QCheckBox(page);
        goals->addWidget(box, goal / goalColumns, goal % goalColumns);
        connect(box, &QCheckBox::toggled, this, [this] { m_kpisStale = true; });
        m_goals += box;
    }
    column->addLayout(goals);
    column->addStretch(1);
    return page;
}

QWidget *NewWorkspaceWizard::kpiStep()
{
    auto *page = new QWidget;
    auto *column = columnIn(page);
    m_kpis->setItemDelegate(new ChoiceRowDelegate(m_kpis));
    m_kpis->setMouseTracking(true);
    m_kpis->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(m_kpis, &QListWidget::itemChanged, this, &NewWorkspaceWizard::countKpis);
    column->addWidget(m_kpis, 1);
    column->addWidget(m_kpiCount);
    m_otherKpiField = new FormField({}, m_otherKpi);
    column->addWidget(m_otherKpiField);
    connect(m_otherKpi, &QComboBox::currentIndexChanged, this, &NewWorkspaceWizard::addOtherKpi);
    return page;
}

QWidget *NewWorkspaceWizard::channelStep()
{
    auto *page = new QWidget;
    auto *columns = new QHBoxLayout(page);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(24);
    auto *left = new QVBoxLayout;
    left->setSpacing(12);
    m_channels->setItemDelegate(new ChoiceRowDelegate(m_channels));
    m_channels->setMouseTracking(true);
    m_channels->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_channelsField = new FormField({}, m_channels);
    left->addWidget(m_channelsField, 1);
    auto *own = new QWidget;
    auto *ownRow = new QHBoxLayout(own);
    ownRow->setContentsMargins(0, 0, 0, 0);
    ownRow->addWidget(m_ownChannel, 1);
    ownRow->addWidget(m_addChannel);
    own->setFocusProxy(m_ownChannel);
    m_ownChannelField = new FormField({}, own);
    left->addWidget(m_ownChannelField);
    m_addChannel->setAutoDefault(false);
    connect(m_addChannel, &QAbstractButton::clicked, this, &NewWorkspaceWizard::addOwnChannel);
    columns->addLayout(left, 1);

    auto *right = new QVBoxLayout;
    right->setSpacing(12);
    m_nameField = new FormField({}, m_name);
    m_currencyField = new FormField({}, m_currency);
    m_fiscalField = new FormField({}, m_fiscalStart);
    auto *file = new QWidget;
    auto *fileRow = new QHBoxLayout(file);
    fileRow->setContentsMargins(0, 0, 0, 0);
    fileRow->addWidget(m_file, 1);
    fileRow->addWidget(m_browse);
    file->setFocusProxy(m_file);
    m_fileField = new FormField({}, file);
    for (FormField *field : {m_nameField, m_currencyField, m_fiscalField, m_fileField})
        right->addWidget(field);
    right->addStretch(1);
    columns->addLayout(right, 1);
    m_browse->setAutoDefault(false);
    connect(m_browse, &QAbstractButton::clicked, this, &NewWorkspaceWizard::chooseFile);
    connect(m_name, &QLineEdit::textChanged, this, [this] {
        m_nameField->setError({});
        proposeFile();
    });
    connect(m_file, &QLineEdit::textChanged, this, [this] { m_fileField->setError({}); });
    connect(m_ownChannel, &QLineEdit::textChanged, this, [this] { m_ownChannelField->setError({}); });
    return page;
}

void NewWorkspaceWizard::retranslate()
{
    setTitle(tr("New workspace"));
    static_cast<QAbstractButton *>(m_back)->setText(tr("Back"));
    m_goalsTitle->setText(tr("What are your goals? You may choose several."));
    m_otherKpiField->setLabel(tr("Add another KPI"));
    m_channelsField->setLabel(tr("Channels you use"));
    m_ownChannelField->setLabel(tr("Another channel"));
    m_ownChannel->setPlaceholderText(tr("Name of the channel"));
    m_addChannel->setText(tr("Add"));
    m_nameField->setLabel(tr("Name of the business"));
    m_currencyField->setLabel(tr("Currency"));
    m_fiscalField->setLabel(tr("First month of the fiscal year"));
    m_fileField->setLabel(tr("File"));
    m_fileField->setHint(tr("Everything is kept in this one file on your computer"));
    m_file->setAccessibleName(tr("File"));
    m_ownChannel->setAccessibleName(tr("Another channel"));
    m_browse->setText(tr("Browse…"));
    m_kpis->setAccessibleName(tr("Proposed KPIs"));
    m_channels->setAccessibleName(tr("Channels you use"));
    retranslateLists();
    showStep(step());
}

void NewWorkspaceWizard::retranslateLists()
{
    const Language language = m_context.language();
    for (int set = 0; set < m_cards.size(); ++set) {
        const metrics::StarterSet &starter = metrics::starterSets()[size_t(set)];
        QStringList kpis;
        for (const metrics::StarterKpi &kpi : starter.kpis)
            kpis += wording::shortMetricName(*metrics::MetricCatalog::builtIn().find(kpi.metric), language);
        m_cards[set]->setTexts(starter.name.in(language), kpis.isEmpty() ? tr("Choose every KPI yourself")
                                                                         : kpis.join(QStringLiteral(", ")));
    }
    for (int goal = 0; goal < m_goals.size(); ++goal)
        m_goals[goal]->setText(metrics::starterGoals()[size_t(goal)].name.in(language));
    const QVariant currency = m_currency->currentData();
    m_currency->clear();
    for (const QString &code : currencies())
        m_currency->addItem(QStringLiteral("%1, %2").arg(wording::currencyName(code), code), code);
    m_currency->setCurrentIndex(std::max(0, m_currency->findData(currency)));
    const int month = std::max(0, m_fiscalStart->currentIndex());
    m_fiscalStart->clear();
    for (int each = 1; each <= 12; ++each)
        m_fiscalStart->addItem(wording::capitalised(wording::monthName(each, language)), each);
    m_fiscalStart->setCurrentIndex(month);
    m_kpisStale = true;
    fillChannels();
}

int NewWorkspaceWizard::step() const { return m_steps->currentIndex(); }

void NewWorkspaceWizard::showStep(int step)
{
    const QStringList names{tr("Business and goals"), tr("KPIs"), tr("Channels and file")};
    const QStringList hints{
        tr("What kind of business is it? The answer proposes KPIs and channels; all can be changed later."),
        tr("These KPIs answer for your business and goals. Three to five are enough to begin with."),
        tr("Where do customers come from, and how are the figures kept?")};
    m_stepLine->setText(tr("Step %1 of 3 · %2").arg(step + 1).arg(names[step]));
    m_hint->setText(hints[step]);
    if (step == 1 && m_kpisStale)
        fillKpis();
    m_steps->setCurrentIndex(step);
    m_back->setVisible(step > 0);
    setPrimaryText(step == 2 ? tr("Create") : tr("Next"));
    setError({});
    const std::array<QWidget *, 3> first{m_cards[m_set], m_kpis, m_name};
    first[size_t(step)]->setFocus();
}

void NewWorkspaceWizard::goOn()
{
    // Enter in the field of another channel adds it.
    if (step() == 2 && focusWidget() == m_ownChannel && !m_ownChannel->text().trimmed().isEmpty()) {
        addOwnChannel();
        return;
    }
    if (step() == 0 || (step() == 1 && checkKpis()))
        showStep(step() + 1);
    else if (step() == 2 && checkLastStep()) {
        if (!m_ownChannel->text().trimmed().isEmpty())
            addOwnChannel(); // typed, and not meant to be lost
        accept();
    }
}

void NewWorkspaceWizard::goBack()
{
    if (step() > 0)
        showStep(step() - 1);
}

void NewWorkspaceWizard::chooseSet(int set)
{
    m_set = set;
    m_kpisStale = true;
    fillChannels();
}

// The five to begin with: what serves both business and goals, the first of each goal, then the rest.
std::vector<MetricId> NewWorkspaceWizard::proposedKpis() const
{
    std::vector<MetricId> ofSet;
    for (const metrics::StarterKpi &kpi : metrics::starterSets()[size_t(m_set)].kpis)
        ofSet.push_back(kpi.metric);
    std::vector<MetricId> firstOfGoals;
    std::vector<MetricId> ofGoals;
    for (int goal = 0; goal < m_goals.size(); ++goal) {
        const auto &kpis = metrics::starterGoals()[size_t(goal)].kpis;
        if (!m_goals[goal]->isChecked() || kpis.empty())
            continue;
        firstOfGoals.push_back(kpis.front().metric);
        for (const metrics::StarterKpi &kpi : kpis)
            ofGoals.push_back(kpi.metric);
    }
    const auto contains = [](const std::vector<MetricId> &list, const MetricId &metric) {
        return std::find(list.begin(), list.end(), metric) != list.end();
    };
    std::vector<MetricId> wanted;
    for (const MetricId &metric : ofSet) {
        if (contains(ofGoals, metric))
            wanted.push_back(metric);
    }
    for (const std::vector<MetricId> &list : {firstOfGoals, ofSet, ofGoals})
        wanted.insert(wanted.end(), list.begin(), list.end());
    std::vector<MetricId> proposed;
    for (const MetricId &metric : wanted) {
        if (int(proposed.size()) < mostKpis && !contains(proposed, metric))
            proposed.push_back(metric);
    }
    return proposed;
}

// KPIs of the set and of the chosen goals, each once; those the set keeps for later stand below, not chosen.
void NewWorkspaceWizard::fillKpis()
{
    const QSignalBlocker quiet(m_kpis);
    const std::vector<MetricId> before = m_kpisStale ? std::vector<MetricId>() : chosenKpis();
    m_kpisStale = false;
    m_kpis->clear();
    const metrics::StarterSet &set = metrics::starterSets()[size_t(m_set)];
    const std::vector<MetricId> proposed = proposedKpis();
    const auto isProposed = [&proposed](const metrics::StarterKpi &kpi) {
        return std::find(proposed.begin(), proposed.end(), kpi.metric) != proposed.end();
    };
    for (const metrics::StarterKpi &kpi : set.kpis)
        addKpi(kpi.metric, isProposed(kpi), kpi.why);
    for (int goal = 0; goal < m_goals.size(); ++goal) {
        if (!m_goals[goal]->isChecked())
            continue;
        for (const metrics::StarterKpi &kpi : metrics::starterGoals()[size_t(goal)].kpis)
            addKpi(kpi.metric, isProposed(kpi), kpi.why);
    }
    for (const metrics::StarterKpi &kpi : set.later)
        addKpi(kpi.metric, false, kpi.why);
    for (const MetricId &metric : before)
        addKpi(metric, true, {});
    const QSignalBlocker quietBox(m_otherKpi);
    m_otherKpi->clear();
    const metrics::MetricCatalog &catalog = metrics::MetricCatalog::builtIn();
    for (int i = 0; i < catalog.size(); ++i) {
        if (!catalog.at(i).isInput())
            m_otherKpi->addItem(wording::metricName(catalog.at(i), m_context.language()), catalog.at(i).id);
    }
    m_otherKpi->setCurrentIndex(-1);
    m_otherKpi->lineEdit()->setPlaceholderText(tr("Type a part of its name"));
    m_kpis->setCurrentRow(0);
    countKpis();
}

void NewWorkspaceWizard::addKpi(const MetricId &metric, bool chosen, const TwoLanguageText &why)
{
    for (int row = 0; row < m_kpis->count(); ++row) {
        if (m_kpis->item(row)->data(idRole).toString() == metric) {
            if (chosen)
                m_kpis->item(row)->setCheckState(Qt::Checked);
            return;
        }
    }
    const metrics::Metric *found = metrics::MetricCatalog::builtIn().find(metric);
    if (!found)
        return;
    const Language language = m_context.language();
    auto *item = new QListWidgetItem(wording::metricName(*found, language), m_kpis);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(chosen ? Qt::Checked : Qt::Unchecked);
    item->setData(idRole, metric);
    const QString line = why.isEmpty() ? found->help.in(language).section(u'\n', 0, 0) : why.in(language);
    item->setData(ChoiceRowDelegate::LineRole, line);
    item->setData(Qt::AccessibleDescriptionRole, line);
}

void NewWorkspaceWizard::addOtherKpi()
{
    const QString metric = m_otherKpi->currentData().toString();
    if (metric.isEmpty())
        return;
    addKpi(metric, true, {});
    for (int row = 0; row < m_kpis->count(); ++row) {
        if (m_kpis->item(row)->data(idRole).toString() == metric)
            m_kpis->setCurrentRow(row);
    }
    countKpis();
    // Cleared once the list has finished with its own text.
    QMetaObject::invokeMethod(
        this,
        [this] {
            const QSignalBlocker quiet(m_otherKpi);
            m_otherKpi->setCurrentIndex(-1);
            m_otherKpi->clearEditText();
        },
        Qt::QueuedConnection);
}

void NewWorkspaceWizard::countKpis()
{
    const int chosen = int(chosenKpis().size());
    const bool many = chosen > mostKpis;
    QString text = tr("%n KPI(s) chosen", nullptr, chosen);
    if (many)
        text += QStringLiteral(" · ") +
                tr("more than five are hard to keep in view; the others can be added later");
    else if (chosen < leastKpis)
        text += QStringLiteral(" · ") + tr("three to five are recommended");
    m_kpiCount->setRole(many ? Role::RiskText : Role::Muted);
    m_kpiCount->setText(text);
    setError({});
}

void NewWorkspaceWizard::fillChannels()
{
    // Own channels stay when another kind of business is chosen.
    std::vector<std::pair<QString, bool>> own;
    for (int row = 0; row < m_channels->count(); ++row) {
        const QListWidgetItem *item = m_channels->item(row);
        if (item->data(englishRole).toString().isEmpty() && item->data(russianRole).toString().isEmpty())
            own.emplace_back(item->text(), item->checkState() == Qt::Checked);
    }
    m_channels->clear();
    const auto add = [this](const QString &text, bool chosen) {
        auto *item = new QListWidgetItem(text, m_channels);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(chosen ? Qt::Checked : Qt::Unchecked);
        return item;
    };
    for (const metrics::StarterChannel &channel : metrics::starterSets()[size_t(m_set)].channels) {
        QListWidgetItem *item = add(channel.name.in(m_context.language()), true);
        item->setData(englishRole, channel.name.en);
        item->setData(russianRole, channel.name.ru);
        item->setData(aliasesRole, channel.aliases);
        item->setData(typeRole, int(channel.type));
    }
    for (const auto &[name, chosen] : own)
        add(name, chosen)->setData(typeRole, int(exchange::guessChannelType(name)));
}

void NewWorkspaceWizard::addOwnChannel()
{
    const QString name = m_ownChannel->text().simplified();
    if (name.isEmpty()) {
        m_ownChannelField->setError(tr("Write the channel's name first."));
        m_ownChannel->setFocus();
        return;
    }
    for (int row = 0; row < m_channels->count(); ++row) {
        if (foldedName(m_channels->item(row)->text()) == foldedName(name)) {
            m_channels->item(row)->setCheckState(Qt::Checked);
            m_channels->setCurrentRow(row);
            m_ownChannel->clear();
            return;
        }
    }
    auto *item = new QListWidgetItem(name, m_channels);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(Qt::Checked);
    item->setData(typeRole, int(exchange::guessChannelType(name)));
    m_channels->scrollToItem(item);
    m_ownChannel->clear();
    m_ownChannel->setFocus();
}

void NewWorkspaceWizard::proposeFile()
{
    if (m_file->text() != m_proposedPath)
        return; // written by hand
    const QString name = fileNameOf(m_name->text());
    m_proposedPath = freePath(documentsFolder(), name.isEmpty() ? tr("My marketing") : name);
    m_file->setText(QDir::toNativeSeparators(m_proposedPath));
    m_proposedPath = m_file->text();
}

void NewWorkspaceWizard::chooseFile()
{
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Where to keep the workspace"), m_file->text(),
                                     tr("Workspaces (*.vekha)"), nullptr, QFileDialog::DontConfirmOverwrite);
    if (!path.isEmpty())
        m_file->setText(QDir::toNativeSeparators(path));
}

bool NewWorkspaceWizard::checkKpis()
{
    if (!chosenKpis().empty())
        return true;
    setError(tr("Choose at least one KPI: the overview shows them."));
    m_kpis->setFocus();
    return false;
}

bool NewWorkspaceWizard::checkLastStep()
{
    m_nameField->setError(m_name->text().trimmed().isEmpty()
                              ? tr("Write a name; it stands in the window's title.")
                              : QString());
    const QFileInfo file(path());
    QString wrong;
    if (m_file->text().trimmed().isEmpty())
        wrong = tr("Choose where to keep the file.");
    else if (file.exists())
        wrong = tr("There is already a file of this name. It is not overwritten; choose another name.");
    else if (!QFileInfo(file.absolutePath()).isDir() && !QDir().mkpath(file.absolutePath()))
        wrong = tr("The folder “%1” cannot be made.").arg(QDir::toNativeSeparators(file.absolutePath()));
    else if (!QFileInfo(file.absolutePath()).isWritable())
        wrong =
            tr("The folder “%1” cannot be written to.").arg(QDir::toNativeSeparators(file.absolutePath()));
    m_fileField->setError(wrong);
    if (!m_nameField->error().isEmpty())
        m_name->setFocus();
    else if (!wrong.isEmpty())
        m_file->setFocus();
    return m_nameField->error().isEmpty() && wrong.isEmpty();
}

std::vector<MetricId> NewWorkspaceWizard::chosenKpis() const
{
    std::vector<MetricId> kpis;
    for (int row = 0; row < m_kpis->count(); ++row) {
        if (m_kpis->item(row)->checkState() == Qt::Checked)
            kpis.push_back(m_kpis->item(row)->data(idRole).toString());
    }
    return kpis;
}

std::vector<Channel> NewWorkspaceWizard::chosenChannels() const
{
    std::vector<Channel> channels;
    for (int row = 0; row < m_channels->count(); ++row) {
        const QListWidgetItem *item = m_channels->item(row);
        if (item->checkState() != Qt::Checked)
            continue;
        Channel channel;
        channel.name = {item->data(englishRole).toString(), item->data(russianRole).toString()};
        if (channel.name.isEmpty())
            (m_context.language() == Language::Russian ? channel.name.ru : channel.name.en) = item->text();
        channel.aliases = item->data(aliasesRole).toStringList();
        channel.type = ChannelType(item->data(typeRole).toInt());
        channels.push_back(channel);
    }
    return channels;
}

QString NewWorkspaceWizard::path() const
{
    QString path = QDir::fromNativeSeparators(m_file->text().trimmed());
    if (path.startsWith(QLatin1String("~/")))
        path = QDir::homePath() + path.mid(1);
    if (QDir::isRelativePath(path))
        path = QDir(documentsFolder()).filePath(path);
    return path.endsWith(QLatin1String(".vekha"), Qt::CaseInsensitive) ? path
                                                                       : path + QStringLiteral(".vekha");
}

NewWorkspace NewWorkspaceWizard::setup() const
{
    NewWorkspace setup;
    setup.settings.name = m_name->text().simplified();
    setup.settings.currency = m_currency->currentData().toString();
    setup.settings.fiscalYearStart = m_fiscalStart->currentData().toInt();
    setup.starterSet = metrics::starterSets()[size_t(m_set)].id;
    setup.settings.starterSet = setup.starterSet;
    setup.kpis = chosenKpis();
    setup.channels = chosenChannels();
    // No list at all would mean the set's own channels.
    if (setup.channels.empty() && m_channels->count() > 0 &&
        !metrics::starterSets()[size_t(m_set)].channels.empty()) {
        setup.settings.entryInputs = metrics::starterSets()[size_t(m_set)].inputs;
        setup.starterSet = QStringLiteral("empty");
    }
    return setup;
}

bool NewWorkspaceWizard::isChanged() const { return step() > 0 || !m_name->text().isEmpty(); }

void NewWorkspaceWizard::reject()
{
    if (!isChanged() || confirmDiscard(this))
        Dialog::reject();
}

void NewWorkspaceWizard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Dialog::changeEvent(event);
}

} // namespace vekha::ui
