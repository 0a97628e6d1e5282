// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layering/sourcefile.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace vekha::layering {

namespace {

/// Walks over C++ text and blanks comments and literals.
class Blanker {
public:
    explicit Blanker(SourceFile &file) : m_file(file), m_text(file.content), m_code(file.content) {}

    void run()
    {
        while (m_at < m_text.size()) {
            if (startsWith(u"//"))
                blankTo(m_text.indexOf(u'\n', m_at));
            else if (startsWith(u"/*"))
                blankTo(endAfter(u"*/", m_at + 2));
            else if (startsWith(u"R\"") && !isWordBefore())
                rawLiteral();
            else if (m_text[m_at] == u'"')
                quoted(u'"');
            else if (m_text[m_at] == u'\'' && !isWordBefore()) // not the digit separator of 1'000
                quoted(u'\'');
            else
                ++m_at;
        }
        m_file.code = m_code;
    }

private:
    bool startsWith(QStringView word) const { return QStringView(m_text).sliced(m_at).startsWith(word); }
    bool isWordBefore() const { return m_at > 0 && m_text[m_at - 1].isLetterOrNumber(); }

    qsizetype endAfter(QStringView word, qsizetype from) const
    {
        const qsizetype found = m_text.indexOf(word, from);
        return found < 0 ? m_text.size() : found + word.size();
    }

    void blankTo(qsizetype end)
    {
        if (end < 0)
            end = m_text.size();
        for (; m_at < end; ++m_at) {
            if (m_text[m_at] != u'\n')
                m_code[m_at] = u' ';
        }
    }

    void literal(qsizetype begin, qsizetype end)
    {
        m_file.literals.push_back({m_text.sliced(begin, end - begin), m_file.lineAt(begin)});
        m_at = begin;
        blankTo(end);
    }

    void rawLiteral()
    {
        const qsizetype open = m_text.indexOf(u'(', m_at);
        const QString close = u')' + m_text.sliced(m_at + 2, open - m_at - 2) + u'"';
        const qsizetype end = endAfter(close, open);
        literal(open + 1, end - close.size());
        m_at = end;
    }

    void quoted(QChar quote)
    {
        const qsizetype begin = m_at + 1;
        qsizetype end = begin;
        while (end < m_text.size() && m_text[end] != quote && m_text[end] != u'\n')
            end += m_text[end] == u'\\' ? 2 : 1;
        end = std::min(end, m_text.size());
        if (quote == u'"') {
            literal(begin, end);
        } else {
            m_at = begin;
            blankTo(end);
        }
        m_at = std::min(end + 1, m_text.size());
    }

    SourceFile &m_file;
    const QString m_text;
    QString m_code;
    qsizetype m_at = 0;
};

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

QString SourceFile::folder() const { return path.section(u'/', 0, 1); }

int SourceFile::lineAt(qsizetype position) const
{
    return 1 + int(QStringView(content).first(position).count(u'\n'));
}

SourceFile parsed(const QString &path, const QString &content)
{
    SourceFile file;
    file.path = path;
    file.content = content;
    Blanker(file).run();
    static const QRegularExpression include(uR"(^[ \t]*#[ \t]*include[ \t]+(["<][^">\n]+[">]))"_qs,
                                            QRegularExpression::MultilineOption);
    for (auto matches = include.globalMatch(content); matches.hasNext();) {
        const auto match = matches.next();
        file.includes.push_back({match.captured(1), file.lineAt(match.capturedStart(1))});
    }
    return file;
}

std::vector<SourceFile> sourcesUnder(const QStringList &folders, const QStringList &wildcards)
{
    const QDir root(QStringLiteral(VEKHA_SOURCE_DIR));
    QStringList paths;
    for (const QString &folder : folders) {
        QDirIterator files(root.filePath(folder), wildcards, QDir::Files | QDir::Hidden,
                           QDirIterator::Subdirectories);
        while (files.hasNext())
            paths << root.relativeFilePath(files.next());
    }
    paths.sort();
    std::vector<SourceFile> sources;
    for (const QString &path : std::as_const(paths))
        sources.push_back(parsed(path, read(root.filePath(path))));
    return sources;
}

const std::vector<SourceFile> &productSources()
{
    static const auto sources = sourcesUnder({u"core"_qs, u"ui"_qs, u"app"_qs}, {u"*.cpp"_qs, u"*.h"_qs});
    return sources;
}

std::string at(const SourceFile &file, int line)
{
    return file.path.toStdString() + ':' + std::to_string(line) + ": ";
}

} // namespace vekha::layering
