// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xmlsheetreader.h"

namespace vekha::exchange {

using Token = XmlScanner::Token;

bool XmlSheetReader::failXml()
{
    return m_xml.error() ? fail(*m_xml.error()) : failDamaged("the sheet is cut off");
}

bool XmlSheetReader::nextRow()
{
    m_row.clear();
    if (m_error || m_ended || (!m_found && !findSheet()))
        return false;
    while (true) {
        const Token token = m_xml.next();
        if (token == Token::Failed || token == Token::Done)
            return failXml();
        if (token == Token::End && isSheet()) {
            m_ended = true;
            return m_xml.skipRest() ? false : failXml();
        }
        if (token != Token::Start)
            continue;
        if (!isRow()) {
            if (!holdsRows() && !m_xml.skipElement())
                return failXml();
            continue;
        }
        if (!readRow())
            return failXml();
        if (!m_row.isEmpty())
            return true;
    }
}

bool XmlSheetReader::findSheet()
{
    for (Token token = m_xml.next(); token != Token::Done; token = m_xml.next()) {
        if (token == Token::Failed)
            return failXml();
        if (token == Token::Start && isSheet() && m_sheetsBefore-- == 0) {
            m_found = true;
            return true;
        }
    }
    return failDamaged("the sheet is missing");
}

} // namespace vekha::exchange
