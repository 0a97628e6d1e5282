// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/common/appcontext.h"
#include "ui/common/dialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;
class QStackedWidget;

namespace vekha::ui {

class ChoiceCard;
class FormField;
class SearchCombo;

/// The three steps to a workspace of one's own: business and goals; the KPIs proposed for them; channels,
/// name, currency, fiscal year and file. It makes nothing itself: path() and setup() say what was chosen.
class NewWorkspaceWizard : public Dialog {
    Q_OBJECT

public:
    explicit NewWorkspaceWizard(AppContext &context, QWidget *parent = nullptr);

    /// The file to make; it does not exist.
    [[nodiscard]] QString path() const;
    [[nodiscard]] NewWorkspace setup() const;

    /// Step shown, 0..2.
    [[nodiscard]] int step() const;

    void reject() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *businessStep();
    QWidget *kpiStep();
    QWidget *channelStep();
    void retranslate();
    void retranslateLists();
    void showStep(int step);
    void goOn();
    void goBack();
    void chooseSet(int set);
    void fillKpis();
    void addKpi(const MetricId &metric, bool chosen, const TwoLanguageText &why);
    void addOtherKpi();
    void countKpis();
    void fillChannels();
    void addOwnChannel();
    void chooseFile();
    void proposeFile();
    [[nodiscard]] bool checkKpis();
    [[nodiscard]] bool checkLastStep();
    [[nodiscard]] std::vector<MetricId> proposedKpis() const;
    [[nodiscard]] std::vector<MetricId> chosenKpis() const;
    [[nodiscard]] std::vector<Channel> chosenChannels() const;
    [[nodiscard]] bool isChanged() const;

    AppContext &m_context;
    int m_set = 0;          ///< of metrics::starterSets()
    QString m_proposedPath; ///< as long as the field holds it, it follows the name
    bool m_kpisStale = true;

    TextLabel *m_stepLine;
    TextLabel *m_hint;
    QStackedWidget *m_steps;
    QWidget *m_back;
    QList<ChoiceCard *> m_cards;
    TextLabel *m_goalsTitle;
    QList<QCheckBox *> m_goals;
    QListWidget *m_kpis;
    TextLabel *m_kpiCount;
    SearchCombo *m_otherKpi;
    QListWidget *m_channels;
    QLineEdit *m_ownChannel;
    QPushButton *m_addChannel;
    QLineEdit *m_name;
    QComboBox *m_currency;
    QComboBox *m_fiscalStart;
    QLineEdit *m_file;
    QPushButton *m_browse;
    FormField *m_otherKpiField = nullptr;
    FormField *m_channelsField = nullptr;
    FormField *m_ownChannelField = nullptr;
    FormField *m_nameField = nullptr;
    FormField *m_currencyField = nullptr;
    FormField *m_fiscalField = nullptr;
    FormField *m_fileField = nullptr;
};

} // namespace vekha::ui
