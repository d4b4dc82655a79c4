package org.gangway.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.util.List;

/**
 * A typeface of printed documents: Noto Sans; two small companions for signs that it lacks, among them the true minus sign
 * that several languages write before negative numbers; Arabic; and those of scripts of India, China, Japan and Korea.
 */
record DocumentFont(String family, int weight, String file) {

    static final List<DocumentFont> ALL = List.of(
            new DocumentFont("Noto Sans", 400, "/fonts/NotoSans-Regular.ttf"),
            new DocumentFont("Noto Sans", 700, "/fonts/NotoSans-Bold.ttf"),
            new DocumentFont("Noto Sans Math", 400, "/fonts/NotoSansMath-subset.ttf"),
            new DocumentFont("Noto Sans Symbols2", 400, "/fonts/NotoSansSymbols2-subset.ttf"),
            new DocumentFont("Noto Sans Devanagari", 400, "/fonts/NotoSansDevanagari-Regular.ttf"),
            new DocumentFont("Noto Sans Devanagari", 700, "/fonts/NotoSansDevanagari-Bold.ttf"),
            new DocumentFont("Noto Sans Arabic", 400, "/fonts/NotoSansArabic-Regular.ttf"),
            new DocumentFont("Noto Sans Arabic", 700, "/fonts/NotoSansArabic-Bold.ttf"),
            new DocumentFont("Noto Sans Bengali", 400, "/fonts/NotoSansBengali-Regular.ttf"),
            new DocumentFont("Noto Sans Bengali", 700, "/fonts/NotoSansBengali-Bold.ttf"),
            new DocumentFont("Noto Sans Gujarati", 400, "/fonts/NotoSansGujarati-Regular.ttf"),
            new DocumentFont("Noto Sans Gujarati", 700, "/fonts/NotoSansGujarati-Bold.ttf"),
            new DocumentFont("Droid Sans Fallback", 400, "/fonts/DroidSansFallback.ttf"));

    static void addAllTo(PdfRendererBuilder builder) {
        for (var documentFont : ALL) {
            builder.useFont(
                    () -> DocumentResources.open(documentFont.file),
                    documentFont.family,
                    documentFont.weight,
                    FontStyle.NORMAL,
                    true);
        }
    }
}
