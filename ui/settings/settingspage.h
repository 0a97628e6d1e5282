// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"
#include "ui/theme/theme.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace vekha::ui {

class Card;
class FormField;
class PageHead;
class PrimaryButton;
class SecondaryButton;
class SegmentedControl;

/// Settings of the program on this computer (language, theme) and of the workspace (name, currency, fiscal
/// year, week, backups). The former take effect at once, the latter with "Save", as one change that can be
/// undone.
class SettingsPage : public Page {
    Q_OBJECT

public:
    explicit SettingsPage(AppContext &context, QWidget *parent = nullptr);

    [[nodiscard]] Destination current() const override
    {
        return {QStringLiteral("settings"), {}, ChannelId::All, {}, {}};
    }
    [[nodiscard]] SegmentedControl *languageControl() const { return m_language; }
    [[nodiscard]] SegmentedControl *schemeControl() const { return m_scheme; }
    [[nodiscard]] QComboBox *currencyBox() const { return m_currency; }
    [[nodiscard]] QComboBox *fiscalBox() const { return m_fiscalStart; }
    [[nodiscard]] QLineEdit *nameEdit() const { return m_name; }
    [[nodiscard]] QSpinBox *entryDaysBox() const { return m_entryDays; }
    /// Whether new warnings are told on the desktop; kept by whoever hears notifyChosen().
    void setNotify(bool notify);
    [[nodiscard]] QCheckBox *notifyBox() const { return m_notify; }
    [[nodiscard]] PrimaryButton *saveButton() const { return m_save; }

Q_SIGNALS:
    void languageChosen(vekha::Language language);
    void schemeChosen(vekha::ui::SchemeChoice choice);
    void notifyChosen(bool notify);
    void backupRequested();
    void restoreRequested();

protected:
    void refresh() override;
    void clear() override;
    void retranslate() override;

private:
    void fillBoxes();
    void showStored();
    [[nodiscard]] Settings edited() const;
    void markChanged();
    void save();

    PageHead *m_head;
    Card *m_programCard;
    FormField *m_languageField;
    SegmentedControl *m_language;
    FormField *m_schemeField;
    SegmentedControl *m_scheme;
    QCheckBox *m_notify;
    Card *m_workspaceCard;
    FormField *m_nameField;
    QLineEdit *m_name;
    FormField *m_currencyField;
    QComboBox *m_currency;
    FormField *m_fiscalField;
    QComboBox *m_fiscalStart;
    FormField *m_weekField;
    QComboBox *m_weekStart;
    FormField *m_entryField;
    QSpinBox *m_entryDays;
    PrimaryButton *m_save;
    Card *m_backupCard;
    FormField *m_keptField;
    QSpinBox *m_kept;
    FormField *m_bytesField;
    QSpinBox *m_megabytes;
    FormField *m_folderField;
    QLineEdit *m_folder;
    SecondaryButton *m_chooseFolder;
    SecondaryButton *m_backupNow;
    SecondaryButton *m_restore;
};

} // namespace vekha::ui
