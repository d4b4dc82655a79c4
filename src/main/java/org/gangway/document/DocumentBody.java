package org.gangway.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A printed document, built piece by piece from words of one language.
 *
 * <p>Everything given to it is text: markup in it is printed, not obeyed.
 */
public final class DocumentBody {

    private static final String STYLE = DocumentResources.text("/document/document.css");

    private static final String MIRRORED = DocumentResources.text("/document/mirrored.css");

    private final Locale language;
    private final String title;
    private final List<Html> footer = new ArrayList<>();
    private final List<Html> parts = new ArrayList<>();
    private final List<Html> bookmarks = new ArrayList<>();

    public DocumentBody(Locale language, String title) {
        this.language = language;
        this.title = title;
    }

    public Locale language() {
        return language;
    }

    public String title() {
        return title;
    }

    /** {@code pageOfPages} is a whole sentence with the slots {@code {page}} and {@code {pages}}: "Side {page} af {pages}". */
    public DocumentBody footer(String words, String pageOfPages) {
        footer.clear();
        footer.add(Html.element("div", words).styled("footer-words"));
        footer.add(Html.element("div", PageNumberText.sentence(pageOfPages)).styled("footer-page"));
        return this;
    }

    /** A line under the title that says what the document is about: engagement, parties, month. */
    public DocumentBody subtitle(String words) {
        return add(Html.element("p", words).styled("subtitle"));
    }

    public DocumentBody heading(String words) {
        var id = "part-" + (bookmarks.size() + 1);
        bookmarks.add(Html.element("bookmark").with("name", words).with("href", "#" + id));
        return add(Html.element("h2", words).with("id", id));
    }

    public DocumentBody subheading(String words) {
        return add(Html.element("h3", words));
    }

    /** Line breaks in the words are kept. */
    public DocumentBody paragraph(String words) {
        return add(Html.element("p", words).styled("words"));
    }

    /** Words in another language than the document's, such as a clause in the authoritative language. */
    public DocumentBody paragraph(String words, Locale wordsLanguage) {
        return add(Html.element("p", words)
                .styled("words")
                .with("lang", wordsLanguage.toLanguageTag())
                .with("dir", WritingDirection.of(wordsLanguage)));
    }

    /** The same words in two languages, line beside line; the original stands at the left. */
    public DocumentBody sideBySide(PrintedWords original, PrintedWords translation) {
        var row = Html.element("tr", original.toHtml(), translation.toHtml());
        return add(Html.element("table", Html.element("tbody", row)).styled("side-by-side"));
    }

    public DocumentBody numberedList(List<String> items) {
        return add(Html.element(
                "ol", items.stream().map(it -> Html.element("li", it)).toList()));
    }

    public DocumentBody bulletList(List<String> items) {
        return add(Html.element(
                "ul", items.stream().map(it -> Html.element("li", it)).toList()));
    }

    /** Terms and what they stand for, in the order of the map. */
    public DocumentBody definitions(Map<String, String> definitions) {
        var rows = new LinkedHashMap<>(definitions)
                .entrySet().stream()
                        .map(it -> Html.element(
                                "tr",
                                Html.element("th", it.getKey()).with("scope", "row"),
                                Html.element("td", it.getValue())))
                        .toList();
        return add(Html.element("table", Html.element("tbody", rows)).styled("definitions"));
    }

    public DocumentBody table(DocumentTable table) {
        return add(table.toHtml());
    }

    public DocumentBody way(DocumentWaterfall way) {
        return add(way.toHtml());
    }

    public DocumentBody timeline(DocumentTimeline timeline) {
        return add(timeline.toHtml());
    }

    /** Something the reader must not overlook. */
    public DocumentBody note(String words) {
        return add(Html.element("div", words).styled("note"));
    }

    public DocumentBody signatures(List<SignatureLine> lines) {
        return add(SignatureBlock.of(lines));
    }

    public String toXhtml() {
        var body = new ArrayList<>(footer);
        body.add(Html.element("h1", title));
        body.addAll(WritingDirection.isRightToLeft(language) ? MirroredHtml.of(parts) : parts);
        var tag = language.toLanguageTag();
        var page = new StringBuilder();
        Html.element("html", head(), Html.element("body", body))
                .with("xmlns", "http://www.w3.org/1999/xhtml")
                .with("lang", tag)
                .with("dir", WritingDirection.of(language))
                .appendTo(page);
        return page.toString();
    }

    private Html head() {
        return Html.element(
                "head",
                Html.element("title", title),
                Html.element("meta").with("name", "subject").with("content", title),
                Html.element("bookmarks", bookmarks),
                Html.element("style", WritingDirection.isRightToLeft(language) ? STYLE + MIRRORED : STYLE)
                        .with("type", "text/css"));
    }

    private DocumentBody add(Html part) {
        parts.add(part);
        return this;
    }
}
