// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace vekha::ui {

class CampaignList;
class Card;
class ChannelListModel;
class ColourPicker;
class DataTable;
class FormField;
class IconButton;
class PrimaryButton;
class SecondaryButton;
class TextLabel;

/// The channels with the form of the chosen one and its campaigns. Nothing typed is lost: leaving a changed
/// form asks.
class ChannelsPanel : public Page {
    Q_OBJECT

public:
    explicit ChannelsPanel(AppContext &context, QWidget *parent = nullptr);

    [[nodiscard]] Destination current() const override;
    void open(const Destination &destination) override;
    /// Asks when the form is changed. @return whether the form may be left
    [[nodiscard]] bool mayLeave();
    /// Asks as mayLeave() does and, if so, puts the form back to what is stored.
    [[nodiscard]] bool leave() override;

    [[nodiscard]] DataTable *table() const { return m_table; }
    [[nodiscard]] CampaignList *campaigns() const { return m_campaigns; }
    [[nodiscard]] QLineEdit *nameField(Language language) const
    {
        return language == Language::Russian ? m_nameRu : m_nameEn;
    }

protected:
    void refresh() override;
    void clear() override;
    void retranslate() override;

private:
    void layOut();
    [[nodiscard]] QWidget *listSide();
    [[nodiscard]] QWidget *formSide();
    void connectFields();
    void fillTypes();
    void chooseRow(int row);
    void showChannel(const Channel &channel);
    void showButtons();
    void selectShown();
    [[nodiscard]] Channel channel() const;
    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] bool checkName();
    void add();
    void save();
    void revert();
    void removeShown();
    void move(int steps);
    void saveCampaign(const Campaign &campaign);
    void removeCampaign(const Campaign &campaign);
    void store(Change change, const QString &message, bool ofForm);

    Card *m_listCard;
    SecondaryButton *m_add;
    IconButton *m_up;
    IconButton *m_down;
    DataTable *m_table;
    ChannelListModel *m_model;
    Card *m_formCard;
    QLineEdit *m_nameRu;
    QLineEdit *m_nameEn;
    QComboBox *m_type;
    ColourPicker *m_colour;
    QPlainTextEdit *m_aliases;
    QCheckBox *m_archived;
    TextLabel *m_companyNote;
    TextLabel *m_campaignsTitle;
    CampaignList *m_campaigns;
    TextLabel *m_error;
    SecondaryButton *m_remove;
    SecondaryButton *m_revert;
    PrimaryButton *m_save;
    FormField *m_nameRuField = nullptr;
    FormField *m_nameEnField = nullptr;
    FormField *m_typeField = nullptr;
    FormField *m_colourField = nullptr;
    FormField *m_aliasesField = nullptr;
    Channel m_shown; ///< as stored; id All: a new one
    bool m_filling = false;
    bool m_selecting = false;
    bool m_storing = false;
    ChannelId m_wanted = ChannelId::All; ///< to be shown at the next refresh
};

} // namespace vekha::ui
