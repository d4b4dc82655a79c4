package org.gangway.document;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** What a PDF says about itself: language, title, date, and an identity that follows from its content, not from the clock. */
record PdfIdentity(Locale language, String title, @Nullable Instant created) {

    void writeTo(PDDocument pdf, String content) {
        pdf.getDocumentCatalog().setLanguage(language.toLanguageTag());
        pdf.getDocumentInformation().setTitle(title);
        writeDate(pdf);
        var sum = new CRC32();
        sum.update(content.getBytes(StandardCharsets.UTF_8));
        pdf.setDocumentId(sum.getValue());
    }

    private void writeDate(PDDocument pdf) {
        var information = pdf.getDocumentInformation();
        if (created == null) {
            information.getCOSObject().removeItem(COSName.CREATION_DATE);
            information.getCOSObject().removeItem(COSName.MOD_DATE);
            return;
        }
        var date = GregorianCalendar.from(created.atZone(ZoneOffset.UTC));
        information.setCreationDate(date);
        information.setModificationDate(date);
    }
}
