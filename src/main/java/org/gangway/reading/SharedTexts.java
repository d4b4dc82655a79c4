package org.gangway.reading;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gangway.shared.RuleViolation;

/** The texts that cells of a workbook refer to by their number. */
final class SharedTexts {

    private static final long MOST_CHARACTERS = 50_000_000;

    private final List<String> texts = new ArrayList<>();
    private long characters;

    void take(XMLStreamReader xml) throws XMLStreamException {
        if (xml.getLocalName().equals("si")) {
            var text = textOf(xml, "si");
            characters += text.length() + Long.BYTES;
            if (characters > MOST_CHARACTERS) {
                throw new RuleViolation("reading.workbook-inflates");
            }
            texts.add(text);
        }
    }

    String get(int index) {
        if (index < 0 || index >= texts.size()) {
            throw new RuleViolation("reading.workbook-broken");
        }
        return texts.get(index);
    }

    /** What stands in the parts of a text, without hints on how to pronounce it. */
    static String textOf(XMLStreamReader xml, String element) throws XMLStreamException {
        var text = new StringBuilder();
        boolean spoken = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("rPh")) {
                spoken = true;
            } else if (event == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("t")
                    && !spoken) {
                text.append(ElementText.of(xml));
            } else if (event == XMLStreamReader.END_ELEMENT
                    && xml.getLocalName().equals("rPh")) {
                spoken = false;
            } else if (event == XMLStreamReader.END_ELEMENT
                    && xml.getLocalName().equals(element)) {
                break;
            }
        }
        return text.toString();
    }
}
