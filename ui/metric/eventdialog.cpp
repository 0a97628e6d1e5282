// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metric/eventdialog.h"

#include "core/wording/names.h"
#include "ui/common/buttons.h"
#include "ui/common/fields.h"

#include <QComboBox>
#include <QDateEdit>
#include <QVBoxLayout>

namespace vekha::ui {

namespace {

constexpr int longestText = 200;

} // namespace

EventDialog::EventDialog(const Event &event, const std::vector<Channel> &channels, Language language,
                         QWidget *parent)
    : Dialog(DialogWidth::Narrow, parent), m_event(event), m_text(new QLineEdit(event.text)),
      m_day(new QDateEdit(event.day)), m_channel(new QComboBox),
      m_textField(new FormField(tr("What happened"), m_text))
{
    setHelpTopic(QStringLiteral("metric"));
    setTitle(event.id == 0 ? tr("New event") : tr("Event"));
    setPrimaryText(event.id == 0 ? tr("Add") : tr("Save"));
    setAcceptsByItself(false);
    m_text->setMaxLength(longestText);
    m_text->setPlaceholderText(tr("Prices up by 7%, new site, Black Friday"));
    m_day->setCalendarPopup(true);
    m_day->setLocale(QLocale(language == Language::Russian ? QLocale::Russian : QLocale::English));
    m_day->setDisplayFormat(language == Language::Russian ? QStringLiteral("dd.MM.yyyy")
                                                          : QStringLiteral("d MMM yyyy"));
    m_channel->addItem(tr("All channels"), number(ChannelId::All));
    for (const Channel &channel : channels) {
        if (!channel.archived && channel.id != ChannelId::Company)
            m_channel->addItem(wording::channelName(channel, language), number(channel.id));
    }
    m_channel->setCurrentIndex(std::max(0, m_channel->findData(number(event.channel))));
    m_textField->setHint(tr("A flag on the trends of all metrics that it concerns."));
    body()->addWidget(m_textField);
    body()->addWidget(new FormField(tr("Day"), m_day));
    body()->addWidget(new FormField(tr("Channel"), m_channel));
    connect(this, &Dialog::primaryClicked, this, &EventDialog::check);
    connect(m_text, &QLineEdit::textChanged, m_textField, [this] { m_textField->setError({}); });
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
