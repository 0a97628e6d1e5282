// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdffinish.h"

// Standard smart pointers alone: qpdf warns until one says so.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>

namespace vekha::report {

namespace {

using Object = QPDFObjectHandle;

Object name(const char *text) { return Object::newName(text); }

Object text(const QString &words) { return Object::newUnicodeString(words.toStdString()); }

Object number(double value)
{
    constexpr int decimals = 2;
    return Object::newReal(value, decimals);
}

class Finisher {
public:
    Finisher(QPDF &pdf, const PdfExtras &extras)
        : m_pdf(pdf), m_extras(extras), m_pages(QPDFPageDocumentHelper(pdf).getAllPages())
    {
    }

    void finish()
    {
        nameFonts();
        describe();
        for (const PdfLink &link : m_extras.links)
            addLink(link);
        addOutline();
    }

private:
    /// How a viewer is told to go to a place: as far as the page, at its own zoom.
    Object destination(const PdfPlace &place)
    {
        Object array = Object::newArray();
        array.appendItem(page(place.page));
        array.appendItem(name("/XYZ"));
        array.appendItem(Object::newNull());
        array.appendItem(number(height(place.page) - place.y));
        array.appendItem(Object::newNull());
        return array;
    }

    Object page(int index) { return m_pages.at(size_t(index)).getObjectHandle(); }

    double height(int index)
    {
        constexpr int top = 3; // of left, bottom, right, top
        return page(index).getKey("/MediaBox").getArrayItem(top).getNumericValue();
    }

    // Fonts that are embedded in part carry a tag of six letters. Qt counts them in an order that changes
    // from run to run, so the tag is made from the font's name instead.
    static std::string tagged(const std::string &fontName)
    {
        constexpr size_t tagLength = 6;
        const bool hasTag = fontName.size() > tagLength + 1 && fontName[tagLength + 1] == '+';
        const std::string plain = hasTag ? fontName.substr(tagLength + 2) : fontName.substr(1);
        quint64 hash = 14695981039346656037ULL; // FNV-1a
        for (const char letter : plain)
            hash = (hash ^ quint64(static_cast<unsigned char>(letter))) * 1099511628211ULL;
        std::string tag;
        for (size_t i = 0; i < tagLength; ++i, hash /= 26)
            tag += char('A' + int(hash % 26));
        return '/' + tag + '+' + plain;
    }

    void nameFonts()
    {
        for (Object object : m_pdf.getAllObjects()) {
            if (!object.isDictionary())
                continue;
            for (const char *key : {"/FontName", "/BaseFont"}) {
                if (object.getKey(key).isName())
                    object.replaceKey(key, Object::newName(tagged(object.getKey(key).getName())));
            }
        }
    }

    void describe()
    {
        Object root = m_pdf.getRoot();
        root.replaceKey("/Lang", Object::newString(m_extras.language.toStdString()));
        root.removeKey("/Metadata"); // dates and a random id; what is in it stands in /Info as well
        Object preferences = Object::newDictionary();
        preferences.replaceKey("/DisplayDocTitle", Object::newBool(true));
        root.replaceKey("/ViewerPreferences", preferences);
        Object info = Object::newDictionary();
        info.replaceKey("/Title", text(m_extras.title));
        if (!m_extras.author.isEmpty())
            info.replaceKey("/Author", text(m_extras.author));
        if (!m_extras.subject.isEmpty())
            info.replaceKey("/Subject", text(m_extras.subject));
        info.replaceKey("/Creator", Object::newString("Vekha"));
        m_pdf.getTrailer().replaceKey("/Info", m_pdf.makeIndirectObject(info));
    }

    void addLink(const PdfLink &link)
    {
        Object target = page(link.page);
        const double top = height(link.page);
        Object area = Object::newArray();
        for (const double edge :
             {link.area.left(), top - link.area.bottom(), link.area.right(), top - link.area.top()})
            area.appendItem(number(edge));
        Object border = Object::newArray();
        for (int i = 0; i < 3; ++i)
            border.appendItem(Object::newInteger(0));
        Object annotation = Object::newDictionary();
        annotation.replaceKey("/Type", name("/Annot"));
        annotation.replaceKey("/Subtype", name("/Link"));
        annotation.replaceKey("/Rect", area);
        annotation.replaceKey("/Border", border);
        annotation.replaceKey("/Dest", destination(link.to));
        if (!target.hasKey("/Annots") || !target.getKey("/Annots").isArray())
            target.replaceKey("/Annots", Object::newArray());
        target.getKey("/Annots").appendItem(m_pdf.makeIndirectObject(annotation));
    }

    // Entries of level 2 hang under the one of level 1 before them.
    void addOutline()
    {
        if (m_extras.outline.empty())
            return;
        Object root = m_pdf.makeIndirectObject(Object::newDictionary());
        root.replaceKey("/Type", name("/Outlines"));
        Object section = root;
        for (const PdfOutlineEntry &entry : m_extras.outline) {
            const bool isSection = entry.level <= 1;
            Object item = m_pdf.makeIndirectObject(Object::newDictionary());
            item.replaceKey("/Title", text(entry.title));
            item.replaceKey("/Dest", destination(entry.place));
            append(isSection ? root : section, item);
            if (isSection)
                section = item;
        }
        m_pdf.getRoot().replaceKey("/Outlines", root);
        m_pdf.getRoot().replaceKey("/PageMode", name("/UseOutlines"));
    }

    static void append(Object parent, Object item)
    {
        item.replaceKey("/Parent", parent);
        if (parent.hasKey("/Last")) {
            Object before = parent.getKey("/Last");
            before.replaceKey("/Next", item);
            item.replaceKey("/Prev", before);
        } else {
            parent.replaceKey("/First", item);
        }
        parent.replaceKey("/Last", item);
        const bool isRoot = !parent.hasKey("/Title");
        const auto count = parent.hasKey("/Count") ? parent.getKey("/Count").getIntValue() : 0;
        // Below 0: so many entries, folded up.
        parent.replaceKey("/Count", Object::newInteger(isRoot ? count + 1 : count - 1));
    }

    QPDF &m_pdf;
    const PdfExtras &m_extras;
    std::vector<QPDFPageObjectHelper> m_pages;
};

QByteArray written(QPDF &document, qpdf_object_stream_e streams)
{
    document.getTrailer().removeKey("/ID"); // half of one that is there would be kept
    QPDFWriter writer(document);
    writer.setOutputMemory();
    writer.setObjectStreamMode(streams);
    writer.setDeterministicID(true);
    writer.write();
    const auto bytes = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(bytes->getBuffer()), qsizetype(bytes->getSize())};
}

void read(QPDF &document, const QByteArray &pdf)
{
    document.setSuppressWarnings(true);
    document.processMemoryFile("report", pdf.constData(), size_t(pdf.size()));
}

Result<QByteArray> finishedByQpdf(const QByteArray &pdf, const PdfExtras &extras)
{
    try {
        QPDF document;
        read(document, pdf);
        Finisher(document, extras).finish();
        // Twice: Qt numbers fonts in an order that changes from run to run, and objects are put into streams
        // by their numbers. The first writing numbers them as they are met from the first page on.
        const QByteArray renumbered = written(document, qpdf_o_disable);
        QPDF again;
        read(again, renumbered);
        return written(again, qpdf_o_generate);
    } catch (const std::exception &error) {
        return failure(ErrorCode::InvalidInput, {QStringLiteral("PDF"), QString::fromUtf8(error.what())});
    }
}

} // namespace

} // namespace vekha::report

Q_DECL_EXPORT void vekhaFinishPdf(const QByteArray &pdf, const vekha::report::PdfExtras &extras,
                                  vekha::Result<QByteArray> *finished)
{
    *finished = vekha::report::finishedByQpdf(pdf, extras);
}
