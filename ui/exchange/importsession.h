// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/inspect.h"
#include "core/exchange/tableimport.h"
#include "core/workspace/workspace.h"
#include "ui/common/appcontext.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace vekha::ui {

/// The work behind the import dialog: recognises a file, judges a mapping by a dry run whenever it is
/// changed, and imports. Everything slow runs in threads; the last question wins.
class ImportSession : public QObject {
    Q_OBJECT

public:
    enum class State {
        Recognising, ///< the file is being looked at
        Idle,        ///< nothing runs: see judgement() and lacking()
        Judging,     ///< a dry run
        Storing,     ///< the import itself
    };

    ImportSession(AppContext &context, Workspace &workspace, const QString &file, QObject *parent = nullptr);
    ~ImportSession() override;

    [[nodiscard]] const QString &file() const { return m_file; }
    [[nodiscard]] State state() const { return m_state; }
    /// The start of the table; nothing before it is recognised.
    [[nodiscard]] const std::optional<exchange::TablePreview> &table() const { return m_table; }
    [[nodiscard]] const exchange::Mapping &mapping() const { return m_mapping; }
    [[nodiscard]] const exchange::ImportChoices &choices() const { return m_choices; }
    /// What the last dry run said of the present mapping and choices; none yet.
    [[nodiscard]] const std::optional<exchange::TableImport> &judgement() const { return m_judgement; }
    /// Why the mapping cannot be imported yet.
    [[nodiscard]] std::optional<Error> lacking() const;
    /// A used column whose day and month (decimal mark) cannot be told; nothing: none, or the person has
    /// said.
    [[nodiscard]] std::optional<QString> doubtfulDates() const;
    [[nodiscard]] std::optional<QString> doubtfulNumbers() const;
    [[nodiscard]] Progress *progress() const { return m_progress.get(); }
    [[nodiscard]] bool canImport() const;
    /// True once the person has changed something.
    [[nodiscard]] bool isChanged() const { return m_changed; }

    /// Looks at the file; `form` is what the person says of it. A new mapping is proposed.
    void recognise(const exchange::FormChoice &form);
    void setMapping(const exchange::Mapping &mapping);
    void setChoices(const exchange::ImportChoices &choices);
    void store();
    /// Stops the import; nothing of it is kept.
    void cancel();

Q_SIGNALS:
    /// Another table: everything shown is to be made anew.
    void recognised();
    /// State, judgement or choices are other ones.
    void changed();
    void failed(const vekha::Error &error);
    void stored(const vekha::exchange::ImportReport &report);

private:
    void judgeSoon();
    void judge();
    void takeJudgement(const exchange::TableImport &result, int turn);
    void takeStored(const exchange::TableImport &result);
    [[nodiscard]] bool isUsed(int column) const;
    [[nodiscard]] std::optional<QString> doubtful(const QString &type) const;
    void stopJudging();

    AppContext &m_context;
    Workspace &m_workspace;
    QString m_file;
    State m_state = State::Recognising;
    std::optional<exchange::TablePreview> m_table;
    exchange::Mapping m_mapping;
    exchange::ImportChoices m_choices;
    std::optional<exchange::TableImport> m_judgement;
    std::shared_ptr<Progress> m_progress;
    QTimer m_soon;
    int m_turn = 0;
    bool m_changed = false;
};

} // namespace vekha::ui
