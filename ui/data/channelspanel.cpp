// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/channelspanel.h"

#include "core/exchange/channelguess.h"
#include "core/wording/names.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/datatable.h"
#include "ui/common/errorwords.h"
#include "ui/common/fields.h"
#include "ui/common/unsaved.h"
#include "ui/common/whendone.h"
#include "ui/data/campaignlist.h"
#include "ui/data/channellistmodel.h"
#include "ui/data/colourpicker.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>

namespace vekha::ui {

namespace {

constexpr int aliasesHeight = 84;
constexpr int formWidth = 440;

QStringList linesOf(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (const QString name = line.simplified(); !name.isEmpty())
            lines += name;
    }
    return lines;
}

} // namespace

ChannelsPanel::ChannelsPanel(AppContext &context, QWidget *parent)
    : Page(context, parent), m_listCard(new Card({}, this)), m_add(new SecondaryButton({}, this)),
      m_up(new IconButton(QStringLiteral("arrow-up"), {}, this)),
      m_down(new IconButton(QStringLiteral("arrow-down"), {}, this)), m_table(new DataTable(this)),
      m_model(new ChannelListModel(this)), m_formCard(new Card({}, this)), m_nameRu(new QLineEdit),
      m_nameEn(new QLineEdit), m_type(new QComboBox), m_colour(new ColourPicker),
      m_aliases(new QPlainTextEdit), m_archived(new QCheckBox),
      m_companyNote(new TextLabel(TypeRole::Secondary, Role::Muted)),
      m_campaignsTitle(new TextLabel(TypeRole::CardTitle, Role::Text)), m_campaigns(new CampaignList),
      m_error(new TextLabel(TypeRole::Secondary, Role::OffText)), m_remove(new SecondaryButton({}, this)),
      m_revert(new SecondaryButton({}, this)), m_save(new PrimaryButton({}, this))
{
    layOut();
    new UnsavedGuard(this, [this] { return isChanged() || m_campaigns->hasUnsaved(); });
    connectFields();
    retranslate();
    clear();
}

void ChannelsPanel::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *sides = new QSplitter(Qt::Horizontal, this);
    sides->setChildrenCollapsible(false);
    sides->setHandleWidth(16);
    sides->addWidget(listSide());
    sides->addWidget(formSide());
    sides->setStretchFactor(0, 1);
    sides->setStretchFactor(1, 0);
    sides->setSizes({formWidth * 2, formWidth});
    column->addWidget(sides);
}

QWidget *ChannelsPanel::listSide()
{
    m_listCard->setBodyPadded(false);
    m_add->setIconName(QStringLiteral("plus"));
    m_listCard->addHeaderWidget(m_up);
    m_listCard->addHeaderWidget(m_down);
    m_listCard->addHeaderWidget(m_add);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setFrozenColumns(1);
    m_listCard->body()->addWidget(m_table, 1);
    return m_listCard;
}

QWidget *ChannelsPanel::formSide()
{
    m_formCard->setMinimumWidth(380);
    auto *inside = new QWidget;
    auto *rows = new QVBoxLayout(inside);
    rows->setContentsMargins(4, 4, 12, 4); // room for the focus ring
    rows->setSpacing(12);
    const auto add = [rows](QWidget *editor) {
        auto *field = new FormField({}, editor);
        rows->addWidget(field);
        return field;
    };
    m_companyNote->setWordWrap(true);
    rows->addWidget(m_companyNote);
    m_nameRuField = add(m_nameRu);
    m_nameEnField = add(m_nameEn);
    m_typeField = add(m_type);
    m_colourField = add(m_colour);
    m_aliases->setFixedHeight(aliasesHeight);
    m_aliases->setTabChangesFocus(true);
    m_aliasesField = add(m_aliases);
    rows->addWidget(m_archived);
    m_error->setWordWrap(true);
    m_error->hide();
    rows->addWidget(m_error);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    buttons->addWidget(m_revert);
    buttons->addWidget(m_save);
    rows->addLayout(buttons);
    rows->addSpacing(12);
    rows->addWidget(m_campaignsTitle);
    rows->addWidget(m_campaigns);
    rows->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(inside);
    scroll->viewport()->setAutoFillBackground(false); // the card's own ground
    inside->setAutoFillBackground(false);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_formCard->body()->addWidget(scroll, 1);
    return m_formCard;
}

void ChannelsPanel::connectFields()
{
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) { chooseRow(index.row()); });
    connect(m_add, &QAbstractButton::clicked, this, &ChannelsPanel::add);
    connect(m_up, &QAbstractButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QAbstractButton::clicked, this, [this] { move(1); });
    connect(m_save, &QAbstractButton::clicked, this, &ChannelsPanel::save);
    connect(m_revert, &QAbstractButton::clicked, this, &ChannelsPanel::revert);
    connect(m_remove, &QAbstractButton::clicked, this, &ChannelsPanel::removeShown);
    connect(m_campaigns, &CampaignList::saveWanted, this, &ChannelsPanel::saveCampaign);
    connect(m_campaigns, &CampaignList::removeWanted, this, &ChannelsPanel::removeCampaign);
    for (QLineEdit *edit : {m_nameRu, m_nameEn}) {
        connect(edit, &QLineEdit::textChanged, this, &ChannelsPanel::showButtons);
        connect(edit, &QLineEdit::returnPressed, this, &ChannelsPanel::save);
    }
    connect(m_type, &QComboBox::currentIndexChanged, this, &ChannelsPanel::showButtons);
    connect(m_colour, &ColourPicker::colourChanged, this, &ChannelsPanel::showButtons);
    connect(m_aliases, &QPlainTextEdit::textChanged, this, &ChannelsPanel::showButtons);
    connect(m_archived, &QCheckBox::toggled, this, &ChannelsPanel::showButtons);
    auto *saveKey = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    saveKey->setContext(Qt::WidgetWithChildrenShortcut);
    connect(saveKey, &QShortcut::activated, this, &ChannelsPanel::save);
}

void ChannelsPanel::retranslate()
{
    m_listCard->setTitle(tr("Channels"));
    m_add->setText(tr("Add channel"));
    m_up->setLabel(tr("Move up"));
    m_down->setLabel(tr("Move down"));
    m_table->setAccessibleName(tr("Channels"));
    m_nameRuField->setLabel(tr("Name in Russian"));
    m_nameEnField->setLabel(tr("Name in English"));
    m_typeField->setLabel(tr("Type"));
    m_colourField->setLabel(tr("Colour in charts"));
    m_aliasesField->setLabel(tr("Other names, one a line"));
    m_aliasesField->setHint(tr("As exports call it: imports then find the channel"));
    m_archived->setText(tr("Archived: no longer offered where figures are entered"));
    m_companyNote->setText(
        tr("Holds what belongs to no channel: salaries, company revenue, market size. It cannot be "
           "archived or deleted."));
    m_campaignsTitle->setText(tr("Campaigns"));
    m_remove->setText(tr("Delete channel"));
    m_revert->setText(tr("Discard"));
    m_save->setText(tr("Save"));
    m_campaigns->retranslate();
    fillTypes();
    showButtons();
}

void ChannelsPanel::fillTypes()
{
    m_filling = true;
    const QVariant chosen = m_type->currentData();
    m_type->clear();
    for (const ChannelType type : channelTypes())
        m_type->addItem(wording::channelTypeName(type), int(type));
    m_type->setCurrentIndex(std::max(0, m_type->findData(chosen)));
    m_filling = false;
}

Destination ChannelsPanel::current() const
{
    Destination here;
    here.page = QStringLiteral("data");
    here.section = QStringLiteral("channels");
    here.channel = m_shown.id;
    return here;
}

void ChannelsPanel::open(const Destination &destination)
{
    const int row = m_model->rowOf(destination.channel);
    if (row >= 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
    else
        m_wanted = destination.channel;
}

void ChannelsPanel::clear()
{
    m_shown = {};
    m_model->show({}, {}, context().language());
    m_formCard->setEnabled(false);
}

// A changed form stays as it is: the list beside it and the campaigns are refreshed.
void ChannelsPanel::refresh()
{
    const auto content = workspace()->content();
    const bool edited = m_formCard->isEnabled() && !m_storing && isChanged();
    m_selecting = true;
    m_model->show(content->channels, content->campaigns, context().language());
    m_selecting = false;
    m_table->resizeToContents();
    m_formCard->setEnabled(true);
    if (edited) {
        m_campaigns->show(m_shown.id, content->campaigns);
        selectShown();
        return;
    }
    const ChannelId wanted = m_wanted != ChannelId::All ? m_wanted : m_shown.id;
    m_wanted = ChannelId::All;
    const Channel *shown = m_model->channelAt(m_model->rowOf(wanted));
    // The company's channel comes first and says least: begin with the next one.
    if (!shown)
        shown = m_model->channelAt(m_model->rowCount() > 1 ? 1 : 0);
    if (shown)
        showChannel(*shown);
}

void ChannelsPanel::selectShown()
{
    m_selecting = true;
    const int row = m_model->rowOf(m_shown.id);
    if (row < 0)
        m_table->selectionModel()->clear();
    else
        m_table->setCurrentIndex(m_model->index(row, 0));
    m_selecting = false;
}

void ChannelsPanel::chooseRow(int row)
{
    const Channel *chosen = m_model->channelAt(row);
    if (m_selecting || !chosen || chosen->id == m_shown.id)
        return;
    const Channel channel = *chosen;
    if (mayLeave())
        showChannel(channel);
    else
        selectShown();
}

bool ChannelsPanel::leave()
{
    if (!workspace())
        return true;
    if (!mayLeave())
        return false;
    if (isChanged() || m_campaigns->hasUnsaved())
        revert();
    return true;
}

bool ChannelsPanel::mayLeave()
{
    if (!m_formCard->isEnabled() || !(isChanged() || m_campaigns->hasUnsaved()))
        return true;
    m_selecting = true;
    const bool may = confirmDiscard(this);
    m_selecting = false;
    return may;
}

void ChannelsPanel::showChannel(const Channel &channel)
{
    m_filling = true;
    m_shown = channel;
    const bool company = channel.id == ChannelId::Company;
    const bool isNew = channel.id == ChannelId::All;
    m_formCard->setTitle(isNew ? tr("New channel") : wording::channelName(channel, context().language()));
    m_nameRu->setText(channel.name.ru);
    m_nameEn->setText(channel.name.en);
    m_type->setCurrentIndex(std::max(0, m_type->findData(int(channel.type))));
    m_colour->setColour(channel.colour);
    m_aliases->setPlainText(channel.aliases.join(u'\n'));
    m_archived->setChecked(channel.archived);
    m_companyNote->setVisible(company);
    for (QWidget *each : {static_cast<QWidget *>(m_typeField), static_cast<QWidget *>(m_colourField),
                          static_cast<QWidget *>(m_archived)})
        each->setVisible(!company);
    for (QWidget *each : {static_cast<QWidget *>(m_campaignsTitle), static_cast<QWidget *>(m_campaigns)})
        each->setVisible(!company && !isNew);
    m_remove->setVisible(!company && !isNew);
    m_error->hide();
    m_nameRuField->setError({});
    m_nameEnField->setError({});
    m_campaigns->show(channel.id, workspace()->content()->campaigns);
    m_filling = false;
    showButtons();
    selectShown();
}

Channel ChannelsPanel::channel() const
{
    Channel channel = m_shown;
    channel.name = {m_nameEn->text().simplified(), m_nameRu->text().simplified()};
    if (channel.id != ChannelId::Company)
        channel.type = ChannelType(m_type->currentData().toInt());
    channel.colour = m_colour->colour();
    channel.aliases = linesOf(m_aliases->toPlainText());
    channel.archived = m_archived->isChecked();
    return channel;
}

bool ChannelsPanel::isChanged() const { return m_formCard->isEnabled() && !(channel() == m_shown); }

void ChannelsPanel::showButtons()
{
    if (m_filling)
        return;
    m_nameRuField->setError({});
    m_nameEnField->setError({});
    const bool isNew = m_shown.id == ChannelId::All;
    m_save->setEnabled(isChanged());
    m_revert->setEnabled(isChanged() || isNew);
    const int row = m_model->rowOf(m_shown.id);
    m_up->setEnabled(row > 1); // the company stays first
    m_down->setEnabled(row >= 1 && row + 1 < m_model->rowCount());
}

bool ChannelsPanel::checkName()
{
    FormField *field = context().language() == Language::Russian ? m_nameRuField : m_nameEnField;
    const Channel wanted = channel();
    if (wanted.name.isEmpty()) {
        field->setError(tr("Write a name, in one of the languages at least."));
        field->editor()->setFocus();
        return false;
    }
    return true;
}

void ChannelsPanel::add()
{
    if (!workspace() || !mayLeave())
        return;
    Channel channel;
    // The colour that is used least, so that channels can be told apart.
    std::array<int, 9> uses{};
    for (const Channel &each : workspace()->content()->channels) {
        if (each.colour >= 1 && each.colour <= 8)
            ++uses[size_t(each.colour)];
    }
    channel.colour = int(std::min_element(uses.begin() + 1, uses.end()) - uses.begin());
    channel.position = workspace()->content()->channels.back().position + 1;
    showChannel(channel);
    nameField(context().language())->setFocus();
}

void ChannelsPanel::save()
{
    if (!workspace() || !isChanged() || !checkName())
        return;
    const Channel saved = channel();
    const QString name = wording::channelName(saved, context().language());
    Change change;
    change.kind = ChangeKind::SaveChannel;
    change.args = {name};
    change.edits.push_back(store::SaveChannel{saved});
    store(change, tr("“%1” is saved").arg(name), true);
}

void ChannelsPanel::revert()
{
    const Channel *stored = m_model->channelAt(m_model->rowOf(m_shown.id));
    if (!stored)
        stored = m_model->channelAt(m_model->rowCount() > 1 ? 1 : 0);
    if (stored)
        showChannel(Channel(*stored));
}

void ChannelsPanel::removeShown()
{
    const QString name = wording::channelName(m_shown, context().language());
    Change change;
    change.kind = ChangeKind::RemoveChannel;
    change.args = {name};
    change.edits.push_back(store::RemoveChannel{m_shown.id});
    store(change, tr("“%1” is deleted with its figures, campaigns and targets").arg(name), true);
}

void ChannelsPanel::move(int steps)
{
    const int row = m_model->rowOf(m_shown.id);
    const Channel *other = m_model->channelAt(row + steps);
    if (!workspace() || row < 0 || !other || other->id == ChannelId::Company)
        return;
    Channel moved = *m_model->channelAt(row);
    Channel neighbour = *other;
    std::swap(moved.position, neighbour.position);
    // Where both had the same place, one step parts them.
    if (moved.position == neighbour.position)
        moved.position += steps;
    Change change;
    change.kind = ChangeKind::SaveChannel;
    change.args = {wording::channelName(moved, context().language())};
    change.edits = {store::SaveChannel{moved}, store::SaveChannel{neighbour}};
    m_shown.position = moved.position;
    store(change, {}, false);
}

void ChannelsPanel::saveCampaign(const Campaign &campaign)
{
    Change change;
    change.kind = ChangeKind::SaveCampaign;
    change.args = {campaign.name};
    change.edits.push_back(store::SaveCampaign{campaign});
    store(change, tr("“%1” is saved").arg(campaign.name), false);
}

void ChannelsPanel::removeCampaign(const Campaign &campaign)
{
    Change change;
    change.kind = ChangeKind::RemoveCampaign;
    change.args = {campaign.name};
    change.edits.push_back(store::RemoveCampaign{campaign.id});
    store(change, tr("“%1” is deleted with its figures").arg(campaign.name), false);
}

/// @param ofForm  what is stored is the form: it shows afterwards what the workspace holds
void ChannelsPanel::store(Change change, const QString &message, bool ofForm)
{
    m_error->hide();
    if (ofForm)
        m_storing = true;
    whenDone(this, workspace()->applyLater(std::move(change)),
             [this, message, ofForm](const Result<Applied> &applied) {
                 if (!applied) {
                     m_storing = false;
                     m_error->setText(errorSentence(applied.error(), workspace(), context()));
                     m_error->show();
                     if (workspace())
                         m_campaigns->show(m_shown.id, workspace()->content()->campaigns);
                     return;
                 }
                 if (ofForm && workspace()) {
                     if (!applied->newChannels.empty())
                         m_wanted = applied->newChannels.front();
                     refresh();
                 }
                 m_storing = false;
                 if (!message.isEmpty())
                     Q_EMIT messageShown(message, true);
             });
}

} // namespace vekha::ui
