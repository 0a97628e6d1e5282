// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/problemlist.h"

#include "core/exchange/tableimport.h"
#include "core/wording/errors.h"
#include "ui/common/buttons.h"
#include "ui/common/labels.h"
#include "ui/exchange/problemtable.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QSaveFile>

namespace vekha::ui {

namespace {

QString reasonOf(const exchange::RowProblem &problem)
{
    Error error;
    error.code = problem.reason;
    error.args = {problem.text};
    return wording::sentenceWithoutPlace(error);
}

} // namespace

void ProblemModel::show(std::vector<exchange::RowProblem> problems)
{
    beginResetModel();
    m_problems = std::move(problems);
    endResetModel();
}

int ProblemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_problems.size());
}

int ProblemModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ProblemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) ||
        (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const exchange::RowProblem &problem = m_problems[size_t(index.row())];
    switch (index.column()) {
    case LineColumn:
        return role == Qt::DisplayRole ? QString::number(problem.line) : QString();
    case NameColumn:
        return problem.column;
    case TextColumn:
        return problem.text;
    default:
        return reasonOf(problem);
    }
}

QVariant ProblemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LineColumn:
        return tr("Line");
    case NameColumn:
        return tr("Column");
    case TextColumn:
        return tr("What stands there");
    default:
        return tr("Why it cannot be read");
    }
}

ProblemList::ProblemList(QWidget *parent)
    : QWidget(parent), m_title(new TextLabel(TypeRole::BodyBold, Role::Text, this)),
      m_save(new LinkButton(tr("Save list as CSV"), this)),
      m_table(new ProblemTable(ProblemModel::TextColumn, this)), m_model(new ProblemModel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_save);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    m_table->setModel(m_model);
    connect(m_save, &QAbstractButton::clicked, this, &ProblemList::save);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (!index.isValid())
                    return;
                const exchange::RowProblem &problem = m_model->problems()[size_t(index.row())];
                Q_EMIT problemChosen(problem.line, problem.column);
            });
}

void ProblemList::show(const std::vector<exchange::RowProblem> &problems, qint64 all)
{
    m_save->setText(tr("Save list as CSV"));
    if (problems != m_model->problems()) {
        m_model->show(problems);
        m_table->layOut();
    }
    QString title = tr("%n row(s) cannot be read", nullptr, int(all));
    if (all > qint64(problems.size()))
        title += QStringLiteral(" · ") + tr("the first %n are listed", nullptr, int(problems.size()));
    m_title->setText(title);
    m_table->setAccessibleName(title);
}

bool ProblemList::saveTo(const QString &path, QString *wrong) const
{
    QSaveFile file(path);
    const QByteArray csv = exchange::problemsAsCsv(m_model->problems(), reasonOf);
    if (file.open(QIODevice::WriteOnly) && file.write(csv) == csv.size() && file.commit())
        return true;
    *wrong = wording::sentence({ErrorCode::FileNotWritable, {path, file.errorString()}, {}, 0, {}, -1, 0});
    return false;
}

void ProblemList::save()
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save the list"), tr("Rows that cannot be read.csv"), tr("Tables (*.csv)"));
    QString wrong;
    if (!path.isEmpty() && !saveTo(path, &wrong))
        Q_EMIT failed(wrong);
}

} // namespace vekha::ui
