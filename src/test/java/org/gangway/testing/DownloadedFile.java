package org.gangway.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import ezvcard.Ezvcard;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import tools.jackson.databind.json.JsonMapper;

/** A file as a browser gets it; {@link #faults()} says why the program it is for could not open it. */
@SuppressWarnings("ArrayRecordComponent") // nobody compares two of them
public record DownloadedFile(int status, String type, String disposition, byte[] content) {

    private static final Pattern NAME = Pattern.compile("attachment; filename=\"[^\"]+\"; filename\\*=UTF-8''(\\S+)");

    private static final Map<String, String> TYPES = Map.of(
            "csv",
            "text/csv;charset=utf-8",
            "eml",
            "message/rfc822",
            "ics",
            "text/calendar;charset=utf-8",
            "json",
            "application/json",
            "pdf",
            "application/pdf",
            "svg",
            "image/svg+xml",
            "vcf",
            "text/vcard;charset=utf-8",
            "xlsx",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "xml",
            "application/xml");

    public static DownloadedFile of(HttpResponse<byte[]> answer) {
        return new DownloadedFile(
                answer.statusCode(),
                answer.headers().firstValue("Content-Type").orElse(""),
                answer.headers().firstValue("Content-Disposition").orElse(""),
                answer.body());
    }

    /** The name that the browser saves it under; empty without one. */
    public String name() {
        var name = NAME.matcher(disposition);
        return name.matches() ? URLDecoder.decode(name.group(1), UTF_8) : "";
    }

    /** What its name ends with, such as {@code pdf}. */
    public String kind() {
        return name().substring(name().lastIndexOf('.') + 1);
    }

    /** Empty for a file that opens. */
    public String faults() {
        if (status != 200) {
            return "answered with " + status;
        }
        if (name().isEmpty()) {
            return "has no name: " + disposition;
        }
        if (!type.equals(TYPES.get(kind()))) {
            return name() + " is sent as " + type;
        }
        try {
            return text().isBlank() ? name() + " is empty" : "";
        } catch (IOException | RuntimeException unreadable) {
            return name() + " cannot be opened: " + unreadable;
        }
    }

    /** Every word in it, as its reader sees them. */
    public String text() throws IOException {
        return switch (kind()) {
            case "pdf" -> pdf();
            case "xlsx" -> workbook();
            case "csv" ->
                String.join(
                        "\n", rows().stream().map(row -> String.join("\t", row)).toList());
            case "eml" -> new String(content, UTF_8);
            case "ics" -> calendar();
            case "json" -> JsonMapper.shared().readTree(content).toPrettyString();
            case "svg" -> picture();
            case "vcf" ->
                Ezvcard.write(Ezvcard.parse(new String(content, UTF_8)).all()).go();
            case "xml" -> xml(content).getDocumentElement().getTextContent();
            default -> throw new IOException("of an unknown kind");
        };
    }

    private String pdf() throws IOException {
        if (!new String(content, 0, 4, UTF_8).equals("%PDF")) {
            throw new IOException("no PDF");
        }
        try (var pdf = Loader.loadPDF(content)) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private String picture() throws IOException {
        var words = new StringBuilder();
        for (var tag : List.of("title", "text")) {
            var parts = xml(content).getElementsByTagName(tag);
            for (var i = 0; i < parts.getLength(); i++) {
                words.append(parts.item(i).getTextContent()).append('\n');
            }
        }
        return words.toString();
    }

    private String workbook() throws IOException {
        var parts = new TreeMap<String, Document>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), xml(zip.readAllBytes()));
            }
        }
        if (!parts.containsKey("[Content_Types].xml") || !parts.containsKey("xl/workbook.xml")) {
            throw new IOException("no workbook: " + parts.keySet());
        }
        var text = new StringBuilder();
        parts.forEach((name, part) -> {
            if (name.startsWith("xl/worksheets/")) {
                var cells = part.getElementsByTagName("c");
                for (var i = 0; i < cells.getLength(); i++) {
                    text.append(cells.item(i).getTextContent()).append('\n');
                }
            }
        });
        var sheets = parts.get("xl/workbook.xml").getElementsByTagName("sheet");
        for (var i = 0; i < sheets.getLength(); i++) {
            text.append(sheets.item(i).getAttributes().getNamedItem("name").getNodeValue())
                    .append('\n');
        }
        return text.toString();
    }

    /** Of a table: comma, or semicolon behind a byte order mark, and each row as long as its headings. */
    public List<List<String>> rows() throws IOException {
        var text = new String(content, UTF_8);
        var marked = text.startsWith("\uFEFF");
        try (var csv =
                CsvReader.builder().fieldSeparator(marked ? ';' : ',').ofCsvRecord(marked ? text.substring(1) : text)) {
            var rows = csv.stream().map(CsvRecord::getFields).toList();
            var widths = new LinkedHashMap<Integer, List<String>>();
            rows.forEach(row -> widths.putIfAbsent(row.size(), row));
            if (widths.size() != 1 || widths.containsKey(1)) {
                throw new IOException("rows of different lengths, or one column only: " + widths);
            }
            return rows;
        }
    }

    private String calendar() throws IOException {
        try {
            return new CalendarBuilder()
                    .build(new StringReader(new String(content, UTF_8)))
                    .toString();
        } catch (ParserException broken) {
            throw new IOException(broken);
        }
    }

    private static Document xml(byte[] part) throws IOException {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new ByteArrayInputStream(part)));
        } catch (SAXException | ParserConfigurationException broken) {
            throw new IOException(broken);
        }
    }
}
