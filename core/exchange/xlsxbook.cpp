// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsxbook.h"

#include "core/exchange/sheetrow.h"

namespace vekha::exchange {

namespace {

using Token = XmlScanner::Token;

QString textOf(std::optional<std::string_view> value)
{
    return value ? QString::fromUtf8(value->data(), qsizetype(value->size())) : QString();
}

bool isTrue(std::optional<std::string_view> value)
{
    return value == "1" || value == "true" || value == "on";
}

/// The part that `target` names, seen from `folder`: absolute ("/xl/styles.xml") or relative.
QString resolved(const QString &folder, const QString &target)
{
    QStringList steps;
    const QString path = target.startsWith(u'/') ? target : folder + u'/' + target;
    for (const QString &step : path.split(u'/', Qt::SkipEmptyParts)) {
        if (step == u"..") {
            if (steps.isEmpty())
                return {};
            steps.removeLast();
        } else if (step != u".") {
            steps.append(step);
        }
    }
    return steps.join(u'/');
}

QString folderOf(const QString &part)
{
    return part.contains(u'/') ? part.left(part.lastIndexOf(u'/')) : QString();
}

QString nameIn(const QString &part) { return part.mid(part.lastIndexOf(u'/') + 1); }

/// What the document ended with: nothing, or why it could not be read.
Done outcomeOf(const XmlScanner &xml) { return xml.error() ? Done(failure(*xml.error())) : Done(); }

} // namespace

bool readRichText(XmlScanner &xml, std::string &to, std::string &buffer)
{
    const int outer = xml.depth();
    buffer.clear();
    while (true) {
        const Token token = xml.next();
        if (token == Token::End && xml.depth() == outer)
            break;
        if (token == Token::Done || token == Token::Failed)
            return false;
        if (token != Token::Start)
            continue;
        if (xml.name() == "rPh" && !xml.skipElement())
            return false;
        if (xml.name() == "t" && !xml.readText(buffer))
            return false;
    }
    appendEscaped(to, buffer);
    return true;
}

bool XlsxBook::isXlsx(const ZipPackage &package)
{
    if (package.find(QStringLiteral("xl/workbook.xml")))
        return true;
    if (!package.find(QStringLiteral("[Content_Types].xml")) ||
        package.find(QStringLiteral("xl/workbook.bin")))
        return false;
    const auto &entries = package.entries();
    return std::any_of(entries.begin(), entries.end(), [](const ZipEntry &entry) {
        return entry.name.contains(u"worksheets/", Qt::CaseInsensitive);
    });
}

Result<std::unique_ptr<XlsxBook>> XlsxBook::open(std::shared_ptr<ZipPackage> package)
{
    std::unique_ptr<XlsxBook> book(new XlsxBook);
    book->m_package = std::move(package);
    const auto part = book->bookPart();
    if (!part)
        return failure(part.error());
    if (const Done read = book->readBook(*part); !read)
        return failure(read.error());
    if (book->m_sheets.empty())
        return failure(damaged({book->m_package->path(), *part}, QStringLiteral("no sheets")));
    return book;
}

Result<std::unique_ptr<XmlScanner>> XlsxBook::scan(int entry, Progress *progress) const
{
    auto bytes = m_package->part(entry, progress);
    if (!bytes)
        return failure(bytes.error());
    auto text = markupAsUtf8(std::move(*bytes), m_package->path());
    if (!text)
        return failure(text.error());
    return std::make_unique<XmlScanner>(std::move(*text), m_package->placeOf(entry));
}

Result<XlsxBook::Relations> XlsxBook::relationsOf(const QString &part) const
{
    const QString folder = folderOf(part);
    const QString steps = folder.isEmpty() ? QString() : folder + u'/';
    const auto entry = m_package->find(QStringLiteral("%1_rels/%2.rels").arg(steps, nameIn(part)));
    Relations relations;
    if (!entry)
        return relations;
    auto xml = scan(*entry);
    if (!xml)
        return failure(xml.error());
    for (Token token = (*xml)->next(); token != Token::Done; token = (*xml)->next()) {
        if (token == Token::Failed)
            return failure(*(*xml)->error());
        if (token != Token::Start || (*xml)->name() != "Relationship" ||
            (*xml)->attribute("TargetMode") == "External")
            continue;
        relations.insert(textOf((*xml)->attribute("Id")),
                         {nameIn(textOf((*xml)->attribute("Type"))),
                          resolved(folder, textOf((*xml)->attribute("Target")).replace(u'\\', u'/'))});
    }
    return relations;
}

Result<QString> XlsxBook::bookPart() const
{
    const auto relations = relationsOf(QString());
    if (!relations)
        return failure(relations.error());
    for (const Relation &relation : *relations) {
        if (relation.type == u"officeDocument")
            return relation.target;
    }
    return QStringLiteral("xl/workbook.xml");
}

Done XlsxBook::readBook(const QString &part)
{
    const auto entry = m_package->find(part);
    if (!entry)
        return failure(damaged({m_package->path(), part}, QStringLiteral("the part is missing")));
    const auto relations = relationsOf(part);
    if (!relations)
        return failure(relations.error());
    for (const Relation &relation : *relations) {
        if (relation.type == u"styles")
            m_styleEntry = m_package->find(relation.target);
        if (relation.type == u"sharedStrings")
            m_stringEntry = m_package->find(relation.target);
    }
    auto opened = scan(*entry);
    if (!opened)
        return failure(opened.error());
    XmlScanner &xml = **opened;
    for (Token token = xml.next(); token != Token::Done && token != Token::Failed; token = xml.next()) {
        if (token != Token::Start)
            continue;
        if (xml.depth() == 1 && xml.name() != "workbook")
            return failure(damaged(xml.place(), QStringLiteral("no workbook")));
        if (xml.name() == "workbookPr")
            m_from1904 = isTrue(xml.attribute("date1904"));
        else if (xml.name() == "sheet" && xml.depth() == 3)
            addSheet(xml, *relations);
    }
    return outcomeOf(xml);
}

void XlsxBook::addSheet(const XmlScanner &xml, const Relations &relations)
{
    const Relation relation = relations.value(textOf(xml.attribute("id")));
    const auto entry = m_package->find(relation.target);
    if (relation.type != u"worksheet" || !entry)
        return;
    const QString state = textOf(xml.attribute("state"));
    m_sheets.push_back({textOf(xml.attribute("name")), state == u"hidden" || state == u"veryHidden"});
    m_sheetEntries.push_back(*entry);
}

qint64 XlsxBook::sharedBytes() const
{
    qint64 bytes = 0;
    for (const auto &entry : {m_styleEntry, m_stringEntry})
        bytes += entry ? m_package->entries()[size_t(*entry)].unpacked : 0;
    return bytes;
}

Done XlsxBook::loadShared(Progress *progress)
{
    if (m_styleEntry) {
        if (const Done read = readStyles(*m_styleEntry, progress); !read)
            return read;
    }
    return m_stringEntry ? readStrings(*m_stringEntry, progress) : Done();
}

Done XlsxBook::readStyles(int entry, Progress *progress)
{
    auto opened = scan(entry, progress);
    if (!opened)
        return failure(opened.error());
    XmlScanner &xml = **opened;
    QHash<qint64, NumberStyle> formats;
    bool inCellFormats = false;
    for (Token token = xml.next(); token != Token::Done && token != Token::Failed; token = xml.next()) {
        if (xml.name() == "cellXfs" && token != Token::Text)
            inCellFormats = token == Token::Start;
        if (token != Token::Start)
            continue;
        const qint64 format = wholeNumber(xml.attribute("numFmtId")).value_or(0);
        if (xml.name() == "numFmt" && xml.depth() == 3)
            formats.insert(format, styleOfFormat(xml.attribute("formatCode").value_or(std::string_view())));
        else if (xml.name() == "xf" && inCellFormats)
            m_styles.push_back(formats.value(format, styleOfBuiltIn(int(std::min<qint64>(format, 1 << 20)))));
    }
    return outcomeOf(xml);
}

Done XlsxBook::readStrings(int entry, Progress *progress)
{
    auto opened = scan(entry, progress);
    if (!opened)
        return failure(opened.error());
    XmlScanner &xml = **opened;
    std::string text;
    std::string buffer;
    for (Token token = xml.next(); token != Token::Done && token != Token::Failed; token = xml.next()) {
        if (token != Token::Start || xml.name() != "si")
            continue;
        text.clear();
        if (!readRichText(xml, text, buffer))
            break;
        if (isTooLongForCell(text))
            return failure(tooLarge(xml.place(), xml.place().part, QString::number(maximumCellCharacters)));
        m_strings.push_back(m_arena.keep(text));
    }
    return outcomeOf(xml);
}

NumberStyle XlsxBook::style(qint64 index) const
{
    return index < qint64(m_styles.size()) ? m_styles[size_t(index)] : NumberStyle::Number;
}

std::optional<std::string_view> XlsxBook::string(qint64 index) const
{
    if (index >= qint64(m_strings.size()))
        return {};
    return m_strings[size_t(index)];
}

} // namespace vekha::exchange
