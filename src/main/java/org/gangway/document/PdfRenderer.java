package org.gangway.document;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * Turns XHTML into tagged PDF with fonts of its own, so that it looks the same everywhere.
 *
 * <p>What its fonts cannot print rightly is refused, and never printed as another sign.
 *
 * <p>The same input gives the same bytes. Nothing is fetched: neither files nor addresses that the page names.
 */
public final class PdfRenderer {

    public byte[] render(DocumentBody document) {
        return render(document.toXhtml(), document.language(), document.title());
    }

    public byte[] render(String xhtml, Locale language, String title) {
        return render(xhtml, language, title, null);
    }

    /** {@code created}: the date that readers show as that of the document; none is written when it is null. */
    public byte[] render(String xhtml, Locale language, String title, @Nullable Instant created) {
        PrintableText.require(words(xhtml));
        var identity = new PdfIdentity(language, title, created);
        try (var pdf = new PDDocument();
                var renderer = builder(xhtml, language, pdf).buildPdfRenderer()) {
            renderer.getSharedContext().setTextRenderer(new DirectedWords());
            renderer.layout();
            renderer.createPDFWithoutClosing();
            identity.writeTo(pdf, xhtml);
            var bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String words(String xhtml) {
        return StrictXml.parse(xhtml).getDocumentElement().getTextContent();
    }

    private static PdfRendererBuilder builder(String xhtml, Locale language, PDDocument pdf) {
        LayoutLogFilter.now();
        var builder = new PdfRendererBuilder();
        builder.usePDDocument(pdf);
        builder.withW3cDocument(StrictXml.parse(xhtml), null);
        DocumentFont.addAllTo(builder);
        for (var when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((address, kind) -> false, when);
        }
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
        builder.defaultTextDirection(WritingDirection.isRightToLeft(language) ? TextDirection.RTL : TextDirection.LTR);
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Gangway");
        return builder;
    }
}
