package org.gangway.reading;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gangway.shared.RuleViolation;

/** The text of one element, piece by piece: no cell of a real workbook is longer than 32,767 letters. */
final class ElementText {

    private static final int LONGEST = 100_000;

    private ElementText() {}

    /** Up to the end of the element that has just begun; it has no elements inside. */
    static String of(XMLStreamReader xml) throws XMLStreamException {
        var text = new StringBuilder();
        while (xml.next() != XMLStreamReader.END_ELEMENT) {
            if (xml.isCharacters()) {
                text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                if (text.length() > LONGEST) {
                    throw new RuleViolation("reading.workbook-inflates");
                }
            }
        }
        return text.toString();
    }
}
