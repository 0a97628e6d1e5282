// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metric/eventdialog.h"

#include "core/wording/names.h"
#include "core/wording/translators.h"
#include "ui/common/buttons.h"
#include "ui/common/datefield.h"
#include "ui/common/fields.h"

#include <QComboBox>
#include <QDateEdit>
#include <QVBoxLayout>

namespace vekha::ui {

namespace {

constexpr int longestText = 200;

} // namespace

EventDialog::EventDialog(const Event &event, const std::vector<Channel> &channels, QWidget *parent)
    : Dialog(DialogWidth::Narrow, parent), m_event(event), m_text(new QLineEdit(event.text)),
      m_day(new QDateEdit(event.day)), m_channel(new QComboBox), m_textField(new FormField({}, m_text)),
      m_dayField(new FormField({}, m_day)), m_channelField(new FormField({}, m_channel))
{
    setHelpTopic(QStringLiteral("metric"));
    setAcceptsByItself(false);
    m_text->setMaxLength(longestText);
    m_channel->addItem({}, number(ChannelId::All));
    for (const Channel &channel : channels) {
        if (channel.archived || channel.id == ChannelId::Company)
            continue;
        m_channels.push_back(channel);
        m_channel->addItem({}, number(channel.id));
    }
    m_channel->setCurrentIndex(std::max(0, m_channel->findData(number(event.channel))));
    for (FormField *field : {m_textField, m_dayField, m_channelField})
        body()->addWidget(field);
    setTexts([this] { say(); });
    connect(this, &Dialog::primaryClicked, this, &EventDialog::check);
    connect(m_text, &QLineEdit::textChanged, m_textField, [this] { m_textField->setError({}); });
}

void EventDialog::say()
{
    const Language language = wording::languageShown();
    setTitle(m_event.id == 0 ? tr("New event") : tr("Event"));
    setPrimaryText(m_event.id == 0 ? tr("Add") : tr("Save"));
    m_textField->setLabel(tr("What happened"));
    m_textField->setHint(tr("A flag on the trends of all metrics that it concerns."));
    m_dayField->setLabel(tr("Day"));
    m_channelField->setLabel(tr("Channel"));
    m_text->setPlaceholderText(tr("Prices up by 7%, new site, Black Friday"));
    dressDateEdit(m_day, language);
    m_channel->setItemText(0, tr("All channels"));
    for (size_t i = 0; i < m_channels.size(); ++i)
        m_channel->setItemText(int(i) + 1, wording::channelName(m_channels[i], language));
}

Event EventDialog::filled() const
{
    Event event = m_event;
    event.text = m_text->text().simplified();
    event.day = m_day->date();
    event.channel = ChannelId(m_channel->currentData().toInt());
    return event;
}

void EventDialog::check()
{
    if (!filled().text.isEmpty()) {
        accept();
        return;
    }
    m_textField->setError(tr("Write what happened."));
    m_text->setFocus();
}

} // namespace vekha::ui
